import type { GridModel } from "./grid-model.js";
import type { GridSizes } from "./matrix-grid.js";

/** What the sizes depend on besides lengths. */
export interface GridLook {
  /** There is room for the names of columns as they are read. */
  readonly wide: boolean;
  /** A phone. */
  readonly small: boolean;
  /** How high the titles of groups of columns are, in pixels. */
  readonly band: number;
}

const SMALL = 720;
const BAND = 28;
const COLUMN = 44;
const WIDE_COLUMN = 104;
const WIDEST_COLUMN = 152;

/** How large rows, columns and frozen names are: for fingers on a phone, with names upright where there is room. */
export function chooseSizes(
  model: Pick<GridModel, "columns">,
  width: number,
): { readonly sizes: GridSizes; readonly look: GridLook } {
  const small = width < SMALL;
  const side = small ? 136 : 240;
  const columnGap = 8;
  const { groups, items } = model.columns;
  const share = items.length === 0 ? 0 : Math.floor((width - side - groups.length * columnGap) / items.length);
  const wide = share >= WIDE_COLUMN;
  return {
    sizes: {
      row: small ? 44 : 36,
      column: wide ? Math.min(share, WIDEST_COLUMN) : COLUMN,
      side,
      top: BAND + (wide ? 64 : small ? 124 : 148),
      rowGap: 28,
      columnGap,
    },
    look: { wide, small, band: BAND },
  };
}
