import { checkProfile, type Finding, type ProfileDocument, type Taxonomy } from "@skillways/core";
import {
  checkDevelopmentPlan,
  checkGapSnapshot,
  checkLearningCatalogue,
  checkTeam,
  type DevelopmentPlanDocument,
  type GapSnapshotDocument,
  type LearningCatalogueDocument,
  type TeamDocument,
} from "@skillways/core/people";
import { readHostTaxonomy } from "../explorer/read-documents.js";
import { PeopleProblem, type ProblemKey } from "./people-problem.js";

/** The documents that a host can hand over, by kind. */
export interface PeopleDocuments {
  readonly plan: DevelopmentPlanDocument;
  readonly catalogue: LearningCatalogueDocument;
  readonly profile: ProfileDocument;
  readonly snapshots: GapSnapshotDocument;
  readonly goals: TeamDocument;
}

/** The functions of this file, which elements load when they need them. */
export interface PeopleReading {
  readonly readTaxonomy: typeof readTaxonomy;
  readonly readDocument: typeof readDocument;
}

// A list of functions by kind: an object literal has a type for each.
const CHECKS: Readonly<Record<keyof PeopleDocuments, (value: unknown) => readonly Finding[]>> = {
  plan: (value) => checkDevelopmentPlan(value),
  catalogue: (value) => checkLearningCatalogue(value),
  profile: (value) => checkProfile(value),
  snapshots: (value) => checkGapSnapshot(value),
  goals: (value) => checkTeam(value),
};

// Documents are values: one that was in order, and is handed over again with others, is not gone through again.
const inOrder = new WeakMap<object, Set<keyof PeopleDocuments>>();
const taxonomies = new WeakMap<object, Taxonomy>();

/** The taxonomy that a host's document stands for. Throws a PeopleProblem. O(size), once a document. */
export function readTaxonomy(source: unknown): Taxonomy {
  const known = isObject(source) ? taxonomies.get(source) : undefined;
  if (known !== undefined) return known;
  const read = readHostTaxonomy(source);
  if (!("key" in read)) {
    if (isObject(source)) taxonomies.set(source, read);
    return read;
  }
  throw new PeopleProblem(
    read.key === "problem.no-taxonomy"
      ? { key: "problem.no-taxonomy" }
      : { key: "problem.broken-taxonomy", detail: ("finding" in read ? read.finding?.message : undefined) ?? "" },
  );
}

/**
 * A host's value as the document that it should be, about this taxonomy where it says which one. Skills and roles that the taxonomy does not
 * have are no error: the document may be about another version. Throws a PeopleProblem. O(size), once a document.
 */
export function readDocument<Kind extends keyof PeopleDocuments>(
  kind: Kind,
  value: unknown,
  taxonomy?: Taxonomy,
): PeopleDocuments[Kind] {
  const checked = isObject(value) && inOrder.get(value)?.has(kind);
  const finding = checked ? undefined : CHECKS[kind](value).find(({ severity }) => severity === "error");
  if (finding !== undefined)
    throw new PeopleProblem({ key: `problem.broken-${kind}` as ProblemKey, detail: finding.message });
  const document = value as PeopleDocuments[Kind];
  inOrder.set(document, (inOrder.get(document) ?? new Set<keyof PeopleDocuments>()).add(kind));
  const { taxonomy: made } = document as { readonly taxonomy?: { readonly id: string } };
  if (made !== undefined && taxonomy !== undefined && made.id !== taxonomy.id) {
    throw new PeopleProblem({ key: "problem.other-taxonomy", id: made.id });
  }
  return document;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
