import type { Sentence } from "@skillways/core";
import type { Messages } from "../messages/messages.js";
import type { PeopleTexts } from "../messages/people-messages.js";

/** Problems of one document, with what is wrong in it. */
export type ProblemKey =
  | "problem.broken-taxonomy"
  | "problem.broken-plan"
  | "problem.broken-catalogue"
  | "problem.broken-profile"
  | "problem.broken-snapshots"
  | "problem.broken-goals"
  | "problem.broken-kpis";

/** Why something that a host handed over cannot be shown. */
export type ProblemFacts =
  | { readonly key: "problem.no-taxonomy" }
  | { readonly key: ProblemKey; readonly detail: Sentence | string }
  | { readonly key: "problem.other-taxonomy" | "problem.unknown-role"; readonly id: string }
  | { readonly key: "problem.unexpected"; readonly detail: string };

/** Thrown while reading, and shown as a sentence. */
export class PeopleProblem extends Error {
  readonly facts: ProblemFacts;

  constructor(facts: ProblemFacts) {
    super(facts.key);
    this.facts = facts;
  }
}

/** What went wrong, whatever it was. */
export function problemOf(error: unknown): ProblemFacts {
  if (error instanceof PeopleProblem) return error.facts;
  return { key: "problem.unexpected", detail: error instanceof Error ? error.message : String(error) };
}

/** The sentence for it. */
export function sayProblem<Texts extends PeopleTexts>(facts: ProblemFacts, messages: Messages<Texts>): string {
  const { text } = messages as unknown as Messages<PeopleTexts>;
  switch (facts.key) {
    case "problem.no-taxonomy":
      return text(facts.key);
    case "problem.other-taxonomy":
    case "problem.unknown-role":
      return text(facts.key, { id: facts.id });
    case "problem.unexpected":
      return text(facts.key, { detail: facts.detail });
    default:
      return text(facts.key, { detail: facts.detail });
  }
}
