import { type CSSResult, css } from "lit";

/** How the skills lens looks; loaded after the first drawing. */
export const skillsLensStyles: CSSResult = css`
  .frame {
    fill: color-mix(in oklab, var(--family) 7%, var(--sw-ground));
    stroke: color-mix(in oklab, var(--family) 45%, var(--sw-line));
    stroke-width: 1.25;
  }
  .frame.depth-1 {
    fill: color-mix(in oklab, var(--family) 5%, var(--sw-surface));
    stroke: color-mix(in oklab, var(--family) 26%, var(--sw-line));
  }
  .frame.depth-2 {
    fill: color-mix(in oklab, var(--family) 10%, var(--sw-surface));
    stroke: color-mix(in oklab, var(--family) 20%, var(--sw-line));
  }
  .frame.target {
    stroke: var(--sw-accent);
    stroke-width: 3;
    stroke-dasharray: 8 5;
  }
  .group .name {
    font-weight: 600;
  }
  .group .mark {
    fill: var(--family);
  }
  .group.hollow .mark {
    fill: var(--sw-surface);
    stroke: var(--family);
    stroke-width: 2.5;
  }
  .group.open .face {
    fill: transparent;
    stroke: none;
  }
  .group.closed .face {
    fill: color-mix(in oklab, var(--family) 9%, var(--sw-surface));
    stroke: color-mix(in oklab, var(--family) 50%, var(--sw-line));
  }
  .group .pile {
    fill: color-mix(in oklab, var(--family) 16%, var(--sw-surface));
    stroke: color-mix(in oklab, var(--family) 40%, var(--sw-line));
  }
  .node.group.open.selected .face {
    fill: var(--sw-accent-soft);
  }
  .group.open text {
    paint-order: stroke;
    stroke: color-mix(in oklab, var(--family) 6%, var(--sw-surface));
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .toggle .reach {
    fill: transparent;
  }
  .toggle path {
    fill: none;
    stroke: var(--sw-text-quiet);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .toggle:hover path {
    stroke: var(--sw-accent);
  }
  .skill .kind {
    fill: none;
    stroke: color-mix(in oklab, var(--family) 60%, var(--sw-text-quiet));
    stroke-width: 1.4;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .skill .also,
  .skill .asked .kind {
    stroke: var(--sw-text-quiet);
  }
  .skill .under,
  .group .under,
  :is(.requires, .overlaps, .equivalent, .bundle) .share text {
    font-size: 14px;
  }
  .far .skill .face,
  .speck .skill .face {
    fill: color-mix(in oklab, var(--family) 38%, var(--sw-surface));
    stroke: none;
  }
  .skill.retired .face {
    stroke-dasharray: 4 3;
  }
  .skill.retired .label {
    text-decoration: line-through;
  }
  .edge.requires .head {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .edge.overlaps {
    --edge: light-dark(oklch(0.72 0.06 255), oklch(0.5 0.06 255));
  }
  .edge.member,
  .edge.bundle {
    --edge: light-dark(oklch(0.62 0.03 245), oklch(0.62 0.03 245));
  }
  .edge.member .line {
    stroke-dasharray: 2 6;
  }
  .edge .gap {
    fill: none;
    stroke: var(--sw-surface);
    pointer-events: none;
  }
  .edge.selected .line {
    stroke-width: 3.5;
  }
  .edge.equivalent.selected .line {
    stroke-width: 7;
  }
  @media (forced-colors: active) {
    .frame {
      fill: Canvas;
      stroke: CanvasText;
    }
    .skill .kind,
    .toggle path {
      stroke: CanvasText;
    }
    .edge .gap {
      stroke: Canvas;
    }
    .group .mark {
      forced-color-adjust: none;
    }
  }
`;
