import { type CSSResult, css } from "lit";

/** How looks what is not in the first drawing of a map, and all of it in colours chosen for the whole screen. */
export const sceneLateStyles: CSSResult = css`
  .node.target .ring {
    stroke: var(--sw-accent);
    stroke-dasharray: 6 4;
  }
  .pill .label {
    font-size: 14px;
  }
  .pill .kind {
    fill: var(--sw-text-quiet);
  }
  .pill.optional .face {
    stroke-dasharray: 4 3;
  }
  .pill.essential .label {
    font-weight: 600;
  }
  .pip .reach {
    fill: transparent;
  }
  .pip circle {
    fill: var(--sw-surface);
    stroke: var(--sw-line-strong);
    stroke-width: 1.5;
  }
  .pip.on circle {
    fill: var(--sw-accent);
    stroke: var(--sw-accent);
  }
  .pip:hover circle {
    stroke: var(--sw-accent);
    stroke-width: 3;
  }
  .must {
    stroke: var(--sw-bad);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .badge circle {
    fill: var(--sw-bad);
    stroke: var(--sw-surface);
    stroke-width: 2;
  }
  .badge text {
    font-size: 12px;
    font-weight: 600;
    text-anchor: middle;
    fill: light-dark(oklch(1 0 0), oklch(0.2 0.03 25)) !important;
  }
  /* Out of sight it takes presses, and costs nothing to draw. */
  .handle {
    visibility: hidden;
    cursor: crosshair;
  }
  .handle .reach {
    fill: none;
    pointer-events: all;
  }
  .handle .knob {
    fill: var(--sw-accent);
    stroke: var(--sw-surface);
    stroke-width: 2;
  }
  .handle path {
    stroke: var(--sw-on-accent);
    stroke-width: 1.5;
    pointer-events: none;
  }
  .node:hover .handle,
  .node:focus-visible .handle,
  .node.selected .handle {
    visibility: visible;
  }
  .edge.ribbon {
    --edge: var(--sw-accent);
    pointer-events: none;
  }
  .edge.ribbon .line {
    opacity: 0.16;
  }
  .edge.across .share {
    display: none;
  }
  .share rect {
    fill: var(--sw-surface);
    stroke: var(--sw-line);
  }
  .share text {
    font-size: 12px;
    text-anchor: middle;
  }
  .share {
    display: none;
    pointer-events: none;
  }
  .near .share,
  .revealed .share,
  .selected .share {
    display: inline;
  }
  .wire {
    fill: none;
    stroke: var(--sw-accent);
    stroke-width: 3;
    stroke-dasharray: 6 5;
    stroke-linecap: round;
    pointer-events: none;
  }
  .differs circle {
    fill: var(--sw-raised);
    stroke: currentColor;
    stroke-width: 2;
  }
  .differs path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .differs.added {
    color: var(--sw-good);
  }
  .differs.changed {
    color: var(--sw-warn);
  }
  .differs.removed {
    color: var(--sw-bad);
  }
  @media (forced-colors: active) {
    .face {
      fill: Canvas;
      stroke: CanvasText;
    }
    svg.canvas text,
    .under,
    .heading text {
      fill: CanvasText !important;
    }
    .edge {
      --edge: CanvasText !important;
    }
    .edge.computed {
      --edge: GrayText !important;
    }
    .node.selected .ring,
    .node:focus-visible .ring {
      stroke: Highlight;
    }
    .card .bar,
    .card .mark,
    .pip.on circle,
    .badge circle {
      forced-color-adjust: none;
    }
    .pip.on circle {
      fill: Highlight;
    }
  }
`;
