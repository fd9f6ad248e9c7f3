import { type CSSResult, css } from "lit";

/** A number's "why?": a press that opens a panel with a table. */
export const whyStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 28px;
    padding-inline: 4px;
    margin-inline: -4px;
    color: var(--sw-accent);
    font-size: var(--sw-size-12);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: 6px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
  }
  summary .icon {
    flex: none;
    width: 16px;
    height: 16px;
  }
  details[open] > summary .icon {
    transform: rotate(180deg);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-top: 8px;
    padding: 12px 16px;
    max-width: 60rem;
    background: var(--sw-ground);
    border-left: 3px solid var(--sw-accent);
    border-radius: 0 8px 8px 0;
    text-align: left;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 0 6px 12px;
    text-align: right;
    vertical-align: top;
    font-weight: 400;
    border-top: 1px solid var(--sw-line);
  }
  thead th {
    border-top: 0;
    color: var(--sw-text-quiet);
    font-size: var(--sw-size-12);
    vertical-align: bottom;
  }
  th:first-child {
    padding-left: 0;
    text-align: left;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  tbody th {
    font-weight: 600;
  }
  th .small {
    display: block;
    font-weight: 400;
  }
  .basis td {
    padding: 0 0 6px;
    border-top: 0;
    text-align: left;
  }
  tfoot th,
  tfoot td {
    font-weight: 600;
    border-top: 2px solid var(--sw-line-strong);
  }
  ul {
    padding-left: 20px;
    display: grid;
    gap: 4px;
  }
  .thin {
    padding: 8px 12px;
    background: var(--sw-warn-soft);
    border-radius: 8px;
  }
  @container (max-width: 479px) {
    .panel {
      padding-inline: 8px 4px;
    }
    th,
    td {
      padding-left: 6px;
    }
  }
  @media print {
    details:not([open]),
    summary .icon {
      display: none;
    }
  }
`;
