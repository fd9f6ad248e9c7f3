import type { Taxonomy } from "@skillways/core";
import type { TeamCell, TeamPerson, TeamSkill } from "@skillways/core/people";
import { html, type TemplateResult } from "lit";
import type { Messages } from "../../messages/messages.js";
import type { TeamMatrixTexts } from "../../messages/team-matrix-messages.js";
import type { TeamNotice, TeamRead } from "../../people/read-team.js";
import { createAxis, createFilter, createItem, createSkillAxis, type MatrixAxis } from "../matrix/matrix-axis.js";
import type { CellLook, Choice, MatrixSource, MatrixView, OrderName, ShowName, Summary } from "./matrix-source.js";
import { byName, byRank } from "./order-axis.js";
import { explainCell, explainPerson, explainSkill } from "./team-explanations.js";
import { cellState, TeamWording } from "./team-wording.js";

const RISK = { gap: 3, unknown: 2, "single-point": 1, covered: 0 } as const;

/** People × skills: what each has, beside what is asked. */
export class TeamSource implements MatrixSource {
  readonly kind = "people";
  readonly #read: TeamRead;
  readonly #messages: Messages<TeamMatrixTexts>;
  readonly #wording: TeamWording;
  readonly #people: ReadonlyMap<string, TeamPerson>;
  readonly #skills: ReadonlyMap<string, TeamSkill>;
  readonly #places: ReadonlyMap<string, number>;

  constructor(read: TeamRead, messages: Messages<TeamMatrixTexts>, hideNames: boolean) {
    this.#read = read;
    this.#messages = messages;
    this.#wording = new TeamWording(read, messages, hideNames);
    this.#people = new Map(read.gap.people.map((person) => [person.profile, person]));
    this.#skills = new Map(read.gap.skills.map((skill) => [skill.skill, skill]));
    this.#places = new Map(read.gap.skills.map(({ skill }, at) => [skill, at]));
  }

  get #taxonomy(): Taxonomy {
    return this.#read.taxonomy;
  }
  get label(): string {
    return this.#messages.text("team.label");
  }
  get title(): string {
    const { label, id } = this.#read.team;
    const name = this.#taxonomy.textOf(label, this.#messages.language) || id;
    return name === "" ? this.#messages.text("team.titleNone") : name;
  }
  get filterRows(): string {
    return this.#messages.text("team.filterPeople");
  }

  get hideNames(): string {
    return this.#messages.text("team.hideNames");
  }

  /** "24 people, 31 skills. 2 are short and 3 hang on one person." */
  get intro(): string {
    const { text, list } = this.#messages;
    const { people, skills, suppressed } = this.#read.gap;
    const first = text("team.intro", { count: people.length, skills: skills.length });
    if (suppressed) return first;
    const count = (state: TeamSkill["state"]): number => skills.filter((skill) => skill.state === state).length;
    const [gaps, single, unknown] = [count("gap"), count("single-point"), count("unknown")];
    const parts = [
      ...(gaps > 0 ? [text("team.introGaps", { count: gaps })] : []),
      ...(single > 0 ? [text("team.introSingle", { count: single })] : []),
      ...(unknown > 0 ? [text("team.introUnknown", { count: unknown })] : []),
    ];
    if (parts.length === 0) return `${first} ${text("team.introWell")}`;
    const sentence = list(parts);
    return `${first} ${sentence.charAt(0).toLocaleUpperCase(this.#messages.language)}${sentence.slice(1)}.`;
  }

  get notices(): readonly string[] {
    const { target } = this.#read;
    const notices = target === "" ? [] : [this.#messages.text("team.forRole", { role: this.#wording.role(target) })];
    notices.push(...this.#read.notices.map((notice) => sayNotice(notice, this.#messages)));
    if (this.#read.gap.suppressed) notices.push(this.#messages.text("team.suppressed"));
    if (this.#wording.hidesNames) notices.push(this.#messages.text("team.namesHidden"));
    return notices;
  }

  get rowOrders(): readonly Choice<OrderName>[] {
    const { text } = this.#messages;
    return [
      { name: "group", text: text("team.byRole") },
      { name: "name", text: text(this.#wording.hidesNames ? "team.byNumber" : "heat.byName") },
      { name: "gap", text: text("team.byGap") },
    ];
  }
  get skillOrders(): readonly Choice<OrderName>[] {
    const { text } = this.#messages;
    return [
      { name: "group", text: text("heat.byGroup") },
      { name: "name", text: text("heat.byName") },
      ...(this.#read.gap.suppressed ? [] : [{ name: "gap" as const, text: text("team.byRisk") }]),
    ];
  }
  get shows(): readonly Choice<ShowName>[] {
    const { text } = this.#messages;
    return [
      { name: "all", text: text("team.showAll") },
      { name: "short", text: text("team.showShort") },
      ...(this.#read.gap.suppressed
        ? []
        : [
            { name: "gaps" as const, text: text("team.showGaps") },
            { name: "single" as const, text: text("team.showSingle") },
          ]),
    ];
  }
  get families(): readonly Choice<string>[] {
    const used = new Set(this.#read.gap.people.map((person) => this.#familyOf(person)));
    return this.#taxonomy.families
      .filter(({ id }) => used.has(id))
      .map(({ id, label }) => ({ name: id, text: this.#taxonomy.textOf(label, this.#messages.language) || id }));
  }

  get legend(): TemplateResult {
    const { text } = this.#messages;
    return html`<span class="visually-hidden">${text("matrix.corner")}</span>
      <span><b class="swatch met">3<small>/3</small></b> ${text("team.legendMet")}</span>
      <span><b class="swatch short">1<small>/3</small></b> ${text("team.legendShort")}</span>
      <span><b class="swatch must">1<small>/3</small></b> ${text("team.legendBlocking")}</span>
      <span><b class="swatch unknown">?<small>/3</small></b> ${text("team.legendUnknown")}</span>
      <span><b class="swatch more">2</b> ${text("team.legendMore")}</span>`;
  }

  arrange(view: MatrixView): { readonly rows: MatrixAxis; readonly skills: MatrixAxis } {
    const { language, text } = this.#messages;
    const matches = createFilter(view.rowFilter);
    const people = this.#read.gap.people.filter(
      (person) =>
        (view.family === "" || this.#familyOf(person) === view.family) &&
        matches([this.#wording.person(person.profile), this.#wording.role(person.role)]),
    );
    const skills = createSkillAxis(this.#taxonomy, {
      language,
      onlyUsed: false,
      natureTitles: { soft: text("matrix.soft"), hard: text("matrix.hard") },
      restTitle: text("matrix.noGroup"),
      filter: view.skillFilter,
      only: (id) => this.#places.has(id) && this.#isShown(id, view.show, people),
    });
    return { rows: this.#orderRows(this.#byRole(people), view), skills: this.#orderSkills(skills, view.skillOrder) };
  }

  look(row: string, skill: string): CellLook {
    const cell = this.#cell(row, skill);
    const state = cellState(cell);
    const { have, need, asked } = cell;
    const must = (state === "short" || state === "unknown") && this.#isMust(row, skill) ? " must" : "";
    const classes = `${state}${must}${state === "short" ? ` heat-${Math.min(8, 3 + Math.ceil(-(cell.difference ?? -1)))}` : ""}`;
    if (need === null) {
      const yes = (have ?? 0) > 0 ? "✓" : "✕";
      return { classes, have: have === null ? (asked ? "?" : "") : asked ? yes : this.#wording.number(have), need: "" };
    }
    return { classes, have: have === null ? "?" : this.#wording.number(have), need: `/${this.#messages.number(need)}` };
  }

  describe(row: string, skill: string): string {
    const words = this.#wording.cell(skill, this.#cell(row, skill));
    return this.#isMust(row, skill) ? `${words}, ${this.#messages.text("team.mustMissing")}` : words;
  }

  rowName(row: string): string {
    return this.#wording.person(row);
  }

  skillName(skill: string): string {
    return this.#wording.skill(skill);
  }

  summariseRow(row: string): Summary {
    return this.#wording.summarisePerson(this.#people.get(row));
  }

  summariseSkill(skill: string): Summary {
    return this.#wording.summariseSkill(this.#skills.get(skill));
  }

  explain(row: string | undefined, skill: string | undefined): TemplateResult {
    const person = row === undefined ? undefined : this.#people.get(row);
    if (person !== undefined && skill !== undefined) {
      return explainCell(
        this.#wording,
        this.#read,
        person,
        this.#cell(person.profile, skill),
        this.describe(person.profile, skill),
      );
    }
    if (person !== undefined) return explainPerson(this.#wording, person);
    const found = this.#skills.get(skill ?? "");
    return found === undefined ? html`` : explainSkill(this.#wording, this.#read.gap, found);
  }

  tabulate(rows: readonly string[], skills: readonly string[]): string[][] {
    const { text } = this.#messages;
    const hidden = this.#wording.hidesNames;
    const first = [
      ...(hidden ? [] : [text("team.csvId")]),
      text("team.csvName"),
      text("heat.csvRole"),
      ...skills.flatMap((skill) => [this.skillName(skill), text("team.csvNeed", { skill: this.skillName(skill) })]),
    ];
    const number = (value: number | null): string =>
      value === null ? "" : this.#messages.number(value, { useGrouping: false, maximumFractionDigits: 2 });
    const people = rows.map((row) => [
      ...(hidden ? [] : [row]),
      this.rowName(row),
      this.#wording.role(this.#people.get(row)?.role ?? null),
      ...skills.flatMap((skill) => {
        const { have, need, asked } = this.#cell(row, skill);
        return [number(have), asked && need === null ? "x" : number(need)];
      }),
    ]);
    return [first, ...people];
  }

  #familyOf({ role, target }: TeamPerson): string | undefined {
    return this.#taxonomy.findRole(role ?? target ?? "")?.family;
  }

  #cell(row: string, skill: string): TeamCell {
    return this.#people.get(row)?.cells[this.#places.get(skill) ?? -1] ?? { ...NOTHING, skill };
  }

  #isMust(row: string, skill: string): boolean {
    return this.#people.get(row)?.blockers.some((blocker) => blocker.skill === skill) === true;
  }

  #isShown(skill: string, show: ShowName, people: readonly TeamPerson[]): boolean {
    if (show === "all") return true;
    const state = this.#skills.get(skill)?.state;
    if (show === "single") return state === "single-point";
    if (show === "gaps") return state === "gap" || state === "unknown";
    const place = this.#places.get(skill) ?? -1;
    return people.some(({ cells }) => cells[place]?.meets === false);
  }

  /** The people in the order of their roles in the taxonomy, and within one in that of the team. */
  #byRole(people: readonly TeamPerson[]): MatrixAxis {
    const marks = new Map(this.#taxonomy.families.map(({ id }, mark) => [id, mark]));
    const groupOf = (role: string | null, title: string): Parameters<typeof createAxis>[1][number] => ({
      title,
      mark: marks.get(this.#taxonomy.findRole(role ?? "")?.family ?? ""),
      items: people
        .filter((person) => (person.role ?? null) === role)
        .map(({ profile }) => createItem(profile, this.#wording.person(profile))),
    });
    return createAxis("people", [
      ...this.#taxonomy.roles.map(({ id }) => groupOf(id, this.#wording.role(id))),
      groupOf(null, this.#messages.text("team.noRole")),
    ]);
  }

  #orderRows(people: MatrixAxis, { bySkill, rowOrder }: MatrixView): MatrixAxis {
    if (bySkill !== undefined) return byRank(people, (id) => [this.#cell(id, bySkill).have ?? -1]);
    if (rowOrder === "gap") {
      return byRank(people, (id) => {
        const readiness = this.#people.get(id)?.readiness;
        return readiness ? [1 - readiness.high, 1 - readiness.low] : [-1, -1];
      });
    }
    if (rowOrder !== "name") return people;
    // By number names would tell nothing, and "Person 10" is not before "Person 2".
    return this.#wording.hidesNames ? byRank(people, (id) => [-this.#wording.place(id)]) : byName(people);
  }

  #orderSkills(skills: MatrixAxis, order: OrderName): MatrixAxis {
    if (order === "name") return byName(skills);
    if (order !== "gap") return skills;
    return byRank(skills, (id) => {
      const { state, coverage } = this.#skills.get(id) ?? { state: null, coverage: 0 };
      return [state === null ? -1 : RISK[state], -(coverage ?? 0)];
    });
  }
}

const NOTHING = { have: null, need: null, asked: false, difference: null, meets: null } as const;

function sayNotice(notice: TeamNotice, { text, language }: Messages<TeamMatrixTexts>): string {
  switch (notice.key) {
    case "team.brokenProfiles": {
      const { detail } = notice;
      return text(notice.key, { count: notice.count, detail: typeof detail === "string" ? detail : detail[language] });
    }
    case "team.unknownRoles":
      return text(notice.key, { count: notice.count, id: notice.id });
    default:
      return text(notice.key, { count: notice.count });
  }
}
