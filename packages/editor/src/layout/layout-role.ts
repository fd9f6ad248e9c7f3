import type { Point } from "../geometry/point.js";
import { CARD, GAP, PILL } from "./card-size.js";

/** What stands around a role in the role lens, by key, each in its order. */
export interface RoleSurroundings {
  readonly centre: string;
  readonly requirements: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Room between the card and its pills. */
const DROP = 32;
const ROW = PILL.height + 12;

/**
 * The role at (0, 0), what it asks below it in one column, the roles before it at the left and those after it at the
 * right. Centres by key. O(n).
 */
export function layoutRole({ centre, requirements, before, after }: RoleSurroundings): Map<string, Point> {
  const positions = new Map<string, Point>([[centre, { x: 0, y: 0 }]]);
  requirements.forEach((key, place) => {
    positions.set(key, { x: 0, y: CARD.height / 2 + DROP + place * ROW + PILL.height / 2 });
  });
  const away = (requirements.length > 0 ? PILL.width / 2 : CARD.width / 2) + GAP.column + CARD.width / 2;
  for (const [keys, x] of [
    [before, -away],
    [after, away],
  ] as const) {
    keys.forEach((key, place) => {
      positions.set(key, { x, y: place * (CARD.height + GAP.row / 2) });
    });
  }
  return positions;
}
