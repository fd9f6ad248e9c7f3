import type { Requirement, Taxonomy } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../messages/messages.js";
import type { SkillsMatrixTexts } from "../../messages/skills-matrix-messages.js";
import { createRoleAxis, createSkillAxis, type MatrixAxis } from "../matrix/matrix-axis.js";
import { matrixLegend } from "../matrix/matrix-legend.js";
import { RequirementTexts } from "../matrix/requirement-texts.js";
import type { CellLook, Choice, MatrixSource, MatrixView, OrderName, Summary } from "./matrix-source.js";
import { byName, byRank } from "./order-axis.js";

/** Roles × skills: what each role asks. */
export class RoleSource implements MatrixSource {
  readonly kind = "roles";
  readonly notices: readonly string[] = [];
  readonly shows: MatrixSource["shows"] = [];
  readonly #taxonomy: Taxonomy;
  readonly #messages: Messages<SkillsMatrixTexts>;
  readonly #texts: RequirementTexts;
  readonly #asked = new Map<string, ReadonlyMap<string, Requirement>>();

  constructor(taxonomy: Taxonomy, messages: Messages<SkillsMatrixTexts>) {
    this.#taxonomy = taxonomy;
    this.#messages = messages;
    this.#texts = new RequirementTexts({ taxonomy, messages });
  }

  get label(): string {
    return this.#messages.text("matrix.label");
  }
  get title(): string {
    return this.#messages.text("heat.titleRoles");
  }
  get intro(): string {
    return this.#messages.text("heat.introRoles");
  }
  get filterRows(): string {
    return this.#messages.text("matrix.filterRoles");
  }
  get rowOrders(): readonly Choice<OrderName>[] {
    const text = this.#messages.text;
    return [
      { name: "group", text: text("heat.byFamily") },
      { name: "name", text: text("heat.byName") },
      { name: "count", text: text("heat.byAsking") },
    ];
  }
  get skillOrders(): readonly Choice<OrderName>[] {
    const text = this.#messages.text;
    return [
      { name: "group", text: text("heat.byGroup") },
      { name: "name", text: text("heat.byName") },
      { name: "count", text: text("heat.byCount") },
    ];
  }
  get families(): readonly Choice<string>[] {
    const used = new Set(this.#taxonomy.roles.map(({ family }) => family));
    return this.#taxonomy.families
      .filter(({ id }) => used.has(id))
      .map(({ id, label }) => ({ name: id, text: this.#taxonomy.textOf(label, this.#messages.language) || id }));
  }
  get legend(): TemplateResult {
    return matrixLegend(this.#messages);
  }

  arrange(view: MatrixView): { readonly rows: MatrixAxis; readonly skills: MatrixAxis } {
    const { language, text } = this.#messages;
    const natureTitles = { soft: text("matrix.soft"), hard: text("matrix.hard") };
    const choice = { language, onlyUsed: true, natureTitles };
    const { family, bySkill } = view;
    const roles = createRoleAxis(this.#taxonomy, {
      ...choice,
      filter: view.rowFilter,
      restTitle: text("matrix.noFamily"),
      only: family === "" ? undefined : (id) => this.#taxonomy.findRole(id)?.family === family,
    });
    const shown = new Set(roles.items.map(({ id }) => id));
    const skills = createSkillAxis(this.#taxonomy, {
      ...choice,
      filter: view.skillFilter,
      restTitle: text("matrix.noGroup"),
      only:
        view.rowFilter === "" && family === ""
          ? undefined
          : (id) => this.#taxonomy.rolesRequiring(id).some((role) => shown.has(role.id)),
    });
    return {
      rows:
        bySkill === undefined
          ? this.#ordered(roles, view.rowOrder)
          : byRank(roles, (id) => {
              const requirement = this.#requirement(id, bySkill);
              return [requirement === undefined ? 0 : 1, requirement?.level ?? 0];
            }),
      skills: this.#ordered(skills, view.skillOrder),
    };
  }

  look(row: string, skill: string): CellLook {
    const requirement = this.#requirement(row, skill);
    return { classes: this.#texts.classes(requirement), have: this.#texts.short(requirement), need: "" };
  }

  describe(row: string, skill: string): string {
    return this.#texts.describe(this.#requirement(row, skill));
  }

  rowName(row: string): string {
    return this.#taxonomy.textOf(this.#taxonomy.findRole(row)?.label, this.#messages.language) || row;
  }

  skillName(skill: string): string {
    return this.#taxonomy.textOf(this.#taxonomy.findSkill(skill)?.label, this.#messages.language) || skill;
  }

  summariseRow(row: string): Summary {
    const words = this.#messages.text("heat.asks", { count: this.#of(row).size });
    return { short: words, words, state: "plain" };
  }

  summariseSkill(skill: string): Summary {
    const count = this.#taxonomy.rolesRequiring(skill).length;
    const words = this.#messages.text("heat.askedBy", { count });
    return { short: this.#messages.number(count), words, state: "plain" };
  }

  explain(row: string | undefined, skill: string | undefined): TemplateResult {
    const { language } = this.#messages;
    const textOf = (of: { readonly description?: Readonly<Record<string, string>> } | undefined): string =>
      this.#taxonomy.textOf(of?.description, language);
    if (row !== undefined && skill !== undefined) return this.#explainCell(row, skill);
    if (row !== undefined) {
      const asked = [...this.#of(row).values()].map((one) => [this.skillName(one.skill), this.#texts.describe(one)]);
      return html`<p>${textOf(this.#taxonomy.findRole(row))}</p><p><b>${this.summariseRow(row).words}</b></p>${list(asked)}`;
    }
    const asking = this.#taxonomy
      .rolesRequiring(skill ?? "")
      .map(({ id }) => [this.rowName(id), this.describe(id, skill ?? "")]);
    return html`<p>${textOf(this.#taxonomy.findSkill(skill ?? ""))}</p><p><b>${this.summariseSkill(skill ?? "").words}</b></p>${list(asking)}`;
  }

  tabulate(rows: readonly string[], skills: readonly string[]): string[][] {
    const level = (row: string, skill: string): string => {
      const requirement = this.#requirement(row, skill);
      if (requirement === undefined) return "";
      return requirement.level === undefined ? "x" : this.#messages.number(requirement.level, { useGrouping: false });
    };
    const first = [this.#messages.text("heat.csvRole"), ...skills.map((skill) => this.skillName(skill))];
    return [first, ...rows.map((row) => [this.rowName(row), ...skills.map((skill) => level(row, skill))])];
  }

  #explainCell(row: string, skill: string): TemplateResult {
    const requirement = this.#requirement(row, skill);
    const { language } = this.#messages;
    const level = requirement?.level;
    const found = this.#taxonomy.findSkill(skill);
    const scale = found && this.#taxonomy.scaleOf(found);
    const meaning =
      level === undefined
        ? ""
        : this.#taxonomy.textOf(found?.levelDescriptions?.[String(level)], language) ||
          this.#taxonomy.textOf(scale?.levels.find(({ value }) => value === level)?.description, language);
    return html`<p><b>${this.#texts.describe(requirement)}</b></p>
      ${meaning === "" ? nothing : html`<p>${meaning}</p>`}
      ${requirement?.blocking ? html`<p>${this.#messages.text("heat.must")}</p>` : nothing}`;
  }

  #ordered(axis: MatrixAxis, order: OrderName): MatrixAxis {
    if (order === "name") return byName(axis);
    if (order !== "count") return axis;
    return byRank(axis, (id) => [axis.kind === "roles" ? this.#of(id).size : this.#taxonomy.rolesRequiring(id).length]);
  }

  #requirement(row: string, skill: string): Requirement | undefined {
    return this.#of(row).get(skill);
  }

  #of(row: string): ReadonlyMap<string, Requirement> {
    let asked = this.#asked.get(row);
    if (asked === undefined) {
      asked = new Map((this.#taxonomy.findRole(row)?.requirements ?? []).map((one) => [one.skill, one]));
      this.#asked.set(row, asked);
    }
    return asked;
  }
}

function list(items: readonly (readonly string[])[]): TemplateResult {
  return html`<ul class="list">${items.map(([name, text]) => html`<li><span dir="auto">${name}</span> <span class="quiet">${text}</span></li>`)}</ul>`;
}
