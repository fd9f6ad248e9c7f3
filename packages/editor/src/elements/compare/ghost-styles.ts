import { type CSSResult, css } from "lit";

/** What only the other version has: dashed, and quieter than what is there. */
export const ghostStyles: CSSResult = css`
  .ghost rect {
    fill: color-mix(in oklch, var(--sw-surface) 70%, transparent);
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 6 5;
  }
  .ghost,
  .ghost-line {
    outline: none;
  }
  .ghost:focus rect {
    stroke: var(--sw-focus);
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .ghost .title {
    fill: var(--sw-text-quiet) !important;
    text-decoration: line-through;
  }
  .ghost.added .title {
    text-decoration: none;
  }
  .ghost .word {
    fill: currentColor !important;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--sw-surface);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .ghost.removed,
  .ghost-line.removed {
    color: var(--sw-bad);
  }
  .ghost.added,
  .ghost-line.added {
    color: var(--sw-good);
  }
  .ghost-line path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .ghost-line > path {
    stroke-dasharray: 6 5;
  }
  @media (forced-colors: active) {
    .ghost rect,
    .ghost-line path {
      stroke: GrayText;
      fill: none;
    }
    .ghost .title,
    .ghost .word {
      fill: CanvasText !important;
      stroke: none;
    }
  }
`;
