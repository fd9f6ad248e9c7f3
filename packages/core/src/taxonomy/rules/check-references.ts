import type { Severity } from "../../schema/finding.js";
import { cut, type FindingList } from "../../schema/finding-list.js";
import { escapePointer } from "../../schema/json-pointer.js";
import { positionsById } from "../lookups.js";
import { nameItem } from "../name-target.js";
import { splitReference } from "../references.js";
import type { RolesToCheck } from "../sound-roles.js";
import type { Taxonomy } from "../taxonomy.js";

/** Ids that name a skill, role, scale or family that the taxonomy does not hold. */
export function checkReferences(taxonomy: Taxonomy, findings: FindingList, roles: RolesToCheck): void {
  const [skillPlaces, rolePlaces] = [positionsById(taxonomy.skills), positionsById(taxonomy.roles)];
  const checkSkill = (id: string, pointer: () => string, where: Where): void => {
    if (!skillPlaces.has(id)) addUnknown("skill", id, pointer, where, findings);
  };
  const checkRole = (id: string, pointer: () => string, where: Where): void => {
    if (!rolePlaces.has(id)) addUnknown("role", id, pointer, where, findings);
  };

  roles.beside("references", () => {
    taxonomy.skills.forEach((skill, position) => {
      const where = (): Place => nameItem(taxonomy, "skill", skill.id, skill.label);
      skill.broader?.forEach((id, index) => {
        checkSkill(id, () => `/skills/${position}/broader/${index}`, where);
      });
      skill.replacedBy?.forEach((id, index) => {
        checkSkill(id, () => `/skills/${position}/replacedBy/${index}`, where);
      });
      const { scale } = skill;
      if (scale !== undefined && taxonomy.findScale(scale) === undefined) {
        addUnknown("scale", scale, () => `/skills/${position}/scale`, where, findings);
      }
    });
  });
  taxonomy.relations.forEach(({ source, target }, position) => {
    checkSkill(source, () => `/relations/${position}/source`, inRelations);
    checkSkill(target, () => `/relations/${position}/target`, inRelations);
  });
  roles.forEach((role, position) => {
    const where = (): Place => nameItem(taxonomy, "role", role.id, role.label);
    const { family } = role;
    if (family !== undefined && taxonomy.families.length > 0 && taxonomy.findFamily(family) === undefined) {
      addUnknown("family", family, () => `/roles/${position}/family`, where, findings);
    }
    role.requirements?.forEach(({ skill }, index) => {
      if (skillPlaces.has(skill)) return;
      checkSkill(skill, () => `/roles/${position}/requirements/${index}/skill`, where);
    });
  });
  taxonomy.moves.forEach(({ from, to }, position) => {
    checkRole(from, () => `/moves/${position}/from`, inMoves);
    checkRole(to, () => `/moves/${position}/to`, inMoves);
  });
  taxonomy.maps.forEach((map, position) => {
    const where = (): Place => nameItem(taxonomy, "map", map.id, map.title);
    for (const node of Object.keys(map.positions)) {
      const [kind, id] = splitReference(node);
      if ((kind === "role" ? rolePlaces : skillPlaces).has(id)) continue;
      addUnknown("map-node", node, () => `/maps/${position}/positions/${escapePointer(node)}`, where, findings);
    }
  });
}

interface Place {
  readonly nl: string;
  readonly en: string;
}
type Where = () => Place;

const inRelations: Where = () => ({ nl: "een relatie", en: "a relation" });
const inMoves: Where = () => ({ nl: "een overstap", en: "a move" });

const KINDS: Readonly<Record<string, { readonly severity: Severity; readonly nl: string; readonly en: string }>> = {
  skill: { severity: "error", nl: "de vaardigheid", en: "the skill" },
  role: { severity: "error", nl: "de rol", en: "the role" },
  scale: { severity: "error", nl: "de schaal", en: "the scale" },
  family: { severity: "warning", nl: "de familie", en: "the family" },
  "map-node": { severity: "warning", nl: "het onderdeel", en: "the item" },
};

function addUnknown(kind: string, id: string, pointer: () => string, where: Where, findings: FindingList): void {
  const { severity, nl, en } = KINDS[kind] as (typeof KINDS)[string];
  findings.add(`unknown-${kind}`, severity, () => {
    const place = where();
    return {
      pointer: pointer(),
      expected: `the id of an existing ${kind === "map-node" ? "role or skill" : kind}`,
      received: JSON.stringify(cut(id)),
      message: {
        nl: `In ${place.nl} wordt ${nl} ‘${cut(id)}’ genoemd, maar die bestaat niet.`,
        en: `${place.en} names ${en} ‘${cut(id)}’, which does not exist.`,
      },
    };
  });
}
