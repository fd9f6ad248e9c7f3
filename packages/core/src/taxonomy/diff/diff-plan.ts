import type { Change, Target } from "../change.js";
import { moveKey, relationKey } from "../item-lists.js";
import type { DiffKind } from "./taxonomy-diff.js";

/**
 * When a change is made, so that none is refused on the way from one sound taxonomy to another: first goes what
 * refers to others, then comes what others will refer to, last goes what nothing refers to any more.
 */
export const STEPS = [
  "twins",
  "disconnect",
  "header",
  "scales",
  "families",
  "skills",
  "replacements",
  "roles",
  "requirements",
  "relations",
  "moves",
  "maps",
  "remove roles",
  "remove skills",
  "remove the rest",
  "families of roles",
] as const;

export type Step = (typeof STEPS)[number];

/** What became of one item, without words yet. */
export interface PlannedEntry {
  readonly target: Target;
  readonly kind: DiffKind;
  readonly changes: Change[];
  /** Where it stands among the entries: by list, then as it was met. */
  readonly list: number;
}

/** Collects the changes between two taxonomies by the step in which they are made and by the item they are about. */
export class DiffPlan {
  readonly #steps = new Map<Step, Change[]>(STEPS.map((step) => [step, []]));
  readonly #entries = new Map<string, PlannedEntry>();

  add(step: Step, kind: DiffKind, ...changes: readonly Exclude<Change, { op: "all" }>[]): void {
    for (const change of changes) {
      this.arrange(step, change);
      const key = targetKey(change.target);
      const entry = this.#entries.get(key);
      if (entry === undefined) {
        const list = ENTRY_ORDER.indexOf(change.target.kind);
        this.#entries.set(key, { target: change.target, kind, changes: [change], list });
      } else entry.changes.push(change);
    }
  }

  /** Adds a change that is only needed on the way, and changes nothing in the end. */
  arrange(step: Step, change: Change): void {
    this.#steps.get(step)?.push(change);
  }

  changes(): Change[] {
    return [...this.#steps.values()].flat();
  }

  entries(): PlannedEntry[] {
    return [...this.#entries.values()].sort((a, b) => a.list - b.list);
  }
}

const ENTRY_ORDER: readonly Target["kind"][] = [
  "taxonomy",
  "scale",
  "skill",
  "relation",
  "family",
  "role",
  "requirement",
  "move",
  "map",
];

/** Equal for targets that name the same item. */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case "taxonomy":
      return "taxonomy";
    case "requirement":
      return JSON.stringify([target.kind, target.role, target.skill]);
    case "relation":
      return `${target.kind} ${relationKey(target)}`;
    case "move":
      return `${target.kind} ${moveKey(target)}`;
    default:
      return JSON.stringify([target.kind, target.id]);
  }
}
