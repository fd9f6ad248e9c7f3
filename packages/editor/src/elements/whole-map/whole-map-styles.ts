import { type CSSResult, css } from "lit";

/** The whole map with what floats over it. */
export const wholeMapStyles: CSSResult = css`
  :host {
    position: absolute;
    inset: 0;
    overflow: hidden;
    display: block;
  }
  .map {
    position: absolute;
    inset: 0;
    outline: none;
    touch-action: none;
  }
  .map:focus-visible {
    outline: 2px solid var(--sw-focus);
    outline-offset: -3px;
  }
  /* Over what is selected or pointed at, all the rest steps back. */
  .marked .sigma-nodes {
    opacity: 0.25;
  }
  .marked .sigma-labels,
  .marked .sigma-lines {
    visibility: hidden;
  }
  .dot {
    fill: var(--family, var(--sw-line-strong));
  }
  .faint {
    fill: none;
    stroke: var(--sw-line-strong);
    stroke-opacity: 0.3;
  }
  svg.canvas text {
    fill: var(--sw-text);
    font-size: 11px;
  }
  .floating {
    position: absolute;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 2px;
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    box-shadow: var(--sw-shadow);
  }
  .ways {
    top: 12px;
    inset-inline-end: 12px;
  }
  .zoom {
    bottom: 12px;
    inset-inline-end: 12px;
  }
  .pad {
    top: 12px;
    inset-inline-start: 12px;
    max-width: min(480px, calc(100% - 220px));
    padding: 4px 4px 4px 12px;
  }
  .pad p {
    min-width: 96px;
    padding-inline-end: 8px;
    overflow-wrap: anywhere;
  }
  .pad strong {
    display: block;
    font-weight: 600;
  }
  .note {
    position: absolute;
    z-index: 1;
    top: 60px;
    inset-inline-end: 12px;
    padding: 4px 12px;
    color: var(--sw-text-quiet);
    background: var(--sw-raised);
    border-radius: var(--sw-radius);
  }
  .note.above {
    inset-inline: 16px;
    top: 12px;
    max-width: calc(100% - 240px);
  }
  @container (max-width: 899px) {
    .pad {
      top: 64px;
      inset-inline: 12px;
      max-width: none;
    }
  }
`;
