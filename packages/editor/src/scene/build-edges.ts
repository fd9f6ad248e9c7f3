import { arrowPath, curvePath, openArrowPath } from "../geometry/curve.js";
import { placeLabels } from "../geometry/place-labels.js";
import type { Rect } from "../geometry/rect.js";
import { type RoutedEdge, routeEdges } from "../geometry/route-edges.js";
import type { Messages } from "../messages/messages.js";
import type { WordTexts } from "../messages/word-messages.js";
import type { CareerLink } from "./choose-edges.js";
import type { SceneEdge, SceneEdgeKind } from "./scene.js";

const LABEL = { width: 40, height: 20 } as const;

/** Links as lines around the cards, with heads and labels; in the order given, which is also who chooses its way first. */
export function buildEdges(
  links: readonly CareerLink[],
  rects: ReadonlyMap<string, Rect>,
  messages: Messages<WordTexts>,
  revealed: ReadonlySet<string> = new Set(),
): SceneEdge[] {
  const widths = new Map(links.map(({ key, closeness }) => [key, closeness === undefined ? 2 : 1.5 + 4.5 * closeness]));
  const routed = routeEdges(
    links.map(({ key, from, to, kind }) => ({
      key,
      from,
      to,
      headLength: headLength({ kind, width: widths.get(key) ?? 2 }),
    })),
    rects,
    { detours: true },
  );
  const labels = placeLabels(
    links.flatMap(({ key, kind, closeness }) => {
      const curve = routed.get(key)?.curve;
      return curve === undefined || (closeness === undefined && kind !== "blocked") ? [] : [{ key, curve, ...LABEL }];
    }),
    rects,
  );
  return links.flatMap(({ key, from, to, kind, closeness, across }) => {
    const route = routed.get(key);
    const width = widths.get(key) ?? 2;
    const labelAt = labels.get(key);
    if (route === undefined) return [];
    return [
      {
        key,
        from,
        to,
        kind,
        ...edgePaths(route, { kind, width }),
        width,
        ...(closeness !== undefined && { closeness }),
        label: closeness === undefined ? "" : messages.percent(closeness),
        ...(labelAt !== undefined && { labelAt }),
        revealed: revealed.has(key),
        ...(across === true && { across }),
      },
    ];
  });
}

/** A routed line and its arrow head, as path data. */
export function edgePaths(
  { curve, tip, direction }: RoutedEdge,
  { kind, width }: Pick<SceneEdge, "kind" | "width">,
): Pick<SceneEdge, "path" | "arrow"> {
  const arrow = HEADLESS.has(kind)
    ? ""
    : kind === "requires"
      ? openArrowPath(tip, direction, OPEN_HEAD, 4.5)
      : arrowPath(tip, direction, headLength({ kind, width }), 3 + width);
  return { path: curvePath(curve), arrow };
}

const HEADLESS: ReadonlySet<SceneEdgeKind> = new Set([
  "overlaps",
  "equivalent",
  "bundle",
  "member",
  "requirement",
  "ribbon",
]);
const OPEN_HEAD = 8;

/** How much of a line its arrow head takes: an open one lies on it. */
export function headLength({ kind, width }: Pick<SceneEdge, "kind" | "width">): number {
  return HEADLESS.has(kind) ? 0 : kind === "requires" ? 1 : 7 + width;
}
