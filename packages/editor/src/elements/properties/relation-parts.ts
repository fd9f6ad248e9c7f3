import type { Relation } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import { replaceRelation, targetOf } from "../../commands/replace-relation.js";
import { icon } from "../icons.js";
import type { FieldForm } from "./field-form.js";
import { choiceField } from "./value-fields.js";

/** What a relation says, as a whole: its type, its ends, and from `requires` at which levels. */
export function relationPart(form: FieldForm, relation: Relation): TemplateResult {
  const { bench } = form;
  const { messages } = bench;
  const target = targetOf(relation);
  const { source, target: other, type } = relation;
  const swap = (): boolean =>
    form.run("ends", replaceRelation(target, { source: other, target: source, sourceLevel: null, targetLevel: null }));
  return html`
    <p class="ends">${end(form, source)} <span class="quiet">${messages.text(`relation.${type}`, { name: "" })}</span> ${end(form, other)}</p>
    ${choiceField(form, {
      field: "type",
      label: messages.text("props.relationType"),
      value: type,
      mixed: false,
      options: (["requires", "overlaps", "equivalent"] as const).map((value) => ({
        value,
        label: messages.text(`relation.type.${value}`),
      })),
      save: (next) => replaceRelation(target, { type: next as Relation["type"] }),
    })}
    ${
      type === "requires"
        ? html`<div class="pair">${levelOf(form, relation, "sourceLevel")}${levelOf(form, relation, "targetLevel")}</div>
          ${bench.readonly ? "" : html`<button type="button" class="outlined" @click=${swap}>${icon("redo")}${messages.text("props.swap")}</button>`}${form.errorText("ends")}`
        : ""
    }`;
}

function end({ bench }: FieldForm, skill: string): TemplateResult {
  return html`<button type="button" class="link" @click=${() => bench.pick(`skill:${skill}`)}><strong>${bench.nameOf(`skill:${skill}`)}</strong></button>`;
}

function levelOf(form: FieldForm, relation: Relation, member: "sourceLevel" | "targetLevel"): TemplateResult {
  const { messages, taxonomy, nameOf } = form.bench;
  const id = member === "sourceLevel" ? relation.source : relation.target;
  const skill = taxonomy.findSkill(id);
  const levels = (skill && taxonomy.scaleOf(skill)?.levels) ?? [];
  return choiceField(form, {
    field: member,
    label: messages.text(member === "sourceLevel" ? "props.fromLevel" : "props.atLevel", {
      name: nameOf.call(form.bench, `skill:${id}`),
    }),
    value: relation[member],
    mixed: false,
    unset: messages.text("level.any"),
    options: levels.map((level) => ({
      value: String(level.value),
      label: `${level.value}. ${taxonomy.textOf(level.label, messages.language)}`,
    })),
    save: (value) => replaceRelation(targetOf(relation), { [member]: value === undefined ? null : Number(value) }),
  });
}
