import type { TeamCell, TeamPerson, TeamSkill } from "@skillways/core/people";
import { tidyLevel } from "../../explorer/tidy-level.js";
import type { Messages } from "../../messages/messages.js";
import type { TeamMatrixTexts } from "../../messages/team-matrix-messages.js";
import { sayDay } from "../../people/days.js";
import type { TeamRead } from "../../people/read-team.js";
import type { Summary } from "./matrix-source.js";

export type CellState = "met" | "short" | "unknown" | "more" | "none";

/** What a cell comes to. Unknown is not the same as 0. */
export function cellState({ asked, have, meets }: TeamCell): CellState {
  if (!asked) return have === null ? "none" : "more";
  if (meets === null) return "unknown";
  return meets ? "met" : "short";
}

/** Says in words what is known of a team; with hidden names people go by their place in the team. */
export class TeamWording {
  readonly messages: Messages<TeamMatrixTexts>;
  readonly hidesNames: boolean;
  readonly #read: TeamRead;
  readonly #places: ReadonlyMap<string, number>;

  constructor(read: TeamRead, messages: Messages<TeamMatrixTexts>, hidesNames: boolean) {
    this.#read = read;
    this.messages = messages;
    this.hidesNames = hidesNames;
    this.#places = new Map(read.team.members.map(({ profile }, at) => [profile, at + 1]));
  }

  /** The number of a person: the place in the team, which no order and no filter changes. */
  place(profile: string): number {
    return this.#places.get(profile) ?? 0;
  }

  person(profile: string): string {
    if (this.hidesNames) return this.messages.text("team.person", { number: this.place(profile) });
    return this.#read.profiles.get(profile)?.label || profile;
  }

  role(id: string | null): string {
    if (id === null) return "";
    return this.#read.taxonomy.textOf(this.#read.taxonomy.findRole(id)?.label, this.messages.language) || id;
  }

  skill(id: string): string {
    return this.#read.taxonomy.textOf(this.#read.taxonomy.findSkill(id)?.label, this.messages.language) || id;
  }

  /** A held level in a cell. */
  number(level: number): string {
    return this.messages.number(tidyLevel(level));
  }

  /** "level 2.4", or "level 3 (Independent)". */
  level(skill: string, exact: number): string {
    const { text, language } = this.messages;
    const { taxonomy } = this.#read;
    const found = taxonomy.findSkill(skill);
    const scale = found && taxonomy.scaleOf(found);
    const name = taxonomy.textOf(scale?.levels.find(({ value }) => value === exact)?.label, language);
    const level = tidyLevel(exact);
    const word = text("word.level");
    if (name === "" || name === String(level)) return text("team.levelAt", { word, level });
    return text("team.levelNamed", { word, level, name });
  }

  day(day: string): string {
    return sayDay(day, this.messages.language);
  }

  cell(skill: string, cell: TeamCell): string {
    const { text } = this.messages;
    const { have, need, difference } = cell;
    const state = cellState(cell);
    if (state === "none") return text("team.cellNone");
    const has = have === null ? "" : this.level(skill, have);
    if (state === "more") return text("team.cellMore", { have: has });
    if (need === null) {
      return text(
        state === "met" ? "team.cellAtAll" : state === "short" ? "team.cellNotAtAll" : "team.cellUnknownAtAll",
      );
    }
    const asked = this.level(skill, need);
    if (state === "unknown") return text("team.cellUnknown", { need: asked });
    if (state === "met") return text("team.cellMet", { have: has, need: asked });
    return text("team.cellShort", { have: has, need: asked, short: Math.ceil(-(difference ?? 0) * 10 - 1e-6) / 10 });
  }

  /** How much of what is asked is shown: one figure where all is known, else the range it can be in. */
  readiness({ low, high }: { readonly low: number; readonly high: number }): string {
    const [from, to] = [this.messages.percent(low), this.messages.percent(high)];
    return from === to ? from : this.messages.text("team.readinessRange", { low: from, high: to });
  }

  summarisePerson(person: TeamPerson | undefined): Summary {
    const { text } = this.messages;
    const readiness = person?.readiness;
    if (!person || !readiness) return { short: "–", words: text("team.noTarget"), state: "plain" };
    const count = (state: CellState): number => person.cells.filter((cell) => cellState(cell) === state).length;
    const [short, unknown, musts] = [count("short"), count("unknown"), person.blockers.length];
    const parts = [
      ...(musts > 0 ? [text("team.musts", { count: musts })] : []),
      ...(short > 0 ? [text("team.short", { count: short })] : []),
      ...(unknown > 0 ? [text("team.unknown", { count: unknown })] : []),
    ];
    const range = this.readiness(readiness);
    return {
      short: range,
      words: [text("team.readiness", { low: range }), ...(parts.length === 0 ? [text("team.allMet")] : parts)].join(
        ", ",
      ),
      state: musts > 0 ? "gap" : short > 0 ? "single" : unknown > 0 ? "unknown" : "good",
    };
  }

  summariseSkill(skill: TeamSkill | undefined): Summary {
    const { text, number } = this.messages;
    if (skill === undefined || skill.state === null) {
      return { short: "", words: text("team.groupHidden"), state: "plain" };
    }
    const { qualified, unknown, needed, state } = skill;
    const count = qualified ?? 0;
    const words = [
      count === 0 ? text("team.qualifiedNone") : text("team.qualified", { count }),
      this.wanted(skill),
      ...((unknown ?? 0) > 0 ? [text("team.notRated", { count: unknown ?? 0 })] : []),
      this.state(skill),
    ];
    const states = { covered: "good", "single-point": "single", gap: "gap", unknown: "unknown" } as const;
    const signs = { covered: "✓", "single-point": "!", gap: "✕", unknown: "?" } as const;
    return {
      short: `${number(count)}/${number(needed)} ${signs[state]}`,
      words: words.join(", "),
      state: states[state],
    };
  }

  /** "Wanted: 3 people at level 4, by 1 June 2027". */
  wanted({ skill, level, needed, by }: TeamSkill): string {
    const values = { count: needed, level: this.level(skill, level) };
    return by === undefined
      ? this.messages.text("team.wanted", values)
      : this.messages.text("team.wantedBy", { ...values, day: this.day(by) });
  }

  /** The state of a skill in a few words. */
  state({ state, coverage }: TeamSkill): string {
    const { text } = this.messages;
    if (state === "single-point") return text("team.single");
    if (state === "gap") return text("team.gap", { count: -(coverage ?? 0) });
    return state === "covered" ? text("team.covered") : text(state === "unknown" ? "team.perhaps" : "team.groupHidden");
  }
}
