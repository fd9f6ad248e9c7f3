import type { Skill, Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { boundsOf, growRect, type Rect } from "../geometry/rect.js";
import { layoutSkills } from "../layout/layout-skills.js";
import { type SkillTree, skillTreeOf } from "../layout/skill-tree.js";
import { EMPTY_BOUNDS } from "./build-career-scene.js";
import { buildSkillEdges } from "./build-skill-edges.js";
import { chooseOpenGroups } from "./choose-open-groups.js";
import { countProblems } from "./count-problems.js";
import type { Scene, SceneNode } from "./scene.js";
import type { SceneOptions } from "./scene-options.js";

export interface SkillsSceneOptions extends SceneOptions {
  /** Which groups somebody opened (true) or closed (false), by id. */
  readonly groups?: ReadonlyMap<string, boolean> | undefined;
  /** Where skills were put by hand (`skill:…`, centres). */
  readonly kept?: ReadonlyMap<string, Point>;
}

/**
 * The skills lens: skills as pills in the groups they belong to, relations between them as lines. A skill of several
 * groups stands in the first of them; selected, dashed lines lead to the others. Of a closed group its name and how
 * many skills it holds show, and relations into it only while an end of them is selected.
 * O(skills log skills + relations × what is in their way).
 */
export function buildSkillsScene(taxonomy: Taxonomy, options: SkillsSceneOptions): Scene {
  const tree = skillTreeOf(taxonomy);
  const isOpen = openGroupsOf(tree, options.groups);
  const { rects, frames } = layoutSkills(tree, { isOpen, ...(options.kept && { kept: options.kept }) });
  const build = createNodeBuilder(taxonomy, tree, options);
  const nodes: SceneNode[] = [];
  for (const [key, rect] of rects) {
    const skill = taxonomy.findSkill(key.slice("skill:".length));
    if (skill !== undefined) nodes.push(build(skill, rect, frames.get(key)));
  }
  const bounds = boundsOf([...frames.values(), ...rects.values()]) ?? EMPTY_BOUNDS;
  const { edges, hidden } = buildSkillEdges(taxonomy, tree, rects, options.selection ?? []);
  return {
    nodes: nodes.map((node) => (hidden.has(node.key) ? { ...node, hiddenEdges: hidden.get(node.key) ?? 0 } : node)),
    edges,
    lanes: [],
    bounds: growRect(bounds, 8),
  };
}

/** Whether a group is open: as somebody left it, else as a taxonomy of this size opens. */
export function openGroupsOf(
  tree: SkillTree,
  groups: ReadonlyMap<string, boolean> | undefined,
): (id: string) => boolean {
  const atFirst = chooseOpenGroups(tree);
  return (id) => groups?.get(id) ?? atFirst.has(id);
}

/** Few groups at the top tell little by colour: then those within them have one each. */
const FEW = 5;

/** The hue of each group that has one of its own; what stands in it has the same. */
function chooseHues({ roots, members }: SkillTree): ReadonlyMap<string, number> {
  const isGroup = (id: string): boolean => members.has(id);
  const top = roots.filter(isGroup);
  const groups = top.flatMap((id) => {
    const inside = top.length < FEW ? (members.get(id) ?? []).filter(isGroup) : [];
    return inside.length > 0 ? inside : [id];
  });
  return new Map(groups.map((id, place) => [id, place]));
}

function createNodeBuilder(
  taxonomy: Taxonomy,
  tree: SkillTree,
  { messages, findings = [] }: SceneOptions,
): (skill: Skill, rect: Rect, frame: Rect | undefined) => SceneNode {
  const problems = countProblems(taxonomy, findings);
  const hues = chooseHues(tree);
  const labelOf = (skill: Skill | undefined): string =>
    skill === undefined ? "" : taxonomy.textOf(skill.label, messages.language) || skill.id;
  const wayUp = (id: string): string[] => {
    const way = [id];
    for (let group = tree.groupOf.get(id); group !== undefined; group = tree.groupOf.get(group)) way.push(group);
    return way;
  };
  return (skill, rect, frame) => {
    const { id, kind, nature, status, broader = [] } = skill;
    const key = `skill:${id}`;
    const way = wayUp(id);
    const hue = way.map((group) => hues.get(group)).find((place) => place !== undefined);
    const home = tree.groupOf.get(id);
    const others = broader.filter((group) => group !== home && taxonomy.findSkill(group) !== undefined);
    return {
      key,
      kind: "skill",
      id,
      x: rect.x + rect.width / 2,
      y: rect.y + rect.height / 2,
      width: rect.width,
      height: rect.height,
      label: labelOf(skill),
      ...(hue !== undefined && { familyIndex: hue }),
      problems: problems.get(key) ?? 0,
      hiddenEdges: 0,
      skill: {
        kind: kind ?? "skill",
        soft: nature === "soft",
        roles: taxonomy.rolesRequiring(id).length,
        also: others.map((group) => labelOf(taxonomy.findSkill(group))),
        retired: status === "deprecated",
      },
      ...(tree.members.has(id) && {
        group: {
          open: frame !== undefined,
          count: tree.counts.get(id) ?? 0,
          depth: way.length - 1,
          marked: hues.has(id),
          ...(frame !== undefined && { frame }),
        },
      }),
    };
  };
}
