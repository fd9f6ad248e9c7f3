import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTaxonomy } from "../../src/index.js";
import type { ProfileDocument } from "../../src/people.js";
import { NOORDHAVEN } from "../support/find-data.js";
import { problemsOf } from "../support/json-answers.js";
import { runCaptured } from "../support/run-captured.js";

const taxonomyFile = join(NOORDHAVEN, "taxonomy.json");
const [profileFile, teamFile, catalogueFile] = ["profiles.json", "team.json", "catalogue.json"].map((file) =>
  join(NOORDHAVEN, "people", file),
) as [string, string, string];

let folder: string;
const inFolder = (file: string): string => join(folder, file);
const badge = {
  type: ["VerifiableCredential", "OpenBadgeCredential"],
  id: "urn:uuid:1",
  issuer: { id: "https://school.example", name: "The school" },
  validFrom: "2027-03-01T09:00:00Z",
  credentialSubject: {
    id: "mailto:vera@example.org",
    achievement: {
      name: "Planner",
      alignment: [{ targetUrl: "https://school.example/rosters" }, { targetName: "Juggling" }],
    },
  },
};
const map = {
  people: { "vera@example.org": "nh-vera" },
  skills: { "https://school.example/rosters": { skill: "rostering", level: 2 } },
  activities: { "https://lms.example/1": "" },
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skillways-"));
  const { activities } = JSON.parse(readFileSync(catalogueFile, "utf8")) as { activities: { id: string }[] };
  const statement = {
    id: "s1",
    actor: { mbox: "mailto:vera@example.org" },
    verb: { id: "http://adlnet.gov/expapi/verbs/passed" },
    object: { id: "https://lms.example/1" },
    timestamp: "2027-03-02T10:00:00Z",
  };
  writeFileSync(inFolder("badges.json"), JSON.stringify([badge]));
  writeFileSync(inFolder("lms.ndjson"), `${JSON.stringify(statement)}\n`);
  writeFileSync(
    inFolder("map.json"),
    JSON.stringify({ ...map, activities: { "https://lms.example/1": activities[0]?.id } }),
  );
  writeFileSync(inFolder("wrong.json"), '{ "skills": { "a": 1 } }');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("ratings", () => {
  test.each([
    ["badges", "badges.json", [] as string[]],
    ["statements", "lms.ndjson", ["--catalogue", catalogueFile]],
  ])("reads %s: first what would change, then for good, and nothing twice", async (kind, file, more) => {
    const call = [
      "ratings",
      taxonomyFile,
      profileFile,
      inFolder(file),
      "--as",
      kind,
      "--map",
      inFolder("map.json"),
      ...more,
    ];
    const shown = await runCaptured(call);
    expect([shown.code, shown.err]).toEqual([0, ""]);
    expect(shown.out).toMatch(/^New ratings: [1-9]\. New people: 0\. Known already: 0\./);
    expect(shown.out.split("\n").every((line) => line.length <= 80)).toBe(true);
    const { out } = await runCaptured([...call, "--json"]);
    expect(problemsOf(JSON.parse(out), "ratings-answer")).toEqual([]);
    const kept = inFolder(`${kind}-kept.json`);
    expect((await runCaptured([...call, "--out", kept])).code).toBe(0);
    const again = await runCaptured([...call.with(2, kept)]);
    expect(again.out).toMatch(/^New ratings: 0\. New people: 0\. Known already: [1-9]\./);
    const vera = (JSON.parse(readFileSync(kept, "utf8")) as ProfileDocument[]).find(({ id }) => id === "nh-vera");
    expect(vera?.evidence.at(-1)?.id).toBe(kind === "badges" ? "urn:uuid:1" : "s1");
  });

  test("lists a badge that no skill goes with", async () => {
    const call = [
      "ratings",
      taxonomyFile,
      profileFile,
      inFolder("badges.json"),
      "--as",
      "badges",
      "--map",
      inFolder("map.json"),
    ];
    const { unmatched } = JSON.parse((await runCaptured([...call, "--json"])).out) as { unmatched: unknown };
    expect(unmatched).toMatchObject([{ name: "Juggling", profile: "nh-vera", record: "urn:uuid:1" }]);
    expect((await runCaptured(call)).out).toContain("unmapped-skill");
  });

  test.each([
    [["--as", "magic"], "With --as you can choose badges or statements."],
    [["--as", "statements"], "Give the file with learning activities with --catalogue."],
    [["--as", "badges", "--map", "wrong.json"], "‘skills’ in"],
    [["--date", "2027-03-01"], "There is no file or folder"],
  ])("says what is wrong with %j", async (more, sentence) => {
    const file = more[0] === "--date" ? "absent.csv" : "badges.json";
    const args = more.map((each) => (each === "wrong.json" ? inFolder(each) : each));
    const { code, err } = await runCaptured(["ratings", taxonomyFile, profileFile, inFolder(file), ...args]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe("tables", () => {
  test("writes seven tables, and reads from them the same skills, roles and people", async () => {
    const theirs = inFolder("theirs");
    const known = ["--taxonomy", taxonomyFile, "--profiles", profileFile, "--catalogue", catalogueFile];
    const written = await runCaptured(["tables", "--write", theirs, "--team", teamFile, ...known, "--json"]);
    expect([written.code, written.err]).toEqual([0, ""]);
    const answer = JSON.parse(written.out) as { tables: string[] };
    expect(problemsOf(answer, "tables-answer")).toEqual([]);
    const files = answer.tables.map((name) => join(theirs, name));
    expect(files).toHaveLength(7);

    const call = ["tables", ...files, "--date", "2027-03-31"];
    const shown = await runCaptured(call);
    expect(shown.out).toMatch(/^Skills: \d+\. Roles: \d+\. In the team: 24\. Activities: 60\.\n/);
    expect(shown.out.split("\n").every((line) => line.length <= 80)).toBe(true);
    const { out } = await runCaptured([...call, "--json"]);
    expect(problemsOf(JSON.parse(out), "tables-answer")).toEqual([]);

    const ours = inFolder("ours");
    expect((await runCaptured([...call, "--out", ours, "--id", "noordhaven"])).code).toBe(0);
    const { taxonomy } = readTaxonomy(readFileSync(taxonomyFile));
    const { taxonomy: again } = readTaxonomy(readFileSync(join(ours, "taxonomy.json")));
    const asked = (one: typeof taxonomy): unknown =>
      one?.roles.map(({ id, requirements = [] }) => [id, requirements.map(({ skill, level }) => [skill, level])]);
    expect(asked(again)).toEqual(asked(taxonomy));
    expect(again?.skills.map(({ id }) => id).sort()).toEqual(taxonomy?.skills.map(({ id }) => id).sort());
    const twice = await runCaptured([...call, "--out", ours]);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain("is there already, and is not replaced");
  });

  test.each([
    [["tables"], "Name at least one table."],
    [["tables", "x.csv"], "Give the day of the ratings with --date"],
    [["tables", "--write", "x"], "Give the taxonomy to write with --taxonomy."],
    [["tables", "x.csv", "--write", "x"], "With --write no table is needed."],
  ])("says what is missing in %j", async (args, sentence) => {
    const { code, err } = await runCaptured(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
