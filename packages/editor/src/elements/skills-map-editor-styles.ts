import { type CSSResult, css } from "lit";

/** The frame: bar above, outline left, canvas, properties right, problems at the foot; sheets under 900 px. */
export const editorStyles: CSSResult = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    height: 640px;
    min-height: 360px;
    min-width: 280px;
    overflow: hidden;
    background: var(--sw-ground);
    border: 1px solid var(--sw-line);
    border-radius: var(--sw-radius);
    isolation: isolate;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: grid;
    height: 100%;
    grid-template: 48px auto minmax(0, 1fr) auto / auto minmax(0, 1fr) auto;
    grid-template-areas: "bar bar bar" "notice notice notice" "outline stage properties" "problems problems problems";
  }
  .bar {
    grid-area: bar;
    min-height: 48px;
    background: var(--sw-surface);
  }
  skills-map-drafts {
    grid-area: notice;
    min-width: 0;
  }
  .stage {
    grid-area: stage;
    position: relative;
    min-width: 0;
    overflow: hidden;
  }
  .stage:focus {
    outline: none;
  }
  .panel {
    background: var(--sw-surface);
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: hidden;
    /* Painted by itself: while somebody drags on the map, its rows are not looked through. */
    isolation: isolate;
  }
  .outline {
    grid-area: outline;
    width: 260px;
    border-inline-end: 1px solid var(--sw-line);
  }
  .properties {
    grid-area: properties;
    width: 320px;
    border-inline-start: 1px solid var(--sw-line);
  }
  .problems {
    grid-area: problems;
    min-height: 33px;
    background: var(--sw-surface);
    border-top: 1px solid var(--sw-line);
  }
  @container (max-width: 899px) {
    .panel.outline,
    .panel.properties {
      position: absolute;
      z-index: 3;
      box-shadow: var(--sw-shadow);
      animation: appear var(--sw-glide);
    }
    .panel.outline {
      inset-block: 48px 0;
      inset-inline-start: 0;
      width: min(320px, 88cqi);
    }
    .panel.properties {
      inset-inline: 0;
      bottom: 0;
      width: auto;
      height: min(55%, 460px);
      border: 0;
      border-top: 1px solid var(--sw-line);
      border-radius: 16px 16px 0 0;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
`;
