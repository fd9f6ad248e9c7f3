import { SkillwaysError } from "../errors.js";
import { type LanguageText, pickText } from "../schema/language.js";
import type {
  Family,
  MapDrawing,
  Move,
  Relation,
  Role,
  Scale,
  Skill,
  TaxonomyDocument,
} from "../schema/taxonomy-document.js";
import type { ListedKind } from "./item-lists.js";
import { groupedBy, positionsById } from "./lookups.js";
import type { NameSource } from "./name-target.js";

const NONE: readonly never[] = Object.freeze([]);

/**
 * A taxonomy as an immutable value: a document and the lookups into it, built when first asked for and shared
 * with the versions that changes make of it. Made by `createTaxonomy`.
 *
 * Lookups by id cost O(1) after the first, which costs O(n) of the list it looks into. `find…` may answer
 * undefined; `get…` throws SkillwaysError `unknown-id`.
 */
export class Taxonomy implements NameSource {
  /** Frozen, all the way down. */
  readonly document: TaxonomyDocument;

  /** @internal Use `createTaxonomy`, which checks and freezes. */
  constructor(document: TaxonomyDocument) {
    this.document = document;
  }

  get id(): string {
    return this.document.id;
  }
  get scales(): readonly Scale[] {
    return this.document.scales;
  }
  get skills(): readonly Skill[] {
    return this.document.skills;
  }
  get relations(): readonly Relation[] {
    return this.document.relations ?? NONE;
  }
  get families(): readonly Family[] {
    return this.document.families ?? NONE;
  }
  get roles(): readonly Role[] {
    return this.document.roles;
  }
  get moves(): readonly Move[] {
    return this.document.moves ?? NONE;
  }
  get maps(): readonly MapDrawing[] {
    return this.document.maps ?? NONE;
  }

  findSkill(id: string): Skill | undefined {
    return findIn(this.skills, id);
  }
  findRole(id: string): Role | undefined {
    return findIn(this.roles, id);
  }
  findScale(id: string): Scale | undefined {
    return findIn(this.scales, id);
  }
  findFamily(id: string): Family | undefined {
    return findIn(this.families, id);
  }
  findMap(id: string): MapDrawing | undefined {
    return findIn(this.maps, id);
  }

  getSkill(id: string): Skill {
    return this.findSkill(id) ?? this.#throwUnknown("getSkill", "skill", id);
  }
  getRole(id: string): Role {
    return this.findRole(id) ?? this.#throwUnknown("getRole", "role", id);
  }
  getScale(id: string): Scale {
    return this.findScale(id) ?? this.#throwUnknown("getScale", "scale", id);
  }

  /** Its place in `skills`. */
  skillPosition(id: string): number | undefined {
    return positionsById(this.skills).get(id);
  }
  /** Its place in `roles`. */
  rolePosition(id: string): number | undefined {
    return positionsById(this.roles).get(id);
  }

  /** The scale a skill is held on: its own, else the taxonomy's first; undefined where that does not exist. */
  scaleOf(skill: Skill): Scale | undefined {
    return skill.scale === undefined ? this.scales[0] : this.findScale(skill.scale);
  }
  /** Roles with a requirement for the skill, in document order. */
  rolesRequiring(skillId: string): readonly Role[] {
    const lookup = groupedBy(this.roles, "skill", (role) => (role.requirements ?? NONE).map((r) => r.skill));
    return lookup.get(skillId) ?? NONE;
  }
  /** Skills that name this one as broader, in document order. */
  narrowerOf(skillId: string): readonly Skill[] {
    return groupedBy(this.skills, "broader", (skill) => skill.broader ?? NONE).get(skillId) ?? NONE;
  }
  /** Relations that start or end at the skill, in document order. */
  relationsOf(skillId: string): readonly Relation[] {
    return groupedBy(this.relations, "end", (r) => [r.source, r.target]).get(skillId) ?? NONE;
  }
  movesFrom(roleId: string): readonly Move[] {
    return groupedBy(this.moves, "from", (move) => [move.from]).get(roleId) ?? NONE;
  }
  movesTo(roleId: string): readonly Move[] {
    return groupedBy(this.moves, "to", (move) => [move.to]).get(roleId) ?? NONE;
  }

  get languages(): readonly string[] {
    return this.document.languages;
  }
  /** The label of an item, the title of a map; undefined where there is none. */
  findLabel(kind: ListedKind, id: string): LanguageText | undefined {
    switch (kind) {
      case "skill":
        return this.findSkill(id)?.label;
      case "role":
        return this.findRole(id)?.label;
      case "scale":
        return this.findScale(id)?.label;
      case "family":
        return this.findFamily(id)?.label;
      case "map":
        return this.findMap(id)?.title;
      default:
        return undefined;
    }
  }

  /** The text in `language`, else in the taxonomy's languages in order. */
  textOf(text: LanguageText | undefined, language?: string): string {
    const languages = this.document.languages;
    return pickText(text, language === undefined ? languages : [language, ...languages]);
  }

  #throwUnknown(call: string, kind: string, id: string): never {
    throw new SkillwaysError("unknown-id", `${call}: no ${kind} with id '${id}' in taxonomy '${this.id}'`, {
      kind,
      id,
    });
  }
}

function findIn<Item extends { readonly id: string }>(list: readonly Item[], id: string): Item | undefined {
  const position = positionsById(list).get(id);
  return position === undefined ? undefined : list[position];
}
