import type { Move } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { labelOf } from "./labels.js";
import { targetKey } from "./target-key.js";

/** Adds a move from one role to another and selects it. Refused: to itself, or twice. */
export function connectRoles(move: Move): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const { from, to } = move;
    for (const id of [from, to]) {
      if (taxonomy.findRole(id) === undefined) return refuse("unknown-target", say("refused.unknown", { id }));
    }
    const source = labelOf(context, { kind: "role", id: from });
    const target = labelOf(context, { kind: "role", id: to });
    if (from === to) return refuse("self-connection", say("refused.self", { label: source }));
    if (taxonomy.movesFrom(from).some((other) => other.to === to)) {
      return refuse("connected", say("refused.connected", { source, target }));
    }
    return {
      ok: true,
      changes: [{ op: "add", target: { kind: "move", from, to }, item: move }],
      announcement: say(move.blocked ? "done.move-blocked" : "done.move", { source, target }),
      select: [targetKey({ kind: "move", from, to })],
    };
  };
}
