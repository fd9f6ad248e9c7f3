import type { Change, LanguageText, Mapping, Role, Scale, Skill, Taxonomy } from "@skillways/core";
import { equalContent } from "./equal-content.js";
import type { Fragment } from "./fragment.js";
import { newId } from "./new-id.js";

/**
 * What of a fragment a taxonomy has already, and what it would have to take in. What exists is told by its id and
 * equal content, or by an exact mapping to the same concept elsewhere.
 */
export class FragmentMatch {
  /** The scales and families that have to come along, once something needs them. */
  readonly added: Change[] = [];
  /** Copies within one taxonomy: what is chosen is made anew, though it is there. */
  readonly copies: boolean;
  readonly #target: Taxonomy;
  readonly #source: Taxonomy;
  readonly #scales = new Map<string, string>();
  readonly #families = new Map<string, string>();
  readonly #taken = new Map<string, Set<string>>();
  readonly #skillsByConcept: ReadonlyMap<string, Skill>;
  readonly #rolesByConcept: ReadonlyMap<string, Role>;

  /** O(size of the target's mappings). */
  constructor(target: Taxonomy, { taxonomy }: Fragment) {
    this.#target = target;
    this.#source = taxonomy;
    this.copies = target.id === taxonomy.id;
    this.#skillsByConcept = byConcept(target.skills);
    this.#rolesByConcept = byConcept(target.roles);
  }

  /** An id that nothing of this kind has, now or after the paste: its own where that is free. */
  freeId(kind: "scale" | "family" | "skill" | "role", id: string): string {
    const taken = this.#taken.get(kind) ?? new Set();
    this.#taken.set(kind, taken);
    const isTaken = (one: string): boolean => taken.has(one) || this.#has(kind, one);
    const free = isTaken(id) ? newId(id, kind, isTaken) : id;
    taken.add(free);
    return free;
  }

  /** The skill of the target that is this skill of the fragment; undefined where it has to be made. */
  findSkill(skill: Skill, chosen: boolean): Skill | undefined {
    const twin = this.#target.findSkill(skill.id);
    if (this.copies) return chosen ? undefined : (twin ?? this.#skillsByConcept.get(conceptOf(skill) ?? ""));
    return twin !== undefined && this.#sameSkill(skill, twin)
      ? twin
      : this.#skillsByConcept.get(conceptOf(skill) ?? "");
  }

  /** As `findSkill`; `asked` are the role's requirements in the words of the target. */
  findRole(role: Role, asked: Role["requirements"]): Role | undefined {
    if (this.copies) return undefined;
    const twin = this.#target.findRole(role.id);
    const { requirements: _, family: __, ...content } = role;
    if (twin !== undefined) {
      const { requirements = [], family, ...rest } = twin;
      const same = equalContent(content, rest) && equalContent(asked ?? [], requirements);
      if (same && family === role.family) return twin;
    }
    return this.#rolesByConcept.get(conceptOf(role) ?? "");
  }

  /** The id of the target's scale for a new skill; undefined where the one it has without saying so is right. */
  scaleFor(skill: Skill): string | undefined {
    const scale = this.#source.scaleOf(skill);
    if (scale === undefined) return undefined;
    const known = this.#scales.get(scale.id);
    const found = known ?? this.#findScale(scale)?.id ?? this.#addScale(scale);
    this.#scales.set(scale.id, found);
    return skill.scale === undefined && this.#target.scales[0]?.id === found ? undefined : found;
  }

  /** The id of the target's family for a new role; undefined where the fragment does not know it. */
  familyFor({ family: id }: Role): string | undefined {
    if (id === undefined) return undefined;
    const family = this.#source.findFamily(id);
    const known = this.#families.get(id) ?? this.#findFamily(id, family?.label);
    if (known === undefined && family === undefined) return undefined;
    const found = known ?? this.freeId("family", id);
    if (known === undefined) {
      this.added.push({ op: "add", target: { kind: "family", id: found }, item: { ...family, id: found } });
    }
    this.#families.set(id, found);
    return found;
  }

  #findScale(scale: Scale): Scale | undefined {
    const twin = this.#target.findScale(scale.id);
    if (twin !== undefined && equalContent(twin.levels, scale.levels)) return twin;
    return this.#target.scales.find(({ levels }) => equalContent(levels, scale.levels));
  }

  #addScale(scale: Scale): string {
    const id = this.freeId("scale", scale.id);
    this.added.push({ op: "add", target: { kind: "scale", id }, item: { ...scale, id } });
    return id;
  }

  #findFamily(id: string, label: LanguageText | undefined): string | undefined {
    const twin = this.#target.findFamily(id);
    if (twin !== undefined && (label === undefined || this.copies || equalContent(twin.label, label))) return id;
    return this.#target.families.find((family) => label !== undefined && equalContent(family.label, label))?.id;
  }

  #sameSkill(skill: Skill, twin: Skill): boolean {
    const { broader: _, replacedBy: __, scale: ___, ...mine } = skill;
    const { broader: _b, replacedBy: _r, scale: _s, ...theirs } = twin;
    const levels = this.#source.scaleOf(skill)?.levels;
    return equalContent(mine, theirs) && equalContent(levels, this.#target.scaleOf(twin)?.levels);
  }

  #has(kind: "scale" | "family" | "skill" | "role", id: string): boolean {
    switch (kind) {
      case "scale":
        return this.#target.findScale(id) !== undefined;
      case "family":
        return this.#target.findFamily(id) !== undefined || this.#target.roles.some(({ family }) => family === id);
      case "skill":
        return this.#target.findSkill(id) !== undefined;
      case "role":
        return this.#target.findRole(id) !== undefined;
    }
  }
}

/** The concept elsewhere that this is, exactly. */
function conceptOf({ mappings = [] }: { readonly mappings?: readonly Mapping[] }): string | undefined {
  return mappings.find(({ type }) => type === "exactMatch")?.target;
}

function byConcept<Item extends Skill | Role>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const concept = conceptOf(item);
    if (concept !== undefined && !found.has(concept)) found.set(concept, item);
  }
  return found;
}
