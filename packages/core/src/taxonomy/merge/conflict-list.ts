import type { Json, Target } from "../change.js";
import { targetKey } from "../diff/diff-plan.js";
import type { NameSource } from "../name-target.js";
import type { Reference } from "../references.js";
import { describeConflict } from "./describe-conflict.js";
import type { MergeChoice, MergeConflict, MergeConflictKind, MergeOptions } from "./taxonomy-merge.js";
import type { Versions } from "./versions.js";

/** Notices conflicts and tells which version stands. */
export class ConflictList {
  readonly #options: MergeOptions;
  readonly #names: NameSource;
  readonly #conflicts = new Map<string, MergeConflict>();

  constructor(names: NameSource, options: MergeOptions) {
    this.#names = names;
    this.#options = options;
  }

  /** Notices a conflict and answers with the version that stands: ours as long as nothing is chosen. */
  decide(
    kind: MergeConflictKind,
    target: Target,
    versions: Versions,
    { path, about = [] }: { readonly path?: readonly string[]; readonly about?: readonly Reference[] } = {},
  ): MergeChoice {
    const id = conflictId(kind, target, path);
    const { choices, prefer } = this.#options;
    const chosen = choices !== undefined && Object.hasOwn(choices, id) ? choices[id] : prefer;
    const { base, ours, theirs } = versions;
    this.#conflicts.set(id, {
      id,
      kind,
      target,
      ...(path !== undefined && { path }),
      ...(base !== undefined && { base: base as Json }),
      ...(ours !== undefined && { ours: ours as Json }),
      ...(theirs !== undefined && { theirs: theirs as Json }),
      sentence: describeConflict(this.#names, kind, target, versions, path, about),
      ...(chosen !== undefined && { choice: chosen }),
    });
    return chosen ?? "ours";
  }

  has(kind: MergeConflictKind, target: Target): boolean {
    return this.#conflicts.has(conflictId(kind, target, undefined));
  }

  toArray(): MergeConflict[] {
    return [...this.#conflicts.values()];
  }
}

function conflictId(kind: MergeConflictKind, target: Target, path: readonly string[] | undefined): string {
  return JSON.stringify([kind, targetKey(target), ...(path ?? [])]);
}
