import { type CSSResult, css } from "lit";

/** On paper: all rows, in tables of as many skills as fit. In grey it still reads: a sign stands beside each colour. */
export const skillsMatrixPrintStyles: CSSResult = css`
  @media print {
    .frame-around,
    dialog {
      display: none !important;
    }
    .print {
      display: block;
      color: black;
    }
    .print .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin: 8px 0;
    }
    .print table {
      border-collapse: collapse;
      width: 100%;
      margin: 8px 0 20px;
      font-size: 8.5pt;
      page-break-inside: auto;
    }
    .print thead {
      display: table-header-group;
    }
    .print tr {
      break-inside: avoid;
    }
    .print th,
    .print td {
      position: relative;
      border: 1px solid oklch(0.8 0 0);
      padding: 3px 4px;
      text-align: center;
      font-weight: 400;
      overflow-wrap: anywhere;
      hyphens: auto;
      print-color-adjust: exact;
    }
    .print tbody th {
      text-align: start;
      width: 22%;
      font-weight: 600;
    }
    .print th span {
      font-weight: 400;
      white-space: nowrap;
    }
    .print small {
      font-size: inherit;
    }
    .print td.unknown {
      background: none;
    }
  }
`;
