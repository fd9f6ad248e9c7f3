import type { Skill } from "@skillways/core";
import { type CommandContext, type CommandOutcome, refuse } from "./command.js";
import { labelOf } from "./labels.js";

/** The refusal of a level that the skill's scale does not have; undefined where it fits, or there is no scale. */
export function refuseLevel(
  context: CommandContext,
  skill: Skill,
  level: number | undefined,
): CommandOutcome | undefined {
  const scale = context.taxonomy.scaleOf(skill);
  if (level === undefined || scale === undefined) return undefined;
  const values = scale.levels.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (scale.fractional ? level >= low && level <= high : values.includes(level)) return undefined;
  const label = labelOf(context, { kind: "skill", id: skill.id });
  return refuse("level-not-on-scale", context.say("refused.not-on-scale", { skill: label, level, low, high }));
}
