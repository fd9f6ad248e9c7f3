import type { FindingList } from "../../schema/finding-list.js";
import type { Relation } from "../../schema/taxonomy-document.js";
import { findLoops } from "../find-loops.js";
import { namePath } from "../name-target.js";
import { lowestLevel } from "../scale-levels.js";
import type { Taxonomy } from "../taxonomy.js";

/** A skill at a level, as the source of `requires` relations. */
interface Source {
  readonly skill: string;
  readonly level: number;
  /** Positions of the relations that start here. */
  readonly relations: number[];
  readonly number: number;
}

/** `requires` relations by which holding a skill at a level presupposes holding it at that level or higher. */
export function checkRequiresLoops(taxonomy: Taxonomy, findings: FindingList): void {
  const bySkill = sourcesBySkill(taxonomy);
  const sources = [...bySkill.values()].flat().sort((a, b) => a.number - b.number);
  const edges = sources.map((source) => edgesFrom(source, bySkill, taxonomy));
  findLoops(
    sources.length,
    (node) => edges[node]?.targets ?? [],
    ({ node, edge, path }) => {
      findings.add("requires-loop", "error", () => {
        const nodes = path();
        const ids = nodes
          .map((number) => (sources[number] as Source).skill)
          .filter((id, at, all) => id !== all[at - 1]);
        if (ids.length > 1 && ids.at(-1) === ids[0]) ids.pop();
        const loop = namePath(taxonomy, "skill", [...ids, ids[0] ?? ""]);
        const relation = edges[node]?.relations[edge] ?? lastRelation(nodes, edges);
        return {
          pointer: `/relations/${relation}`,
          expected: "no loop of prerequisites",
          received: loop.en,
          message: {
            nl: `Deze voorwaarden vormen een kring, zodat niemand eraan kan voldoen: ${loop.nl}.`,
            en: `These prerequisites form a loop, so that nobody can meet them: ${loop.en}.`,
          },
        };
      });
    },
  );
}

interface Edges {
  readonly targets: number[];
  /** The position of the relation behind each edge; undefined for a level that presupposes the one below. */
  readonly relations: (number | undefined)[];
}

/** Each skill's source levels, ascending. */
function sourcesBySkill(taxonomy: Taxonomy): Map<string, Source[]> {
  const bySkill = new Map<string, Map<number, Source>>();
  let number = 0;
  taxonomy.relations.forEach((relation, position) => {
    if (relation.type !== "requires" || relation.source === relation.target) return;
    const level = relation.sourceLevel ?? lowestOf(taxonomy, relation.source);
    const levels = bySkill.get(relation.source) ?? new Map<number, Source>();
    bySkill.set(relation.source, levels);
    const source = levels.get(level) ?? { skill: relation.source, level, relations: [], number: number++ };
    levels.set(level, source);
    source.relations.push(position);
  });
  const sorted = new Map<string, Source[]>();
  for (const [skill, levels] of bySkill)
    sorted.set(
      skill,
      [...levels.values()].sort((a, b) => a.level - b.level),
    );
  return sorted;
}

/** A source leads to the level below it, and to the highest source level that each of its targets implies. */
function edgesFrom(source: Source, bySkill: ReadonlyMap<string, readonly Source[]>, taxonomy: Taxonomy): Edges {
  const edges: Edges = { targets: [], relations: [] };
  const own = bySkill.get(source.skill) ?? [];
  const below = own[own.indexOf(source) - 1];
  if (below !== undefined) {
    edges.targets.push(below.number);
    edges.relations.push(undefined);
  }
  for (const position of source.relations) {
    const { target, targetLevel } = taxonomy.relations[position] as Relation;
    const level = targetLevel ?? lowestOf(taxonomy, target);
    const implied = bySkill.get(target)?.findLast((candidate) => candidate.level <= level);
    if (implied === undefined) continue;
    edges.targets.push(implied.number);
    edges.relations.push(position);
  }
  return edges;
}

function lastRelation(nodes: readonly number[], edges: readonly Edges[]): number {
  for (let index = nodes.length - 2; index >= 0; index--) {
    const { targets, relations } = edges[nodes[index] as number] as Edges;
    const relation = relations[targets.indexOf(nodes[index + 1] as number)];
    if (relation !== undefined) return relation;
  }
  return 0;
}

function lowestOf(taxonomy: Taxonomy, skillId: string): number {
  const skill = taxonomy.findSkill(skillId);
  return lowestLevel(skill === undefined ? taxonomy.scales[0] : taxonomy.scaleOf(skill));
}
