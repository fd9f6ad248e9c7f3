import { type CSSResult, css } from "lit";

/** Lines of a metro map, and the choice between them. */
export const routeLinesStyles: CSSResult = css`
  :host {
    display: block;
  }
  .across {
    display: grid;
    grid-template-columns: minmax(210px, 25%) minmax(0, 1fr);
  }
  .across legend {
    height: 64px;
    padding: 12px 16px 0;
    float: left;
  }
  .down legend {
    padding: 8px 16px 4px;
  }
  legend {
    font-size: var(--sw-size-12);
    font-weight: 600;
    color: var(--sw-text-quiet);
  }
  fieldset {
    min-width: 0;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 16px;
    cursor: pointer;
    clear: both;
    border-radius: 12px;
  }
  .across .row {
    height: 96px;
    border-radius: 12px 0 0 12px;
  }
  .row:hover {
    background: var(--sw-hover);
  }
  .row.chosen {
    background: var(--sw-accent-soft);
  }
  .row:has(:focus-visible) {
    outline: 2px solid var(--sw-focus);
    outline-offset: -2px;
  }
  .row input:focus-visible {
    outline: none;
  }
  .about {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chip {
    padding: 1px 10px;
    border-radius: 999px;
    background: var(--sw-accent);
    color: var(--sw-on-accent);
    font-size: var(--sw-size-12);
    font-weight: 600;
  }
  .time {
    font-weight: 600;
  }
  svg.map {
    display: block;
    overflow: visible;
  }
  .lane {
    cursor: pointer;
  }
  .field {
    fill: transparent;
  }
  .lane.chosen .field {
    fill: var(--sw-accent-soft);
  }
  .down .field {
    display: none;
  }
  .line {
    stroke-width: 4;
    stroke-linecap: round;
    fill: none;
  }
  .chosen .line {
    stroke-width: 7;
  }
  .line.stretch {
    stroke-dasharray: 8 9;
  }
  .chosen .line.stretch {
    stroke-dasharray: 8 13;
  }
  .grab {
    stroke: transparent;
    stroke-width: 24;
  }
  .stop {
    fill: var(--sw-surface);
    stroke-width: 3;
    r: 7px;
  }
  .chosen .stop {
    r: 9px;
    stroke-width: 4;
  }
  .route-1 {
    stroke: var(--sw-family-1);
  }
  .route-2 {
    stroke: var(--sw-family-6);
  }
  .route-3 {
    stroke: var(--sw-family-3);
  }
  .route-4 {
    stroke: var(--sw-family-8);
  }
  .route-5 {
    stroke: var(--sw-family-2);
  }
  .station {
    fill: var(--sw-surface);
    stroke: var(--sw-text);
    stroke-width: 4;
  }
  .station.goal {
    fill: var(--sw-text);
  }
  .weeks {
    fill: var(--sw-text-quiet);
    font-size: 12px;
    text-anchor: middle;
  }
  .chosen .weeks {
    fill: var(--sw-text);
    font-weight: 600;
  }
  .name {
    font-size: var(--sw-size-12);
    line-height: 1.3;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    text-align: center;
  }
  .chosen .name {
    font-weight: 600;
  }
  .name.end {
    font-size: var(--sw-size-14);
    font-weight: 600;
    text-align: left;
    color: var(--sw-text);
  }
  .name.end.goal {
    text-align: right;
  }
  .down svg.map {
    margin: 16px 8px 0;
  }
  .down .name {
    text-align: left;
  }
  .down .name:not(.weeks) {
    font-size: var(--sw-size-14);
  }
  .name.weeks {
    color: var(--sw-text-quiet);
    font-size: var(--sw-size-12);
    font-weight: 400;
  }
  .sample {
    flex: none;
  }
  .key {
    padding: 8px 16px 0;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  .scroll {
    overflow-x: auto;
  }
  th,
  td {
    text-align: left;
    padding: 8px 12px;
    border-bottom: 1px solid var(--sw-line);
    vertical-align: middle;
  }
  th {
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    font-weight: 600;
  }
  tr.chosen td {
    background: var(--sw-accent-soft);
  }
  td label {
    display: flex;
    align-items: center;
    gap: 12px;
    cursor: pointer;
  }
  td.number {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .row.chosen {
      outline: 2px solid Highlight;
    }
    /* A colour of one's own is kept inside a drawing, the ground below it is not. */
    .chip {
      border: 1px solid CanvasText;
      color: CanvasText;
    }
    .lane.chosen .field,
    .stop,
    .station {
      fill: Canvas;
    }
    .station {
      stroke: CanvasText;
    }
    .weeks,
    .station.goal {
      fill: CanvasText;
    }
  }
`;
