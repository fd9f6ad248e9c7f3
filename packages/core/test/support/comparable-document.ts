import type { Relation, TaxonomyDocument } from "../../src/index.js";

/** A document as the diff compares it: lists in one order but for the scales, empty lists absent. */
export function comparableDocument(document: TaxonomyDocument): unknown {
  const { relations = [], families = [], moves = [], maps = [], roles, skills } = document;
  return {
    ...document,
    skills: sorted(skills),
    relations: sorted(relations.map(fromOneEnd)),
    families: sorted(families),
    roles: sorted(roles.map((role) => ({ ...role, requirements: sorted(role.requirements ?? []) }))),
    moves: sorted(moves),
    maps: sorted(maps),
  };
}

/** An overlap or an equivalence holds both ways. */
function fromOneEnd(relation: Relation): Relation {
  const { type, source, target, sourceLevel, targetLevel, ...rest } = relation;
  if (type === "requires" || source < target) return relation;
  return {
    type,
    ...rest,
    source: target,
    target: source,
    ...(targetLevel !== undefined && { sourceLevel: targetLevel }),
    ...(sourceLevel !== undefined && { targetLevel: sourceLevel }),
  };
}

function sorted(list: readonly object[]): object[] {
  return [...list].sort((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
}

/** The same text for values that are equal as JSON. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonicalText((value as Readonly<Record<string, unknown>>)[name])}`).join()}}`;
}
