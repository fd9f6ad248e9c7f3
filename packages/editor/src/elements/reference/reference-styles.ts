import { type CSSResult, css } from "lit";

export const referenceStyles: CSSResult = css`
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
  .body > p {
    overflow-wrap: anywhere;
  }
  .search {
    padding: 0 16px 8px;
    display: grid;
    gap: 4px;
  }
  label {
    display: grid;
    gap: 4px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  label input,
  label select {
    font-size: var(--sw-size-14);
    color: var(--sw-text);
  }
  label.check {
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    font-size: var(--sw-size-14);
    color: var(--sw-text);
  }
  ul {
    list-style: none;
    padding: 0;
  }
  .results {
    margin-inline: -8px;
  }
  .results button,
  .links button {
    display: grid;
    grid-template-columns: 20px 1fr auto;
    gap: 2px 10px;
    width: 100%;
    min-height: 36px;
    padding: 6px 8px;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .results .icon,
  .links .icon {
    color: var(--sw-text-quiet);
    width: 18px;
    height: 18px;
  }
  .results .small {
    grid-column: 2 / -1;
  }
  .links {
    margin-inline: -8px;
  }
  .held {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    color: var(--sw-good);
    font-size: var(--sw-size-12);
    white-space: nowrap;
  }
  .held .icon {
    color: inherit;
    width: 14px;
    height: 14px;
  }
  h4 {
    margin: 0 0 4px;
    font-size: var(--sw-size-20);
    line-height: 1.25;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  h4:focus {
    outline: none;
  }
  h5 {
    margin: 0;
    font-size: var(--sw-size-12);
    font-weight: 600;
    color: var(--sw-text-quiet);
  }
  .back {
    align-self: flex-start;
    margin-inline-start: -8px;
    padding: 4px 8px;
    color: var(--sw-accent);
  }
  .plan {
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    background: var(--sw-ground);
  }
  .plan ul {
    display: grid;
    gap: 2px;
  }
  .plan li::before {
    content: "+ ";
    font-weight: 600;
    color: var(--sw-good);
  }
  .plan li.same::before {
    content: "= ";
    color: var(--sw-text-quiet);
  }
  .plan fieldset {
    display: grid;
    gap: 4px;
  }
  .plan legend {
    padding: 0;
    margin-bottom: 4px;
  }
  .levels {
    display: grid;
    gap: 6px;
    padding-inline-start: 32px;
  }
  .attribution {
    margin-top: auto;
    padding-top: 8px;
    border-top: 1px solid var(--sw-line);
  }
`;
