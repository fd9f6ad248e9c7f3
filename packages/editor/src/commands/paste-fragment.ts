import type { Change, LanguageText, Requirement, Role, Sentence, Skill, Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { clipboardMessages } from "../messages/clipboard-messages.js";
import { createSentences } from "../messages/sentences.js";
import { type Command, type CommandContext, refuse } from "./command.js";
import type { Fragment } from "./fragment.js";
import { FragmentMatch } from "./fragment-match.js";
import { placeChanges } from "./place-changes.js";
import { targetKey } from "./target-key.js";

const sentences = createSentences(clipboardMessages);

export interface PasteOptions {
  /** Added to the places that the fragment has. */
  readonly by?: Point;
  /** Leaves the places out: the map has none of its own yet. */
  readonly unplaced?: boolean;
  /** How to name and announce it, by how much was made; as a paste by default. */
  readonly tell?: (what: Sentence, count: number) => { readonly announcement: Sentence; readonly name: Sentence };
}

/** "3 roles and 5 skills". */
export function countNodes(roles: number, skills: number): Sentence {
  const some = {
    roles: sentences("count.roles", { count: roles }),
    skills: sentences("count.skills", { count: skills }),
  };
  if (skills === 0) return some.roles;
  return roles === 0 ? some.skills : sentences("count.both", some);
}

/**
 * Takes a fragment in and selects what was chosen in it. What is here already, by its id and equal content or by an
 * exact mapping, is used and not made again, but for what is chosen of this very taxonomy: that becomes a copy. Skills,
 * scales and families come along where they are missing; ids that are taken get a number. O(size of both).
 */
export function pasteFragment(
  fragment: Fragment,
  { by = { x: 0, y: 0 }, unplaced = false, tell }: PasteOptions = {},
): Command {
  return (context) => {
    const paste = new Paste(context, fragment);
    paste.takeSkills();
    paste.takeRoles();
    paste.takeRelations();
    paste.takeMoves();
    const { changes, roles, skills, select } = paste;
    if (select.length === 0) return refuse("nothing-to-paste", sentences("paste.nothing"));
    const count = roles.size + skills.size;
    if (count === 0) return { ok: true, changes: [], announcement: sentences("paste.there"), select };
    const what = countNodes(roles.size, skills.size);
    const told = tell?.(what, count) ?? {
      announcement: sentences(paste.reused ? "paste.reused" : "paste.done", { what }),
      name: sentences("paste.name", { what }),
    };
    return {
      ok: true,
      changes: [...changes, ...placeChanges(context.taxonomy, context.mapId, unplaced ? new Map() : paste.places(by))],
      ...told,
      select,
    };
  };
}

class Paste {
  readonly changes: Change[];
  /** New ids by those of the fragment, of what is made. */
  readonly roles = new Map<string, string>();
  readonly skills = new Map<string, string>();
  /** Something of it was here already. */
  reused = false;
  readonly #context: CommandContext;
  readonly #fragment: Fragment;
  readonly #chosen: ReadonlySet<string>;
  readonly #match: FragmentMatch;
  /** Ids here, made or found, by those of the fragment. */
  readonly #skillIds = new Map<string, string>();
  readonly #roleIds = new Map<string, string>();

  constructor(context: CommandContext, fragment: Fragment) {
    this.#context = context;
    this.#fragment = fragment;
    this.#chosen = new Set(fragment.chosen);
    this.#match = new FragmentMatch(context.taxonomy, fragment);
    this.changes = this.#match.added;
  }

  /** What was chosen, as it is here. */
  get select(): string[] {
    return this.#fragment.chosen.flatMap((key) => {
      const isRole = key.startsWith("role:");
      const id = (isRole ? this.#roleIds : this.#skillIds).get(key.slice(key.indexOf(":") + 1));
      return id === undefined ? [] : [`${isRole ? "role" : "skill"}:${id}`];
    });
  }

  get #source(): Taxonomy {
    return this.#fragment.taxonomy;
  }

  /** What they stand under comes first; a loop in a broken fragment is cut where it closes. */
  takeSkills(): void {
    const open = new Set<string>();
    const take = (skill: Skill): void => {
      if (open.has(skill.id)) return;
      open.add(skill.id);
      for (const id of skill.broader ?? []) {
        const parent = this.#source.findSkill(id);
        if (parent !== undefined) take(parent);
      }
      this.#takeSkill(skill);
    };
    for (const skill of this.#source.skills) take(skill);
  }

  #takeSkill(skill: Skill): void {
    const key = `skill:${skill.id}`;
    const chosen = this.#chosen.has(key);
    const found = this.#match.findSkill(skill, chosen);
    if (found !== undefined) {
      this.#skillIds.set(skill.id, found.id);
      if (chosen) this.reused = true;
      return;
    }
    const id = this.#match.freeId("skill", skill.id);
    const { scale: _, broader, replacedBy, ...content } = skill;
    const scale = this.#match.scaleFor(skill);
    const parents = this.#known(broader);
    const successors = this.#known(replacedBy);
    const item: Skill = {
      ...content,
      id,
      label: this.#labelFor(skill.label, chosen && id !== skill.id),
      ...(scale !== undefined && { scale }),
      ...(parents.length > 0 && { broader: parents }),
      ...(successors.length > 0 && { replacedBy: successors }),
    };
    this.#skillIds.set(skill.id, id);
    this.skills.set(skill.id, id);
    this.changes.push({ op: "add", target: { kind: "skill", id }, item });
  }

  takeRoles(): void {
    for (const role of this.#source.roles) {
      if (!this.#chosen.has(`role:${role.id}`) || this.#source.findRole(role.id) !== role) continue;
      const { family: _, requirements, ...content } = role;
      const asked = requirements && this.#requirementsFor(requirements);
      const found = this.#match.findRole(role, asked);
      if (found !== undefined) {
        this.#roleIds.set(role.id, found.id);
        this.reused = true;
        continue;
      }
      const id = this.#match.freeId("role", role.id);
      const family = this.#match.familyFor(role);
      const item: Role = {
        ...content,
        id,
        label: this.#labelFor(role.label, id !== role.id),
        ...(family !== undefined && { family }),
        ...(asked && { requirements: asked }),
      };
      this.#roleIds.set(role.id, id);
      this.roles.set(role.id, id);
      this.changes.push({ op: "add", target: { kind: "role", id }, item });
    }
  }

  /** Those of what is made; in another taxonomy also those to what was there. */
  takeRelations(): void {
    const { taxonomy } = this.#context;
    const there = new Set(taxonomy.relations.map((relation) => targetKey({ kind: "relation", ...relation })));
    for (const relation of this.#source.relations) {
      const made = [relation.source, relation.target].filter((id) => this.skills.has(id)).length;
      const source = this.#skillIds.get(relation.source);
      const target = this.#skillIds.get(relation.target);
      if (made < (this.#match.copies ? 2 : 1) || source === undefined || target === undefined) continue;
      const item = { ...relation, source, target };
      const key = targetKey({ kind: "relation", ...item });
      if (source === target || there.has(key)) continue;
      there.add(key);
      this.changes.push({ op: "add", target: relationTarget(item), item });
    }
  }

  takeMoves(): void {
    const there = new Set<string>();
    for (const move of this.#source.moves) {
      const made = [move.from, move.to].some((id) => this.roles.has(id));
      const from = this.#roleIds.get(move.from);
      const to = this.#roleIds.get(move.to);
      if (!made || from === undefined || to === undefined || from === to) continue;
      const key = targetKey({ kind: "move", from, to });
      if (there.has(key)) continue;
      there.add(key);
      this.changes.push({ op: "add", target: { kind: "move", from, to }, item: { ...move, from, to } });
    }
  }

  /** Where what is made comes to stand. */
  places(by: Point): Map<string, Point> {
    const positions = this.#source.maps[0]?.positions ?? {};
    const places = new Map<string, Point>();
    for (const [kind, made] of [["role", this.roles] as const, ["skill", this.skills] as const]) {
      for (const [before, id] of made) {
        const key = `${kind}:${before}`;
        const at = Object.hasOwn(positions, key) ? positions[key] : undefined;
        if (at !== undefined) places.set(`${kind}:${id}`, { x: at[0] + by.x, y: at[1] + by.y });
      }
    }
    return places;
  }

  #known(ids: readonly string[] = []): string[] {
    return [...new Set(ids.flatMap((id) => this.#skillIds.get(id) ?? []))];
  }

  /** Each skill once, and at a level that its scale here has. */
  #requirementsFor(requirements: readonly Requirement[]): Requirement[] {
    const { taxonomy } = this.#context;
    const asked = new Map<string, Requirement>();
    for (const requirement of requirements) {
      const id = this.#skillIds.get(requirement.skill);
      if (id === undefined || asked.has(id)) continue;
      const here = taxonomy.findSkill(id);
      const level =
        here && !this.skills.has(requirement.skill)
          ? nearestLevel(taxonomy, here, requirement.level)
          : requirement.level;
      const { level: _, ...rest } = requirement;
      asked.set(id, { ...rest, skill: id, ...(level !== undefined && { level }) });
    }
    return [...asked.values()];
  }

  #labelFor(label: LanguageText, isCopy: boolean): LanguageText {
    if (!isCopy || !this.#match.copies) return label;
    return Object.fromEntries(
      Object.entries(label).map(([tag, text]) => {
        const copied = this.#context.say("label.copy", { label: text });
        return [tag, tag.split("-")[0] === "nl" ? copied.nl : copied.en];
      }),
    );
  }
}

function nearestLevel(taxonomy: Taxonomy, skill: Skill, level: number | undefined): number | undefined {
  const scale = taxonomy.scaleOf(skill);
  if (level === undefined || scale === undefined) return undefined;
  if (scale.fractional) return level;
  const [lowest, ...higher] = scale.levels.map(({ value }) => value);
  return higher.reduce(
    (best, value) => (best === undefined || Math.abs(value - level) < Math.abs(best - level) ? value : best),
    lowest,
  );
}

function relationTarget({ type, source, target, sourceLevel, targetLevel }: Taxonomy["relations"][number]) {
  return {
    kind: "relation",
    type,
    source,
    target,
    ...(sourceLevel !== undefined && { sourceLevel }),
    ...(targetLevel !== undefined && { targetLevel }),
  } as const;
}
