import { findRoutes } from "../analyses/find-routes.js";
import { measureGap } from "../analyses/measure-gap.js";
import { rankNextRoles } from "../analyses/rank-next-roles.js";
import { SkillwaysError } from "../errors.js";
import { refuse } from "../indexes/check-option.js";
import { createMobility } from "../indexes/create-mobility.js";
import { dayOf } from "../indexes/held-level.js";
import type { Mobility, MobilityOptions, MobilitySettings } from "../indexes/mobility.js";
import type { RouteOptions } from "../indexes/route-problem.js";
import type { Start, StartOptions } from "../indexes/start.js";
import type { Thresholds } from "../indexes/thresholds.js";
import { software } from "../schema/generated/software.js";
import type { Sentence } from "../schema/language.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type AssignOptions, assignPeople, type Opening } from "./assign-people.js";
import { decisionRules } from "./decision-rules.js";
import { digestDocument } from "./digest-document.js";
import { type CandidateOptions, rankCandidates } from "./rank-candidates.js";

/** Who starts, by id: a role, or a profile among those of the record. */
export type RecordedStart = { readonly role: string } | { readonly profile: string };

/** What was asked. `options` are those of the function of that name. */
export type DecisionQuestion =
  | { readonly kind: "measure-gap"; readonly from: RecordedStart; readonly to: string; readonly options?: StartOptions }
  | { readonly kind: "rank-next-roles"; readonly from: RecordedStart; readonly options?: { readonly limit?: number } }
  | {
      readonly kind: "find-routes";
      readonly from: RecordedStart;
      readonly to: string;
      readonly options?: RouteOptions;
    }
  | { readonly kind: "rank-candidates"; readonly role: string; readonly options?: CandidateOptions }
  | { readonly kind: "assign-people"; readonly openings: readonly Opening[]; readonly options?: AssignOptions };

/** An answer with all that made it, so that somebody else can compute it again and get the same. */
export interface DecisionRecord {
  readonly format: "skillways/decision-record@1";
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly software: { readonly name: string; readonly version: string };
  readonly question: DecisionQuestion;
  readonly taxonomy: { readonly id: string; readonly version: string; readonly digest: string };
  /** What the mobility was made with, and every default that was filled in. */
  readonly mobility: MobilityOptions;
  readonly settings: MobilitySettings;
  readonly thresholds: Thresholds;
  /** The profiles that were looked at, as they were. They hold personal data. */
  readonly profiles: readonly ProfileDocument[];
  readonly rules: readonly Sentence[];
  /** What the function answered. */
  readonly result: unknown;
}

export interface RecordOptions {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly id: string;
}

/**
 * Answers a question and records it. Ratings keep who gave them. Throws SkillwaysError as the asked function does, and
 * `unknown-id` for a profile that is not given. The cost of the question, and of reading the taxonomy once.
 */
export function recordDecision(
  mobility: Mobility,
  question: DecisionQuestion,
  profiles: readonly ProfileDocument[],
  { date, id }: RecordOptions,
): DecisionRecord {
  if (Number.isNaN(dayOf(String(date)))) refuse("recordDecision", "date", "a day as YYYY-MM-DD", date);
  const { taxonomy } = mobility;
  return {
    format: "skillways/decision-record@1",
    id,
    date,
    software,
    question,
    taxonomy: { id: taxonomy.id, version: taxonomy.document.version, digest: digestDocument(taxonomy.document) },
    mobility: mobility.options,
    settings: mobility.settings,
    thresholds: mobility.thresholds,
    profiles: lookedAt(question, profiles),
    rules: decisionRules(question.kind, mobility.settings),
    result: asJson(answer(mobility, question, profiles)),
  };
}

/** Whether a record holds when it is computed again. */
export interface Recomputation {
  /** The same taxonomy, and the same answer. */
  readonly holds: boolean;
  readonly sameTaxonomy: boolean;
  readonly sameSoftware: boolean;
  readonly sameResult: boolean;
  readonly result: unknown;
}

/**
 * Computes a record again, from what it holds and the taxonomy that it names. Throws SkillwaysError where the question
 * cannot be answered with this taxonomy. The cost of `createMobility` and of the question.
 */
export function recomputeDecision(record: DecisionRecord, taxonomy: Taxonomy): Recomputation {
  const mobility = createMobility(taxonomy, record.mobility);
  const result = asJson(answer(mobility, record.question, record.profiles));
  const sameTaxonomy = digestDocument(taxonomy.document) === record.taxonomy.digest;
  const sameResult = digestDocument(result) === digestDocument(record.result);
  return {
    holds: sameTaxonomy && sameResult,
    sameTaxonomy,
    sameSoftware: digestDocument(software) === digestDocument(record.software),
    sameResult,
    result,
  };
}

function answer(mobility: Mobility, question: DecisionQuestion, profiles: readonly ProfileDocument[]): unknown {
  switch (question.kind) {
    case "measure-gap":
      return measureGap(mobility, startOf(question.from, profiles), question.to, question.options);
    case "rank-next-roles":
      return rankNextRoles(mobility, startOf(question.from, profiles), question.options);
    case "find-routes":
      return findRoutes(mobility, startOf(question.from, profiles), question.to, question.options);
    case "rank-candidates":
      return rankCandidates(mobility, question.role, profiles, question.options);
    case "assign-people":
      return assignPeople(mobility, profiles, question.openings, question.options);
  }
}

function startOf(from: RecordedStart, profiles: readonly ProfileDocument[]): Start {
  if ("role" in from) return from;
  const profile = profiles.find(({ id }) => id === from.profile);
  if (profile === undefined) {
    const message = `recordDecision: no profile with id '${from.profile}' is given`;
    throw new SkillwaysError("unknown-id", message, { kind: "profile", id: from.profile });
  }
  return { profile };
}

function lookedAt(question: DecisionQuestion, profiles: readonly ProfileDocument[]): readonly ProfileDocument[] {
  if (!("from" in question)) return profiles;
  const { from } = question;
  return "profile" in from ? profiles.filter(({ id }) => id === from.profile) : [];
}

/** As it will be stored: without members that are absent. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
