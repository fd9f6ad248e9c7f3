import type { Change } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { labelOf } from "./labels.js";

/**
 * Moves a family one place up (−1) or down (1) in the list, which is the order in which families are drawn. Its roles
 * are taken out of it and put back, as nothing that is referred to can be removed. O(roles).
 */
export function shiftFamily(id: string, step: 1 | -1): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const at = taxonomy.families.findIndex((family) => family.id === id);
    const item = taxonomy.families[at];
    const label = labelOf(context, { kind: "family", id });
    if (item === undefined) return refuse("unknown-target", say("refused.unknown", { id: label }));
    if (taxonomy.families[at + step] === undefined) return { ok: true, changes: [], announcement: say("unchanged") };
    const members = taxonomy.roles.filter(({ family }) => family === id);
    const family = { kind: "family", id } as const;
    const changes: Change[] = [
      ...members.map((role): Change => ({ op: "set", target: roleOf(role.id), path: ["family"], before: id })),
      { op: "remove", target: family, item },
      { op: "add", target: family, item, at: at + step },
      ...members.map((role): Change => ({ op: "set", target: roleOf(role.id), path: ["family"], after: id })),
    ];
    return {
      ok: true,
      changes,
      announcement: say("done.shift-family", { label, place: at + step + 1, count: taxonomy.families.length }),
      name: say("name.move-one", { label }),
    };
  };
}

function roleOf(id: string): { readonly kind: "role"; readonly id: string } {
  return { kind: "role", id };
}
