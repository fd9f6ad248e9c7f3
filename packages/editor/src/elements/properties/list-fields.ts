import type { Json, Mapping, Role } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import type { Command } from "../../commands/command.js";
import { icon } from "../icons.js";
import type { FieldForm } from "./field-form.js";
import { textControl } from "./text-control.js";
import { choiceField } from "./value-fields.js";

export interface ListField<Item> {
  readonly field: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** Undefined where the list is empty. */
  save(items: readonly Item[] | undefined): Command;
}

/** Skills that are referred to: each leads to itself, and more are found by searching. */
export function skillsField(form: FieldForm, self: string | undefined, list: ListField<string>): TemplateResult {
  const { bench } = form;
  const { messages } = bench;
  const keep = (items: readonly string[]): boolean =>
    form.run(list.field, list.save(items.length === 0 ? undefined : items));
  const add = (): void => {
    const title = messages.text("props.chooseFor", { name: list.label });
    const except = [self ?? "", ...list.items].map((id) => `skill:${id}`);
    const chosen = (key: string): void => void keep([...list.items, key.slice("skill:".length)]);
    bench.show({ dialog: { kind: "palette", purpose: { kind: "choose", title, targets: "skill", except, chosen } } });
  };
  return html`<section><h4>${list.label} <span class="quiet">${list.items.length}</span></h4>
    <ul class="rows">${list.items.map((id) => {
      const name = bench.nameOf(`skill:${id}`);
      const label = messages.text("props.removeFrom", { name, list: list.label });
      return html`<li class="line"><button type="button" class="link" @click=${() => bench.pick(`skill:${id}`)}><span>${name}</span></button>
        ${bench.readonly ? "" : html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${() => keep(list.items.filter((other) => other !== id))}>${icon("close")}</button>`}</li>`;
    })}</ul>
    ${form.errorText(list.field)}
    ${bench.readonly ? "" : html`<button type="button" class="outlined add" data-field=${list.field} @click=${add}>${icon("plus")}${messages.text("props.addSkill")}</button>`}
  </section>`;
}

const MATCHES = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"] as const;

/** The same concept in other taxonomies; a link is only made of what a browser opens as a page. */
export function mappingsField(form: FieldForm, list: ListField<Mapping>): TemplateResult {
  const { messages, readonly } = form.bench;
  const keep = (items: readonly Mapping[]): Command => list.save(items.length === 0 ? undefined : items);
  const options = MATCHES.map((value) => ({ value, label: messages.text(`match.${value}`) }));
  return html`<section><h4>${list.label} <span class="quiet">${list.items.length}</span></h4>
    <ul class="rows">${list.items.map((mapping, index) => {
      const put = (changed: Partial<Mapping>): Command =>
        keep(list.items.map((other, at) => (at === index ? { ...other, ...changed } : other)));
      const remove = messages.text("props.removeFrom", { name: mapping.target, list: list.label });
      const page = pageAddress(mapping.target);
      return html`<li class="mapping">
        ${choiceField(form, {
          field: `${list.field}.${index}.type`,
          label: messages.text("props.mappingType"),
          value: mapping.type,
          mixed: false,
          options,
          save: (type) => put({ type: type as Mapping["type"] }),
        })}
        ${readonly ? "" : html`<button type="button" class="icon-button" aria-label=${remove} title=${remove} @click=${() => form.run(list.field, keep(list.items.filter((_, at) => at !== index)))}>${icon("close")}</button>`}
        ${textControl(form, {
          field: `${list.field}.${index}.target`,
          label: messages.text("props.mappingTarget"),
          value: mapping.target,
          save: (target) => put({ target }),
        })}
        ${page === undefined ? "" : html`<a href=${page} target="_blank" rel="noopener noreferrer">${messages.text("props.openPage")}<span class="visually-hidden">: ${mapping.target}</span></a>`}
        ${form.errorText(`${list.field}.${index}.target`)}
      </li>`;
    })}</ul>
    ${
      readonly
        ? ""
        : html`<div class="field"><span class="caption">${messages.text("props.addMapping")}</span>${textControl(form, {
            field: `${list.field}.new`,
            label: messages.text("props.addMapping"),
            placeholder: "https://…",
            value: "",
            save: (target) =>
              keep([...list.items, ...(target === "" ? [] : [{ type: "exactMatch" as const, target }])]),
          })}${form.errorText(`${list.field}.new`)}</div>`
    }
  </section>`;
}

function pageAddress(target: string): string | undefined {
  try {
    const { protocol, href } = new URL(target);
    return protocol === "http:" || protocol === "https:" ? href : undefined;
  } catch {
    return undefined;
  }
}

type Pay = NonNullable<Role["pay"]>;

/** What a role pays: from, to, in which currency, per hour, month or year. Without an amount there is no pay. */
export function payField(
  form: FieldForm,
  label: string,
  pay: Pay | undefined,
  save: (pay: Json | undefined) => Command,
): TemplateResult {
  const { messages } = form.bench;
  const put = (changed: { readonly [Member in keyof Pay]?: Pay[Member] | undefined }): Command => {
    const next = Object.entries({ currency: "EUR", per: "month", ...pay, ...changed });
    const kept = Object.fromEntries(next.filter(([, value]) => value !== undefined)) as { [member: string]: Json };
    return save(Object.keys(kept).length > 2 ? kept : undefined);
  };
  const amount = (member: "min" | "max", text: string): TemplateResult =>
    html`<div class="field"><span class="caption">${text}</span>${textControl(form, {
      field: `pay.${member}`,
      label: text,
      value: pay?.[member] === undefined ? "" : String(pay[member]),
      number: { min: 0, step: "any" },
      save: (typed) => put({ [member]: typed === "" ? undefined : Number(typed) }),
    })}${form.errorText(`pay.${member}`)}</div>`;
  return html`<fieldset class="pay"><legend>${label}</legend>
    ${amount("min", messages.text("props.payMin"))}${amount("max", messages.text("props.payMax"))}
    <div class="field"><span class="caption">${messages.text("props.currency")}</span>${textControl(form, {
      field: "pay.currency",
      label: messages.text("props.currency"),
      value: pay?.currency ?? "EUR",
      save: (typed) => put({ currency: typed.toUpperCase() }),
    })}${form.errorText("pay.currency")}</div>
    ${choiceField(form, {
      field: "pay.per",
      label: messages.text("props.per"),
      value: pay?.per ?? "month",
      mixed: false,
      options: (["hour", "month", "year"] as const).map((value) => ({ value, label: messages.text(`per.${value}`) })),
      save: (per) => put({ per: per as Pay["per"] }),
    })}
  </fieldset>`;
}
