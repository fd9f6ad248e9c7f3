import type { Sentence } from "../../schema/language.js";
import type { MapDrawing, Role, Skill } from "../../schema/taxonomy-document.js";
import type { Target } from "../change.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Fix } from "./fix.js";
import { type Place, removeItem, setMemberOf } from "./place.js";

/** What to do about an id that names nothing: take away what names it, or make what it names. */
export function fixReference(taxonomy: Taxonomy, place: Place): Fix[] {
  const taken = takeAway(place);
  const made = makeMissing(taxonomy, place);
  return [...(taken === undefined ? [] : [taken]), ...(made === undefined ? [] : [made])];
}

/** Takes one id out of a list such as `broader`. */
export function takeOut(place: Place, name: Sentence): Fix | undefined {
  const [member = "", position] = place.path;
  const list = (place.item as unknown as Readonly<Record<string, unknown>>)[member];
  if (!Array.isArray(list) || position === undefined) return undefined;
  const kept = list.filter((_, at) => at !== Number(position));
  return { name, change: setMemberOf(place, [member], kept.length === 0 ? undefined : kept) };
}

/** Removes the item that is wrong, whatever it is. */
export function removeWhole(place: Place): Fix {
  const what = REMOVALS[place.kind as keyof typeof REMOVALS] ?? { nl: "haal dit weg", en: "remove this" };
  return { name: what, change: removeItem(place) };
}

function takeAway(place: Place): Fix | undefined {
  switch (place.kind) {
    case "requirement":
    case "relation":
    case "move":
      return removeWhole(place);
    case "map": {
      const node = place.path[1] ?? "";
      if (!Object.hasOwn((place.item as MapDrawing).positions, node)) return undefined;
      return {
        name: { nl: "haal dit van de kaart", en: "take this off the map" },
        change: setMemberOf(place, ["positions", node], undefined),
      };
    }
    case "skill":
      if (place.path[0] === "scale") {
        return {
          name: { nl: "gebruik de eerste schaal", en: "use the first scale" },
          change: setMemberOf(place, ["scale"], undefined),
        };
      }
      return takeOut(place, { nl: "haal de verwijzing weg", en: "remove the reference" });
    case "role":
      return {
        name: { nl: "haal de familie weg bij deze rol", en: "take the family away from this role" },
        change: setMemberOf(place, ["family"], undefined),
      };
    default:
      return undefined;
  }
}

function makeMissing(taxonomy: Taxonomy, { kind, item, path, target }: Place): Fix | undefined {
  const label = (id: string) => ({ [taxonomy.languages[0] as string]: id });
  const make = (missing: Target & { readonly id: string }, name: Sentence): Fix => ({
    name,
    change: { op: "add", target: missing, item: { id: missing.id, label: label(missing.id) } },
  });
  const skill = (id: string): Fix =>
    make({ kind: "skill", id }, { nl: `maak de vaardigheid ‘${id}’ aan`, en: `add the skill ‘${id}’` });
  switch (kind) {
    case "requirement":
      return skill((target as Target & { readonly kind: "requirement" }).skill);
    case "relation":
      return skill((item as unknown as Readonly<Record<string, string>>)[path[0] ?? ""] ?? "");
    case "skill": {
      const id = ((item as Skill)[path[0] as "broader"] ?? [])[Number(path[1])];
      return path[0] === "scale" || id === undefined ? undefined : skill(id);
    }
    case "move": {
      const id = (item as unknown as Readonly<Record<string, string>>)[path[0] ?? ""] ?? "";
      return make({ kind: "role", id }, { nl: `maak de rol ‘${id}’ aan`, en: `add the role ‘${id}’` });
    }
    case "role": {
      const id = (item as Role).family ?? "";
      return make({ kind: "family", id }, { nl: `maak de familie ‘${id}’ aan`, en: `add the family ‘${id}’` });
    }
    default:
      return undefined;
  }
}

const REMOVALS = {
  requirement: { nl: "haal de eis weg", en: "remove the requirement" },
  relation: { nl: "haal de relatie weg", en: "remove the relation" },
  move: { nl: "haal de overstap weg", en: "remove the move" },
} as const;
