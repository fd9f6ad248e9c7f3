import { type CSSResult, css } from "lit";
import { familyColours } from "../family-colours.js";

/** How the table itself looks: frozen names, groups, what is selected. */
export const matrixStyles: CSSResult = css`
  ${familyColours}
  .scroller {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--sw-surface);
    user-select: none;
    -webkit-user-select: none;
  }
  .sizer {
    position: relative;
    min-width: 100%;
    min-height: 100%;
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 3;
    height: var(--top);
    background: var(--sw-surface);
    border-bottom: 1px solid var(--sw-line-strong);
  }
  .corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    width: var(--side);
    height: calc(var(--top) - 1px);
    background: var(--sw-surface);
    border-inline-end: 1px solid var(--sw-line-strong);
    padding: 12px 16px;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 2px;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
    overflow: hidden;
  }
  .corner > span:not(.visually-hidden) {
    display: flex;
    gap: 4px;
    line-height: 1.3;
  }
  .small .corner {
    padding: 8px;
  }
  .corner b {
    flex: none;
    display: inline-block;
    min-width: 24px;
    color: var(--sw-text);
    text-align: center;
    font-weight: 600;
  }
  .corner .light {
    font-weight: 400;
  }
  .corner .optional {
    font-weight: 400;
    color: var(--sw-text-quiet);
  }
  .band {
    position: absolute;
    top: 0;
    height: var(--band);
    border-bottom: 3px solid var(--family);
    overflow: clip;
    font-size: var(--sw-size-12);
    font-weight: 600;
    white-space: nowrap;
  }
  .band .group-name {
    position: sticky;
    inset-inline-start: calc(var(--side) + 4px);
    display: inline-block;
    max-width: 100%;
    padding: 0 6px;
    line-height: calc(var(--band) - 3px);
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: top;
  }
  .column-head {
    position: absolute;
    top: var(--band);
    height: calc(var(--top) - var(--band) - 1px);
    border-inline-end: 1px solid var(--sw-line);
    font-size: var(--sw-size-12);
    cursor: pointer;
    overflow: hidden;
  }
  .column-head .name {
    position: absolute;
    left: 0;
    bottom: 0;
    width: calc(var(--top) - var(--band) - 9px);
    height: var(--column);
    padding-inline: 8px 0;
    transform-origin: 0 100%;
    transform: translateX(var(--column)) rotate(-90deg);
    display: flex;
    align-items: center;
    line-height: 1.2;
  }
  .column-head .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    align-content: center;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .wide .column-head .name {
    position: static;
    transform: none;
    width: auto;
    height: 100%;
    padding: 6px 8px;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    text-align: center;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .column-head:hover,
  .row-head:hover {
    background: var(--sw-hover);
  }
  .row {
    position: absolute;
    inset-inline-start: 0;
    width: 100%;
  }
  .row-head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    width: var(--side);
    height: 100%;
    display: flex;
    align-items: center;
    padding: 0 12px 0 16px;
    background: var(--sw-surface);
    border-inline-start: 4px solid var(--family);
    border-inline-end: 1px solid var(--sw-line-strong);
    border-bottom: 1px solid var(--sw-line);
    cursor: pointer;
    overflow: hidden;
  }
  .row-head .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    line-height: 1.15;
    overflow: hidden;
    overflow-wrap: break-word;
    hyphens: auto;
    min-width: 0;
  }
  .small .row-head {
    padding: 0 6px 0 8px;
    font-size: var(--sw-size-12);
  }
  .row-head.here,
  .column-head.here {
    background: var(--sw-accent-soft);
    color: var(--sw-accent);
    font-weight: 600;
  }
  .group {
    position: absolute;
    inset-inline-start: 0;
    width: 100%;
    background: var(--sw-ground);
    border-bottom: 1px solid var(--sw-line);
    border-inline-start: 4px solid var(--family);
    font-size: var(--sw-size-12);
    font-weight: 600;
    display: flex;
    align-items: center;
    pointer-events: none;
  }
  .mark {
    flex: none;
    width: 14px;
    height: 14px;
    fill: var(--family);
    margin-inline-end: 6px;
    vertical-align: -2px;
  }
  .group .group-name {
    position: sticky;
    inset-inline-start: 16px;
    max-width: calc(100cqi - 32px);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .frame {
    position: absolute;
    z-index: 1;
    border: 2px solid var(--sw-accent);
    background: color-mix(in oklab, var(--sw-accent) 10%, transparent);
    pointer-events: none;
    border-radius: 2px;
  }
  .handle {
    position: absolute;
    inset-block-end: -7px;
    inset-inline-end: -7px;
    width: 12px;
    height: 12px;
    background: var(--sw-accent);
    border: 2px solid var(--sw-surface);
    border-radius: 50%;
    pointer-events: auto;
    touch-action: none;
    cursor: crosshair;
  }
  .handle::after {
    content: "";
    position: absolute;
    inset: -8px;
  }
  @media (pointer: coarse) {
    .handle {
      width: 20px;
      height: 20px;
      inset-block-end: -11px;
      inset-inline-end: -11px;
    }
    .handle::after {
      inset: -12px;
    }
  }
`;
