import { type CSSResult, css } from "lit";

/** How the outline looks; a row is 32 px high, which the element counts on. */
export const treeStyles: CSSResult = css`
  :host {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    background: var(--sw-surface);
    container-type: inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    min-height: 44px;
    padding: 4px 16px;
    border-bottom: 1px solid var(--sw-line);
    flex: none;
  }
  .tools button {
    min-height: 32px;
  }
  .adding {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .adding label {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-width: 0;
  }
  .adding input {
    flex: 1;
    min-width: 120px;
    width: auto;
  }
  [role="tree"] {
    flex: 1;
    overflow: auto;
    position: relative;
    padding: 8px 0;
  }
  .all {
    position: relative;
    margin: 0 auto;
    max-width: 880px;
  }
  [role="treeitem"] {
    position: absolute;
    inset-inline: 8px;
    height: 32px;
    display: flex;
    align-items: center;
    gap: 8px;
    padding-inline-end: 12px;
    border-radius: 6px;
    cursor: default;
    white-space: nowrap;
  }
  [role="treeitem"]:hover {
    background: var(--sw-hover);
  }
  [role="treeitem"][aria-selected="true"] {
    background: var(--sw-accent-soft);
  }
  [role="treeitem"]:focus-visible {
    outline-offset: -2px;
  }
  .twisty {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 24px;
    height: 24px;
    min-height: 24px;
    padding: 0;
    color: var(--sw-text-quiet);
  }
  .twisty .icon {
    width: 14px;
    height: 14px;
  }
  [aria-expanded="true"] .twisty .icon {
    transform: rotate(90deg);
  }
  .kind .icon {
    width: 16px;
    height: 16px;
    flex: none;
    color: var(--sw-text-quiet);
  }
  .kind {
    display: inline-grid;
    place-items: center;
    width: 16px;
    flex: none;
  }
  .mark {
    width: 12px;
    height: 12px;
    overflow: visible;
  }
  .mark path {
    fill: var(--family);
  }
  .label {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .heading .label,
  .family .label,
  .nature .label {
    font-weight: 600;
  }
  .heading .label {
    font-size: var(--sw-size-16);
  }
  .detail {
    margin-inline-start: auto;
    padding-inline-start: 16px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    overflow: hidden;
    text-overflow: ellipsis;
    flex: 0 1 auto;
    min-width: 48px;
    text-align: end;
  }
  .pips {
    flex: none;
    letter-spacing: 1px;
    color: var(--sw-accent);
  }
  .cut {
    opacity: 0.55;
  }
  .problem {
    color: var(--sw-bad);
    flex: none;
    display: inline-grid;
  }
  .problem .icon {
    width: 16px;
    height: 16px;
  }
  input.rename {
    flex: 1;
    min-height: 28px;
    height: 28px;
    max-width: 420px;
  }
  @container (max-width: 639px) {
    .tools {
      padding: 4px 8px;
    }
    .tools .text {
      position: absolute;
      clip-path: inset(50%);
    }
    .tools button {
      padding: 0 8px;
    }
    .requirement .detail {
      position: absolute;
      clip-path: inset(50%);
    }
    [role="treeitem"] {
      inset-inline: 4px;
      gap: 4px;
    }
  }
  @media (forced-colors: active) {
    [role="treeitem"][aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
