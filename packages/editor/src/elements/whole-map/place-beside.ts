import { neighboursOf, type WholeMapData } from "./whole-map-data.js";

const STEP = 16;

/** Fills in places that are not known (NaN): beside what they are connected with, else in the middle. */
export function placeAtFree(data: WholeMapData, places: Float32Array): void {
  for (let node = 0; node < data.count; node++) {
    if (!Number.isNaN(places[2 * node])) continue;
    const known = neighboursOf(data, node).filter((other) => !Number.isNaN(places[2 * other]));
    const middle = (axis: 0 | 1): number =>
      known.reduce((sum, other) => sum + (places[2 * other + axis] as number), 0) / Math.max(1, known.length);
    places[2 * node] = middle(0) + STEP * Math.cos(node);
    places[2 * node + 1] = middle(1) + STEP * Math.sin(node);
  }
}

/** The places that nodes had in another version of the taxonomy; new ones beside what they are connected with. */
export function keepPlaces(before: WholeMapData, places: Float32Array, after: WholeMapData): Float32Array {
  const kept = new Float32Array(2 * after.count).fill(Number.NaN);
  after.keys.forEach((key, node) => {
    const was = before.numberOf.get(key);
    if (was === undefined) return;
    kept[2 * node] = places[2 * was] as number;
    kept[2 * node + 1] = places[2 * was + 1] as number;
  });
  placeAtFree(after, kept);
  return kept;
}
