import type { Finding, Taxonomy } from "@skillways/core";
import { DeskLink } from "../consequences/desk-link.js";
import type { DeskAnswer } from "../consequences/mobility-desk.js";
import { readNearTable } from "../consequences/near-table.js";
import type { NearRole } from "../scene/role-closeness.js";
import type { SessionUpdate } from "../session/session-update.js";
import type { Workbench } from "../workbench/workbench.js";

/** Edits that come together are computed on together; those that come meanwhile wait for the answer. */
const REST = 8;
/** How long after that it is looked at what could be better. */
const HINT_REST = 600;

/**
 * What comes a moment after an edit: what is wrong now, how close roles are now, and what the edit did to fits and
 * routes. Computed in a worker, so that the page stays at hand.
 */
export class BackgroundWork {
  readonly #bench: Workbench;
  readonly #checked: () => void;
  readonly #link: DeskLink = new DeskLink(
    (answer, taxonomy, fresh) => this.#take(answer, taxonomy, fresh),
    (findings, taxonomy) => this.#report(findings, taxonomy),
  );
  readonly #near = new Map<string, readonly NearRole[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #session: unknown;
  #askedFor: Taxonomy | undefined;

  /** `checked` is called after each look at what is wrong. */
  constructor(bench: Workbench, checked: () => void) {
    this.#bench = bench;
    this.#checked = checked;
  }

  /** After the first drawing, or after an edit. */
  schedule(update?: SessionUpdate): void {
    this.#follow();
    if (update) this.#link.note(update.changes);
    if (update?.onlyMoved) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#work(), REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#hintTimer);
    this.#link.close();
    this.#session = undefined;
    this.#askedFor = undefined;
  }

  #follow(): void {
    if (this.#session === this.#bench.session) return;
    this.#session = this.#bench.session;
    this.#askedFor = undefined;
    this.#near.clear();
    this.#link.open();
  }

  #work(): void {
    this.#follow();
    const { taxonomy } = this.#bench;
    if (this.#askedFor !== undefined && meansTheSame(taxonomy, this.#askedFor)) return;
    this.#askedFor = taxonomy;
    this.#link.ask(taxonomy);
  }

  #hint(): void {
    this.#link.askHints((hints, taxonomy) => {
      if (meansTheSame(this.#bench.taxonomy, taxonomy)) this.#bench.hint(hints);
    });
  }

  #take({ anew, nearest, comparison }: DeskAnswer, taxonomy: Taxonomy, fresh: boolean): boolean {
    const bench = this.#bench;
    if (anew) this.#near.clear();
    if (nearest !== undefined) readNearTable(this.#near, nearest);
    if (!fresh || !meansTheSame(bench.taxonomy, taxonomy)) return false;
    if (nearest !== undefined && (nearest.from.length > 0 || bench.nearness === undefined))
      bench.measureWith((role) => this.#near.get(role) ?? []);
    bench.compare(comparison);
    return true;
  }

  #report(findings: readonly Finding[], taxonomy: Taxonomy): void {
    if (!meansTheSame(this.#bench.taxonomy, taxonomy)) return;
    this.#bench.report(findings);
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => this.#hint(), HINT_REST);
    this.#checked();
  }
}

/** Whether the two differ in positions and titles at most. */
function meansTheSame({ document: one }: Taxonomy, { document: other }: Taxonomy): boolean {
  return (["skills", "roles", "relations", "moves", "scales", "families"] as const).every(
    (list) => one[list] === other[list],
  );
}
