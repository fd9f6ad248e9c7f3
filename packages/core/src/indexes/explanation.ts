import type { LanguageText, Sentence } from "../schema/language.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/** One skill's part of a number. */
export interface ExplainedPart {
  readonly skill: string;
  /** How much it adds. */
  readonly value: number;
  /** How much it could have added, where that is known. */
  readonly of?: number;
  /** What is asked, what it is set beside, and what that rests on; each stands alone. */
  readonly because: readonly Sentence[];
}

/** A number with everything that makes it. */
export interface Explanation {
  /** The number: the parts' values add up to it. */
  readonly total: number;
  /** How it is computed, in words and as a formula. */
  readonly rule: Sentence;
  /** What was taken as given: the settings and assumptions that the number depends on. */
  readonly defaults: readonly Sentence[];
  /** What somebody must know before relying on it, such as thin evidence. */
  readonly cautions: readonly Sentence[];
  /** Largest value first, then largest `of`, ties by id. */
  readonly parts: readonly ExplainedPart[];
}

/** The rule of readiness, as `low` counts it. */
export const COVERED_RULE: Sentence = {
  nl: "Gedekt = Σ belang × leeruren tot het niveau dat er is (hoogstens tot wat de rol vraagt) ÷ Σ belang × leeruren tot wat de rol vraagt. Alleen wat de rol echt vraagt telt mee; wat niemand beoordeelde, telt niet als aanwezig.",
  en: "Covered = Σ importance × hours of learning up to the level held (at most up to what the role asks) ÷ Σ importance × hours up to what the role asks. Only what the role requires counts; what nobody rated does not count as there.",
};

/** Numbers as each language writes them, for sentences. */
export function inBoth(value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 2 }): Sentence {
  return {
    nl: new Intl.NumberFormat("nl", options).format(value),
    en: new Intl.NumberFormat("en", options).format(value),
  };
}

/** A share as a percentage, with one digit after the point, so that parts can be added up by hand. */
export function percentInBoth(share: number): Sentence {
  return inBoth(share, { style: "percent", maximumFractionDigits: 1 });
}

/** What something is called in each language; its id where it has no name. */
export function namesOf(taxonomy: Taxonomy, label: LanguageText | undefined, id: string): Sentence {
  return { nl: taxonomy.textOf(label, "nl") || id, en: taxonomy.textOf(label, "en") || id };
}

/** In the order in which parts are listed. */
export function sortParts(parts: readonly ExplainedPart[]): readonly ExplainedPart[] {
  return parts.toSorted(
    (a, b) => b.value - a.value || (b.of ?? 0) - (a.of ?? 0) || (a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : 0),
  );
}
