import type { Relation, Skill } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import { targetOf } from "../../commands/replace-relation.js";
import { targetKey } from "../../commands/target-key.js";
import type { Workbench } from "../../workbench/workbench.js";
import { icon } from "../icons.js";

/** The most roles and skills that are listed; the rest is counted. */
const LISTED = 100;

/** Which roles ask for a skill, and at which level. */
export function usedByPart(bench: Workbench, skill: Skill): TemplateResult {
  const { messages, taxonomy } = bench;
  const roles = taxonomy.rolesRequiring(skill.id);
  return html`<section>
    <h4>${messages.text("props.usedBy", { count: roles.length })}</h4>
    <ul class="rows">${roles.slice(0, LISTED).map((role) => {
      const requirement = role.requirements?.find((one) => one.skill === skill.id);
      return html`<li class="line"><button type="button" class="link" @click=${() => bench.pick(`role:${role.id}`)}>
        <span>${bench.nameOf(`role:${role.id}`)}</span></button>
        <span class="quiet small">${requirement?.level === undefined ? "" : `${messages.text("word.level")} ${requirement.level}`}</span></li>`;
    })}</ul>
    ${more(bench, roles.length)}
  </section>`;
}

/** What a skill is related to, and what it is the heading of. */
export function relationsPart(bench: Workbench, skill: Skill): TemplateResult {
  const { messages, taxonomy } = bench;
  const relations = taxonomy.relationsOf(skill.id);
  const narrower = taxonomy.narrowerOf(skill.id);
  return html`<section>
    <h4>${messages.text("props.relations")} <span class="quiet">${relations.length}</span></h4>
    <ul class="rows">${relations.slice(0, LISTED).map((relation) => relationRow(bench, skill, relation))}</ul>
    ${relations.length === 0 ? html`<p class="quiet">${messages.text("props.noRelations")}</p>` : more(bench, relations.length)}
    ${
      bench.readonly
        ? ""
        : html`<button type="button" class="outlined add"
          @click=${() => bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from: `skill:${skill.id}`, targets: "any" } } })}>
          ${icon("connect")}${messages.text("pad.connect")}</button>`
    }
  </section>
  ${
    narrower.length === 0
      ? ""
      : html`<section><h4>${messages.text("props.narrower")} <span class="quiet">${narrower.length}</span></h4>
        <ul class="rows">${narrower
          .slice(0, LISTED)
          .map(
            ({ id }) =>
              html`<li class="line"><button type="button" class="link" @click=${() => bench.pick(`skill:${id}`)}><span>${bench.nameOf(`skill:${id}`)}</span></button></li>`,
          )}</ul>${more(bench, narrower.length)}</section>`
  }`;
}

function more({ messages }: Workbench, count: number): TemplateResult | string {
  return count <= LISTED ? "" : html`<p class="quiet">${messages.text("props.andMore", { count: count - LISTED })}</p>`;
}

function relationRow(bench: Workbench, skill: Skill, relation: Relation): TemplateResult {
  const { messages, session } = bench;
  const other = relation.source === skill.id ? relation.target : relation.source;
  const name = bench.nameOf(`skill:${other}`);
  const text =
    relation.type === "requires" && relation.target === skill.id
      ? messages.text("relation.requiredBy", { name })
      : messages.text(`relation.${relation.type}`, { name });
  return html`<li class="line"><button type="button" class="link" @click=${() => session.select([targetKey(targetOf(relation))])}><span>${text}</span></button></li>`;
}
