import { nothing, type SVGTemplateResult, svg } from "lit";
import type { Rect } from "../../geometry/rect.js";
import type { CardTexts, Detail } from "../../scene/card-text.js";
import { drawTitle } from "../../scene/draw-card.js";
import { drawMark } from "../../scene/draw-signs.js";

/** Something that only the other version has. */
export interface Ghost {
  readonly key: string;
  readonly kind: "added" | "removed";
  readonly rect: Rect;
  readonly label: string;
  /** What became of it, in a word. */
  readonly word: string;
  /** What a screen reader says: its name, what it is, what became of it. */
  readonly spoken: string;
}

/** A line that only the other version has, between two things that are drawn. */
export interface GhostLine {
  readonly kind: "added" | "removed";
  readonly from: Rect;
  readonly to: Rect;
  readonly spoken: string;
}

/** Letter sizes of the word, larger where the map is seen from afar. */
const SIZES: Readonly<Record<Detail, number>> = { near: 12, middle: 17, far: 26, speck: 0 };

/** What is only in the other version, dashed and with a word, among what the map draws. */
export function drawGhosts(ghosts: readonly Ghost[], texts: CardTexts, detail: Detail): SVGTemplateResult {
  return svg`${ghosts.map(({ key, kind, rect: { x, y, width, height }, label, word, spoken }) => {
    const title = texts.title(label, width, height, detail);
    return svg`<g class="ghost ${kind}" data-ghost=${key} role="img" tabindex="-1" aria-label=${spoken} transform="translate(${x} ${y})">
      <rect width=${width} height=${height} rx="8"></rect>
      <g aria-hidden="true">${detail === "speck" ? nothing : height > 40 ? drawTitle(title, 16) : svg`<text class="title" font-size="14" x="18" y=${height / 2 + 5}>${texts.line(label, width - 28, 14)}</text>`}
      <text class="word" font-size=${SIZES[detail]} x=${width - 4} y="-5" text-anchor="end">${word}</text></g>
      ${drawMark(kind)}
    </g>`;
  })}`;
}

/** From edge to edge, below the cards. */
export function drawGhostLines(lines: readonly GhostLine[]): SVGTemplateResult {
  return svg`${lines.map(({ kind, from, to, spoken }) => {
    const [start, end] = [borderTowards(from, to), borderTowards(to, from)];
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return svg`<g class="ghost-line ${kind}" role="img" aria-label=${spoken}>
      <path d="M${start.x} ${start.y}L${end.x} ${end.y}"></path>
      <g transform="translate(${middle.x} ${middle.y})">${drawMark(kind)}</g></g>`;
  })}`;
}

/** Where the line between the middles of two things leaves the first. */
function borderTowards(rect: Rect, to: Rect): { readonly x: number; readonly y: number } {
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  const dx = to.x + to.width / 2 - x;
  const dy = to.y + to.height / 2 - y;
  const reach = Math.min(rect.width / 2 / Math.abs(dx || 1e-9), rect.height / 2 / Math.abs(dy || 1e-9), 1);
  return { x: x + dx * reach, y: y + dy * reach };
}
