import type { Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { boundsOf, growRect, type Rect, rectAround } from "../geometry/rect.js";
import { CARD } from "../layout/card-size.js";
import { familyOrder } from "../layout/family-order.js";
import { HEADING } from "./find-lanes.js";
import type { Scene, SceneLane } from "./scene.js";

const MARGIN = 16;

/** The career lens with families of which only the heading shows. */
export interface FoldedFamilies {
  /** The centres of the roles that show: those below a closed family come up. */
  readonly positions: ReadonlyMap<string, Point>;
  /** A heading for each closed family. */
  readonly lanes: readonly SceneLane[];
  /** Where something at this place of the drawing stands on the map, on which nothing has moved. */
  placeOf(drawn: Point): Point;
}

/** A stretch of the map that is left out of the drawing. */
interface Cut {
  readonly start: number;
  readonly height: number;
}

/**
 * Takes the cards of some families out of the drawing, and the room they took where nothing else stands beside them.
 * The map itself stays as it is. O(roles × closed families).
 */
export function foldFamilies(
  taxonomy: Taxonomy,
  positions: ReadonlyMap<string, Point>,
  folded: readonly string[],
  language: string,
): FoldedFamilies {
  const order = familyOrder(taxonomy);
  const rects = new Map([...positions].map(([key, at]) => [key, rectAround(at, CARD.width, CARD.height)] as const));
  const familyOf = (key: string): string | undefined => taxonomy.findRole(key.slice("role:".length))?.family;
  const whole = boundsOf(rects.values());
  const closed = folded.flatMap((family) => {
    const keys = [...rects.keys()].filter((key) => familyOf(key) === family);
    const rect = boundsOf(keys.flatMap((key) => rects.get(key) ?? []));
    return rect === undefined || whole === undefined ? [] : [{ family, rect, count: keys.length }];
  });
  const away = new Set(closed.map(({ family }) => family));
  const shown = [...positions].filter(([key]) => !away.has(familyOf(key) ?? ""));
  const cuts = closed
    .map(({ family, rect }): Cut => {
      const bottom = rect.y + rect.height + MARGIN;
      const beside = [...rects].some(
        ([key, other]) => familyOf(key) !== family && other.y < bottom && other.y + other.height > rect.y,
      );
      return { start: rect.y, height: beside ? 0 : bottom - rect.y };
    })
    .sort((a, b) => a.start - b.start);
  const drawn = (y: number): number => cuts.reduce((at, { start, height }) => (y > start ? at - height : at), y);
  const { x, width } = growRect(whole ?? { x: 0, y: 0, width: 0, height: 0 }, MARGIN * 1.5);
  return {
    positions: new Map(shown.map(([key, at]) => [key, { x: at.x, y: drawn(at.y) }])),
    lanes: closed.map(({ family, rect, count }): SceneLane => {
      const label = taxonomy.textOf(taxonomy.findFamily(family)?.label, language) || family;
      const familyIndex = order.get(family);
      return {
        kind: "family",
        label: `${label} · ${count}`,
        rect: { x, y: drawn(rect.y) - HEADING, width, height: HEADING },
        ...(familyIndex !== undefined && { familyIndex }),
      };
    }),
    placeOf: (at) => ({
      x: at.x,
      y: cuts.reduce((y, { start, height }) => (y > start ? y + height : y), at.y),
    }),
  };
}

/** A scene of the roles that show, with the headings of the closed families under those of the grades. */
export function addFoldedLanes(scene: Scene, lanes: readonly SceneLane[]): Scene {
  const top = Math.min(...lanes.map(({ rect }) => rect.y)) - HEADING - MARGIN / 2;
  const raised = scene.lanes.map((lane): SceneLane => {
    const { rect } = lane;
    if (lane.kind === "family" || rect.y <= top) return lane;
    return { ...lane, rect: { ...rect, y: top, height: rect.height + rect.y - top } };
  });
  const all = [...raised, ...bandOfLast(scene), ...lanes];
  const rects: Rect[] = all.map(({ rect }) => rect);
  return {
    ...scene,
    lanes: all,
    bounds: boundsOf(scene.nodes.length === 0 ? rects : [scene.bounds, ...rects]) ?? scene.bounds,
  };
}

/** A family by itself has no heading; beside closed ones it has, to be closed by. */
function bandOfLast({ nodes, lanes }: Scene): SceneLane[] {
  const [first] = nodes;
  if (first?.familyIndex === undefined || lanes.some(({ kind }) => kind === "family")) return [];
  const cards = boundsOf(nodes.map((node) => rectAround(node, node.width, node.height)));
  if (cards === undefined || nodes.some(({ family }) => family !== first.family)) return [];
  const { x, y, width, height } = growRect(cards, MARGIN * 1.5);
  const rect = { x, y: y + MARGIN * 1.5 - HEADING, width, height: height + HEADING - MARGIN * 2 };
  return [{ kind: "family", label: first.familyLabel ?? "", rect, familyIndex: first.familyIndex }];
}
