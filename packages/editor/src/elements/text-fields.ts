import type { LanguageText, Target } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { rename } from "../commands/rename.js";
import { setField } from "../commands/set-field.js";
import type { Workbench } from "../workbench/workbench.js";

/** The name in each language of the taxonomy; what is missing says so. */
export function nameFields(bench: Workbench, target: Target, label: LanguageText): TemplateResult[] {
  const { messages, taxonomy } = bench;
  return taxonomy.document.languages.map((tag) => {
    const text = Object.hasOwn(label, tag) ? (label[tag] ?? "") : "";
    return html`<label class="field">${messages.text("props.name", { language: languageName(bench, tag) })}
      <input .value=${live(text)} lang=${tag} dir="auto" placeholder=${messages.text("props.missing")} ?readonly=${bench.readonly} autocomplete="off"
        @change=${(event: Event) => {
          bench.dispatch(rename(target, (event.target as HTMLInputElement).value, tag));
          bench.show({});
        }} /></label>`;
  });
}

/** The description in the language at hand. */
export function descriptionField(
  bench: Workbench,
  target: Target,
  description: LanguageText | undefined,
): TemplateResult {
  const { messages } = bench;
  const tag = messages.language;
  const text = description && Object.hasOwn(description, tag) ? (description[tag] ?? "") : "";
  return html`<label class="field">${messages.text("props.description", { language: languageName(bench, tag) })}
    <textarea .value=${live(text)} lang=${tag} dir="auto" rows="3" ?readonly=${bench.readonly}
      @change=${(event: Event) => {
        const value = (event.target as HTMLTextAreaElement).value.trim();
        bench.dispatch(setField(target, ["description", tag], value === "" ? undefined : value));
      }}></textarea></label>`;
}

function languageName({ messages }: Workbench, tag: string): string {
  if (tag === "nl" || tag === "en") return messages.text(`language.${tag}`);
  try {
    return new Intl.DisplayNames(messages.language, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
