import type { Scale } from "../schema/taxonomy-document.js";

const levelSets = new WeakMap<Scale, ReadonlySet<number>>();

/**
 * Whether somebody can hold a skill at this level of the scale: a named one, or where `fractional` one between those
 * or between nothing and the lowest (a survey's averages come out there). O(1).
 */
export function hasLevel(scale: Scale, level: number): boolean {
  let values = levelSets.get(scale);
  if (values === undefined) {
    values = new Set(scale.levels.map(({ value }) => value));
    levelSets.set(scale, values);
  }
  if (values.has(level)) return true;
  return scale.fractional === true && level > 0 && level <= highestLevel(scale);
}

/** The lowest level of a scale; 1 without a scale. */
export function lowestLevel(scale: Scale | undefined): number {
  return scale === undefined ? 1 : Math.min(...scale.levels.map(({ value }) => value));
}

/** The highest level of a scale. */
export function highestLevel(scale: Scale): number {
  return Math.max(...scale.levels.map(({ value }) => value));
}
