import type { Json, Necessity, PlannedRequirement, Requirement } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import type { Command } from "../../commands/command.js";
import { icon } from "../icons.js";
import type { FieldForm } from "./field-form.js";
import { textControl } from "./text-control.js";
import { choiceField } from "./value-fields.js";

const NECESSITIES: readonly Necessity[] = ["essential", "important", "optional"];

/** What will change in a requirement, by the day on which it does. */
export function plannedField(
  form: FieldForm,
  requirement: Requirement,
  save: (planned: Json | undefined) => Command,
): TemplateResult {
  const { messages, taxonomy, readonly } = form.bench;
  const { planned = [], skill: id } = requirement;
  const skill = taxonomy.findSkill(id);
  const levels = (skill && taxonomy.scaleOf(skill)?.levels) ?? [];
  const keep = (items: readonly PlannedRequirement[]): Command =>
    save(items.length === 0 ? undefined : (items as unknown as Json));
  const without = (at: number): Command => keep(planned.filter((_, other) => other !== at));
  return html`<section><h4>${messages.text("props.planned")} <span class="quiet">${planned.length}</span></h4>
    <ul class="rows">${planned.map((plan, at) => {
      const put = (member: keyof PlannedRequirement, value: PlannedRequirement[keyof PlannedRequirement]): Command =>
        keep(planned.map((other, index) => (index === at ? withMember(other, member, value) : other)));
      const remove = messages.text("props.removePlan", { day: plan.from });
      const asNow = messages.text("props.asItWas");
      return html`<li class="mapping">
        ${dayField(form, `planned.${at}.from`, messages.text("props.plannedFrom"), plan.from, (day) => (day === "" ? without(at) : put("from", day)))}
        ${readonly ? "" : html`<button type="button" class="icon-button" aria-label=${remove} title=${remove} @click=${() => form.run("planned", without(at))}>${icon("close")}</button>`}
        <div class="pair">${choiceField(form, {
          field: `planned.${at}.level`,
          label: messages.text("props.levelOnly"),
          value: plan.level,
          mixed: false,
          unset: asNow,
          options: levels.map(({ value, label }) => ({
            value: String(value),
            label: `${value}. ${taxonomy.textOf(label, messages.language)}`,
          })),
          save: (level) => put("level", level === undefined ? undefined : Number(level)),
        })}${choiceField(form, {
          field: `planned.${at}.necessity`,
          label: messages.text("props.necessityOnly"),
          value: plan.necessity,
          mixed: false,
          unset: asNow,
          options: NECESSITIES.map((value) => ({ value, label: messages.text(`necessity.${value}`) })),
          save: (necessity) => put("necessity", necessity as Necessity | undefined),
        })}</div>
      </li>`;
    })}</ul>
    ${form.errorText("planned")}
    ${
      readonly
        ? ""
        : dayField(form, "planned.new", messages.text("props.addPlan"), "", (day) =>
            keep([...planned, ...(day === "" ? [] : [{ from: day }])]),
          )
    }
  </section>`;
}

/** A day, as the browser lets people choose one; YYYY-MM-DD. */
export function dayField(
  form: FieldForm,
  field: string,
  label: string,
  value: string,
  save: (day: string) => Command,
): TemplateResult {
  return html`<div class="field"><span class="caption">${label}</span>${textControl(form, { field, label, value, day: true, save })}${form.errorText(field)}</div>`;
}

function withMember(
  plan: PlannedRequirement,
  member: keyof PlannedRequirement,
  value: PlannedRequirement[keyof PlannedRequirement],
): PlannedRequirement {
  const { [member]: _, ...rest } = plan;
  return (value === undefined ? rest : { ...rest, [member]: value }) as PlannedRequirement;
}
