import type { Role, Skill, Taxonomy } from "@skillways/core";
import { LabelSearch } from "../search/label-search.js";

export interface FoundNode {
  readonly key: string;
  readonly kind: "role" | "skill";
  readonly label: string;
  /** The other name it was found by. */
  readonly foundAs?: string;
  readonly familyIndex?: number;
}

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

  /** The best first, of the kinds asked for; without a query all of them in the order of the document. */
  find(query: string, language: string, targets: "role" | "skill" | "any", limit = 40): FoundNode[] {
    const taxonomy = this.#taxonomy;
    const label = (item: Role | Skill): string => taxonomy.textOf(item.label, language) || item.id;
    const roleOf = (role: Role, foundAs?: string): FoundNode => {
      const family = taxonomy.families.findIndex(({ id }) => id === role.family);
      return { ...nodeOf("role", role.id, label(role), foundAs), ...(family >= 0 && { familyIndex: family }) };
    };
    if (query.trim() === "") {
      const roles = targets === "skill" ? [] : taxonomy.roles.map((role) => roleOf(role));
      const skills = targets === "role" ? [] : taxonomy.skills.map((skill) => nodeOf("skill", skill.id, label(skill)));
      return [...roles, ...skills].slice(0, limit);
    }
    const found = [
      ...(targets === "skill"
        ? []
        : this.#roles
            .find(query, label, limit)
            .map((hit) => ({ points: hit.points, node: roleOf(hit.item, hit.foundAs) }))),
      ...(targets === "role"
        ? []
        : this.#skills
            .find(query, label, limit)
            .map((hit) => ({ points: hit.points, node: nodeOf("skill", hit.item.id, label(hit.item), hit.foundAs) }))),
    ];
    found.sort((a, b) => b.points - a.points || (a.node.key < b.node.key ? -1 : 1));
    return found.slice(0, limit).map(({ node }) => node);
  }
}

function nodeOf(kind: "role" | "skill", id: string, label: string, foundAs?: string): FoundNode {
  return { key: `${kind}:${id}`, kind, label, ...(foundAs !== undefined && { foundAs }) };
}
