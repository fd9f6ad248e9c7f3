import type { Change, Requirement, Role, Scale, Skill, Taxonomy } from "@skillways/core";
import { findSameScale, fitLevel, fitLevelTexts, matchByHeight, type ScaleChoice } from "./fit-scale.js";
import { newId } from "./new-id.js";
import type { PullOptions, PullPlan } from "./pull-plan.js";
import { TextsIn } from "./pull-texts.js";
import { addressesOf, type PulledKind, ReferenceLinks } from "./reference-links.js";
import { targetKey } from "./target-key.js";

/**
 * What it takes to bring roles, with the skills they ask, and skills of a reference into a taxonomy, each with a
 * mapping to where it came from. What stands here already is not made twice; a role that does is asked the skills it
 * does not ask yet. O(size of `own` and of what is pulled).
 */
export function planPull(
  own: Taxonomy,
  reference: Taxonomy,
  keys: readonly string[],
  options: PullOptions = {},
): PullPlan {
  return new Pull(own, reference, options).plan(keys);
}

class Pull {
  readonly #own: Taxonomy;
  readonly #reference: Taxonomy;
  readonly #options: PullOptions;
  readonly #links: ReferenceLinks;
  readonly #texts: TextsIn;
  /** The own ids of new skills, by the reference's. */
  readonly #newSkills = new Map<string, string>();
  readonly #heldSkills = new Map<string, string>();
  readonly #newRoles = new Map<string, string>();
  readonly #heldRoles = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #choices = new Map<string, { scale: Scale; same?: Scale; choice: ScaleChoice }>();
  readonly #families = new Set<string>();
  #requirements = 0;

  constructor(own: Taxonomy, reference: Taxonomy, options: PullOptions) {
    this.#own = own;
    this.#reference = reference;
    this.#options = options;
    this.#links = new ReferenceLinks(own, reference);
    this.#texts = new TextsIn(own.document.languages);
  }

  plan(keys: readonly string[]): PullPlan {
    const roles = keys.flatMap((key) => this.#reference.findRole(idOf(key, "role")) ?? []);
    for (const key of keys) this.#takeSkill(idOf(key, "skill"), true);
    for (const role of roles) {
      for (const { skill } of role.requirements ?? []) this.#takeSkill(skill, false);
      this.#takeRole(role);
    }
    const skills = this.#parentsFirst().flatMap((id) => this.#addSkill(id, this.#newSkills.get(id) as string));
    const made = roles.flatMap((role) => this.#addRole(role));
    // Scales and families first, as what comes after leans on them.
    const changes = [...this.#addScales(), ...this.#addFamilies(), ...skills, ...this.#addRelations(), ...made];
    return {
      changes,
      newRoles: [...this.#newRoles.keys()],
      newSkills: [...this.#newSkills.keys()],
      heldRoles: this.#heldRoles,
      heldSkills: this.#heldSkills,
      newRequirements: this.#requirements,
      scales: [...this.#choices.values()].filter(({ same }) => same === undefined),
      keys: keys.flatMap((key) => {
        const kind: PulledKind = key.startsWith("role:") ? "role" : "skill";
        const id = idOf(key, kind);
        const found = kind === "role" ? this.#ownRole(id) : this.#ownSkill(id);
        return found === undefined ? [] : [`${kind}:${found}`];
      }),
    };
  }

  #takeSkill(id: string, withRelated: boolean): void {
    const skill = this.#reference.findSkill(id);
    if (skill === undefined) return;
    const held = this.#links.find("skill", id);
    if (held !== undefined) this.#heldSkills.set(id, held);
    else if (!this.#newSkills.has(id)) this.#newSkills.set(id, this.#idFor("skill", skill));
    if (this.#options.groups) {
      for (const parent of skill.broader ?? []) {
        if (!this.#newSkills.has(parent) && !this.#heldSkills.has(parent)) this.#takeSkill(parent, false);
      }
    }
    if (!withRelated || !this.#options.related) return;
    for (const { source, target } of this.#reference.relationsOf(id)) {
      this.#takeSkill(source === id ? target : source, false);
    }
  }

  /** So that what a skill stands under is there before it. */
  #parentsFirst(): string[] {
    const ordered = new Set<string>();
    const begun = new Set<string>();
    const visit = (id: string): void => {
      if (begun.has(id) || !this.#newSkills.has(id)) return;
      begun.add(id);
      for (const parent of this.#reference.findSkill(id)?.broader ?? []) visit(parent);
      ordered.add(id);
    };
    for (const id of this.#newSkills.keys()) visit(id);
    return [...ordered];
  }

  #takeRole(role: Role): void {
    const held = this.#links.find("role", role.id);
    if (held !== undefined) this.#heldRoles.set(role.id, held);
    else this.#newRoles.set(role.id, this.#idFor("role", role));
  }

  #ownSkill(id: string): string | undefined {
    return this.#newSkills.get(id) ?? this.#heldSkills.get(id) ?? this.#links.find("skill", id);
  }

  #ownRole(id: string): string | undefined {
    return this.#newRoles.get(id) ?? this.#heldRoles.get(id);
  }

  #addSkill(from: string, id: string): Change[] {
    const skill = this.#reference.getSkill(from);
    const { broader, scale: _, levelDescriptions, replacedBy: __, ...rest } = skill;
    const parents = (broader ?? []).flatMap((parent) => this.#ownSkill(parent) ?? []);
    const fitted = this.#fit(skill);
    const levels = fitted && fitLevelTexts(levelDescriptions, fitted.scale, fitted.choice);
    const scale = fitted && this.#ownScaleId(fitted);
    const item: Skill = {
      ...this.#texts.item(rest),
      id,
      ...(parents.length > 0 && { broader: [...new Set(parents)] }),
      ...(scale !== undefined && scale !== this.#own.scales[0]?.id && { scale }),
      ...(levels && { levelDescriptions: this.#texts.levels(levels) }),
      mappings: this.#mappings("skill", skill),
    };
    return [{ op: "add", target: { kind: "skill", id }, item }];
  }

  #addRole(role: Role): Change[] {
    const held = this.#heldRoles.get(role.id);
    const asked = new Set(held === undefined ? [] : this.#own.findRole(held)?.requirements?.map(({ skill }) => skill));
    const requirements: Requirement[] = [];
    for (const { skill, level, ...rest } of role.requirements ?? []) {
      const id = this.#ownSkill(skill);
      if (id === undefined || asked.has(id) || this.#own.findSkill(id)?.grouping) continue;
      asked.add(id);
      const fitted = level === undefined ? undefined : this.#levelHere(skill, id, level);
      requirements.push({ skill: id, ...(fitted !== undefined && { level: fitted }), ...rest });
    }
    this.#requirements += requirements.length;
    if (held !== undefined) {
      return requirements.map((item) => ({
        op: "add",
        target: { kind: "requirement", role: held, skill: item.skill },
        item,
      }));
    }
    const id = this.#newRoles.get(role.id) as string;
    if (role.family !== undefined) this.#families.add(role.family);
    const item: Role = { ...this.#texts.item(role), id, requirements, mappings: this.#mappings("role", role) };
    return [{ op: "add", target: { kind: "role", id }, item }];
  }

  #addFamilies(): Change[] {
    return [...this.#families].flatMap((id): Change[] => {
      if (this.#own.findFamily(id)) return [];
      const item = this.#reference.findFamily(id) ?? { id, label: { [this.#language]: id } };
      return [{ op: "add", target: { kind: "family", id }, item: { ...item, label: this.#texts.text(item.label) } }];
    });
  }

  #addScales(): Change[] {
    return [...this.#choices.values()].flatMap(({ scale, same, choice }): Change[] =>
      same === undefined && choice.kind === "bring"
        ? [
            {
              op: "add",
              target: { kind: "scale", id: this.#broughtId(scale) },
              item: { ...scale, id: this.#broughtId(scale) },
            },
          ]
        : [],
    );
  }

  /** Between what is new and what it is related to, where both are here. */
  #addRelations(): Change[] {
    const changes = new Map<string, Change>();
    for (const id of this.#newSkills.keys()) {
      for (const relation of this.#reference.relationsOf(id)) {
        const source = this.#ownSkill(relation.source);
        const target = this.#ownSkill(relation.target);
        if (source === undefined || target === undefined || source === target) continue;
        const { type, sourceLevel: _, targetLevel: __, ...rest } = relation;
        const from = this.#relationLevel(relation.source, source, relation.sourceLevel);
        const to = this.#relationLevel(relation.target, target, relation.targetLevel);
        const ends = {
          ...{ type, source, target },
          ...(from !== undefined && { sourceLevel: from }),
          ...(to !== undefined && { targetLevel: to }),
        };
        const item = { ...rest, ...ends };
        changes.set(targetKey({ kind: "relation", ...ends }), {
          op: "add",
          target: { kind: "relation", ...ends },
          item,
        });
      }
    }
    return [...changes.values()];
  }

  #relationLevel(from: string, id: string, level: number | undefined): number | undefined {
    return level === undefined ? undefined : this.#levelHere(from, id, level);
  }

  /** A level of the reference on the scale that the skill has here; undefined where the two have nothing in common. */
  #levelHere(from: string, id: string, level: number): number | undefined {
    const fitted = this.#fit(this.#reference.findSkill(from));
    if (fitted === undefined) return undefined;
    const held = this.#own.findSkill(id);
    if (held && this.#own.scaleOf(held)?.id !== this.#ownScaleId(fitted)) return undefined;
    return fitted.same ? level : fitLevel(level, fitted.scale, fitted.choice);
  }

  /** What becomes of the levels of a skill; undefined where it has none. */
  #fit(skill: Skill | undefined): { scale: Scale; same?: Scale; choice: ScaleChoice } | undefined {
    const scale = skill && this.#reference.scaleOf(skill);
    if (scale === undefined) return undefined;
    const known = this.#choices.get(scale.id);
    if (known) return known;
    const same = findSameScale(scale, this.#own.scales);
    const [first] = this.#own.scales;
    const choice: ScaleChoice =
      same || !first
        ? { kind: "bring" }
        : (this.#options.scales?.get(scale.id) ?? { kind: "map", to: first.id, levels: matchByHeight(scale, first) });
    const fitted = { scale, choice, ...(same && { same }) };
    this.#choices.set(scale.id, fitted);
    return fitted;
  }

  #ownScaleId({ scale, same, choice }: { scale: Scale; same?: Scale; choice: ScaleChoice }): string | undefined {
    if (same) return same.id;
    return choice.kind === "map" ? choice.to : choice.kind === "bring" ? this.#broughtId(scale) : undefined;
  }

  #broughtId({ id }: Scale): string {
    return this.#own.findScale(id)
      ? newId(`${this.#reference.id} ${id}`, "scale", (other) => this.#own.findScale(other) !== undefined)
      : id;
  }

  #mappings(kind: PulledKind, item: Role | Skill): NonNullable<Role["mappings"]> {
    const kept = item.mappings ?? [];
    const missing = addressesOf(this.#reference, kind, item).filter(
      (address) => !kept.some(({ type, target }) => type === "exactMatch" && target === address),
    );
    return [...kept, ...missing.map((target) => ({ type: "exactMatch" as const, target }))];
  }

  get #language(): string {
    return this.#own.document.languages[0] ?? "en";
  }

  /** The reference's id where a person can read it and it is free, else one made of the name. */
  #idFor(kind: PulledKind, item: Role | Skill): string {
    const taken = (id: string): boolean =>
      this.#taken.has(`${kind} ${id}`) ||
      (kind === "skill" ? this.#own.findSkill(id) : this.#own.findRole(id)) !== undefined;
    const readable = /^[a-z0-9][a-z0-9-]{0,59}$/u.test(item.id) && !/[0-9a-f]{8}-[0-9a-f]{4}-/u.test(item.id);
    const label = this.#reference.textOf(item.label, this.#language) || item.id;
    const id = readable && !taken(item.id) ? item.id : newId(label, kind, taken);
    this.#taken.add(`${kind} ${id}`);
    return id;
  }
}

function idOf(key: string, kind: PulledKind): string {
  return key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : "";
}
