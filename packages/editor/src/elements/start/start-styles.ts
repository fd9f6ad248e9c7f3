import { type CSSResult, css } from "lit";

/** Cards to choose from, two beside each other where there is room. */
export const startStyles: CSSResult = css`
  dialog {
    width: min(640px, calc(100vw - 24px));
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(272px, 100%), 1fr));
    gap: 8px;
    min-width: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 8px;
  }
  .card {
    display: grid;
    grid-template-columns: auto auto 1fr;
    align-items: center;
    gap: 12px;
    min-height: 84px;
    padding: 12px;
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    background: var(--sw-surface);
    cursor: pointer;
  }
  .card:hover {
    background: var(--sw-hover);
  }
  .card:has(:checked) {
    border-color: var(--sw-accent);
    box-shadow: inset 0 0 0 1px var(--sw-accent);
    background: var(--sw-accent-soft);
  }
  .card .icon {
    color: var(--sw-accent);
    width: 24px;
    height: 24px;
  }
  .card > span {
    display: grid;
    gap: 2px;
  }
  .card:has(:focus-visible) {
    outline: 2px solid var(--sw-focus);
    outline-offset: 2px;
  }
  .card input:focus-visible {
    outline: none;
  }
  .name {
    display: grid;
    gap: 4px;
    margin-top: 16px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .name input {
    font-size: var(--sw-size-16);
    min-height: 40px;
    color: var(--sw-text);
  }
  @media (forced-colors: active) {
    .card:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
