import { type CSSResult, css } from "lit";

/** How a scene looks; classes are those of `scene/draw-…`. */
export const sceneStyles: CSSResult = css`
  :host {
    display: block;
    position: absolute;
    inset: 0;
    overflow: clip;
  }
  svg.canvas {
    display: block;
    width: 100%;
    height: 100%;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
    font-family: var(--sw-font);
    outline: none;
    --lane: light-dark(
      color-mix(in oklch, var(--sw-line) 34%, var(--sw-ground)),
      color-mix(in oklch, var(--sw-line) 12%, var(--sw-ground))
    );
  }
  svg.canvas text {
    fill: var(--sw-text);
    pointer-events: none;
  }
  svg.canvas.dragging {
    cursor: grabbing;
  }
  .lane.family {
    fill: var(--lane);
  }
  .heading text {
    fill: var(--sw-text-quiet) !important;
    font-weight: 600;
  }
  .heading.family text {
    paint-order: stroke;
    stroke: var(--lane);
    stroke-width: 12;
    stroke-linejoin: round;
    fill: var(--sw-text) !important;
  }
  .heading,
  .strip {
    pointer-events: none;
  }
  .strip {
    fill: var(--sw-ground);
  }
  .sticker circle {
    fill: var(--sw-surface);
    stroke: var(--sw-line);
  }
  .heading .mark,
  .card .mark,
  .card .bar {
    fill: var(--family);
  }
  .hollow .mark {
    fill: var(--sw-surface);
    stroke: var(--family);
    stroke-width: 2;
  }
  .node {
    cursor: pointer;
    outline: none;
  }
  .face {
    fill: var(--sw-surface);
    stroke: light-dark(oklch(0.84 0.014 240), oklch(0.4 0.022 245));
    stroke-width: 1;
  }
  .speck .card .face {
    fill: color-mix(in oklch, var(--family) 55%, var(--sw-surface));
  }
  .node:hover .face {
    stroke: var(--sw-line-strong);
  }
  .ring {
    fill: none;
    stroke: none;
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .node.selected .ring {
    stroke: var(--sw-accent);
  }
  .node.selected .face {
    fill: color-mix(in oklch, var(--sw-accent-soft) 55%, var(--sw-surface));
  }
  .node:focus-visible .ring {
    stroke: var(--sw-focus);
    stroke-width: 4;
  }
  .title {
    font-weight: 600;
  }
  .under {
    font-size: 12px;
    fill: var(--sw-text-quiet) !important;
  }
  .under.more {
    text-anchor: end;
  }
  .edge .reach {
    fill: none;
    pointer-events: stroke;
    stroke-width: 16;
    cursor: pointer;
  }
  .edge .line {
    fill: none;
    stroke: var(--edge);
    stroke-linecap: round;
    pointer-events: none;
  }
  .edge .head {
    fill: var(--edge);
    pointer-events: none;
  }
  .edge {
    --edge: light-dark(oklch(0.56 0.03 245), oklch(0.66 0.03 245));
  }
  .edge.computed {
    --edge: light-dark(oklch(0.82 0.018 240), oklch(0.42 0.022 245));
  }
  .edge.requirement {
    --edge: light-dark(oklch(0.78 0.03 215), oklch(0.46 0.03 215));
  }
  .edge.blocked {
    --edge: var(--sw-bad);
  }
  .edge.blocked .line {
    stroke-dasharray: 6 6;
  }
  .edge:hover .reach + .line,
  .edge.revealed {
    --edge: light-dark(oklch(0.45 0.06 215), oklch(0.78 0.06 205));
  }
  .edge.across .line {
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    opacity: 0.3;
  }
  .edge.across.blocked .line {
    stroke-width: 1.5;
    opacity: 0.85;
  }
  .edge.across .head {
    display: none;
  }
  .edge.across:hover .line {
    stroke-width: 2;
    opacity: 1;
  }
  .edge.selected {
    --edge: var(--sw-accent);
  }
  .stop path {
    fill: var(--sw-bad);
    stroke: var(--sw-surface);
    stroke-width: 1.5;
  }
  .stop .slash {
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .node.dimmed {
    opacity: 0.42;
  }
  .edge.dimmed {
    opacity: 0.25;
  }
`;
