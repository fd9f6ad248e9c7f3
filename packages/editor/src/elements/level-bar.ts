import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type SVGTemplateResult,
  svg,
  type TemplateResult,
} from "lit";
import { property } from "lit/decorators.js";
import { theme } from "./theme.js";

const SEGMENTS_AT_MOST = 10;
const GAP = 3;
const WIDTH = 140;
const HEIGHT = 12;

/**
 * One skill's level as segments: filled up to what somebody has, outlined up to what is needed, hatched where it is
 * not known. It is a picture: what it says is given as its `label`.
 */
export class LevelBar extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    css`
      :host {
        display: inline-block;
        width: 140px;
        max-width: 100%;
        line-height: 0;
      }
      svg {
        width: 100%;
        height: auto;
        overflow: visible;
      }
      .rest {
        fill: var(--sw-line);
      }
      .need {
        fill: var(--sw-surface);
        stroke: var(--sw-accent);
        stroke-width: 1.5;
      }
      .have {
        fill: var(--sw-accent);
      }
      .hatching {
        stroke: var(--sw-text-quiet);
        stroke-width: 1.5;
      }
      .unknown {
        stroke: var(--sw-text-quiet);
        stroke-width: 1.5;
      }
      @media (forced-colors: active) {
        .rest {
          fill: Canvas;
          stroke: GrayText;
        }
        .need {
          fill: Canvas;
          stroke: CanvasText;
        }
        .have {
          fill: Highlight;
        }
        .hatching,
        .unknown {
          stroke: CanvasText;
        }
      }
    `,
  ];

  /** The level at the top of the scale. */
  @property({ type: Number }) top = 1;
  /** The level somebody has; null when that is not known. */
  @property({ type: Number }) have: number | null = null;
  /** The level that is needed. */
  @property({ type: Number }) need = 1;
  /** What the picture says, in words. */
  @property() label = "";

  protected override render(): TemplateResult {
    const count = this.top <= SEGMENTS_AT_MOST ? Math.max(1, Math.ceil(this.top)) : 1;
    const width = (WIDTH - GAP * (count - 1)) / count;
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role=${this.label === "" ? "presentation" : "img"} aria-label=${this.label || nothing}>
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatching" x1="0" y1="0" x2="0" y2="5"></line>
        </pattern>
      </defs>
      ${Array.from({ length: count }, (_, index) => this.#segment(index, count, width))}
    </svg>`;
  }

  #segment(index: number, count: number, width: number): SVGTemplateResult {
    const perSegment = this.top / count;
    const x = index * (width + GAP);
    const needed = portion(this.need / perSegment - index);
    const held = this.have === null ? 0 : portion(this.have / perSegment - index);
    const draw = (kind: string, share: number, inset = 0): SVGTemplateResult | typeof nothing =>
      share <= 0
        ? nothing
        : svg`<rect class=${kind} x=${x + inset} y=${inset} width=${Math.max(0, width * share - 2 * inset)} height=${HEIGHT - 2 * inset}
            rx="3" fill=${kind === "unknown" ? "url(#hatch)" : nothing}></rect>`;
    return svg`${draw("rest", held < 1 && needed < 1 ? 1 : 0)}
      ${draw(this.have === null ? "unknown" : "need", held < needed ? needed : 0, 0.75)}
      ${draw("have", held)}`;
  }
}

function portion(share: number): number {
  return Math.min(1, Math.max(0, share));
}
