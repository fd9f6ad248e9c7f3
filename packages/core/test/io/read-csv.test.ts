import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { ImportReport } from "../../src/io/import-report.js";
import { type CsvRow, readCsv, streamCsv } from "../../src/io/read-csv.js";

function read(text: string): { rows: readonly CsvRow[]; header: readonly string[]; report: ImportReport } {
  const report = new ImportReport();
  return { ...readCsv(text, { file: "x.csv", report }), report };
}

test.each([
  [",", "a,b\n1,2"],
  [";", "a;b\n1,5;2"],
  ["\t", "a\tb\n1, or so\t2"],
  ["|", "a|b\n1|2"],
  [";", '"a, too";b\n1;2'],
])("the header tells that cells are separated by %j", (_, text) => {
  expect(read(text).header).toHaveLength(2);
  expect(read(text).rows[0]?.cells).toHaveLength(2);
});

test("a row knows its line, also after cells that span lines, empty lines and Windows line ends", () => {
  const { rows } = read('a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,b\r\n');
  expect(rows.map(({ line }) => line)).toEqual([2, 6]);
  expect(rows[0]?.cells[1]).toBe("x\r\ny\r\nz");
});

test("a short row is filled up, and a long one is reported", () => {
  const { rows, report } = read("a,b\n1\n1,2,3\n");
  expect(rows[0]?.cells).toEqual(["1", ""]);
  expect(report.findings()).toMatchObject([{ code: "csv-extra-cells", line: 3, file: "x.csv", severity: "warning" }]);
});

test("a quotation mark that is never closed is reported with its line", () => {
  expect(read('a,b\n1,2\n1,"2\n3,4\n').report.findings()).toMatchObject([{ code: "csv-quotes", line: 3 }]);
});

test("a file read in pieces gives the rows and lines of the file read whole", async () => {
  const cell = 'zin met "aanhaling", komma\'s en\nregels; '.repeat(40);
  const rows = Array.from({ length: 2500 }, (_, at) => [String(at), cell.slice(at % 50), "x"]);
  const text = Papa.unparse([["id", "text", "last"], ...rows]);
  expect(text.length).toBeGreaterThan(3 << 20);
  const streamed: CsvRow[] = [];
  const progress: number[] = [];
  const report = new ImportReport();
  await streamCsv(
    text,
    { file: "x.csv", report },
    (row) => streamed.push(row),
    (done) => progress.push(done),
  );
  expect(streamed).toEqual(read(text).rows);
  expect(progress.length).toBeGreaterThan(3);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(text.length);
  expect(report.findings()).toEqual([]);
});

test("an error in a row's reader rejects the reading", async () => {
  const reading = streamCsv("a,b\n1,2\n", { file: "x.csv", report: new ImportReport() }, () => {
    throw new Error("stop");
  });
  await expect(reading).rejects.toThrow("stop");
});

test("cells survive being written and read, whatever they hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "é") });
  const rows = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = Papa.unparse([["a", "b", "c"], ...cells]);
      expect(read(text).rows.map((row) => row.cells)).toEqual(cells);
    }),
    { seed: 5 },
  );
});
