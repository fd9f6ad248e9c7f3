/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Is cut first when the table is too wide. One column of a table can be flexible. */
  readonly flexible?: boolean;
}

const GAP = "  ";

/** Breaks a text at spaces into lines of at most `width` characters; a longer word gets a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** The same, with spaces before each line. */
export function wrapIndented(text: string, width: number, indent: number): string {
  const space = " ".repeat(indent);
  return wrapText(text, Math.max(20, width - indent))
    .map((line) => `${space}${line}`)
    .join("\n");
}

/** A text cut to `width` characters, with an ellipsis where something is gone. */
export function cutText(text: string, width: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length <= width
    ? line
    : `${characters
        .slice(0, Math.max(0, width - 1))
        .join("")
        .trimEnd()}…`;
}

/**
 * Lines of a table that fit `width`: columns as wide as their cells, the flexible one cut. The first line holds the
 * titles.
 */
export function layoutTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = columns.map((column, at) =>
    Math.max(widthOf(column.title), ...rows.map((cells) => widthOf(cells[at] ?? ""))),
  );
  const flexible = columns.findIndex((column) => column.flexible === true);
  const total = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1);
  if (flexible !== -1 && total > width) widths[flexible] = Math.max(12, (widths[flexible] ?? 0) - (total - width));
  const lay = (cells: readonly string[]): string =>
    columns
      .map((column, at) => pad(cutText(cells[at] ?? "", widths[at] ?? 0), widths[at] ?? 0, column.align))
      .join(GAP)
      .trimEnd();
  return [lay(columns.map((column) => column.title)), ...rows.map(lay)];
}

/** A share of 0 to 1 as a bar of `width` characters. */
export function drawBar(share: number, width: number): string {
  const full = Math.round(Math.max(0, Math.min(1, share)) * width);
  return "█".repeat(full) + "░".repeat(width - full);
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? space + text : text + space;
}

function widthOf(text: string): number {
  return [...text].length;
}
