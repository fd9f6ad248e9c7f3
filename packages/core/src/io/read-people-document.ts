import {
  checkDevelopmentPlan,
  checkGapSnapshot,
  checkLearningCatalogue,
  checkTeam,
} from "../people/check-people-document.js";
import type { DevelopmentPlanDocument } from "../schema/development-plan-document.js";
import type { Finding } from "../schema/finding.js";
import type { GapSnapshotDocument } from "../schema/gap-snapshot-document.js";
import type { LearningCatalogueDocument } from "../schema/learning-catalogue-document.js";
import type { TeamDocument } from "../schema/team-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type ReadOptions, readJson } from "./read-json.js";
import { locateFindings } from "./read-json-locate.js";

/** A document as it was read, and what was noticed. */
export interface DocumentRead<Document> {
  /** Frozen; absent when there is an error in it. */
  readonly document?: Document;
  readonly findings: readonly Finding[];
}

type Input = string | Uint8Array | ArrayBuffer;

/** A team from JSON: text, or bytes in UTF-8 or UTF-16. With a taxonomy, also judged against it. Never throws. O(length). */
export function readTeam(input: Input, taxonomy?: Taxonomy, options: ReadOptions = {}): DocumentRead<TeamDocument> {
  return read(input, (value) => checkTeam(value, taxonomy), options);
}

/** A learning catalogue, in the same way. */
export function readLearningCatalogue(
  input: Input,
  taxonomy?: Taxonomy,
  options: ReadOptions = {},
): DocumentRead<LearningCatalogueDocument> {
  return read(input, (value) => checkLearningCatalogue(value, taxonomy), options);
}

/** A development plan, in the same way. */
export function readDevelopmentPlan(
  input: Input,
  taxonomy?: Taxonomy,
  options: ReadOptions = {},
): DocumentRead<DevelopmentPlanDocument> {
  return read(input, (value) => checkDevelopmentPlan(value, taxonomy), options);
}

/** A gap snapshot, in the same way. */
export function readGapSnapshot(
  input: Input,
  taxonomy?: Taxonomy,
  options: ReadOptions = {},
): DocumentRead<GapSnapshotDocument> {
  return read(input, (value) => checkGapSnapshot(value, taxonomy), options);
}

function read<Document>(
  input: Input,
  check: (value: unknown) => readonly Finding[],
  options: ReadOptions,
): DocumentRead<Document> {
  const { text, value, findings: written } = readJson(input, options);
  if (value === undefined) return { findings: written };
  const findings = locateFindings(text, [...written, ...check(value)]);
  // What a taxonomy does not know is told, and kept: the document may be about another version of it.
  const isUsable = findings.every(({ severity, code }) => severity !== "error" || BY_TAXONOMY.has(code));
  return isUsable ? { document: value as Document, findings } : { findings };
}

const BY_TAXONOMY: ReadonlySet<string> = new Set(["unknown-skill", "unknown-role", "unknown-level"]);
