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
`;
