import { type CSSResult, css } from "lit";

/** How fields and lists in the properties panel look. */
export const propertiesStyles: CSSResult = css`
  .body {
    flex: 1;
    overflow: auto;
    padding: 0 16px 16px;
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .foot {
    flex: none;
    padding: 8px 16px;
    border-top: 1px solid var(--sw-line);
  }
  .foot button {
    color: var(--sw-bad);
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    min-width: 0;
  }
  .field input,
  .field select,
  .field textarea {
    font-size: var(--sw-size-14);
    color: var(--sw-text);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .pair:has(.grade) {
    grid-template-columns: 1fr 88px;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  h4 {
    margin: 8px 0 4px;
    font-size: var(--sw-size-14);
    font-weight: 600;
  }
  h4 .quiet {
    font-weight: 400;
  }
  .rows {
    list-style: none;
  }
  .requirement {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 8px;
    padding: 4px 0 8px;
    border-top: 1px solid var(--sw-line);
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    border-top: 1px solid var(--sw-line);
  }
  .link {
    padding: 4px 0;
    justify-content: flex-start;
    text-align: start;
    white-space: normal;
    min-width: 0;
  }
  .link:hover:not(:disabled) {
    background: none;
    color: var(--sw-accent);
    text-decoration: underline;
  }
  .add {
    margin-top: 8px;
  }
  .pips {
    display: flex;
    flex-wrap: wrap;
  }
  .pips input {
    appearance: none;
    display: grid;
    place-items: center;
    width: 24px;
    height: 28px;
    min-height: 28px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    border-radius: 6px;
  }
  .pips input::before {
    content: "";
    width: 13px;
    height: 13px;
    border-radius: 50%;
    border: 1.5px solid var(--sw-line-strong);
    background: var(--sw-surface);
  }
  .pips input.on::before {
    background: var(--sw-accent);
    border-color: var(--sw-accent);
  }
  .pips input:hover::before {
    border-color: var(--sw-accent);
  }
  .necessity {
    width: 116px;
    font-size: var(--sw-size-12);
    min-height: 28px;
    padding: 2px 4px;
  }
  .requirement .icon-button,
  .requirement .necessity {
    justify-self: end;
  }
  .requirement .icon-button {
    min-height: 28px;
    width: 28px;
    color: var(--sw-text-quiet);
  }
  .requirement .icon-button .icon {
    width: 14px;
    height: 14px;
  }
  @media (forced-colors: active) {
    .pips input::before {
      border-color: CanvasText;
      background: Canvas;
    }
    .pips input.on::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
