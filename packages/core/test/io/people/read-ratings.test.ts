import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTaxonomy } from "../../../src/index.js";
import {
  applyRatings,
  type NewRating,
  type RatingsOptions,
  type RatingsRead,
  readRatings,
} from "../../../src/people-io.js";

const levels = ["Basic", "Skilled", "Expert"].map((en, at) => ({ value: at + 1, label: { en, nl: `${en} NL` } }));
const taxonomy = createTaxonomy({
  format: "skillways/taxonomy@1",
  id: "office",
  version: "1",
  title: { en: "Office" },
  languages: ["nl", "en"],
  scales: [
    { id: "three", levels },
    { id: "average", levels: [1, 2, 3, 4, 5].map((value) => ({ value })), fractional: true },
  ],
  skills: [
    { id: "planning", label: { nl: "Plannen", en: "Planning" }, altLabels: { en: ["Scheduling"] } },
    { id: "sql", label: { en: "SQL" }, scale: "average" },
    { id: "__proto__", label: { en: "Prototype" } },
    { id: "call-a", label: { en: "Calling" } },
    { id: "call-b", label: { en: "Calling" } },
  ],
  roles: [{ id: "clerk", label: { en: "Clerk", nl: "Medewerker balie" } }],
});
const options: RatingsOptions = { source: "manager", date: "2026-11-01" };
const read = (text: string, more: Partial<RatingsOptions> = {}): RatingsRead =>
  readRatings(text, taxonomy, { ...options, ...more });
const ratings = ({ changes }: RatingsRead): string[] =>
  changes
    .filter((change): change is NewRating => change.kind === "new-rating")
    .map(({ profile, evidence }) => `${profile} ${evidence.skill} ${evidence.level}`);
const codes = ({ findings }: RatingsRead): string[] => findings.map(({ code }) => code);

describe("a table of people and skills", () => {
  test("is read with semicolons and decimal commas, as Dutch Excel writes it", () => {
    const result = read("\uFEFFPersoneelsnummer;Naam;Functie;plannen;SQL\r\n7;Noor;medewerker balie;2;3,5\r\n");
    expect(result.findings).toEqual([]);
    expect(result.changes[0]).toMatchObject({ kind: "new-person", profile: "7", label: "Noor", role: "clerk" });
    expect(ratings(result)).toEqual(["7 planning 2", "7 sql 3.5"]);
    expect(result.changes[2]).toMatchObject({ place: { row: 2, column: 5 } });
  });

  test.each([
    ["tabs", "id\tScheduling\n1\tExpert"],
    ["commas, under a title", 'Our team\n\nid,"Planning (planning)"\n1,expert nl'],
    ["the line that names the separator", "sep=|\nid|PLANNING\n1|●●●"],
    ["signs", "id,planning\n1,★★★"],
  ])("is read with %s", (_, text) => expect(ratings(read(text))).toEqual(["1 planning 3"]));

  test.each([
    ["x", 1],
    ["✓", 1],
    ["●●○", 2],
    ["○○○", 0],
    ["nee", 0],
    ["Niveau 2", 2],
    ["3 - Expert", 3],
  ])("a cell %j is level %d", (cell, level) => {
    const result = read(`id,planning\n1,${cell}`);
    expect(result.findings).toEqual([]);
    expect(ratings(result)).toEqual([`1 planning ${level}`]);
  });

  test.each([
    ["2-3", "level-range"],
    ["n/a", "not-rated"],
    ["9", "unknown-level"],
    ["-1", "unknown-level"],
    ["●●●●", "unknown-level"],
    ["good", "no-level"],
  ])("a cell %j is told with its place, and the rest is read", (cell, code) => {
    const result = read(`id,planning,sql\n1,${cell},4\n2,1,`);
    expect(result.findings).toMatchObject([{ code, row: 2, column: 2, received: cell }]);
    expect(ratings(result)).toEqual(["1 sql 4", "2 planning 1"]);
  });

  test("unknown and ambiguous skills are told, and an id is only an id", () => {
    const result = read("id,Dancing,Calling,__proto__\n1,2,2,2");
    expect(result.findings).toMatchObject([
      { code: "unknown-skill", row: 1, column: 2 },
      { code: "ambiguous-skill", row: 1, column: 3, message: { nl: expect.stringContaining("call-a, call-b") } },
    ]);
    expect(ratings(result)).toEqual(["1 __proto__ 2"]);
  });

  test("two people with one id are told, and the second is not taken for the first", () => {
    const result = read("id,name,planning\n1,Noor,2\n1,Sam,3\n1,noor,1");
    expect(result.findings).toMatchObject([{ code: "person-twice", row: 3, column: 1 }]);
    expect(ratings(result)).toEqual(["1 planning 2", "1 planning 1"]);
  });

  test("formulas are told and not computed; a neutralised cell is text", () => {
    const result = read("id,name,planning\n1,'=Noor,=1+1");
    expect(codes(result)).toEqual(["formula", "no-level"]);
    expect(result.changes).toMatchObject([{ kind: "new-person", label: "=Noor" }]);
  });
});

describe("a table with a row for each rating", () => {
  test("says who rated, when and why", () => {
    const result = read("id,skill,level,source,rater,date,note\n1,planning,2,zelf,1,31-10-2026,well done");
    expect(result.findings).toEqual([]);
    expect(result.changes[1]).toMatchObject({
      evidence: { skill: "planning", level: 2, source: "self", rater: "1", date: "2026-10-31", note: "well done" },
    });
  });

  test("a source or a day that is not clear costs its row only", () => {
    const result = read(
      "id,skill,level,source,date\n1,sql,2,boss,\n1,sql,3,,03/04/2026\n1,sql,4,,30-02-2026\n1,sql,5,,",
    );
    expect(codes(result)).toEqual(["unknown-source", "wrong-date", "wrong-date"]);
    expect(ratings(result)).toEqual(["1 sql 5"]);
  });
});

test("what is no table of people is told, and nothing else happens", () => {
  expect(codes(read("hello\nworld"))).toEqual(["no-header"]);
  expect(codes(read(""))).toEqual(["no-header"]);
  expect(codes(readRatings(new Uint8Array([80, 75, 3, 4, 0, 0]), taxonomy, options))).toEqual(["no-text-file"]);
});

test("a rating that is there already is listed as the same, and a person who is struck goes with the ratings", () => {
  const first = read("id,planning\n1,2");
  const profiles = applyRatings([], first.changes);
  expect(read("id,planning\n1,2\n2,3", { profiles }).changes.map(({ kind }) => kind)).toEqual([
    "same-rating",
    "new-person",
    "new-rating",
  ]);
  expect(applyRatings([], first.changes.slice(1))).toEqual([]);
});

test("applying twice changes nothing, reading again finds nothing new, and no rating is ever lost", () => {
  const cell = fc.constantFrom("", "1", "2", "3", "x", "n/a", "4-5", "9", "=1", "Expert");
  const row = fc.tuple(fc.constantFrom("a", "b", "__proto__", "constructor", ""), cell, cell);
  const table = fc
    .array(row, { maxLength: 8 })
    .map((rows) => ["id,planning,sql", ...rows.map((cells) => cells.join(","))].join("\n"));
  fc.assert(
    fc.property(table, table, (one, two) => {
      const before = applyRatings([], read(one).changes);
      const { changes } = read(two, { profiles: before });
      const after = applyRatings(before, changes);
      expect(applyRatings(after, changes)).toEqual(after);
      expect(read(two, { profiles: after }).changes.every(({ kind }) => kind === "same-rating")).toBe(true);
      for (const { id, evidence } of before) {
        expect(after.find((profile) => profile.id === id)?.evidence.slice(0, evidence.length)).toEqual(evidence);
      }
    }),
    { seed: 6, numRuns: 200 },
  );
});

test("any text is read without an exception", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(Array.isArray(read(`id,planning\n${text}`).changes)).toBe(true);
    }),
    { seed: 7, numRuns: 200 },
  );
});
