import { cut } from "../../schema/finding-list.js";
import { type LanguageText, pickText, type Sentence } from "../../schema/language.js";
import type { Change, Json, SetChange, Target } from "../change.js";
import { nameField } from "../name-field.js";
import { capitalise, type NameSource, nameItem, nameTarget } from "../name-target.js";
import type { DiffEntry } from "./taxonomy-diff.js";

/** What became of an item, as a sentence. O(its changes). */
export function describeEntry(names: NameSource, entry: Omit<DiffEntry, "sentence">): Sentence {
  const { target, kind, changes } = entry;
  if (target.kind === "requirement") return describeRequirement(names, target, entry);
  const name = nameTarget(names, target);
  const [nl, en] = [capitalise(name.nl), capitalise(name.en)];
  if (kind === "added") return { nl: `${nl} is nieuw.`, en: `${en} is new.` };
  if (kind === "removed") return { nl: `${nl} is weg.`, en: `${en} is gone.` };
  const sets = changes.filter((change) => change.op === "set");
  if (sets.length === 0) {
    return { nl: `${nl} staat op een andere plaats.`, en: `${en} stands at another place.` };
  }
  if (target.kind === "map" && sets.every(({ path }) => path[0] === "positions" && path.length > 1)) {
    const [one, many] = [sets.length === 1, sets.length];
    return {
      nl: `Op de kaart ${nameItem(names, "map", target.id).nl} ${one ? "staat 1 onderdeel" : `staan ${many} onderdelen`} anders.`,
      en: `On the map ${nameItem(names, "map", target.id).en}, ${one ? "1 item has" : `${many} items have`} another place.`,
    };
  }
  return describeRename(names, target, sets) ?? describeFields({ nl, en }, sets);
}

function describeRequirement(
  names: NameSource,
  target: Target & { readonly kind: "requirement" },
  { kind, changes }: Omit<DiffEntry, "sentence">,
): Sentence {
  const role = nameItem(names, "role", target.role);
  const skill = nameItem(names, "skill", target.skill);
  const item = itemOf(changes);
  const level = item === undefined ? undefined : (item as { readonly level?: number }).level;
  if (kind === "added") {
    const [atNl, atEn] = level === undefined ? ["", ""] : [` op niveau ${level}`, ` at level ${level}`];
    return { nl: `${role.nl} vraagt nu ${skill.nl}${atNl}.`, en: `${role.en} now asks for ${skill.en}${atEn}.` };
  }
  if (kind === "removed") {
    return { nl: `${role.nl} vraagt ${skill.nl} niet meer.`, en: `${role.en} no longer asks for ${skill.en}.` };
  }
  const sets = changes.filter((change) => change.op === "set");
  const [first] = sets;
  if (sets.length === 1 && first !== undefined && first.path[0] === "level") {
    const { before, after } = first;
    if (after === undefined) {
      return {
        nl: `${role.nl} vraagt ${skill.nl} nu zonder niveau (was ${String(before)}).`,
        en: `${role.en} now asks for ${skill.en} without a level (was ${String(before)}).`,
      };
    }
    const [wasNl, wasEn] =
      before === undefined ? ["zonder niveau", "without a level"] : [String(before), String(before)];
    return {
      nl: `${role.nl} vraagt ${skill.nl} nu op niveau ${String(after)} (was ${wasNl}).`,
      en: `${role.en} now asks for ${skill.en} at level ${String(after)} (was ${wasEn}).`,
    };
  }
  const name = nameTarget(names, target);
  return describeFields({ nl: capitalise(name.nl), en: capitalise(name.en) }, sets);
}

/** "The skill ‘SQL’ was called ‘Sql’ before"; undefined when more than names changed. */
function describeRename(names: NameSource, target: Target, sets: readonly SetChange[]): Sentence | undefined {
  if (!sets.every(({ path }) => path[0] === "label" || path[0] === "title")) return undefined;
  const name = nameTarget(names, target);
  const wording = (language: "nl" | "en"): string | undefined => {
    const texts = sets.map(({ path, before }) => textAt(path, before, [language, ...names.languages]));
    return texts.find((text) => text !== "");
  };
  const [was, before] = [wording("nl"), wording("en")];
  if (was === undefined || before === undefined) {
    return { nl: `${capitalise(name.nl)} heeft een naam erbij.`, en: `${capitalise(name.en)} has one more name.` };
  }
  return {
    nl: `${capitalise(name.nl)} heette eerst ‘${cut(was)}’.`,
    en: `${capitalise(name.en)} was called ‘${cut(before)}’ before.`,
  };
}

function textAt(path: readonly string[], value: Json | undefined, languages: readonly string[]): string {
  if (value === undefined) return "";
  if (typeof value === "string") return path.length > 1 ? value : "";
  return typeof value === "object" && value !== null ? pickText(value as LanguageText, languages) : "";
}

const SHOWN = 3;

/** "… differs in: the pay, the grade (was 3, is 4)". */
function describeFields(name: Sentence, sets: readonly SetChange[]): Sentence {
  const fields = new Map<string, SetChange[]>();
  for (const set of sets) {
    const member = set.path[0] ?? "";
    const own = fields.get(member);
    if (own === undefined) fields.set(member, [set]);
    else own.push(set);
  }
  const parts = [...fields].slice(0, SHOWN).map(([member, own]) => {
    const field = nameField(member);
    const [only] = own;
    const values = own.length === 1 && only?.path.length === 1 ? describeValues(only) : undefined;
    return { nl: field.nl + (values?.nl ?? ""), en: field.en + (values?.en ?? "") };
  });
  const more = fields.size - parts.length;
  if (more > 0) parts.push({ nl: `en nog ${more}`, en: `and ${more} more` });
  return {
    nl: `${name.nl} is veranderd: ${parts.map(({ nl }) => nl).join(", ")}.`,
    en: `${name.en} has changed: ${parts.map(({ en }) => en).join(", ")}.`,
  };
}

function describeValues({ before, after }: SetChange): Sentence | undefined {
  const [was, is] = [shortValue(before), shortValue(after)];
  if (was === undefined && is === undefined) return undefined;
  if (before === undefined && is !== undefined) return { nl: ` (nu ${is})`, en: ` (now ${is})` };
  if (after === undefined && was !== undefined) return { nl: ` (was ${was})`, en: ` (was ${was})` };
  if (was === undefined || is === undefined) return undefined;
  return { nl: ` (was ${was}, nu ${is})`, en: ` (was ${was}, now ${is})` };
}

function shortValue(value: Json | undefined): string | undefined {
  if (typeof value === "string") return `‘${cut(value, 40)}’`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function itemOf(changes: readonly Change[]): object | undefined {
  for (const change of changes) if (change.op === "add" || change.op === "remove") return change.item;
  return undefined;
}
