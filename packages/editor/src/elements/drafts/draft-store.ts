import type { Draft, DraftPiece } from "./draft.js";

const NAME = "skillways-drafts";

/** Where drafts are kept: IndexedDB. Its promises are rejected where the browser has no room, say. */
export class DraftStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
    // Another page wants a newer version: it must not wait for this one.
    database.onversionchange = () => database.close();
  }

  /** Undefined where the browser keeps nothing, as in private windows and sandboxed frames. */
  static async open(): Promise<DraftStore | undefined> {
    try {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("drafts", { keyPath: "key" }).createIndex("documentId", "documentId");
        request.result.createObjectStore("pieces", { keyPath: ["key", "at"] });
      };
      return new DraftStore(await answer(request));
    } catch {
      return undefined;
    }
  }

  /** Newest first. */
  async list(documentId: string): Promise<Draft[]> {
    const drafts = this.#database.transaction("drafts").objectStore("drafts").index("documentId");
    const found = (await answer(drafts.getAll(documentId))) as Draft[];
    return found.sort((a, b) => b.at - a.at);
  }

  async pieces(key: string): Promise<DraftPiece[]> {
    return answer(this.#database.transaction("pieces").objectStore("pieces").getAll(rangeOf(key)));
  }

  async writePiece(piece: DraftPiece): Promise<void> {
    await done(this.#change("pieces", (store) => store.put(piece)));
  }

  /** All at once, for a page that is about to go: what is not awaited is written all the same. */
  async write(draft: Draft, pieces: Iterable<DraftPiece> = []): Promise<void> {
    const transaction = this.#database.transaction(["drafts", "pieces"], "readwrite");
    for (const piece of pieces) transaction.objectStore("pieces").put(piece);
    transaction.objectStore("drafts").put(draft);
    await done(transaction);
  }

  async remove(key: string): Promise<void> {
    const transaction = this.#database.transaction(["drafts", "pieces"], "readwrite");
    transaction.objectStore("drafts").delete(key);
    transaction.objectStore("pieces").delete(rangeOf(key));
    await done(transaction);
  }

  close(): void {
    this.#database.close();
  }

  #change(name: string, work: (store: IDBObjectStore) => void): IDBTransaction {
    const transaction = this.#database.transaction(name, "readwrite");
    work(transaction.objectStore(name));
    return transaction;
  }
}

function rangeOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY]);
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
