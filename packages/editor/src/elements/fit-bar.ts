import { type CSSResultGroup, css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { theme } from "./theme.js";

/**
 * How much of a role is covered: filled as far as is known, hatched as far as it may be. It is a picture beside words
 * that say the same, and hidden from a screen reader.
 */
export class FitBar extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    css`
      :host {
        display: block;
        height: 8px;
        line-height: 0;
      }
      svg {
        width: 100%;
        height: 8px;
        border-radius: 4px;
      }
      .track {
        fill: var(--sw-line);
      }
      .known {
        fill: var(--sw-accent);
      }
      .hatching {
        stroke: var(--sw-accent);
        stroke-width: 2;
      }
      @media (forced-colors: active) {
        svg {
          outline: 1px solid CanvasText;
        }
        .track {
          fill: Canvas;
        }
        .known {
          fill: Highlight;
        }
        .hatching {
          stroke: CanvasText;
        }
      }
    `,
  ];

  /** 0..1: covered for certain. */
  @property({ type: Number }) low = 0;
  /** 0..1: covered at most. */
  @property({ type: Number }) high = 0;

  protected override render(): TemplateResult {
    return html`<svg aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatching" x1="0" y1="0" x2="0" y2="5"></line>
        </pattern>
      </defs>
      <rect class="track" width="100%" height="100%"></rect>
      ${this.high > this.low ? svg`<rect width=${percentage(this.high)} height="100%" fill="url(#hatch)"></rect>` : nothing}
      <rect class="known" width=${percentage(this.low)} height="100%"></rect>
    </svg>`;
  }
}

function percentage(share: number): string {
  return `${Math.min(100, Math.max(0, share * 100))}%`;
}
