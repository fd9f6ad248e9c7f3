import type { Taxonomy } from "@skillways/core";
import { type CSSResult, css, html, type TemplateResult } from "lit";
import { familyClass, familyMark } from "../scene/family-mark.js";
import { familyColours } from "./family-colours.js";

/** The colours of `familySign`. */
export const familySignStyles: CSSResult = css`
  ${familyColours}
  .family-sign {
    flex: none;
    fill: var(--family);
  }
  .family-sign.hollow {
    fill: none;
    stroke: var(--family);
    stroke-width: 2;
    stroke-linejoin: round;
  }
`;

/** The mark of a family, in its shape and colour; a grey circle for a role without one. */
export function familySign(taxonomy: Taxonomy, family: string | undefined): TemplateResult {
  const index = taxonomy.families.findIndex(({ id }) => id === family);
  return html`<svg class="family-sign ${familyClass(index < 0 ? undefined : index)}" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <path d=${familyMark(Math.max(0, index))}></path>
  </svg>`;
}
