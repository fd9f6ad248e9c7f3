import type { Skill, Taxonomy } from "@skillways/core";

/** Skills as groups within groups; each skill stands in one place, whatever number of broader skills it has. */
export interface SkillTree {
  /** Ids of what stands in no group, in order. */
  readonly roots: readonly string[];
  /** Ids of what stands in a group, by the id of the group, in order. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The group that a skill stands in, by its id. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** How many skills stand in a group, at any depth, groups aside. */
  readonly counts: ReadonlyMap<string, number>;
  /** Skills whose name takes two lines in one language or another. */
  readonly long: ReadonlySet<string>;
}

/** More letters than this do not fit a line of a pill. */
const ONE_LINE = 21;

const trees = new WeakMap<readonly Skill[], SkillTree>();

/**
 * The tree of a taxonomy: a skill stands in the first of its broader skills that exists. Where a broken draft goes
 * round in a loop, the least id of the loop stands in no group. Members are ordered by label in the taxonomy's first
 * language, then by id, so that the order of the document does not matter. A skill that others name as broader is a
 * group, and so is one that says it only groups. O(skills log skills), once for each list of skills.
 */
export function skillTreeOf(taxonomy: Taxonomy): SkillTree {
  let tree = trees.get(taxonomy.skills);
  if (tree === undefined) {
    tree = createTree(taxonomy);
    trees.set(taxonomy.skills, tree);
  }
  return tree;
}

function createTree(taxonomy: Taxonomy): SkillTree {
  const groupOf = new Map<string, string>();
  const labels = new Map<string, string>();
  const members = new Map<string, string[]>();
  const long = new Set<string>();
  for (const { id, label, broader, grouping } of taxonomy.skills) {
    labels.set(id, taxonomy.textOf(label));
    for (const language in label) if ((label[language]?.length ?? 0) > ONE_LINE) long.add(id);
    if (grouping) members.set(id, []);
    const group = broader?.find((other) => other !== id && taxonomy.findSkill(other) !== undefined);
    if (group !== undefined) groupOf.set(id, group);
  }
  cutLoops(groupOf);
  const order = [...labels].sort(([a, one], [b, other]) => (one < other ? -1 : one > other ? 1 : a < b ? -1 : 1));
  const roots: string[] = [];
  for (const [id] of order) {
    const group = groupOf.get(id);
    if (group === undefined) roots.push(id);
    else if (members.get(group)?.push(id) === undefined) members.set(group, [id]);
  }
  return { roots, members, groupOf, counts: countSkills(roots, members, groupOf), long };
}

function cutLoops(groupOf: Map<string, string>): void {
  const seen = new Map<string, string>();
  for (const start of [...groupOf.keys()]) {
    const trail: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.set(id, start);
      trail.push(id);
      id = groupOf.get(id);
    }
    if (id === undefined || seen.get(id) !== start) continue;
    const loop = trail.slice(trail.indexOf(id));
    const [least = id] = loop.sort();
    groupOf.delete(least);
  }
}

function countSkills(
  roots: readonly string[],
  members: ReadonlyMap<string, readonly string[]>,
  groupOf: ReadonlyMap<string, string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  const down = [...roots];
  for (const id of down) for (const member of members.get(id) ?? []) down.push(member);
  for (const id of down.reverse()) {
    const inside = members.has(id) ? (counts.get(id) ?? 0) : 1;
    if (members.has(id)) counts.set(id, inside);
    const group = groupOf.get(id);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + inside);
  }
  return counts;
}
