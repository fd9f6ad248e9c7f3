import { type CSSResult, css } from "lit";

/** How what is around the table looks: tools above, the selected cell below, the cell editor, nothing to show. */
export const matrixFrameStyles: CSSResult = css`
  :host {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    background: var(--sw-surface);
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px 12px;
    border-bottom: 1px solid var(--sw-line);
  }
  .tools input[type="search"] {
    width: 180px;
    flex: 0 1 180px;
    min-width: 96px;
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    white-space: nowrap;
  }
  .shown {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .table {
    position: relative;
    min-height: 0;
  }
  .cell-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-height: 48px;
    padding: 6px 12px;
    border-top: 1px solid var(--sw-line);
  }
  .what {
    display: flex;
    flex-direction: column;
    min-width: 0;
    flex: 1 1 200px;
    line-height: 1.25;
  }
  .place {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .acts,
  .levels {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .level {
    width: 36px;
    padding: 0;
    border-color: var(--sw-line-strong);
    font-weight: 600;
  }
  .level[aria-pressed="true"] {
    background: var(--sw-accent);
    border-color: var(--sw-accent);
    color: var(--sw-on-accent);
  }
  .level[aria-pressed="true"]:hover:not(:disabled) {
    background: var(--sw-accent);
  }
  .icon-text {
    padding: 4px 8px;
    gap: 4px;
  }
  .nothing {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    padding: 24px;
    text-align: center;
    background: var(--sw-surface);
  }
  .nothing p {
    max-width: 44ch;
  }
  .cell-editor {
    padding: 16px;
    width: min(320px, calc(100vw - 16px));
    margin: 0;
  }
  .cell-editor::backdrop {
    background: transparent;
  }
  .cell-editor form {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .cell-editor h3 {
    font-size: var(--sw-size-14);
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }
  legend {
    padding: 0;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 30px;
    cursor: pointer;
  }
  .choice .number {
    min-width: 12px;
    font-weight: 600;
  }
  .choice input[type="radio"] {
    width: 20px;
    height: 20px;
    min-height: 20px;
    margin: 2px;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .field input,
  .field select {
    font-size: var(--sw-size-14);
    color: var(--sw-text);
  }
  .problem {
    color: var(--sw-bad);
  }
  .buttons {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    margin-top: 4px;
  }
  @container (max-width: 719px) {
    .tools {
      padding: 6px 8px;
      gap: 6px;
    }
    .tools input[type="search"] {
      flex: 1 1 40%;
      min-height: 40px;
    }
    .shown,
    .tools .wordy {
      display: none;
    }
    .cell-bar {
      padding: 8px;
    }
    .what {
      flex-basis: 100%;
    }
    .acts {
      width: 100%;
      justify-content: space-between;
    }
    .levels {
      flex: 1 1 auto;
    }
    .level {
      flex: 1 1 0;
      min-width: 36px;
      min-height: 44px;
    }
    .acts .icon-text {
      width: 40px;
      min-height: 44px;
      padding: 0;
    }
    .icon-text:disabled {
      display: none;
    }
    .icon-text span {
      position: absolute;
      clip-path: inset(50%);
    }
    .choice {
      min-height: 44px;
    }
  }
  @media (max-width: 719px) {
    .cell-editor {
      inset: auto 0 0 0 !important;
      width: 100vw;
      max-width: 100vw;
      border-radius: 16px 16px 0 0;
    }
    .cell-editor::backdrop {
      background: oklch(0.2 0.02 250 / 0.45);
    }
  }
`;
