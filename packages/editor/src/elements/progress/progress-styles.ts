import { type CSSResult, css } from "lit";

/** Progress as a page: the chart or the table, the goals, and figures beside it. */
export const progressStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .progress {
    display: grid;
    gap: 24px;
    min-width: 0;
  }
  .progress > * {
    min-width: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
  }
  .presses {
    display: flex;
    gap: 8px;
  }
  h2 {
    font-size: var(--sw-size-20);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: var(--sw-size-16);
    font-weight: 600;
    margin-bottom: 8px;
  }
  .strong {
    font-weight: 600;
  }
  .sheet {
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
  }
  .axis {
    margin-bottom: 8px;
    font-size: var(--sw-size-12);
  }
  details {
    margin-top: 12px;
    border-top: 1px solid var(--sw-line);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 2px 16px;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    cursor: pointer;
  }
  .choices input {
    width: 20px;
    height: 20px;
    min-height: 20px;
  }
  .choices .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .wrong {
    padding: 8px 0;
    color: var(--sw-warn);
  }
  .scroll {
    overflow-x: auto;
    max-width: 100%;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: left;
    padding-bottom: 8px;
  }
  th,
  td {
    padding: 8px;
    text-align: right;
    border-bottom: 1px solid var(--sw-line);
    font-weight: 400;
  }
  thead th {
    color: var(--sw-text-quiet);
    font-size: var(--sw-size-12);
    vertical-align: bottom;
  }
  th:first-child {
    text-align: left;
    min-width: 120px;
  }
  tbody th {
    font-weight: 600;
  }
  .words {
    text-align: left;
    min-width: 160px;
  }
  .goals {
    list-style: none;
    display: grid;
    gap: 8px;
  }
  .goals li {
    display: grid;
    grid-template-columns: 156px minmax(0, 1fr);
    gap: 4px 16px;
    align-items: start;
    padding: 12px 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
  }
  .status {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 6px;
    padding: 2px 12px 2px 8px;
    border-radius: 999px;
    font-weight: 600;
    white-space: nowrap;
    border: 1px solid currentColor;
  }
  .status .icon {
    width: 16px;
    height: 16px;
    flex: none;
  }
  .met,
  .on-track {
    color: var(--sw-good);
    background: var(--sw-good-soft);
  }
  .behind {
    color: var(--sw-warn);
    background: var(--sw-warn-soft);
  }
  .at-risk {
    color: var(--sw-bad);
    background: var(--sw-bad-soft);
  }
  .kpi {
    display: grid;
    grid-template-columns: minmax(0, 320px) minmax(0, 1fr);
    gap: 16px 24px;
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
  }
  .beside {
    min-width: 0;
  }
  .kpi table {
    margin-top: 8px;
  }
  figure {
    margin: 0 0 8px;
  }
  figcaption {
    font-weight: 600;
  }
  figure svg {
    display: block;
    width: 100%;
  }
  figure .way {
    fill: none;
    stroke: var(--sw-accent);
    stroke-width: 2.5;
  }
  .dot {
    fill: var(--sw-accent);
  }
  figure text {
    fill: var(--sw-text);
    font-size: 12px;
    font-weight: 600;
  }
  figure .day {
    fill: var(--sw-text-quiet);
    font-weight: 400;
  }
  @container (max-width: 640px) {
    .sheet,
    .kpi {
      padding: 12px;
    }
    .goals li,
    .kpi {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    figure .way {
      stroke: CanvasText;
    }
    .dot,
    figure text {
      fill: CanvasText;
    }
  }
  @media print {
    .presses,
    details {
      display: none;
    }
    section,
    .sheet {
      break-inside: avoid;
    }
  }
`;
