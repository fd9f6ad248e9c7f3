import type { Role } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { CARD, GAP } from "./card-size.js";

const GRID_GAP = 32;
/** Width by height of a grid as a whole; about that of a screen. */
const ASPECT = 1.6;

/**
 * Roles in rows from left to right, in the order of the document, from `top` down; each family starts a row. For
 * thousands of roles as for ten. O(roles).
 */
export function layoutGrid(roles: readonly Role[], bandOf: (role: Role) => number, top: number): Map<string, Point> {
  const width = CARD.width + GRID_GAP;
  const height = CARD.height + GRID_GAP;
  const across = Math.max(1, Math.round(Math.sqrt((roles.length * height * ASPECT) / width)));
  const byBand = new Map<number, Role[]>();
  for (const role of roles) {
    const band = byBand.get(bandOf(role));
    if (band === undefined) byBand.set(bandOf(role), [role]);
    else band.push(role);
  }
  const positions = new Map<string, Point>();
  let start = top;
  for (const [, band] of [...byBand].sort(([a], [b]) => a - b)) {
    band.forEach((role, place) => {
      positions.set(`role:${role.id}`, {
        x: (place % across) * width + CARD.width / 2,
        y: start + Math.floor(place / across) * height + CARD.height / 2,
      });
    });
    start += Math.ceil(band.length / across) * height + GAP.band;
  }
  return positions;
}
