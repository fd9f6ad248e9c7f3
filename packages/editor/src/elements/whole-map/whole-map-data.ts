import type { Taxonomy } from "@skillways/core";
import { familyOrder } from "../../layout/family-order.js";
import type { WholeGraph } from "../../layout/layout-whole.js";

/** All roles and skills with what connects them, by number: roles first, each kind in the order of the document. */
export interface WholeMapData extends WholeGraph {
  readonly keys: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly roles: number;
  /** The family's place, of a role that has one; else −1. */
  readonly family: Int32Array;
  /** How many others each is connected with. */
  readonly degree: Int32Array;
  /** Those are `next[first[n]]` up to `next[first[n + 1]]`. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Requirements, moves, relations and groups all connect. O(size of the taxonomy). */
export function readWholeMap(taxonomy: Taxonomy): WholeMapData {
  const keys: string[] = [];
  const numberOf = new Map<string, number>();
  const add = (key: string): void => {
    if (numberOf.has(key)) return;
    numberOf.set(key, keys.length);
    keys.push(key);
  };
  for (const { id } of taxonomy.roles) add(`role:${id}`);
  const roles = keys.length;
  for (const { id } of taxonomy.skills) add(`skill:${id}`);
  const count = keys.length;
  const from: number[] = [];
  const to: number[] = [];
  const connect = (a: string, b: string): void => {
    const [one, other] = [numberOf.get(a), numberOf.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    from.push(one);
    to.push(other);
  };
  for (const { id, requirements } of taxonomy.roles) {
    for (const { skill } of requirements ?? []) connect(`role:${id}`, `skill:${skill}`);
  }
  for (const move of taxonomy.moves) connect(`role:${move.from}`, `role:${move.to}`);
  for (const { source, target } of taxonomy.relations) connect(`skill:${source}`, `skill:${target}`);
  for (const { id, broader } of taxonomy.skills) for (const up of broader ?? []) connect(`skill:${id}`, `skill:${up}`);
  const families = familyOrder(taxonomy);
  const family = new Int32Array(count).fill(-1);
  for (const role of taxonomy.roles) {
    const number = numberOf.get(`role:${role.id}`) as number;
    if (role.family !== undefined) family[number] = families.get(role.family) ?? -1;
  }
  const graph = { count, from: Int32Array.from(from), to: Int32Array.from(to) };
  return {
    ...graph,
    ...listNeighbours(graph),
    group: findGroups(taxonomy, numberOf, family, roles),
    keys,
    numberOf,
    roles,
    family,
  };
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
function findGroups(
  taxonomy: Taxonomy,
  numberOf: ReadonlyMap<string, number>,
  family: Int32Array,
  roles: number,
): Int32Array {
  const numbers = new Map<string, number>();
  const numberOfGroup = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const group = new Int32Array(numberOf.size);
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
      if (up === undefined || path.includes(up) || !numberOf.has(`skill:${up}`)) break;
      top = up;
    }
    for (const one of path) tops.set(one, top);
    group[numberOf.get(`skill:${id}`) as number] = numberOfGroup(`skill ${top}`);
  }
  return group;
}

/** The others that a node is connected with, each once. */
export function neighboursOf({ first, next }: WholeMapData, node: number): number[] {
  return [...new Set(next.subarray(first[node], first[node + 1]))];
}
