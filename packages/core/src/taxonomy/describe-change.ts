import type { LanguageText, Sentence } from "../schema/language.js";
import type { AddChange, Change, RemoveChange, SetChange } from "./change.js";
import { isAllChange, type SingleChange } from "./map-change.js";
import { nameField } from "./name-field.js";
import { type NameSource, nameItem, namePath, nameRelation, nameTarget } from "./name-target.js";
import { splitReference } from "./references.js";
import { requireChange } from "./require-change.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * What a change does, to name it in an undo button or a log: "connect SQL → Data modelling". Labels are looked up in
 * `taxonomy`, before or after the change. Begins without a capital and ends without a full stop. O(size of the change).
 *
 * @throws SkillwaysError `invalid-option` when it is no change; `details.findings` say where.
 */
export function describeChange(taxonomy: Taxonomy, change: Change): Sentence {
  const { first, count } = firstSingle(change);
  if (count === 0) return { nl: "wijzig niets", en: "change nothing" };
  requireChange("describeChange", first);
  const { nl, en } = describeSingle(taxonomy, first);
  return count === 1 ? { nl, en } : { nl: `${nl} (en nog ${count - 1})`, en: `${en} (and ${count - 1} more)` };
}

/** The first single change, if any, as it came: not known to be one. */
function firstSingle(change: Change): { readonly first: unknown; readonly count: number } {
  let first: unknown;
  let count = 0;
  const open: Change[] = [change];
  while (open.length > 0) {
    const next = open.pop() as Change;
    if (isAllChange(next)) {
      for (let position = next.changes.length - 1; position >= 0; position--)
        open.push(next.changes[position] as Change);
    } else {
      if (count === 0) first = next;
      count++;
    }
  }
  return { first, count };
}

function describeSingle(source: NameSource, change: SingleChange): Sentence {
  switch (change.op) {
    case "add":
      return describeAdd(source, change);
    case "remove":
      return describeRemove(source, change);
    case "set":
      return describeSet(source, change);
  }
}

function describeAdd(source: NameSource, change: AddChange): Sentence {
  const { target } = change;
  if (target.kind === "relation") {
    const { nl, en } = nameRelation(source, target);
    return { nl: `verbind ${nl}`, en: `connect ${en}` };
  }
  if (target.kind === "move") {
    const { nl, en } = namePath(source, "role", [target.from, target.to]);
    return { nl: `verbind ${nl}`, en: `connect ${en}` };
  }
  if (target.kind === "requirement") {
    const skill = nameItem(source, "skill", target.skill);
    const role = nameItem(source, "role", target.role);
    return { nl: `vraag ${skill.nl} van ${role.nl}`, en: `require ${skill.en} of ${role.en}` };
  }
  const { nl, en } = nameTarget(source, target, labelOf(change.item));
  return { nl: `voeg ${nl} toe`, en: `add ${en}` };
}

function describeRemove(source: NameSource, change: RemoveChange): Sentence {
  const { nl, en } = nameTarget(source, change.target, labelOf(change.item));
  return { nl: `haal ${nl} weg`, en: `remove ${en}` };
}

function describeSet(source: NameSource, change: SetChange): Sentence {
  const { target, path, after } = change;
  const [member = "", inner] = path;
  if (target.kind === "map" && member === "positions" && inner !== undefined) {
    const [kind, id] = splitReference(inner);
    const { nl, en } = nameItem(source, kind === "role" ? "role" : "skill", id);
    return { nl: `verplaats ${nl}`, en: `move ${en}` };
  }
  if (target.kind === "requirement" && member === "level" && typeof after === "number") {
    const skill = nameItem(source, "skill", target.skill);
    const role = nameItem(source, "role", target.role);
    return {
      nl: `vraag ${skill.nl} op niveau ${after} van ${role.nl}`,
      en: `require ${skill.en} at level ${after} of ${role.en}`,
    };
  }
  const label = member === "label" && path.length === 1 ? labelOf({ label: after }) : undefined;
  const { nl, en } = nameTarget(source, target, label);
  if (member === "label" || member === "title") return { nl: `hernoem ${nl}`, en: `rename ${en}` };
  const field = nameField(member);
  return { nl: `wijzig ${field.nl} van ${nl}`, en: `change ${field.en} of ${en}` };
}

/** The label, or the title, that an item brings along. */
function labelOf(item: object): LanguageText | undefined {
  const { label, title } = item as { readonly label?: unknown; readonly title?: unknown };
  const text = label ?? title;
  return typeof text === "object" && text !== null ? (text as LanguageText) : undefined;
}
