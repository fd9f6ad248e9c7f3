import { type CSSResult, css } from "lit";

/** How a scene looks that is compared, and in colours chosen for the whole screen; loaded after the first drawing. */
export const sceneLateStyles: CSSResult = css`
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
