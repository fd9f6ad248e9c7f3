import type { MeasureText } from "./wrap-label.js";

/** Measures in the font that is drawn, through a canvas that is never shown; remembers what it measured. */
export function createTextMeasure(font: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      if (context && context.font !== font) context.font = font;
      width = context ? context.measureText(text).width : text.length * 8;
      known.set(text, width);
    }
    return width;
  };
}
