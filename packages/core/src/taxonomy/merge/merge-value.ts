import { setMember } from "../../schema/copy-frozen.js";
import { equalJson } from "../../schema/equal-json.js";
import { isObject, memberOf, unionOfKeys } from "../diff/diff-members.js";
import type { ConflictList } from "./conflict-list.js";
import { mergeListValue } from "./merge-list-value.js";
import type { MergePlace, Versions } from "./versions.js";

/** The object of three versions, member by member; `skip` names members of which ours is kept for the moment. */
export function mergeObject<Value extends object>(
  place: MergePlace,
  { base, ours, theirs }: Versions<Value> & { readonly ours: Value; readonly theirs: Value },
  conflicts: ConflictList,
  skip?: ReadonlySet<string>,
): Value {
  if (ours === theirs) return ours;
  const merged: object = {};
  for (const member of unionOfKeys(ours, theirs)) {
    const own = memberOf(ours, member);
    const value =
      skip?.has(member) === true
        ? own
        : mergeValue(
            { ...place, path: [...place.path, member] },
            { base: memberOf(base ?? {}, member), ours: own, theirs: memberOf(theirs, member) },
            conflicts,
          );
    if (value !== undefined) setMember(merged, member, value);
  }
  if (equalJson(merged, ours)) return ours;
  return (equalJson(merged, theirs) ? theirs : Object.freeze(merged)) as Value;
}

/** The value of three versions; `undefined` is a member that is absent. */
export function mergeValue(place: MergePlace, versions: Versions, conflicts: ConflictList): unknown {
  const { base, ours, theirs } = versions;
  if (equalJson(ours, theirs) || equalJson(base, theirs)) return ours;
  if (equalJson(base, ours)) return theirs;
  if (isObject(ours) && isObject(theirs) && (isObject(base) || (base === undefined && canGrow(place)))) {
    return mergeObject(place, { base, ours, theirs }, conflicts);
  }
  const list = mergeListValue(place, versions, conflicts, mergeObject);
  if (list !== undefined) return list;
  const isRemoved = base !== undefined && (ours === undefined || theirs === undefined);
  const kind = isRemoved ? "removed-and-changed" : "changed-twice";
  return versions[conflicts.decide(kind, place.target, versions, { path: place.path })];
}

/** Whether an object that both sides made can be put together of both. Of pay, half of each would be wrong. */
function canGrow({ path }: MergePlace): boolean {
  return path[0] !== "pay";
}
