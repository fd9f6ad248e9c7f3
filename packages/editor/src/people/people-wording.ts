import type { Taxonomy } from "@skillways/core";
import type { LearningActivity, LearningCatalogueDocument, Money } from "@skillways/core/people";
import { tidyLevel } from "../explorer/tidy-level.js";
import type { Messages } from "../messages/messages.js";
import type { PeopleTexts } from "../messages/people-messages.js";
import { sayDay } from "./days.js";

/** A text by language, as documents have it. */
type Texts = Readonly<Record<string, string | undefined>>;

/** Says names, days, hours, money and levels in one language. Without a taxonomy an id is its own name. */
export class PeopleWording {
  readonly #messages: Messages<PeopleTexts>;
  readonly taxonomy: Taxonomy | null;

  constructor(messages: Messages<PeopleTexts>, taxonomy: Taxonomy | null) {
    this.#messages = messages;
    this.taxonomy = taxonomy;
  }

  get language(): string {
    return this.#messages.language;
  }

  skill(id: string): string {
    return this.text(this.taxonomy?.findSkill(id)?.label) || id;
  }

  role(id: string): string {
    return this.text(this.taxonomy?.findRole(id)?.label) || id;
  }

  /** A text in the language at hand, else in one of the others named, else in any that it has. */
  text(texts: Texts | undefined, languages: readonly string[] = this.taxonomy?.document.languages ?? []): string {
    const known = new Map(Object.entries(texts ?? {}));
    for (const language of [this.language, ...languages, ...known.keys()]) {
      const text = known.get(language);
      if (text !== undefined && text !== "") return text;
    }
    return "";
  }

  activity(id: string, catalogue: LearningCatalogueDocument | null): string {
    return this.text(findActivity(id, catalogue)?.label, catalogue?.languages) || id;
  }

  /** "Dutch"; the tag itself where the browser knows no name for it. */
  languageName(tag: string): string {
    try {
      return new Intl.DisplayNames(this.language, { type: "language" }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  day(day: string): string {
    return sayDay(day, this.language);
  }

  hours(hours: number): string {
    return this.#messages.text("people.hours", { count: Math.round(hours * 10) / 10 });
  }

  hoursShort(hours: number): string {
    return this.#messages.text("people.hoursShort", { count: Math.round(hours) });
  }

  weeks(weeks: number): string {
    return this.#messages.text("people.weeks", { count: Math.max(1, Math.round(weeks)) });
  }

  /** "€ 450"; without cents where there are none. */
  money({ amount, currency }: Money): string {
    try {
      const digits = Number.isInteger(amount) ? 0 : 2;
      return this.#messages.number(amount, { style: "currency", currency, maximumFractionDigits: digits });
    } catch {
      return `${currency} ${this.#messages.number(amount)}`;
    }
  }

  /** "3 (Independent)": with the name that the scale gives to a whole level. */
  level(skill: string, level: number): string {
    const found = this.taxonomy?.findSkill(skill);
    const scale = found === undefined ? undefined : this.taxonomy?.scaleOf(found);
    const named = scale?.levels.find(({ value }) => value === level);
    const name = this.text(named?.label);
    const number = this.#messages.number(tidyLevel(level));
    return name === "" || name === number ? number : `${number} (${name})`;
  }

  /** The level at the top of a skill's scale. */
  topLevel(skill: string): number {
    const found = this.taxonomy?.findSkill(skill);
    const scale = found === undefined ? undefined : this.taxonomy?.scaleOf(found);
    return Math.max(1, ...(scale?.levels.map(({ value }) => value) ?? [5]));
  }
}

export function findActivity(id: string, catalogue: LearningCatalogueDocument | null): LearningActivity | undefined {
  return catalogue?.activities.find((activity) => activity.id === id);
}

/** What things cost together, by currency; without what is free. */
export function addUp(costs: readonly (Money | undefined)[]): Money[] {
  const sums = new Map<string, number>();
  for (const cost of costs) {
    if (cost !== undefined && cost.amount > 0) sums.set(cost.currency, (sums.get(cost.currency) ?? 0) + cost.amount);
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
