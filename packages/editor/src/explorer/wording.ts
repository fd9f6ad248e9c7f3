import type { Gap, Role, Route, Skill, SkillGap, Taxonomy } from "@skillways/core";
import type { ExplorerTexts } from "../messages/explorer-messages.js";
import type { Messages } from "../messages/messages.js";
import { tidyLevel } from "./tidy-level.js";

const WEEKS_PER_MONTH = 365.25 / 12 / 7;
const WEEKS_PER_YEAR = 365.25 / 7;

/** Says what the engine found in words: names, times, levels and fits in one language. */
export class Wording {
  readonly messages: Messages<ExplorerTexts>;
  readonly taxonomy: Taxonomy;

  constructor(messages: Messages<ExplorerTexts>, taxonomy: Taxonomy) {
    this.messages = messages;
    this.taxonomy = taxonomy;
  }

  role(id: string): string {
    return this.roleLabel(this.taxonomy.findRole(id)) || id;
  }

  roleLabel(role: Role | undefined): string {
    return this.taxonomy.textOf(role?.label, this.messages.language) || (role?.id ?? "");
  }

  skill(id: string): string {
    return this.taxonomy.textOf(this.taxonomy.findSkill(id)?.label, this.messages.language) || id;
  }

  family(id: string | undefined): string {
    if (id === undefined) return "";
    return this.taxonomy.textOf(this.taxonomy.findFamily(id)?.label, this.messages.language) || id;
  }

  /** "Logistics · grade 4": what is known of the two. */
  familyAndGrade(role: Role | undefined): string {
    return [this.family(role?.family), this.grade(role)].filter(Boolean).join(" · ");
  }

  /** "grade 4"; empty when the role has none. In lower case, as it stands after other words. */
  grade(role: Role | undefined): string {
    if (role?.grade === undefined) return "";
    return this.messages.text("role.grade", { word: this.messages.text("word.grade"), grade: role.grade });
  }

  /** Weeks up to two months, months up to two years, then years in halves. */
  duration(weeks: number): string {
    if (weeks < 0.5) return this.messages.text("time.now");
    if (weeks < 9) return this.messages.text("time.weeks", { count: Math.round(weeks) });
    const months = Math.round(weeks / WEEKS_PER_MONTH);
    if (months < 24) return this.messages.text("time.months", { count: months });
    return this.messages.text("time.years", { count: Math.round((weeks / WEEKS_PER_YEAR) * 2) / 2 });
  }

  /** Weeks as they are, where they are reckoned with. */
  weeks(weeks: number): string {
    return this.messages.text("time.weeks", { count: Math.round(weeks) });
  }

  /** The currency that all roles with a known pay share; undefined where they differ or none is known. */
  currency(): string | undefined {
    const [first, ...others] = new Set(this.taxonomy.roles.flatMap(({ pay }) => pay?.currency ?? []));
    return others.length === 0 ? first : undefined;
  }

  /** "14 weeks, 56 hours of learning"; without the weeks where there is nothing to learn. */
  time(effort: { readonly hours: number; readonly weeks: number }): string {
    if (effort.hours === 0) return this.messages.text("time.now");
    return this.messages.text("step.learn", { hours: this.hours(effort.hours), time: this.duration(effort.weeks) });
  }

  hours(hours: number): string {
    if (hours > 0 && hours < 1) return this.messages.text("time.underHour");
    return this.messages.text("time.hours", { count: Math.round(hours) });
  }

  hoursShort(hours: number): string {
    return this.messages.text("time.hoursShort", { count: hours > 0 ? Math.max(1, Math.round(hours)) : 0 });
  }

  /** A share that rests on evidence as one number; else the range it can be in. */
  fit(readiness: Gap["readiness"]): string {
    const { low, high } = readiness;
    const [from, to] = [this.messages.percent(low), this.messages.percent(high)];
    return from === to ? from : this.messages.text("fit.rangeShort", { low: from, high: to });
  }

  /** "level 3 of 5 (Independent)"; "having it at all" for a requirement without a level. */
  level(skillId: string, level: number | null): string {
    const scale = this.#scaleOf(skillId);
    const top = this.topLevel(skillId);
    if (level === null || scale === undefined || scale.levels.length === 1) return this.messages.text("skill.atAll");
    const named = scale.levels.find(({ value }) => value === level);
    const name = this.taxonomy.textOf(named?.label, this.messages.language);
    const parts = { word: this.messages.text("word.level"), level: tidyLevel(level), top };
    return name === ""
      ? this.messages.text("skill.level", parts)
      : this.messages.text("skill.levelNamed", { ...parts, name });
  }

  /** What holding the skill at the level looks like; empty when the taxonomy does not say. */
  levelDescription(skillId: string, level: number | null): string {
    if (level === null) return "";
    const own = this.taxonomy.findSkill(skillId)?.levelDescriptions?.[String(level)];
    const named = this.#scaleOf(skillId)?.levels.find(({ value }) => value === level);
    return (
      this.taxonomy.textOf(own, this.messages.language) ||
      this.taxonomy.textOf(named?.description, this.messages.language)
    );
  }

  /** The level at the top of a skill's scale. */
  topLevel(skillId: string): number {
    return Math.max(1, ...(this.#scaleOf(skillId)?.levels.map(({ value }) => value) ?? [1]));
  }

  /** The level at the foot of a skill's scale. */
  lowestLevel(skillId: string): number {
    return Math.min(...(this.#scaleOf(skillId)?.levels.map(({ value }) => value) ?? [1]));
  }

  /** What a level bar shows, in words. */
  skillGap(gap: SkillGap): string {
    const need = this.level(gap.skill, gap.need);
    if (!gap.known) return this.messages.text("skill.needUnknown", { need });
    if (gap.have === null || gap.have === 0) return this.messages.text("skill.needNone", { need });
    return this.messages.text("skill.haveNeed", { have: this.level(gap.skill, gap.have), need });
  }

  /** The same in a few words: "level 2 → 4". */
  skillGapShort(gap: SkillGap): string {
    if (gap.need === null || this.topLevel(gap.skill) === 1) {
      if (!gap.known) return this.messages.text("skill.notKnown");
      return this.messages.text((gap.have ?? 0) > 0 ? "skill.there" : "skill.notThere");
    }
    const need = gap.need;
    if (!gap.known) return this.messages.text("skill.shortUnknown", { need });
    if (gap.have === null || gap.have === 0) return this.messages.text("skill.shortNew", { need });
    const have = tidyLevel(gap.have);
    return have >= need
      ? this.messages.text("skill.shortHave", { have, need })
      : this.messages.text("skill.short", { have, need });
  }

  /** Why a route is shown, such as "fastest"; among `count` routes. */
  reasons(route: Route, count: number): string[] {
    if (count === 1) return [this.messages.text("label.only")];
    return route.labels.map((label) => this.messages.text(`label.${label}`));
  }

  /** "in one step", or "through planner and team lead". */
  via(route: Route): string {
    const between = route.steps.slice(0, -1).map((step) => this.role(step.to));
    return between.length === 0
      ? this.messages.text("routes.direct")
      : this.messages.text("routes.via", { roles: this.messages.list(between) });
  }

  #scaleOf(skillId: string): ReturnType<Taxonomy["scaleOf"]> {
    const skill: Skill | undefined = this.taxonomy.findSkill(skillId);
    return skill === undefined ? undefined : this.taxonomy.scaleOf(skill);
  }
}
