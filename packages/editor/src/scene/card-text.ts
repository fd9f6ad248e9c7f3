import { createTextMeasure } from "./create-text-measure.js";
import { type MeasureText, type WrappedLabel, wrapLabel } from "./wrap-label.js";

/** How much of a card can be read at a zoom: everything, its title, its title in few and large letters, or nothing. */
export type Detail = "near" | "middle" | "far" | "speck";

/** A title broken into lines, in map units from the top left of its card. */
export interface CardText {
  readonly size: number;
  readonly lines: readonly string[];
  /** The baseline of the first line, and from line to line. */
  readonly top: number;
  readonly step: number;
}

/** Letter sizes to try, the largest first, and the most lines of each. */
const SIZES: Readonly<Record<Detail, readonly (readonly [size: number, lines: number])[]>> = {
  near: [
    [14, 2],
    [13, 2],
  ],
  middle: [
    [27, 2],
    [25, 3],
    [23, 3],
    [21, 3],
  ],
  far: [
    [34, 2],
    [28, 2],
    [22, 3],
    [18, 3],
  ],
  speck: [],
};

/** The detail that can be read at a scale. */
export function detailAt(scale: number): Detail {
  return scale >= 0.86 ? "near" : scale >= 0.45 ? "middle" : scale >= 0.18 ? "far" : "speck";
}

/** Breaks titles to fit their cards in the font of the page; remembers what it broke. */
export class CardTexts {
  readonly #fontFamily: string;
  readonly #measures = new Map<string, MeasureText>();
  readonly #titles = new Map<string, CardText>();
  readonly #lines = new Map<string, string>();
  readonly #wrapped = new Map<string, readonly string[]>();

  constructor(fontFamily: string) {
    this.#fontFamily = fontFamily;
  }

  /** The title of a card of this size. Near to, the line below it is left free for the family and grade. */
  title(label: string, width: number, height: number, detail: Detail): CardText {
    const key = `${detail} ${width} ${height} ${label}`;
    let text = this.#titles.get(key);
    if (text === undefined) {
      text = this.#fit(label, width - (detail === "near" ? 28 : 20), height, detail);
      this.#titles.set(key, text);
    }
    return text;
  }

  /** At most `most` lines of text of at most `width`. */
  lines(label: string, width: number, size: number, most: number, weight: 400 | 600 = 400): readonly string[] {
    const key = `${width} ${size} ${most} ${weight} ${label}`;
    let lines = this.#wrapped.get(key);
    if (lines === undefined) {
      lines = wrapLabel(label, width, most, this.#measure(size, weight)).lines;
      this.#wrapped.set(key, lines);
    }
    return lines;
  }

  /** One line of text of at most `width`. */
  line(label: string, width: number, size: number, weight: 400 | 600 = 400): string {
    const key = `${width} ${size} ${weight} ${label}`;
    let line = this.#lines.get(key);
    if (line === undefined) {
      line = wrapLabel(label, width, 1, this.#measure(size, weight)).lines[0] ?? "";
      this.#lines.set(key, line);
    }
    return line;
  }

  /** How wide a line is as it is. */
  width(text: string, size: number): number {
    return this.#measure(size, 400)(text);
  }

  /** The largest letters in which the whole label fits, better without a word split; else the smallest. */
  #fit(label: string, width: number, height: number, detail: Detail): CardText {
    let size = 14;
    let wrapped: WrappedLabel = { lines: [], cut: true, split: false };
    let best = 3;
    for (const [tried, most] of SIZES[detail]) {
      const next = wrapLabel(label, width, most, this.#measure(tried, 600));
      const harm = next.cut ? 2 : next.split ? 1 : 0;
      // Where nothing fits, the smallest letters show most.
      if (harm < best || (harm === 2 && best === 2)) [size, wrapped, best] = [tried, next, harm];
      if (harm === 0) break;
    }
    const step = Math.round(size * (detail === "near" ? 1.26 : 1.08));
    const block = (wrapped.lines.length - 1) * step + (detail === "near" ? 22 : 0);
    return { size, lines: wrapped.lines, step, top: (height - block) / 2 + size * 0.36 };
  }

  #measure(size: number, weight: 400 | 600): MeasureText {
    const font = `${weight} ${size}px ${this.#fontFamily}`;
    let measure = this.#measures.get(font);
    if (measure === undefined) {
      measure = createTextMeasure(font);
      this.#measures.set(font, measure);
    }
    return measure;
  }
}
