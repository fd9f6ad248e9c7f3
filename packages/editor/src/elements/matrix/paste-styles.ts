import { type CSSResult, css } from "lit";

/** How the dialog before a paste looks. */
export const pasteStyles: CSSResult = css`
  dialog {
    width: min(560px, calc(100vw - 32px));
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: start;
    margin-bottom: 8px;
  }
  h3 {
    font-size: var(--sw-size-20);
    line-height: 1.25;
  }
  h4 {
    margin: 8px 0 4px;
    font-size: var(--sw-size-14);
    display: flex;
    align-items: center;
    gap: 6px;
  }
  form {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  ul {
    list-style: none;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  textarea {
    font-size: var(--sw-size-14);
    color: var(--sw-text);
    font-variant-numeric: tabular-nums;
    tab-size: 12;
  }
  .counts {
    display: grid;
    gap: 2px;
  }
  .counts li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    padding: 4px 10px;
    border-radius: 6px;
    background: var(--sw-hover);
  }
  .counts .set {
    background: var(--sw-good-soft);
  }
  .counts .changed {
    background: var(--sw-accent-soft);
  }
  .counts .cleared {
    background: var(--sw-warn-soft);
  }
  .counts .icon {
    width: 16px;
    height: 16px;
    flex: none;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    cursor: pointer;
  }
  .names {
    border-top: 1px solid var(--sw-line);
    padding-top: 4px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding-inline-start: 32px;
    max-height: 110px;
    overflow: auto;
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
  .unread {
    border-top: 1px solid var(--sw-line);
  }
  .unread h4 {
    color: var(--sw-warn);
  }
  .unread ul {
    max-height: 132px;
    overflow: auto;
    margin-top: 4px;
  }
  .unread li {
    padding: 4px 0;
    overflow-wrap: anywhere;
  }
  .problem {
    display: flex;
    gap: 8px;
    align-items: start;
    padding: 8px 12px;
    border-radius: 6px;
    background: var(--sw-bad-soft);
    margin-bottom: 8px;
  }
  .problem .icon {
    flex: none;
    color: var(--sw-bad);
  }
  details {
    border-top: 1px solid var(--sw-line);
    padding-top: 4px;
  }
  summary {
    min-height: 32px;
    padding: 5px 0;
    cursor: pointer;
  }
  .rows {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .rows legend {
    padding: 0;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .buttons {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    margin-top: 8px;
  }
`;
