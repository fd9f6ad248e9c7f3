import { type CSSResult, css } from "lit";

/** What floats over the map: the context pad, the name field, the zoom buttons. Loaded with what they are of. */
export const canvasOverlayStyles: CSSResult = css`
  .pad {
    position: absolute;
    left: 0;
    top: 0;
    display: flex;
    gap: 2px;
    padding: 2px;
    background: var(--sw-raised);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    box-shadow: var(--sw-shadow);
  }
  .pad.away {
    visibility: hidden;
  }
  .rename {
    position: absolute;
    left: 0;
    top: 0;
    width: 232px;
    min-height: 40px;
    font-weight: 600;
    border: 2px solid var(--sw-accent);
    box-shadow: var(--sw-shadow);
  }
  skills-map-zoom {
    position: absolute;
    inset-inline-end: 16px;
    bottom: 16px;
  }
  skills-map-minimap {
    position: absolute;
    inset-inline-end: 16px;
    bottom: 64px;
  }
  .crumb {
    position: absolute;
    top: 12px;
    inset-inline-start: 12px;
    background: var(--sw-raised);
    border-color: var(--sw-line);
    box-shadow: var(--sw-shadow);
  }
  @container (max-width: 719px) {
    .crumb span {
      display: none;
    }
  }
  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 16px;
    padding: 24px;
    text-align: center;
    overflow: auto;
  }
  .empty h3 {
    font-size: var(--sw-size-28);
    line-height: 1.2;
    font-weight: 600;
  }
  .empty .link {
    color: var(--sw-accent);
    padding: 4px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .starts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 16px;
  }
  .starts button {
    flex-direction: column;
    gap: 4px;
    width: 208px;
    padding: 20px 16px;
    white-space: normal;
    background: var(--sw-surface);
    border-color: var(--sw-line);
    border-radius: 12px;
  }
  .starts .icon {
    color: var(--sw-accent);
    width: 28px;
    height: 28px;
  }
`;
