import type { Change } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { labelOf } from "./labels.js";
import { newId } from "./new-id.js";

/** Which family: one that there is, a new one by its name, or none. */
export type FamilyChoice =
  | { readonly id: string }
  | { readonly newLabel: string; readonly language?: string }
  | undefined;

/** Puts a role in a family, which is made first where it is new. */
export function setFamily(roleId: string, choice: FamilyChoice): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const role = taxonomy.findRole(roleId);
    if (role === undefined) return refuse("unknown-target", say("refused.unknown", { id: roleId }));
    const label = labelOf(context, { kind: "role", id: roleId });
    const changes: Change[] = [];
    let after: string | undefined;
    let family: ReturnType<typeof labelOf> | string = "";
    if (choice !== undefined && "newLabel" in choice) {
      const name = choice.newLabel.trim();
      if (name === "") return refuse("empty-label", say("refused.empty-label"));
      const taken = new Set([...taxonomy.families.map(({ id }) => id), ...taxonomy.roles.map((other) => other.family)]);
      after = newId(name, "family", (id) => taken.has(id));
      family = name;
      const language = choice.language ?? taxonomy.document.languages[0] ?? "en";
      changes.push({
        op: "add",
        target: { kind: "family", id: after },
        item: { id: after, label: { [language]: name } },
      });
    } else if (choice !== undefined) {
      after = choice.id;
      family = labelOf(context, { kind: "family", id: after });
    }
    const before = role.family;
    if (before === after) return { ok: true, changes: [], announcement: say("unchanged") };
    changes.push({
      op: "set",
      target: { kind: "role", id: roleId },
      path: ["family"],
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
    const announcement =
      after === undefined ? say("done.family-none", { label }) : say("done.family", { label, family });
    return { ok: true, changes, announcement };
  };
}
