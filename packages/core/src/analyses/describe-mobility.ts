import type { Mobility } from "../indexes/mobility.js";
import type { MobilityGraph } from "../indexes/mobility-graph.js";
import type { Finding } from "../schema/finding.js";

/** What can be reached from where, over all roles. */
export interface MobilityFacts {
  readonly roles: number;
  /** Edges of the mobility graph. */
  readonly moves: number;
  /** Those that are less than viable. */
  readonly stretches: number;
  /** Groups of roles in which each can be reached from each, however many steps; largest first. */
  readonly components: { readonly count: number; readonly largest: number };
  /** Moves out of a role. */
  readonly outDegree: { readonly least: number; readonly median: number; readonly most: number };
  /** The share of ordered pairs of roles with a route of any length, 0..1; 1 for a single role. */
  readonly pairsWithRoute: number;
  /** Roles that nothing leads out of, by id. */
  readonly deadEnds: readonly string[];
  /** Roles that nothing leads to, by id. */
  readonly unreachable: readonly string[];
  /** One for each stranded role: a dead end that nothing leads to. */
  readonly findings: readonly Finding[];
}

/** Reachability along the mobility graph; must-haves are not looked at. O(roles + moves), for one large component. */
export function describeMobility(mobility: Mobility): MobilityFacts {
  const { graph, matrix } = mobility;
  const roles = matrix.roles.length;
  const { componentOf, sizes } = strongComponents(graph, roles);
  const degrees = Array.from({ length: roles }, (_, r) => (graph.start[r + 1] as number) - (graph.start[r] as number));
  const ids = (keep: (role: number) => boolean): string[] =>
    matrix.roles.filter((_, role) => keep(role)).map((role) => role.id);
  const isDeadEnd = (role: number): boolean => degrees[role] === 0;
  const isUnreachable = (role: number): boolean => graph.backStart[role + 1] === graph.backStart[role];
  const sorted = degrees.toSorted((a, b) => a - b);
  return {
    roles,
    moves: graph.to.length,
    stretches: graph.stretch.reduce((sum, stretch) => sum + stretch, 0),
    components: { count: sizes.length, largest: sizes.reduce((most, size) => Math.max(most, size), 0) },
    outDegree: { least: sorted[0] ?? 0, median: sorted[(roles - 1) >> 1] ?? 0, most: sorted[roles - 1] ?? 0 },
    pairsWithRoute: roles < 2 ? 1 : reachablePairs(graph, componentOf, sizes) / (roles * (roles - 1)),
    deadEnds: ids(isDeadEnd),
    unreachable: ids(isUnreachable),
    findings: ids((role) => roles > 1 && isDeadEnd(role) && isUnreachable(role)).map((id) =>
      strandedFinding(mobility, id),
    ),
  };
}

function strandedFinding({ taxonomy }: Mobility, id: string): Finding {
  const label = (language: string): string => taxonomy.textOf(taxonomy.findRole(id)?.label, language) || id;
  return {
    code: "stranded-role",
    severity: "warning",
    pointer: `/roles/${taxonomy.rolePosition(id)}`,
    expected: "a role that shares skills with other roles",
    received: id.slice(0, 100),
    message: {
      nl: `Geen enkele overstap leidt van of naar “${label("nl")}”: deze rol deelt geen vaardigheden met andere rollen.`,
      en: `No move leads from or to “${label("en")}”: the role shares no skills with other roles.`,
    },
  };
}

/** Tarjan (1972), without recursion. Components are numbered so that a later one can reach earlier ones only. */
function strongComponents(graph: MobilityGraph, roles: number): { componentOf: Int32Array; sizes: number[] } {
  const componentOf = new Int32Array(roles).fill(-1);
  const order = new Int32Array(roles).fill(-1);
  const lowest = new Int32Array(roles);
  const next = graph.start.slice();
  const sizes: number[] = [];
  const open: number[] = [];
  let visited = 0;
  for (let root = 0; root < roles; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const role = path[path.length - 1] as number;
      if (order[role] === -1) {
        order[role] = visited;
        lowest[role] = visited++;
        open.push(role);
      }
      const edge = next[role] as number;
      if (edge < (graph.start[role + 1] as number)) {
        next[role] = edge + 1;
        const to = graph.to[edge] as number;
        if (order[to] === -1) path.push(to);
        else if (componentOf[to] === -1) lowest[role] = Math.min(lowest[role] as number, order[to] as number);
        continue;
      }
      path.pop();
      const before = path[path.length - 1];
      if (before !== undefined) lowest[before] = Math.min(lowest[before] as number, lowest[role] as number);
      if (lowest[role] !== order[role]) continue;
      let size = 0;
      for (let member = -1; member !== role; size++) {
        member = open.pop() as number;
        componentOf[member] = sizes.length;
      }
      sizes.push(size);
    }
  }
  return { componentOf, sizes };
}

function reachablePairs(graph: MobilityGraph, componentOf: Int32Array, sizes: readonly number[]): number {
  const next = sizes.map(() => new Set<number>());
  componentOf.forEach((from, role) => {
    for (let edge = graph.start[role] as number; edge < (graph.start[role + 1] as number); edge++) {
      const to = componentOf[graph.to[edge] as number] as number;
      if (to !== from) next[from]?.add(to);
    }
  });
  let pairs = 0;
  sizes.forEach((size, component) => {
    const seen = new Set([component]);
    for (const reached of seen) for (const to of next[reached] ?? []) seen.add(to);
    let reachable = -1;
    for (const reached of seen) reachable += sizes[reached] as number;
    pairs += size * reachable;
  });
  return pairs;
}
