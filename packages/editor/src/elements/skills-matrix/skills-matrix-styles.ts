import { type CSSResult, css } from "lit";

/** How the matrix that is only read looks: what is around the table, what cells come to, and paper. */
export const skillsMatrixStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .frame-around {
    display: flex;
    flex-direction: column;
    height: var(--skillways-matrix-height, 640px);
    max-height: 100dvh;
    min-height: 360px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    overflow: hidden;
  }
  .above {
    padding: 12px 16px 0;
  }
  h2 {
    font-size: var(--sw-size-20);
    line-height: 1.3;
    font-weight: 600;
  }
  .notices {
    margin-top: 4px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    list-style: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
    padding: 10px 16px;
    border-bottom: 1px solid var(--sw-line);
  }
  .tools input[type="search"] {
    flex: 1 1 130px;
    max-width: 200px;
    min-width: 110px;
  }
  .choose {
    display: flex;
    flex-direction: column;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    min-width: 0;
  }
  .choose select {
    font-size: var(--sw-size-14);
    color: var(--sw-text);
    max-width: 190px;
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    white-space: nowrap;
  }
  .ways {
    margin-inline-start: auto;
    display: flex;
  }
  .table {
    position: relative;
    flex: 1 1 auto;
    min-height: 0;
  }
  .nothing {
    position: absolute;
    inset: 0;
    z-index: 4;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    padding: 24px;
    text-align: center;
    background: var(--sw-surface);
  }
  .cell,
  .row-head,
  .column-head {
    cursor: pointer;
    outline-offset: -3px;
  }
  small {
    font-size: var(--sw-size-12);
    font-weight: 400;
  }
  .cell {
    display: flex;
    justify-content: center;
    align-items: center;
  }
  .people .cell,
  .print .people td {
    font-weight: 600;
  }
  .cell.more,
  .cell.none {
    font-weight: 400;
    color: var(--sw-text-quiet);
  }
  .met {
    background: color-mix(in oklab, var(--sw-accent) 20%, var(--sw-surface));
  }
  .cell.short[class*="heat-"],
  .short {
    background: color-mix(in oklab, var(--sw-warn) var(--heat, 28%), var(--sw-surface));
  }
  .short::after {
    content: "";
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 5px solid;
    border-color: var(--sw-warn) var(--sw-warn) transparent transparent;
  }
  .short:dir(rtl)::after {
    border-color: var(--sw-warn) transparent transparent var(--sw-warn);
  }
  .unknown {
    background: repeating-linear-gradient(
      -45deg,
      var(--sw-surface) 0 5px,
      color-mix(in oklab, var(--sw-line-strong) 28%, var(--sw-surface)) 5px 7px
    );
  }
  .cell.must::before,
  .swatch.must::before {
    content: "!";
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 5px;
    font-size: var(--sw-size-12);
    font-weight: 700;
    line-height: 1.2;
    color: var(--sw-bad);
  }
  .swatch {
    position: relative;
    color: var(--sw-text);
    min-width: 38px !important;
    padding: 1px 4px;
    border-radius: 3px;
    font-weight: 600;
  }
  .swatch.must {
    padding-inline-start: 11px;
    background: color-mix(in oklab, var(--sw-warn) 28%, var(--sw-surface));
  }
  .sum {
    font-size: var(--sw-size-12);
    font-weight: 600;
    color: var(--sw-text);
    white-space: nowrap;
  }
  .column-head .sum {
    position: absolute;
    inset: auto 2px 3px;
    padding: 1px 0;
    border-radius: 4px;
    text-align: center;
  }
  .sum.is-good {
    color: var(--sw-good);
  }
  .column-head .sum.is-single {
    background: var(--sw-warn-soft);
    color: var(--sw-warn);
  }
  .column-head .sum.is-gap {
    background: var(--sw-bad-soft);
    color: var(--sw-bad);
  }
  .column-head .sum.is-unknown {
    color: var(--sw-text);
  }
  .sum.is-plain {
    font-weight: 400;
    color: var(--sw-text-quiet);
  }
  .column-head .name {
    bottom: 24px;
    width: calc(var(--top) - var(--band) - 33px);
  }
  .wide .column-head .name {
    height: calc(100% - 24px);
  }
  .row-head {
    flex-direction: column;
    align-items: start;
    justify-content: center;
  }
  .row-head .name {
    -webkit-line-clamp: 1;
    line-clamp: 1;
  }
  .row-head .sum {
    font-weight: 400;
    color: var(--sw-text-quiet);
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .band:has(.group-name:empty) {
    border-bottom-color: var(--sw-line);
  }
  .legend.below {
    display: none;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding: 8px 12px;
    border-top: 1px solid var(--sw-line);
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .print {
    display: none;
  }
  @container (max-width: 719px) {
    .frame-around {
      height: auto;
      max-height: none;
    }
    .table {
      flex: none;
      height: min(560px, 78dvh);
    }
    .above {
      padding: 12px 12px 0;
    }
    .tools {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding: 10px 12px;
    }
    .tools input[type="search"] {
      max-width: none;
      min-height: 40px;
    }
    .choose select {
      max-width: none;
      min-height: 40px;
      text-overflow: ellipsis;
    }
    .ways button {
      width: 44px;
      min-height: 44px;
    }
    .ways {
      grid-column: 2;
    }
    .corner > span:not(.visually-hidden) {
      display: none;
    }
    .legend.below {
      display: flex;
    }
  }
`;
