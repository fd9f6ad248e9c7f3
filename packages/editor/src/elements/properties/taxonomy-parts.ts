import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { addLanguage } from "../../commands/add-language.js";
import type { Command } from "../../commands/command.js";
import { createFamily } from "../../commands/create-family.js";
import { createScale } from "../../commands/create-scale.js";
import { rename } from "../../commands/rename.js";
import { shiftFamily } from "../../commands/shift-family.js";
import { familyClass, familyMark } from "../../scene/family-mark.js";
import { icon } from "../icons.js";
import type { FieldForm } from "./field-form.js";
import { textControl } from "./text-control.js";
import { languageName } from "./text-fields.js";

/** How many levels a new scale starts with. */
const LEVELS = 5;

/** Which languages texts can be written in; the first stands in where a text is missing. */
export function languagesPart(form: FieldForm): TemplateResult {
  const { messages, taxonomy } = form.bench;
  const { languages } = taxonomy.document;
  return html`<section><h4>${messages.text("props.languages")} <span class="quiet">${languages.length}</span></h4>
    <ul class="chips">${languages.map(
      (tag, index) =>
        html`<li><span class="tag" aria-hidden="true">${tag}</span>${languageName(form.bench, tag)}${index === 0 ? html` <span class="quiet">${messages.text("props.firstLanguage")}</span>` : ""}</li>`,
    )}</ul>
    ${adding(form, "languages", messages.text("props.addLanguage"), messages.text("props.languageCode"), addLanguage)}</section>`;
}

/** The scales: each leads to its levels. */
export function scalesPart(form: FieldForm): TemplateResult {
  const { messages, taxonomy, session } = form.bench;
  return html`<section><h4>${messages.text("props.scales")} <span class="quiet">${taxonomy.scales.length}</span></h4>
    <ul class="rows">${taxonomy.scales.map(
      ({ id, label, levels }) =>
        html`<li class="line"><button type="button" class="link" @click=${() => session.select([`scale:${id}`])}>
          <span>${taxonomy.textOf(label, messages.language) || id}</span></button>
          <span class="quiet small">${messages.text("props.levelCount", { count: levels.length })}</span></li>`,
    )}</ul>
    ${adding(form, "scales", messages.text("props.addScale"), messages.text("props.nameOnly"), (label) =>
      createScale(label, LEVELS, messages.language),
    )}</section>`;
}

/** The families in their order: renamed, moved up and down, and taken away where they stand. */
export function familiesPart(form: FieldForm): TemplateResult {
  const { bench } = form;
  const { messages, taxonomy, session, readonly } = bench;
  const { families } = taxonomy;
  const language = messages.language;
  return html`<section><h4>${messages.text("props.families")} <span class="quiet">${families.length}</span></h4>
    <ul class="rows">${repeat(
      families,
      ({ id }) => id,
      ({ id, label }, index) => {
        const name = taxonomy.textOf(label, language) || id;
        const shift = (step: 1 | -1, text: string): TemplateResult =>
          html`<button type="button" class="icon-button" aria-label=${text} title=${text} ?disabled=${families[index + step] === undefined}
            @click=${() => form.run(`families.${index}`, shiftFamily(id, step))}>${icon(step < 0 ? "up" : "down")}</button>`;
        return html`<li class="line family ${familyClass(index)}">
          <svg class="mark" viewBox="-7 -7 14 14" width="12" height="12" aria-hidden="true"><path d=${familyMark(index)}></path></svg>
          ${textControl(form, {
            field: `families.${index}`,
            label: messages.text("props.familyName", { name }),
            value: name,
            lang: language,
            save: (text) => rename({ kind: "family", id }, text, language),
          })}
          ${readonly ? "" : html`${shift(-1, messages.text("props.up", { name }))}${shift(1, messages.text("props.down", { name }))}`}
          <button type="button" class="icon-button" aria-label=${messages.text("props.openFamily", { name })} title=${messages.text("props.openFamily", { name })}
            @click=${() => session.select([`family:${id}`])}>${icon("properties")}</button>
          ${form.errorText(`families.${index}`)}</li>`;
      },
    )}</ul>
    ${adding(form, "families", messages.text("props.addFamily"), messages.text("props.nameOnly"), (label) => createFamily(label, language))}</section>`;
}

/** A name and a button: adds one more. */
function adding(
  form: FieldForm,
  list: string,
  label: string,
  placeholder: string,
  make: (text: string) => Command,
): TemplateResult {
  if (form.bench.readonly) return html``;
  const field = `${list}.new`;
  return html`<form class="adding" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector("input") as HTMLInputElement;
    if (form.run(field, make(input.value.trim()))) input.value = "";
    input.focus();
  }}><input data-field=${field} aria-label=${label} placeholder=${placeholder} autocomplete="off"
      aria-invalid=${form.errorOf(field) === undefined ? "false" : "true"} aria-describedby="error-${field}" />
    <button type="submit" class="outlined">${icon("plus")}${label}</button>${form.errorText(field)}</form>`;
}
