import type { Session } from "../../session/session.js";
import type { Draft } from "./draft.js";
import { DraftStore } from "./draft-store.js";
import { DraftWriter } from "./draft-writer.js";
import { EditorLock, findOpenEditors } from "./editor-lock.js";
import { type DraftRead, readDraft } from "./read-draft.js";

/** A moment after the last change, and not much later than that while changes go on. */
const PAUSE = 600;
const LATEST = 4000;
/** A host may still put its own document in the place of the first one. */
const SETTLE = 150;
const CHANNEL = "skillways-drafts";

export interface DraftListener {
  /** Work was left behind; `older`: by now, another version is the saved one. */
  offer(read: DraftRead, older: boolean): void;
  /** There is no room to keep work, or somebody works on the same map in another window. */
  tell(notice: "full" | "elsewhere"): void;
}

/** Keeps the unsaved work of one editor, whatever it has open, and looks for what was left behind. */
export class DraftKeeper {
  readonly #listener: DraftListener;
  readonly #editor = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  readonly #lock: EditorLock = new EditorLock(this.#editor);
  /** Drafts that are left alone until the page is opened again. */
  readonly #passed = new Set<string>();
  #store: Promise<DraftStore | undefined> | undefined;
  #channel: BroadcastChannel | undefined;
  #session: Session | undefined;
  #writer: DraftWriter | undefined;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | undefined;

  constructor(listener: DraftListener) {
    this.#listener = listener;
  }

  connect(): void {
    this.#store ??= DraftStore.open();
    this.#lock.hold();
    this.#channel ??= new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }) => {
      if (data === this.#session?.taxonomy.id) this.#listener.tell("elsewhere");
    };
    addEventListener("pagehide", this.#flush);
    document.addEventListener("visibilitychange", this.#flush);
  }

  disconnect(): void {
    this.#flush();
    removeEventListener("pagehide", this.#flush);
    document.removeEventListener("visibilitychange", this.#flush);
    this.#channel?.close();
    this.#channel = undefined;
    this.#lock.release();
    void this.#store?.then((store) => store?.close());
    this.#store = undefined;
    this.#writer = undefined;
    this.#session = undefined;
  }

  /** What is open now. What was open before keeps its draft. */
  follow(session: Session): void {
    if (session === this.#session) return;
    this.#flush();
    this.#session = session;
    this.#writer = undefined;
    void this.#begin(session);
  }

  /** Something changed, or was saved. */
  schedule(): void {
    const now = Date.now();
    this.#waitingSince ??= now;
    clearTimeout(this.#timer);
    const pause = Math.max(0, Math.min(PAUSE, this.#waitingSince + LATEST - now));
    this.#timer = setTimeout(() => void this.#write(), pause);
  }

  /** The draft is open in this editor by now: what it holds is kept anew before it goes. */
  async takeOver(draft: Draft): Promise<void> {
    await this.#write();
    if (this.#writer?.key !== undefined) await this.discard(draft);
  }

  /** Removes a draft, with older ones that the same editor left. */
  async discard({ documentId, editor, at }: Draft): Promise<void> {
    await this.#ask(async (store) => {
      const own = this.#writer?.key;
      for (const draft of await store.list(documentId)) {
        if (draft.editor === editor && draft.at <= at && draft.key !== own) await store.remove(draft.key);
      }
    });
    await this.#offerNext();
  }

  /** Leaves a draft for another time. */
  async pass(draft: Draft): Promise<void> {
    this.#passed.add(draft.key);
    await this.#offerNext();
  }

  /** What the store cannot do, because the page goes or the browser emptied it, is not done. */
  async #ask(work: (store: DraftStore) => Promise<void>): Promise<void> {
    const store = await this.#store;
    if (store) await work(store).catch(() => undefined);
  }

  async #begin(session: Session): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    if (session === this.#session) await this.#offerNext();
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waitingSince = undefined;
    const session = this.#session;
    const store = await this.#store;
    if (!store || !session || session !== this.#session) return;
    this.#writer ??= this.#newWriter(store, session);
    const writer = this.#writer;
    const first = writer.key === undefined;
    try {
      await writer.write(Date.now());
      if (first && writer.key !== undefined) this.#channel?.postMessage(session.taxonomy.id);
    } catch (error) {
      if (error instanceof DOMException && error.name === "QuotaExceededError") this.#listener.tell("full");
    }
  }

  #newWriter(store: DraftStore, session: Session): DraftWriter {
    return new DraftWriter(store, session, this.#editor, () => {
      this.#count += 1;
      return `${this.#editor}:${this.#count}`;
    });
  }

  /** The page may not come back: what waits is written at once. */
  #flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waitingSince = undefined;
    const session = this.#session;
    const writer = this.#writer;
    if (writer) writer.flush(Date.now());
    else if (session) void this.#store?.then((store) => store && this.#newWriter(store, session).flush(Date.now()));
  };

  async #offerNext(): Promise<void> {
    const session = this.#session;
    if (session) await this.#ask((store) => this.#look(store, session));
  }

  async #look(store: DraftStore, session: Session): Promise<void> {
    const open = await findOpenEditors();
    for (const draft of await store.list(session.taxonomy.id)) {
      if (session !== this.#session) return;
      if (draft.key === this.#writer?.key || this.#passed.has(draft.key)) continue;
      if (draft.editor !== this.#editor && open.has(draft.editor)) {
        this.#listener.tell("elsewhere");
        continue;
      }
      const read = await readDraft(store, draft);
      if (read === undefined) continue;
      const { writeTaxonomy } = await import("@skillways/core/documents");
      const saved = writeTaxonomy(session.saved);
      // A host that saves by itself has it all.
      if (writeTaxonomy(read.work) === saved) await store.remove(draft.key);
      else if (session === this.#session) {
        this.#listener.offer(read, writeTaxonomy(read.base) !== saved);
        return;
      }
    }
  }
}
