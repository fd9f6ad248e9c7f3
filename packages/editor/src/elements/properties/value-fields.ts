import type { Json } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Command } from "../../commands/command.js";
import type { FieldForm } from "./field-form.js";
import { textControl } from "./text-control.js";

export interface ValueField {
  readonly field: string;
  readonly label: string;
  readonly value: unknown;
  /** Several items, of which not all have the same. */
  readonly mixed: boolean;
  /** Undefined takes the value away. */
  save(value: Json | undefined): Command;
}

/** A value that is typed: a number, or a word where `number` is absent. */
export function typedField(
  form: FieldForm,
  { field, label, value, mixed, save }: ValueField,
  number?: { readonly min?: number; readonly max?: number; readonly step: number | "any" },
): TemplateResult {
  return html`<div class="field"><span class="caption">${label}</span>${textControl(form, {
    field,
    label,
    value: value === undefined ? "" : String(value),
    ...(mixed && { placeholder: form.bench.messages.text("props.mixed") }),
    ...(number && { number }),
    save: (typed) => save(typed === "" ? undefined : number ? Number(typed) : typed),
  })}${form.errorText(field)}</div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceField extends ValueField {
  readonly options: readonly Option[];
  /** What it says where nothing is chosen; absent where something must be. */
  readonly unset?: string;
}

/** One of a list. */
export function choiceField(form: FieldForm, choice: ChoiceField): TemplateResult {
  const { field, label, value, mixed, options, unset, save } = choice;
  const { bench } = form;
  const now = value === undefined ? "" : String(value);
  // A value that is not in the list is there all the same, until another is chosen.
  const unlisted = now !== "" && options.every((option) => option.value !== now);
  return html`<label class="field"><span class="caption">${label}</span>
    <select data-field=${field} ?disabled=${bench.readonly} @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      form.run(field, save(chosen === "" ? undefined : chosen));
    }}>
      ${mixed ? html`<option value="*" disabled .selected=${live(true)}>${bench.messages.text("props.mixed")}</option>` : ""}
      ${unset === undefined ? "" : html`<option value="" .selected=${live(!mixed && now === "")}>${unset}</option>`}
      ${unlisted ? html`<option value=${now} .selected=${live(true)}>${now}</option>` : ""}
      ${options.map((option) => html`<option value=${option.value} .selected=${live(!mixed && option.value === now)}>${option.label}</option>`)}
    </select>${form.errorText(field)}</label>`;
}

/** Yes or no; no is the same as not said. */
export function flagField(form: FieldForm, { field, label, value, mixed, save }: ValueField): TemplateResult {
  return html`<label class="check"><input type="checkbox" data-field=${field} .checked=${live(value === true)} .indeterminate=${live(mixed)} ?disabled=${form.bench.readonly}
    @change=${(event: Event) => form.run(field, save((event.target as HTMLInputElement).checked || undefined))} />${label}</label>
    ${form.errorText(field)}`;
}

/** Yes, no, or as usual. */
export function decisionField(form: FieldForm, field: ValueField): TemplateResult {
  const { messages } = form.bench;
  return choiceField(form, {
    ...field,
    unset: messages.text("props.asUsual"),
    options: [
      { value: "true", label: messages.text("props.yes") },
      { value: "false", label: messages.text("props.no") },
    ],
    save: (value) => field.save(value === undefined ? undefined : value === "true"),
  });
}

/** What can be read and not be changed. */
export function shownField(label: string, text: string): TemplateResult {
  return html`<div class="field"><span class="caption">${label}</span><span class="shown" dir="auto">${text}</span></div>`;
}

/** JSON as it is, for members that only their owner understands. */
export function jsonField(form: FieldForm, own: Readonly<Record<string, unknown>>): TemplateResult {
  const { messages } = form.bench;
  return html`<div class="field"><span class="caption">${messages.text("props.custom")}</span>
    <pre tabindex="0" role="region" aria-label=${messages.text("props.custom")}>${JSON.stringify(own, null, 2)}</pre>
    <span class="small">${messages.text("props.customHint")}</span></div>`;
}
