import { type CSSResult, css } from "lit";

/** A plan as a page: its head, the picture, the steps, and what comes of it. */
export const planStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .plan {
    display: grid;
    gap: 24px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 8px 16px;
  }
  .head > div {
    flex: 1 1 260px;
    min-width: 0;
  }
  h2 {
    font-size: var(--sw-size-20);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: var(--sw-size-16);
    font-weight: 600;
    line-height: 1.4;
    margin-bottom: 8px;
  }
  h4 {
    font-size: var(--sw-size-14);
    font-weight: 600;
    margin: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .sum {
    font-size: var(--sw-size-16);
  }
  .so-far {
    display: grid;
    grid-template-columns: auto minmax(60px, 200px);
    justify-content: start;
    align-items: center;
    gap: 12px;
    margin-top: 8px;
  }
  .sheet {
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    min-width: 0;
  }
  .steps,
  .gaps,
  .facts,
  .open ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .steps {
    display: grid;
    gap: 8px;
  }
  .step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px 12px;
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
  }
  .number {
    display: inline-grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 999px;
    background: var(--sw-accent-soft);
    color: var(--sw-accent);
    font-weight: 600;
  }
  .done .number {
    background: var(--sw-accent);
    color: var(--sw-on-accent);
  }
  .dropped h4 {
    text-decoration: line-through;
    color: var(--sw-text-quiet);
  }
  .about {
    display: grid;
    gap: 4px;
    align-content: start;
    min-width: 0;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .facts li,
  .late {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .late {
    color: var(--sw-warn);
    font-weight: 600;
  }
  .facts .icon {
    width: 16px;
    height: 16px;
    flex: none;
  }
  .more:empty {
    display: none;
  }
  a {
    color: var(--sw-accent);
  }
  .tools {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .tools label {
    display: grid;
    gap: 2px;
  }
  .tools select,
  .tools input {
    width: 140px;
    min-height: 36px;
  }
  .state {
    padding: 2px 10px;
    border-radius: 999px;
    border: 1px solid var(--sw-line-strong);
    font-size: var(--sw-size-12);
    white-space: nowrap;
  }
  .state.done {
    background: var(--sw-good-soft);
    color: var(--sw-good);
    border-color: currentColor;
  }
  .printed {
    display: none;
  }
  .below {
    display: grid;
    gap: 24px;
  }
  .gaps {
    display: grid;
    gap: 8px;
    margin-top: 8px;
  }
  .gaps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 140px minmax(0, 1fr);
    align-items: center;
    gap: 4px 16px;
  }
  .gaps .skill {
    font-weight: 600;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .open ul {
    display: grid;
    gap: 8px;
  }
  .open li,
  .proof p {
    display: flex;
    gap: 8px;
  }
  .open .icon,
  .proof .icon {
    flex: none;
    color: var(--sw-accent);
  }
  .refused {
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--sw-warn-soft);
    color: var(--sw-warn);
  }
  .busy {
    opacity: 0.6;
  }
  @container (max-width: 640px) {
    .sheet.picture {
      padding: 12px 8px;
    }
    .step {
      grid-template-columns: auto minmax(0, 1fr);
      padding: 12px;
    }
    .tools {
      grid-column: 1 / -1;
    }
    .tools label {
      flex: 1;
    }
    .tools select,
    .tools input {
      width: 100%;
    }
    .gaps li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .number {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .head button,
    .tools label {
      display: none;
    }
    .printed {
      display: inline;
    }
    .step,
    .sheet,
    section {
      break-inside: avoid;
    }
  }
`;
