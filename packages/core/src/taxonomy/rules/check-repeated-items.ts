import type { FindingList } from "../../schema/finding-list.js";
import { moveKey, relationKey } from "../item-lists.js";
import { nameItem, nameTarget } from "../name-target.js";
import type { RolesToCheck } from "../sound-roles.js";
import type { Taxonomy } from "../taxonomy.js";

/** A skill required twice by a role; a relation or a move that is there twice. */
export function checkRepeatedItems(taxonomy: Taxonomy, findings: FindingList, roles: RolesToCheck): void {
  // The role that asked for a skill last: one map for all roles.
  const askedBy = new Map<string, number>();
  roles.forEach((role, position) => {
    role.requirements?.forEach(({ skill }, index) => {
      if (askedBy.get(skill) === position) {
        findings.add("repeated-requirement", "error", () => {
          const roleName = nameItem(taxonomy, "role", role.id, role.label);
          const name = nameItem(taxonomy, "skill", skill);
          return {
            pointer: `/roles/${position}/requirements/${index}`,
            expected: "each skill once",
            received: JSON.stringify(skill),
            message: {
              nl: `De rol ${roleName.nl} vraagt de vaardigheid ${name.nl} twee keer.`,
              en: `The role ${roleName.en} asks for the skill ${name.en} twice.`,
            },
          };
        });
      }
      askedBy.set(skill, position);
    });
  });

  const relations = new Set<string>();
  taxonomy.relations.forEach((relation, position) => {
    const key = relationKey(relation);
    if (relations.has(key)) {
      findings.add("repeated-relation", "warning", () => {
        const name = nameTarget(taxonomy, { kind: "relation", ...relation });
        return { pointer: `/relations/${position}`, ...TWICE(name) };
      });
    }
    relations.add(key);
  });

  const moves = new Set<string>();
  taxonomy.moves.forEach((move, position) => {
    const key = moveKey(move);
    if (moves.has(key)) {
      findings.add("repeated-move", "warning", () => {
        const name = nameTarget(taxonomy, { kind: "move", from: move.from, to: move.to });
        return { pointer: `/moves/${position}`, ...TWICE(name) };
      });
    }
    moves.add(key);
  });
}

const TWICE = (name: { readonly nl: string; readonly en: string }) => ({
  expected: "each one once",
  received: name.en,
  message: { nl: `Hier staat ${name.nl} voor de tweede keer.`, en: `Here is ${name.en} for the second time.` },
});
