import { type CSSResult, css } from "lit";

/** How the map that is only looked at stands in a page. */
export const mapStyles: CSSResult = css`
  :host {
    position: relative;
    inset: auto;
    height: var(--skillways-map-height, 560px);
    min-height: 240px;
    background: var(--sw-ground);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
  }
  :host([hidden]) {
    display: none;
  }
  .zoom {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    display: flex;
    align-items: center;
    padding: 2px;
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    box-shadow: var(--sw-shadow);
  }
  .zoom output {
    min-width: 44px;
    text-align: center;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .message {
    position: absolute;
    inset: 12px 12px auto;
    max-width: 64ch;
    padding: 8px 12px;
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
  }
  .message.alone {
    inset: 0;
    max-width: none;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 24px;
    text-align: center;
    background: var(--sw-surface);
    border: 0;
  }
  .message.alone p {
    max-width: 52ch;
  }
  @media (pointer: coarse) {
    .zoom button {
      width: 44px;
      min-height: 44px;
    }
  }
`;
