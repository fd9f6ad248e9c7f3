import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  compareRoles,
  createMobility,
  createTaxonomy,
  explainCloseness,
  explainReadiness,
  findReachableRoles,
  findRoutes,
  measureGap,
  type ProfileDocument,
  rankNextRoles,
  rankUnlocks,
  type TaxonomyDocument,
} from "../../src/index.js";
import { buildDocument } from "../support/build-taxonomy.js";
import { NOORDHAVEN } from "../support/find-data.js";
import { answerTo, asJson, problemsOf } from "../support/json-answers.js";
import { runCaptured } from "../support/run-captured.js";

const noordhaven = join(NOORDHAVEN, "taxonomy.json");
const picker = join(NOORDHAVEN, "profiles/orderpicker.json");
const document = JSON.parse(readFileSync(noordhaven, "utf8")) as TaxonomyDocument;
const profile = JSON.parse(readFileSync(picker, "utf8")) as ProfileDocument;
const mobility = createMobility(createTaxonomy(document));

let folder: string;
let odd: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skillways-"));
  odd = join(folder, "odd.json");
  const lines = `
    lone: basket-weaving 3
    baker: kneading 3, oven 2, hygiene 1 blocking
    cook: oven 3, hygiene 1 blocking, sauce 2 optional
    baker -> cook lateral 2
    baker -x lone
  `;
  writeFileSync(odd, JSON.stringify(buildDocument(lines)));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("gap prints what measureGap answers, as its schema says", async () => {
  const to = "team-lead-warehouse";
  const fromRole = await answerTo("gap", noordhaven, "--from", "role:order-picker", "--to", `role:${to}`);
  expect(fromRole).toEqual(asJson(measureGap(mobility, { role: "order-picker" }, to)));
  expect(problemsOf(fromRole, "gap-answer")).toEqual([]);
  const fromProfile = await answerTo("gap", noordhaven, "--from", picker, "--to", to);
  expect(fromProfile).toEqual(asJson(measureGap(mobility, { profile }, to)));
  expect(problemsOf(fromProfile, "gap-answer")).toEqual([]);
});

test("next prints what rankNextRoles answers, as its schema says", async () => {
  const fromRole = await answerTo("next", noordhaven, "--from", "role:order-picker", "--top", "70");
  expect(fromRole).toEqual(asJson(rankNextRoles(mobility, { role: "order-picker" }, { limit: 70 })));
  expect(problemsOf(fromRole, "next-answer")).toEqual([]);
  const fromProfile = await answerTo("next", noordhaven, "--from", picker, "--hours", "8");
  expect(fromProfile).toEqual(asJson(rankNextRoles(mobility, { profile }, { hoursPerWeek: 8 })));
  expect(problemsOf(fromProfile, "next-answer")).toEqual([]);
});

test("routes prints what findRoutes answers, as its schema says, also when there is none", async () => {
  const to = "warehouse-manager";
  const found = await answerTo("routes", noordhaven, "--from", picker, "--to", to, "--steps", "3");
  expect(found).toEqual(asJson(findRoutes(mobility, { profile }, to, { maxSteps: 3 })));
  expect(problemsOf(found, "routes-answer")).toEqual([]);
  for (const target of ["lone", "baker"]) {
    const none = await answerTo("routes", odd, "--from", "role:baker", "--to", target);
    expect(none).toMatchObject({ routes: [], reason: { message: { nl: expect.any(String) } } });
    expect(problemsOf(none, "routes-answer")).toEqual([]);
  }
});

test("reach, unlocks and explain print what their functions answer, as their schemas say", async () => {
  const reach = await answerTo("reach", noordhaven, "--from", picker, "--weeks", "78", "--hours", "8");
  expect(reach).toEqual(asJson(findReachableRoles(mobility, { profile }, { weeks: 78, hoursPerWeek: 8 })));
  expect(problemsOf(reach, "reach-answer")).toEqual([]);
  const unlocks = await answerTo("unlocks", noordhaven, "--from", picker, "--top", "4", "--covered", "70");
  expect(unlocks).toEqual(asJson(rankUnlocks(mobility, { profile }, { limit: 4, readiness: 0.7 })));
  expect(problemsOf(unlocks, "unlocks-answer")).toEqual([]);
  const ready = await answerTo("explain", noordhaven, "--from", picker, "--to", "role:transport-planner");
  expect(ready).toEqual(asJson(explainReadiness(mobility, measureGap(mobility, { profile }, "transport-planner"))));
  const route = ["--from", "role:order-picker", "--to", "role:transport-planner"];
  const close = await answerTo("explain", noordhaven, ...route, "--closeness");
  expect(close).toEqual(
    asJson(explainCloseness(mobility, compareRoles(mobility, "order-picker", "transport-planner"))),
  );
  for (const answer of [ready, close]) expect(problemsOf(answer, "explain-answer")).toEqual([]);
});

test("a closeness is explained between roles only", async () => {
  const call = ["explain", noordhaven, "--from", picker, "--to", "role:transport-planner", "--closeness"];
  expect(await runCaptured(call)).toMatchObject({ code: 2, err: expect.stringContaining("role:ID") });
});

test("stats counts what is in the file, as its schema says", async () => {
  const answer = await answerTo("stats", odd);
  expect(problemsOf(answer, "stats-answer")).toEqual([]);
  expect(answer).toMatchObject({
    skills: 5,
    roles: 3,
    moves: 2,
    requirements: 7,
    necessities: { essential: 6, important: 0, optional: 1 },
    requirementsPerRole: { least: 1, median: 3, mean: 7 / 3, most: 3 },
    unusedSkills: 0,
    scales: [{ scale: "scale", skills: 5, between: 0, levels: [{ level: 1, requirements: 2 }, {}, {}, {}, {}] }],
  });
  expect(problemsOf(await answerTo("stats", noordhaven), "stats-answer")).toEqual([]);
});

test("validate prints its findings as its schema says, and ends with 1 when one is an error", async () => {
  expect(problemsOf(await answerTo("validate", odd), "validate-answer")).toEqual([]);
  const wrong = join(folder, "wrong.json");
  writeFileSync(wrong, readFileSync(odd, "utf8").replaceAll('"skill":"oven"', '"skill":"gone"'));
  const { out, code } = await runCaptured(["validate", wrong, "--json"]);
  const answer: unknown = JSON.parse(out);
  expect(code).toBe(1);
  expect(answer).toMatchObject({ valid: false, errors: 2 });
  expect(problemsOf(answer, "validate-answer")).toEqual([]);
});

test("convert prints its findings as its schema says, and what it wrote is sound", async () => {
  const source = join(folder, "roles.csv");
  const target = join(folder, "roles.json");
  writeFileSync(source, "Role,Skill,Level\nClerk,Typing,Working\nClerk,Typing,Working\nClerk,NOT IN USE,Expert\n");
  const columns = ["--role", "Role", "--skill", "Skill", "--level", "Level"];
  const answer = await answerTo("convert", "--format", "matrix", source, ...columns, "-o", target);
  expect(problemsOf(answer, "convert-answer")).toEqual([]);
  expect(answer).toMatchObject({ output: target, skills: 1, roles: 1, requirements: 1 });
  expect(problemsOf(JSON.parse(readFileSync(target, "utf8")), "taxonomy")).toEqual([]);
  expect(await runCaptured(["validate", target])).toMatchObject({ code: 0 });
});
