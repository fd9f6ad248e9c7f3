import type { ProfileDocument } from "@skillways/core";
import { Taxonomy } from "@skillways/core/engine";
import type { DevelopmentPlanDocument, LearningCatalogueDocument } from "@skillways/core/people";
import { loadReading, readingOf } from "./late-reading.js";
import { PeopleProblem, type ProblemFacts, problemOf } from "./people-problem.js";

/** What a host has set: the documents that they should be, or anything else. */
export interface PlanAsked {
  readonly taxonomy: unknown;
  readonly catalogue: unknown;
  readonly profile: unknown;
  readonly plan: unknown;
  readonly to: string;
}

/** What can be shown. */
export interface PlanContents {
  readonly taxonomy: Taxonomy;
  readonly catalogue: LearningCatalogueDocument | null;
  readonly profile: ProfileDocument | null;
  readonly plan: DevelopmentPlanDocument | null;
  /** A role to learn for; empty where none is set. */
  readonly to: string;
}

export type PlanAnswer =
  /** Code that reads documents is on its way; `onReady` tells when to ask again. */
  | { readonly kind: "reading" }
  | { readonly kind: "notLoaded" }
  | { readonly kind: "problem"; readonly problem: ProblemFacts }
  | ({ readonly kind: "contents" } & PlanContents);

/** Reads what a plan is shown from; what has not changed is not read again. */
export class PlanReader {
  readonly #onReady: () => void;
  readonly #known = new Map<string, { readonly value: unknown; readonly about: unknown; readonly read: unknown }>();
  #hasFailed = false;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Never throws for what a host can set. */
  read(asked: PlanAsked): PlanAnswer {
    const reading = readingOf();
    if (reading === undefined) {
      if (this.#hasFailed) return { kind: "notLoaded" };
      this.load();
      return { kind: "reading" };
    }
    try {
      const taxonomy = this.#once("taxonomy", asked.taxonomy, null, () =>
        asked.taxonomy instanceof Taxonomy ? asked.taxonomy : reading.readTaxonomy(asked.taxonomy),
      );
      const document = <Kind extends "plan" | "catalogue" | "profile">(kind: Kind) =>
        this.#once(kind, asked[kind], taxonomy, () => reading.readDocument(kind, asked[kind], taxonomy));
      const { to } = asked;
      if (to !== "" && taxonomy.findRole(to) === undefined) {
        throw new PeopleProblem({ key: "problem.unknown-role", id: to });
      }
      const given = <Kind extends "plan" | "catalogue" | "profile">(kind: Kind) =>
        asked[kind] === null || asked[kind] === undefined ? null : document(kind);
      return {
        kind: "contents",
        taxonomy,
        to,
        catalogue: given("catalogue"),
        profile: given("profile"),
        plan: given("plan"),
      };
    } catch (error) {
      return { kind: "problem", problem: problemOf(error) };
    }
  }

  async load(): Promise<void> {
    this.#hasFailed = false;
    await loadReading().catch(() => {
      this.#hasFailed = true;
    });
    this.#onReady();
  }

  #once<Read>(kind: string, value: unknown, about: unknown, read: () => Read): Read {
    const known = this.#known.get(kind);
    if (known !== undefined && known.value === value && known.about === about) return known.read as Read;
    const made = read();
    this.#known.set(kind, { value, about, read: made });
    return made;
  }
}
