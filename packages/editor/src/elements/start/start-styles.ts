import { type CSSResult, css } from "lit";

/** Cards to choose from, two beside each other where there is room. */
export const startStyles: CSSResult = css`
  dialog {
    width: min(640px, calc(100vw - 24px));
  }
  fieldset.cards {
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
  h4,
  h5 {
    display: flex;
    align-items: center;
    gap: 6px;
    margin: 0 0 4px;
    font-size: var(--sw-size-14);
    font-weight: 600;
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
    margin: 12px 0;
  }
  .examples table {
    border-collapse: collapse;
    font-size: var(--sw-size-12);
    align-self: start;
  }
  .examples caption {
    text-align: start;
    color: var(--sw-text-quiet);
    margin-bottom: 4px;
  }
  .examples th,
  .examples td {
    border: 1px solid var(--sw-line);
    padding: 2px 10px;
    text-align: start;
    font-weight: 400;
  }
  .examples thead th {
    background: var(--sw-hover);
  }
  .examples th::first-letter {
    text-transform: uppercase;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 16px;
    border: 1px dashed var(--sw-line-strong);
    border-radius: 12px;
  }
  .name textarea,
  .name input[type="number"],
  .name select {
    min-height: 36px;
    font-size: var(--sw-size-14);
    color: var(--sw-text);
  }
  .problem {
    display: flex;
    gap: 8px;
    align-items: start;
    padding: 8px 12px;
    margin-bottom: 12px;
    border-radius: 6px;
    background: var(--sw-bad-soft);
  }
  .problem .icon {
    flex: none;
    color: var(--sw-bad);
  }
  .becomes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    gap: 12px 24px;
    margin-bottom: 8px;
  }
  .becomes .icon {
    color: var(--sw-accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    list-style: none;
    margin-bottom: 4px;
  }
  .chips li {
    padding: 2px 8px;
    border: 1px solid var(--sw-line);
    border-radius: 999px;
    font-size: var(--sw-size-12);
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
    gap: 0 16px;
  }
  .notes {
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--sw-line);
  }
  .notes h4 .icon {
    color: var(--sw-warn);
  }
  .notes ul {
    max-height: 132px;
    overflow: auto;
    list-style: none;
    margin-top: 4px;
  }
  .notes li {
    padding: 4px 0;
    overflow-wrap: anywhere;
    font-size: var(--sw-size-12);
  }
  .how {
    margin-top: 12px;
  }
  .how summary {
    min-height: 32px;
    padding: 5px 0;
    cursor: pointer;
  }
  /* In sight however long the preview is. */
  .buttons {
    position: sticky;
    bottom: -24px;
    margin: 12px -24px -24px;
    padding: 12px 24px 24px;
    background: var(--sw-raised);
  }
  .sheet {
    margin: 0 0 16px;
  }
  @media (max-width: 480px) {
    .buttons .first ~ .cancel {
      display: none;
    }
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .card:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
