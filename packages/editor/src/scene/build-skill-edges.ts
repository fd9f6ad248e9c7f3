import type { Relation, Taxonomy } from "@skillways/core";
import { findTarget, targetKey } from "../commands/target-key.js";
import { placeLabels } from "../geometry/place-labels.js";
import type { Rect } from "../geometry/rect.js";
import { routeEdges } from "../geometry/route-edges.js";
import type { SkillTree } from "../layout/skill-tree.js";
import { edgePaths, headLength } from "./build-edges.js";
import type { SceneEdge, SceneEdgeKind } from "./scene.js";

interface SkillLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: SceneEdgeKind;
  readonly width: number;
  readonly label: string;
  /** For which are shown first. */
  readonly strength: number;
  readonly across: boolean;
}

const SHOWN = 3;
const LABEL = { width: 52, height: 22 } as const;

/**
 * Relations between what shows as lines, at most three a skill until it is selected. Those into closed groups end
 * at the group, several between two ends as one, and show only with a selected end; so do the ways from a skill to
 * the other groups it belongs to. `hidden` counts, by key, the relations that are not shown.
 */
export function buildSkillEdges(
  taxonomy: Taxonomy,
  tree: SkillTree,
  rects: ReadonlyMap<string, Rect>,
  selection: readonly string[],
): { readonly edges: SceneEdge[]; readonly hidden: ReadonlyMap<string, number> } {
  const selected = new Set(selection);
  const revealed = new Set<string>();
  const hidden = new Map<string, number>();
  const counts = new Map<string, number>();
  const lookedAt = new Set([...selection, ...selection.flatMap(endsOf)]);
  const links = [
    ...listRelations(taxonomy, tree, rects, lookedAt, hidden),
    ...listMemberships(taxonomy, tree, rects, selection),
  ];
  const shown = links.filter(({ key, from, to, kind, across }) => {
    const calm = kind !== "bundle" && kind !== "member" && !across;
    const strong = calm && [from, to].every((end) => (counts.get(end) ?? 0) < SHOWN);
    if (strong) for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
    else if (selected.has(key) || selected.has(from) || selected.has(to)) revealed.add(key);
    else for (const end of [from, to]) hidden.set(end, (hidden.get(end) ?? 0) + 1);
    return strong || revealed.has(key);
  });
  const routed = routeEdges(
    shown.map((link) => ({ key: link.key, from: link.from, to: link.to, headLength: headLength(link) })),
    rects,
    { detours: shown.length < 300 },
  );
  const labelled = shown.flatMap(({ key, label }) => {
    const curve = routed.get(key)?.curve;
    return label === "" || curve === undefined ? [] : [{ key, curve, ...LABEL }];
  });
  const labels = placeLabels(labelled, rects);
  const edges = shown.flatMap(({ strength: _, ...link }): SceneEdge[] => {
    const route = routed.get(link.key);
    const labelAt = labels.get(link.key);
    if (route === undefined) return [];
    return [{ ...link, ...edgePaths(route, link), ...(labelAt && { labelAt }), revealed: revealed.has(link.key) }];
  });
  return { edges, hidden };
}

/** The nodes at the ends of a relation, by its key; none for the key of anything else. */
function endsOf(key: string): string[] {
  const target = findTarget(key);
  return target?.kind === "relation" ? [`skill:${target.source}`, `skill:${target.target}`] : [];
}

/**
 * The strongest first: what builds on something, then what is the same, then overlaps by weight. Those from group to
 * group of which no end is looked at are only counted as hidden.
 */
function listRelations(
  taxonomy: Taxonomy,
  tree: SkillTree,
  rects: ReadonlyMap<string, Rect>,
  lookedAt: ReadonlySet<string>,
  hidden: Map<string, number>,
): SkillLink[] {
  const links = new Map<string, SkillLink>();
  const bundles = new Map<string, { from: string; to: string; count: number }>();
  for (const relation of taxonomy.relations) {
    const from = findShown(relation.source, tree, rects);
    const to = findShown(relation.target, tree, rects);
    if (from === undefined || to === undefined || from === to) continue;
    const across = tree.groupOf.get(relation.source) !== tree.groupOf.get(relation.target);
    if (across && !lookedAt.has(from) && !lookedAt.has(to)) {
      for (const end of [from, to]) hidden.set(end, (hidden.get(end) ?? 0) + 1);
      continue;
    }
    if (from === `skill:${relation.source}` && to === `skill:${relation.target}`) {
      const link = linkOf(relation, from, to, across);
      if (!links.has(link.key)) links.set(link.key, link);
    } else {
      const [first, second] = from < to ? [from, to] : [to, from];
      const key = `bundle:${JSON.stringify([first, second])}`;
      const bundle = bundles.get(key);
      if (bundle === undefined) bundles.set(key, { from: first, to: second, count: 1 });
      else bundle.count++;
    }
  }
  const bundled = [...bundles].map(([key, { from, to, count }]): SkillLink => {
    const width = Math.min(1.5 + count / 2, 6);
    return { key, from, to, kind: "bundle", width, label: `${count}×`, strength: 0, across: true };
  });
  return [...links.values(), ...bundled].sort((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1));
}

function linkOf(relation: Relation, from: string, to: string, across: boolean): SkillLink {
  const { type, source, target, sourceLevel, targetLevel, weight = 0.5 } = relation;
  const key = targetKey({
    kind: "relation",
    type,
    source,
    target,
    ...(sourceLevel !== undefined && { sourceLevel }),
    ...(targetLevel !== undefined && { targetLevel }),
  });
  const base = { key, from, to, kind: type, across };
  if (type === "overlaps")
    return { ...base, width: 1 + 4 * weight, label: `${Math.round(weight * 100)}%`, strength: weight };
  if (type === "equivalent") return { ...base, width: 5, label: "=", strength: 1.5 };
  const label =
    sourceLevel === undefined && targetLevel === undefined ? "" : `${sourceLevel ?? "…"} → ${targetLevel ?? "…"}`;
  return { ...base, width: 1.5, label, strength: 2 };
}

/** From each selected skill to the groups it belongs to besides the one it stands in. */
function listMemberships(
  taxonomy: Taxonomy,
  tree: SkillTree,
  rects: ReadonlyMap<string, Rect>,
  selection: readonly string[],
): SkillLink[] {
  return selection.flatMap((from) => {
    const id = from.slice("skill:".length);
    const broader = from.startsWith("skill:") && rects.has(from) ? (taxonomy.findSkill(id)?.broader ?? []) : [];
    return broader.flatMap((group): SkillLink[] => {
      const to = group === tree.groupOf.get(id) ? undefined : findShown(group, tree, rects);
      if (to === undefined || to === from) return [];
      const key = `member:${JSON.stringify([from, group])}`;
      return [{ key, from, to, kind: "member", width: 1.5, label: "", strength: 0, across: true }];
    });
  });
}

/** What shows of a skill: itself, or the closed group that it stands in. */
function findShown(id: string, tree: SkillTree, rects: ReadonlyMap<string, Rect>): string | undefined {
  for (let at: string | undefined = id; at !== undefined; at = tree.groupOf.get(at)) {
    if (rects.has(`skill:${at}`)) return `skill:${at}`;
  }
  return undefined;
}
