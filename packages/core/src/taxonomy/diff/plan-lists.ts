import { equalJson } from "../../schema/equal-json.js";
import type { Role, Scale, Skill, TaxonomyDocument } from "../../schema/taxonomy-document.js";
import type { AddChange, RemoveChange, Target } from "../change.js";
import {
  INNER_LISTS,
  keyOfItem,
  LIST_OF,
  type ListedItem,
  type ListedKind,
  OPTIONAL_LISTS,
  targetOf,
} from "../item-lists.js";
import { diffMembers, setChange } from "./diff-members.js";
import type { DiffPlan, Step } from "./diff-plan.js";
import { diffSkills, removeSkills } from "./diff-skills.js";
import { type ItemMatch, matchItems, type PlacedItem } from "./match-items.js";
import { planRequirements } from "./plan-requirements.js";
import { planScales } from "./plan-scales.js";

const ENDS: ReadonlySet<string> = new Set(["source", "target", "sourceLevel", "targetLevel"]);
const ROLE_LISTS: ReadonlySet<string> = new Set(INNER_LISTS.role);

/** In which step items of a kind are added and changed. */
const ADD_STEPS: Readonly<Record<ListedKind, Step>> = {
  scale: "scales",
  family: "families",
  skill: "skills",
  role: "roles",
  relation: "relations",
  move: "moves",
  map: "maps",
};

/** Plans what changes in one list of the document. O(size of the list's two versions). */
export function planList(kind: ListedKind, before: TaxonomyDocument, after: TaxonomyDocument, plan: DiffPlan): void {
  const list = LIST_OF[kind];
  const [was, is]: readonly (readonly ListedItem[])[] = [before[list] ?? [], after[list] ?? []];
  if (was === undefined || is === undefined) return;
  if (was === is && !(kind === "role" && losesFamilies(before, after))) return;
  const match = matchItems(was, is, (item) => keyOfItem(kind, item), equalJson);
  const closesList = after[list] === undefined && OPTIONAL_LISTS.has(list);
  planTwins(kind, match, closesList, plan);
  const removed = match.removed.filter(({ twin }) => !twin).map(({ item }) => item);
  switch (kind) {
    case "scale":
      planScales(was as readonly Scale[], is as readonly Scale[], plan);
      break;
    case "skill":
      diffSkills(was as readonly Skill[], is as readonly Skill[], match as ItemMatch<Skill>, plan);
      removeSkills(removed as readonly Skill[], plan);
      return;
    case "role":
      planRoles(match as ItemMatch<Role>, before, after, plan);
      break;
    default:
      planPlainItems(kind, match, plan);
  }
  // Nothing refers to these: they go first, so that what they refer to can go.
  const isLeaf = kind === "relation" || kind === "move" || kind === "map";
  const step = isLeaf ? "disconnect" : kind === "role" ? "remove roles" : "remove the rest";
  for (const item of removed) plan.add(step, "removed", removal(kind, item, closesList));
}

/** Twins go first, from the last one back, so that their positions hold; new ones come after the first of them. */
function planTwins(kind: ListedKind, { added, removed }: ItemMatch<ListedItem>, closes: boolean, plan: DiffPlan): void {
  for (const { item, at } of removed.filter(isTwin).sort((a, b) => b.at - a.at)) {
    plan.add("twins", "changed", { ...removal(kind, item, closes), at, twin: true });
  }
  for (const { item } of added.filter(isTwin)) {
    plan.add(ADD_STEPS[kind], "changed", { ...addition(kind, item), twin: true });
  }
}

function planPlainItems(kind: ListedKind, match: ItemMatch<ListedItem>, plan: DiffPlan): void {
  const step = ADD_STEPS[kind];
  for (const { item } of match.added.filter((each) => !isTwin(each))) plan.add(step, "added", addition(kind, item));
  for (const [was, is] of match.kept) {
    if (was === is) continue;
    // Relations that hold both ways are the same from either end.
    const changes = diffMembers(targetOf(kind, was), was, is, kind === "relation" ? ENDS : undefined);
    for (const change of changes) {
      const isTakenAway = kind === "map" && change.path.length === 2 && change.after === undefined;
      plan.add(isTakenAway ? "disconnect" : step, "changed", change);
    }
  }
}

function planRoles(match: ItemMatch<Role>, before: TaxonomyDocument, after: TaxonomyDocument, plan: DiffPlan): void {
  const isFree = losesFamilies(before, after);
  for (const { item } of match.added.filter((each) => !isTwin(each))) {
    const target: Target = { kind: "role", id: item.id };
    if (!isFree || item.family === undefined) plan.add("roles", "added", addition("role", item));
    else {
      const { family, ...rest } = item;
      plan.add("roles", "added", addition("role", rest));
      plan.add("families of roles", "added", setChange(target, ["family"], undefined, family));
    }
  }
  for (const [was, is] of match.kept) {
    const target: Target = { kind: "role", id: is.id };
    const isLate = isFree && is.family !== undefined;
    if (isLate && was.family !== undefined) {
      plan.arrange("roles", setChange(target, ["family"], was.family, undefined));
      if (equalJson(was.family, is.family)) {
        plan.arrange("families of roles", setChange(target, ["family"], undefined, is.family));
      }
    }
    if (was === is) continue;
    for (const change of diffMembers(target, was, is, ROLE_LISTS)) {
      if (isLate && change.path[0] === "family") {
        plan.add("families of roles", "changed", setChange(target, ["family"], undefined, is.family));
      } else plan.add("roles", "changed", change);
    }
    planRequirements(was, is, plan);
  }
}

/** Without a list of families, a role may name any: then the names come after the list is gone. */
function losesFamilies(before: TaxonomyDocument, after: TaxonomyDocument): boolean {
  return (after.families ?? []).length === 0 && (before.families ?? []).length > 0;
}

function isTwin({ twin }: PlacedItem<unknown>): boolean {
  return twin;
}

function addition(kind: ListedKind, item: ListedItem): AddChange {
  return { op: "add", target: targetOf(kind, item), item };
}

function removal(kind: ListedKind, item: ListedItem, closesList: boolean): RemoveChange {
  return { op: "remove", target: targetOf(kind, item), item, ...(closesList && { closesList: true as const }) };
}
