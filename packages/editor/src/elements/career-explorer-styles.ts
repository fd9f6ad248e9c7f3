import { type CSSResult, css } from "lit";

/** The form of one sentence, and room for the answer below it. */
export const careerExplorerStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--sw-ground);
    padding: 16px;
    border-radius: 16px;
    min-height: 320px;
  }
  form {
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 16px;
    padding: 20px 16px 16px;
    display: grid;
    gap: 16px;
  }
  .sentence {
    font-size: var(--sw-size-20);
    line-height: 1.9;
    font-weight: 400;
    text-wrap: pretty;
  }
  .sentence skillways-role-picker {
    font-size: inherit;
    line-height: 1.4;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 32px;
    padding-top: 16px;
    border-top: 1px solid var(--sw-line);
  }
  .pace {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    color: var(--sw-text-quiet);
  }
  .pace output {
    display: inline-block;
    min-width: 1.4em;
    text-align: center;
    color: var(--sw-text);
    font-weight: 600;
    font-size: var(--sw-size-16);
  }
  .pace input {
    width: 200px;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--sw-accent);
  }
  .me {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .me .link {
    padding-inline: 4px;
    color: var(--sw-accent);
    white-space: normal;
    text-align: left;
  }
  .me .link .icon {
    flex: none;
  }
  .remember {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    cursor: pointer;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    justify-self: start;
    max-width: 100%;
  }
  .tabs button {
    min-height: 40px;
    padding-inline: 16px;
    border-radius: 8px;
  }
  .tabs button[aria-selected="true"] {
    font-weight: 600;
  }
  .tabs .icon {
    flex: none;
  }
  .view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin-top: 24px;
  }
  .answer > * {
    animation: appear var(--sw-glide);
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
  .head {
    display: grid;
    gap: 4px;
  }
  h2 {
    font-size: var(--sw-size-20);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .head p {
    color: var(--sw-text-quiet);
    max-width: 72ch;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    justify-content: space-between;
    align-items: center;
  }
  .back {
    color: var(--sw-accent);
    padding-left: 4px;
    white-space: normal;
    text-align: left;
    justify-self: start;
  }
  .back .icon {
    flex: none;
  }
  .views {
    display: inline-flex;
    border: 1px solid var(--sw-line-strong);
    border-radius: 8px;
    overflow: hidden;
    background: var(--sw-surface);
  }
  .views button {
    border-radius: 0;
  }
  .views button:focus-visible {
    outline-offset: -3px;
  }
  .panel {
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 16px;
    padding: 8px 0 12px;
    overflow: hidden;
  }
  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    padding: 16px;
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    background: var(--sw-surface);
  }
  .message > .icon {
    color: var(--sw-accent);
    margin-top: 2px;
  }
  .message > :not(.icon) {
    grid-column: 2;
  }
  .message p {
    max-width: 72ch;
  }
  .message.notice {
    background: var(--sw-warn-soft);
    border-color: transparent;
    padding: 12px 16px;
  }
  .message.notice > .icon {
    color: var(--sw-warn);
  }
  .message.problem {
    margin: 0;
    padding: 24px;
  }
  .message.problem > .icon {
    color: var(--sw-warn);
  }
  .message h3 {
    font-size: var(--sw-size-14);
    font-weight: 600;
    margin-top: 8px;
  }
  .reading {
    padding: 24px;
    text-align: center;
  }
  @container (max-width: 519px) {
    .sentence {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      line-height: 1.4;
    }
    .sentence skillways-role-picker {
      display: block;
    }
    .pace input {
      width: 100%;
    }
    .below {
      gap: 12px;
    }
    .me .link .icon {
      display: none;
    }
    .me .link {
      padding-inline: 0;
    }
    .me .remember {
      order: 1;
    }
    .tabs {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      justify-self: stretch;
    }
    .tabs button {
      padding-inline: 8px;
      white-space: normal;
    }
  }
  @container (min-width: 800px) {
    form {
      padding: 28px 32px 20px;
    }
    .sentence {
      font-size: var(--sw-size-28);
    }
  }
  @media print {
    :host {
      padding: 0;
      background: none;
    }
    form {
      padding: 0 0 12px;
      border: 0;
    }
    .below,
    .tabs,
    .back,
    .views {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .answer > * {
      animation: none;
    }
  }
`;
