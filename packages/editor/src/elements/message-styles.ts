import { type CSSResult, css } from "lit";

/** How an element looks that has nothing to show but a sentence: what is wrong, or what to do. */
export const messageStyles: CSSResult = css`
  .message {
    display: flex;
    align-items: start;
    gap: 12px;
    padding: 16px;
    background: var(--sw-surface);
    border: 1px solid var(--sw-line);
    border-radius: 12px;
  }
  .message .icon {
    flex: none;
    color: var(--sw-warn);
  }
`;
