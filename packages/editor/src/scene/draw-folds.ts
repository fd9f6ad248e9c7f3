import type { Taxonomy } from "@skillways/core";
import { nothing, type SVGTemplateResult, svg } from "lit";
import { familyOrder } from "../layout/family-order.js";
import type { FoldTexts } from "../messages/fold-messages.js";
import type { Messages } from "../messages/messages.js";
import type { WordTexts } from "../messages/word-messages.js";
import type { Detail } from "./card-text.js";
import { HEADING } from "./find-lanes.js";
import type { Scene } from "./scene.js";

/** The sign grows as the heading beside it does. */
const RADII: Readonly<Record<Detail, number>> = { near: 12, middle: 22, far: 30, speck: 38 };

export interface FoldState {
  readonly taxonomy: Taxonomy;
  readonly messages: Messages<FoldTexts & WordTexts>;
  /** The families of which only the heading shows, by id. */
  readonly folded: readonly string[];
  readonly detail: Detail;
}

/** At the heading of each family the sign that closes it and opens it again. O(lanes + roles). */
export function drawFolds(scene: Scene, { taxonomy, messages, folded, detail }: FoldState): SVGTemplateResult {
  const families = [...familyOrder(taxonomy).keys()];
  const counts = new Map<string | undefined, number>();
  for (const { family } of taxonomy.roles) counts.set(family, (counts.get(family) ?? 0) + 1);
  const radius = RADII[detail];
  return svg`<g class="folds">${scene.lanes.map(({ kind, rect, familyIndex }) => {
    const family = families[familyIndex ?? -1];
    if (kind !== "family" || family === undefined) return nothing;
    const closed = folded.includes(family);
    const name = taxonomy.textOf(taxonomy.findFamily(family)?.label, messages.language) || family;
    const count = counts.get(family) ?? 0;
    const label = closed ? messages.text("fold.open", { name, count }) : messages.text("fold.close", { name });
    const at = `translate(${rect.x + 22 - radius} ${rect.y + HEADING / 2}) scale(${radius / 12})`;
    return svg`<g class="fold" role="button" tabindex=${closed ? 0 : -1} aria-expanded=${!closed} aria-label=${label} data-fold=${family} transform=${at}>
      <title>${label}</title><circle r="12"></circle><path d=${closed ? "M-2-4 2 0-2 4" : "M-4-2 0 2 4-2"}></path></g>`;
  })}</g>`;
}
