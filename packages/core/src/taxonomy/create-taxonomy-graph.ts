import { MultiDirectedGraph } from "graphology";
import { SkillwaysError } from "../errors.js";
import type { LanguageText } from "../schema/language.js";
import type { Move, Relation, Requirement, Role, Skill } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "./taxonomy.js";

/** A skill or a role as a node. Its key is `skill:` or `role:` and the id. */
export type TaxonomyNode =
  | { readonly kind: "skill"; readonly id: string; readonly label: LanguageText; readonly skill: Skill }
  | { readonly kind: "role"; readonly id: string; readonly label: LanguageText; readonly role: Role };

/**
 * `broader`: skill to its broader skill. `requires`, `overlaps`, `equivalent`: the relation, from source to target.
 * `requirement`: role to skill. `move`: role to role.
 */
export type TaxonomyEdge =
  | { readonly kind: "broader" }
  | { readonly kind: "requires" | "overlaps" | "equivalent"; readonly relation: Relation }
  | { readonly kind: "requirement"; readonly requirement: Requirement }
  | { readonly kind: "move"; readonly move: Move };

/** What the graph itself holds. */
export type TaxonomyGraphAttributes = { readonly id: string; readonly version: string };

/** A graphology graph whose methods that change it throw; `copy()` gives one that may be changed. */
export type TaxonomyGraph = MultiDirectedGraph<TaxonomyNode, TaxonomyEdge, TaxonomyGraphAttributes>;

/**
 * The taxonomy as a graph, for those who want the graph itself: skills and roles as nodes, and what connects them as
 * edges. References to what does not exist are left out; of items with the same id the first one counts. O(size).
 *
 * The graph cannot be changed: its methods that would do so throw SkillwaysError `invalid-option`.
 */
export function createTaxonomyGraph(taxonomy: Taxonomy): TaxonomyGraph {
  const graph: TaxonomyGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ id: taxonomy.id, version: taxonomy.document.version });
  for (const skill of taxonomy.skills) {
    const key = `skill:${skill.id}`;
    if (graph.hasNode(key)) continue;
    graph.addNode(key, Object.freeze({ kind: "skill", id: skill.id, label: skill.label, skill }));
  }
  for (const role of taxonomy.roles) {
    const key = `role:${role.id}`;
    if (graph.hasNode(key)) continue;
    graph.addNode(key, Object.freeze({ kind: "role", id: role.id, label: role.label, role }));
  }
  const connect = (source: string, target: string, edge: TaxonomyEdge): void => {
    if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdge(source, target, Object.freeze(edge));
  };
  for (const { id, broader } of taxonomy.skills) {
    for (const parent of broader ?? []) connect(`skill:${id}`, `skill:${parent}`, { kind: "broader" });
  }
  for (const relation of taxonomy.relations) {
    connect(`skill:${relation.source}`, `skill:${relation.target}`, { kind: relation.type, relation });
  }
  for (const { id, requirements } of taxonomy.roles) {
    for (const requirement of requirements ?? []) {
      connect(`role:${id}`, `skill:${requirement.skill}`, { kind: "requirement", requirement });
    }
  }
  for (const move of taxonomy.moves) connect(`role:${move.from}`, `role:${move.to}`, { kind: "move", move });
  forbidChanges(graph);
  return graph;
}

const CHANGING = /^(add|clear|drop|import|merge|remove|replace|set|update)(?!.*Listener)/;

/** Covers the methods on this graph only, so that a copy of it can be changed. */
function forbidChanges(graph: TaxonomyGraph): void {
  for (let holder: object = graph; holder !== Object.prototype; holder = Object.getPrototypeOf(holder) as object) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (!CHANGING.test(name)) continue;
      const value = (): never => {
        const message = `${name}: this graph of taxonomy '${graph.getAttribute("id")}' is read-only; change a copy() of it`;
        throw new SkillwaysError("invalid-option", message, { method: name });
      };
      Object.defineProperty(graph, name, { value, configurable: true });
    }
  }
}
