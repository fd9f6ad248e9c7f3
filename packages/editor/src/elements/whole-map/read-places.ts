import type { TaxonomyDocument } from "@skillways/core";
import { placeAtFree } from "./place-beside.js";
import type { WholeMapData } from "./whole-map-data.js";

/** The map of a taxonomy that `skillways layout` writes. */
export const WHOLE = "whole";

type Positions = Readonly<Record<string, readonly [number, number]>>;

/** Places by node from positions by key; undefined where they are there for less than half of the nodes. */
export function readPlaces(data: WholeMapData, positions: Positions | undefined): Float32Array | undefined {
  if (positions === undefined) return undefined;
  const places = new Float32Array(2 * data.count).fill(Number.NaN);
  let known = 0;
  data.keys.forEach((key, node) => {
    const at = Object.hasOwn(positions, key) ? positions[key] : undefined;
    if (!Array.isArray(at) || !Number.isFinite(at[0]) || !Number.isFinite(at[1])) return;
    places[2 * node] = at[0] as number;
    places[2 * node + 1] = at[1] as number;
    known++;
  });
  if (known === 0 || known * 2 < data.count) return undefined;
  placeAtFree(data, places);
  return places;
}

/** The positions of the map that is made for the whole. */
export function findPositions({ maps }: TaxonomyDocument): Positions | undefined {
  return maps?.find(({ id }) => id === WHOLE)?.positions;
}

/** The positions in a file: a map, or a taxonomy with one. Undefined for anything else. */
export function parsePositions(text: string): Positions | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const { positions, maps } = value as { positions?: unknown; maps?: unknown };
    if (typeof positions === "object" && positions !== null) return positions as Positions;
    return Array.isArray(maps) ? findPositions(value as TaxonomyDocument) : undefined;
  } catch {
    return undefined;
  }
}
