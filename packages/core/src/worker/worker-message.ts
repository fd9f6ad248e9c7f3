import { type ErrorCode, SkillwaysError } from "../errors.js";
import type { MobilityOptions } from "../indexes/mobility.js";
import type { TaxonomyDocument } from "../schema/taxonomy-document.js";
import type { Change } from "../taxonomy/change.js";
import type { QuestionName } from "./questions.js";

/** What a worker is asked to do: plain data, one at a time. */
export type Request =
  | { readonly do: "start"; readonly document: TaxonomyDocument; readonly options: MobilityOptions }
  | { readonly do: "update"; readonly changes: readonly Change[] }
  | { readonly do: "answer"; readonly question: QuestionName; readonly input: readonly unknown[] };

/** What comes back for each request. */
export type Reply = { readonly answer: unknown } | { readonly failure: Failure };

/** An error as plain data: a class does not survive the crossing. */
interface Failure {
  readonly code?: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof SkillwaysError) {
    return { code: error.code, message: error.message, details: error.details };
  }
  return { message: error instanceof Error ? error.message : String(error) };
}

export function errorOf({ code, message, details }: Failure): Error {
  return code === undefined ? new Error(message) : new SkillwaysError(code, message, details);
}
