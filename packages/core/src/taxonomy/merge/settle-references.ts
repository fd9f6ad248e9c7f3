import type { Target } from "../change.js";
import { type Reference, splitReference } from "../references.js";
import type { DroppedReferences } from "./drop-references.js";
import type { MergeContext } from "./merge-items.js";
import { existingNames, findItem, type MergedLists, removingSide, type User, visitReferences } from "./merged-lists.js";
import { otherSide, type Side } from "./versions.js";

/** References to what one side removed. */
interface Dangling {
  readonly side: Side | "base";
  readonly users: User[];
}

/**
 * Decides on references to what one side removed while the other came to use it: what is removed comes back, so that
 * the merge is to be made again, or the references are to be dropped. O(references).
 */
export function settleReferences(
  lists: MergedLists,
  context: MergeContext,
  earlier: DroppedReferences,
): DroppedReferences {
  const { taxonomies, comebacks, conflicts } = context;
  const dropped = new Map(earlier);
  for (const [reference, { side, users }] of findDangling(lists, context)) {
    const target = targetOfReference(reference);
    // A place on a map is no use.
    const meant = users.filter(({ kind }) => kind !== "map");
    if (side === "base") dropped.set(reference, { side, onlyNew: false });
    else if (meant.some((user) => comebacks.has(side, ownerOf(user)))) {
      comebacks.add(side, reference);
    } else if (meant.length === 0 || conflicts.has("removed-and-changed", target)) {
      dropped.set(reference, { side, onlyNew: false });
    } else {
      const item = findItem(taxonomies[otherSide(side)], target);
      const base = findItem(taxonomies.base, target);
      const versions =
        side === "ours" ? { base, ours: undefined, theirs: item } : { base, ours: item, theirs: undefined };
      const choice = conflicts.decide("removed-yet-used", target, versions, { about: meant.map(ownerOf) });
      if (choice !== side) comebacks.add(side, reference);
      if (choice !== otherSide(side)) dropped.set(reference, { side, onlyNew: choice === "base" });
    }
  }
  return dropped;
}

function findDangling(lists: MergedLists, { taxonomies }: MergeContext): Map<Reference, Dangling> {
  const names = existingNames(lists);
  const anyFamily = (lists.get("family") ?? []).length === 0;
  const found = new Map<Reference, Dangling>();
  visitReferences(lists, (reference, user) => {
    if (names.has(reference) || (anyFamily && reference.startsWith("family:"))) return;
    const side = removingSide(taxonomies, user, reference);
    if (side === undefined) return;
    const known = found.get(reference);
    if (known === undefined) found.set(reference, { side, users: [user] });
    else known.users.push(user);
  });
  return found;
}

function targetOfReference(reference: Reference): Target {
  const [kind, id] = splitReference(reference);
  return { kind: kind as "skill" | "role" | "scale" | "family", id };
}

/** The item that a user is part of; just its kind where that has no id. */
function ownerOf({ kind, target }: User): Reference {
  if (target.kind === "requirement") return `role:${target.role}`;
  return "id" in target ? `${target.kind}:${target.id}` : `${kind}:`;
}
