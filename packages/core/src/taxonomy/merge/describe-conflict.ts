import { cut } from "../../schema/finding-list.js";
import type { Sentence } from "../../schema/language.js";
import type { Target } from "../change.js";
import { nameField } from "../name-field.js";
import { capitalise, type NameSource, namePath, nameTarget } from "../name-target.js";
import { type Reference, splitReference } from "../references.js";
import type { MergeConflictKind } from "./taxonomy-merge.js";
import type { Versions } from "./versions.js";

/** A conflict as a sentence: ours is "here", theirs is "there". `about` names what else it is about. O(1). */
export function describeConflict(
  names: NameSource,
  kind: MergeConflictKind,
  target: Target,
  versions: Versions,
  path: readonly string[] | undefined,
  about: readonly Reference[],
): Sentence {
  const name = nameTarget(names, target);
  const [nl, en] = [capitalise(name.nl), capitalise(name.en)];
  const isGoneHere = versions.ours === undefined;
  switch (kind) {
    case "added-twice":
      return {
        nl: `${nl} is aan beide kanten toegevoegd, met een andere inhoud.`,
        en: `${en} was added on both sides, with different contents.`,
      };
    case "removed-and-changed":
      return path === undefined ? describeRemoved({ nl, en }, isGoneHere) : describeField(name, path, versions);
    case "removed-yet-used": {
      const users = about.length - 1;
      const first = nameUser(names, about[0]);
      const [moreNl, moreEn] = users > 0 ? [` (en nog ${users})`, ` (and ${users} more)`] : ["", ""];
      return isGoneHere
        ? {
            nl: `${nl} is hier weggehaald, maar wordt daar nu gebruikt door ${first.nl}${moreNl}.`,
            en: `${en} was removed here, while ${first.en}${moreEn} came to use it there.`,
          }
        : {
            nl: `${nl} is daar weggehaald, maar wordt hier nu gebruikt door ${first.nl}${moreNl}.`,
            en: `${en} was removed there, while ${first.en}${moreEn} came to use it here.`,
          };
    }
    case "placed-twice": {
      const count = Object.keys({ ...(versions.ours ?? {}), ...(versions.theirs ?? {}) }).length;
      return {
        nl: `Op ${name.nl} ${count === 1 ? "is 1 onderdeel" : `zijn ${count} onderdelen`} aan beide kanten anders verplaatst.`,
        en: `On ${name.en}, ${count === 1 ? "1 item was" : `${count} items were`} moved differently on both sides.`,
      };
    }
    case "broader-loop":
    case "requires-loop": {
      const ids = about.map((reference) => splitReference(reference)[1]);
      const loop = namePath(names, "skill", ids);
      return kind === "broader-loop"
        ? {
            nl: `Beide kanten samen maken een vaardigheid die boven zichzelf staat: ${loop.nl}.`,
            en: `Both sides together make a skill that is broader than itself: ${loop.en}.`,
          }
        : {
            nl: `Beide kanten samen maken een kring van voorwaarden: ${loop.nl}.`,
            en: `Both sides together make a prerequisite loop: ${loop.en}.`,
          };
    }
    default:
      return describeField(name, path ?? [], versions);
  }
}

function describeRemoved(name: Sentence, isGoneHere: boolean): Sentence {
  return isGoneHere
    ? { nl: `${name.nl} is hier weggehaald en daar veranderd.`, en: `${name.en} was removed here and changed there.` }
    : { nl: `${name.nl} is daar weggehaald en hier veranderd.`, en: `${name.en} was removed there and changed here.` };
}

function describeField(name: Sentence, path: readonly string[], { base, ours, theirs }: Versions): Sentence {
  const [member = "", ...inner] = path;
  const field = nameField(member);
  const part = inner.length === 0 ? "" : ` (${inner.map((step) => cut(step, 20)).join(" ")})`;
  const nl = `${capitalise(field.nl)}${part} van ${name.nl} is aan beide kanten anders veranderd`;
  const en = `${capitalise(field.en)}${part} of ${name.en} was changed differently on both sides`;
  const values = [ours, theirs, base].map(shortValue);
  const [here, there, was] = values;
  if (here === undefined || there === undefined || was === undefined) return { nl: `${nl}.`, en: `${en}.` };
  return {
    nl: `${nl}: hier ${here.nl}, daar ${there.nl} (eerst ${was.nl}).`,
    en: `${en}: ${here.en} here, ${there.en} there (${was.en} before).`,
  };
}

function shortValue(value: unknown): Sentence | undefined {
  if (value === undefined) return { nl: "niets", en: "nothing" };
  if (typeof value === "string") return { nl: `‘${cut(value, 40)}’`, en: `‘${cut(value, 40)}’` };
  if (typeof value === "number") return { nl: String(value), en: String(value) };
  if (typeof value === "boolean") return value ? { nl: "ja", en: "yes" } : { nl: "nee", en: "no" };
  return undefined;
}

function nameUser(names: NameSource, user: Reference | undefined): Sentence {
  if (user === undefined) return { nl: "een ander onderdeel", en: "another item" };
  const [kind, id] = splitReference(user);
  if (kind === "relation") return { nl: "een relatie", en: "a relation" };
  if (kind === "move") return { nl: "een overstap", en: "a move" };
  return nameTarget(names, { kind: kind === "role" ? "role" : "skill", id });
}
