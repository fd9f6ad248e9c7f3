import { type CSSResult, css } from "lit";

/** Rings that fade with the time they take, and dots in the colours of families. */
export const reachRingsStyles: CSSResult = css`
  :host {
    display: block;
    line-height: 0;
  }
  svg {
    display: block;
    font-size: var(--sw-size-12);
  }
  .ring {
    stroke: var(--sw-line);
    stroke-width: 1;
  }
  .ring-0 {
    fill: color-mix(in oklab, var(--sw-accent) 24%, var(--sw-surface));
  }
  .ring-1 {
    fill: color-mix(in oklab, var(--sw-accent) 18%, var(--sw-surface));
  }
  .ring-2 {
    fill: color-mix(in oklab, var(--sw-accent) 13%, var(--sw-surface));
  }
  .ring-3 {
    fill: color-mix(in oklab, var(--sw-accent) 8%, var(--sw-surface));
  }
  .ring-4 {
    fill: color-mix(in oklab, var(--sw-accent) 4%, var(--sw-surface));
  }
  .ring-5 {
    fill: var(--sw-surface);
  }
  .you {
    fill: var(--sw-accent);
  }
  .you-name {
    fill: var(--sw-on-accent);
  }
  .down .you-name,
  .down .heading {
    text-anchor: middle;
  }
  .strong {
    font-weight: 600;
    font-size: var(--sw-size-16);
  }
  .heading {
    fill: var(--sw-text);
    font-weight: 600;
  }
  .heading.empty {
    fill: var(--sw-text-quiet);
    font-weight: 400;
  }
  .dot {
    cursor: pointer;
    outline: none;
  }
  .dot text {
    fill: var(--sw-text);
  }
  .dot .hit {
    fill: transparent;
    stroke: transparent;
    stroke-width: 2;
  }
  .dot:hover .hit {
    fill: var(--sw-surface);
    stroke: var(--sw-line-strong);
    stroke-width: 1;
  }
  .dot:focus-visible .hit {
    fill: var(--sw-surface);
    stroke: var(--sw-focus);
  }
  .dot .mark {
    fill: var(--family);
    stroke: var(--sw-surface);
    stroke-width: 2;
    paint-order: stroke;
  }
  .dot.hollow .mark {
    fill: var(--sw-surface);
    stroke: var(--family);
  }
  .dot.more text {
    fill: var(--sw-accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .ring {
      fill: Canvas;
      stroke: GrayText;
    }
    .you {
      fill: Highlight;
    }
    .you-name {
      fill: HighlightText;
    }
    .heading,
    .heading.empty,
    .dot text,
    .dot.more text {
      fill: CanvasText;
    }
    .dot .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .dot:hover .hit,
    .dot:focus-visible .hit {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`;
