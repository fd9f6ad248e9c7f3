import type { Taxonomy } from "@skillways/core";
import { familyOrder } from "./family-order.js";

const PASSES = 6;
/** Above it the order of the document stays: the search takes the cube of it, and nobody sees so many at once. */
const MOST = 40;

/**
 * The height, from the top, of each family's band: families that people move between come near one another, so that
 * moves stay short; else the order of the document stays. Roles without a family come last, under undefined.
 * O(moves + families² × pairs of families with moves).
 */
export function orderFamilies(taxonomy: Taxonomy): Map<string | undefined, number> {
  let order: readonly string[] = [...familyOrder(taxonomy).keys()];
  const pairs = countMoves(taxonomy);
  let length = lengthOf(order, pairs);
  for (let pass = 0; pass < PASSES && order.length <= MOST; pass++) {
    const before = length;
    for (const family of [...order]) {
      for (let height = 0; height < order.length; height++) {
        const tried = order.filter((other) => other !== family);
        tried.splice(height, 0, family);
        const triedLength = lengthOf(tried, pairs);
        if (triedLength >= length) continue;
        order = tried;
        length = triedLength;
      }
    }
    if (length === before) break;
  }
  return new Map([...order, undefined].map((family, height) => [family, height]));
}

interface Pair {
  readonly from: string;
  readonly to: string;
  count: number;
}

function countMoves(taxonomy: Taxonomy): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const move of taxonomy.moves) {
    const from = taxonomy.findRole(move.from)?.family;
    const to = taxonomy.findRole(move.to)?.family;
    if (from === undefined || to === undefined || from === to || move.blocked === true) continue;
    const key = JSON.stringify([from, to]);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { from, to, count: 1 });
    else pair.count++;
  }
  return [...pairs.values()];
}

/** How many bands all moves together cross. */
function lengthOf(order: readonly string[], pairs: readonly Pair[]): number {
  const heights = new Map(order.map((family, height) => [family, height]));
  let length = 0;
  for (const { from, to, count } of pairs) {
    length += count * Math.abs((heights.get(from) ?? 0) - (heights.get(to) ?? 0));
  }
  return length;
}
