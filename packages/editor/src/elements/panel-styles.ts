import { type CSSResult, css } from "lit";

/** How the panels beside the map look. */
export const panelStyles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--sw-surface);
  }
  .heading {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 8px 8px 16px;
    min-height: 48px;
    flex: none;
  }
  .heading h3 {
    font-size: var(--sw-size-14);
    font-weight: 600;
    flex: 1;
    min-width: 0;
  }
`;
