import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocument } from "../support/build-taxonomy.js";
import { NOORDHAVEN } from "../support/find-data.js";
import { runCaptured } from "../support/run-captured.js";

const COMMANDS = [
  "validate",
  "convert",
  "stats",
  "gap",
  "next",
  "routes",
  "diff",
  "merge",
  "layout",
  "profile",
  "team",
  "plan",
  "snapshot",
  "progress",
];

let folder: string;
let shop: string;
let profile: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skillways-"));
  shop = join(folder, "shop.json");
  const document = buildDocument(`
    clerk: typing 2, filing 1, greeting 3
    senior: typing 4, filing 2, greeting 3, coaching 2 optional
    manager: coaching 4, planning 3, licence 1 blocking
    clerk -> senior promotion 12
    senior -> manager promotion 3
  `);
  const roles = document.roles.map((role) =>
    role.id === "senior"
      ? {
          ...role,
          label: { en: "Senior clerk", nl: "Eerste medewerker" },
          altLabels: { en: ["Head clerk"] },
          mappings: [{ type: "broadMatch" as const, target: "http://data.europa.eu/esco/isco/C4110" }],
        }
      : role,
  );
  writeFileSync(shop, JSON.stringify({ ...document, roles }));
  profile = join(folder, "sam.json");
  const evidence = [{ skill: "typing", level: 3, source: "manager", date: "2026-01-31" }];
  writeFileSync(profile, JSON.stringify({ format: "skillways/profile@1", id: "sam", label: "Sam", evidence }));
  writeFileSync(join(folder, "broken.json"), '{ "format": ');
  writeFileSync(join(folder, "roles.csv"), "Role;Skill;Level\nClerk;Typing;2\nClerk;Filing;1\n");
  mkdirSync(join(folder, "empty"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("help", () => {
  test("lists every command in both languages, and ends well", async () => {
    const [en, nl] = [await runCaptured(["--help"]), await runCaptured(["--lang", "nl", "--help"])];
    for (const command of COMMANDS) expect(en.out).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(nl.out).toContain("Opdrachten");
    expect([en.code, nl.code]).toEqual([0, 0]);
    expect(await runCaptured(["--lang=nl", "--help"])).toEqual(nl);
  });
  test("--version tells the version of the package", async () => {
    expect((await runCaptured(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
  test.each(COMMANDS)("of %s names each option and gives an example, within 80 columns", async (command) => {
    for (const env of [{ LANG: "nl_NL.UTF-8" }, { LANG: "C" }]) {
      const { out, code } = await runCaptured([command, "--help"], { env });
      expect(code).toBe(0);
      expect(out).toContain(`skillways ${command} `);
      expect(out).toContain("--help");
      expect(out).toMatch(/(?:Voorbeeld|Example)/);
      for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});

describe("a wrong call is told in one sentence on stderr, with exit code 2", () => {
  test.each<[string[], string]>([
    [[], "Name a command: validate, convert"],
    [["frobnicate"], "There is no command ‘frobnicate’"],
    [["gap", "--nope"], "‘--nope’ is no option of gap"],
    [["next", "SHOP", "--top"], "‘--top’ is not used well: it needs a value"],
    [["convert", "-o"], "‘--output’ is not used well: it needs a value"],
    [["stats", "SHOP", "--json=yes"], "‘--json’ is not used well"],
    [["stats", "SHOP", "extra"], "not understood: ‘extra’"],
    [["stats"], "Name the file"],
    [["stats", "SHOP", "--lang", "fr"], "‘fr’ is no language"],
    [["stats", "FOLDER/none.json"], "There is no file or folder"],
    [["stats", "FOLDER"], "is a folder, not a file"],
    [["gap", "SHOP", "--to", "role:senior"], "--from"],
    [["gap", "SHOP", "--from", "role:clerk"], "--to"],
    [["gap", "SHOP", "--from", "clerk", "--to", "senior"], 'Do you mean --from "role:clerk"?'],
    [["gap", "SHOP", "--from", "FOLDER/none.json", "--to", "senior"], "There is no file or folder"],
    [["gap", "SHOP", "--from", "role:senor clerk", "--to", "clerk"], "role:senior  Senior clerk"],
    [["next", "SHOP", "--from", "role:clerk", "--top", "0"], "--top is a whole number over 0"],
    [["next", "SHOP", "--from", "role:clerk", "--hours", "many"], "--hours is a number over 0"],
    [["convert", "FOLDER"], "--format"],
    [["convert", "--format", "esco", "FOLDER/none"], "There is no file or folder"],
    [["convert", "--format", "esco", "SHOP"], "is a file, not a folder"],
    [["convert", "--format", "esco", "FOLDER/empty"], "has no files that end in .csv"],
    [["convert", "--format", "esco", "FOLDER", "--lang", "e n"], "‘e n’ is no language"],
    [["convert", "--format", "matrix", "FOLDER/roles.csv"], "--role and --skill"],
    [["convert", "--format", "matrix", "FOLDER/roles.csv", "--json"], "--json goes with -o FILE"],
    [
      [
        "convert",
        "--format",
        "matrix",
        "FOLDER/roles.csv",
        "--role",
        "Role",
        "--skill",
        "Skill",
        "-o",
        "FOLDER/no/x.json",
      ],
      "There is no file or folder",
    ],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await runCaptured(
      args.map((arg) => arg.replace("SHOP", shop).replace("FOLDER", folder)),
    );
    expect(err).toContain(sentence);
    expect(err).toMatch(/^skillways: /);
    expect(err).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([2, ""]);
  });
  test("in Dutch where the machine speaks Dutch", async () => {
    const { err } = await runCaptured(["gap", shop, "--from", "role:x", "--to", "clerk"], { env: { LANG: "nl_BE" } });
    expect(err).toContain("Er is geen rol ‘x’. Het meest lijken erop:");
  });
});

describe("a role is found", () => {
  test.each([
    ["by id", "role:senior"],
    ["by label in any language, whatever its case", "role:EERSTE  medewerker"],
    ["by synonym", "role:head clerk"],
    ["by the code that it is mapped to", "role:C4110"],
    ["by the concept that it is mapped to", "role:http://data.europa.eu/esco/isco/C4110"],
  ])("%s", async (_, role) => {
    const { out } = await runCaptured(["gap", shop, "--from", "role:clerk", "--to", role, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ from: { role: "clerk" }, to: "senior" });
  });
});

describe("what it reads and says", () => {
  test("a file that is no JSON is refused with the place, exit code 1", async () => {
    const { code, err, out } = await runCaptured(["stats", join(folder, "broken.json")]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/line 1/);
  });
  test("validate ends with 0 for a sound file and with 1 for one with errors", async () => {
    const dangling = join(folder, "dangling.json");
    writeFileSync(dangling, readFileSync(shop, "utf8").replace('"to":"senior"', '"to":"nobody"'));
    expect(await runCaptured(["validate", shop])).toMatchObject({ code: 0, err: "" });
    const { code, out } = await runCaptured(["validate", dangling, "--lang", "nl"]);
    expect(code).toBe(1);
    expect(out).toContain("Niet in orde");
    const { err } = await runCaptured(["stats", dangling]);
    expect(err).toContain("skillways validate");
  });
  test("validate --profile checks a profile against the taxonomy", async () => {
    expect((await runCaptured(["validate", shop, "--profile", profile])).code).toBe(0);
    const { code, out } = await runCaptured(["validate", shop, "--profile", shop]);
    expect([code, out.includes(shop)]).toEqual([1, true]);
  });
  test("gap names the skills that are missing, the blockers and the optional ones", async () => {
    const senior = await runCaptured(["gap", shop, "--from", "role:clerk", "--to", "senior"]);
    expect(senior.out).toMatch(/^typing +2 +4 /m);
    expect(senior.out).toMatch(/Nice to have \(1, not counted\)[\s\S]*coaching/);
    const manager = await runCaptured(["gap", shop, "--from", "role:clerk", "--to", "manager", "--lang", "nl"]);
    expect(manager.out).toContain("! Zonder deze vaardigheid kan het niet: licence");
  });
  test("gap lists a skill of importance 0 that is still to learn, and does not call it covered", async () => {
    const light = join(folder, "light.json");
    const document = JSON.parse(readFileSync(shop, "utf8"));
    for (const requirement of document.roles[1].requirements) requirement.importance = 0;
    writeFileSync(light, JSON.stringify(document));
    const { out } = await runCaptured(["gap", light, "--from", "role:clerk", "--to", "senior"]);
    expect(out).toMatch(/^typing +2 +4 +0%$/m);
    expect(out).toContain("Fully covered: 1 of the 3");
  });
  test("gap from a profile shows what is not known as not known", async () => {
    const { out } = await runCaptured(["gap", shop, "--from", profile, "--to", "senior"]);
    expect(out).toContain("Sam → Senior clerk");
    expect(out).toMatch(/75% \(between 33% – 89%\)/);
    expect(out).toMatch(/^filing +\? +2 /m);
  });
  test("what a profile holds for another taxonomy is told, with every question about it", async () => {
    const stranger = join(folder, "stranger.json");
    const evidence = [{ skill: "diving", level: 3, source: "self", date: "2026-01-31" }];
    const header = { format: "skillways/profile@1", id: "kim", taxonomy: { id: "another" } };
    writeFileSync(stranger, JSON.stringify({ ...header, evidence }));
    for (const question of [["gap", "--to", "senior"], ["next"], ["routes", "--to", "senior"]]) {
      const [command = "", ...rest] = question;
      const { code, err } = await runCaptured([command, shop, "--from", stranger, ...rest]);
      expect(code).toBe(0);
      expect(err).toMatch(/unknown-skill {2}line 1/);
      expect(err).toContain("belongs to the taxonomy ‘another’");
    }
  });
  test("next from a profile without ratings says that there are none", async () => {
    const blank = join(folder, "blank.json");
    writeFileSync(blank, JSON.stringify({ format: "skillways/profile@1", id: "jo", evidence: [] }));
    expect((await runCaptured(["next", shop, "--from", blank])).out).toContain("There are no ratings");
  });
  test("codes for the terminal that hide in a label or an id do nothing", async () => {
    const hostile = join(folder, "hostile.json");
    const label = "\u001B]0;mine\u0007\u001B[2Jclerk\u009B1A";
    const document = JSON.parse(readFileSync(shop, "utf8"));
    document.roles[0].label = { en: label };
    document.roles[0].requirements.push({ skill: label });
    writeFileSync(hostile, JSON.stringify(document));
    for (const args of [
      ["validate", hostile],
      ["gap", hostile, "--from", "role:clerk", "--to", "senior"],
      ["next", hostile, "--from", "role:nobody"],
    ]) {
      const { out, err } = await runCaptured(args);
      expect(out + err).toContain("clerk");
      expect(out + err).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
  test("next lists the nearest roles, at most as many as asked", async () => {
    const { out } = await runCaptured(["next", shop, "--from", "role:clerk", "--top", "1"]);
    expect(out).toMatch(/^1 {2}Senior clerk/m);
    expect(out).not.toMatch(/^2 /m);
  });
  test("routes tells each step with its weeks and what to learn", async () => {
    const { out, code } = await runCaptured(["routes", shop, "--from", "role:clerk", "--to", "senior"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Route 1 .*\n {2}→ Senior clerk {2}\(\d+ weeks?, \d+% covered/);
    expect(out).toContain("learn: typing 4, filing 2");
  });
  test("no route is an answer with a reason, and no failure", async () => {
    const { out, code } = await runCaptured(["routes", shop, "--from", "role:clerk", "--to", "clerk", "--json"]);
    expect([code, JSON.parse(out).reason.code]).toEqual([0, "already-there"]);
  });
  test("convert writes the taxonomy to stdout, and the notes to stderr", async () => {
    const args = ["convert", "--format", "matrix", join(folder, "roles.csv"), "--role", "Role", "--skill", "Skill"];
    const { out, err, code } = await runCaptured([...args, "--level", "Level", "--lang", "nl", "--title", "Winkel"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: { nl: "Winkel" },
      languages: ["nl"],
      skills: [{ id: "typing" }, {}],
    });
    expect(err).toContain("2 skills, 1 role, 2 requirements (0 errors, 0 warnings, 0 notes)");
  });
  test("convert ends with 1 when there is nothing to make a taxonomy of", async () => {
    const args = ["convert", "--format", "matrix", join(folder, "roles.csv"), "--role", "Rol", "--skill", "Skill"];
    expect(await runCaptured(args)).toMatchObject({ code: 1, out: "" });
  });
});

describe("how it looks", () => {
  const answers: readonly (readonly string[])[] = [
    ["stats", "TAXONOMY"],
    ["validate", "TAXONOMY"],
    ["gap", "TAXONOMY", "--from", "role:order-picker", "--to", "role:team-lead-warehouse"],
    ["next", "TAXONOMY", "--from", "PROFILE"],
    ["routes", "TAXONOMY", "--from", "PROFILE", "--to", "role:team-lead-warehouse"],
  ];
  const taxonomy = join(NOORDHAVEN, "taxonomy.json");
  const person = join(NOORDHAVEN, "profiles/orderpicker.json");

  test.each(answers)("%s reads well in 80 columns, in both languages", async (...args) => {
    for (const language of ["nl", "en"]) {
      const call = args.map((arg) => arg.replace("TAXONOMY", taxonomy).replace("PROFILE", person));
      const { out, err, code } = await runCaptured([...call, "--lang", language]);
      expect([code, err]).toEqual([0, ""]);
      expect(out.split("\n").filter((line) => line.length > 80 && !line.includes(taxonomy))).toEqual([]);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
      expect(out).not.toContain("\u001B");
    }
  });
  test("progress of a long import is drawn on a terminal, on stderr, and nowhere else", async () => {
    const source = join(folder, "esco");
    const uri = "http://data.europa.eu/esco";
    mkdirSync(source);
    writeFileSync(
      join(source, "occupations_en.csv"),
      `conceptUri,preferredLabel,iscoGroup\n${uri}/occupation/o,porter,5151\n`,
    );
    writeFileSync(
      join(source, "skills_en.csv"),
      `conceptUri,preferredLabel,skillType\n${uri}/skill/s,lift,skill/competence\n`,
    );
    writeFileSync(
      join(source, "occupationSkillRelations.csv"),
      `occupationUri,relationType,skillUri\n${uri}/occupation/o,essential,${uri}/skill/s\n`,
    );
    const args = ["convert", "--format", "esco", source];
    const [drawn, plain] = [await runCaptured(args, { terminal: true }), await runCaptured(args)];
    expect(drawn.err).toMatch(/█ 100% {2}skills_en\.csv/);
    expect(plain.err).not.toContain("█");
    expect([drawn.code, drawn.out]).toEqual([0, plain.out]);
    expect(JSON.parse(plain.out)).toMatchObject({ roles: [{ requirements: [{ skill: "s" }] }] });
  });
  test("colour is for terminals only, and not where NO_COLOR is set", async () => {
    const colour = "\u001B[";
    expect((await runCaptured(["stats", shop], { terminal: true })).out).toContain(colour);
    expect((await runCaptured(["stats", shop], { terminal: true, env: { NO_COLOR: "1" } })).out).not.toContain(colour);
    expect((await runCaptured(["stats", shop], { terminal: true, env: { TERM: "dumb" } })).out).not.toContain(colour);
  });
});
