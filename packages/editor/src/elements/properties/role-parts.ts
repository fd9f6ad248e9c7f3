import type { Requirement, Role } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { deleteTargets } from "../../commands/delete-targets.js";
import { setRequirement } from "../../commands/set-requirement.js";
import { targetKey } from "../../commands/target-key.js";
import type { Workbench } from "../../workbench/workbench.js";
import { icon } from "../icons.js";
import { levelField } from "../level-field.js";

/** What a role asks. */
export function requirementsPart(bench: Workbench, role: Role): TemplateResult {
  const requirements = role.requirements ?? [];
  return html`<section>
    <h4>${bench.messages.text("props.requirements")} <span class="quiet">${requirements.length}</span></h4>
    <ul class="rows">${repeat(
      requirements,
      ({ skill }) => skill,
      (requirement) => requirementRow(bench, role, requirement),
    )}</ul>
    ${addButton(bench, `role:${role.id}`, "skill")}
  </section>`;
}

/** Where a role leads. */
export function movesPart(bench: Workbench, role: Role): TemplateResult {
  const { messages, taxonomy, session } = bench;
  const moves = taxonomy.movesFrom(role.id);
  return html`<section>
    <h4>${messages.text("props.moves")} <span class="quiet">${moves.length}</span></h4>
    <ul class="rows">${moves.map((move) => {
      const name = bench.nameOf(`role:${move.to}`);
      return html`<li class="line"><button type="button" class="link" @click=${() => session.select([targetKey({ kind: "move", from: move.from, to: move.to })])}>
        <span>${name}</span></button><span class="quiet small">${messages.text(move.blocked ? "move.blocked" : `move.${move.kind ?? "other"}`)}</span></li>`;
    })}</ul>
    ${moves.length === 0 ? html`<p class="quiet">${messages.text("props.noMoves")}</p>` : ""}
    ${addButton(bench, `role:${role.id}`, "role")}
  </section>`;
}

function requirementRow(bench: Workbench, role: Role, requirement: Requirement): TemplateResult {
  const { messages, taxonomy } = bench;
  const skill = taxonomy.findSkill(requirement.skill);
  const name = taxonomy.textOf(skill?.label, messages.language) || requirement.skill;
  const key = targetKey({ kind: "requirement", role: role.id, skill: requirement.skill });
  return html`<li class="requirement">
    <button type="button" class="link" @click=${() => bench.session.select([key])}><span>${name}</span></button>
    ${
      bench.readonly
        ? ""
        : html`<button type="button" class="icon-button" aria-label=${messages.text("props.removeRequirement", { name })}
          title=${messages.text("props.removeRequirement", { name })} @click=${() => bench.dispatch(deleteTargets([key]))}>${icon("close")}</button>`
    }
    ${levelField({
      label: messages.text("props.level", { name }),
      name: `level-${requirement.skill}`,
      levels: (skill && taxonomy.scaleOf(skill)?.levels) ?? [],
      value: requirement.level,
      readonly: bench.readonly,
      textOf: (level) => `${level.value}. ${taxonomy.textOf(level.label, messages.language)}`,
      choose: (level) => bench.dispatch(setRequirement(role.id, requirement.skill, { level })),
    })}
    <select class="necessity" ?disabled=${bench.readonly} aria-label=${messages.text("props.necessity", { name })}
      @change=${(event: Event) => {
        const necessity = (event.target as HTMLSelectElement).value as "essential";
        bench.dispatch(setRequirement(role.id, requirement.skill, { necessity }));
      }}>
      ${(["essential", "important", "optional"] as const).map(
        (necessity) =>
          html`<option value=${necessity} ?selected=${necessity === (requirement.necessity ?? "essential")}>${messages.text(`necessity.${necessity}`)}</option>`,
      )}
    </select>
  </li>`;
}

function addButton(bench: Workbench, from: string, targets: "role" | "skill"): TemplateResult {
  if (bench.readonly) return html``;
  return html`<button type="button" class="outlined add"
    @click=${() => bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from, targets } } })}>
    ${icon("plus")}${bench.messages.text(targets === "skill" ? "props.addRequirement" : "props.addMove")}</button>`;
}
