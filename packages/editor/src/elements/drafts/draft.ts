import type { Change, TaxonomyDocument } from "@skillways/core";

/** Unsaved work as it is kept in the browser: what was saved last, in pieces, and what leads from there to the work. */
export interface Draft {
  readonly key: string;
  readonly documentId: string;
  /** The editor that keeps it; one that is still open may be at work on it. */
  readonly editor: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number;
  readonly changes: readonly Change[];
}

/** A part of a document that is written in one go: some items of a list, or all that is no list of items. */
export interface DraftPiece {
  readonly key: string;
  readonly at: number;
  readonly list?: string;
  readonly part: unknown;
}

/** So many items are written without keeping the page waiting. */
const ITEMS = 400;

/** The document in pieces that are quickly written, one after another. */
export function* cutDocument(key: string, document: TaxonomyDocument): Generator<DraftPiece> {
  const rest: [string, unknown][] = [];
  const lists: [string, readonly unknown[]][] = [];
  for (const [name, value] of Object.entries(document)) {
    if (Array.isArray(value) && value.length > ITEMS) lists.push([name, value]);
    else rest.push([name, value]);
  }
  let at = 0;
  yield { key, at, part: rest };
  for (const [list, items] of lists) {
    for (let from = 0; from < items.length; from += ITEMS) {
      at += 1;
      yield { key, at, list, part: items.slice(from, from + ITEMS) };
    }
  }
}

/** The document again, of all its pieces in order. Its members may come in another order. */
export function joinDocument(pieces: readonly DraftPiece[]): unknown {
  const members = new Map<string, unknown>();
  for (const { list, part } of pieces) {
    if (list === undefined) for (const [name, value] of part as [string, unknown][]) members.set(name, value);
    else members.set(list, [...((members.get(list) as unknown[] | undefined) ?? []), ...(part as unknown[])]);
  }
  return Object.fromEntries(members);
}
