import { type CSSResult, css } from "lit";

/** How something looks that opens below its heading, with an arrow that turns. */
export const disclosureStyles: CSSResult = css`
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    transition: rotate var(--sw-glide);
  }
  details[open] summary .icon {
    rotate: 90deg;
  }
`;
