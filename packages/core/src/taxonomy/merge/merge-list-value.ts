import { equalJson } from "../../schema/equal-json.js";
import type { Level } from "../../schema/taxonomy-document.js";
import type { ConflictList } from "./conflict-list.js";
import type { MergePlace, Versions } from "./versions.js";

/** Merges objects; handed in, as lists of levels hold objects that hold lists. */
export type MergeObject = (
  place: MergePlace,
  versions: Versions<object> & { readonly ours: object; readonly theirs: object },
  conflicts: ConflictList,
) => object;

/** Members that hold a list of which each element says something by itself. */
const SETS: ReadonlySet<string> = new Set(["broader", "replacedBy", "languages", "altLabels", "mappings"]);
const NEVER_EMPTY: ReadonlySet<string> = new Set(["languages", "levels"]);

/**
 * The list of three versions: with what each side added and without what each took away; undefined where that is not
 * to be had, because of a vendor's own list, of repetitions, or because a side put it in another order.
 */
export function mergeListValue(
  place: MergePlace,
  { base = [], ours, theirs }: Versions,
  conflicts: ConflictList,
  mergeObject: MergeObject,
): readonly unknown[] | undefined {
  if (!Array.isArray(base) || !Array.isArray(ours) || !Array.isArray(theirs)) return undefined;
  const member = place.path[0] ?? "";
  const lists = { base, ours, theirs };
  const merged =
    place.target.kind === "scale" && member === "levels" && place.path.length === 1
      ? mergeLevels(place, lists as Lists<Level>, conflicts, mergeObject)
      : SETS.has(member)
        ? mergeSets(lists)
        : undefined;
  if (merged === undefined || (merged.length === 0 && NEVER_EMPTY.has(member))) return undefined;
  if (equalJson(merged, ours)) return ours;
  return equalJson(merged, theirs) ? theirs : Object.freeze(merged);
}

interface Lists<Item> {
  readonly base: readonly Item[];
  readonly ours: readonly Item[];
  readonly theirs: readonly Item[];
}

/** What both kept, in its order, then what either added, by code unit. */
function mergeSets(lists: Lists<unknown>): unknown[] | undefined {
  const [base, ours, theirs] = [lists.base, lists.ours, lists.theirs].map(byText);
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  const kept = [...base.keys()].filter((key) => ours.has(key) && theirs.has(key));
  for (const side of [ours, theirs]) {
    const order = [...side.keys()].filter((key) => base.has(key));
    const own = [...base.keys()].filter((key) => side.has(key));
    if (!equalJson(order, own)) return undefined;
  }
  const added = [...new Set([...ours.keys(), ...theirs.keys()])].filter((key) => !base.has(key)).sort();
  return [...kept, ...added].map((key) => ours.get(key) ?? theirs.get(key));
}

/** Elements by their text; undefined when one occurs twice. */
function byText(list: readonly unknown[]): Map<string, unknown> | undefined {
  const elements = new Map(list.map((element) => [textOf(element), element]));
  return elements.size === list.length ? elements : undefined;
}

function textOf(element: unknown): string {
  if (typeof element !== "object" || element === null) return JSON.stringify(element);
  return JSON.stringify(Object.entries(element).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Level by level, where all versions list them from low to high. */
function mergeLevels(
  place: MergePlace,
  lists: Lists<Level>,
  conflicts: ConflictList,
  mergeObject: MergeObject,
): Level[] | undefined {
  const [base, ours, theirs] = [lists.base, lists.ours, lists.theirs].map(byValue);
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  const values = [...new Set([...ours.keys(), ...theirs.keys()])].sort((a, b) => a - b);
  return values.flatMap((value) => {
    const versions = { base: base.get(value), ours: ours.get(value), theirs: theirs.get(value) };
    const own: MergePlace = { ...place, path: [...place.path, String(value)] };
    const merged = mergeLevel(own, versions, conflicts, mergeObject);
    return merged === undefined ? [] : [merged];
  });
}

function mergeLevel(
  place: MergePlace,
  versions: Versions<Level>,
  conflicts: ConflictList,
  mergeObject: MergeObject,
): Level | undefined {
  const { base, ours, theirs } = versions;
  if (equalJson(ours, theirs) || equalJson(base, theirs)) return ours;
  if (equalJson(base, ours)) return theirs;
  if (ours !== undefined && theirs !== undefined) return mergeObject(place, { base, ours, theirs }, conflicts) as Level;
  return versions[conflicts.decide("removed-and-changed", place.target, versions, { path: place.path })];
}

function byValue(levels: readonly Level[]): Map<number, Level> | undefined {
  const isAscending = levels.every(({ value }, at) => at === 0 || value > (levels[at - 1] as Level).value);
  return isAscending ? new Map(levels.map((level) => [level.value, level])) : undefined;
}
