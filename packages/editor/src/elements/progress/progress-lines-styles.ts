import { type CSSResult, css } from "lit";

/** Lines of progress: eight hues, each with a sign and dashes of its own. */
export const progressLinesStyles: CSSResult = css`
  :host {
    display: block;
  }
  .chart {
    position: relative;
  }
  svg {
    display: block;
    overflow: visible;
  }
  text {
    fill: var(--sw-text-quiet);
    font-size: 12px;
  }
  .name {
    fill: var(--sw-text);
    font-weight: 600;
  }
  .letter {
    fill: var(--sw-text);
    font-weight: 600;
    font-size: 14px;
  }
  .grid {
    stroke: var(--sw-line);
  }
  .foot {
    stroke: var(--sw-line-strong);
  }
  .hue-1 {
    --hue: var(--sw-family-1);
  }
  .hue-2 {
    --hue: var(--sw-family-6);
  }
  .hue-3 {
    --hue: var(--sw-family-3);
  }
  .hue-4 {
    --hue: var(--sw-family-4);
  }
  .hue-5 {
    --hue: var(--sw-family-2);
  }
  .hue-6 {
    --hue: var(--sw-family-8);
  }
  .hue-7 {
    --hue: var(--sw-family-5);
  }
  .hue-8 {
    --hue: var(--sw-family-7);
  }
  .way {
    fill: none;
    stroke: var(--hue);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .hope {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1;
    stroke-dasharray: 1 4;
  }
  .lead {
    fill: none;
    stroke: var(--hue);
    opacity: 0.5;
  }
  .sign {
    fill: var(--hue);
    stroke: var(--sw-surface);
    stroke-width: 1.5;
  }
  .mark .sign {
    fill: var(--sw-surface);
    stroke: var(--hue);
    stroke-width: 2;
  }
  .flag {
    fill: var(--hue);
    stroke: var(--hue);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .hit {
    fill: transparent;
  }
  .point {
    outline: none;
    cursor: default;
  }
  .point:focus-visible .hit {
    stroke: var(--sw-focus);
    stroke-width: 2;
  }
  .tip {
    position: absolute;
    translate: -50% calc(-100% - 16px);
    max-width: 260px;
    width: max-content;
    padding: 6px 10px;
    border-radius: 8px;
    border: 1px solid var(--sw-line);
    background: var(--sw-raised);
    box-shadow: var(--sw-shadow);
    pointer-events: none;
  }
  .tip.below {
    translate: -50% 16px;
  }
  .key {
    list-style: none;
    display: grid;
    gap: 4px;
    margin-top: 8px;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .key svg {
    flex: none;
  }
  @media (forced-colors: active) {
    .way,
    .hope,
    .lead,
    .flag {
      stroke: CanvasText;
    }
    .sign,
    .flag {
      fill: CanvasText;
      stroke: Canvas;
    }
    text {
      fill: CanvasText;
    }
    .grid {
      stroke: GrayText;
    }
  }
`;
