import type { Level } from "@skillways/core";
import { type CSSResult, css, html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface LevelField {
  readonly label: string;
  /** Of the radio buttons; one per field. */
  readonly name: string;
  readonly levels: readonly Level[];
  readonly value: number | undefined;
  readonly readonly: boolean;
  textOf(level: Level): string;
  choose(level: number): void;
}

/** A level as pips `●●●○○`: radio buttons, so that arrows and screen readers know them. */
export function levelField(field: LevelField): TemplateResult {
  return html`<fieldset class="pips" ?disabled=${field.readonly}>
    <legend class="visually-hidden">${field.label}</legend>
    ${field.levels.map(
      (
        level,
      ) => html`<input type="radio" name=${field.name} value=${level.value} aria-label=${field.textOf(level)} title=${field.textOf(level)}
        class=${field.value !== undefined && level.value <= field.value ? "on" : ""} .checked=${live(level.value === field.value)}
        @change=${() => field.choose(level.value)} />`,
    )}
  </fieldset>`;
}

/** How pips look. */
export const levelFieldStyles: CSSResult = css`
  .pips {
    display: flex;
    flex-wrap: wrap;
  }
  .pips input {
    appearance: none;
    display: grid;
    place-items: center;
    width: 24px;
    height: 28px;
    min-height: 28px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    border-radius: 6px;
  }
  .pips input::before {
    content: "";
    width: 13px;
    height: 13px;
    border-radius: 50%;
    border: 1.5px solid var(--sw-line-strong);
    background: var(--sw-surface);
  }
  .pips input.on::before {
    background: var(--sw-accent);
    border-color: var(--sw-accent);
  }
  .pips input:hover::before {
    border-color: var(--sw-accent);
  }
  @media (forced-colors: active) {
    .pips input::before {
      border-color: CanvasText;
      background: Canvas;
    }
    .pips input.on::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
