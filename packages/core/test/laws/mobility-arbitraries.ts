import fc from "fast-check";
import type { Evidence, ProfileDocument, Requirement, Role, TaxonomyDocument } from "../../src/index.js";

const SKILLS = ["__proto__", "b", "constructor", "d", "e", "f"];
const ROLES = ["r1", "toString", "r3", "R1", "é", "r6", "hasOwnProperty"];

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const requirement: fc.Arbitrary<Requirement> = fc
  .record({
    skill: fc.constantFrom(...SKILLS),
    level: optional(fc.integer({ min: 1, max: 4 })),
    necessity: optional(fc.constantFrom("essential", "important", "optional")),
    importance: optional(fc.constantFrom(0, 0.25, 0.5, 1)),
    blocking: optional(fc.constantFrom(true, false, false, false)),
  })
  .map(compact);

const role: fc.Arbitrary<Omit<Role, "id" | "label">> = fc
  .record({
    requirements: fc.uniqueArray(requirement, { maxLength: 5, selector: ({ skill }) => skill }),
    tenureMonths: optional(fc.constantFrom(0, 3, 12)),
    pay: optional(
      fc.record({
        min: fc.constantFrom(2000, 2500, 3000),
        currency: fc.constantFrom("EUR", "EUR", "USD"),
        per: fc.constantFrom("month", "year"),
      }),
    ),
  })
  .map(compact);

/** Small taxonomies with everything the engine looks at: hours, credentials, pay, stays, relations and moves. */
export const mobilityDocument: fc.Arbitrary<TaxonomyDocument> = fc
  .record({
    hours: fc.array(fc.constantFrom(0, 5, 20, 60), { minLength: 4, maxLength: 4 }),
    withHours: fc.boolean(),
    roles: fc.array(role, { minLength: 1, maxLength: ROLES.length }),
    relations: fc.array(
      fc.record({
        type: fc.constantFrom("overlaps", "equivalent", "requires"),
        source: fc.constantFrom(...SKILLS),
        target: fc.constantFrom(...SKILLS),
        weight: fc.constantFrom(0.3, 0.6, 1),
      }),
      { maxLength: 4 },
    ),
    broader: fc.array(fc.boolean(), { minLength: SKILLS.length, maxLength: SKILLS.length }),
    moves: fc.array(
      fc.record({
        from: fc.constantFrom(...ROLES),
        to: fc.constantFrom(...ROLES),
        blocked: fc.constantFrom(true, false),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ hours, withHours, roles, relations, broader, moves }) => ({
    format: "skillways/taxonomy@1" as const,
    id: "random",
    version: "1",
    title: { en: "Random" },
    languages: ["en"],
    scales: [
      { id: "four", levels: hours.map((h, i) => ({ value: i + 1, ...(withHours && { effortHours: h }) })) },
      { id: "one", levels: [{ value: 1 }] },
    ],
    skills: SKILLS.map((id, i) => ({
      id,
      label: { en: id },
      ...(id === "f" && { kind: "credential" as const, scale: "one" }),
      ...(broader[i] === true && i > 0 && { broader: [SKILLS[i - 1] as string] }),
    })),
    relations,
    roles: roles.map((rest, i) => ({ id: ROLES[i] as string, label: { en: ROLES[i] as string }, ...rest })),
    moves,
  }));

/** Somebody's profile for `mobilityDocument`, with ratings that cannot be used among them. */
export const mobilityProfile: fc.Arbitrary<ProfileDocument> = fc
  .record({
    role: optional(fc.constantFrom(...ROLES)),
    evidence: fc.array(
      fc.record({
        skill: fc.constantFrom(...SKILLS, "unknown"),
        level: fc.constantFrom(0, 1, 2, 3, 4, 9),
        source: fc.constantFrom<Evidence["source"]>("self", "manager", "assessment", "credential"),
        date: fc.constantFrom("2024-02-29", "2026-01-01"),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ role, evidence }) => ({
    format: "skillways/profile@1" as const,
    id: "somebody",
    ...(role !== undefined && { role }),
    evidence,
  }));

function compact<Item extends object>(item: Item): { [Key in keyof Item]: Exclude<Item[Key], undefined> } {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as never;
}
