import type { Level } from "@skillways/core";
import { html, type TemplateResult } from "lit";
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
