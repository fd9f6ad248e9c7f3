import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMobility, createTaxonomy, rankNextRoles } from "../../src/index.js";
import {
  type DecisionQuestion,
  type DecisionRecord,
  digestDocument,
  recomputeDecision,
  recordDecision,
  writeDecisionPage,
} from "../../src/people.js";
import { buildDocument } from "../support/build-taxonomy.js";
import { buildPeople } from "./build-people.js";

const document = buildDocument(`
  clerk: typing 3, filing 2
  planner: typing 2, planning 4
  driver: driving 3, licence 1 blocking
`);
const taxonomy = createTaxonomy(document);
const mobility = createMobility(taxonomy, { closeness: "promotion", hoursPerWeek: 6 });
const people = buildPeople("ann clerk*: typing 5\n bob clerk*: planning 4?, typing 2\n cas clerk: typing 1");

const questions: readonly DecisionQuestion[] = [
  { kind: "measure-gap", from: { profile: "bob" }, to: "planner" },
  { kind: "rank-next-roles", from: { role: "clerk" }, options: { limit: 2 } },
  { kind: "find-routes", from: { role: "clerk" }, to: "planner" },
  { kind: "find-routes", from: { role: "clerk" }, to: "driver" },
  { kind: "rank-candidates", role: "planner", options: { hideNames: true } },
  { kind: "assign-people", openings: [{ role: "planner" }, { role: "driver" }] },
];
const record = (question: DecisionQuestion): DecisionRecord =>
  recordDecision(mobility, question, people, { date: "2026-11-22", id: "W-1" });
const stored = (value: DecisionRecord): DecisionRecord => JSON.parse(JSON.stringify(value)) as DecisionRecord;

describe.each(questions.map((question) => [question.kind, question] as const))("a record of %s", (_, question) => {
  test("computed again from the stored record and the taxonomy gives the same, in any order of its lists", () => {
    const shuffled = createTaxonomy({
      ...document,
      skills: document.skills.toReversed(),
      roles: document.roles.toReversed(),
    });
    expect(recomputeDecision(stored(record(question)), shuffled)).toMatchObject({
      holds: true,
      sameTaxonomy: true,
      sameSoftware: true,
      sameResult: true,
    });
  });

  test.each(["nl", "en"] as const)("can be printed, in %s, with everything escaped", (language) => {
    const odd = createTaxonomy({
      ...document,
      roles: document.roles.map((role) => ({ ...role, label: { en: `<b>${role.id}</b> & "x"` } })),
    });
    const page = writeDecisionPage({ ...record(question), id: "<script>alert(1)</script>" }, odd, language);
    expect(page).not.toMatch(/<b>|<script|undefined|NaN|\[object/);
    expect(page).toContain("&#60;script&#62;");
    expect(page).toContain(language === "nl" ? "geen besluit" : "no decision");
  });
});

test("a record holds the settings that were filled in, the rules, and only the people who were looked at", () => {
  const gap = record({ kind: "measure-gap", from: { profile: "bob" }, to: "planner" });
  expect(gap).toMatchObject({
    settings: { mix: { lambda: 0.5, alpha: 0.1 }, hoursPerWeek: 6, hoursPerLevel: 40 },
    software: { name: "@skillways/core" },
  });
  expect(gap.profiles.map(({ id }) => id)).toEqual(["bob"]);
  expect(gap.rules.map(({ en }) => en).join(" ")).toContain("λ = 0.5, α = 0.1");
  expect(record({ kind: "rank-next-roles", from: { role: "clerk" } }).result).toEqual(
    JSON.parse(JSON.stringify(rankNextRoles(mobility, { role: "clerk" }))),
  );
});

test("another taxonomy, or an answer that was changed, does not hold", () => {
  const made = stored(record({ kind: "rank-next-roles", from: { role: "clerk" } }));
  const other = createTaxonomy({ ...document, version: "2" });
  expect(recomputeDecision(made, other)).toMatchObject({ holds: false, sameTaxonomy: false, sameResult: true });
  expect(recomputeDecision({ ...made, result: [] }, taxonomy)).toMatchObject({
    holds: false,
    sameTaxonomy: true,
    sameResult: false,
  });
});

test("a person who is not among the profiles, or a day that is none, is refused", () => {
  expect(() => record({ kind: "measure-gap", from: { profile: "zoe" }, to: "planner" })).toThrow("zoe");
  expect(() =>
    recordDecision(mobility, { kind: "rank-candidates", role: "planner" }, people, { date: "now", id: "x" }),
  ).toThrow("date");
});

test("documents have one fingerprint exactly when they say the same", () => {
  expect(digestDocument({ a: 1, b: [{ x: 1 }, { y: 2 }] })).toBe(digestDocument({ b: [{ y: 2 }, { x: 1 }], a: 1 }));
  expect(digestDocument(["nl", "en"])).not.toBe(digestDocument(["en", "nl"]));
  // The empty object's SHA-256, as published tools give it.
  expect(digestDocument({})).toBe("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(digestDocument(a)).toBe(digestDocument(JSON.parse(JSON.stringify(a))));
      if (JSON.stringify(a).length !== JSON.stringify(b).length) expect(digestDocument(a)).not.toBe(digestDocument(b));
    }),
    { seed: 20261122 },
  );
});
