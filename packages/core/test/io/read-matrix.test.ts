import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTaxonomy, SkillwaysError } from "../../src/index.js";
import { type ImportResult, type MatrixOptions, readMatrix } from "../../src/io.js";
import { findData } from "../support/find-data.js";

const COLUMNS = { role: "Role", skill: "Skill", level: "Level" };

function readLevels(levels: readonly string[], options: MatrixOptions = {}): ImportResult {
  const rows = levels.map((level, at) => `Clerk;Skill ${at};${level}`);
  return readMatrix(["Role;Skill;Level", ...rows].join("\n"), COLUMNS, options);
}

function levelsOf(result: ImportResult): (number | undefined)[] {
  return result.document?.roles[0]?.requirements?.map(({ level }) => level) ?? [];
}

function labelsOf(result: ImportResult): (string | undefined)[] | undefined {
  return result.document?.scales[0]?.levels.map(({ label }) => label?.en);
}

function codesOf(result: ImportResult): string[] {
  return result.findings.map(({ code }) => code);
}

describe("levels", () => {
  test("numbers make a scale up to the highest", () => {
    const result = readLevels(["2", "4", "1"]);
    expect(levelsOf(result)).toEqual([2, 4, 1]);
    expect(labelsOf(result)).toEqual(["1", "2", "3", "4"]);
    expect(result.findings).toEqual([]);
  });
  test("a decimal comma is read, and makes the scale fractional", () => {
    const result = readLevels(["2,5", "3"]);
    expect(levelsOf(result)).toEqual([2.5, 3]);
    expect(result.document?.scales[0]?.fractional).toBe(true);
  });
  test("a number with a name gives the level its name", () => {
    const result = readLevels(["1 - Starter", "3 – Expert", "Level 2"]);
    expect(levelsOf(result)).toEqual([1, 3, 2]);
    expect(labelsOf(result)).toEqual(["Starter", "2", "Expert"]);
  });
  test("the same number with two names is no level number", () => {
    expect(labelsOf(readLevels(["Junior 1", "Senior 1"]))).toEqual(["Junior 1", "Senior 1"]);
  });
  test("words of a well-known ladder are put in its order, which is told", () => {
    const result = readLevels(["Expert", "Working"]);
    expect(levelsOf(result)).toEqual([4, 2]);
    expect(result.findings).toMatchObject([{ code: "matrix-assumed-levels", severity: "info" }]);
  });
  test("language levels are a ladder and not numbers", () => {
    expect(levelsOf(readLevels(["B1", "A1", "C2"]))).toEqual([3, 1, 6]);
  });
  test("unknown words are taken in the order in which they appear, with a warning", () => {
    const result = readLevels(["kan het", "kan het uitleggen", "kan het"]);
    expect(levelsOf(result)).toEqual([1, 2, 1]);
    expect(result.findings).toMatchObject([{ code: "matrix-assumed-levels", severity: "warning" }]);
  });
  test("a given order counts, and a word outside it is an error", () => {
    const result = readLevels(["High", "low", "huge"], { levels: ["Low", "High"] });
    expect(levelsOf(result)).toEqual([2, 1, undefined]);
    expect(result.findings).toMatchObject([
      { code: "matrix-unknown-level", severity: "error", line: 4, received: "huge" },
    ]);
  });
  test("level 0 means that the skill is not asked", () => {
    const result = readLevels(["0", "2"]);
    expect(levelsOf(result)).toEqual([2]);
    expect(codesOf(result)).toEqual(["matrix-level-zero"]);
  });
  test("without levels a requirement means having it at all", () => {
    const result = readMatrix("Role,Skill\nClerk,Typing\n", { role: "Role", skill: "Skill" });
    expect(result.document?.scales).toEqual([]);
    expect(result.document?.roles[0]?.requirements).toEqual([{ skill: "typing" }]);
  });
});

describe("levels that are no levels", () => {
  test("leave numbers numbers where most are, and are told by row", () => {
    const result = readLevels(["2", "3", "zero", "0", "-1", "99999", "1"]);
    expect(labelsOf(result)).toEqual(["1", "2", "3"]);
    expect(levelsOf(result)).toEqual([2, 3, undefined, undefined, undefined, 1]);
    expect(result.findings).toMatchObject([
      { code: "matrix-unknown-level", line: 4, received: "zero", expected: "1, 2, 3" },
      { code: "matrix-level-zero", line: 5 },
      { code: "matrix-unknown-level", line: 6, received: "-1", expected: "1, 2, 3" },
      { code: "matrix-unknown-level", line: 7, received: "99999", expected: "1, 2, 3" },
    ]);
  });
  test("make words of all of them where most are words", () => {
    expect(labelsOf(readLevels(["kan het", "1", "leert het"]))).toEqual(["kan het", "1", "leert het"]);
  });
});

describe("misuse", () => {
  test.each([
    [undefined, COLUMNS],
    [null, COLUMNS],
    [3, COLUMNS],
    ["Role,Skill", undefined],
    ["Role,Skill", null],
    ["Role,Skill", { role: "Role" }],
    ["Role,Skill", { role: 1, skill: 2 }],
    ["Role,Skill", { ...COLUMNS, level: 3 }],
    ["Role,Skill", COLUMNS, { skillTable: { input: null } }],
    ["Role,Skill", COLUMNS, { skillTable: null }],
    ["Role,Skill", COLUMNS, null],
    ["Role,Skill", COLUMNS, 7],
  ])("%j with the columns %j is a typed error", (input, columns, options?: unknown) => {
    const call = () => readMatrix(input as string, columns as typeof COLUMNS, options as MatrixOptions);
    expect(call).toThrow(SkillwaysError);
    expect(call).toThrow(/^readMatrix: /);
  });
  test("one column for both role and skill is a finding", () => {
    for (const skill of ["Role", "role"]) {
      const result = readMatrix("Role,Skill\nClerk,Typing\n", { role: "Role", skill });
      expect(result.document).toBeUndefined();
      expect(result.findings).toMatchObject([{ code: "matrix-one-column", severity: "error", received: "Role" }]);
    }
  });
});

describe("roles and skills", () => {
  test("one name in two families is two roles", () => {
    const result = readMatrix("F,Role,Skill\nCare,Lead,A\nIT,Lead,B\nIT,Clerk,A\n", {
      family: "F",
      role: "Role",
      skill: "Skill",
    });
    expect(result.document?.roles.map(({ id }) => id)).toEqual(["lead-care", "lead-it", "clerk"]);
    expect(codesOf(result)).toEqual(["matrix-same-role-name", "matrix-same-role-name"]);
  });
  test("skills that differ in case and spaces only are one", () => {
    const result = readMatrix("Role,Skill\nClerk,User focus\nLead,user  Focus \n", { role: "Role", skill: "Skill" });
    expect(result.document?.skills).toHaveLength(1);
  });
  test("a skill twice in a role counts once, at its highest level", () => {
    const result = readMatrix("Role,Skill,Level\nClerk,A,1\nClerk,A,3\nClerk,A,3\n", COLUMNS);
    expect(levelsOf(result)).toEqual([3]);
    expect(codesOf(result)).toEqual(["matrix-conflicting-level", "matrix-duplicate-row"]);
  });
  test("labels that make the same id get different ids, and hostile ones are labels like others", () => {
    const result = readMatrix("Role,Skill\n__proto__,C#\nconstructor,C\nrole,技能\n", { role: "Role", skill: "Skill" });
    expect(result.document?.skills.map(({ id }) => id)).toEqual(["c", "c-2", "技能"]);
    expect(result.document?.roles.map(({ id }) => id)).toEqual(["proto", "constructor", "role"]);
    expect(Object.hasOwn(Object.prototype, "label")).toBe(false);
  });
  test("necessity and importance are read in English and Dutch, as share and percentage", () => {
    const text = "Role;Skill;N;I\nClerk;A;verplicht;0,8\nClerk;B;nice to have;40%\nClerk;C;soms;7\n";
    const result = readMatrix(text, { role: "Role", skill: "Skill", necessity: "N", importance: "I" });
    expect(result.document?.roles[0]?.requirements).toEqual([
      { skill: "a", necessity: "essential", importance: 0.8 },
      { skill: "b", necessity: "optional", importance: 0.4 },
      { skill: "c" },
    ]);
    expect(codesOf(result)).toEqual(["matrix-unknown-necessity", "matrix-importance"]);
  });
});

describe("input", () => {
  test("the delimiter that Excel names on a line above the header is used, and lines are counted from there", () => {
    for (const start of ["sep=;\r\n", "\uFEFFsep=;\n", '"sep=;"\n']) {
      const result = readMatrix(`${start}Role;Skill\nClerk;Typing, fast\nClerk;\n`, { role: "Role", skill: "Skill" });
      expect(result.document?.skills[0]?.label).toEqual({ en: "Typing, fast" });
      expect(result.findings).toMatchObject([{ code: "matrix-empty-cell", line: 4 }]);
    }
  });
  test("a column name that occurs twice is told, when it is one that is read", () => {
    const text = "role,skill,skill,note,note\nClerk,Typing,Filing,,\n";
    const result = readMatrix(text, { role: "Role", skill: "Skill" });
    expect(result.document?.skills.map(({ id }) => id)).toEqual(["typing"]);
    expect(result.findings).toMatchObject([
      {
        code: "matrix-repeated-column",
        severity: "warning",
        expected: "Skill",
        received: "role, skill, skill, note, note",
      },
    ]);
  });
  test("an empty file is called empty", () => {
    for (const text of ["", "\uFEFF", " \n\n", "sep=;\n", ";;\n"]) {
      const result = readMatrix(text, COLUMNS);
      expect(result.document).toBeUndefined();
      expect(result.findings).toMatchObject([{ code: "empty-input", message: { en: "This file is empty." } }]);
    }
  });
  test("a workbook is told to be no text, as bytes and as what a browser makes of them", () => {
    const bytes = Uint8Array.from([
      0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xb5, 0x55, 0x30, 0x23, 10, 0xff,
    ]);
    for (const input of [bytes, bytes.buffer, new TextDecoder().decode(bytes)]) {
      const result = readMatrix(input, COLUMNS);
      expect(result.document).toBeUndefined();
      expect(result.findings).toMatchObject([{ code: "no-text-file", severity: "error", expected: "CSV" }]);
    }
  });
  test("an ArrayBuffer is read like the bytes in it", () => {
    const { buffer } = new TextEncoder().encode("Role,Skill\nClerk,Typing\n");
    expect(readMatrix(buffer, { role: "Role", skill: "Skill" }).document?.skills).toHaveLength(1);
  });
  test("bytes in Windows-1252 are read, with a warning", () => {
    const bytes = Uint8Array.from("Role;Skill\nChef;Caf\u00e9\n", (letter) => letter.charCodeAt(0));
    const result = readMatrix(bytes, { role: "Role", skill: "Skill" });
    expect(result.document?.skills[0]?.label).toEqual({ en: "Café" });
    expect(codesOf(result)).toEqual(["assumed-encoding"]);
  });
  test("a byte order mark is no part of the first column", () => {
    const bytes = new TextEncoder().encode("\uFEFFRole,Skill\nClerk,A\n");
    expect(readMatrix(bytes, { role: "Role", skill: "Skill" }).document?.roles).toHaveLength(1);
  });
  test("a column that is not there is an error that lists the columns", () => {
    const result = readMatrix("Role,Skill\nClerk,A\n", { role: "Rol", skill: "skill" });
    expect(result.document).toBeUndefined();
    expect(result.findings).toMatchObject([{ code: "matrix-no-column", severity: "error", expected: "Rol" }]);
    expect(result.findings[0]?.message.en).toContain("‘Role’, ‘Skill’");
  });
  test.each(["", "Role,Skill\n", "Role,Skill\nNOT IN USE,A\n,B\n"])("%j holds no row to read", (text) => {
    const result = readMatrix(text, { role: "Role", skill: "Skill" });
    expect(result.document).toBeUndefined();
    expect(result.findings.some(({ severity }) => severity === "error")).toBe(true);
  });
  test("the wording that most rows have describes a level, and a skill table goes before it", () => {
    const text = "Role,Skill,Level,Text\nA,X,1,rare\nB,X,1,usual\nC,X,1,usual\nC,Y,1,y\n";
    const columns = { ...COLUMNS, levelDescription: "Text" };
    const alone = readMatrix(text, columns);
    expect(alone.document?.skills[0]?.levelDescriptions).toEqual({ "1": { en: "usual" } });
    expect(codesOf(alone)).toEqual(["matrix-level-texts-differ"]);
    const table = { input: "Skill Name,Description,1,2\nX,All of x,one,two\nY,MISSING,,\n" };
    const both = readMatrix(`${text}C,Z,2,z\n`, columns, { skillTable: table });
    expect(both.document?.skills[0]).toMatchObject({
      description: { en: "All of x" },
      levelDescriptions: { "1": { en: "one" }, "2": { en: "two" } },
    });
    expect(both.document?.skills[1]).toMatchObject({ levelDescriptions: { "1": { en: "y" } } });
    expect(both.document?.skills[1]?.description).toBeUndefined();
  });
});

const framework = findData("uk-ddat");

describe.skipIf(framework === undefined)("the UK government framework", () => {
  const folder = framework ?? "";
  const result = readMatrix(
    framework === undefined ? "" : readFileSync(join(folder, "roles.csv")),
    {
      role: "Role Level",
      roleGroup: "Role",
      family: "Role Family",
      skill: "Skill Name",
      level: "Skill Level",
      roleDescription: "Role Level Description",
      skillDescription: "Skill Description",
      levelDescription: "Skill Level Description",
    },
    {
      file: "roles.csv",
      ...(framework === undefined ? {} : { skillTable: { input: readFileSync(join(folder, "skills.csv")) } }),
    },
  );
  const { document } = result;

  test("is read whole: 48 roles in 201 role levels, 166 skills", () => {
    expect(new Set(document?.roles.map(({ custom }) => custom?.roleGroup)).size).toBe(48);
    expect(document?.roles).toHaveLength(201);
    expect(document?.skills).toHaveLength(166);
    expect(document?.roles.flatMap(({ requirements = [] }) => requirements)).toHaveLength(1826 - 1 - 28 - 16);
  });
  test("its 16 repeated rows and 28 rows that are not in use are findings with a line", () => {
    const count = (code: string): number => codesOf(result).filter((each) => each === code).length;
    expect([count("matrix-duplicate-row"), count("matrix-not-in-use")]).toEqual([16, 28]);
    expect(result.findings.every(({ code, line }) => code === "matrix-assumed-levels" || (line ?? 0) > 1)).toBe(true);
  });
  test("every skill has the text of its four levels, and no role a grade that was guessed", () => {
    expect(document?.skills.every(({ levelDescriptions = {} }) => Object.keys(levelDescriptions).length === 4)).toBe(
      true,
    );
    expect(document?.roles.some(({ grade }) => grade !== undefined)).toBe(false);
  });
  test("is a taxonomy without errors", () => {
    expect(checkTaxonomy(document).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
