import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChange, checkTaxonomy, type Taxonomy } from "../../src/index.js";
import { diffTaxonomies, type MergeChoice, type MergeConflict, mergeTaxonomies } from "../../src/revise.js";
import { arbitraryTaxonomy } from "../support/arbitrary-taxonomy.js";
import { arbitraryVersion } from "../support/arbitrary-version.js";
import { canonicalText, comparableDocument } from "../support/comparable-document.js";

const RUNS = { seed: 20260402, numRuns: 200 };
const threeVersions = arbitraryTaxonomy().chain((base) =>
  fc.tuple(fc.constant(base), arbitraryVersion(base), arbitraryVersion(base)),
);
const threeStrangers = fc.tuple(arbitraryTaxonomy(), arbitraryTaxonomy(), arbitraryTaxonomy());
const three = fc.oneof(threeVersions, threeStrangers);
const choice = fc.constantFrom<MergeChoice>("ours", "theirs", "base");

describe("two versions merged", () => {
  test("with one side unchanged, give the other side", () => {
    const property = fc.property(three, ([base, side]) => {
      const ours = mergeTaxonomies(base, side, base);
      expect(ours).toMatchObject({ conflicts: [], changes: [] });
      expect(ours.taxonomy).toBe(side);
      const theirs = mergeTaxonomies(base, base, side);
      expect(theirs.conflicts).toEqual([]);
      expect(textOf(theirs.taxonomy)).toBe(textOf(side));
    });
    fc.assert(property, RUNS);
  });

  test("that are equal, give that version", () => {
    const property = fc.property(three, ([base, side]) => {
      const merge = mergeTaxonomies(base, side, side);
      expect(merge).toMatchObject({ conflicts: [], changes: [] });
      expect(merge.taxonomy).toBe(side);
    });
    fc.assert(property, { ...RUNS, numRuns: 100 });
  });

  test("without a conflict, give the same whichever comes first", () => {
    let without = 0;
    const property = fc.property(threeVersions, ([base, ours, theirs]) => {
      const one = mergeTaxonomies(base, ours, theirs);
      const other = mergeTaxonomies(base, theirs, ours);
      expect(other.conflicts.length > 0).toBe(one.conflicts.length > 0);
      if (one.conflicts.length > 0) return;
      without++;
      expect(textOf(other.taxonomy)).toBe(textOf(one.taxonomy));
    });
    fc.assert(property, RUNS);
    expect(without).toBeGreaterThan(30);
  });

  test("hold all that ours changed where each conflict is resolved as ours, and as theirs all of theirs", () => {
    const property = fc.property(three, ([base, ours, theirs]) => {
      expectHolds(base, ours, mergeTaxonomies(base, ours, theirs, { prefer: "ours" }).taxonomy);
      expectHolds(base, theirs, mergeTaxonomies(base, ours, theirs, { prefer: "theirs" }).taxonomy);
    });
    fc.assert(property, RUNS);
  });

  test("hold no reference to nothing and no loop whatever is chosen, and the changes lead there from ours", () => {
    const property = fc.property(three, fc.infiniteStream(choice), ([base, ours, theirs], stream) => {
      const choices: Record<string, MergeChoice> = {};
      let merge = mergeTaxonomies(base, ours, theirs);
      for (let next = waiting(merge.conflicts); next !== undefined; next = waiting(merge.conflicts)) {
        choices[next.id] = stream.next().value;
        merge = mergeTaxonomies(base, ours, theirs, { choices });
      }
      const { taxonomy, changes } = merge;
      const defects = checkTaxonomy(taxonomy.document).filter(
        // A level that one took off a scale and the other asks for is for the problems list.
        ({ code, severity }) => (severity === "error" && code !== "unknown-level") || code === "unknown-map-node",
      );
      expect(defects).toEqual([]);
      const answer = applyChange(ours, { op: "all", changes });
      expect(answer.ok ? undefined : answer.refusal.message.en).toBeUndefined();
      if (answer.ok) expect(textOf(answer.taxonomy)).toBe(textOf(taxonomy));
    });
    fc.assert(property, RUNS);
  });
});

function waiting(conflicts: readonly MergeConflict[]): MergeConflict | undefined {
  return conflicts.find((conflict) => conflict.choice === undefined);
}

function textOf({ document }: Taxonomy): string {
  return canonicalText(comparableDocument(document));
}

/** Every change of a side is in the merged taxonomy: what it added or set is there, what it removed is not. */
function expectHolds(base: Taxonomy, side: Taxonomy, merged: Taxonomy): void {
  const left = new Map(diffTaxonomies(side, merged).entries.map((entry) => [JSON.stringify(entry.target), entry]));
  for (const { target, kind, changes } of diffTaxonomies(base, side).entries) {
    const after = left.get(JSON.stringify(target));
    // Two orders of scales are one order in the end; what a side took off a map with its role may come back with it.
    if (after === undefined || (target.kind === "scale" && after.changes.every(({ op }) => op !== "set"))) continue;
    if (target.kind === "map") continue;
    // The other side may have changed more of the same item, but not what this side changed.
    expect([kind, after.kind, target]).toEqual(["changed", "changed", target]);
    const own = changes.flatMap((change) => (change.op === "set" ? [JSON.stringify(change.path)] : []));
    const more = after.changes.flatMap((change) => (change.op === "set" ? [JSON.stringify(change.path)] : []));
    // A family's name that no list holds gives way to the list that the other side made.
    const isFree = (path: string): boolean => path === '["family"]' && base.families.length === 0;
    expect(more.filter((path) => own.includes(path) && !isList(path) && !isFree(path))).toEqual([]);
  }
}

/** Lists that are merged element by element. */
function isList(path: string): boolean {
  return /^\["(broader|replacedBy|languages|altLabels|mappings|levels)"/.test(path);
}
