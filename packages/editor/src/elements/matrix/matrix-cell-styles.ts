import { type CSSResult, css, unsafeCSS } from "lit";

const heats: CSSResult = unsafeCSS(
  Array.from({ length: 9 }, (_, at) => `.heat-${at} { --heat: ${4 + at * 4.5}%; }`).join("\n"),
);

/** How cells look: tinted by level, their number always readable; how much they count is told by more than colour. */
export const matrixCellStyles: CSSResult = css`
  ${heats}
  .cell {
    position: absolute;
    top: 0;
    height: 100%;
    display: grid;
    place-items: center;
    border-inline-end: 1px solid var(--sw-line);
    border-bottom: 1px solid var(--sw-line);
    cursor: cell;
    outline-offset: -2px;
  }
  .cell[class*="heat-"] {
    background: color-mix(in oklab, var(--sw-accent) var(--heat), var(--sw-surface));
  }
  .essential {
    font-weight: 700;
  }
  .important {
    font-weight: 400;
  }
  .optional {
    font-weight: 400;
  }
  .cell.optional::before {
    content: "";
    position: absolute;
    inset: 5px;
    border: 1px dotted var(--sw-line-strong);
    border-radius: 6px;
  }
  .cell.optional::after,
  .cell.blocking::after {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 7px;
    font-size: 11px;
    line-height: 1;
    content: "+";
  }
  .cell.blocking::after {
    content: "!";
    font-weight: 700;
    color: var(--sw-bad);
  }
  .cell.optional.blocking::after {
    content: "+!";
  }
  @media (forced-colors: active) {
    .cell[class*="heat-"] {
      background: Canvas;
    }
    .cell.selected {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .frame {
      border-color: Highlight;
      background: none;
    }
  }
`;
