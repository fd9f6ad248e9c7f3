import { type CSSResult, css } from "lit";

/** How the strip and the list of problems look. */
export const problemsStyles: CSSResult = css`
  :host {
    display: block;
    background: var(--sw-surface);
  }
  .strip {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    width: 100%;
    justify-content: flex-start;
    border-radius: 0;
    padding: 0 16px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .strip:focus-visible {
    outline-offset: -2px;
  }
  .icon {
    width: 16px;
    height: 16px;
    flex: none;
  }
  .error > .icon {
    color: var(--sw-bad);
  }
  .warning > .icon {
    color: var(--sw-warn);
  }
  .hint > .icon,
  .info > .icon {
    color: var(--sw-accent);
  }
  .none > .icon {
    color: var(--sw-good);
  }
  .refusal {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 6px 16px;
    background: var(--sw-warn-soft);
    border-bottom: 1px solid var(--sw-line);
  }
  .refusal .icon {
    color: var(--sw-warn);
  }
  .open {
    border-top: 1px solid var(--sw-line);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    padding: 4px 12px;
  }
  .filters button {
    min-height: 28px;
    padding: 0 10px;
    border-radius: 14px;
  }
  .filters .back {
    margin-inline-start: auto;
    border-radius: 6px;
    color: var(--sw-accent);
  }
  .list {
    max-height: min(280px, 38cqh);
    overflow: auto;
    border-top: 1px solid var(--sw-line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    padding: 2px 8px 2px 16px;
    cursor: pointer;
    list-style: none;
    font-weight: 600;
    position: sticky;
    top: 0;
    background: var(--sw-surface);
    z-index: 1;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--sw-hover);
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  summary .count {
    font-weight: 400;
    color: var(--sw-text-quiet);
  }
  summary .twisty {
    display: inline-grid;
    color: var(--sw-text-quiet);
  }
  summary .twisty .icon {
    width: 12px;
    height: 12px;
  }
  details[open] > summary .twisty {
    transform: rotate(90deg);
  }
  .bar {
    padding: 0 8px 4px 38px;
  }
  ul {
    list-style: none;
    padding: 0;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    padding: 2px 8px 2px 46px;
    border-top: 1px solid var(--sw-line);
  }
  li p {
    flex: 1 1 320px;
    padding: 6px 0;
    overflow-wrap: anywhere;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .acts button {
    color: var(--sw-accent);
    min-height: 28px;
    padding: 2px 8px;
    white-space: normal;
    text-align: start;
  }
  .acts .fix {
    border-color: var(--sw-line-strong);
  }
  .acts .quiet {
    color: var(--sw-text-quiet);
  }
  .nothing {
    padding: 12px 16px;
  }
  @container (max-width: 719px) {
    li {
      padding-inline: 16px 8px;
    }
    li p {
      flex-basis: 100%;
    }
    .bar {
      padding-inline-start: 16px;
    }
  }
`;
