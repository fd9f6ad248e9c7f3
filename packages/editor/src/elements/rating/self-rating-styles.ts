import { type CSSResult, css } from "lit";

/** One question at a time: its answers as large rows, and what comes next below them. */
export const selfRatingStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-width: 840px;
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 16px;
  }
  header {
    display: grid;
    gap: 4px;
  }
  h2 {
    font-size: var(--sw-size-20);
    font-weight: 600;
    line-height: 1.3;
  }
  h2:focus-visible,
  legend:focus-visible {
    outline-offset: 4px;
    border-radius: 4px;
  }
  .intro {
    max-width: 72ch;
    color: var(--sw-text-quiet);
  }
  .progress {
    display: grid;
    gap: 4px;
  }
  progress {
    appearance: none;
    width: 100%;
    height: 8px;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    background: var(--sw-line);
  }
  progress::-webkit-progress-bar {
    background: var(--sw-line);
  }
  progress::-webkit-progress-value {
    background: var(--sw-accent);
    transition: inline-size var(--sw-glide);
  }
  progress::-moz-progress-bar {
    background: var(--sw-accent);
  }
  fieldset {
    min-width: 0;
  }
  legend {
    padding: 0;
    font-size: var(--sw-size-16);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .about {
    margin-top: 4px;
    max-width: 72ch;
  }
  .answers {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }
  .answers label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 2px 12px;
    min-height: 48px;
    padding: 10px 12px;
    border: 1px solid var(--sw-line);
    border-radius: 10px;
    cursor: pointer;
  }
  .answers label:hover {
    background: var(--sw-hover);
  }
  .answers label.chosen {
    border-color: var(--sw-accent);
    background: var(--sw-accent-soft);
    box-shadow: inset 0 0 0 1px var(--sw-accent);
  }
  .answers label:focus-within {
    outline: 2px solid var(--sw-focus);
    outline-offset: 2px;
  }
  .answers input:focus-visible {
    outline: none;
  }
  .answers strong {
    font-weight: 600;
  }
  .answers .description {
    grid-column: 2;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  footer button {
    min-height: 40px;
    padding-inline: 16px;
    white-space: normal;
  }
  footer .stop {
    margin-left: auto;
    color: var(--sw-accent);
  }
  @container (max-width: 519px) {
    footer .stop {
      margin-left: 0;
      width: 100%;
    }
    footer .primary {
      flex: 1;
    }
  }
  @container (min-width: 640px) {
    .card {
      padding: 24px;
    }
  }
  @media (forced-colors: active) {
    .answers label.chosen {
      outline: 2px solid Highlight;
    }
    progress {
      appearance: auto;
    }
  }
`;
