import type { Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { layoutCareer } from "./layout-career.js";
import type { GraphToLayout } from "./layout-graph.js";
import { startOwnModule } from "./start-own-module.js";

/**
 * Places for all roles, by `role:…`. Where the taxonomy has grades, or no moves, those of `layoutCareer`. Where only
 * moves tell an order, those roles are laid out along them in a worker; on a page that allows no worker they get the
 * columns of `layoutCareer` too.
 */
export async function arrangeRoles(taxonomy: Taxonomy): Promise<ReadonlyMap<string, Point>> {
  const { positions, columns } = layoutCareer(taxonomy);
  if (columns.length === 0 || columns.some(({ grade }) => grade !== undefined)) return positions;
  const edges = taxonomy.moves
    .filter(({ from, to, blocked }) => blocked !== true && from !== to)
    .map(({ from, to }) => ({ from: `role:${from}`, to: `role:${to}` }));
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const laidOut = await layoutInWorker({ keys: [...connected].filter((key) => positions.has(key)), edges });
  if (laidOut === undefined) return positions;
  const bottomOf = (keys: Iterable<string>, from: ReadonlyMap<string, Point>): number =>
    Math.max(0, ...[...keys].map((key) => from.get(key)?.y ?? 0));
  // What no move touches stands in a grid below: as far below as before.
  const drop = bottomOf(laidOut.keys(), laidOut) - bottomOf(laidOut.keys(), positions);
  return new Map([...positions].map(([key, at]) => [key, laidOut.get(key) ?? { x: at.x, y: at.y + drop }]));
}

/** Undefined where the page allows no worker. */
function layoutInWorker(graph: GraphToLayout): Promise<ReadonlyMap<string, Point> | undefined> {
  return new Promise((resolve) => {
    const worker = startOwnModule(new URL("./layout-worker.js", import.meta.url));
    if (worker === undefined) {
      resolve(undefined);
      return;
    }
    const finish = (positions: ReadonlyMap<string, Point> | undefined): void => {
      worker.terminate();
      resolve(positions);
    };
    worker.onmessage = ({ data }: MessageEvent<[string, Point][]>) => finish(new Map(data));
    worker.onerror = () => finish(undefined);
    worker.postMessage(graph);
  });
}
