import type { Taxonomy } from "@skillways/core";
import type { Session } from "../../session/session.js";
import { cutDocument, type Draft } from "./draft.js";
import type { DraftStore } from "./draft-store.js";

/** Keeps the unsaved work of one session in the store, as one draft. */
export class DraftWriter {
  readonly #store: DraftStore;
  readonly #session: Session;
  readonly #editor: string;
  readonly #makeKey: () => string;
  /** What the draft that is stored starts from, and its key; absent while none is stored. */
  #stored: { readonly key: string; readonly base: Taxonomy } | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: DraftStore, session: Session, editor: string, makeKey: () => string) {
    this.#store = store;
    this.#session = session;
    this.#editor = editor;
    this.#makeKey = makeKey;
  }

  /** The key under which unsaved work is stored, if any is. */
  get key(): string | undefined {
    return this.#stored?.key;
  }

  /** Writes what is unsaved now, a piece at a time, or removes what was stored when all is saved. */
  write(now: number): Promise<void> {
    const turn = this.#queue.then(() => this.#write(now));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Writes in one go, for a page that goes away. */
  flush(now: number): void {
    const { dirty, saved } = this.#session;
    if (!dirty) return;
    const stored = this.#stored?.base === saved ? this.#stored : undefined;
    const key = stored?.key ?? this.#makeKey();
    // Nobody is there to be told any more.
    this.#store.write(this.#draft(key, now), stored ? [] : cutDocument(key, saved.document)).catch(() => undefined);
  }

  async #write(now: number): Promise<void> {
    const { dirty, saved } = this.#session;
    const before = this.#stored;
    if (!dirty) {
      this.#stored = undefined;
      if (before) await this.#store.remove(before.key);
      return;
    }
    if (before?.base === saved) {
      await this.#store.write(this.#draft(before.key, now));
      return;
    }
    const key = this.#makeKey();
    for (const piece of cutDocument(key, saved.document)) {
      await this.#store.writePiece(piece);
      await rest();
    }
    if (this.#session.saved !== saved) {
      await this.#store.remove(key);
      return this.#write(now);
    }
    await this.#store.write(this.#draft(key, now));
    this.#stored = { key, base: saved };
    if (before) await this.#store.remove(before.key);
  }

  #draft(key: string, at: number): Draft {
    return { key, documentId: this.#session.taxonomy.id, editor: this.#editor, at, changes: this.#session.unsaved };
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
