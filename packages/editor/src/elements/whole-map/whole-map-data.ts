import type { Skill, Taxonomy } from "@skillways/core";
import { familyOrder } from "../../layout/family-order.js";
import type { WholeGraph } from "../../layout/layout-whole.js";
import { listWholeNodes, type WholeNodes } from "./whole-map-nodes.js";

/** All roles and skills with what connects them, by number: roles first, each kind in the order of the document. */
export interface WholeMapData extends WholeGraph, WholeNodes {
  readonly taxonomy: Taxonomy;
  /** The family's place, of a role that has one; else −1. */
  readonly family: Int32Array;
  /** How many others each is connected with. */
  readonly degree: Int32Array;
  /** Those are `next[first[n]]` up to `next[first[n + 1]]`. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Where the lines of each role's requirements begin, by its place in the document; the last is where all of them end. */
  readonly asked: Int32Array;
}

/**
 * Requirements, moves, relations and groups all connect. What is as it was in `before` is taken over. O(size of the
 * taxonomy), and after a change of some roles O(roles + skills) besides them.
 */
export function readWholeMap(taxonomy: Taxonomy, before?: WholeMapData): WholeMapData {
  const nodes = listWholeNodes(taxonomy, before);
  const known = nodes.keys === before?.keys ? before : undefined;
  const lines = listLines(taxonomy, nodes, known);
  const families = familyOrder(taxonomy);
  const family = new Int32Array(nodes.keys.length).fill(-1);
  for (const { id, family: name } of taxonomy.roles) {
    if (name !== undefined) family[nodes.roleNumber.get(id) as number] = families.get(name) ?? -1;
  }
  const graph = { count: nodes.keys.length, from: lines.from, to: lines.to };
  const group = isGroupedAlike(taxonomy, family, known) ? known.group : findGroups(taxonomy, nodes, family);
  return { taxonomy, ...nodes, ...graph, ...listNeighbours(graph), asked: lines.asked, group, family };
}

type Lines = Pick<WholeMapData, "from" | "to" | "asked">;

function listLines(taxonomy: Taxonomy, { roleNumber, skillNumber }: WholeNodes, before?: WholeMapData): Lines {
  const { roles, skills, moves, relations } = taxonomy;
  const count = (sum: number, list: readonly unknown[] | undefined): number => sum + (list?.length ?? 0);
  const most =
    roles.reduce((sum, role) => count(sum, role.requirements), 0) +
    skills.reduce((sum, skill) => count(sum, skill.broader), 0) +
    moves.length +
    relations.length;
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const asked = new Int32Array(roles.length + 1);
  let at = 0;
  const connect = (one: number | undefined, other: number | undefined): void => {
    if (one === undefined || other === undefined || one === other) return;
    from[at] = one;
    to[at++] = other;
  };
  const copy = (known: WholeMapData, start: number, end: number): void => {
    from.set(known.from.subarray(start, end), at);
    to.set(known.to.subarray(start, end), at);
    at += end - start;
  };
  roles.forEach(({ id, requirements }, place) => {
    asked[place] = at;
    const was = before?.taxonomy.roles[place];
    if (before && was?.requirements === requirements) {
      copy(before, before.asked[place] as number, before.asked[place + 1] as number);
      return;
    }
    const number = roleNumber.get(id);
    for (const { skill } of requirements ?? []) connect(number, skillNumber.get(skill));
  });
  asked[roles.length] = at;
  const { taxonomy: was } = before ?? {};
  if (before && was?.moves === moves && was.relations === relations && hasSameGroups(was.skills, skills)) {
    copy(before, before.asked[roles.length] as number, before.from.length);
  } else {
    for (const move of moves) connect(roleNumber.get(move.from), roleNumber.get(move.to));
    for (const { source, target } of relations) connect(skillNumber.get(source), skillNumber.get(target));
    for (const { id, broader } of skills)
      for (const up of broader ?? []) connect(skillNumber.get(id), skillNumber.get(up));
  }
  return { from: from.slice(0, at), to: to.slice(0, at), asked };
}

function hasSameGroups(one: readonly Skill[], other: readonly Skill[]): boolean {
  return one === other || one.every(({ broader }, place) => broader === other[place]?.broader);
}

function isGroupedAlike(taxonomy: Taxonomy, family: Int32Array, before?: WholeMapData): before is WholeMapData {
  if (before === undefined || !hasSameGroups(before.taxonomy.skills, taxonomy.skills)) return false;
  return family.every((place, node) => place === before.family[node]);
}

function listNeighbours({
  count,
  from,
  to,
}: Omit<WholeGraph, "group">): Pick<WholeMapData, "first" | "next" | "degree"> {
  const first = new Int32Array(count + 1);
  for (const ends of [from, to]) for (const node of ends) first[node + 1] = (first[node + 1] as number) + 1;
  for (let node = 0; node < count; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const next = new Int32Array(2 * from.length);
  const at = first.slice();
  const put = (node: number, other: number): void => {
    const place = at[node] as number;
    at[node] = place + 1;
    next[place] = other;
  };
  for (let line = 0; line < from.length; line++) {
    put(from[line] as number, to[line] as number);
    put(to[line] as number, from[line] as number);
  }
  const degree = Int32Array.from({ length: count }, (_, node) => (first[node + 1] as number) - (first[node] as number));
  return { first, next, degree };
}

/** Roles by family, skills by the group at the top. */
function findGroups(taxonomy: Taxonomy, { keys, roles, skillNumber }: WholeNodes, family: Int32Array): Int32Array {
  const numbers = new Map<string, number>();
  const numberOfGroup = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const group = new Int32Array(keys.length);
  for (let node = 0; node < roles; node++) group[node] = numberOfGroup(`family ${family[node]}`);
  const tops = new Map<string, string>();
  for (const { id } of taxonomy.skills) {
    const path: string[] = [];
    let top = id;
    for (;;) {
      const known = tops.get(top);
      if (known !== undefined) {
        top = known;
        break;
      }
      path.push(top);
      const up = taxonomy.findSkill(top)?.broader?.[0];
      // A draft may hold a loop.
      if (up === undefined || path.includes(up) || !skillNumber.has(up)) break;
      top = up;
    }
    for (const one of path) tops.set(one, top);
    group[skillNumber.get(id) as number] = numberOfGroup(`skill ${top}`);
  }
  return group;
}

/** The others that a node is connected with, each once. */
export function neighboursOf({ first, next }: WholeMapData, node: number): number[] {
  return [...new Set(next.subarray(first[node], first[node + 1]))];
}
