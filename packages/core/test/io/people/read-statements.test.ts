import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTaxonomy } from "../../../src/index.js";
import type { LearningCatalogueDocument } from "../../../src/people.js";
import { applyRatings, type EvidenceRead, readStatements, type StatementOptions } from "../../../src/people-io.js";

const taxonomy = createTaxonomy({
  format: "skillways/taxonomy@1",
  id: "office",
  version: "1",
  title: { en: "Office" },
  languages: ["en"],
  scales: [{ id: "four", levels: [1, 2, 3, 4].map((value) => ({ value })) }],
  skills: ["sql", "planning"].map((id) => ({ id, label: { en: id } })),
  roles: [],
});
const catalogue: LearningCatalogueDocument = {
  format: "skillways/learning-catalogue@1",
  id: "academy",
  languages: ["en"],
  activities: [
    {
      id: "sql-1",
      label: { en: "SQL basics" },
      method: "course",
      hours: 8,
      url: "https://lms.example/sql",
      teaches: [
        { skill: "sql", to: 2 },
        { skill: "planning", to: 1 },
      ],
    },
    {
      id: "odd",
      label: { en: "Odd" },
      method: "course",
      hours: 8,
      teaches: [
        { skill: "juggling", to: 2 },
        { skill: "sql", to: 7 },
      ],
    },
  ],
};
const VERB = "http://adlnet.gov/expapi/verbs/";
const statement = (id: string, verb = "completed", more: object = {}): object => ({
  id,
  actor: { mbox: "mailto:noor@example.org", name: "Noor" },
  verb: { id: VERB + verb, display: { en: verb } },
  object: { id: "https://lms.example/sql", definition: { name: { en: "SQL" } } },
  timestamp: "2026-05-04T23:30:00+02:00",
  authority: { name: "The LMS" },
  ...more,
});
const read = (value: unknown, options: StatementOptions = {}): EvidenceRead =>
  readStatements(typeof value === "string" ? value : JSON.stringify(value), taxonomy, catalogue, options);
const codes = ({ findings }: EvidenceRead): string[] => findings.map(({ code }) => code);
const ratings = ({ changes }: EvidenceRead): string[] =>
  changes.flatMap((change) => {
    if (change.kind !== "new-rating") return [];
    const { skill, level, source } = change.evidence;
    return [`${change.profile} ${skill} ${level} ${source}`];
  });
const BOTH = ["noor@example.org sql 2 assessment", "noor@example.org planning 1 assessment"];

describe("an xAPI statement", () => {
  test("that somebody passed is evidence of all that the activity leads to, with its day and score", () => {
    const result = read(statement("s1", "passed", { result: { score: { scaled: 0.85 } } }));
    expect(result.findings).toEqual([]);
    expect(ratings(result)).toEqual(BOTH);
    expect(result.changes[0]).toMatchObject({ kind: "new-person", label: "Noor" });
    expect(result.changes[1]).toMatchObject({
      evidence: {
        date: "2026-05-04",
        rater: "The LMS",
        id: "s1",
        note: "SQL basics (85%)",
        custom: { score: 0.85 },
      },
    });
  });

  test("that was completed, passed and mastered in one go counts once, as what says most", () => {
    const all = ["completed", "mastered", "passed"].map((verb, at) => statement(`s${at}`, verb));
    const result = read(all);
    expect(ratings(result)).toEqual(BOTH);
    expect(result.changes[1]).toMatchObject({ evidence: { id: "s1" } });
    expect(codes(result)).toEqual(["same-event", "same-event"]);
    const twice = ["2026-01-01", "2026-02-01"].map((day, at) =>
      statement(`s${at}`, "passed", { timestamp: `${day}T08:00:00Z` }),
    );
    expect(ratings(read(twice))).toEqual([...BOTH, ...BOTH]);
    const registered = twice.map((each) => ({ ...each, context: { registration: "r1" } }));
    expect(ratings(read(registered))).toEqual(BOTH);
  });

  test("that was withdrawn counts for nothing, before or after it, and is told where it was read earlier", () => {
    const voiding = statement("v1", "voided", { object: { objectType: "StatementRef", id: "s1" } });
    expect(ratings(read([voiding, statement("s1"), statement("s2", "passed")]))).toEqual(BOTH);
    expect(codes(read([statement("s1"), voiding]))).toEqual(["voided"]);
    const profiles = applyRatings([], read(statement("s1")).changes);
    expect(read([voiding], { profiles }).findings).toMatchObject([
      { code: "voided-after-import", severity: "warning", received: "s1" },
    ]);
  });

  test.each([
    ["a failed one", statement("s1", "failed")],
    ["another verb", statement("s1", "experienced")],
    ["one without success", statement("s1", "completed", { result: { success: false } })],
    ["one that is not complete", statement("s1", "passed", { result: { completion: false } })],
  ])("%s is no evidence", (_, value) => {
    const result = read(value);
    expect(result.changes).toEqual([]);
    expect(codes(result)).toEqual(["not-completed"]);
  });

  test("is matched to the catalogue by id, url or as declared, and else listed", () => {
    const about = (id: string): object =>
      statement("s1", "passed", { object: { id, definition: { name: { en: "SQL!" } } } });
    expect(ratings(read(about("sql-1")))).toEqual(BOTH);
    expect(ratings(read(about("urn:x"), { activities: { "urn:x": "sql-1" } }))).toEqual(BOTH);
    const other = read(about("urn:x"));
    expect(codes(other)).toEqual(["unmapped-activity"]);
    expect(other.unmatched).toMatchObject([{ url: "urn:x", name: "SQL!", profile: "noor@example.org", record: "s1" }]);
    expect(codes(read(about("odd")))).toEqual(["unknown-outcome", "unknown-outcome"]);
  });

  test("is about whoever the actor is: an account, an address or the hash of one, but not a group", () => {
    const people = { "noor@example.org": "noor", "17": "noor" };
    const by = (actor: object): string[] => ratings(read(statement("s1", "passed", { actor }), { people }));
    const hash = createHash("sha1").update("mailto:noor@example.org").digest("hex");
    for (const actor of [
      { account: { homePage: "https://hr", name: "17" } },
      { mbox: "mailto:NOOR@example.org" },
      { mbox_sha1sum: hash },
    ]) {
      expect(by(actor)).toEqual(["noor sql 2 assessment", "noor planning 1 assessment"]);
    }
    expect(by({ objectType: "Group", mbox: "mailto:noor@example.org" })).toEqual([]);
    expect(codes(read(statement("s1", "passed", { actor: { mbox_sha1sum: hash } })))).toEqual(["no-person"]);
  });
});

test("statements are read from what a record store answers, and from lines of which one is broken", () => {
  expect(ratings(read({ statements: [statement("s1", "passed")], more: "" }))).toEqual(BOTH);
  const lines = [statement("s1", "passed"), statement("s2", "failed")].map((each) => JSON.stringify(each));
  const result = read([lines[0], "{broken", "17", lines[1]].join("\n"));
  expect(ratings(result)).toEqual(BOTH);
  expect(result.findings).toMatchObject([
    { file: "statements.json", line: 2 },
    { code: "no-statement", line: 3 },
    { code: "not-completed", line: 4 },
  ]);
});

test("applying twice changes nothing, and reading again finds nothing new", () => {
  const one = fc.record({
    id: fc.constantFrom("s1", "s2", "s3", undefined),
    verb: fc.constantFrom(
      ...["completed", "passed", "mastered", "failed", "voided"].map((verb) => ({ id: VERB + verb })),
    ),
    object: fc.constantFrom({ id: "sql-1" }, { id: "s1" }, { id: "odd" }, {}),
    actor: fc.constantFrom({ account: { name: "__proto__" } }, { mbox: "mailto:a@b.nl" }, {}, null),
    timestamp: fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-02", "soon"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), fc.string(), (statements, text) => {
      const { changes } = read(statements);
      const once = applyRatings([], changes);
      expect(applyRatings(once, changes)).toEqual(once);
      expect(read(statements, { profiles: once }).changes.every(({ kind }) => kind === "same-rating")).toBe(true);
      expect(Array.isArray(read(text).findings)).toBe(true);
    }),
    { seed: 12, numRuns: 300 },
  );
});
