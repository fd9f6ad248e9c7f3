import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { positiveOption } from "../indexes/check-option.js";
import { roundScore } from "../indexes/closeness.js";
import type { Mobility } from "../indexes/mobility.js";

export interface GroupOptions {
  /** Higher gives more and smaller groups. Default 1. */
  readonly resolution?: number;
  /** Another seed may break ties another way. Default 1. */
  readonly seed?: number;
}

export interface RoleGroups {
  /** Role ids, by id; largest group first, ties by first id. A role without moves is a group of its own. */
  readonly groups: readonly (readonly string[])[];
  /** −0.5 to 1: how much more the groups hold together than chance would have it; 0 without moves. */
  readonly modularity: number;
}

// The function itself is what is exported; its type declarations say that it is under `default`.
const louvain = louvainModule as unknown as (typeof louvainModule)["default"];

/**
 * Communities of close roles: Louvain (Blondel et al. 2008) on the mobility graph, where two roles are tied by
 * the closeness of the moves between them. The same for the same taxonomy, options and seed.
 *
 * Throws SkillwaysError `invalid-option`. O(moves) a pass.
 */
export function groupRoles(mobility: Mobility, options: GroupOptions = {}): RoleGroups {
  const call = "groupRoles";
  const resolution = positiveOption(call, "resolution", options.resolution, 1);
  const seed = positiveOption(call, "seed", options.seed, 1);
  const { graph, matrix } = mobility;
  const ties = new UndirectedGraph<object, { closeness: number }>();
  const idOf = (role: number): string => matrix.roles[role]?.id as string;
  for (const { id } of matrix.roles) ties.addNode(`role:${id}`);
  let total = 0;
  for (let from = 0; from < matrix.roles.length; from++) {
    for (let edge = graph.start[from] as number; edge < (graph.start[from + 1] as number); edge++) {
      const closeness = graph.closeness[edge] as number;
      if (closeness === 0) continue;
      total += closeness;
      const ends = [`role:${idOf(from)}`, `role:${idOf(graph.to[edge] as number)}`] as const;
      const known = ties.edge(...ends);
      if (known === undefined) ties.addEdge(...ends, { closeness });
      else ties.updateEdgeAttribute(known, "closeness", (sum = 0) => sum + closeness);
    }
  }
  // Louvain divides by the total.
  if (total === 0) return { groups: matrix.roles.map(({ id }) => [id]), modularity: 0 };
  const answer = louvain.detailed(ties, { getEdgeWeight: "closeness", resolution, rng: randomFrom(seed) });
  const groups = new Map<number, string[]>();
  for (const { id } of matrix.roles) {
    const community = answer.communities[`role:${id}`] as number;
    const group = groups.get(community);
    if (group === undefined) groups.set(community, [id]);
    else group.push(id);
  }
  return {
    groups: [...groups.values()].sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1)),
    modularity: roundScore(answer.modularity),
  };
}

/** mulberry32: a small generator of numbers from 0 up to 1, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
