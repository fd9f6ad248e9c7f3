import type { Relation } from "../schema/taxonomy-document.js";

/** The skill held at a level; the level that an absent one stands for is filled in. */
interface Held {
  readonly skill: string;
  readonly level: number;
  readonly from: Held | undefined;
}

/** Relations by their source, and the lowest level of a skill's scale, which an absent level stands for. */
export interface RequiresSource {
  requiresFrom(skillId: string): Iterable<Relation>;
  lowestLevel(skillId: string): number;
}

/**
 * The loop that this `requires` relation closes: holding its source at its level would presuppose holding that same
 * skill at that level or higher. Skill ids from the source back to itself; undefined when there is none. Holding a
 * skill at a level presupposes all that its lower levels require. O(relations reached), without recursion.
 */
export function findRequiresLoop(relation: Relation, relations: RequiresSource): string[] | undefined {
  const goal = { skill: relation.source, level: relation.sourceLevel ?? relations.lowestLevel(relation.source) };
  // The highest level at which a skill was visited: lower ones presuppose nothing more.
  const visited = new Map<string, number>();
  const open: Held[] = [];
  const needed = (requires: Relation, from: Held | undefined): Held => ({
    skill: requires.target,
    level: requires.targetLevel ?? relations.lowestLevel(requires.target),
    from,
  });
  open.push(needed(relation, undefined));
  for (let held = open.pop(); held !== undefined; held = open.pop()) {
    if (held.skill === goal.skill && held.level >= goal.level) return [goal.skill, ...trace(held)];
    if ((visited.get(held.skill) ?? Number.NEGATIVE_INFINITY) >= held.level) continue;
    visited.set(held.skill, held.level);
    for (const next of relations.requiresFrom(held.skill)) {
      if ((next.sourceLevel ?? relations.lowestLevel(next.source)) <= held.level) open.push(needed(next, held));
    }
  }
  return undefined;
}

function trace(held: Held): string[] {
  const path: string[] = [];
  for (let step: Held | undefined = held; step !== undefined; step = step.from) path.push(step.skill);
  return path.reverse();
}
