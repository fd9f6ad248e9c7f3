import { type CSSResult, css, unsafeCSS } from "lit";
import { FAMILY_MARKS } from "../scene/family-mark.js";

const classes: CSSResult = unsafeCSS(
  Array.from({ length: FAMILY_MARKS }, (_, at) => `.f-${at} { --family: var(--sw-family-${at + 1}); }`).join("\n"),
);

/** The colour of each family, as `--family` on what has the class of `familyClass`. */
export const familyColours: CSSResult = css`
  .f-none {
    --family: var(--sw-line-strong);
  }
  ${classes}
  .hollow .mark,
  .mark.hollow {
    fill: var(--sw-surface);
    stroke: var(--family);
    stroke-width: 2;
  }
`;
