import { targetKey } from "../../commands/target-key.js";
import type { MatrixHost } from "./matrix-host.js";

/** More selected cells than this are not handed to the rest of the editor one by one. */
const MOST_SELECTED = 500;

type Selected = Pick<MatrixHost, "bench" | "model">;

/** What is asked in the selected cells; of one cell where nothing is, the role. */
export function selectedKeys({ bench, model }: Selected): string[] {
  if (model.isEmpty || model.rangeSize > MOST_SELECTED) return [];
  const cells = model.selectedCells();
  const asked = cells.filter(({ role, skill }) =>
    bench.taxonomy.findRole(role)?.requirements?.some((requirement) => requirement.skill === skill),
  );
  const [only] = cells;
  if (cells.length === 1 && asked.length === 0 && only !== undefined) {
    return [targetKey({ kind: "role", id: only.role })];
  }
  return asked.map((cell) => targetKey({ kind: "requirement", ...cell }));
}

/** The selected range in words: how many cells, from where to where. */
export function describeRange({ bench, model }: Selected): string {
  const { top, bottom, left, right } = model.range;
  const name = (row: number, column: number): string =>
    bench.messages.text("matrix.place", {
      row: model.rows.items[row]?.label ?? "",
      column: model.columns.items[column]?.label ?? "",
    });
  return bench.messages.text("matrix.announceCells", {
    count: model.rangeSize,
    from: name(top, left),
    to: name(bottom, right),
  });
}
