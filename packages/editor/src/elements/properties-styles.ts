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
    container-type: inline-size;
  }
  .foot {
    flex: none;
    padding: 8px 16px;
    border-top: 1px solid var(--sw-line);
  }
  .foot button {
    color: var(--sw-bad);
  }
  .heading .icon-button:first-child {
    margin-inline-start: -8px;
  }
  .field,
  .texts,
  .pay {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
  }
  .caption,
  legend,
  .field .small {
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  legend {
    padding: 0;
    margin-bottom: 4px;
  }
  .languages {
    display: grid;
    gap: 4px 12px;
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
  }
  .language {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    align-items: start;
  }
  .language .error {
    grid-column: 2;
  }
  .tag {
    display: inline-grid;
    place-items: center;
    min-width: 28px;
    height: 32px;
    padding-inline: 2px;
    border: 1px solid var(--sw-line-strong);
    border-inline-end: 0;
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
    background: var(--sw-ground);
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    overflow: hidden;
  }
  .language:has(textarea) .tag {
    height: 100%;
  }
  .language input,
  .language textarea {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .language textarea {
    min-height: 52px;
    field-sizing: content;
    max-height: 240px;
  }
  .missing .tag {
    background: var(--sw-warn-soft);
    color: var(--sw-warn);
    font-weight: 600;
  }
  .missing ::placeholder {
    font-style: italic;
  }
  [aria-invalid="true"] {
    border-color: var(--sw-bad);
    outline-color: var(--sw-bad);
  }
  .error {
    font-size: var(--sw-size-12);
    color: var(--sw-bad);
    padding-top: 2px;
  }
  .shown {
    overflow-wrap: anywhere;
    user-select: all;
  }
  pre {
    margin: 0;
    padding: 8px;
    max-height: 200px;
    overflow: auto;
    border-radius: 6px;
    background: var(--sw-ground);
    color: var(--sw-text);
    font-size: var(--sw-size-12);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .pair,
  .pay {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    align-items: end;
  }
  .pair:has([data-field="grade"]) {
    grid-template-columns: minmax(0, 1fr) 104px;
  }
  .pay legend {
    grid-column: 1 / -1;
    margin: 0;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  .ends .link {
    display: inline;
    padding: 0;
    min-height: 24px;
  }
  h4 {
    margin: 8px 0 4px;
    font-size: var(--sw-size-14);
    font-weight: 600;
  }
  h4 .quiet {
    font-weight: 400;
  }
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
