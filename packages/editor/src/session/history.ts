import type { Change, Sentence, Taxonomy } from "@skillways/core";
import { invertChange } from "@skillways/core/model";

/** One undo step. */
export interface HistoryEntry {
  /** What was done, to show after "Undo:". */
  readonly name: Sentence;
  /** As an `all` where it is more than one. */
  readonly change: Change;
  /** How it was and became. They share all that is alike, and lead back where a draft refers to what is not there. */
  readonly before: Taxonomy;
  readonly after: Taxonomy;
  /** What was selected before and after, to be selected again. */
  readonly selectionBefore: readonly string[];
  readonly selectionAfter: readonly string[];
}

/** A state that can be led back to. */
interface HistoryPoint {
  /** How many steps were done there, or where the steps that led there were dropped. */
  readonly done: number;
  /** What leads from the state to where its steps were dropped; empty while undo and redo lead there. */
  readonly bridge: readonly Change[];
}

/** The steps done and undone, and what was saved last. */
export class History {
  #entries: HistoryEntry[] = [];
  #done = 0;
  #saved: HistoryPoint = { done: 0, bridge: [] };
  /** What is being saved. */
  #saving: HistoryPoint | undefined;

  /** Oldest first, the undone ones at the end. */
  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }
  /** How many of the entries are done. */
  get done(): number {
    return this.#done;
  }
  get dirty(): boolean {
    return this.#saved.bridge.length > 0 || this.#saved.done !== this.#done;
  }
  get undoable(): HistoryEntry | undefined {
    return this.#entries[this.#done - 1];
  }
  get redoable(): HistoryEntry | undefined {
    return this.#entries[this.#done];
  }

  /** What leads from what was saved last to how it is now, in order. O(steps between). */
  get unsaved(): Change[] {
    const { done, bridge } = this.#saved;
    return [...bridge, ...this.#way(done, this.#done)];
  }

  /** A new step; what was undone is gone for good. */
  push(entry: HistoryEntry): void {
    this.#saved = this.#bridged(this.#saved);
    this.#saving = this.#saving && this.#bridged(this.#saving);
    this.#entries = [...this.#entries.slice(0, this.#done), entry];
    this.#done = this.#entries.length;
  }

  /** To the state after `done` steps. */
  moveTo(done: number): void {
    this.#done = done;
  }

  /** Remembers this state as the one that is being saved. */
  beginSave(): void {
    this.#saving = { done: this.#done, bridge: [] };
  }

  /** What was being saved is not saved. */
  failSave(): void {
    this.#saving = undefined;
  }

  /** What was being saved is saved; where nothing was, this state. */
  markSaved(): void {
    this.#saved = this.#saving ?? { done: this.#done, bridge: [] };
    this.#saving = undefined;
  }

  /** The point, when the steps after the ones done are dropped. */
  #bridged({ done, bridge }: HistoryPoint): HistoryPoint {
    if (done <= this.#done) return { done, bridge };
    return { done: this.#done, bridge: [...bridge, ...this.#way(done, this.#done)] };
  }

  #way(from: number, to: number): Change[] {
    if (to >= from) return this.#entries.slice(from, to).map(({ change }) => change);
    return this.#entries
      .slice(to, from)
      .reverse()
      .map(({ change }) => invertChange(change));
  }
}
