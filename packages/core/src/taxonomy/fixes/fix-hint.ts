import type { Relation, Role, Skill } from "../../schema/taxonomy-document.js";
import type { Change, Target } from "../change.js";
import { setChange } from "../diff/diff-members.js";
import type { Hint } from "../hints/hint.js";
import { nameItem } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Fix } from "./fix.js";
import { replaceRequirement } from "./fix-requirement.js";
import { findPlace } from "./place.js";

/** What to do about a hint, where a change can help. */
export function fixHint(taxonomy: Taxonomy, { code, target, related }: Hint): Fix[] {
  if (target?.kind !== "skill") return [];
  const skill = taxonomy.findSkill(target.id);
  if (skill === undefined) return [];
  if (code === "unused-skill") return [removeUnused(taxonomy, skill), deprecate(skill, undefined)];
  const [other] = related ?? [];
  const kept = other?.kind === "skill" ? taxonomy.findSkill(other.id) : undefined;
  if (code !== "similar-labels" || kept === undefined) return [];
  return [joinSkills(taxonomy, skill, kept), joinSkills(taxonomy, kept, skill), relate(taxonomy, kept, skill)];
}

/** Removes a skill, and its places on maps. */
function removeUnused(taxonomy: Taxonomy, skill: Skill): Fix {
  const node = `skill:${skill.id}`;
  const places = taxonomy.maps.flatMap(({ id, positions }): Change[] =>
    Object.hasOwn(positions, node)
      ? [setChange({ kind: "map", id }, ["positions", node], positions[node], undefined)]
      : [],
  );
  return {
    name: { nl: "haal de vaardigheid weg", en: "remove the skill" },
    change: {
      op: "all",
      changes: [...places, { op: "remove", target: { kind: "skill", id: skill.id }, item: skill }],
    },
  };
}

function deprecate(skill: Skill, by: Skill | undefined): Fix {
  const target: Target = { kind: "skill", id: skill.id };
  const status = setChange(target, ["status"], skill.status, "deprecated");
  const replaced = by === undefined ? [] : [setChange(target, ["replacedBy"], skill.replacedBy, [by.id])];
  return {
    name: { nl: "zet de vaardigheid op vervallen", en: "mark the skill as deprecated" },
    change: { op: "all", changes: [status, ...replaced] },
  };
}

/**
 * Lets roles ask for `kept` instead of `gone`, which is deprecated and says what replaces it: so that levels people
 * hold can be carried over.
 */
function joinSkills(taxonomy: Taxonomy, gone: Skill, kept: Skill): Fix {
  const changes = taxonomy.roles.flatMap((role: Role, position): Change[] =>
    (role.requirements ?? []).flatMap(({ skill }, at): Change[] => {
      const place = skill === gone.id ? findPlace(taxonomy, `/roles/${position}/requirements/${at}`) : undefined;
      return place === undefined ? [] : [replaceRequirement(taxonomy, place, kept)];
    }),
  );
  const name = nameItem(taxonomy, "skill", kept.id);
  return {
    name: { nl: `houd alleen ${name.nl}`, en: `keep only ${name.en}` },
    change: { op: "all", changes: [...changes, deprecate(gone, kept).change] },
  };
}

function relate(taxonomy: Taxonomy, one: Skill, other: Skill): Fix {
  const relation: Relation = { type: "equivalent", source: one.id, target: other.id };
  const [a, b] = [one, other].map(({ id }) => nameItem(taxonomy, "skill", id));
  return {
    name: { nl: `houd ${a?.nl} en ${b?.nl}, als gelijken`, en: `keep ${a?.en} and ${b?.en}, as equals` },
    change: { op: "add", target: { kind: "relation", ...relation }, item: relation },
  };
}
