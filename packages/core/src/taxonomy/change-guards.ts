import type { Sentence } from "../schema/language.js";
import type { Move, Relation, Scale, Skill } from "../schema/taxonomy-document.js";
import type { Change } from "./change.js";
import type { Draft } from "./draft.js";
import { findBroaderLoop } from "./find-broader-loop.js";
import { findRequiresLoop } from "./find-requires-loop.js";
import type { ListedItem, ListedKind } from "./item-lists.js";
import { capitalise, KIND_NAMES, namePath } from "./name-target.js";
import { type Reference, splitReference } from "./references.js";
import { ChangeRefused } from "./refusal.js";
import { lowestLevel } from "./scale-levels.js";

/** Refuses when one of these references names nothing. */
export function refuseDangling(draft: Draft, change: Change, references: readonly Reference[]): void {
  const dangling = references.find((reference) => !draft.has(reference));
  if (dangling === undefined) return;
  const [kind, id] = splitReference(dangling);
  const [nl, en] = KIND_NAMES[kind as keyof typeof KIND_NAMES];
  throw new ChangeRefused(change, "unknown-reference", {
    nl: `${capitalise(nl)} ‘${id}’ bestaat niet.`,
    en: `${capitalise(en)} ‘${id}’ does not exist.`,
  });
}

/** Refuses a move or a relation from something to itself. */
export function refuseSelfReference(draft: Draft, change: Change, kind: ListedKind, item: ListedItem): void {
  const { from, to } = item as Move;
  const { source, target } = item as Relation;
  const isSelf = kind === "move" ? from === to : kind === "relation" && source === target;
  if (!isSelf) return;
  const names = kind === "move" ? namePath(draft, "role", [from, to]) : namePath(draft, "skill", [source, target]);
  throw new ChangeRefused(change, "self-reference", {
    nl: `Iets kan niet met zichzelf verbonden worden: ${names.nl}.`,
    en: `Nothing can be connected with itself: ${names.en}.`,
  });
}

/** Refuses when an item that was added or changed closes a loop; not for broader skills in `known`. */
export function refuseLoops(
  draft: Draft,
  change: Change,
  kind: ListedKind,
  item: ListedItem,
  known: ReadonlySet<Reference> = new Set(),
): void {
  if (kind === "skill") {
    const { id, broader = [] } = item as Skill;
    const added = broader.filter((parent) => !known.has(`skill:${parent}`));
    const loop = findBroaderLoop(
      id,
      added,
      (skill) => (draft.list("skill").get(skill) as Skill | undefined)?.broader ?? [],
    );
    if (loop !== undefined) refuseLoop(change, "broader-loop", BROADER_LOOP, namePath(draft, "skill", loop));
  }
  if (kind === "relation" && (item as Relation).type === "requires") {
    const loop = findRequiresLoop(item as Relation, {
      requiresFrom: (skill) => draft.requiresFrom(skill),
      lowestLevel: (skill) => lowestOf(draft, skill),
    });
    if (loop !== undefined) refuseLoop(change, "requires-loop", REQUIRES_LOOP, namePath(draft, "skill", loop));
  }
}

const BROADER_LOOP = { nl: "een vaardigheid die boven zichzelf staat", en: "a skill that is broader than itself" };
const REQUIRES_LOOP = { nl: "een kring van voorwaarden", en: "a prerequisite loop" };

function refuseLoop(change: Change, code: "broader-loop" | "requires-loop", what: Sentence, path: Sentence): never {
  throw new ChangeRefused(change, code, {
    nl: `Dit zou ${what.nl} maken: ${path.nl}.`,
    en: `This would make ${what.en}: ${path.en}.`,
  });
}

function lowestOf(draft: Draft, skillId: string): number {
  const skill = draft.list("skill").get(skillId) as Skill | undefined;
  const scales = draft.list("scale");
  return lowestLevel((skill?.scale === undefined ? scales.items[0] : scales.get(skill.scale)) as Scale | undefined);
}
