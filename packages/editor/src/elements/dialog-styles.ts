import { type CSSResult, css } from "lit";

/** How what stands in a dialog is set. */
export const dialogStyles: CSSResult = css`
  h3 {
    font-size: var(--sw-size-20);
    line-height: 1.25;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
    margin-bottom: 12px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    margin-top: 20px;
  }
  .buttons button {
    min-height: 36px;
  }
  .buttons .first {
    margin-inline-end: auto;
  }
  @media (max-width: 480px) {
    .buttons {
      flex-direction: column-reverse;
    }
    .buttons .first {
      margin-inline-end: 0;
    }
  }
  p {
    overflow-wrap: anywhere;
  }
  h3 + p {
    margin-top: 12px;
  }
`;
