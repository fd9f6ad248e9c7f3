import type { Scale } from "../schema/taxonomy-document.js";

/** A scale as effort: hours of learning, counted from nothing, at each of its levels. */
export interface LearningScale {
  readonly values: readonly number[];
  /** Hours from nothing to the level at the same place. Never falls. */
  readonly hours: readonly number[];
  readonly lowest: number;
  readonly top: number;
}

/** Of a skill whose scale the taxonomy does not hold: one level, "has it at all". */
const HAS_IT_OR_NOT: Scale = { id: "", levels: [{ value: 1 }] };

/** A level without `effortHours` counts `hoursPerLevel` for each whole level above the one below. O(levels log levels). */
export function createLearningScale(scale: Scale | undefined, hoursPerLevel: number): LearningScale {
  const given = (scale ?? HAS_IT_OR_NOT).levels.toSorted((a, b) => a.value - b.value);
  const levels = given.length === 0 ? HAS_IT_OR_NOT.levels : given;
  const values: number[] = [];
  const hours: number[] = [];
  let below = 0;
  let total = 0;
  for (const level of levels) {
    if (level.value === below) continue;
    total += level.effortHours ?? hoursPerLevel * (level.value - below);
    below = level.value;
    values.push(below);
    hours.push(total);
  }
  return { values, hours, lowest: values[0] as number, top: below };
}

/** Hours of learning from nothing to `level`: linear between levels, flat above the top. O(levels). */
export function hoursAt(scale: LearningScale, level: number): number {
  let lowValue = 0;
  let lowHours = 0;
  for (let i = 0; i < scale.values.length; i++) {
    const value = scale.values[i] as number;
    const hours = scale.hours[i] as number;
    if (level === value) return hours;
    if (level < value) return lowHours + ((hours - lowHours) * Math.max(0, level - lowValue)) / (value - lowValue);
    lowValue = value;
    lowHours = hours;
  }
  return lowHours;
}
