import { type CSSResult, css } from "lit";

/** Steps as cards along a line. */
export const routeStepsStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ol {
    list-style: none;
    display: grid;
    gap: 16px;
  }
  .step {
    display: grid;
    gap: 12px;
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    min-width: 0;
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
    align-items: start;
  }
  h3 {
    display: flex;
    align-items: baseline;
    gap: 8px;
    font-size: var(--sw-size-20);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  h4,
  h3.missing {
    margin: 4px 0 -8px;
    font-size: var(--sw-size-14);
    font-weight: 600;
  }
  .fit {
    display: grid;
    gap: 6px;
  }
  .fit strong {
    font-size: var(--sw-size-20);
  }
  .facts {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .facts li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 3px 10px 3px 6px;
    border-radius: 999px;
    background: var(--sw-ground);
  }
  .facts .stretch {
    background: var(--sw-warn-soft);
    color: var(--sw-warn);
    font-weight: 600;
  }
  .facts .icon {
    width: 16px;
    height: 16px;
    flex: none;
  }
  .blocker {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 10px 12px;
    border-radius: 8px;
    background: var(--sw-bad-soft);
    color: var(--sw-bad);
    font-weight: 600;
  }
  .blocker .icon {
    flex: none;
  }
  .done {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--sw-good);
    font-weight: 600;
  }
  .more > summary {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 32px;
    padding: 2px 10px 2px 2px;
    border-radius: 6px;
    cursor: pointer;
    list-style: none;
    color: var(--sw-accent);
    font-weight: 600;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary:hover {
    background: var(--sw-hover);
  }
  .more > summary .icon {
    width: 16px;
    height: 16px;
    transition: transform var(--sw-glide);
  }
  .more[open] > summary .icon {
    transform: rotate(90deg);
  }
  .more + .more {
    margin-top: -8px;
  }
  @container (min-width: 640px) {
    ol > li {
      position: relative;
      padding-left: 32px;
    }
    ol > li::before {
      content: "";
      position: absolute;
      left: 7px;
      top: 24px;
      width: 14px;
      height: 14px;
      border: 4px solid var(--sw-accent);
      border-radius: 50%;
      background: var(--sw-surface);
      box-sizing: border-box;
      z-index: 1;
    }
    ol > li:last-child::before {
      background: var(--sw-accent);
    }
    ol > li::after {
      content: "";
      position: absolute;
      left: 12px;
      top: 32px;
      bottom: -40px;
      width: 4px;
      background: var(--sw-accent);
    }
    ol > li:last-child::after {
      display: none;
    }
    .step {
      padding: 20px 24px;
    }
    header {
      grid-template-columns: minmax(0, 1fr) 280px;
    }
  }
  /* On paper nothing can be opened. */
  @media print {
    .step {
      break-inside: avoid-page;
    }
    .more::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
