import type { Requirement, Role, Skill } from "../../schema/taxonomy-document.js";
import type { Change, Target } from "../change.js";
import { setChange } from "../diff/diff-members.js";
import { nameItem } from "../name-target.js";
import { hasLevel } from "../scale-levels.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Fix } from "./fix.js";
import { removeWhole } from "./fix-reference.js";
import { findPlace, type Place, removeItem, replaceItem, setMemberOf } from "./place.js";

/** What to do about a requirement that its role has twice: keep the higher one. */
export function fixRepeatedRequirement(taxonomy: Taxonomy, place: Place, pointer: string): Fix[] {
  const { role, item, at } = place;
  const { skill, level = 0 } = item as Requirement;
  const earlier = (role as Role).requirements?.findIndex((each) => each.skill === skill) ?? -1;
  const other = (role as Role).requirements?.[earlier];
  if (other === undefined || earlier === at) return [];
  const list = pointer.slice(0, pointer.lastIndexOf("/"));
  const lower = level > (other.level ?? 0) ? findPlace(taxonomy, `${list}/${earlier}`) : place;
  if (lower === undefined) return [];
  return [{ name: { nl: "houd het hoogste niveau", en: "keep the higher level" }, change: removeItem(lower) }];
}

/** What to do about a requirement for a deprecated skill: ask for what replaces it, at the same level or the nearest. */
export function fixDeprecated(taxonomy: Taxonomy, place: Place): Fix[] {
  const old = taxonomy.findSkill((place.item as Requirement).skill);
  const fixes = (old?.replacedBy ?? []).flatMap((id): Fix[] => {
    const next = taxonomy.findSkill(id);
    if (next === undefined || next.status === "deprecated") return [];
    const name = nameItem(taxonomy, "skill", id);
    return [
      {
        name: { nl: `vraag ${name.nl} in plaats hiervan`, en: `ask for ${name.en} instead` },
        change: replaceRequirement(taxonomy, place, next),
      },
    ];
  });
  return [...fixes, removeWhole(place)];
}

/** What to do about a requirement for a heading: let it go, or make the heading a skill. */
export function fixGrouping(place: Place): Fix[] {
  const target: Target = { kind: "skill", id: (place.item as Requirement).skill };
  return [
    removeWhole(place),
    {
      name: { nl: "maak van dit kopje een vaardigheid", en: "make this heading a skill" },
      change: setChange(target, ["grouping"], true, undefined),
    },
  ];
}

/** What to do about a requirement that is optional and yet closes the role. */
export function fixOptionalYetBlocking(place: Place): Fix[] {
  return [
    {
      name: { nl: "maak dit niet verplicht", en: "do not close the role for it" },
      change: setMemberOf(place, ["blocking"], undefined),
    },
    {
      name: { nl: "maak dit essentieel", en: "make it essential" },
      change: setMemberOf(place, ["necessity"], "essential"),
    },
  ];
}

/** Asks for another skill; where the role asks for that one already, at the higher level. */
export function replaceRequirement(taxonomy: Taxonomy, place: Place, skill: Skill): Change {
  const { level, ...rest } = place.item as Requirement;
  const nearest = level === undefined ? undefined : nearestLevel(taxonomy, skill, level);
  const role = place.role as Role;
  const own = role.requirements?.find((each) => each.skill === skill.id);
  if (own === undefined) {
    return replaceItem(place, { ...rest, skill: skill.id, ...(nearest !== undefined && { level: nearest }) });
  }
  const target: Target = { kind: "requirement", role: role.id, skill: skill.id };
  const isHigher = nearest !== undefined && nearest > (own.level ?? 0);
  const raise = isHigher ? [setChange(target, ["level"], own.level, nearest)] : [];
  return { op: "all", changes: [removeItem(place), ...raise] };
}

/** The level of the skill's scale that is nearest, the lower of two; undefined without a scale. */
export function nearestLevel(taxonomy: Taxonomy, skill: Skill | undefined, level: number): number | undefined {
  const scale = skill === undefined ? undefined : taxonomy.scaleOf(skill);
  if (scale === undefined) return undefined;
  if (hasLevel(scale, level)) return level;
  const values = scale.levels.map(({ value }) => value).sort((a, b) => a - b);
  return values.reduce((best, value) => (Math.abs(value - level) < Math.abs(best - level) ? value : best));
}
