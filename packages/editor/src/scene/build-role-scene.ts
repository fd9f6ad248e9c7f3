import type { Requirement, Role, Skill, Taxonomy } from "@skillways/core";
import { curvePath, roundedCurve } from "../geometry/curve.js";
import type { Point } from "../geometry/point.js";
import { boundsOf, rectAround } from "../geometry/rect.js";
import { CARD, PILL } from "../layout/card-size.js";
import { layoutRole } from "../layout/layout-role.js";
import { EMPTY_BOUNDS } from "./build-career-scene.js";
import { buildEdges } from "./build-edges.js";
import { createCardBuilder } from "./build-nodes.js";
import { listLinksOf } from "./choose-edges.js";
import { countProblems } from "./count-problems.js";
import type { Scene, SceneEdge, SceneNode, SceneRequirement } from "./scene.js";
import type { SceneOptions } from "./scene-options.js";

const NEIGHBOURS = 6;
const NECESSITY = ["essential", "important", "optional"] as const;

/**
 * The role lens: one role with what it asks, the roles it is reached from at the left and those it leads to at the
 * right, the strongest first. An empty scene for a role that does not exist.
 * O(requirements + links of the role).
 */
export function buildRoleScene(
  taxonomy: Taxonomy,
  roleId: string,
  { messages, nearness, findings = [] }: SceneOptions,
): Scene {
  const role = taxonomy.findRole(roleId);
  if (role === undefined) return { nodes: [], edges: [], lanes: [], bounds: EMPTY_BOUNDS };
  const centre = `role:${roleId}`;
  const links = listLinksOf(taxonomy, roleId, nearness);
  const before = links.filter(({ to }) => to === centre).slice(0, NEIGHBOURS);
  const after = links.filter(({ from }) => from === centre).slice(0, NEIGHBOURS);
  const asked = sortRequirements(taxonomy, role);
  const places = layoutRole({
    centre,
    requirements: asked.map(({ skill }) => `skill:${skill.id}`),
    before: before.map(({ from }) => from),
    after: after.map(({ to }) => to),
  });

  const problems = countProblems(taxonomy, findings);
  const buildCard = createCardBuilder(taxonomy, messages.language, problems);
  const card = (key: string, part: "centre" | "before" | "after"): SceneNode => {
    const id = key.slice("role:".length);
    return { ...buildCard(taxonomy.getRole(id), placeOf(places, key), 0), part };
  };
  const nodes = [
    card(centre, "centre"),
    ...before.map(({ from }) => card(from, "before")),
    ...after.map(({ to }) => card(to, "after")),
    ...asked.map((item) => buildPill(taxonomy, item, places, messages.language, problems)),
  ];
  const rects = new Map(nodes.map((node) => [node.key, rectAround(node, node.width, node.height)]));
  const edges = [
    ...asked.map(({ skill }) => buildBranch(centre, `skill:${skill.id}`, places)),
    ...buildEdges([...before, ...after], rects, messages),
  ];
  return { nodes, edges, lanes: [], bounds: boundsOf(rects.values()) ?? EMPTY_BOUNDS };
}

interface Asked {
  readonly skill: Skill;
  readonly requirement: Requirement;
}

/** Essential ones first, else in the order of the document; what a broken draft asks twice, or of nothing, once or not. */
function sortRequirements(taxonomy: Taxonomy, role: Role): Asked[] {
  const asked = new Map<string, Asked>();
  for (const requirement of role.requirements ?? []) {
    const skill = taxonomy.findSkill(requirement.skill);
    if (skill !== undefined && !asked.has(skill.id)) asked.set(skill.id, { skill, requirement });
  }
  const rank = ({ requirement }: Asked): number => NECESSITY.indexOf(requirement.necessity ?? "essential");
  return [...asked.values()].sort((a, b) => rank(a) - rank(b));
}

function buildPill(
  taxonomy: Taxonomy,
  { skill, requirement }: Asked,
  places: ReadonlyMap<string, Point>,
  language: string,
  problems: ReadonlyMap<string, number>,
): SceneNode {
  const key = `skill:${skill.id}`;
  const top = taxonomy.scaleOf(skill)?.levels.at(-1)?.value;
  const necessity = requirement.necessity ?? "essential";
  const shown: SceneRequirement = {
    ...(requirement.level !== undefined && { level: requirement.level }),
    ...(top !== undefined && { top }),
    necessity,
    blocking: requirement.blocking ?? (skill.kind === "credential" && necessity === "essential"),
    ...(skill.nature !== undefined && { nature: skill.nature }),
  };
  return {
    key,
    kind: "skill",
    id: skill.id,
    ...placeOf(places, key),
    ...PILL,
    label: taxonomy.textOf(skill.label, language) || skill.id,
    problems: problems.get(key) ?? 0,
    hiddenEdges: 0,
    requirement: shown,
    part: "requirement",
  };
}

/** From under the card straight down to the pill, behind those in between. */
function buildBranch(from: string, to: string, places: ReadonlyMap<string, Point>): SceneEdge {
  const start = { x: 0, y: CARD.height / 2 };
  const path = roundedCurve([start, { x: 0, y: placeOf(places, to).y - PILL.height / 2 }], 0);
  const key = `branch:${JSON.stringify([from, to])}`;
  return {
    key,
    from,
    to,
    kind: "requirement",
    path: curvePath(path),
    arrow: "",
    width: 1.5,
    label: "",
    revealed: false,
  };
}

function placeOf(places: ReadonlyMap<string, Point>, key: string): Point {
  return places.get(key) ?? { x: 0, y: 0 };
}
