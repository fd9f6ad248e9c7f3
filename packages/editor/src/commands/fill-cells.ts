import type { Sentence } from "@skillways/core";
import { type Command, type CommandContext, refuse } from "./command.js";
import { type CellEdit, editCells, readFields } from "./edit-cells.js";
import { labelOf } from "./labels.js";
import { sayMatrix } from "./say-matrix.js";

/** A block of the matrix as it is on screen: which axis has the roles, and the ids along each. */
export interface CellBlock {
  readonly rows: "roles" | "skills";
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

/** The cells of a block, row after row. */
export function cellsOf({ rows, rowIds, columnIds }: CellBlock): Omit<CellEdit, "fields">[] {
  return rowIds.flatMap((row) =>
    columnIds.map((column) => (rows === "roles" ? { role: row, skill: column } : { role: column, skill: row })),
  );
}

/** Copies the first row of a block into the rows under it, or its first column into those right of it. */
export function fillCells(block: CellBlock, direction: "down" | "right"): Command {
  return (context) => {
    const down = direction === "down";
    const along = down ? block.rowIds : block.columnIds;
    const [first, ...others] = along;
    if (first === undefined || others.length === 0) {
      return refuse("nothing-to-fill", sayMatrix("refused.nothing-to-fill"));
    }
    const filledAreRoles = (block.rows === "roles") === down;
    const sources = down ? block.columnIds : block.rowIds;
    const edits = sources.flatMap((source) => {
      const [role, skill] = filledAreRoles ? [first, source] : [source, first];
      const fields = readFields(context.taxonomy, role, skill);
      return others.map(
        (other): CellEdit => (filledAreRoles ? { role: other, skill, fields } : { role, skill: other, fields }),
      );
    });
    const what = filledAreRoles ? "roles" : "skills";
    const values = { label: nameSources(context, sources, filledAreRoles ? "skill" : "role"), count: others.length };
    return editCells(edits, () => ({
      announcement: sayMatrix(`done.fill-${direction}-${what}`, values),
      name: sayMatrix(`name.fill-${direction}-${what}`, values),
    }))(context);
  };
}

function nameSources(context: CommandContext, ids: readonly string[], kind: "role" | "skill"): Sentence {
  const [id] = ids;
  if (ids.length === 1 && id !== undefined) return labelOf(context, { kind, id });
  return sayMatrix(kind === "role" ? "several.roles" : "several.skills", { count: ids.length });
}
