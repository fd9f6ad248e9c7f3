import { type CSSResult, css } from "lit";

/** A card that floats over the foot of the map: one line, or a list. */
export const consequencesStyles: CSSResult = css`
  :host {
    position: absolute;
    z-index: 2;
    inset-block-end: 12px;
    /* Beside the zoom buttons. */
    inset-inline: 12px 264px;
    display: flex;
    pointer-events: none;
  }
  @container (max-width: 1159px) {
    :host {
      /* Above them. */
      inset-block-end: 64px;
      inset-inline-end: 12px;
    }
  }
  .card {
    pointer-events: auto;
    display: flex;
    flex-direction: column;
    width: min(560px, 100%);
    max-height: min(320px, 45vh);
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    box-shadow: var(--sw-shadow);
    animation: appear var(--sw-glide);
  }
  .top {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px 4px 4px 12px;
  }
  .top > .icon {
    flex: none;
    color: var(--sw-accent);
  }
  h3 {
    flex: 1;
    font-size: var(--sw-size-14);
    font-weight: 600;
  }
  .line {
    flex: 1;
    min-width: 0;
    padding: 4px 0;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .more {
    flex: none;
    color: var(--sw-accent);
  }
  .hint {
    padding: 0 12px 8px;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0 0 4px;
    overflow: auto;
    border-top: 1px solid var(--sw-line);
  }
  li {
    padding: 2px 12px;
    border-bottom: 1px solid var(--sw-line);
  }
  li:last-child {
    border-bottom: 0;
  }
  li p {
    padding: 4px 0 0;
    display: flex;
    align-items: center;
    gap: 6px;
  }
  li .icon {
    flex: none;
    width: 16px;
    height: 16px;
    color: var(--sw-text-quiet);
  }
  .bad .icon {
    color: var(--sw-warn);
  }
  .good .icon {
    color: var(--sw-good);
  }
  li button {
    min-height: 28px;
    padding: 2px 6px;
    margin-inline-start: -6px;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
    color: var(--sw-accent);
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
`;
