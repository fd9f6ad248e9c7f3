import { refuse } from "../../commands/command.js";
import { type CellEdit, type CellFields, editCells, readEdit, readFields } from "../../commands/edit-cells.js";
import { cellsOf } from "../../commands/fill-cells.js";
import type { PasteInput } from "../../commands/paste-input.js";
import { sayMatrix } from "../../commands/say-matrix.js";
import { typeCell } from "../../commands/type-cell.js";
import { writeBlock } from "../../commands/write-block.js";
import { MOST_CHARACTERS } from "./load-table.js";
import type { MatrixHost } from "./matrix-host.js";

/** The cells in full, for a paste into a matrix; spreadsheets take the text beside it. */
const IN_FULL = "application/x-skillways-cells+json";

/** Copies, cuts and pastes blocks of cells by the clipboard's own events, so that it asks for no permission. */
export class MatrixClipboard {
  readonly #host: MatrixHost;

  constructor(host: MatrixHost) {
    this.#host = host;
  }

  copy = (event: ClipboardEvent): void => {
    const count = this.#write(event);
    if (count > 0) this.#host.bench.say(this.#host.bench.sentence(sayMatrix("done.copy", { count })));
  };

  cut = (event: ClipboardEvent): void => {
    const { bench, model } = this.#host;
    if (bench.readonly || this.#write(event) === 0) return;
    const edits = model.selectedCells().map((cell) => ({ ...cell, fields: null }));
    bench.dispatch(
      editCells(edits, (count) => ({
        announcement: sayMatrix("done.clear", { count }),
        name: sayMatrix("name.cut", { count }),
      })),
    );
  };

  paste = (event: ClipboardEvent): void => {
    if (!this.#isInGrid(event)) return;
    const { bench, model } = this.#host;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text === "") return;
    event.preventDefault();
    event.stopPropagation();
    if (bench.readonly) bench.say(bench.messages.text("announce.readonly"));
    else if (text.length > MOST_CHARACTERS) this.#refuseLength(text.length);
    else if (/[\t\n\r]/u.test(text.trimEnd())) this.#preview(text, event.clipboardData?.getData(IN_FULL) ?? "");
    else this.#pasteOne(text, readInFull(event.clipboardData?.getData(IN_FULL) ?? "")?.[0]?.[0]);
    if (model.isEmpty) bench.show({});
  };

  #isInGrid(event: ClipboardEvent): boolean {
    return event.composedPath().includes(this.#host.scroller);
  }

  #write(event: ClipboardEvent): number {
    const { bench, model } = this.#host;
    if (!this.#isInGrid(event) || event.clipboardData === null || model.isEmpty) return 0;
    const block = model.block();
    const width = block.columnIds.length;
    const fields = cellsOf(block).map(({ role, skill }) => readFields(bench.taxonomy, role, skill));
    const cells = block.rowIds.map((_, row) => fields.slice(row * width, (row + 1) * width));
    event.clipboardData.setData("text/plain", writeBlock(bench.taxonomy, block, bench.messages.language));
    event.clipboardData.setData(IN_FULL, JSON.stringify(cells));
    event.preventDefault();
    event.stopPropagation();
    return fields.length;
  }

  /** One cell goes into each selected one, without asking. */
  #pasteOne(text: string, fields: CellFields | undefined): void {
    const { bench, model } = this.#host;
    const cells = model.selectedCells();
    const [first] = cells;
    if (first === undefined) return;
    if (fields === undefined && cells.length === 1) {
      bench.dispatch(typeCell(first, text));
      return;
    }
    bench.dispatch((context) => {
      const edits: CellEdit[] = [];
      for (const cell of cells) {
        const read = fields === undefined ? readEdit(context, cell, text) : fields;
        if (read !== null && "refused" in read) return refuse("cell-refused", read.refused);
        edits.push({ ...cell, fields: read });
      }
      return editCells(edits, (count) => ({
        announcement: sayMatrix("done.set", { count }),
        name: sayMatrix("name.paste", { count }),
      }))(context);
    });
  }

  #preview(text: string, inFull: string): void {
    const { bench, model } = this.#host;
    const cells = readInFull(inFull);
    const input: PasteInput = {
      text,
      ...(!model.isEmpty && { at: model.block(true) }),
      ...(cells !== undefined && { cells }),
    };
    bench.show({ dialog: { kind: "feature", name: "skills-map-paste", input } });
  }

  #refuseLength(length: number): void {
    const { bench } = this.#host;
    const text = bench.messages.text("matrix.tooLong", {
      size: Math.round(length / 1e6),
      most: MOST_CHARACTERS / 1e6,
    });
    bench.say(text);
    bench.show({ refusal: { nl: text, en: text } });
  }
}

/** Cells as another matrix wrote them; undefined for anything else. What they say is checked when they are pasted. */
function readInFull(text: string): readonly (readonly CellFields[])[] | undefined {
  if (text === "" || text.length > MOST_CHARACTERS) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isCell = (cell: unknown): boolean => typeof cell === "object" && !Array.isArray(cell);
    return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell)) ? value : undefined;
  } catch {
    return undefined;
  }
}
