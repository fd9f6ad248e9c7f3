import type { Change, Requirement, Sentence } from "@skillways/core";
import { type Command, refuse } from "./command.js";
import { cellChanges } from "./edit-cells.js";
import type { PastePlan } from "./plan-paste.js";
import { createRequirement } from "./requirement-changes.js";
import { sayMatrix } from "./say-matrix.js";
import { targetKey } from "./target-key.js";

/** Carries out what `planPaste` said of the same taxonomy, as one step. */
export function pasteTable(plan: PastePlan): Command {
  return ({ taxonomy }) => {
    const asked = new Map<string, Requirement[]>(plan.newRoles.map(({ id }) => [id, []]));
    const changes: Change[] = plan.newSkills.map(({ id, label, language }) => ({
      op: "add",
      target: { kind: "skill", id },
      item: { id, label: { [language]: label } },
    }));
    const cells: Change[] = [];
    for (const edit of plan.edits) {
      const list = asked.get(edit.role);
      if (list !== undefined) {
        if (edit.fields !== null) list.push(createRequirement(edit.skill, edit.fields));
      } else if (taxonomy.findRole(edit.role) === undefined) {
        return refuse("unknown-target", sayMatrix("cell.gone", { role: edit.role, skill: edit.skill }));
      } else cells.push(...cellChanges(taxonomy, edit));
    }
    for (const { id, label, language } of plan.newRoles) {
      const requirements = asked.get(id) ?? [];
      const item = { id, label: { [language]: label }, ...(requirements.length > 0 && { requirements }) };
      changes.push({ op: "add", target: { kind: "role", id }, item });
    }
    changes.push(...cells);
    if (changes.length === 0) {
      return plan.same > 0
        ? { ok: true, changes, announcement: sayMatrix("unchanged") }
        : refuse("nothing-to-paste", sayMatrix("refused.nothing-to-paste"));
    }
    const added = plan.newRoles.length + plan.newSkills.length;
    const [first] = plan.newRoles;
    return {
      ok: true,
      changes,
      announcement: sayMatrix("done.paste", { parts: listParts(plan) }),
      name: added > 0 ? sayMatrix("name.paste-table") : sayMatrix("name.paste", { count: plan.edits.length }),
      ...(first !== undefined && { select: [targetKey({ kind: "role", id: first.id })] }),
    };
  };
}

/** What is done, in words: "12 cells filled in, 2 new roles". */
export function listParts({ set, changed, cleared, newRoles, newSkills }: PastePlan): Sentence {
  const parts = (
    [
      ["part.set", set],
      ["part.changed", changed],
      ["part.cleared", cleared],
      ["part.roles", newRoles.length],
      ["part.skills", newSkills.length],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([key, count]) => sayMatrix(key, { count }));
  return { nl: parts.map(({ nl }) => nl).join(", "), en: parts.map(({ en }) => en).join(", ") };
}
