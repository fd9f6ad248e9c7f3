import fc from "fast-check";
import { createTaxonomy, type Relation, type Taxonomy, type TaxonomyDocument } from "../../src/index.js";

/** Sizes of a random taxonomy. */
export interface ArbitrarySizes {
  readonly skills?: number;
  readonly roles?: number;
  readonly relations?: number;
  readonly moves?: number;
}

/** Ids that break careless lookups, among plain ones. */
const ID_STEMS = ["a", "b", "c", "__proto__", "constructor", "toString", "x y", "é", "a/b~c"];

/** Small random taxonomies without errors: no dangling ids, no loops, levels that the one scale has. */
export function arbitraryTaxonomy(sizes: ArbitrarySizes = {}): fc.Arbitrary<Taxonomy> {
  return arbitraryDocument(sizes).map(createTaxonomy);
}

/** The documents of `arbitraryTaxonomy`. */
export function arbitraryDocument(sizes: ArbitrarySizes = {}): fc.Arbitrary<TaxonomyDocument> {
  return fc
    .record({
      levels: fc.integer({ min: 1, max: 5 }),
      skills: fc.integer({ min: 1, max: sizes.skills ?? 6 }),
      roles: fc.integer({ min: 1, max: sizes.roles ?? 5 }),
      families: fc.integer({ min: 0, max: 2 }),
    })
    .chain((counts) => arbitraryContents({ ...counts, relations: sizes.relations ?? 5, moves: sizes.moves ?? 4 }));
}

interface Counts {
  readonly levels: number;
  readonly skills: number;
  readonly roles: number;
  readonly families: number;
  readonly relations: number;
  readonly moves: number;
}

function arbitraryContents(counts: Counts): fc.Arbitrary<TaxonomyDocument> {
  const skillIds = idsFor(counts.skills, "s");
  const roleIds = idsFor(counts.roles, "r");
  const familyIds = idsFor(counts.families, "f");
  const level = fc.option(fc.integer({ min: 1, max: counts.levels }), { nil: undefined });
  // References point to earlier ones only: no loops.
  const broaderOf = (position: number) => fc.subarray(skillIds.slice(Math.max(0, position - 2), position));
  return fc
    .record({
      broader: fc.tuple(...skillIds.map((_, position) => broaderOf(position))),
      requirements: fc.tuple(
        ...roleIds.map(() =>
          fc.uniqueArray(
            fc.record({
              skill: fc.constantFrom(...skillIds),
              level,
              necessity: arbitraryNecessity,
              importance: arbitraryShare,
            }),
            { maxLength: 4, selector: ({ skill }) => skill },
          ),
        ),
      ),
      families: fc.tuple(...roleIds.map(() => fc.option(fc.constantFrom("", ...familyIds), { nil: undefined }))),
      grades: fc.tuple(...roleIds.map(() => fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }))),
      relations: fc.array(arbitraryRelation(skillIds, level), { maxLength: counts.relations }),
      moves: fc.uniqueArray(arbitraryMove(roleIds), {
        maxLength: counts.moves,
        selector: ({ from, to }) => JSON.stringify([from, to]),
      }),
      placed: fc.subarray(roleIds),
      spread: fc.integer({ min: -500, max: 500 }),
      withEmptyLists: fc.boolean(),
    })
    .map((parts): TaxonomyDocument => {
      const relations = distinctRelations(parts.relations.filter((relation) => relation !== undefined));
      const moves = parts.moves.filter(({ from, to }) => from !== to);
      const keep = (list: readonly object[]): boolean => list.length > 0 || parts.withEmptyLists;
      return {
        format: "skillways/taxonomy@1",
        id: "random",
        version: "1",
        title: { en: "Random", nl: "Willekeurig" },
        languages: ["en", "nl"],
        scales: [
          {
            id: "scale",
            levels: Array.from({ length: counts.levels }, (_, index) => ({
              value: index + 1,
              label: { en: `L${index + 1}` },
            })),
          },
        ],
        skills: skillIds.map((id, position) => ({
          id,
          label: { en: `Skill ${id}`, nl: `Vaardigheid ${id}` },
          ...((parts.broader[position]?.length ?? 0) > 0 && { broader: parts.broader[position] as string[] }),
        })),
        ...(keep(relations) && { relations }),
        ...(familyIds.length > 0 && { families: familyIds.map((id) => ({ id, label: { en: `Family ${id}` } })) }),
        roles: roleIds.map((id, position) => ({
          id,
          label: { en: `Role ${id}`, nl: `Functie ${id}` },
          ...(parts.families[position] && { family: parts.families[position] }),
          ...(parts.grades[position] !== undefined && { grade: parts.grades[position] }),
          ...(keep(parts.requirements[position] ?? []) && {
            requirements: (parts.requirements[position] ?? []).map(compact),
          }),
        })),
        ...(keep(moves) && { moves: moves.map(compact) }),
        maps: [
          {
            id: "main",
            positions: Object.fromEntries(
              parts.placed.map((id, index) => [`role:${id}`, [index * 10, parts.spread] as const]),
            ),
          },
        ],
      };
    });
}

export const arbitraryNecessity: fc.Arbitrary<"essential" | "important" | "optional" | undefined> = fc.constantFrom(
  undefined,
  "essential",
  "important",
  "optional",
);
const arbitraryShare = fc.option(fc.constantFrom(0.25, 0.5, 1), { nil: undefined });

function arbitraryRelation(
  skillIds: readonly string[],
  level: fc.Arbitrary<number | undefined>,
): fc.Arbitrary<Relation | undefined> {
  const position = fc.integer({ min: 0, max: skillIds.length - 1 });
  return fc
    .record({
      type: fc.constantFrom("requires", "overlaps", "equivalent"),
      a: position,
      b: position,
      sourceLevel: level,
      targetLevel: level,
      weight: arbitraryShare,
    })
    .map(({ type, a, b, sourceLevel, targetLevel, weight }) => {
      if (a === b) return undefined;
      const ends = { source: skillIds[Math.max(a, b)] as string, target: skillIds[Math.min(a, b)] as string };
      if (type === "requires") return compact({ type, ...ends, sourceLevel, targetLevel }) as Relation;
      return compact({ type, ...ends, weight: type === "overlaps" ? weight : undefined }) as Relation;
    });
}

function arbitraryMove(roleIds: readonly string[]): fc.Arbitrary<NonNullable<TaxonomyDocument["moves"]>[number]> {
  return fc
    .record({
      from: fc.constantFrom(...roleIds),
      to: fc.constantFrom(...roleIds),
      observed: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
      blocked: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ from, to, observed, blocked }) =>
      compact({ from, to, observed: blocked === true ? undefined : observed, blocked }),
    );
}

function distinctRelations(relations: readonly Relation[]): Relation[] {
  const byKey = new Map(
    relations.map((r) => [JSON.stringify([r.type, r.source, r.sourceLevel, r.target, r.targetLevel]), r] as const),
  );
  return [...byKey.values()];
}

function idsFor(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => ID_STEMS[index] ?? `${prefix}${index}`);
}

/** The object without members that are undefined. */
function compact<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
