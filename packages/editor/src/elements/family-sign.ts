import type { Taxonomy } from "@skillways/core";
import { type CSSResult, css, html, type TemplateResult } from "lit";
import { FAMILY_MARKS, familyMark } from "../scene/family-mark.js";

/** The colours of `familySign`. */
export const familySignStyles: CSSResult = css`
  .family-sign {
    flex: none;
    fill: var(--sw-line-strong);
  }
  .family-1 {
    fill: var(--sw-family-1);
  }
  .family-2 {
    fill: var(--sw-family-2);
  }
  .family-3 {
    fill: var(--sw-family-3);
  }
  .family-4 {
    fill: var(--sw-family-4);
  }
  .family-5 {
    fill: var(--sw-family-5);
  }
  .family-6 {
    fill: var(--sw-family-6);
  }
  .family-7 {
    fill: var(--sw-family-7);
  }
  .family-8 {
    fill: var(--sw-family-8);
  }
`;

/** The mark of a family, in its shape and colour; a grey circle for a role without one. */
export function familySign(taxonomy: Taxonomy, family: string | undefined): TemplateResult {
  const index = taxonomy.families.findIndex(({ id }) => id === family);
  const colour = index < 0 ? "" : `family-${(index % FAMILY_MARKS) + 1}`;
  return html`<svg class="family-sign ${colour}" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <path d=${familyMark(Math.max(0, index))}></path>
  </svg>`;
}
