import type { Taxonomy } from "@skillways/core";
import { createNearness } from "../scene/role-closeness.js";
import type { SessionUpdate } from "../session/session-update.js";
import type { Workbench } from "../workbench/workbench.js";

/** Above this many roles closeness is not computed on the page's own thread. */
const MOST_ROLES = 1000;
const REST = 120;

/** What may come a moment after an edit: what is wrong now, and how close roles are now. */
export class BackgroundWork {
  readonly #bench: Workbench;
  readonly #checked: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checkedFor: unknown;
  #measuredFor: unknown;

  /** `checked` is called after each look at what is wrong. */
  constructor(bench: Workbench, checked: () => void) {
    this.#bench = bench;
    this.#checked = checked;
  }

  /** After the first drawing, or after an edit. */
  schedule(update?: SessionUpdate): void {
    if (update?.onlyMoved) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#work(), REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #work(): void {
    const { taxonomy } = this.#bench;
    const { skills, roles, relations, moves, scales, families } = taxonomy.document;
    const all = [skills, roles, relations, moves, scales, families];
    if (!sameItems(all, this.#checkedFor)) {
      this.#checkedFor = all;
      void this.#check(taxonomy);
    }
    const measured = [skills, roles, relations, moves, scales];
    if (sameItems(measured, this.#measuredFor) || roles.length > MOST_ROLES || roles.length === 0) return;
    this.#measuredFor = measured;
    // A draft that closeness cannot be computed of is drawn without it; what is wrong is among the problems.
    void this.#measure(taxonomy).catch(() => undefined);
  }

  // Rules and engine are loaded when first needed: the map can be drawn without.
  async #check(taxonomy: Taxonomy): Promise<void> {
    const { checkIntegrity } = await import("@skillways/core/documents");
    if (this.#bench.taxonomy !== taxonomy) {
      this.#checkedFor = undefined;
      this.schedule();
      return;
    }
    this.#bench.report(checkIntegrity(taxonomy));
    this.#checked();
  }

  async #measure(taxonomy: Taxonomy): Promise<void> {
    const { createMobility, rankNextRoles } = await import("@skillways/core/engine");
    if (this.#bench.taxonomy.id === taxonomy.id)
      this.#bench.measureWith(createNearness(createMobility(taxonomy), rankNextRoles));
  }
}

function sameItems(items: readonly unknown[], others: unknown): boolean {
  return Array.isArray(others) && items.every((item, index) => item === others[index]);
}
