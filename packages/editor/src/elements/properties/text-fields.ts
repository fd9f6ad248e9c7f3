import type { LanguageText, LanguageTexts } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import type { Command } from "../../commands/command.js";
import type { Workbench } from "../../workbench/workbench.js";
import type { FieldForm } from "./field-form.js";
import { textControl } from "./text-control.js";

export interface TextsField {
  readonly field: string;
  readonly label: string;
  readonly text: LanguageText | undefined;
  /** Of a text area; absent for one line. */
  readonly rows?: number;
  /** Undefined where the text is taken away. */
  save(language: string, text: string | undefined): Command;
}

/** A text in each language of the taxonomy, side by side; what is missing says so. */
export function textsField(form: FieldForm, { field, label, text, rows, save }: TextsField): TemplateResult {
  return languageRows(form, field, label, (tag) => ({
    value: text && Object.hasOwn(text, tag) ? (text[tag] ?? "") : "",
    ...(rows !== undefined && { rows }),
    save: (typed) => save(tag, typed === "" ? undefined : typed),
  }));
}

export interface SynonymsField {
  readonly field: string;
  readonly label: string;
  readonly texts: LanguageTexts | undefined;
  save(language: string, texts: readonly string[] | undefined): Command;
}

/** Several texts in each language, one on a line. */
export function synonymsField(form: FieldForm, { field, label, texts, save }: SynonymsField): TemplateResult {
  return languageRows(form, field, label, (tag) => ({
    value: (texts && Object.hasOwn(texts, tag) ? (texts[tag] ?? []) : []).join("\n"),
    rows: 2,
    save: (typed) => {
      const lines = [...new Set(typed.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
      return save(tag, lines.length === 0 ? undefined : lines);
    },
  }));
}

interface LanguageRow {
  readonly value: string;
  readonly rows?: number;
  save(text: string): Command;
}

function languageRows(
  form: FieldForm,
  field: string,
  label: string,
  rowOf: (tag: string) => LanguageRow,
): TemplateResult {
  const { messages, taxonomy } = form.bench;
  return html`<fieldset class="texts"><legend>${label}</legend>
    <div class="languages">${taxonomy.document.languages.map((tag) => {
      const language = languageName(form.bench, tag);
      const row = rowOf(tag);
      const key = `${field}.${tag}`;
      return html`<div class="language ${row.value === "" ? "missing" : ""}">
        <span class="tag" title=${language} aria-hidden="true">${tag}</span>
        ${textControl(form, {
          ...row,
          field: key,
          lang: tag,
          label: messages.text("props.inLanguage", { name: label, language }),
          placeholder: messages.text("props.missingIn", { language }),
        })}${form.errorText(key)}</div>`;
    })}</div></fieldset>`;
}

/** The name of a language, in the language at hand; its tag where that has none. */
export function languageName({ messages }: Workbench, tag: string): string {
  if (tag === "nl" || tag === "en") return messages.text(`language.${tag}`);
  try {
    return new Intl.DisplayNames(messages.language, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
