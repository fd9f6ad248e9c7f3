import { type CSSResult, css } from "lit";

/** How the search palette looks. */
export const paletteStyles: CSSResult = css`
  dialog {
    padding: 0;
    width: min(600px, calc(100vw - 24px));
    margin-top: min(12vh, 96px);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    max-height: min(560px, 80dvh);
  }
  .top {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 8px 8px 16px;
    border-bottom: 1px solid var(--sw-line);
    flex: none;
  }
  .top input {
    border: 0;
    background: none;
    font-size: var(--sw-size-16);
    min-height: 40px;
    outline: none;
  }
  .top:focus-within {
    box-shadow: inset 0 -2px 0 var(--sw-focus);
  }
  h3 {
    padding: 12px 16px 0;
    font-size: var(--sw-size-14);
    overflow-wrap: anywhere;
  }
  [role="listbox"] {
    overflow: auto;
    padding: 8px;
  }
  [role="option"] {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 36px;
    padding: 4px 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  [role="option"]:hover {
    background: var(--sw-hover);
  }
  [role="option"][aria-selected="true"] {
    background: var(--sw-accent-soft);
    color: var(--sw-accent);
  }
  [role="option"] .icon {
    flex: none;
    color: var(--sw-text-quiet);
  }
  .mark {
    width: 20px;
    height: 14px;
    flex: none;
    overflow: visible;
  }
  .mark path {
    fill: var(--family);
  }
  .name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .kind {
    margin-inline-start: auto;
    padding-inline-start: 12px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    white-space: nowrap;
  }
  kbd {
    font: inherit;
    padding: 1px 5px;
    margin-inline-start: 6px;
    border: 1px solid var(--sw-line-strong);
    border-radius: 4px;
  }
  .foot {
    padding: 8px 16px;
    border-top: 1px solid var(--sw-line);
    flex: none;
  }
  .none {
    padding: 16px;
  }
  @media (forced-colors: active) {
    [role="option"][aria-selected="true"] {
      background: Highlight;
    }
    [role="option"][aria-selected="true"],
    [role="option"][aria-selected="true"] * {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
