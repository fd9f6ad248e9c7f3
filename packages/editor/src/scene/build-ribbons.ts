import type { SceneEdge } from "./scene.js";

const MOST = 3;
/** The widest, in map units: two roles that ask the same. */
const WIDEST = 40;

/**
 * Ribbons under the lines of the selected role to its nearest three neighbours, as wide as the share of what they
 * ask that is the same. None while several things are selected: they would tell nothing. O(edges).
 */
export function buildRibbons(edges: readonly SceneEdge[], selection: readonly string[]): SceneEdge[] {
  const [key, ...others] = selection;
  if (key === undefined || others.length > 0) return [];
  return edges
    .filter(
      ({ from, to, kind, closeness }) => (from === key || to === key) && kind !== "blocked" && closeness !== undefined,
    )
    .sort((a, b) => (b.closeness ?? 0) - (a.closeness ?? 0) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ key: line, from, to, path, closeness = 0 }) => ({
      key: `ribbon:${line}`,
      from,
      to,
      kind: "ribbon",
      path,
      arrow: "",
      width: Math.round(8 + (WIDEST - 8) * closeness),
      label: "",
      revealed: true,
    }));
}
