import { setMember } from "../../schema/copy-frozen.js";
import { pointerSteps, pointerTo, valueAt } from "../../schema/json-pointer.js";
import type { Requirement, Role } from "../../schema/taxonomy-document.js";
import type { AllChange, Change, RemoveChange, Target } from "../change.js";
import { setChange } from "../diff/diff-members.js";
import { keyOfItem, LIST_OF, type ListedItem, type ListedKind, targetOf } from "../item-lists.js";
import type { Taxonomy } from "../taxonomy.js";

/** The item that a finding's pointer leads to, and what is left of the pointer. */
export interface Place {
  readonly kind: ListedKind | "requirement";
  readonly item: ListedItem | Requirement;
  readonly target: Target;
  /** Where it stands in its list. */
  readonly at: number;
  /** It is one of several with its key: `set` changes would be about the first of them. */
  readonly isTwin: boolean;
  readonly isFirst: boolean;
  /** The role that a requirement is of. */
  readonly role?: Role;
  /** The members and positions within the item. */
  readonly path: readonly string[];
}

const KIND_OF: ReadonlyMap<string, ListedKind> = new Map(
  Object.entries(LIST_OF).map(([kind, list]) => [list, kind as ListedKind]),
);

/** Undefined when the pointer leads to no item of this taxonomy. O(items of the list). */
export function findPlace(taxonomy: Taxonomy, pointer: string): Place | undefined {
  const [list = "", position = "", ...path] = pointerSteps(pointer);
  const kind = KIND_OF.get(list);
  const item = kind === undefined ? undefined : (valueAt(taxonomy.document, `/${list}/${position}`) as ListedItem);
  if (kind === undefined || item === undefined) return undefined;
  const key = keyOfItem(kind, item);
  const same = taxonomy[LIST_OF[kind]].filter((each) => keyOfItem(kind, each) === key);
  const isFirst = same[0] === item;
  if (kind === "role" && path[0] === "requirements" && path.length > 1) {
    const { id, requirements = [] } = item as Role;
    const requirement = requirements[Number(path[1])];
    // What is asked by the second of two roles with one id cannot be named.
    if (requirement === undefined || !isFirst) return undefined;
    const { skill } = requirement;
    const own = requirements.filter((each) => each.skill === skill);
    return {
      kind: "requirement",
      item: requirement,
      target: { kind: "requirement", role: id, skill },
      at: Number(path[1]),
      isTwin: own.length > 1,
      isFirst: own[0] === requirement,
      role: item as Role,
      path: path.slice(2),
    };
  }
  return { kind, item, target: targetOf(kind, item), at: Number(position), isTwin: same.length > 1, isFirst, path };
}

/** Removes the item, of twins this one. */
export function removeItem({ target, item, at, isTwin }: Place): RemoveChange {
  return { op: "remove", target, item, at, ...(isTwin && { twin: true as const }) };
}

/** Puts another item, which may have another key, in its place. */
export function replaceItem(place: Place, item: ListedItem | Requirement): AllChange {
  const { at, kind, role, target, isTwin } = place;
  const added: Target =
    kind === "requirement"
      ? { kind, role: (role as Role).id, skill: (item as Requirement).skill }
      : targetOf(kind, item as ListedItem);
  const isSame = JSON.stringify(added) === JSON.stringify(target);
  const twin = isTwin && isSame ? { twin: true as const } : {};
  return { op: "all", changes: [removeItem(place), { op: "add", target: added, item, at, ...twin }] };
}

/** Sets a member of the item, right down to which one of twins. */
export function setMemberOf(place: Place, path: readonly string[], value: unknown): Change {
  const before = valueAt(place.item, pointerTo(path));
  if (place.isFirst) return setChange(place.target, path, before, value);
  return replaceItem(place, withMember(place.item, path, value) as ListedItem);
}

function withMember(object: object, [member = "", ...inner]: readonly string[], value: unknown): object {
  const own = (object as Readonly<Record<string, unknown>>)[member];
  const set = inner.length === 0 || typeof own !== "object" || own === null ? value : withMember(own, inner, value);
  const changed = { ...object };
  if (set === undefined) delete (changed as Record<string, unknown>)[member];
  else setMember(changed, member, set);
  return changed;
}
