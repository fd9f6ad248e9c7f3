import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTaxonomy } from "../../../src/index.js";
import {
  type ByteStream,
  type RatingChange,
  type RatingsOptions,
  type RatingsRead,
  readRatings,
  streamRatings,
} from "../../../src/people-io.js";

const taxonomy = createTaxonomy({
  format: "skillways/taxonomy@1",
  id: "office",
  version: "1",
  title: { en: "Office" },
  languages: ["nl", "en"],
  scales: [{ id: "five", levels: [1, 2, 3, 4, 5].map((value) => ({ value })), fractional: true }],
  skills: Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, label: { en: `Skill ${at}`, nl: `Één ${at}` } })),
  roles: [],
});
const options: RatingsOptions = { source: "manager", date: "2026-11-01" };

async function stream(input: ByteStream, more: Partial<RatingsOptions> = {}): Promise<RatingsRead> {
  const changes: RatingChange[] = [];
  const findings = await streamRatings(input, taxonomy, { ...options, ...more }, (some) => {
    for (const change of some) changes.push(change);
  });
  return { changes, findings };
}

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? bytes.length;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

const encode = {
  "utf-8": (text: string) => new TextEncoder().encode(text),
  "utf-16le": (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")),
  "windows-1252": (text: string) => new Uint8Array(Buffer.from(text, "latin1")),
};

/** Over 1 MB: more than one look at the file. */
function makeLong(): string {
  const rows = Array.from({ length: 36_000 }, (_, at) => {
    const note = at % 50 === 0 ? `"said; ""é"", \nand more"` : "";
    return `p${at % 3000};Één ${(at * 7) % 41};${1 + (at % 6)},${at % 2};${at % 9 === 0 ? "zelf" : ""};${1 + (at % 28)}-3-2026;${note}`;
  });
  return ["id;skill;level;source;date;note", ...rows, ...rows.slice(0, 50)].join("\r\n");
}

function makeWide(): string {
  const skills = Array.from({ length: 40 }, (_, at) => at);
  const rows = Array.from({ length: 4000 }, (_, at) => {
    const cells = skills.map((skill) => ((at + skill) % 5 > 0 ? "" : `${1 + ((at * skill) % 5)}`));
    return [`p${at % 3990}`, ...cells, at % 7 === 0 ? "5" : "", "é".repeat(250)].join(",");
  });
  return [["id", ...skills.map((skill) => `Één ${skill}`), "s0", "note"].join(","), ...rows].join("\n");
}

describe("a stream of a CSV", () => {
  test.each([
    ["long", makeLong()],
    ["wide", makeWide()],
  ])("with a %s table gives what reading it whole gives", async (_, text) => {
    const whole = readRatings(text, taxonomy, options);
    expect(whole.changes.length).toBeGreaterThan(15_000);
    expect(whole.changes.some(({ kind }) => kind === "same-rating")).toBe(true);
    expect(text.length).toBeGreaterThan(1 << 20);
    // A sentence about each of so many would take longer than all of the rest.
    const changes = JSON.stringify(whole.changes);
    for (const [encoding, bytesOf] of Object.entries(encode)) {
      const bytes = bytesOf(text);
      const streamed = await stream(inPieces(bytes, [65_536, 1, 100_003]));
      expect(JSON.stringify(streamed.changes) === changes).toBe(true);
      expect(streamed.findings).toEqual(readRatings(bytes, taxonomy, options).findings);
      expect(streamed.findings.some(({ code }) => code === "assumed-encoding")).toBe(encoding === "windows-1252");
    }
  });

  test("in any pieces gives what reading it whole gives", async () => {
    const cell = fc.constantFrom(
      "",
      "1",
      "2,5",
      '"3"',
      '"a\n""b"""',
      "n/a",
      "4-5",
      "=1",
      "é",
      "€",
      "😀",
      '"',
      "'=x",
      "s1",
    );
    const table = fc
      .tuple(
        fc.constantFrom("id;s0;Één 1;s1", "id;skill;level;note", "sep=;\nid;s1;s2;s3", "nothing"),
        fc.array(fc.tuple(fc.constantFrom("a", "b", "é"), cell, cell, cell), { maxLength: 12 }),
        fc.constantFrom("\n", "\r\n", "\r"),
      )
      .map(([header, rows, end]) => [header, ...rows.map((cells) => cells.join(";"))].join(end));
    const encoding = fc.constantFrom(...Object.values(encode));
    await fc.assert(
      fc.asyncProperty(
        table,
        encoding,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (text, as, sizes) => {
          const bytes = as(text);
          expect(await stream(inPieces(bytes, sizes))).toEqual(readRatings(bytes, taxonomy, options));
        },
      ),
      { seed: 13, numRuns: 400 },
    );
  });

  test("may come from Node or from the web", async () => {
    const text = "id,s0\n1,2\n";
    const { changes } = readRatings(text, taxonomy, options);
    expect((await stream(Readable.from([Buffer.from(text)]))).changes).toEqual(changes);
    expect((await stream(new Blob([text]).stream())).changes).toEqual(changes);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    void writer.write(encode["utf-8"](text)).then(() => writer.close());
    expect((await stream({ getReader: () => readable.getReader() } as ReadableStream<Uint8Array>)).changes).toEqual(
      changes,
    );
  });

  test("that is a workbook, or no stream, is told", async () => {
    const zip = new Uint8Array(10_000).fill(0, 4);
    zip.set([80, 75, 3, 4]);
    expect((await stream(inPieces(zip, [4000]))).findings).toMatchObject([{ code: "no-text-file" }]);
    expect((await stream(inPieces(new Uint8Array(), [1]))).findings).toMatchObject([{ code: "no-header" }]);
    await expect(stream("id,s0" as unknown as ByteStream)).rejects.toMatchObject({ code: "invalid-option" });
    await expect(stream(Readable.from(["text"]))).rejects.toMatchObject({ code: "invalid-option" });
  });

  test("that is UTF-8 at first and not later is read on, and told", async () => {
    const text = (name: string): string => `id;name;s0\n1;${name};3\n`;
    const bytes = Buffer.concat([encode["utf-8"](text("Noé")), encode["windows-1252"]("2;Zoë;4\n")]);
    const { changes, findings } = await stream(inPieces(bytes, [20]));
    expect(findings).toMatchObject([{ code: "mixed-encoding" }]);
    expect(changes).toMatchObject([{ label: "Noé" }, {}, { label: "Zoë" }, { evidence: { level: 4 } }]);
  });

  test("with a quotation mark that nothing closes is not kept whole in memory", async () => {
    async function* open(): AsyncGenerator<Uint8Array> {
      yield encode["utf-8"]('id,s0\n1,2\n2,"');
      for (let piece = 0; piece < 40; piece++) yield new Uint8Array(1_000_000).fill(120);
    }
    const { changes, findings } = await stream(open());
    expect(changes).toHaveLength(2);
    expect(findings).toMatchObject([{ code: "csv-quotes", row: 3 }]);
  });
});
