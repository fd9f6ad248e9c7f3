import type { Place } from "./grid-model.js";

/** What a movement depends on. */
export interface KeyReach {
  readonly active: Place;
  /** Of the last cell. */
  readonly last: Place;
  /** How many rows a page has. */
  readonly page: number;
}

/** Where a key leads to, as in a spreadsheet; beyond the ends where it leads there. Undefined for another key. */
export function placeByKey(event: KeyboardEvent, { active, last, page }: KeyReach): Place | undefined {
  if (event.altKey) return undefined;
  const { row, column } = active;
  const held = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "ArrowUp":
      return { row: held ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: held ? last.row : row + 1, column };
    case "ArrowLeft":
      return { row, column: held ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: held ? last.column : column + 1 };
    case "Home":
      return { row: held ? 0 : row, column: 0 };
    case "End":
      return { row: held ? last.row : row, column: last.column };
    case "PageUp":
      return { row: Math.max(0, row - page), column };
    case "PageDown":
      return { row: row + page, column };
    default:
      return undefined;
  }
}
