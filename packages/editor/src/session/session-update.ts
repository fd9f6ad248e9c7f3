import type { Change, Sentence, Taxonomy } from "@skillways/core";

/**
 * `gesture` is a step of a drag that is still under way, `abandon` its end without a result; `history` says that an
 * undo step was added; `replay` is undo, redo or a jump in the history.
 */
export type SessionCause =
  | "command"
  | "gesture"
  | "abandon"
  | "history"
  | "replay"
  | "selection"
  | "saved"
  | "refusal"
  | "announcement";

/** What happened in a session, told once to every subscriber after it is done. */
export interface SessionUpdate {
  readonly cause: SessionCause;
  readonly before: Taxonomy;
  readonly taxonomy: Taxonomy;
  /** What turned `before` into `taxonomy`: single changes in order; empty when they are the same. */
  readonly changes: readonly Change[];
  /** The nodes with another position in the session's map, such as `role:planner`. */
  readonly moved: readonly string[];
  /** Nothing but positions changed: moving `moved` is all there is to draw. */
  readonly onlyMoved: boolean;
  readonly selectionChanged: boolean;
  /** To be spoken, if anything. */
  readonly announcement?: Sentence;
}

/** The nodes whose position in the map differs. O(nodes placed), O(1) when the map is the same. */
export function findMoved(before: Taxonomy, after: Taxonomy, mapId: string): string[] {
  const old = before.findMap(mapId)?.positions ?? {};
  const now = after.findMap(mapId)?.positions ?? {};
  if (old === now) return [];
  const moved = Object.keys(now).filter((key) => !samePlace(Object.hasOwn(old, key) ? old[key] : undefined, now[key]));
  for (const key of Object.keys(old)) if (!Object.hasOwn(now, key)) moved.push(key);
  return moved;
}

function samePlace(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]);
}

/** Whether a change touches nothing but where nodes are drawn. */
export function isMoveOnly(change: Change): boolean {
  if (change.op === "all") return change.changes.every(isMoveOnly);
  if (change.target.kind !== "map") return false;
  return change.op === "set" ? change.path[0] === "positions" : true;
}
