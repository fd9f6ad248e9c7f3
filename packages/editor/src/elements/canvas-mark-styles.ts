import { type CSSResult, css } from "lit";

/** What shows while somebody drags, the signs that close a family, and the menu of the map. */
export const canvasMarkStyles: CSSResult = css`
  svg.sheet {
    overflow: visible;
    transform-origin: 0 0;
    will-change: transform;
  }
  .sheet-ground {
    fill: none;
    pointer-events: all;
  }
  svg.marks {
    position: absolute;
    inset: 0;
    pointer-events: none;
    will-change: transform;
  }
  .node[data-lifted] {
    opacity: 0.25;
  }
  .edge[data-lifted],
  .frame[data-lifted] {
    visibility: hidden;
  }
  .lifted .frame {
    opacity: 0.7;
  }
  .guides,
  .lasso,
  .lanes {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .guides {
    stroke: light-dark(oklch(0.55 0.2 350), oklch(0.78 0.16 350));
    stroke-width: 1;
  }
  .lasso {
    fill: color-mix(in oklch, var(--sw-accent) 12%, transparent);
    stroke: var(--sw-accent);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .lanes {
    fill: color-mix(in oklch, var(--sw-accent) 10%, transparent);
    stroke: var(--sw-accent);
    stroke-width: 2;
    stroke-dasharray: 8 5;
  }
  .drop-hint {
    font-weight: 600;
    fill: var(--sw-accent) !important;
    paint-order: stroke;
    stroke: var(--sw-surface);
    stroke-width: 4;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  svg.canvas.dragging ~ .pad {
    visibility: hidden;
  }
  .fold {
    cursor: pointer;
    outline: none;
  }
  .fold circle {
    fill: var(--sw-raised);
    stroke: var(--sw-line-strong);
    stroke-width: 1;
  }
  .fold path {
    fill: none;
    stroke: var(--sw-text-quiet);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .fold:hover circle {
    fill: var(--sw-hover);
  }
  .fold:focus-visible circle {
    stroke: var(--sw-focus);
    stroke-width: 3;
  }
  .menu {
    inset: auto;
    margin: 0;
    padding: 4px;
    min-width: 216px;
    max-width: calc(100vw - 16px);
    max-height: calc(100dvh - 16px);
    overflow: auto;
    color: var(--sw-text);
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    box-shadow: var(--sw-shadow);
  }
  .menu button {
    display: flex;
    width: 100%;
    justify-content: flex-start;
    gap: 10px;
    min-height: 36px;
  }
  .menu button:focus-visible {
    outline-offset: -2px;
    background: var(--sw-hover);
  }
  .menu .icon {
    flex: none;
    color: var(--sw-text-quiet);
  }
  .menu kbd {
    margin-inline-start: auto;
    padding-inline-start: 16px;
    font: inherit;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .menu hr {
    margin: 4px 8px;
    border: 0;
    border-top: 1px solid var(--sw-line);
  }
  .pad .count {
    align-self: center;
    padding: 0 8px;
    font-size: var(--sw-size-12);
    font-weight: 600;
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .menu button {
      min-height: 44px;
    }
    .menu kbd {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .guides,
    .lasso,
    .lanes {
      forced-color-adjust: none;
      stroke: Highlight;
    }
    .fold circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fold path {
      stroke: CanvasText;
    }
    .menu hr {
      border-top-color: CanvasText;
    }
  }
`;
