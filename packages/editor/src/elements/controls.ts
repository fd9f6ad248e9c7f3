import { type CSSResult, css } from "lit";

/** How buttons, fields, dialogs and other native controls look in all elements; needs the tokens of `theme`. */
export const controls: CSSResult = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    min-height: 32px;
    border-radius: 6px;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 4px 12px;
    border: 1px solid transparent;
    background: transparent;
    cursor: pointer;
    white-space: nowrap;
  }
  button:hover:not(:disabled) {
    background: var(--sw-hover);
  }
  button:disabled {
    color: var(--sw-text-quiet);
    opacity: 0.55;
    cursor: default;
  }
  button[aria-pressed="true"],
  button[aria-selected="true"] {
    background: var(--sw-accent-soft);
    color: var(--sw-accent);
  }
  .icon-button {
    width: 32px;
    padding: 0;
    flex: none;
  }
  .outlined {
    border-color: var(--sw-line-strong);
    background: var(--sw-surface);
  }
  .primary {
    background: var(--sw-accent);
    color: var(--sw-on-accent);
    font-weight: 600;
  }
  .primary:hover:not(:disabled) {
    background: color-mix(in oklch, var(--sw-accent) 88%, var(--sw-text));
  }
  .danger {
    background: var(--sw-bad);
    color: light-dark(oklch(1 0 0), oklch(0.2 0.03 25));
    font-weight: 600;
  }
  .danger:hover:not(:disabled) {
    background: color-mix(in oklch, var(--sw-bad) 88%, var(--sw-text));
  }
  input,
  select,
  textarea {
    padding: 4px 8px;
    border: 1px solid var(--sw-line-strong);
    background: var(--sw-surface);
    width: 100%;
  }
  input[type="checkbox"],
  input[type="radio"] {
    width: 24px;
    height: 24px;
    min-height: 24px;
    margin: 0;
    accent-color: var(--sw-accent);
    flex: none;
  }
  textarea {
    min-height: 64px;
    resize: vertical;
  }
  ::placeholder {
    color: var(--sw-text-quiet);
    opacity: 1;
  }
  :focus-visible {
    outline: 2px solid var(--sw-focus);
    outline-offset: 2px;
  }
  dialog {
    color: var(--sw-text);
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    box-shadow: var(--sw-shadow);
    padding: 24px;
    width: min(480px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    overflow: auto;
  }
  dialog::backdrop {
    background: oklch(0.2 0.02 250 / 0.45);
  }
  .quiet {
    color: var(--sw-text-quiet);
  }
  .small {
    font-size: var(--sw-size-12);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    .primary,
    .danger {
      background: ButtonFace;
      color: ButtonText;
    }
    button[aria-pressed="true"],
    button[aria-selected="true"],
    button[aria-pressed="true"]:hover:not(:disabled),
    button[aria-selected="true"]:hover:not(:disabled) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
