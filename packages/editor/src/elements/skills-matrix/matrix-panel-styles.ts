import { type CSSResult, css } from "lit";

/** How the explanation of a cell, a row or a column looks. */
export const matrixPanelStyles: CSSResult = css`
  .panel {
    width: min(440px, calc(100vw - 24px));
    padding: 20px;
  }
  .panel h3 {
    font-size: var(--sw-size-16);
  }
  .panel .top {
    margin-bottom: 8px;
  }
  .panel h4 {
    margin: 12px 0 4px;
    font-size: var(--sw-size-14);
    font-weight: 600;
  }
  .panel dl {
    margin: 10px 0;
  }
  .panel dl > div {
    display: flex;
    gap: 8px;
    padding: 3px 0;
  }
  .panel dt {
    flex: 0 0 96px;
    color: var(--sw-text-quiet);
  }
  .list {
    padding-inline-start: 18px;
  }
  .list li {
    padding: 2px 0;
  }
  .ratings {
    width: 100%;
    border-collapse: collapse;
    margin-top: 12px;
  }
  .ratings caption {
    text-align: start;
    font-weight: 600;
    padding-bottom: 4px;
  }
  .ratings th,
  .ratings td {
    text-align: start;
    padding: 4px 6px 4px 0;
    border-bottom: 1px solid var(--sw-line);
    font-weight: 400;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .ratings th {
    color: var(--sw-text-quiet);
    font-size: var(--sw-size-12);
  }
  .ratings td:first-child {
    white-space: nowrap;
  }
  .ratings .figure {
    text-align: end;
  }
`;
