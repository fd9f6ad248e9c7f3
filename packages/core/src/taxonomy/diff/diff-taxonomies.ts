import { INNER_LISTS, LIST_OF, type ListedKind } from "../item-lists.js";
import type { NameSource } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";
import { describeEntry } from "./describe-entry.js";
import { diffMembers } from "./diff-members.js";
import { DiffPlan } from "./diff-plan.js";
import { planList } from "./plan-lists.js";
import type { DiffEntry, TaxonomyDiff } from "./taxonomy-diff.js";

const LISTS: ReadonlySet<string> = new Set([...(INNER_LISTS.taxonomy ?? []), "format"]);

/**
 * What differs between two taxonomies, item by item: matched by id, a requirement by role and skill, a relation by its
 * type, ends and levels, a move by its roles. The order of items in their lists says nothing and is not compared (that
 * of scales is: the first one is the default), nor does an empty list differ from an absent one.
 *
 * `change`, made of `before` by `applyChange`, gives a taxonomy equal to `after` but for what is not compared. Where
 * `after` is a draft with errors, such as references to nothing, `applyChange` may refuse it. O(size of both); what
 * both share is not looked into.
 */
export function diffTaxonomies(before: Taxonomy, after: Taxonomy): TaxonomyDiff {
  const plan = new DiffPlan();
  plan.add("header", "changed", ...diffMembers({ kind: "taxonomy" }, before.document, after.document, LISTS));
  for (const kind of Object.keys(LIST_OF) as ListedKind[]) planList(kind, before.document, after.document, plan);
  const names: NameSource = {
    languages: after.languages,
    findLabel: (kind, id) => after.findLabel(kind, id) ?? before.findLabel(kind, id),
  };
  const entries = plan.entries().map(
    ({ target, kind, changes }): DiffEntry => ({
      target,
      kind,
      changes,
      sentence: describeEntry(names, { target, kind, changes }),
    }),
  );
  return { entries, change: { op: "all", changes: plan.changes() } };
}
