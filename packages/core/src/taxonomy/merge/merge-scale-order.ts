import { equalJson } from "../../schema/equal-json.js";
import type { Scale } from "../../schema/taxonomy-document.js";
import type { Taxonomy } from "../taxonomy.js";
import type { MergeContext } from "./merge-items.js";

/** The merged scales in the order that either side gave them: the first one is that of the skills that name none. */
export function mergeScaleOrder(scales: readonly Scale[], context: MergeContext): readonly Scale[] {
  const { base, ours, theirs } = context.taxonomies;
  const [was, own, other] = [idsOf(base), idsOf(ours), idsOf(theirs)];
  let order: readonly string[];
  if (equalJson(was, other) || equalJson(own, other)) order = own;
  else if (equalJson(was, own)) order = other;
  else if (keepsOrder(was, own) && keepsOrder(was, other) && own[0] === other[0]) order = was;
  else {
    const versions = { base: was, ours: own, theirs: other };
    order = versions[context.conflicts.decide("changed-twice", { kind: "taxonomy" }, versions, { path: ["scales"] })];
  }
  const places = new Map(order.map((id, at) => [id, at]));
  const placed = [...scales].sort((a, b) => {
    const [first, second] = [places.get(a.id) ?? order.length, places.get(b.id) ?? order.length];
    return first - second || (first < order.length || a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
  });
  return placed.every((scale, at) => scale === scales[at]) ? scales : Object.freeze(placed);
}

function idsOf(taxonomy: Taxonomy): string[] {
  return taxonomy.scales.map(({ id }) => id);
}

/** Whether a side left the scales of the base in their order, and put no new one before them. */
function keepsOrder(base: readonly string[], side: readonly string[]): boolean {
  const kept = base.filter((id) => side.includes(id));
  return equalJson(
    kept,
    side.filter((id) => base.includes(id)),
  );
}
