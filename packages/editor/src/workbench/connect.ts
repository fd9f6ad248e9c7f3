import { connectRoles } from "../commands/connect-roles.js";
import { connectSkills } from "../commands/connect-skills.js";
import { setRequirement } from "../commands/set-requirement.js";
import { findTarget } from "../commands/target-key.js";
import type { Workbench } from "./workbench.js";

/**
 * Connects two nodes in the way their kinds allow: a move between roles, a requirement between a role and a skill
 * (at the middle of its scale), an overlap between skills.
 */
export function connect(bench: Workbench, from: string, to: string): void {
  const source = findTarget(from);
  const target = findTarget(to);
  if (source?.kind === "role" && target?.kind === "role") {
    bench.dispatch(connectRoles({ from: source.id, to: target.id, kind: kindOfMove(bench, source.id, target.id) }));
  } else if (source?.kind === "role" && target?.kind === "skill") {
    bench.dispatch(requireSkill(bench, source.id, target.id));
  } else if (source?.kind === "skill" && target?.kind === "role") {
    bench.dispatch(requireSkill(bench, target.id, source.id));
  } else if (source?.kind === "skill" && target?.kind === "skill") {
    bench.dispatch(connectSkills({ type: "overlaps", source: source.id, target: target.id }));
  }
}

function requireSkill(bench: Workbench, role: string, skillId: string): ReturnType<typeof setRequirement> {
  const skill = bench.taxonomy.findSkill(skillId);
  const levels = (skill && bench.taxonomy.scaleOf(skill)?.levels) ?? [];
  const level = levels[Math.floor((levels.length - 1) / 2)]?.value;
  return setRequirement(role, skillId, { ...(level !== undefined && { level }), necessity: "essential" });
}

function kindOfMove(bench: Workbench, from: string, to: string): "promotion" | "lateral" | "step-down" {
  const low = bench.taxonomy.findRole(from)?.grade ?? 0;
  const high = bench.taxonomy.findRole(to)?.grade ?? 0;
  return high > low ? "promotion" : high < low ? "step-down" : "lateral";
}
