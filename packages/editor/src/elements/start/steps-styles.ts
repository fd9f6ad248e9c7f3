import { type CSSResult, css } from "lit";

/** A card at the foot of the map that leaves the rest of it free. */
export const stepsStyles: CSSResult = css`
  :host {
    position: absolute;
    inset-inline-start: 16px;
    bottom: 16px;
    width: min(296px, calc(100% - 88px));
    pointer-events: none;
  }
  section {
    pointer-events: auto;
    padding: 8px 8px 12px 16px;
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    box-shadow: var(--sw-shadow);
    animation: rise var(--sw-glide);
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  .top {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  h3 {
    font-size: var(--sw-size-14);
    font-weight: 600;
    flex: 1;
  }
  progress {
    display: block;
    width: calc(100% - 8px);
    height: 4px;
    margin: 4px 0 8px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    appearance: none;
    background: var(--sw-line);
  }
  progress::-webkit-progress-bar {
    background: var(--sw-line);
  }
  progress::-webkit-progress-value {
    background: var(--sw-accent);
  }
  progress::-moz-progress-bar {
    background: var(--sw-accent);
  }
  ol {
    list-style: none;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: 24px 1fr;
    align-items: center;
    gap: 0 8px;
    min-height: 32px;
  }
  li.done {
    color: var(--sw-text-quiet);
  }
  .sign {
    width: 18px;
    height: 18px;
    margin-inline-start: 3px;
    border: 1.5px solid var(--sw-line-strong);
    border-radius: 50%;
  }
  .done .sign {
    border-color: var(--sw-good);
    color: var(--sw-good);
    display: grid;
    place-items: center;
  }
  .done .sign .icon {
    width: 14px;
    height: 14px;
  }
  .next .sign {
    border: 2px solid var(--sw-accent);
  }
  li button {
    justify-content: flex-start;
    padding: 4px 6px;
    margin-inline-start: -6px;
    text-align: start;
    white-space: normal;
  }
  .next button {
    font-weight: 600;
    color: var(--sw-accent);
  }
  li p {
    grid-column: 2;
    padding-bottom: 4px;
  }
  section > p {
    margin-bottom: 4px;
  }
  @container (max-width: 719px) {
    :host {
      inset-inline: 16px;
      bottom: 72px;
      width: auto;
    }
  }
  @container (max-width: 899px) {
    li p,
    li:not(.next) {
      display: none;
    }
  }
`;
