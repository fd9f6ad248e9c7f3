import type { Change } from "./change.js";
import { mapChange, type SingleChange } from "./map-change.js";
import { requireChange } from "./require-change.js";

/**
 * The change that takes `change` back. To get the very document back, invert the change that `applyChange`
 * answered with: that one tells exactly what was done. O(size of the change).
 *
 * @throws SkillwaysError `invalid-option` when it is no change; `details.findings` say where.
 */
export function invertChange(change: Change): Change {
  return mapChange(change, invertSingle, true);
}

function invertSingle(change: SingleChange): Change {
  requireChange("invertChange", change);
  switch (change.op) {
    case "add": {
      const { opensList, ...rest } = change;
      return { ...rest, op: "remove", ...(opensList !== undefined && { closesList: opensList }) };
    }
    case "remove": {
      const { closesList, ...rest } = change;
      return { ...rest, op: "add", ...(closesList !== undefined && { opensList: closesList }) };
    }
    case "set": {
      const { before, after, ...rest } = change;
      return { ...rest, ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }) };
    }
  }
}
