import type { Level, Relation, Requirement, Scale } from "../../schema/taxonomy-document.js";
import { relationKey } from "../item-lists.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Fix } from "./fix.js";
import { removeWhole } from "./fix-reference.js";
import { nearestLevel } from "./fix-requirement.js";
import { type Place, removeItem, replaceItem, setMemberOf } from "./place.js";

/** What to do about a level that the skill's scale lacks: take the nearest, or none. */
export function fixUnknownLevel(taxonomy: Taxonomy, place: Place): Fix[] {
  const [member = ""] = place.path;
  if (place.kind === "requirement") {
    const { skill, level } = place.item as Requirement;
    const nearest = nearestLevel(taxonomy, taxonomy.findSkill(skill), level ?? 0);
    const none: Fix = {
      name: { nl: "vraag dit zonder niveau", en: "ask for it without a level" },
      change: setMemberOf(place, ["level"], undefined),
    };
    return nearest === undefined
      ? [none]
      : [{ name: atLevel(nearest), change: setMemberOf(place, ["level"], nearest) }, none];
  }
  if (place.kind !== "relation" || (member !== "sourceLevel" && member !== "targetLevel")) return [];
  const relation = place.item as Relation;
  const end = member === "sourceLevel" ? relation.source : relation.target;
  const nearest = nearestLevel(taxonomy, taxonomy.findSkill(end), relation[member] ?? 0);
  const { [member]: _, ...rest } = relation;
  const changed: Relation = nearest === undefined ? rest : { ...rest, [member]: nearest };
  const isThere = taxonomy.relations.some((each) => relationKey(each) === relationKey(changed));
  const name = nearest === undefined ? { nl: "haal het niveau weg", en: "remove the level" } : atLevel(nearest);
  return [{ name, change: isThere ? removeItem(place) : replaceItem(place, changed) }, removeWhole(place)];
}

/** What to do about a scale with a level twice, or with levels out of order. */
export function fixLevelList(place: Place): Fix[] {
  const { levels } = place.item as Scale;
  const at = Number(place.path[1]);
  const isTwice = levels.some(({ value }, index) => index < at && value === levels[at]?.value);
  const kept: readonly Level[] = isTwice
    ? levels.filter((_, index) => index !== at)
    : levels.toSorted((a, b) => a.value - b.value);
  return [
    {
      name: isTwice
        ? { nl: "haal het tweede niveau weg", en: "remove the second level" }
        : { nl: "zet de niveaus van laag naar hoog", en: "list the levels from low to high" },
      change: setMemberOf(place, ["levels"], kept),
    },
  ];
}

function atLevel(level: number): { readonly nl: string; readonly en: string } {
  return { nl: `neem niveau ${level}`, en: `take level ${level}` };
}
