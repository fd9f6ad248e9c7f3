import { type CSSResult, css } from "lit";

/** The editor while its page is printed: the paper in its place, as long as it takes. */
export const frameOnPaper: CSSResult = css`
  section {
    display: none;
  }
  @media print {
    :host {
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
      overflow: visible !important;
      border: 0 !important;
      background: none !important;
      color-scheme: light !important;
      container-type: normal !important;
    }
    .frame {
      display: none;
    }
    section {
      display: block;
    }
  }
`;

/** What is on the paper, over the styles of its lens. */
export const paperStyles: CSSResult = css`
  :host {
    position: static;
    background: none;
    overflow: visible;
    color: #000;
  }
  h1 {
    height: 32px;
    margin: 0;
    overflow: hidden;
    font-size: 16px;
    line-height: 24px;
    break-after: avoid;
  }
  /* A page holds all of a drawing. */
  svg.canvas {
    position: static;
    display: block;
    width: 100%;
    height: auto;
    max-height: calc(100vh - 48px);
    overflow: hidden;
    background: none;
    break-inside: avoid;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin: 0 0 16px;
    font-size: 11px;
    line-height: 1.25;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  tbody tr:first-child {
    break-after: avoid;
  }
  .side {
    width: 24%;
  }
  th,
  td {
    position: static;
    height: auto;
    padding: 2px 4px;
    border: 0.5px solid #999;
    font-weight: 400;
    text-align: start;
  }
  th[scope="row"],
  th[scope="colgroup"] {
    overflow-wrap: anywhere;
  }
  th[scope="rowgroup"],
  th[scope="colgroup"] {
    font-weight: 600;
  }
  th[scope="col"] {
    height: 128px;
    vertical-align: bottom;
  }
  /* Upright, in a row of narrow columns. */
  th[scope="col"] span {
    display: block;
    max-height: 124px;
    max-width: 30px;
    overflow: hidden;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
  }
  td {
    text-align: center;
  }
  td.essential {
    font-weight: 700;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0 0 12px;
    font-size: 11px;
  }
  .line {
    display: flex;
    gap: 8px;
    padding-block: 2px;
    break-inside: avoid;
    font-size: 12px;
  }
  .line .detail {
    margin-inline-start: auto;
  }
  .line.heading,
  .line.family {
    break-after: avoid;
    font-weight: 600;
  }
`;
