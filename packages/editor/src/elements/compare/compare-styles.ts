import { type CSSResult, css } from "lit";

export const compareStyles: CSSResult = css`
  :host {
    height: 100%;
  }
  .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 0 16px 16px;
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .body > p,
  li {
    overflow-wrap: anywhere;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  h4 {
    margin: 0;
    font-size: var(--sw-size-16);
    font-weight: 600;
  }
  h4:focus {
    outline: none;
  }
  h5 {
    margin: 0 0 2px;
    font-size: var(--sw-size-12);
    font-weight: 600;
    color: var(--sw-text-quiet);
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .filter button {
    padding: 2px 10px;
    border-color: var(--sw-line);
    border-radius: 16px;
  }
  ul {
    list-style: none;
    padding: 0;
    margin-inline: -8px;
  }
  .entry {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 8px;
    align-items: start;
    width: 100%;
    min-height: 32px;
    padding: 5px 8px;
    text-align: start;
    white-space: normal;
    border-radius: 6px;
  }
  .sign {
    display: grid;
    place-items: center;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    font-weight: 600;
    line-height: 1;
  }
  .added .sign {
    background: var(--sw-good-soft);
    color: var(--sw-good);
  }
  .changed .sign {
    background: var(--sw-warn-soft);
    color: var(--sw-warn);
  }
  .removed .sign {
    background: var(--sw-bad-soft);
    color: var(--sw-bad);
  }
  .back {
    align-self: flex-start;
    margin-inline-start: -8px;
    padding: 4px 8px;
    color: var(--sw-accent);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  fieldset {
    min-width: 0;
  }
  .conflict {
    padding: 12px;
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    background: var(--sw-ground);
  }
  .conflict legend {
    float: inline-start;
    padding: 0;
    margin-bottom: 8px;
  }
  .conflict label {
    clear: both;
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px;
    align-items: center;
    min-height: 36px;
  }
  label span {
    overflow-wrap: anywhere;
  }
  label strong {
    display: block;
    font-size: var(--sw-size-12);
    font-weight: 600;
    color: var(--sw-text-quiet);
  }
`;
