import { type Command, refuse } from "./command.js";
import { type CellEdit, readEdit, setCells } from "./edit-cells.js";
import { setRequirement } from "./set-requirement.js";

/** Takes what somebody typed in a cell: a level, `x` for no level, nothing or 0 to stop asking. */
export function typeCell(cell: Omit<CellEdit, "fields">, text: string): Command {
  return (context) => {
    const read = readEdit(context, cell, text);
    if (read !== null && "refused" in read) return refuse("cell-refused", read.refused);
    return (read === null ? setCells([cell], null) : setRequirement(cell.role, cell.skill, read))(context);
  };
}
