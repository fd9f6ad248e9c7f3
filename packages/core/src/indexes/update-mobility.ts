import type { Change } from "../taxonomy/change.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { calibrateStepHours } from "./calibrate-step-hours.js";
import { createMobility } from "./create-mobility.js";
import type { Mobility } from "./mobility.js";
import type { ScenarioRequirement } from "./requirement-matrix.js";
import { createSkillTransfer } from "./skill-transfer.js";
import { createThresholds } from "./thresholds.js";
import { updateClosenessIndex } from "./update-closeness-index.js";
import { updateMobilityGraph } from "./update-mobility-graph.js";
import { updateNeighbours } from "./update-neighbours.js";
import { updateRequirementMatrix } from "./update-requirement-matrix.js";

/**
 * The mobility of a taxonomy after changes, equal to `createMobility` with the options of the one before, which stays
 * as it was. Changes of requirements, moves, relations and texts cost what they touch; those that add or remove roles,
 * skills or scales, or change what a skill is held on, cost a rebuild, as does any that closeness depends on when it
 * gives credit for related skills.
 *
 * @param taxonomy the taxonomy after the changes
 * @param changes all that happened since `mobility` was made, in any order
 * @param scenario requirements laid over the taxonomy from now on; by default the same as before
 */
export function updateMobility(
  mobility: Mobility,
  taxonomy: Taxonomy,
  changes: readonly Change[],
  scenario: readonly ScenarioRequirement[] = mobility.settings.scenario,
): Mobility {
  const isScenarioAsBefore = scenario === mobility.settings.scenario;
  const options = isScenarioAsBefore ? mobility.options : { ...mobility.options, scenario };
  const settings = isScenarioAsBefore ? mobility.settings : { ...mobility.settings, scenario };
  const touched: Touched = { roles: new Set(), skills: new Set(), isHierarchyTouched: false };
  if (!isScenarioAsBefore) for (const { role } of [...mobility.settings.scenario, ...scenario]) touched.roles.add(role);
  if (!changes.every((change) => isLocal(change, touched))) return createMobility(taxonomy, options);
  const { matrix, changed: changedRows } = updateRequirementMatrix(
    mobility.matrix,
    taxonomy,
    touched,
    settings.scenario,
  );
  const isCreditAsBefore = !touched.isHierarchyTouched && taxonomy.relations === mobility.taxonomy.relations;
  if (settings.transfer === "hierarchy" && (changedRows.length > 0 || !isCreditAsBefore)) {
    return createMobility(taxonomy, options);
  }
  const update = updateClosenessIndex(mobility, matrix, changedRows);
  const { neighbours, relisted } = updateNeighbours(mobility, matrix, update, settings.mix);
  const after: Mobility = {
    ...mobility,
    options,
    settings,
    taxonomy,
    matrix,
    closeness: update.index,
    neighbours,
    thresholds: createThresholds(neighbours, matrix.roles.length),
    transfer: isCreditAsBefore ? mobility.transfer : createSkillTransfer(taxonomy, matrix),
  };
  const updated = { ...after, ...updateMobilityGraph(mobility, after, update.changed, relisted, changedRows) };
  if (options.maxStepHours !== undefined || updated.stepHours === mobility.stepHours) return updated;
  return {
    ...updated,
    settings: { ...settings, maxStepHours: calibrateStepHours(updated, settings.hoursPerLevel, settings.maxStepHours) },
  };
}

interface Touched {
  readonly roles: Set<string>;
  readonly skills: Set<string>;
  isHierarchyTouched: boolean;
}

/** Members of a skill that no score depends on. */
const SKILL_TEXTS = new Set([
  "label",
  "altLabels",
  "description",
  "levelDescriptions",
  "nature",
  "status",
  "validFrom",
  "validUntil",
  "mappings",
  "custom",
  "replacedBy",
]);

/** Whether a change leaves the numbers of roles and skills, and what skills are held on, as they are. */
function isLocal(change: Change, touched: Touched): boolean {
  if (change.op === "all") return change.changes.every((part) => isLocal(part, touched));
  const { target } = change;
  const member = change.op === "set" ? (change.path[0] ?? "") : "";
  switch (target.kind) {
    case "requirement":
      touched.roles.add(target.role);
      return true;
    case "role":
      touched.roles.add(target.id);
      return change.op === "set" && member !== "id";
    case "skill":
      touched.skills.add(target.id);
      if (member === "broader") touched.isHierarchyTouched = true;
      return change.op === "set" && (SKILL_TEXTS.has(member) || member === "broader");
    case "scale":
      return false;
    case "taxonomy":
      return change.op === "set" && !["scales", "skills", "roles"].includes(member);
    default:
      return true;
  }
}
