import type { Role, Skill, Taxonomy } from "@skillways/core";
import { type LabelHit, LabelSearch } from "../search/label-search.js";

export interface FoundNode {
  readonly key: string;
  readonly kind: "role" | "skill";
  readonly label: string;
  /** The other name it was found by. */
  readonly foundAs?: string;
  /** The language of that name. */
  readonly foundIn?: string;
  readonly familyIndex?: number;
  /** How well it fits the query; 0 without one. */
  readonly points: number;
}

/** How many items are prepared at a time. */
const SLICE = 250;

/** Searches roles and skills together; built once per taxonomy. */
export class NodeSearch {
  readonly #taxonomy: Taxonomy;
  readonly #roles: LabelSearch<Role>;
  readonly #skills: LabelSearch<Skill>;

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
    this.#roles = new LabelSearch(taxonomy.roles);
    this.#skills = new LabelSearch(taxonomy.skills);
  }

  /** Works out all names, a slice at a time with a pause between, so that a large taxonomy holds nothing up. */
  async prepare(pause: () => Promise<void>): Promise<void> {
    const { roles, skills } = this.#taxonomy;
    for (let start = 0; start < roles.length; start += SLICE) {
      this.#roles.prepare(start, start + SLICE);
      await pause();
    }
    for (let start = 0; start < skills.length; start += SLICE) {
      this.#skills.prepare(start, start + SLICE);
      await pause();
    }
    this.#roles.ready();
    await pause();
    this.#skills.ready();
  }

  /** The best first, of the kinds asked for; without a query all of them in the order of the document. */
  find(query: string, language: string, targets: "role" | "skill" | "any", limit = 40): FoundNode[] {
    const taxonomy = this.#taxonomy;
    const label = (item: Role | Skill): string => taxonomy.textOf(item.label, language) || item.id;
    if (query.trim() === "") {
      const roles =
        targets === "skill" ? [] : taxonomy.roles.slice(0, limit).map(({ id }) => this.show(`role:${id}`, language));
      const skills =
        targets === "role" ? [] : taxonomy.skills.slice(0, limit).map(({ id }) => this.show(`skill:${id}`, language));
      return [...roles, ...skills].flatMap((node) => node ?? []).slice(0, limit);
    }
    const nodesOf = (kind: "role" | "skill", hits: readonly LabelHit<Role | Skill>[]): FoundNode[] =>
      hits.flatMap(({ item, points, foundAs, foundIn }) => {
        const node = this.show(`${kind}:${item.id}`, language);
        return node === undefined
          ? []
          : { ...node, points, ...(foundAs !== undefined && { foundAs }), ...(foundIn !== undefined && { foundIn }) };
      });
    const found = [
      ...(targets === "skill" ? [] : nodesOf("role", this.#roles.find(query, label, limit))),
      ...(targets === "role" ? [] : nodesOf("skill", this.#skills.find(query, label, limit))),
    ];
    return found.sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1)).slice(0, limit);
  }

  /** A role or skill as it is listed; undefined for what is gone. */
  show(key: string, language: string): FoundNode | undefined {
    const { families } = this.#taxonomy;
    const colon = key.indexOf(":");
    const kind = key.slice(0, colon);
    const id = key.slice(colon + 1);
    const role = kind === "role" ? this.#taxonomy.findRole(id) : undefined;
    const item = role ?? (kind === "skill" ? this.#taxonomy.findSkill(id) : undefined);
    if (item === undefined) return undefined;
    const label = this.#taxonomy.textOf(item.label, language) || id;
    const familyIndex = role === undefined ? -1 : families.findIndex((family) => family.id === role.family);
    return { key, kind: kind as "role" | "skill", label, points: 0, ...(familyIndex >= 0 && { familyIndex }) };
  }
}
