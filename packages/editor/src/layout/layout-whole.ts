/** A graph of thousands of nodes by number. Plain data, so that it can go to a worker. */
export interface WholeGraph {
  readonly count: number;
  /** By node: the number of the group that it is drawn near, from 0. */
  readonly group: Int32Array;
  /** Both ends of each line. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** How far apart nodes are put, in map units. */
const SPACING = 24;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 80;

/**
 * Places by node, `x` at 2·n and `y` at 2·n + 1: each group as a disc of its own, the largest in the middle. The same
 * every time. O(nodes log nodes).
 */
export function seedWhole({ count, group }: WholeGraph): Float32Array {
  const sizes: number[] = [];
  for (const number of group) sizes[number] = (sizes[number] ?? 0) + 1;
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const centre = new Map<number, readonly [number, number]>();
  // On a spiral that grows by the area of each disc.
  let area = 0;
  for (const number of order) {
    const own = (sizes[number] ?? 0) * 1.6 + 4;
    const distance = area === 0 ? 0 : SPACING * Math.sqrt(area + own / 2);
    const angle = centre.size * GOLDEN_ANGLE;
    centre.set(number, [distance * Math.cos(angle), distance * Math.sin(angle)]);
    area += own;
  }
  const places = new Float32Array(2 * count);
  const placed = new Map<number, number>();
  for (let node = 0; node < count; node++) {
    const number = group[node] as number;
    const [x, y] = centre.get(number) ?? [0, 0];
    const rank = placed.get(number) ?? 0;
    placed.set(number, rank + 1);
    const distance = SPACING * 0.6 * Math.sqrt(rank + 0.5);
    places[2 * node] = x + distance * Math.cos(rank * GOLDEN_ANGLE);
    places[2 * node + 1] = y + distance * Math.sin(rank * GOLDEN_ANGLE);
  }
  return places;
}

/**
 * Moves seeded places so that what is connected lies near, and nothing on top of another: lines pull, by the number
 * of lines of their ends, and nodes closer than the spacing push. After Fruchterman and Reingold (1991), pushing
 * only within a grid cell and its neighbours. The same every time. O(rounds · (nodes + lines)).
 */
export function layoutWhole(graph: WholeGraph, rounds: number = ROUNDS): Float32Array {
  const { count, from, to } = graph;
  const places = seedWhole(graph);
  const degree = new Float32Array(count).fill(1);
  for (let line = 0; line < from.length; line++) {
    degree[from[line] as number] = (degree[from[line] as number] as number) + 1;
    degree[to[line] as number] = (degree[to[line] as number] as number) + 1;
  }
  const shift = new Float32Array(2 * count);
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds;
    shift.fill(0);
    pull(graph, places, shift, degree, 0.8 * heat);
    for (let i = 0; i < shift.length; i++) {
      const step = shift[i] as number;
      const most = SPACING * 6 * heat;
      places[i] = (places[i] as number) + Math.max(-most, Math.min(most, step));
    }
    push(count, places);
  }
  push(count, places);
  push(count, places);
  return places;
}

function pull(
  { from, to }: WholeGraph,
  places: Float32Array,
  shift: Float32Array,
  degree: Float32Array,
  strength: number,
): void {
  for (let line = 0; line < from.length; line++) {
    const a = from[line] as number;
    const b = to[line] as number;
    const weight = strength / Math.sqrt((degree[a] as number) * (degree[b] as number));
    for (const axis of [0, 1]) {
      const way = (places[2 * b + axis] as number) - (places[2 * a + axis] as number);
      shift[2 * a + axis] = (shift[2 * a + axis] as number) + way * weight;
      shift[2 * b + axis] = (shift[2 * b + axis] as number) - way * weight;
    }
  }
}

/** Nodes in one cell of the grid, and in those beside it, push each other apart. */
function push(count: number, places: Float32Array): void {
  const cells = new Map<number, number[]>();
  const cellOf = (x: number, y: number): number => (Math.floor(x) + 32_768) * 65_536 + Math.floor(y) + 32_768;
  for (let node = 0; node < count; node++) {
    const cell = cellOf((places[2 * node] as number) / SPACING, (places[2 * node + 1] as number) / SPACING);
    const known = cells.get(cell);
    if (known === undefined) cells.set(cell, [node]);
    else known.push(node);
  }
  for (const [cell, nodes] of cells) {
    for (const beside of [0, 1, 65_535, 65_536, 65_537]) {
      const others = cells.get(cell + beside);
      if (others === undefined) continue;
      for (let i = 0; i < nodes.length; i++) {
        for (let j = beside === 0 ? i + 1 : 0; j < others.length; j++) {
          pushApart(places, nodes[i] as number, others[j] as number);
        }
      }
    }
  }
}

function pushApart(places: Float32Array, a: number, b: number): void {
  let dx = (places[2 * b] as number) - (places[2 * a] as number);
  let dy = (places[2 * b + 1] as number) - (places[2 * a + 1] as number);
  let distance = Math.hypot(dx, dy);
  if (distance >= SPACING) return;
  if (distance < 0.01) {
    // On one spot: apart in a direction of their own.
    dx = Math.cos(b * GOLDEN_ANGLE);
    dy = Math.sin(b * GOLDEN_ANGLE);
    distance = 1;
  }
  const step = ((SPACING - Math.min(distance, SPACING)) / distance) * 0.25;
  places[2 * a] = (places[2 * a] as number) - dx * step;
  places[2 * a + 1] = (places[2 * a + 1] as number) - dy * step;
  places[2 * b] = (places[2 * b] as number) + dx * step;
  places[2 * b + 1] = (places[2 * b + 1] as number) + dy * step;
}
