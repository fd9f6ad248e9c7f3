import { SkillwaysError } from "../../errors.js";
import type { RatingChange } from "../../people/apply-ratings.js";
import type { Finding } from "../../schema/finding.js";
import { FindingList } from "../../schema/finding-list.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { BEGINNING, ImportReport } from "../import-report.js";
import { CellReport } from "./cell-report.js";
import { ChunkDecoder } from "./decode-chunks.js";
import { RatingChanges } from "./rating-changes.js";
import { reportRow } from "./rating-problems.js";
import { RatingRows } from "./rating-rows.js";
import { checkRatingsCall, type RatingsOptions, readCellRows } from "./read-ratings.js";
import { SkillFinder } from "./skill-finder.js";

/** Bytes that come in pieces: a stream of the web (`file.stream()`), of Node, or any other. */
export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** How many bytes are read at a time. */
const PIECE = 1 << 16;

/**
 * Reads a table of ratings as `readRatings` does, a piece at a time, so that a file of any size fits. `onChanges` gets the
 * changes of each piece, in order, and is waited for; nothing of them is kept but what tells that a rating comes again, at most
 * 34 bytes each, or a byte for each cell of a table with a column for each skill. The same changes and findings as
 * `readRatings` gives, but for a text that is UTF-8 up to somewhere and not after it. O(length).
 *
 * @throws SkillwaysError `invalid-option` when the input is no stream of bytes, or `date` is no YYYY-MM-DD.
 */
export async function streamRatings(
  input: ByteStream,
  taxonomy: Taxonomy,
  options: RatingsOptions,
  onChanges: (changes: readonly RatingChange[]) => void | Promise<void>,
): Promise<readonly Finding[]> {
  checkRatingsCall("streamRatings", options);
  const { file = "ratings.csv" } = options;
  const decoding = new ImportReport();
  const decoder = new ChunkDecoder(decoding, file);
  const findings = new FindingList();
  const report = new CellReport(findings, file);
  const changes = new RatingChanges(taxonomy, options.profiles ?? []);
  const rows = new RatingRows(taxonomy, new SkillFinder(taxonomy), options, changes, report);
  const lines = readCellRows(report, (cells, row) => rows.read(cells, row));
  let beginning = "";
  for await (const bytes of piecesOf(input)) {
    const text = decoder.decode(bytes ?? new Uint8Array(), bytes === undefined);
    if (beginning.length < BEGINNING) {
      beginning += text.slice(0, BEGINNING);
      const refused = new ImportReport();
      if (!refused.isText(beginning, file)) return refused.findings();
    }
    if (decoder.isBroken) break;
    lines.push(text);
    if (bytes === undefined) lines.end();
    if (changes.list.length > 0) await onChanges(changes.takeList());
  }
  if (!rows.hasHeader) reportRow("no-header", report, [0, 0], "");
  return [...decoding.findings(), ...findings.toArray()];
}

/** The pieces of a stream, and undefined after the last. */
async function* piecesOf(input: ByteStream): AsyncGenerator<Uint8Array | undefined> {
  if (typeof input !== "object" || input === null) refuseStream();
  for await (const chunk of Symbol.asyncIterator in input ? input : chunksOf(input)) {
    if (!(chunk instanceof Uint8Array)) refuseStream();
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
  yield undefined;
}

/** Not every browser iterates over its streams. */
async function* chunksOf(input: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof input.getReader !== "function") refuseStream();
  const reader = input.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

function refuseStream(): never {
  throw new SkillwaysError("invalid-option", "streamRatings: the input must be a stream of bytes");
}
