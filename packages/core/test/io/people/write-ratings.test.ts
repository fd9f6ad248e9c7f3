import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ProfileDocument, readTaxonomy, type Taxonomy } from "../../../src/index.js";
import {
  applyRatings,
  readRatings,
  readRatingsWorkbook,
  type WriteRatingsOptions,
  writeRatings,
  writeRatingsWorkbook,
} from "../../../src/people-io.js";
import { NOORDHAVEN } from "../../support/find-data.js";

const taxonomy = readTaxonomy(readFileSync(join(NOORDHAVEN, "taxonomy.json"))).taxonomy as Taxonomy;
const profiles = JSON.parse(readFileSync(join(NOORDHAVEN, "people/profiles.json"), "utf8")) as ProfileDocument[];
const options = { source: "manager", date: "2026-11-01" } as const;
const plain = (people: readonly ProfileDocument[]) =>
  people.map(({ id, label, role, evidence }) => ({ id, label, role, evidence }));

test.each([
  { separator: ",", language: "en" },
  { separator: ";", language: "nl" },
] as const)("ratings written as a long table come back as they were (%j)", (how) => {
  const text = writeRatings(taxonomy, profiles, how);
  const { changes, findings } = readRatings(text, taxonomy, options);
  expect(findings).toEqual([]);
  expect(plain(applyRatings([], changes))).toEqual(plain(profiles));
  const again = readRatings(text, taxonomy, { ...options, profiles });
  expect(again.changes.filter(({ kind }) => kind === "new-rating")).toEqual([]);
});

test.each(["long", "wide"] as const)("a workbook holds the same as CSV (%s)", async (shape) => {
  const bytes = await writeRatingsWorkbook(taxonomy, profiles, { shape });
  const fromBook = await readRatingsWorkbook(bytes, taxonomy, options);
  const fromText = readRatings(writeRatings(taxonomy, profiles, { shape }), taxonomy, options);
  expect(fromBook.findings).toEqual([]);
  expect(applyRatings([], fromBook.changes)).toEqual(applyRatings([], fromText.changes));
});

test("a wide table has the newest rating of each skill, of one source if asked", () => {
  const ann: ProfileDocument = {
    format: "skillways/profile@1",
    id: "ann",
    evidence: [
      { skill: "picking", level: 3.5, source: "peer", date: "2026-02-01" },
      { skill: "picking", level: 2, source: "manager", date: "2026-01-01" },
      { skill: "packing", level: 0, source: "self", date: "2026-01-01" },
    ],
  };
  const lines = (how: WriteRatingsOptions & { readonly separator?: ";" }): string[] =>
    writeRatings(taxonomy, [ann], { shape: "wide", ...how })
      .trim()
      .split("\r\n")
      .map((line) => line.replace("\uFEFF", ""));
  expect(lines({ separator: ";", language: "nl" })).toEqual([
    "Persoon;Naam;Rol;Orders verzamelen (picking);Inpakken en verzendklaar maken (packing)",
    "ann;;;3,5;0",
  ]);
  expect(lines({ source: "manager" })).toEqual(["Person,Name,Role,Order picking (picking)", "ann,,,2"]);
});

test("names that a spreadsheet would run are only names", () => {
  const [first] = profiles as [ProfileDocument];
  const text = writeRatings(taxonomy, [{ ...first, label: '=HYPERLINK("x")' }]);
  expect(text).toContain("'=HYPERLINK");
  const { changes } = readRatings(text, taxonomy, options);
  expect(applyRatings([], changes)[0]?.label).toBe('=HYPERLINK("x")');
});
