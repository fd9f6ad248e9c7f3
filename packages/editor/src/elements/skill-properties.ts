import type { Relation, Skill } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import { setField } from "../commands/set-field.js";
import type { Workbench } from "../workbench/workbench.js";
import { icon } from "./icons.js";
import { descriptionField, nameFields } from "./text-fields.js";

const KINDS = ["knowledge", "skill", "attitude", "language", "credential"] as const;
const NATURES = ["soft", "hard"] as const;
const STATUSES = ["emerging", "active", "declining", "deprecated"] as const;

/** A skill's names, sort and state, who asks it and what it is related to. */
export function skillProperties(bench: Workbench, skill: Skill): TemplateResult {
  const { messages, taxonomy } = bench;
  const target = { kind: "skill", id: skill.id } as const;
  const roles = taxonomy.rolesRequiring(skill.id);
  const relations = taxonomy.relationsOf(skill.id);
  const choice = <Value extends string>(
    label: string,
    member: string,
    values: readonly Value[],
    value: Value | undefined,
    textOf: (value: Value) => string,
  ): TemplateResult => html`<label class="field">${label}
    <select ?disabled=${bench.readonly} @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value;
      bench.dispatch(setField(target, [member], chosen === "" ? undefined : chosen));
    }}>
      <option value="" ?selected=${value === undefined}>${messages.text("props.unset")}</option>
      ${values.map((one) => html`<option value=${one} ?selected=${one === value}>${textOf(one)}</option>`)}
    </select></label>`;
  return html`
    ${nameFields(bench, target, skill.label)}
    <div class="pair">
      ${choice(messages.text("props.kind"), "kind", KINDS, skill.kind, (kind) => messages.text(`kind.${kind}`))}
      ${choice(messages.text("props.nature"), "nature", NATURES, skill.nature, (nature) => messages.text(`nature.${nature}`))}
    </div>
    ${choice(messages.text("props.status"), "status", STATUSES, skill.status, (status) => messages.text(`status.${status}`))}
    ${descriptionField(bench, target, skill.description)}
    <section>
      <h4>${messages.text("props.usedBy", { count: roles.length })}</h4>
      <ul class="rows">${roles.map((role) => {
        const requirement = role.requirements?.find((one) => one.skill === skill.id);
        return html`<li class="line"><button type="button" class="link" @click=${() => bench.pick(`role:${role.id}`)}>
          <span>${taxonomy.textOf(role.label, messages.language) || role.id}</span></button>
          <span class="quiet small">${requirement?.level === undefined ? "" : `${messages.text("word.level")} ${requirement.level}`}</span></li>`;
      })}</ul>
    </section>
    <section>
      <h4>${messages.text("props.relations")} <span class="quiet">${relations.length}</span></h4>
      <ul class="rows">${relations.map((relation) => relationRow(bench, skill, relation))}</ul>
      ${relations.length === 0 ? html`<p class="quiet">${messages.text("props.noRelations")}</p>` : ""}
      ${
        bench.readonly
          ? ""
          : html`<button type="button" class="outlined add"
            @click=${() => bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from: `skill:${skill.id}`, targets: "any" } } })}>
            ${icon("connect")}${messages.text("pad.connect")}</button>`
      }
    </section>
  `;
}

function relationRow(bench: Workbench, skill: Skill, relation: Relation): TemplateResult {
  const { messages, taxonomy } = bench;
  const other = relation.source === skill.id ? relation.target : relation.source;
  const name = taxonomy.textOf(taxonomy.findSkill(other)?.label, messages.language) || other;
  const text =
    relation.type === "requires" && relation.target === skill.id
      ? messages.text("relation.requiredBy", { name })
      : messages.text(`relation.${relation.type}`, { name });
  return html`<li class="line"><button type="button" class="link" @click=${() => bench.pick(`skill:${other}`)}><span>${text}</span></button></li>`;
}
