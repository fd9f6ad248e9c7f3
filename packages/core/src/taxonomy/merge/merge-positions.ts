import { setMember } from "../../schema/copy-frozen.js";
import { equalJson } from "../../schema/equal-json.js";
import type { MapDrawing } from "../../schema/taxonomy-document.js";
import type { Target } from "../change.js";
import { memberOf, unionOfKeys } from "../diff/diff-members.js";
import { type Comebacks, holdsReference } from "./comebacks.js";
import type { ConflictList } from "./conflict-list.js";
import { otherSide, SIDES, type ThreeTaxonomies, type Versions } from "./versions.js";

/**
 * The positions of a map: all that both moved to different places is one conflict, as a place has no meaning. What a
 * side took off the map along with the item itself is gone. O(positions).
 */
export function mergePositions(
  target: Target,
  { base, ours, theirs }: Versions<MapDrawing> & { readonly ours: MapDrawing; readonly theirs: MapDrawing },
  context: {
    readonly taxonomies: ThreeTaxonomies;
    readonly conflicts: ConflictList;
    readonly comebacks: Comebacks;
  },
): MapDrawing["positions"] {
  const positions = { base: base?.positions ?? {}, ours: ours.positions, theirs: theirs.positions };
  const merged: object = {};
  const disputed = { base: {}, ours: {}, theirs: {} };
  const nodes: string[] = [];
  for (const node of unionOfKeys(positions.ours, positions.theirs)) {
    const versions = versionsAt(positions, node);
    const removing = SIDES.find(
      (side) => versions[side] === undefined && !holdsReference(context.taxonomies[side], node),
    );
    if (equalJson(versions.ours, versions.theirs)) keep(merged, node, versions.ours);
    else if (removing !== undefined) {
      if (context.comebacks.has(removing, node) || versions.base === undefined) {
        keep(merged, node, versions[otherSide(removing)]);
      }
    } else if (equalJson(versions.base, versions.theirs)) keep(merged, node, versions.ours);
    else if (equalJson(versions.base, versions.ours)) keep(merged, node, versions.theirs);
    else {
      nodes.push(node);
      for (const version of ["base", "ours", "theirs"] as const) keep(disputed[version], node, versions[version]);
    }
  }
  if (nodes.length > 0) {
    const choice = context.conflicts.decide("placed-twice", target, disputed);
    for (const node of nodes) keep(merged, node, versionsAt(positions, node)[choice]);
  }
  return (equalJson(merged, ours.positions) ? ours.positions : Object.freeze(merged)) as MapDrawing["positions"];
}

function versionsAt({ base, ours, theirs }: Record<keyof Versions, object>, node: string): Versions {
  return { base: memberOf(base, node), ours: memberOf(ours, node), theirs: memberOf(theirs, node) };
}

function keep(object: object, node: string, position: unknown): void {
  if (position !== undefined) setMember(object, node, position);
}
