import type { Move, Taxonomy } from "@skillways/core";
import { targetKey } from "../commands/target-key.js";
import type { Nearness } from "./role-closeness.js";

/** An edge between two roles, before it is drawn. */
export interface CareerLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "move" | "computed" | "blocked";
  readonly closeness?: number;
  /** Between two families. */
  readonly across?: boolean;
}

/** How many edges a node shows until it is selected. */
const SHOWN = 3;

/** All edges that a career map could show, the strongest first: declared moves, then computed ones by closeness. */
export function listLinks(taxonomy: Taxonomy, nearness?: Nearness): CareerLink[] {
  const links = listDeclared(taxonomy, taxonomy.moves, nearness);
  const declared = new Set(links.map(({ key }) => key));
  return nearness === undefined ? links : [...links, ...listComputed(taxonomy, nearness, declared).sort(byStrength)];
}

/** On a map of more roles, computed edges show of what is selected only: laying thousands around the cards takes seconds. */
export const MOST_ROLES_LINKED = 1000;
/** Of so many selected roles at most. */
const MOST_SELECTED_LINKED = 50;

/** The edges that a map of very many roles shows: its declared moves, and the computed edges of what is selected. */
export function listLinksOfLarge(
  taxonomy: Taxonomy,
  nearness: Nearness | undefined,
  selection: readonly string[],
): CareerLink[] {
  const links = new Map(listDeclared(taxonomy, taxonomy.moves, nearness).map((link) => [link.key, link]));
  const roles = selection.filter((key) => key.startsWith("role:")).slice(0, MOST_SELECTED_LINKED);
  for (const key of roles) {
    for (const link of listLinksOf(taxonomy, key.slice("role:".length), nearness)) links.set(link.key, link);
  }
  return [...links.values()].sort(byStrength);
}

/**
 * The edges of one role, the strongest first: its moves, and computed ones from it, or to it where the other role has
 * a lower grade. At most one with each other role.
 */
export function listLinksOf(taxonomy: Taxonomy, roleId: string, nearness?: Nearness): CareerLink[] {
  const moves = [...taxonomy.movesFrom(roleId), ...taxonomy.movesTo(roleId)];
  const links = listDeclared(taxonomy, moves, nearness);
  const role = taxonomy.findRole(roleId);
  if (nearness !== undefined && role !== undefined) {
    const computed = nearness(roleId).flatMap(({ role: other, closeness, viable }): CareerLink[] => {
      const grade = taxonomy.findRole(other)?.grade;
      if (!viable || taxonomy.findRole(other) === undefined) return [];
      const leadsHere = role.grade !== undefined && grade !== undefined && grade < role.grade;
      const [from, to] = leadsHere ? [other, roleId] : [roleId, other];
      const share = leadsHere ? closenessOf(nearness, other, roleId) : closeness;
      return [computedLink(from, to, share ?? closeness)];
    });
    links.push(...computed.sort(byStrength));
  }
  const met = new Set<string>();
  return links.filter(({ from, to }) => {
    const other = from === `role:${roleId}` ? to : from;
    return !met.has(other) && met.add(other);
  });
}

function listDeclared(taxonomy: Taxonomy, moves: readonly Move[], nearness?: Nearness): CareerLink[] {
  const links = new Map<string, CareerLink>();
  for (const { from, to, blocked } of moves) {
    const key = targetKey({ kind: "move", from, to });
    const there = from !== to && taxonomy.findRole(from) !== undefined && taxonomy.findRole(to) !== undefined;
    if (!there || links.has(key)) continue;
    const closeness = nearness && closenessOf(nearness, from, to);
    const kind = blocked === true ? "blocked" : "move";
    const ends = { from: `role:${from}`, to: `role:${to}` };
    links.set(key, { key, ...ends, kind, ...(closeness !== undefined && { closeness }) });
  }
  return [...links.values()].sort(byStrength);
}

function closenessOf(nearness: Nearness, from: string, to: string): number | undefined {
  return nearness(from).find(({ role }) => role === to)?.closeness;
}

function computedLink(from: string, to: string, closeness: number): CareerLink {
  const key = `closeness:${JSON.stringify([from, to])}`;
  return { key, from: `role:${from}`, to: `role:${to}`, kind: "computed", closeness };
}

/** One for each two near roles without a move between them: towards the higher grade, else the closer way. */
function listComputed(taxonomy: Taxonomy, nearness: Nearness, declared: ReadonlySet<string>): CareerLink[] {
  const best = new Map<string, CareerLink>();
  for (const { id: from, grade } of taxonomy.roles) {
    for (const { role: to, closeness, viable } of nearness(from)) {
      const target = taxonomy.findRole(to);
      if (!viable || target === undefined) continue;
      const either = [targetKey({ kind: "move", from, to }), targetKey({ kind: "move", from: to, to: from })];
      if (either.some((key) => declared.has(key))) continue;
      if (grade !== undefined && target.grade !== undefined && target.grade < grade) continue;
      const pair = JSON.stringify(from < to ? [from, to] : [to, from]);
      const other = best.get(pair);
      if (other?.closeness !== undefined && other.closeness >= closeness) continue;
      best.set(pair, computedLink(from, to, closeness));
    }
  }
  return [...best.values()];
}

/** What to show of them, what only a selection reveals, and how many edges each node does not show. */
export interface ChosenLinks {
  readonly shown: readonly CareerLink[];
  readonly revealed: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<string, number>;
}

/**
 * The strongest edges, at most three a node, and every edge of the selection. Computed ones between families wait
 * for a selection: on a map in bands they would cross everything. O(links).
 */
export function chooseLinks(links: readonly CareerLink[], selection: readonly string[]): ChosenLinks {
  const selected = new Set(selection);
  const counts = new Map<string, number>();
  const hidden = new Map<string, number>();
  const revealed = new Set<string>();
  const shown = links.filter(({ key, from, to, kind, across }) => {
    const calm = across !== true || kind !== "computed";
    const strong = calm && (counts.get(from) ?? 0) < SHOWN && (counts.get(to) ?? 0) < SHOWN;
    if (strong) for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
    else if (selected.has(key) || selected.has(from) || selected.has(to)) revealed.add(key);
    else for (const end of [from, to]) hidden.set(end, (hidden.get(end) ?? 0) + 1);
    return strong || revealed.has(key);
  });
  return { shown, revealed, hidden };
}

function byStrength(a: CareerLink, b: CareerLink): number {
  return (b.closeness ?? 0) - (a.closeness ?? 0) || (a.key < b.key ? -1 : 1);
}
