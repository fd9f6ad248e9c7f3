import type { Mobility } from "./mobility.js";
import { edgeFinder, FoundEdges, layOutGraph, type MobilityGraph, readMoves } from "./mobility-graph.js";
import { NEIGHBOURS, type Neighbours } from "./neighbours.js";
import type { Thresholds } from "./thresholds.js";

export interface GraphUpdate {
  readonly graph: MobilityGraph;
  /** As in a mobility: NaN where it is not known yet. */
  readonly stepHours: Float64Array;
}

/**
 * The graph of a mobility that is `before` but for some of its parts, and the hours of learning that are known of its
 * edges. Edges are looked for anew from the roles whose lists, or places on the lists of others, changed; from all
 * when thresholds or moves did. O(roles · neighbours + edges).
 *
 * @param after with the graph of before
 * @param changedRoles whose strengths changed
 * @param changedRows roles that ask for something else
 */
export function updateMobilityGraph(
  before: Mobility,
  after: Mobility,
  changedRoles: ReadonlySet<number>,
  changedRows: readonly number[],
): GraphUpdate {
  const { matrix, closeness, neighbours, thresholds, taxonomy } = after;
  const roles = matrix.roles.length;
  const isAsBefore = taxonomy.moves === before.taxonomy.moves && equalThresholds(before.thresholds, thresholds);
  if (isAsBefore && neighbours === before.neighbours && changedRows.length === 0) {
    return {
      graph: before.graph,
      stepHours: before.transfer === after.transfer ? before.stepHours : unknown(before.graph),
    };
  }
  const moves = readMoves(taxonomy, matrix);
  const stale = isAsBefore ? staleRoles(before.neighbours, neighbours, roles) : new Uint8Array(roles).fill(1);
  for (const role of changedRoles) stale[role] = 1;
  for (const [role, targets] of moves.moves) if (targets.some((to) => changedRoles.has(to))) stale[role] = 1;
  const findEdges = edgeFinder(matrix, closeness, after.settings.mix, neighbours, thresholds, moves);
  const found = new FoundEdges(2 * neighbours.role.length + taxonomy.moves.length);
  for (let role = 0; role < roles; role++) {
    if (stale[role] === 1) findEdges(role, found);
    else keepEdges(before.graph, role, found);
  }
  const graph = layOutGraph(roles, found, moves.blocked);
  const isKnown = before.transfer === after.transfer;
  return { graph, stepHours: isKnown ? moveHours(before, graph, changedRows) : unknown(graph) };
}

function unknown(graph: MobilityGraph): Float64Array {
  return new Float64Array(graph.to.length).fill(Number.NaN);
}

function equalThresholds(a: Thresholds, b: Thresholds): boolean {
  return a.viable === b.viable && a.possible === b.possible && a.strong === b.strong;
}

function keepEdges(graph: MobilityGraph, role: number, found: FoundEdges): void {
  for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
    found.push(role, graph.to[edge] as number, graph.closeness[edge] as number, graph.stretch[edge] as number);
  }
}

/** What is known of the edges that were there before and whose ends ask for the same. */
function moveHours(before: Mobility, graph: MobilityGraph, changedRows: readonly number[]): Float64Array {
  const { graph: old, stepHours } = before;
  const hours = unknown(graph);
  for (let role = 0; role + 1 < graph.start.length; role++) {
    const end = old.start[role + 1] as number;
    let was = old.start[role] as number;
    for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      while (was < end && (old.to[was] as number) < to) was++;
      if (was < end && old.to[was] === to) hours[edge] = stepHours[was] as number;
    }
  }
  for (const role of changedRows) {
    hours.fill(Number.NaN, graph.start[role], graph.start[role + 1]);
    for (const edge of graph.backEdge.subarray(graph.backStart[role], graph.backStart[role + 1])) {
      hours[edge] = Number.NaN;
    }
  }
  return hours;
}

/** 1 for roles with an edge that may have come, gone or changed. */
function staleRoles(before: Neighbours, after: Neighbours, roles: number): Uint8Array {
  const stale = new Uint8Array(roles);
  if (before === after) return stale;
  for (let at = 0; at < roles * NEIGHBOURS; at++) {
    const was = before.role[at] as number;
    const is = after.role[at] as number;
    const isSame = was === is && before.closeness[at] === after.closeness[at] && before.back[at] === after.back[at];
    if (isSame) continue;
    const role = Math.floor(at / NEIGHBOURS);
    stale[role] = 1;
    stale[was] = 1;
    stale[is] = 1;
  }
  return stale;
}
