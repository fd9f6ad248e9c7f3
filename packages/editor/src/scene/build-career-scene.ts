import type { Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { boundsOf, type Rect, rectAround } from "../geometry/rect.js";
import { CARD } from "../layout/card-size.js";
import { buildEdges } from "./build-edges.js";
import { createCardBuilder } from "./build-nodes.js";
import { buildRibbons } from "./build-ribbons.js";
import { chooseLinks, listLinks, listLinksOfLarge, MOST_ROLES_LINKED } from "./choose-edges.js";
import { countProblems } from "./count-problems.js";
import { findLanes } from "./find-lanes.js";
import type { Scene } from "./scene.js";
import type { SceneOptions } from "./scene-options.js";

export const EMPTY_BOUNDS: Rect = { x: 0, y: 0, width: CARD.width, height: CARD.height };

/**
 * The career lens: a card for each role that has a position (by `role:…`, its centre), moves and near roles as
 * edges, grades and families behind them. O(roles + links × cards in their way): some 20 ms for 500 roles and 700
 * edges, once nearness is ranked. Beyond a thousand roles only what is selected has computed edges.
 */
export function buildCareerScene(
  taxonomy: Taxonomy,
  positions: ReadonlyMap<string, Point>,
  { messages, nearness, selection = [], findings = [] }: SceneOptions,
): Scene {
  const rects = new Map<string, Rect>();
  for (const { id } of taxonomy.roles) {
    const at = positions.get(`role:${id}`);
    if (at !== undefined) rects.set(`role:${id}`, rectAround(at, CARD.width, CARD.height));
  }
  const familyOf = (key: string): string | undefined => taxonomy.findRole(key.slice("role:".length))?.family;
  const isLarge = taxonomy.roles.length > MOST_ROLES_LINKED;
  const links = (isLarge ? listLinksOfLarge(taxonomy, nearness, selection) : listLinks(taxonomy, nearness))
    .filter(({ from, to }) => rects.has(from) && rects.has(to))
    .map((link) => ({ ...link, across: familyOf(link.from) !== familyOf(link.to) }))
    // Those within a family come first: they get the straight ways.
    .sort((a, b) => Number(a.across) - Number(b.across));
  const { shown, revealed, hidden } = chooseLinks(links, selection);
  const hiddenOf = (id: string): number => {
    const key = `role:${id}`;
    const near = isLarge && !selection.includes(key) ? nearness?.(id).filter(({ viable }) => viable) : undefined;
    return Math.max(hidden.get(key) ?? 0, near?.length ?? 0);
  };
  const buildCard = createCardBuilder(taxonomy, messages.language, countProblems(taxonomy, findings));
  const nodes = taxonomy.roles.flatMap((role) => {
    const at = positions.get(`role:${role.id}`);
    // A broken draft may hold an id twice; its second role has no card of its own.
    if (at === undefined || taxonomy.findRole(role.id) !== role) return [];
    return [buildCard(role, at, hiddenOf(role.id))];
  });
  const lanes = findLanes(nodes, messages);
  const bounds = boundsOf([...rects.values(), ...lanes.map(({ rect }) => rect)]) ?? EMPTY_BOUNDS;
  const edges = buildEdges(shown, rects, messages, revealed);
  return { nodes, edges: [...buildRibbons(edges, selection), ...edges], lanes, bounds };
}
