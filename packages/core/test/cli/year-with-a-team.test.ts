import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProfileDocument, TeamDocument } from "../../src/people.js";
import { NOORDHAVEN } from "../support/find-data.js";
import { type Captured, runCaptured } from "../support/run-captured.js";

const taxonomy = join(NOORDHAVEN, "taxonomy.json");
const inPeople = (file: string): string => join(NOORDHAVEN, "people", file);
let folder: string;
let profiles: string;
let team: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skillways-"));
  profiles = join(folder, "profiles.json");
  team = join(folder, "team.json");
  copyFileSync(inPeople("profiles.json"), profiles);
  copyFileSync(inPeople("team.json"), team);
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = <Document>(file: string): Document => JSON.parse(readFileSync(file, "utf8")) as Document;
const importRatings = (quarter: string, ...more: string[]): Promise<Captured> =>
  runCaptured([
    "ratings",
    taxonomy,
    profiles,
    inPeople(`beoordelingen-${quarter}.csv`),
    "--date",
    "2026-12-10",
    ...more,
  ]);
const heatMap = async (): Promise<string> => (await runCaptured(["team", taxonomy, team, profiles])).out;
const onOnePerson = async (): Promise<string[]> =>
  (await heatMap()).split("\n").flatMap((line) => (line.endsWith("one person") ? [line.split(/ {2,}/)[0] ?? ""] : []));

/** One story: each test goes on where the one before left off. */
describe("a year with a team, as a manager goes through it", () => {
  test("the spreadsheet is looked at first, and changes nothing", async () => {
    const before = readFileSync(profiles, "utf8");
    const { out, code } = await importRatings("2026-12");
    expect(code).toBe(0);
    expect(out).toContain("New ratings: 119. New people: 0. Known already: 0.");
    expect(out).toContain("‘4-5’ is not one level. The cell was not read.");
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
    expect(readFileSync(profiles, "utf8")).toBe(before);
  });

  test("it is applied, and applying it again changes nothing", async () => {
    await importRatings("2026-12", "--out", profiles);
    const once = readFileSync(profiles, "utf8");
    const { out } = await importRatings("2026-12", "--out", profiles);
    expect(out).toContain("New ratings: 0. New people: 0. Known already: 119.");
    expect(readFileSync(profiles, "utf8")).toBe(once);
  });

  test("two skills hang on one person", async () => {
    expect(await onOnePerson()).toEqual(["Hazardous goods", "Rostering"]);
  });

  test("three people get a plan", async () => {
    for (const [person, role] of [
      ["Yara", "team-lead-warehouse"],
      ["Vera", "stock-controller"],
      ["Olaf", "goods-receiver"],
    ] as const) {
      const out = join(folder, `${person}.json`);
      const call = ["plan", taxonomy, profiles, "--person", person, "--to", `role:${role}`, "--hours", "6"];
      const { code } = await runCaptured([
        ...call,
        "--catalogue",
        inPeople("catalogue.json"),
        "--start",
        "2027-01-04",
        "--out",
        out,
      ]);
      expect([code, read<{ target: string }>(out).target]).toEqual([0, role]);
    }
  });

  test("a goal is set, the next ratings come in, and the progress shows", async () => {
    const document = read<TeamDocument>(team);
    const goal = { id: "wms-75", skill: "wms", level: 3, share: 0.75, by: "2027-06-30", set: "2026-11-22" };
    writeFileSync(team, JSON.stringify({ ...document, goals: [...(document.goals ?? []), goal] }));
    const snapshots = [inPeople("snapshots.json")];
    for (const [quarter, date] of [
      ["2026-12", "2026-12-31"],
      ["2027-03", "2027-03-31"],
    ] as const) {
      await importRatings(quarter, "--out", profiles);
      const out = join(folder, `${date}.json`);
      await runCaptured(["snapshot", taxonomy, team, profiles, "--date", date, "--out", out]);
      snapshots.push(out);
    }
    const { out } = await runCaptured(["progress", ...snapshots, "--team", team, "--taxonomy", taxonomy]);
    expect(out).toContain("on track: 75% at level 3 in Warehouse management system by 2027-06-30");
    expect(out).toMatch(/met: Six in ten can work with the warehouse system alone/u);
    expect(await onOnePerson()).toEqual(["Hazardous goods"]);
    const yara = read<ProfileDocument[]>(profiles).find(({ id }) => id === "nh-yara");
    expect(yara?.evidence.filter(({ skill, level }) => skill === "rostering" && level === 3)).toHaveLength(2);
  });
});

test.each([
  ["a file that is not there", ["nothing.csv", "--date", "2027-01-01"], 2, "There is no file or folder"],
  ["no day", ["x.csv"], 2, "Give the day with --date"],
  ["a source that is none", ["x.csv", "--date", "2027-01-01", "--source", "boss"], 2, "‘boss’ is no source"],
])("%s is answered with a sentence", async (_, args, exit, sentence) => {
  const { code, err } = await runCaptured(["ratings", taxonomy, inPeople("profiles.json"), ...args]);
  expect([code, err.includes(sentence)]).toEqual([exit, true]);
});
