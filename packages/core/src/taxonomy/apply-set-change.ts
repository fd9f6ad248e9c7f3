import { checkItemShape, checkOwnShape } from "../schema/check-shape.js";
import { copyFrozen, setMember } from "../schema/copy-frozen.js";
import { equalJson } from "../schema/equal-json.js";
import type { Finding } from "../schema/finding.js";
import type { Json, SetChange } from "./change.js";
import { refuseDangling, refuseLoops } from "./change-guards.js";
import type { Draft } from "./draft.js";
import { IDENTITY, INNER_LISTS, keyOfTarget, type ListedItem, type ListedKind } from "./item-lists.js";
import { capitalise, nameTarget } from "./name-target.js";
import { REFERENCE_MEMBERS, referencesIn } from "./references.js";
import { ChangeRefused, type RefusalCode } from "./refusal.js";

type Members = Readonly<Record<string, unknown>>;

/** Sets one field in a draft; answers with the change as it was made. */
export function applySetChange(draft: Draft, change: SetChange): SetChange {
  const { target, path } = change;
  const first = path[0] as string;
  if (IDENTITY[target.kind].includes(first)) refuse(draft, change, "identity-change");
  if (INNER_LISTS[target.kind]?.includes(first)) refuse(draft, change, "wrong-path");
  const item = findItem(draft, change);
  const made = withExistingHolder(item, change);
  const current = valueIn(draft, change, item, made.path);
  if (!equalJson(current, made.before)) refuse(draft, change, "stale");
  if (equalJson(made.before, made.after)) return made;

  const refers = REFERENCE_MEMBERS[target.kind]?.includes(first) ?? false;
  const lost = refers ? referencesAround(made, item[first]) : [];
  const holder = changeHolder(draft, made);
  const member = made.path.at(-1) as string;
  if (made.after === undefined) delete (holder as Record<string, unknown>)[member];
  else setMember(holder, member, (copyFrozen(made.after) as { readonly value: unknown }).value);

  const changed = findItem(draft, change);
  const findings = checkChanged(made, changed);
  if (findings.length > 0) refuseShape(change, findings);
  if (refers) {
    const gained = referencesAround(made, changed[first]);
    draft.addUses(lost, -1);
    draft.addUses(gained, 1);
    const known = new Set(lost);
    refuseDangling(
      draft,
      change,
      gained.filter((reference) => !known.has(reference)),
    );
    if (target.kind === "skill" && first === "broader") {
      refuseLoops(draft, change, "skill", changed as unknown as ListedItem, known);
    }
  }
  return made;
}

/** What the changed member refers to; of a map, only the position that is set. */
function referencesAround(change: SetChange, value: unknown): string[] {
  const [first, second] = change.path;
  if (change.target.kind === "map" && second !== undefined) {
    return Object.hasOwn(value as object, second) ? [second] : [];
  }
  return referencesIn(change.target.kind, first as string, value);
}

function checkChanged(change: SetChange, item: Members): Finding[] {
  const { target, path, after } = change;
  const isPosition = target.kind === "map" && path[0] === "positions" && path.length > 1;
  // A map may hold thousands of positions, of which one changed.
  if (isPosition && path.length === 2) {
    const positions = after === undefined ? {} : { [path[1] as string]: after };
    return checkItemShape("map", { id: item.id, positions });
  }
  return checkOwnShape(target.kind, item);
}

/**
 * Where an object on the way is absent, the change sets that object instead; so that taking it back makes the
 * object absent again.
 */
function withExistingHolder(item: Members, change: SetChange): SetChange {
  const { path, before, after } = change;
  if (before !== undefined || after === undefined) return change;
  let value: unknown = item;
  for (let depth = 0; depth < path.length - 1; depth++) {
    const member = path[depth] as string;
    if (typeof value !== "object" || value === null) return change;
    if (!Object.hasOwn(value, member)) {
      let inner: Json = after;
      for (let step = path.length - 1; step > depth; step--) inner = { [path[step] as string]: inner };
      return { ...change, path: path.slice(0, depth + 1), after: inner };
    }
    value = (value as Members)[member];
  }
  return change;
}

function valueIn(draft: Draft, change: SetChange, item: Members, path: readonly string[]): unknown {
  let value: unknown = item;
  for (const member of path) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(draft, change, "wrong-path");
    if (!Object.hasOwn(value, member)) return undefined;
    value = (value as Members)[member];
  }
  return value;
}

function findItem(draft: Draft, change: SetChange): Members {
  const { target } = change;
  if (target.kind === "taxonomy") return draft.header as unknown as Members;
  const position = positionOf(draft, change);
  if (target.kind !== "requirement") return draft.list(target.kind).items[position] as unknown as Members;
  return requirementIn(draft, change, position).requirement;
}

function positionOf(draft: Draft, change: SetChange): number {
  const { target } = change;
  if (target.kind === "taxonomy") return 0;
  const kind: ListedKind = target.kind === "requirement" ? "role" : target.kind;
  const key = target.kind === "requirement" ? target.role : keyOfTarget(target);
  return draft.list(kind).find(key) ?? refuse(draft, change, "unknown-target");
}

function requirementIn(draft: Draft, change: SetChange, rolePosition: number): { at: number; requirement: Members } {
  const { target } = change;
  const list = draft.requirementsOf(rolePosition) ?? [];
  const at = list.findIndex(({ skill }) => target.kind === "requirement" && skill === target.skill);
  if (at < 0) refuse(draft, change, "unknown-target");
  return { at, requirement: list[at] as unknown as Members };
}

/** The object whose member is set, to be changed in place. */
function changeHolder(draft: Draft, change: SetChange): object {
  const { target, path } = change;
  let holder: object;
  if (target.kind === "taxonomy") holder = draft.changeHeader();
  else if (target.kind === "requirement") {
    const position = positionOf(draft, change);
    const { at } = requirementIn(draft, change, position);
    const list = draft.changeMember(draft.changeItem("role", position), "requirements");
    holder = draft.changeMember(list, String(at));
  } else holder = draft.changeItem(target.kind, positionOf(draft, change));
  for (const member of path.slice(0, -1)) holder = draft.changeMember(holder, member);
  return holder;
}

function refuseShape(change: SetChange, findings: readonly Finding[]): never {
  const first = findings[0];
  throw new ChangeRefused(
    change,
    "wrong-shape",
    {
      nl: `Deze waarde kan hier niet. ${first?.message.nl ?? ""}`,
      en: `This value cannot be here. ${first?.message.en ?? ""}`,
    },
    findings,
  );
}

function refuse(draft: Draft, change: SetChange, code: RefusalCode): never {
  const { nl, en } = nameTarget(draft, change.target);
  const field = change.path.join(".");
  switch (code) {
    case "unknown-target":
      throw new ChangeRefused(change, code, {
        nl: `${capitalise(nl)} bestaat niet.`,
        en: `${capitalise(en)} does not exist.`,
      });
    case "stale":
      throw new ChangeRefused(change, code, {
        nl: `‘${field}’ van ${nl} is intussen veranderd.`,
        en: `‘${field}’ of ${en} has changed in the meantime.`,
      });
    case "identity-change":
      throw new ChangeRefused(change, code, {
        nl: `‘${field}’ van ${nl} kan niet veranderen: anderen verwijzen ernaar. Voeg een nieuw onderdeel toe en haal dit weg.`,
        en: `‘${field}’ of ${en} cannot change: others refer to it. Add a new item and remove this one.`,
      });
    default:
      throw new ChangeRefused(change, "wrong-path", {
        nl: `‘${field}’ van ${nl} kan niet zo worden gezet: onderdelen van een lijst hebben hun eigen wijziging.`,
        en: `‘${field}’ of ${en} cannot be set like this: items of a list have changes of their own.`,
      });
  }
}
