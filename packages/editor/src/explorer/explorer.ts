import type { ProfileDocument, Role } from "@skillways/core";
import {
  createMobility,
  type Gap,
  type Mobility,
  measureGap,
  type NextRole,
  rankNextRoles,
  SkillwaysError,
  type Start,
  Taxonomy,
} from "@skillways/core/engine";
import type { findRoutes, RouteAnswer } from "@skillways/core/routes";
import { LabelSearch } from "../search/label-search.js";
import type { DocumentReading, Notice, Problem } from "./read-documents.js";

/** What the host and the person have set. */
export interface Question {
  /** A Taxonomy or a document; anything else is reported. */
  readonly taxonomy: unknown;
  /** A profile document; anything else is reported. */
  readonly profile: unknown;
  /** A role id; "" starts from the profile, where there is one. */
  readonly from: string;
  readonly to: string;
  readonly hoursPerWeek: number;
  /** The most steps of a route; the engine's own default when absent. */
  readonly maxSteps?: number;
}

/** A role that is close, and what it would take. */
export interface CloseRole {
  readonly next: NextRole;
  readonly gap: Gap;
}

export type Result =
  | { readonly kind: "choose-start" }
  | { readonly kind: "same-role" }
  | { readonly kind: "close-roles"; readonly start: Start; readonly roles: readonly CloseRole[] }
  | {
      readonly kind: "routes";
      readonly start: Start;
      readonly to: string;
      readonly answer: RouteAnswer;
      readonly gap: Gap;
    };

export type Answer =
  /** Code that the answer needs is on its way; `onReady` tells when to ask again. */
  | { readonly kind: "reading" }
  | { readonly kind: "problem"; readonly problem: Problem }
  | {
      readonly kind: "answered";
      readonly taxonomy: Taxonomy;
      readonly search: LabelSearch<Role>;
      /** The profile that counts; null where none was given or it cannot be used. */
      readonly profile: ProfileDocument | null;
      readonly notices: readonly Notice[];
      readonly result: Result;
    };

const CLOSE_ROLES = 12;

/**
 * Answers the explorer's question; keeps what a next question about the same taxonomy can use again. What checks
 * documents is loaded when a document, and not a Taxonomy, comes first: it is a fifth of all the code. What finds
 * routes is loaded behind the first answer, or for it when it asks for routes.
 */
export class Explorer {
  readonly #onReady: () => void;
  #documents: DocumentReading | undefined;
  #findRoutes: typeof findRoutes | undefined;
  readonly #loading = new Set<string>();
  #isAwaited = false;
  #source: unknown;
  #taxonomy: Taxonomy | Problem | undefined;
  #search: LabelSearch<Role> | undefined;
  #mobility: Mobility | undefined;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Never throws for what a host or a person can set; the answer then says what is wrong. */
  answer(question: Question): Answer {
    const needsReading = question.taxonomy instanceof Taxonomy ? isGiven(question.profile) : isGiven(question.taxonomy);
    const needsRoutes = question.to !== "" && this.#findRoutes === undefined;
    if (needsRoutes) this.#loadRoutes();
    if (needsReading && this.#documents === undefined) this.#loadDocuments();
    this.#isAwaited = needsRoutes || (needsReading && this.#documents === undefined);
    if (this.#isAwaited) return { kind: "reading" };
    const taxonomy = this.#read(question.taxonomy);
    if (!(taxonomy instanceof Taxonomy)) return { kind: "problem", problem: taxonomy };
    const [only] = taxonomy.roles;
    if (only === undefined) return { kind: "problem", problem: { key: "problem.no-roles" } };
    if (taxonomy.roles.length === 1) {
      return { kind: "problem", problem: { key: "problem.one-role", role: only.id, taxonomy } };
    }
    const { profile, notices } = this.#documents?.readHostProfile(question.profile, taxonomy) ?? {
      profile: null,
      notices: [],
    };
    try {
      const result = this.#result(question, taxonomy, profile, notices);
      this.#search ??= new LabelSearch(taxonomy.roles);
      this.#loadRoutes();
      return { kind: "answered", taxonomy, search: this.#search, profile, notices, result };
    } catch (error) {
      if (!(error instanceof SkillwaysError)) throw error;
      return { kind: "problem", problem: { key: "problem.unexpected", detail: error.message } };
    }
  }

  #loadDocuments(): void {
    this.#load("documents", async () => {
      this.#documents = await import("./read-documents.js");
    });
  }

  #loadRoutes(): void {
    this.#load("routes", async () => {
      ({ findRoutes: this.#findRoutes } = await import("@skillways/core/routes"));
    });
  }

  /** Once each; tells so when an answer waits for it. */
  async #load(name: string, load: () => Promise<void>): Promise<void> {
    if (this.#loading.has(name)) return;
    this.#loading.add(name);
    await load();
    if (this.#isAwaited) this.#onReady();
  }

  #read(source: unknown): Taxonomy | Problem {
    if (this.#taxonomy === undefined || source !== this.#source) {
      this.#source = source;
      this.#search = undefined;
      this.#taxonomy =
        source instanceof Taxonomy
          ? source
          : (this.#documents?.readHostTaxonomy(source) ?? { key: "problem.no-taxonomy" });
    }
    return this.#taxonomy;
  }

  #result(question: Question, taxonomy: Taxonomy, profile: ProfileDocument | null, notices: Notice[]): Result {
    const from = knownRole(taxonomy, question.from);
    const to = knownRole(taxonomy, question.to);
    if (question.from !== "" && from === "") notices.push({ key: "notice.unknown-from", id: question.from });
    if (question.to !== "" && to === "") notices.push({ key: "notice.unknown-to", id: question.to });
    const start: Start | undefined = from !== "" ? { role: from } : profile !== null ? { profile } : undefined;
    if (start === undefined) return { kind: "choose-start" };
    if (from !== "" && from === to) return { kind: "same-role" };
    const mobility = this.#model(taxonomy);
    const pace = { hoursPerWeek: question.hoursPerWeek };
    const find = this.#findRoutes;
    if (to === "" || find === undefined) {
      const roles = rankNextRoles(mobility, start, { ...pace, limit: CLOSE_ROLES })
        .filter(({ closeness }) => closeness > 0)
        .map((next) => ({ next, gap: measureGap(mobility, start, next.role, pace) }));
      return { kind: "close-roles", start, roles };
    }
    const gap = measureGap(mobility, start, to, pace);
    const { maxSteps } = question;
    const answer = find(mobility, start, to, maxSteps === undefined ? pace : { ...pace, maxSteps });
    return { kind: "routes", start, to, answer, gap };
  }

  #model(taxonomy: Taxonomy): Mobility {
    if (this.#mobility?.taxonomy !== taxonomy) this.#mobility = createMobility(taxonomy);
    return this.#mobility;
  }
}

function isGiven(document: unknown): boolean {
  return document !== null && document !== undefined;
}

function knownRole(taxonomy: Taxonomy, id: string): string {
  return taxonomy.findRole(id) === undefined ? "" : id;
}
