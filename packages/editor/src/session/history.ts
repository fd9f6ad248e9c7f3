import type { Change, Sentence } from "@skillways/core";

/** One undo step. */
export interface HistoryEntry {
  /** What was done, to show after "Undo:". */
  readonly name: Sentence;
  /** As an `all` where it is more than one. */
  readonly change: Change;
  /** What was selected before and after, to be selected again. */
  readonly selectionBefore: readonly string[];
  readonly selectionAfter: readonly string[];
}

/** The steps done and undone, and which of them was saved last. */
export class History {
  #entries: HistoryEntry[] = [];
  #done = 0;
  /** How many steps were done at the last save; undefined when undo and redo no longer lead there. */
  #saved: number | undefined = 0;

  /** Oldest first, the undone ones at the end. */
  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }
  /** How many of the entries are done. */
  get done(): number {
    return this.#done;
  }
  get dirty(): boolean {
    return this.#saved !== this.#done;
  }
  get undoable(): HistoryEntry | undefined {
    return this.#entries[this.#done - 1];
  }
  get redoable(): HistoryEntry | undefined {
    return this.#entries[this.#done];
  }

  /** A new step; what was undone is gone for good. */
  push(entry: HistoryEntry): void {
    if (this.#saved !== undefined && this.#saved > this.#done) this.#saved = undefined;
    this.#entries = [...this.#entries.slice(0, this.#done), entry];
    this.#done = this.#entries.length;
  }

  /** To the state after `done` steps. */
  moveTo(done: number): void {
    this.#done = done;
  }

  markSaved(): void {
    this.#saved = this.#done;
  }
}
