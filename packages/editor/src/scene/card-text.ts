import { createTextMeasure } from "./create-text-measure.js";
import { type MeasureText, wrapLabel } from "./wrap-label.js";

/** How much of a card can be read at a zoom: everything, its title, or its title in few and large letters. */
export type Detail = "near" | "middle" | "far";

/** A title broken into lines, in map units from the top left of its card. */
export interface CardText {
  readonly size: number;
  readonly lines: readonly string[];
  /** The baseline of the first line, and from line to line. */
  readonly top: number;
  readonly step: number;
}

const SHAPES: Readonly<Record<Detail, { size: number; lines: number; step: number }>> = {
  near: { size: 14, lines: 2, step: 18 },
  middle: { size: 20, lines: 3, step: 22 },
  far: { size: 30, lines: 2, step: 31 },
};

/** The detail that can be read at a scale: what is drawn is never smaller than some 10 px on screen. */
export function detailAt(scale: number): Detail {
  return scale >= 0.75 ? "near" : scale >= 0.42 ? "middle" : "far";
}

/** Breaks titles to fit their cards in the font of the page; remembers what it broke. */
export class CardTexts {
  readonly #measures: Readonly<Record<Detail, MeasureText>>;
  readonly #known = new Map<string, CardText>();

  constructor(fontFamily: string) {
    const measureAt = (size: number): MeasureText => createTextMeasure(`600 ${size}px ${fontFamily}`);
    this.#measures = { near: measureAt(14), middle: measureAt(20), far: measureAt(30) };
  }

  /** The title of a card of this size. Near to, the line below it is left free for the family and grade. */
  title(label: string, width: number, height: number, detail: Detail): CardText {
    const key = `${detail} ${width} ${height} ${label}`;
    let text = this.#known.get(key);
    if (text === undefined) {
      const { size, lines: most, step } = SHAPES[detail];
      const lines = wrapLabel(label, width - 28, most, this.#measures[detail]);
      const block = (lines.length - 1) * step + (detail === "near" ? 22 : 0);
      text = { size, lines, step, top: (height - block) / 2 + size * 0.36 };
      this.#known.set(key, text);
    }
    return text;
  }

  /** One line of 14 px text of at most `width`. */
  line(label: string, width: number): string {
    const key = `line ${width} ${label}`;
    let text = this.#known.get(key);
    if (text === undefined) {
      text = { size: 14, step: 0, top: 0, lines: wrapLabel(label, width, 1, this.#measures.near) };
      this.#known.set(key, text);
    }
    return text.lines[0] ?? "";
  }
}
