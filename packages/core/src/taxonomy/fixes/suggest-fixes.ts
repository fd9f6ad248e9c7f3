import type { Finding } from "../../schema/finding.js";
import type { LanguageText } from "../../schema/language.js";
import type { Move, Role, Skill } from "../../schema/taxonomy-document.js";
import { applyChange } from "../apply-change.js";
import type { Hint } from "../hints/hint.js";
import { LIST_OF } from "../item-lists.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Fix } from "./fix.js";
import { fixHint } from "./fix-hint.js";
import { fixLevelList, fixUnknownLevel } from "./fix-level.js";
import { fixReference, removeWhole, takeOut } from "./fix-reference.js";
import { fixDeprecated, fixGrouping, fixOptionalYetBlocking, fixRepeatedRequirement } from "./fix-requirement.js";
import { findPlace, type Place, removeItem, replaceItem, setMemberOf } from "./place.js";

/**
 * Changes that take a finding of `checkIntegrity`, or a hint of `findHints`, away; the likeliest first. Each one can
 * be made of this taxonomy, however broken it is elsewhere. None where only a person can tell, such as for a missing
 * text, or where the finding is of another version. O(size) at worst, as each one is tried.
 */
export function suggestFixes(taxonomy: Taxonomy, finding: Finding | Hint): Fix[] {
  return findFixes(taxonomy, finding).filter(({ change }) => applyChange(taxonomy, change).ok);
}

function findFixes(taxonomy: Taxonomy, finding: Finding | Hint): readonly Fix[] {
  if (finding.severity === "hint") return fixHint(taxonomy, finding);
  const { code, pointer } = finding;
  const place = findPlace(taxonomy, pointer);
  if (place === undefined) return [];
  switch (code) {
    case "duplicate-id":
      return fixDuplicateId(taxonomy, place);
    case "unknown-skill":
    case "unknown-role":
    case "unknown-scale":
    case "unknown-family":
    case "unknown-map-node":
      return fixReference(taxonomy, place);
    case "broader-loop":
      return optional(takeOut(place, { nl: "haal deze schakel uit de kring", en: "take this link out of the loop" }));
    case "self-replacement":
      return optional(takeOut(place, { nl: "haal de verwijzing weg", en: "remove the reference" }));
    case "requires-loop":
    case "self-relation":
    case "self-move":
    case "repeated-relation":
    case "repeated-move":
      return [removeWhole(place)];
    case "level-twice":
    case "level-order":
      return fixLevelList(place);
    case "unknown-level":
      return fixUnknownLevel(taxonomy, place);
    case "unknown-level-description":
      return [
        {
          name: { nl: "haal deze omschrijving weg", en: "remove this description" },
          change: setMemberOf(place, place.path, undefined),
        },
      ];
    case "repeated-requirement":
      return fixRepeatedRequirement(taxonomy, place, pointer);
    case "deprecated-skill":
      return fixDeprecated(taxonomy, place);
    case "grouping-skill":
      return fixGrouping(place);
    case "optional-yet-blocking":
      return fixOptionalYetBlocking(place);
    case "blocked-yet-observed":
      return fixBlockedYetObserved(place);
    case "pay-range":
      return fixPayRange(place);
    case "unused-weight":
      return [
        {
          name: { nl: "haal het gewicht weg", en: "remove the weight" },
          change: setMemberOf(place, ["weight"], undefined),
        },
      ];
    case "no-label":
      return fixNoLabel(taxonomy, place);
    default:
      return [];
  }
}

function optional(fix: Fix | undefined): readonly Fix[] {
  return fix === undefined ? [] : [fix];
}

/** The second item gets an id of its own, or goes. */
function fixDuplicateId(taxonomy: Taxonomy, place: Place): readonly Fix[] {
  const { kind, item } = place;
  if (kind === "requirement" || kind === "relation" || kind === "move") return [];
  const { id } = item as Skill;
  const taken = new Set(taxonomy[LIST_OF[kind]].map((each) => (each as Skill).id));
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  const own = `${id}-${count}`;
  return [
    {
      name: { nl: `geef dit de id ‘${own}’`, en: `give this the id ‘${own}’` },
      change: replaceItem(place, { ...(item as Skill), id: own }),
    },
    { name: { nl: "haal het tweede weg", en: "remove the second one" }, change: removeItem(place) },
  ];
}

function fixBlockedYetObserved(place: Place): readonly Fix[] {
  if ((place.item as Move).blocked !== true) return [];
  return [
    {
      name: { nl: "haal de blokkade weg", en: "remove the block" },
      change: setMemberOf(place, ["blocked"], undefined),
    },
    {
      name: { nl: "vergeet hoe vaak dit is gezien", en: "forget how often it was seen" },
      change: setMemberOf(place, ["observed"], undefined),
    },
  ];
}

function fixPayRange(place: Place): readonly Fix[] {
  const { pay } = place.item as Role;
  if (pay?.min === undefined || pay.max === undefined) return [];
  return [
    {
      name: { nl: "wissel laagste en hoogste om", en: "swap lowest and highest" },
      change: setMemberOf(place, ["pay"], { ...pay, min: pay.max, max: pay.min }),
    },
  ];
}

/** An id is a name, if a poor one. */
function fixNoLabel(taxonomy: Taxonomy, place: Place): readonly Fix[] {
  const { item, path } = place;
  const { id, label } = item as Skill;
  if (path.length !== 1 || path[0] !== "label" || id === undefined) return [];
  const named: LanguageText = { ...label, [taxonomy.languages[0] as string]: id };
  return [{ name: { nl: `noem dit ‘${id}’`, en: `call this ‘${id}’` }, change: setMemberOf(place, ["label"], named) }];
}
