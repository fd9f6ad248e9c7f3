import { type CSSResult, css } from "lit";

/**
 * A field inside a sentence, with a list below it. A name wraps where a field cannot: the field lies over it, and shows
 * when somebody types.
 */
export const rolePickerStyles: CSSResult = css`
  :host {
    display: inline-block;
    position: relative;
    max-width: 100%;
    vertical-align: baseline;
  }
  .field {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    border-bottom: 2px solid var(--sw-accent);
    border-radius: 8px 8px 0 0;
    background: var(--sw-accent-soft);
  }
  .field:hover {
    background: color-mix(in oklch, var(--sw-accent-soft) 80%, var(--sw-accent) 12%);
  }
  .field:focus-within {
    outline: 2px solid var(--sw-focus);
    outline-offset: 2px;
  }
  .value {
    display: grid;
    min-width: 0;
    font-weight: 600;
    color: var(--sw-accent);
  }
  .value > * {
    grid-area: 1 / 1;
    padding: 2px 0 2px 12px;
  }
  .shown {
    overflow-wrap: anywhere;
  }
  .shown.none {
    font-weight: 400;
  }
  .value:focus-within .shown {
    visibility: hidden;
  }
  input {
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    width: 0;
    min-width: 100%;
    outline: none;
  }
  .value:not(:focus-within) input {
    opacity: 0;
  }
  .field input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--sw-accent);
    font-weight: 400;
  }
  .field button {
    flex: none;
    width: 36px;
    min-height: 36px;
    padding: 0;
    color: var(--sw-accent);
  }
  .field button + button {
    margin-left: -8px;
  }
  .field button:hover {
    background: none;
    color: var(--sw-text);
  }
  .popup {
    position: absolute;
    z-index: 10;
    top: calc(100% + 6px);
    left: 0;
    width: max(100%, 380px);
    max-width: calc(100cqi - 34px);
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    box-shadow: var(--sw-shadow);
    font-size: var(--sw-size-14);
    font-weight: 400;
    overflow: hidden;
  }
  .popup.flip {
    left: auto;
    right: 0;
  }
  [role="listbox"] {
    max-height: min(400px, 56vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 6px;
  }
  [role="listbox"]:empty {
    display: none;
  }
  .heading {
    position: sticky;
    top: -6px;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 8px 4px;
    background: var(--sw-raised);
    color: var(--sw-text-quiet);
    font-size: var(--sw-size-12);
    font-weight: 600;
  }
  [role="option"] {
    display: grid;
    grid-template-columns: auto minmax(8em, 1fr) auto;
    align-items: center;
    gap: 0 10px;
    min-height: 36px;
    padding: 6px 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  [role="option"]:hover {
    background: var(--sw-hover);
  }
  [role="option"].active {
    background: var(--sw-accent-soft);
    box-shadow: inset 0 0 0 2px var(--sw-accent);
  }
  [role="option"] .name {
    overflow-wrap: anywhere;
  }
  [role="option"][aria-selected="true"] .name {
    font-weight: 600;
  }
  [role="option"] .meta {
    color: var(--sw-text-quiet);
    font-size: var(--sw-size-12);
    text-align: right;
  }
  @container (max-width: 519px) {
    [role="option"] .meta {
      grid-column: 2;
      text-align: left;
    }
  }
  .note {
    padding: 10px 16px 12px;
    color: var(--sw-text-quiet);
  }
  @media (forced-colors: active) {
    [role="option"].active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
