/** Answers how wide a text is, in map units. */
export type MeasureText = (text: string) => number;

/**
 * Breaks `text` into at most `maxLines` lines of at most `width`, at spaces and after hyphens and slashes, inside a
 * word only where it must; ends in an ellipsis where it is cut. O(length × log length) measurements at worst.
 */
export function wrapLabel(text: string, width: number, maxLines: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  // Nobody reads past a few hundred characters on a card, and a label may hold ten thousand.
  const pieces = text
    .slice(0, 400)
    .trim()
    .split(/(?<=[-/])|\s+/u);
  let line = "";
  for (const [index, piece] of pieces.entries()) {
    const joined = line === "" ? piece : /[-/]$/u.test(line) ? line + piece : `${line} ${piece}`;
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") {
      if (lines.length === maxLines - 1)
        return [...lines, shorten(`${line} ${pieces.slice(index).join(" ")}`, width, measure)];
      lines.push(line);
    }
    line = piece;
    while (measure(line) > width) {
      if (lines.length === maxLines - 1)
        return [...lines, shorten([line, ...pieces.slice(index + 1)].join(" "), width, measure)];
      const fitting = longestPrefix(line, width, measure);
      lines.push(fitting);
      line = line.slice(fitting.length);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

function shorten(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text;
  return `${longestPrefix(text, width - measure("…"), measure).trimEnd()}…`;
}

function longestPrefix(text: string, width: number, measure: MeasureText): string {
  const characters = [...text];
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(characters.slice(0, middle).join("")) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join("");
}
