import { type CSSResult, css } from "lit";

/** How lists inside the properties look: requirements, mappings, families, levels, and what folds them. */
export const propertiesListStyles: CSSResult = css`
  .rows,
  .chips {
    list-style: none;
    padding: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .chips .tag {
    height: 24px;
    margin-inline-end: 6px;
    border-inline-end: 1px solid var(--sw-line-strong);
    border-radius: 6px;
  }
  .requirement,
  .mapping {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 8px;
    padding: 4px 0 8px;
    border-top: 1px solid var(--sw-line);
  }
  .mapping {
    gap: 4px 8px;
  }
  .mapping > .icon-button {
    align-self: end;
  }
  .mapping > input,
  .mapping > a,
  .mapping > .error {
    grid-column: 1 / -1;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    border-top: 1px solid var(--sw-line);
  }
  .line .icon-button {
    color: var(--sw-text-quiet);
  }
  .line.family {
    gap: 4px;
    flex-wrap: wrap;
    padding: 2px 0;
  }
  .line.family input {
    flex: 1 1 0;
    min-width: 80px;
    border-color: transparent;
    padding-inline: 4px;
  }
  .line.family input:hover,
  .line.family input:focus {
    border-color: var(--sw-line-strong);
  }
  .line.family .icon-button {
    width: 28px;
    min-height: 28px;
  }
  .line.family .error {
    flex-basis: 100%;
  }
  .mark {
    flex: none;
    overflow: visible;
  }
  .mark path {
    fill: var(--family);
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
  .adding input {
    flex: 1 1 150px;
    width: 0;
  }
  .adding .error {
    flex-basis: 100%;
  }
  .link {
    padding: 4px 0;
    justify-content: flex-start;
    text-align: start;
    white-space: normal;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .link:hover:not(:disabled) {
    background: none;
    color: var(--sw-accent);
    text-decoration: underline;
  }
  a {
    color: var(--sw-accent);
  }
  .add {
    margin-top: 8px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    cursor: pointer;
    border-radius: 6px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--sw-hover);
  }
  summary .icon {
    width: 14px;
    height: 14px;
    flex: none;
    color: var(--sw-text-quiet);
  }
  details[open] > summary .icon {
    transform: rotate(90deg);
  }
  summary .count {
    white-space: nowrap;
    font-weight: 400;
    margin-inline-start: auto;
    padding-inline-end: 8px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .group {
    border-top: 1px solid var(--sw-line);
  }
  .group > summary {
    font-weight: 600;
  }
  .inner {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 4px 0 12px;
  }
  .level {
    border-top: 1px solid var(--sw-line);
  }
  .level .inner {
    padding-inline-start: 22px;
  }
  .value {
    min-width: 1ch;
    font-weight: 600;
  }
  .quiet-button {
    align-self: flex-start;
    color: var(--sw-bad);
    padding-inline: 4px;
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
    .link {
      border-color: transparent;
      color: LinkText;
    }
  }
`;
