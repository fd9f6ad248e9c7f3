import type { Change } from "../taxonomy/change.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { createClosenessIndex } from "./closeness.js";
import { completeMobility, createMobility } from "./create-mobility.js";
import type { Mobility } from "./mobility.js";
import { updateRequirementMatrix } from "./requirement-matrix.js";
import { updateNeighbours } from "./update-neighbours.js";

/**
 * The mobility of a taxonomy after changes, equal to `createMobility` with the options of the one before.
 * Changes of requirements, moves, relations and texts cost what they touch; those that add or remove roles, skills or scales, or change what a skill
 * is held on, cost a rebuild.
 *
 * @param taxonomy the taxonomy after the changes
 * @param changes all that happened since `mobility` was made, in any order
 */
export function updateMobility(mobility: Mobility, taxonomy: Taxonomy, changes: readonly Change[]): Mobility {
  const touched = new Set<string>();
  const isSimple = mobility.settings.transfer === "none" && changes.every((change) => isLocal(change, touched));
  if (!isSimple) return createMobility(taxonomy, mobility.options);
  const { options, settings } = mobility;
  const matrix = updateRequirementMatrix(mobility.matrix, taxonomy, touched, settings.scenario);
  const closeness = createClosenessIndex(matrix);
  const neighbours = updateNeighbours(mobility, matrix, closeness, settings.mix);
  return completeMobility(taxonomy, options, settings, { matrix, closeness, neighbours });
}

/** Members of a skill that no score depends on. */
const SKILL_TEXTS = new Set([
  "label",
  "altLabels",
  "description",
  "levelDescriptions",
  "nature",
  "status",
  "mappings",
  "custom",
  "replacedBy",
]);

/** Whether a change leaves the numbers of roles and skills, and what skills are held on, as they are. */
function isLocal(change: Change, touched: Set<string>): boolean {
  if (change.op === "all") return change.changes.every((part) => isLocal(part, touched));
  const { target } = change;
  const member = change.op === "set" ? (change.path[0] ?? "") : "";
  switch (target.kind) {
    case "requirement":
      touched.add(target.role);
      return true;
    case "role":
      touched.add(target.id);
      return change.op === "set" && member !== "id";
    case "skill":
      return change.op === "set" && (SKILL_TEXTS.has(member) || member === "broader");
    case "scale":
      return false;
    case "taxonomy":
      return change.op === "set" && !["scales", "skills", "roles"].includes(member);
    default:
      return true;
  }
}
