import { copyFrozen } from "../schema/copy-frozen.js";
import { equalJson } from "../schema/equal-json.js";
import type { LanguageText } from "../schema/language.js";
import type { Relation, Requirement } from "../schema/taxonomy-document.js";
import type { AddChange, RemoveChange } from "./change.js";
import { refuseDangling, refuseLoops, refuseSelfReference } from "./change-guards.js";
import type { Draft } from "./draft.js";
import { type AnyItem, IDENTITY, keyOfItem, keyOfTarget, type ListedItem, type ListedKind } from "./item-lists.js";
import { capitalise, nameTarget } from "./name-target.js";
import { type Reference, referencesOf } from "./references.js";
import { ChangeRefused, type RefusalCode } from "./refusal.js";

type Item = AnyItem & Readonly<Record<string, unknown>>;

/** Adds or removes an item in a draft; answers with the change as it was made, its position included. */
export function applyItemChange(draft: Draft, change: AddChange | RemoveChange): AddChange | RemoveChange {
  const { target } = change;
  const frozen = copyFrozen(change.item) as { readonly value: unknown };
  const item = frozen.value as Item;
  const names = target as unknown as Readonly<Record<string, unknown>>;
  if (IDENTITY[target.kind].some((member) => item[member] !== names[member])) refuse(draft, change, "wrong-shape");
  if (target.kind === "requirement") return applyToRequirements(draft, change, item as unknown as Requirement);
  if (target.kind === "taxonomy") return refuse(draft, change, "wrong-shape");
  return applyToList(draft, change, target.kind, item as unknown as ListedItem);
}

function applyToList(
  draft: Draft,
  change: AddChange | RemoveChange,
  kind: ListedKind,
  item: ListedItem,
): AddChange | RemoveChange {
  const list = draft.list(kind);
  const key = keyOfItem(kind, item);
  if (change.op === "add") {
    const hasTwin = list.find(key) !== undefined;
    if (hasTwin && change.twin !== true) refuse(draft, change, "id-taken");
    const opensList = !draft.hasList(kind);
    if (opensList) draft.openList(kind);
    const at = Math.min(change.at ?? list.items.length, list.items.length);
    list.insert(at, item);
    if (kind === "relation") draft.noteRequires(item as Relation, true);
    const references = referencesOf(kind, item);
    draft.addUses(references, 1);
    refuseSelfReference(draft, change, kind, item);
    refuseDangling(draft, change, references);
    refuseLoops(draft, change, kind, item);
    return exactly(change, at, opensList, hasTwin);
  }
  const at = positionToRemove(draft, change, kind, keyOfTarget(change.target as never));
  const found = list.items[at] as ListedItem;
  if (!equalJson(found, item)) refuse(draft, change, "stale");
  list.remove(at);
  if (kind === "relation") draft.noteRequires(found as Relation, false);
  draft.addUses(referencesOf(kind, item), -1);
  if (kind === "skill" || kind === "role" || kind === "scale" || kind === "family") {
    const reference = `${kind}:${key}`;
    if (!draft.has(reference) && draft.countUses(reference) > 0) refuseUsed(draft, change, reference);
  }
  const closesList = change.closesList === true && list.items.length === 0;
  if (closesList) draft.closeList(kind);
  return exactly(change, at, closesList, list.find(key) !== undefined);
}

/** Where the item is: at the change's own position where it is one of several, else where its key is found. */
function positionToRemove(draft: Draft, change: RemoveChange, kind: ListedKind, key: string): number {
  const list = draft.list(kind);
  const own = change.at === undefined ? undefined : list.items[change.at];
  if (change.at !== undefined && own !== undefined && keyOfItem(kind, own) === key) return change.at;
  return list.find(key) ?? refuse(draft, change, "unknown-target");
}

function applyToRequirements(
  draft: Draft,
  change: AddChange | RemoveChange,
  item: Requirement,
): AddChange | RemoveChange {
  if (change.target.kind !== "requirement") return refuse(draft, change, "wrong-shape");
  const rolePosition = draft.list("role").find(change.target.role) ?? refuse(draft, change, "unknown-target");
  const list = draft.requirementsOf(rolePosition);
  const position = (list ?? []).findIndex(({ skill }) => skill === item.skill);
  const references = referencesOf("requirement", item);
  if (change.op === "add") {
    if (position >= 0 && change.twin !== true) refuse(draft, change, "id-taken");
    const role = draft.changeItem("role", rolePosition);
    const changed = (
      list === undefined ? draft.createList(role, "requirements") : draft.changeMember(role, "requirements")
    ) as Requirement[];
    const at = Math.min(change.at ?? changed.length, changed.length);
    changed.splice(at, 0, item);
    draft.addUses(references, 1);
    refuseDangling(draft, change, references);
    return exactly(change, at, list === undefined, position >= 0);
  }
  const isOwn = change.at !== undefined && list?.[change.at]?.skill === item.skill;
  const at = isOwn ? (change.at as number) : position;
  if (at < 0) refuse(draft, change, "unknown-target");
  if (!equalJson(list?.[at], item)) refuse(draft, change, "stale");
  const role = draft.changeItem("role", rolePosition);
  const changed = draft.changeMember(role, "requirements") as Requirement[];
  changed.splice(at, 1);
  draft.addUses(references, -1);
  const closesList = change.closesList === true && changed.length === 0;
  if (closesList) delete (role as { requirements?: unknown }).requirements;
  const hasTwin = changed.some(({ skill }) => skill === item.skill);
  return exactly(change, at, closesList, hasTwin);
}

/** The change as it was made; itself when it said so already. */
function exactly(
  change: AddChange | RemoveChange,
  at: number,
  flagged: boolean,
  hasTwin: boolean,
): AddChange | RemoveChange {
  const had = "opensList" in change || "closesList" in change;
  if (change.at === at && had === flagged && (change.twin === true) === hasTwin) return change;
  const { target, item } = change;
  const made = { target, item, at, ...(hasTwin && { twin: true as const }) };
  if (change.op === "add") return { op: "add", ...made, ...(flagged && { opensList: true }) };
  return { op: "remove", ...made, ...(flagged && { closesList: true }) };
}

function refuse(draft: Draft, change: AddChange | RemoveChange, code: RefusalCode): never {
  const own = (change.item as { readonly label?: LanguageText }).label;
  const name = nameTarget(draft, change.target, own);
  const [nl, en] = [capitalise(name.nl), capitalise(name.en)];
  switch (code) {
    case "id-taken":
      throw new ChangeRefused(change, code, { nl: `${nl} bestaat al.`, en: `${en} exists already.` });
    case "unknown-target":
      throw new ChangeRefused(change, code, { nl: `${nl} bestaat niet.`, en: `${en} does not exist.` });
    case "stale":
      throw new ChangeRefused(change, code, {
        nl: `${nl} is intussen veranderd.`,
        en: `${en} has changed in the meantime.`,
      });
    default:
      throw new ChangeRefused(change, "wrong-shape", {
        nl: `De wijziging noemt een ander onderdeel dan erin staat: ${name.nl}.`,
        en: `The change names another item than it holds: ${name.en}.`,
      });
  }
}

function refuseUsed(draft: Draft, change: RemoveChange, reference: Reference): never {
  const name = nameTarget(draft, change.target, (change.item as { readonly label?: LanguageText }).label);
  const user = draft.nameUser(reference) ?? { nl: "een ander onderdeel", en: "another item" };
  throw new ChangeRefused(change, "still-used", {
    nl: `${capitalise(name.nl)} wordt nog gebruikt, onder andere door ${user.nl}. Haal eerst weg wat ernaar verwijst.`,
    en: `${capitalise(name.en)} is still used, for one by ${user.en}. First remove what refers to it.`,
  });
}
