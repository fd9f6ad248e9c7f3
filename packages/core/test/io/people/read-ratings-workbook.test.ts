import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { createTaxonomy } from "../../../src/index.js";
import { type RatingsRead, readRatingsWorkbook, type WorkbookOptions } from "../../../src/people-io.js";

const taxonomy = createTaxonomy({
  format: "skillways/taxonomy@1",
  id: "office",
  version: "1",
  title: { en: "Office" },
  languages: ["en"],
  scales: [{ id: "five", levels: [1, 2, 3, 4, 5].map((value) => ({ value })) }],
  skills: [{ id: "planning", label: { en: "Planning" } }],
  roles: [],
});

async function read(sheets: WriteSheet[], options: Partial<WorkbookOptions> = {}): Promise<RatingsRead> {
  const bytes = await writeXlsx({ sheets });
  return readRatingsWorkbook(bytes, taxonomy, { source: "manager", date: "2026-11-01", ...options });
}

const TEAM: WriteSheet = {
  name: "Team",
  rows: [
    ["id", "Planning"],
    [7, 3],
    [8, "4-5"],
  ],
};

test("every sheet is read, with ids that are numbers, and findings name sheet, row and column", async () => {
  const { changes, findings } = await read([TEAM, { name: "Notes", rows: [["hello"]] }]);
  expect(changes).toMatchObject([
    { kind: "new-person", profile: "7", place: { sheet: "Team", row: 2 } },
    { kind: "new-rating", profile: "7", evidence: { level: 3 }, place: { sheet: "Team", row: 2, column: 2 } },
    { kind: "new-person", profile: "8" },
  ]);
  expect(findings).toMatchObject([
    { code: "level-range", sheet: "Team", row: 3, column: 2 },
    { code: "no-header", sheet: "Notes" },
  ]);
});

test("a day that the sheet keeps as a number is a day", async () => {
  const day = new Date(Date.UTC(2026, 9, 31));
  const { changes, findings } = await read([
    {
      name: "A",
      rows: [
        ["id", "Planning", "Datum"],
        [1, 2, day],
      ],
    },
  ]);
  expect(findings).toEqual([]);
  expect(changes[1]).toMatchObject({ evidence: { date: "2026-10-31" } });
});

test("a formula's result is used and told; merged cells are told", async () => {
  const cells = new Map([["1,1", { formula: "1+2", formulaResult: 3 }]]);
  const merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
  const { changes, findings } = await read([
    {
      name: "A",
      rows: [
        ["id", "Planning"],
        [1, null],
        [2, null],
      ],
      cells,
      merges,
    },
  ]);
  expect(changes[1]).toMatchObject({ profile: "1", evidence: { level: 3 } });
  expect(findings).toMatchObject([
    { code: "merged-cells", row: 2, column: 2 },
    { code: "formula-value", row: 2, column: 2, received: "3" },
  ]);
});

test("a hidden sheet is told, and read only when asked for", async () => {
  const sheets: WriteSheet[] = [
    { name: "Open", rows: [["id", "Planning"]] },
    { ...TEAM, hidden: true },
  ];
  const closed = await read(sheets);
  expect(closed.changes).toEqual([]);
  expect(closed.findings).toMatchObject([{ code: "hidden-sheet", sheet: "Team" }]);
  expect((await read(sheets, { hiddenSheets: true })).changes).toHaveLength(3);
});

test("a file that is too large, or states that it becomes so, is not inflated", async () => {
  for (const limit of [{ mostBytes: 100 }, { mostInflated: 1000 }]) {
    const { changes, findings } = await read([TEAM], limit);
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ code: "too-large", severity: "error" }]);
  }
});

test("a file that is no workbook, or half of one, is a finding", async () => {
  const whole = await writeXlsx({ sheets: [TEAM] });
  for (const bytes of [new Uint8Array(), new Uint8Array([80, 75, 3, 4]), whole.slice(0, whole.length / 2)]) {
    const { findings } = await readRatingsWorkbook(bytes, taxonomy, { source: "self", date: "2026-11-01" });
    expect(findings).toMatchObject([{ code: "no-workbook", severity: "error" }]);
  }
});

test("a part that states to be empty, and is not, counts as too large", async () => {
  const bytes = await writeXlsx({ sheets: [TEAM] });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(entry + 24, 0, true);
  const { findings } = await readRatingsWorkbook(bytes, taxonomy, { source: "self", date: "2026-11-01" });
  expect(findings).toMatchObject([{ code: "too-large" }]);
});
