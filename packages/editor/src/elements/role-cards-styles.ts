import { type CSSResult, css } from "lit";

/**
 * Roles as cards beside each other, where a press anywhere on a card chooses its role. Words are broken only where one may
 * not fit: reading how a language does that takes time.
 */
export const roleCardsStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ol {
    list-style: none;
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    position: relative;
    display: grid;
    height: 100%;
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
    transition:
      border-color var(--sw-glide),
      box-shadow var(--sw-glide);
  }
  .card:hover,
  .card:focus-within {
    border-color: var(--sw-accent);
    box-shadow: var(--sw-shadow);
  }
  h3 {
    font-size: var(--sw-size-16);
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  h3 button {
    all: unset;
    cursor: pointer;
  }
  h3 button::after {
    content: "";
    position: absolute;
    inset: 0;
    border-radius: 12px;
  }
  h3 button:focus-visible::after {
    outline: 2px solid var(--sw-focus);
    outline-offset: 2px;
  }
  @container (min-width: 760px) {
    ol {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 479px) {
    h3 {
      hyphens: auto;
    }
  }
`;
