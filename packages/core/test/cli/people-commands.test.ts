import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareDemand, createMobility, createScenario, readTaxonomy } from "../../src/index.js";
import {
  checkGoals,
  compareSnapshots,
  createDevelopmentPlan,
  type GapSnapshotDocument,
  type LearningCatalogueDocument,
  matchMentors,
  measureHeldLevels,
  measureStrategicGap,
  measureTeamGap,
  type ProfileDocument,
  rankCandidates,
  type TeamDocument,
  takeGapSnapshot,
} from "../../src/people.js";
import { NOORDHAVEN } from "../support/find-data.js";
import { answerTo, asJson, problemsOf } from "../support/json-answers.js";
import { runCaptured } from "../support/run-captured.js";

const noordhaven = join(NOORDHAVEN, "taxonomy.json");
const inPeople = (file: string): string => join(NOORDHAVEN, "people", file);
const [profileFile, teamFile, catalogueFile] = ["profiles.json", "team.json", "catalogue.json"].map(inPeople) as [
  string,
  string,
  string,
];
const snapshotFile = inPeople("snapshots.json");
const read = <Document>(file: string): Document => JSON.parse(readFileSync(file, "utf8")) as Document;
const profiles = read<ProfileDocument[]>(profileFile);
const team = read<TeamDocument>(teamFile);
const { taxonomy } = readTaxonomy(readFileSync(noordhaven));
if (taxonomy === undefined) throw new Error("no taxonomy");
const mobility = createMobility(taxonomy);
const fatima = profiles.find(({ id }) => id === "nh-fatima") as ProfileDocument;

let folder: string;
let fatimaFile: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skillways-"));
  fatimaFile = join(folder, "fatima.json");
  writeFileSync(fatimaFile, JSON.stringify(fatima));
  writeFileSync(join(folder, "figures.json"), '{ "figures": [{ "date": "soon", "value": 1 }] }');
  writeFileSync(
    join(folder, "other-team.json"),
    readFileSync(snapshotFile, "utf8").replaceAll('"magazijn-noord"', '"x"'),
  );
  const broken = profiles.slice(0, 2).map((profile, at) => (at === 1 ? { ...profile, evidence: "none" } : profile));
  writeFileSync(join(folder, "broken.json"), JSON.stringify(broken));
});
afterAll(() => rmSync(folder, { recursive: true }));

const planning = ["--to", "role:stock-controller", "--catalogue", catalogueFile, "--start", "2027-01-04"];

describe("with --json", () => {
  test("profile prints what measureHeldLevels answers, for a file of one and for one of several", async () => {
    const answer = await answerTo("profile", noordhaven, fatimaFile);
    expect(answer).toEqual(asJson(measureHeldLevels(taxonomy, fatima)));
    expect(problemsOf(answer, "profile-answer")).toEqual([]);
    for (const person of ["nh-fatima", "Fatima"]) {
      expect(await answerTo("profile", noordhaven, profileFile, "--person", person)).toEqual(answer);
    }
    const later = await answerTo("profile", noordhaven, fatimaFile, "--as-of", "2028-01-01");
    expect(later).toEqual(asJson(measureHeldLevels(taxonomy, fatima, { asOf: "2028-01-01" })));
  });

  test("team prints what measureTeamGap, rankCandidates and matchMentors answer", async () => {
    const gap = await answerTo("team", noordhaven, teamFile, profileFile);
    expect(gap).toEqual(asJson(measureTeamGap(mobility, team, profiles)));
    const to = "team-lead-warehouse";
    const close = await answerTo("team", noordhaven, teamFile, profileFile, "--candidates", `role:${to}`);
    expect(close).toEqual(asJson(rankCandidates(mobility, to, profiles)));
    const mentors = (await answerTo("team", noordhaven, teamFile, profileFile, "--mentors")) as {
      readonly matches: readonly { readonly profile: string; readonly skill: string; readonly level: number }[];
    };
    const needs = mentors.matches.map(({ profile, skill, level }) => ({ profile, skill, level }));
    expect(needs.length).toBeGreaterThan(3);
    expect(mentors.matches).toEqual(asJson(matchMentors(mobility, needs, profiles).matches));
    for (const answer of [gap, close, mentors]) expect(problemsOf(answer, "team-answer")).toEqual([]);
  });

  test("with hidden names nothing in the answer tells who the candidates are", async () => {
    const call = ["team", noordhaven, teamFile, profileFile, "--candidates", "team-lead-warehouse", "--hide-names"];
    const answer = await answerTo(...call);
    expect(problemsOf(answer, "team-answer")).toEqual([]);
    const shown = [JSON.stringify(answer), (await runCaptured(call)).out].join("\n");
    for (const { id, label = id } of profiles) {
      expect(shown).not.toContain(id);
      expect(shown).not.toContain(label);
    }
  });

  test("plan prints what createDevelopmentPlan answers, and keeps it in a file", async () => {
    const out = join(folder, "plan.json");
    const limits = ["--budget", "500", "--hours", "6", "--language", "nl", "--max-hours", "150"];
    const methods = ["--method", "course,project,mentoring"];
    const answer = await runCaptured([
      "plan",
      noordhaven,
      fatimaFile,
      ...planning,
      ...limits,
      ...methods,
      "--out",
      out,
      "--json",
    ]);
    expect(answer.code).toBe(0);
    const plan = createDevelopmentPlan(
      mobility,
      fatima,
      "stock-controller",
      read<LearningCatalogueDocument>(catalogueFile),
      {
        start: "2027-01-04",
        hoursPerWeek: 6,
        maxHours: 150,
        budget: { amount: 500, currency: "EUR" },
        languages: ["nl"],
        methods: ["course", "project", "mentoring"],
      },
    );
    expect(JSON.parse(answer.out)).toEqual(asJson(plan));
    expect(read(out)).toEqual(asJson(plan));
    expect(problemsOf(read(out), "development-plan")).toEqual([]);
  });

  test("scenario prints what compareDemand and measureStrategicGap answer, and keeps the roles of the day", async () => {
    const out = join(folder, "roles-2028.json");
    const answer = await answerTo("scenario", noordhaven, teamFile, profileFile, "--on", "2028-01-01", "--out", out);
    const scenario = createScenario(taxonomy, "2028-01-01");
    const later = createMobility(scenario);
    const demand = compareDemand(mobility, later);
    const gap = measureStrategicGap(mobility, later, team, profiles);
    expect(answer).toEqual(asJson({ day: "2028-01-01", demand, gap }));
    expect(problemsOf(answer, "scenario-answer")).toEqual([]);
    expect(problemsOf(await answerTo("scenario", noordhaven, "--on", "2026-01-01"), "scenario-answer")).toEqual([]);
    expect(read(out)).toEqual(asJson(scenario.document));
  });

  test("snapshot keeps what takeGapSnapshot answers, and leaves out what came later", async () => {
    const out = join(folder, "snapshot.json");
    const call = ["snapshot", noordhaven, teamFile, profileFile, "--date", "2026-06-30"];
    expect(await runCaptured([...call, "--out", out])).toMatchObject({ code: 0, out: "" });
    expect(read(out)).toEqual(asJson(takeGapSnapshot(mobility, team, profiles, { date: "2026-06-30" })));
    expect(await answerTo(...call)).toEqual(read(out));
    expect(problemsOf(read(out), "gap-snapshot")).toEqual([]);
  });

  test("progress prints each step from snapshot to snapshot, the goals and the KPI", async () => {
    const snapshots = read<GapSnapshotDocument[]>(snapshotFile);
    const answer = await answerTo("progress", snapshotFile, "--team", teamFile, "--kpi", inPeople("kpi.json"));
    expect(problemsOf(answer, "progress-answer")).toEqual([]);
    expect(answer).toMatchObject({
      comparisons: snapshots
        .slice(1)
        .map((after, at) => asJson(compareSnapshots(snapshots[at] as GapSnapshotDocument, after))),
      goals: asJson(checkGoals(team.goals ?? [], snapshots)),
      kpi: { together: 1, apart: 2 },
    });
  });
});

const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ["profile", [profileFile, "--person", "nh-vera"]],
  ["team", [teamFile, profileFile]],
  ["team", [teamFile, profileFile, "--skills"]],
  ["team", [teamFile, profileFile, "--mentors"]],
  ["team", [teamFile, profileFile, "--candidates", "team-lead-warehouse"]],
  ["scenario", ["--on", "2028-01-01"]],
  ["scenario", [teamFile, profileFile, "--on", "2028-01-01"]],
  ["plan", [profileFile, "--person", "nh-fatima", ...planning, "--budget", "500"]],
];

describe("for a person", () => {
  test.each(CALLS)("%s fits 80 columns in both languages, and says it differently", async (command, args) => {
    const en = await runCaptured([command, noordhaven, ...args, "--lang", "en"]);
    const nl = await runCaptured([command, noordhaven, ...args, "--lang", "nl"]);
    for (const { out, err, code } of [en, nl]) {
      expect([code, err]).toEqual([0, ""]);
      for (const line of out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
    }
    expect(en.out).not.toBe(nl.out);
  });

  test("a team names its single points of failure before anything else", async () => {
    const { out } = await runCaptured(["team", noordhaven, teamFile, profileFile, "--skills"]);
    const lines = out.split("\n");
    expect(lines.slice(3, 5).every((line) => line.endsWith("hangs on one person"))).toBe(true);
    expect(lines.filter((line) => line.endsWith("hangs on one person"))).toHaveLength(2);
    expect(lines[3]).toMatch(/^Hazardous goods .* 1 +1 +1 /);
  });

  test("progress says what happened in words, with names, within 80 columns", async () => {
    const names = ["--taxonomy", noordhaven, "--profiles", profileFile];
    const call = [
      "progress",
      snapshotFile,
      "--team",
      teamFile,
      "--kpi",
      inPeople("kpi.json"),
      ...names,
      "--lang",
      "nl",
    ];
    const { out, code } = await runCaptured(call);
    expect(code).toBe(0);
    for (const line of out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
    for (const words of ["dicht ", "Vera", "op koers: Zes op de tien", "gehaald:", "bewijst"])
      expect(out).toContain(words);
  });

  test("a plan says in words what stays open and why, and how good it is", async () => {
    const call = ["plan", noordhaven, fatimaFile, ...planning, "--budget", "500"];
    const { out } = await runCaptured(call);
    expect(out).toContain("Working across departments (0 → 2): the catalogue has nothing for it");
    expect(out).toContain("it does not fit the budget");
    expect(out).toContain("Proven: no other choice leaves less open");
  });

  test("a list with a document that is none is refused with its place, exit code 1", async () => {
    const { code, err, out } = await runCaptured(["team", noordhaven, teamFile, join(folder, "broken.json")]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("/1/evidence");
  });
});

describe("a wrong call is told in one sentence", () => {
  test.each<[string[], string]>([
    [["profile", "TAXONOMY"], "Name two files"],
    [["profile", "TAXONOMY", "PROFILES"], "Choose one with --person: nh-amira"],
    [["profile", "TAXONOMY", "PROFILES", "--person", "zoe"], "Nobody in"],
    [["profile", "TAXONOMY", "PROFILES", "--as-of", "today"], "--as-of is a day"],
    [["team", "TAXONOMY", "TEAM"], "Name the taxonomy, the team"],
    [["team", "TAXONOMY", "TEAM", "PROFILES", "PROFILES"], "is there twice"],
    [["team", "TAXONOMY", "TEAM", "PROFILES", "--skills", "--mentors"], "Choose one"],
    [["team", "TAXONOMY", "TEAM", "PROFILES", "--hide-names"], "--hide-names goes with"],
    [["team", "TAXONOMY", "TEAM", "PROFILES", "--candidates", "pilot"], "There is no role ‘pilot’"],
    [["plan", "TAXONOMY", "PROFILES", "--start", "2027-01-04"], "--catalogue"],
    [["plan", "TAXONOMY", "PROFILES", "--catalogue", "CATALOGUE"], "--start"],
    [["plan", "TAXONOMY", "PROFILES", "--catalogue", "CATALOGUE", "--start", "2027-01-04"], "--to"],
    [["plan", "TAXONOMY", "ONE", "PLANNING", "--method", "magic"], "‘magic’ is no way to learn"],
    [["plan", "TAXONOMY", "ONE", "PLANNING", "--budget", "lots"], "--budget is a number"],
    [["plan", "TAXONOMY", "ONE", "PLANNING", "--budget", "5", "--currency", "USD"], "The catalogue has: EUR"],
    [["plan", "TAXONOMY", "ONE", "PLANNING", "--currency", "EUR"], "--currency goes with --budget"],
    [["snapshot", "TAXONOMY", "TEAM", "PROFILES"], "--date"],
    [["snapshot", "TAXONOMY", "TEAM", "PROFILES", "--date", "2026-12-31", "--out", "FOLDER/no/x"], "There is no file"],
    [["progress"], "Name the files with snapshots"],
    [["progress", "SNAPSHOTS", "FOLDER/other-team.json"], "different teams"],
    [["progress", "FOLDER/one.json"], "at least two days"],
    [["progress", "SNAPSHOTS", "--kpi", "FOLDER/figures.json"], "must have figures"],
  ])("%j", async (args, sentence) => {
    const [first] = read<GapSnapshotDocument[]>(snapshotFile);
    writeFileSync(join(folder, "one.json"), JSON.stringify(first));
    const named = new Map([
      ["TAXONOMY", noordhaven],
      ["PROFILES", profileFile],
      ["ONE", fatimaFile],
      ["TEAM", teamFile],
      ["CATALOGUE", catalogueFile],
      ["SNAPSHOTS", snapshotFile],
    ]);
    const call = args.flatMap((arg) =>
      arg === "PLANNING" ? planning : [named.get(arg) ?? arg.replace("FOLDER", folder)],
    );
    const { code, out, err } = await runCaptured(call);
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, ""]);
  });
});
