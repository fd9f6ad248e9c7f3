import type { RelationType } from "../schema/taxonomy-document.js";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

/** What a change is about. */
export type Target =
  | { readonly kind: "taxonomy" }
  | { readonly kind: "scale" | "skill" | "family" | "role" | "map"; readonly id: string }
  | { readonly kind: "requirement"; readonly role: string; readonly skill: string }
  | {
      readonly kind: "relation";
      readonly type: RelationType;
      readonly source: string;
      readonly sourceLevel?: number;
      readonly target: string;
      readonly targetLevel?: number;
    }
  | { readonly kind: "move"; readonly from: string; readonly to: string };

export type TargetKind = Target["kind"];

/** Adds an item to its list: at index `at`, else at the end. */
export interface AddChange {
  readonly op: "add";
  readonly target: Target;
  readonly item: object;
  readonly at?: number;
  /** The list that it goes into was absent. */
  readonly opensList?: true;
  /** Puts back one of several items with the same id, as a draft may hold. */
  readonly twin?: true;
}

/** Removes an item. It carries what it removes and from which index, so that it can be inverted. */
export interface RemoveChange {
  readonly op: "remove";
  readonly target: Target;
  readonly item: object;
  readonly at?: number;
  /** The list, when this empties it, becomes absent. */
  readonly closesList?: true;
  /** It is one of several items with the same id; another one stays. */
  readonly twin?: true;
}

/**
 * Sets one field. `path` names members from the item down; a list is replaced whole. Without `before` the field
 * was absent; without `after` it becomes absent.
 */
export interface SetChange {
  readonly op: "set";
  readonly target: Target;
  readonly path: readonly string[];
  readonly before?: Json;
  readonly after?: Json;
}

/** Several changes, in order; all of them or none. */
export interface AllChange {
  readonly op: "all";
  readonly changes: readonly Change[];
}

/** An edit of a taxonomy as plain JSON, with an inverse. */
export type Change = AddChange | RemoveChange | SetChange | AllChange;
