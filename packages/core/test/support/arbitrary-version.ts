import fc from "fast-check";
import {
  applyChange,
  type Change,
  checkIntegrity,
  createTaxonomy,
  type Taxonomy,
  type TaxonomyDocument,
} from "../../src/index.js";
import { pickChange } from "./possible-changes.js";

/** A sound version of a taxonomy: with some of the changes that one could make, and members of a vendor's own. */
export function arbitraryVersion(base: Taxonomy): fc.Arbitrary<Taxonomy> {
  return fc
    .record({
      picks: fc.array(fc.nat(), { maxLength: 6 }),
      custom: fc.option(fc.dictionary(fc.constantFrom("a", "__proto__", "b/c"), fc.jsonValue({ maxDepth: 2 })), {
        nil: undefined,
      }),
      scales: fc.shuffledSubarray(["scale", "two", "three"], { minLength: 1 }),
    })
    .map(({ picks, custom, scales }) => {
      const changed = picks.reduce((taxonomy: Taxonomy, pick) => made(taxonomy, pickChange(taxonomy, pick)), base);
      return withOwnMembers(changed.document, custom, scales);
    })
    .filter((taxonomy) => checkIntegrity(taxonomy).every(({ code }) => code !== "unknown-family"));
}

function made(taxonomy: Taxonomy, change: Change): Taxonomy {
  const answer = applyChange(taxonomy, change);
  return answer.ok ? answer.taxonomy : taxonomy;
}

function withOwnMembers(document: TaxonomyDocument, custom: object | undefined, order: readonly string[]): Taxonomy {
  const [first] = document.scales;
  const isKept = (id: string): boolean => id === "new" || document.skills.some(({ scale }) => scale === id);
  const own = document.scales.filter(({ id }) => isKept(id) || order.includes(id));
  const more = order.filter((id) => !own.some((scale) => scale.id === id));
  const added = more.map((id) => ({ id, levels: first?.levels ?? [{ value: 1 }] }));
  const scales = [...own, ...added].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  // JSON has no negative zero, and what is not JSON is no member of a document.
  const extra = custom === undefined ? {} : (JSON.parse(JSON.stringify({ custom, vendor: custom })) as object);
  return createTaxonomy({ ...document, ...extra, scales } as TaxonomyDocument);
}
