import type { Explanation, ProfileDocument } from "@skillways/core";
import { createMobility, type Mobility, SkillwaysError, type Start, Taxonomy } from "@skillways/core/engine";
import { LabelSearch } from "../search/label-search.js";
import type { AnswersLink } from "./answers-link.js";
import { findCloseRoles } from "./find-close-roles.js";
import type { DocumentReading, Notice, Problem } from "./read-documents.js";
import type { Asked, Found, View } from "./result.js";
import type { RoleSearch } from "./role-options.js";
import type { TriedResults } from "./tried-results.js";
import { keepPossible, type TryOut } from "./try-out.js";
import type { WhyAsked } from "./why-asked.js";

/** What the host and the person have set. */
export interface Question {
  /** A Taxonomy or a document; anything else is reported. */
  readonly taxonomy: unknown;
  /** A profile document; anything else is reported. */
  readonly profile: unknown;
  /** A role id; "" starts from the profile, where there is one. */
  readonly from: string;
  readonly to: string;
  readonly view: View;
  readonly hoursPerWeek: number;
  /** The most steps of a route; the engine's own default when absent. */
  readonly maxSteps: number | undefined;
  readonly tryOuts: readonly TryOut[];
}

export type Result =
  | { readonly kind: "choose-start" }
  | { readonly kind: "same-role" }
  | { readonly kind: "families" }
  /** The answer, or the code that finds it, is on its way; `onReady` tells when to ask again. */
  | { readonly kind: "waiting" }
  | Found;

export type Answer =
  /** Code that reads the taxonomy is on its way; `onReady` tells when to ask again. */
  | { readonly kind: "reading" }
  | { readonly kind: "problem"; readonly problem: Problem }
  | {
      readonly kind: "answered";
      readonly taxonomy: Taxonomy;
      readonly search: RoleSearch;
      /** The profile that counts; null where none was given or it cannot be used. */
      readonly profile: ProfileDocument | null;
      readonly notices: readonly Notice[];
      readonly result: Result;
    };

/** With more roles than this an answer can take so long that the page would stand still: a worker finds it. */
const MOST_ROLES_HERE = 400;

/** What reads documents; undefined until it is loaded, once a page. */
let documents: DocumentReading | undefined;

/** Loads what reads documents, ahead of the first one. */
export async function loadDocuments(): Promise<void> {
  documents ??= await import("./read-documents.js");
}

/**
 * Answers the explorer's question; keeps what a next question about the same taxonomy can use again. What checks
 * documents is loaded when a document, and not a Taxonomy, comes first: it is a fifth of all the code. What finds
 * routes and reach is loaded when `prepare` says so, or for the first answer that asks for them.
 */
export class Explorer {
  readonly #onReady: () => void;
  #lateCode: typeof TriedResults | undefined;
  #late: { readonly mobility: Mobility; readonly results: TriedResults } | undefined;
  #link: AnswersLink | undefined;
  readonly #loading = new Set<string>();
  #isAwaited = false;
  #isLost = false;
  #source: unknown;
  #taxonomy: Taxonomy | Problem | undefined;
  #search: RoleSearch | undefined;
  #mobility: Mobility | undefined;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Never throws for what a host or a person can set; the answer then says what is wrong. */
  answer(question: Question): Answer {
    const needsReading = question.taxonomy instanceof Taxonomy ? isGiven(question.profile) : isGiven(question.taxonomy);
    this.#isAwaited = needsReading && documents === undefined;
    if (this.#isAwaited) {
      this.#loadDocuments();
      return { kind: "reading" };
    }
    const taxonomy = this.#read(question.taxonomy);
    if (!(taxonomy instanceof Taxonomy)) return { kind: "problem", problem: taxonomy };
    const [only] = taxonomy.roles;
    if (only === undefined) return { kind: "problem", problem: { key: "problem.no-roles" } };
    if (taxonomy.roles.length === 1) {
      return { kind: "problem", problem: { key: "problem.one-role", role: only.id, taxonomy } };
    }
    const { profile, notices } = documents?.readHostProfile(question.profile, taxonomy) ?? {
      profile: null,
      notices: [],
    };
    try {
      const result = this.#result(question, taxonomy, profile, notices);
      this.#isAwaited = result.kind === "waiting";
      this.#search ??= { roles: new LabelSearch(taxonomy.roles), skills: new LabelSearch(taxonomy.skills) };
      if (this.#isAwaited) this.prepare();
      return { kind: "answered", taxonomy, search: this.#search, profile, notices, result };
    } catch (error) {
      if (!(error instanceof SkillwaysError)) throw error;
      return { kind: "problem", problem: { key: "problem.unexpected", detail: error.message } };
    }
  }

  /** The terms of a number that the last answer shows; rejected where there is no answer yet. */
  async explain(tryOuts: readonly TryOut[], why: WhyAsked): Promise<Explanation> {
    const possible = this.#taxonomy instanceof Taxonomy ? keepPossible(this.#taxonomy, tryOuts) : tryOuts;
    const explained = this.#link?.isOpen === true ? await this.#link.explain(possible, why) : undefined;
    if (explained !== undefined) return explained;
    this.#lateCode ??= (await import("./tried-results.js")).TriedResults;
    const results = this.#mobility === undefined ? undefined : this.#resultsFor(this.#mobility);
    if (results === undefined) throw new Error("explain: asked before an answer came");
    return results.explain(possible, why);
  }

  /** Whether the last answer waits for code that could not be loaded. */
  get isLost(): boolean {
    return this.#isLost && this.#isAwaited;
  }

  /** Loads it again. */
  retry(): void {
    this.#isLost = false;
    this.#onReady();
  }

  /** Ends what runs beside the page; a next question starts it again. */
  close(): void {
    this.#link?.close();
  }

  #loadDocuments(): void {
    this.#load("documents", loadDocuments);
  }

  /** Loads what finds routes and reach, ahead of the question; once. */
  prepare(): void {
    this.#load("late", async () => {
      ({ TriedResults: this.#lateCode } = await import("./tried-results.js"));
    });
  }

  #loadLink(): void {
    this.#load("link", async () => {
      const { AnswersLink } = await import("./answers-link.js");
      this.#link = new AnswersLink(this.#onReady);
    });
  }

  /** Once each; tells so when an answer waits for it. */
  async #load(name: string, load: () => Promise<void>): Promise<void> {
    if (this.#isLost || this.#loading.has(name)) return;
    this.#loading.add(name);
    try {
      await load();
    } catch {
      this.#loading.delete(name);
      this.#isLost = true;
    }
    if (this.#isAwaited) this.#onReady();
  }

  #read(source: unknown): Taxonomy | Problem {
    if (this.#taxonomy === undefined || source !== this.#source) {
      this.#source = source;
      this.#search = undefined;
      this.#taxonomy =
        source instanceof Taxonomy ? source : (documents?.readHostTaxonomy(source) ?? { key: "problem.no-taxonomy" });
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
    const { view, hoursPerWeek, maxSteps } = question;
    if (to === "" && view === "families") return { kind: "families" };
    const tryOuts = keepPossible(taxonomy, question.tryOuts);
    const asked = { start, to, view, hoursPerWeek, tryOuts, ...(maxSteps !== undefined && { maxSteps }) };
    return this.#find(taxonomy, asked, notices) ?? { kind: "waiting" };
  }

  #find(taxonomy: Taxonomy, asked: Asked, notices: Notice[]): Found | undefined {
    if (taxonomy.roles.length > MOST_ROLES_HERE) {
      const answer = this.#link?.find(taxonomy, asked) ?? { kind: "waiting" };
      if (answer.kind === "found") return answer.found;
      this.#loadLink();
      if (answer.kind === "waiting") return undefined;
      notices.push({ key: "notice.no-worker" });
    }
    if (this.#mobility?.taxonomy !== taxonomy) this.#mobility = createMobility(taxonomy);
    const mobility = this.#mobility;
    const isFirst = asked.to === "" && asked.view === "close" && asked.tryOuts?.length === 0;
    return isFirst ? findCloseRoles(mobility, asked) : this.#resultsFor(mobility)?.find(asked);
  }

  #resultsFor(mobility: Mobility): TriedResults | undefined {
    if (this.#lateCode === undefined) return undefined;
    if (this.#late?.mobility !== mobility) this.#late = { mobility, results: new this.#lateCode(mobility) };
    return this.#late.results;
  }
}

function isGiven(document: unknown): boolean {
  return document !== null && document !== undefined;
}

function knownRole(taxonomy: Taxonomy, id: string): string {
  return taxonomy.findRole(id) === undefined ? "" : id;
}
