import type { Level, Scale, Skill } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import type { Command } from "../../commands/command.js";
import { setField } from "../../commands/set-field.js";
import { setText } from "../../commands/set-text.js";
import { icon } from "../icons.js";
import type { FieldForm } from "./field-form.js";
import { textsField } from "./text-fields.js";
import { typedField } from "./value-fields.js";

/** The levels of a scale: what each is called, what it means and how long it takes to learn. */
export function levelsField(form: FieldForm, scale: Scale): TemplateResult {
  const { messages, taxonomy, readonly } = form.bench;
  const target = { kind: "scale", id: scale.id } as const;
  const keep = (levels: readonly Level[]): Command => setField(target, ["levels"], levels.map(asJson));
  const add = (): boolean =>
    form.run("levels", keep([...scale.levels, { value: (scale.levels.at(-1)?.value ?? 0) + 1 }]));
  return html`<section><h4>${messages.text("props.levels")} <span class="quiet">${scale.levels.length}</span></h4>
    <ol class="rows levels">${scale.levels.map((level, index) => {
      const put = (member: keyof Level, value: Level[keyof Level] | undefined): Command =>
        keep(scale.levels.map((other, at) => (at === index ? withMember(other, member, value) : other)));
      const name = taxonomy.textOf(level.label, messages.language);
      const remove = messages.text("props.removeLevel", { level: level.value });
      const inAll = (member: "label" | "description") => (tag: string, text: string | undefined) =>
        put(member, withText(level[member], tag, text));
      return html`<li class="level"><details ?open=${scale.levels.length < 3 || name === ""}>
        <summary>${icon("right")}<span class="value">${level.value}</span><span>${name || messages.text("props.noName")}</span></summary>
        <div class="inner">
          ${textsField(form, { field: `levels.${index}.label`, label: messages.text("props.nameOnly"), text: level.label, save: inAll("label") })}
          ${textsField(form, { field: `levels.${index}.description`, label: messages.text("props.descriptionOnly"), text: level.description, rows: 2, save: inAll("description") })}
          ${typedField(
            form,
            {
              field: `levels.${index}.hours`,
              label: messages.text("props.hours"),
              value: level.effortHours,
              mixed: false,
              save: (hours) => put("effortHours", hours as number | undefined),
            },
            { min: 0, step: "any" },
          )}
          ${level.custom === undefined ? "" : html`<pre tabindex="0">${JSON.stringify(level.custom, null, 2)}</pre>`}
          ${
            readonly || scale.levels.length === 1
              ? ""
              : html`<button type="button" class="quiet-button" @click=${() => form.run("levels", keep(scale.levels.filter((_, at) => at !== index)))}>
                ${icon("remove")}${remove}</button>`
          }
        </div></details></li>`;
    })}</ol>
    ${form.errorText("levels")}
    ${readonly ? "" : html`<button type="button" class="outlined add" data-field="levels.add" @click=${add}>${icon("plus")}${messages.text("props.addLevel")}</button>`}
  </section>`;
}

/** What holding a skill looks like, at each level of its scale. */
export function levelTextsField(form: FieldForm, skill: Skill): TemplateResult {
  const { messages, taxonomy } = form.bench;
  const target = { kind: "skill", id: skill.id } as const;
  const texts = new Map(Object.entries(skill.levelDescriptions ?? {}));
  const levels = taxonomy.scaleOf(skill)?.levels ?? [];
  const values = new Set([...levels.map(({ value }) => String(value)), ...texts.keys()]);
  const described = [...texts.values()].filter((text) => Object.values(text).some((one) => one !== "")).length;
  return html`<details class="group"><summary>${icon("right")}<span>${messages.text("props.levelTexts")}</span>
      <span class="count">${messages.text("props.described", { described, count: values.size })}</span></summary>
    <div class="inner">${[...values].map((value) => {
      const level = levels.find((one) => String(one.value) === value);
      const name = taxonomy.textOf(level?.label, messages.language);
      return textsField(form, {
        field: `level-texts.${value}`,
        label: name === "" ? messages.text("props.levelNumber", { level: value }) : `${value}. ${name}`,
        text: texts.get(value),
        rows: 2,
        save: (tag, text) => setText(target, ["levelDescriptions", value, tag], text),
      });
    })}</div></details>`;
}

function withText(
  text: Readonly<Record<string, string>> | undefined,
  tag: string,
  value: string | undefined,
): Readonly<Record<string, string>> | undefined {
  const others = Object.entries(text ?? {}).filter(([other]) => other !== tag);
  const next = value === undefined ? others : [...others, [tag, value] as const];
  return next.length === 0 ? undefined : Object.fromEntries(next);
}

function withMember(level: Level, member: keyof Level, value: Level[keyof Level] | undefined): Level {
  const { [member]: _, ...rest } = level;
  return (value === undefined ? rest : { ...rest, [member]: value }) as Level;
}

/** As JSON: a level is data, its members as the document has them. */
function asJson(level: Level): Parameters<typeof setField>[2] & object {
  return level as unknown as Parameters<typeof setField>[2] & object;
}
