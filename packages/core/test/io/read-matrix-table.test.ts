import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { checkTaxonomy } from "../../src/index.js";
import { type MatrixTableRead, readMatrixTable, readTable, readWorkbook } from "../../src/tables.js";

function read(text: string, options: Parameters<typeof readMatrixTable>[1] = {}): MatrixTableRead {
  return readMatrixTable(readTable(text).rows, options);
}

function codesOf({ findings }: MatrixTableRead): string[] {
  return findings.map(({ code }) => code);
}

/** What each role asks, as one would write it down: `planner: excel 3, wms`. */
function asked({ document }: MatrixTableRead): string[] {
  return (document?.roles ?? []).map(({ id, requirements = [] }) =>
    `${id}: ${requirements.map(({ skill, level }) => `${skill} ${level ?? ""}`.trim()).join(", ")}`.trim(),
  );
}

function skillsOf({ document }: MatrixTableRead): string[] {
  return (document?.skills ?? []).map(({ id, broader = [] }) => [...broader, id].join(" > "));
}

describe("a wide table", () => {
  test("with roles down asks what its cells hold", () => {
    const result = read("Role,Excel,Planning\nPlanner,3,4\nPacker,1,\n");
    expect(asked(result)).toEqual(["planner: excel 3, planning 4", "packer: excel 1"]);
    expect(result.shape).toMatchObject({ form: "roles", headerRow: 0 });
    expect(result.findings).toEqual([]);
  });
  test("with skills down is the same the other way round", () => {
    const result = read("Skill,Planner,Packer\nExcel,3,1\nPlanning,4,\n");
    expect(asked(result)).toEqual(["planner: excel 3, planning 4", "packer: excel 1"]);
  });
  test("without a word in its corner has skills along the longer side", () => {
    expect(read(",A,B,C\nPlanner,1,2,3\nPacker,1,,\n").shape?.form).toBe("roles");
    expect(read(",Planner,Packer\nExcel,3,1\nPlanning,4,\nDriving,,2\n").shape?.form).toBe("skills");
    expect(read("Skill / role,Planner,Packer\nExcel,3,1\n").shape?.form).toBe("skills");
  });
  test("keeps roles and skills that nothing is asked of", () => {
    const result = read("Role,Excel,Welding\nPlanner,3,\nHost,,\n");
    expect(skillsOf(result)).toEqual(["excel", "welding"]);
    expect(asked(result)).toEqual(["planner: excel 3", "host:"]);
  });
  test("asks by a tick without a level, and nothing by a dash, a no or a 0", () => {
    const result = read("Rol;Excel;Rijbewijs;Heftruck;Frans\nChauffeur;-;x;✓;nee\nPlanner;ja;0;n.v.t.;\n");
    expect(asked(result)).toEqual(["chauffeur: rijbewijs, heftruck", "planner: excel"]);
    expect(result.document?.scales).toEqual([]);
    expect(result.findings).toEqual([]);
  });
  test("may hold level words, and a column of remarks is told and left out", () => {
    const result = read(
      "Functie;Excel;Plannen;Opmerkingen\nPlanner;Expert;Gevorderd;Zie ook de CAO\nInpakker;Basis;Basis;Bron: HR\n",
    );
    expect(asked(result)).toEqual(["planner: excel 3, plannen 2", "inpakker: excel 1, plannen 1"]);
    expect(result.findings).toMatchObject([
      { code: "matrix-no-levels", row: 1, column: 4, received: "Opmerkingen" },
      { code: "matrix-assumed-levels" },
    ]);
  });
  test("takes family, grade and description of a role from columns beside its name", () => {
    const result = read(
      "Afdeling;Functie;Schaal;Excel;Plannen\nLogistiek;Planner;8;3;4\n;Inpakker;Schaal 4;1;\nKantoor;Secretaris;zes;2;2\n",
    );
    expect(result.document?.roles).toMatchObject([
      { id: "planner", family: "logistiek", grade: 8 },
      { id: "inpakker", family: "logistiek", grade: 4 },
      { id: "secretaris", family: "kantoor" },
    ]);
    expect(result.findings).toMatchObject([{ code: "matrix-grade", row: 4, received: "zes" }]);
  });
  test("tells by row and column which cell is no level", () => {
    const result = read("Role,Excel,Planning\nPlanner,3-4,4\nPacker,1,1-feb\nHost,45,2\n");
    expect(result.findings).toMatchObject([
      { code: "matrix-unknown-level", row: 2, column: 2, received: "3-4" },
      { code: "matrix-unknown-level", row: 3, column: 3, received: "1-feb" },
    ]);
    expect(result.document?.scales[0]?.levels).toHaveLength(45);
  });
  test("takes a number far above all others for a slip, and a remark beside a number for no name", () => {
    const cells = Array.from({ length: 20 }, (_, at) => `Role ${at},${(at % 4) + 1},2\n`).join("");
    const result = read(`Role,Excel,Planning\n${cells}Host,45,3 (soon)\n`);
    expect(result.document?.scales[0]?.levels.map(({ label }) => label?.en)).toEqual(["1", "2", "3", "4"]);
    expect(result.findings).toMatchObject([{ code: "matrix-unknown-level", row: 22, column: 2, received: "45" }]);
    expect(asked(result).at(-1)).toBe("host: excel, planning 3");
  });
  test("leaves out totals, and cells without a name", () => {
    const result = read("Role,Excel,,Total\nPlanner,3,2,5\n,1,,1\nAverage,2,,\n");
    expect(asked(result)).toEqual(["planner: excel 3"]);
    expect(codesOf(result)).toEqual(["matrix-no-name", "matrix-sum", "matrix-no-name", "matrix-sum"]);
  });
  test("has as many levels as somebody says", () => {
    expect(read("Role,Excel,Planning\nPlanner,3,1\n", { highestLevel: 5 }).document?.scales[0]?.levels).toHaveLength(5);
  });
});

describe("a Dutch table as it leaves a spreadsheet", () => {
  const messy = [
    "Competentiematrix 2025;;;;;",
    "Bijgewerkt: 12 maart;;;;;",
    ";;;;;",
    ";Samen;;Techniek;;",
    "Functie;Luisteren;Feedback geven;Excel;Heftruck rijden;Totaal",
    "Logistiek;;;;;",
    "Inpakker;2,5;1;;x;3,5",
    " Planner ;3;2,0;4;-;9",
    "Kantoor;;;;;",
    "Secretaris;3;3;4;;10",
    ";;;;;",
    "Gemiddelde;2,8;2;4;;",
  ].join("\r\n");
  const result = read(messy, { language: "nl", title: "Competenties" });

  test("has its titles, headings and sums taken for what they are", () => {
    expect(skillsOf(result)).toEqual([
      "samen",
      "techniek",
      "samen > luisteren",
      "samen > feedback-geven",
      "techniek > excel",
      "techniek > heftruck-rijden",
    ]);
    expect(result.document?.families?.map(({ id }) => id)).toEqual(["logistiek", "kantoor"]);
    expect(result.document?.roles.map(({ id, family }) => `${family} > ${id}`)).toEqual([
      "logistiek > inpakker",
      "logistiek > planner",
      "kantoor > secretaris",
    ]);
    expect(codesOf(result)).toEqual(["matrix-sum", "matrix-sum"]);
  });
  test("has its decimal commas read, on a scale with levels in between", () => {
    expect(asked(result)[0]).toBe("inpakker: luisteren 2.5, feedback-geven 1, heftruck-rijden");
    expect(asked(result)[1]).toBe("planner: luisteren 3, feedback-geven 2, excel 4");
    expect(result.document?.scales).toMatchObject([{ fractional: true, levels: [{}, {}, {}, {}] }]);
  });
  test("becomes a taxonomy without errors", () => {
    expect(checkTaxonomy(result.document).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a long list", () => {
  test("is known by its column names, under titles too, whatever their order", () => {
    const result = read("Overzicht;;\n;;\nGewenst niveau;Competentie;Functienaam\n3;Excel;Planner\n1;Excel;Inpakker\n");
    expect(result.shape).toMatchObject({ form: "list", headerRow: 2, columns: { role: 2, skill: 1, level: 0 } });
    expect(asked(result)).toEqual(["planner: excel 3", "inpakker: excel 1"]);
  });
  test("gives families, groups, grades, necessity and importance where it has columns for them", () => {
    const result = read(
      "Afdeling;Functie;Schaal;Categorie;Vaardigheid;Niveau;Nodig;Belang\nLogistiek;Planner;8;Digitaal;Excel;3;essentieel;80%\n",
    );
    expect(result.document).toMatchObject({
      families: [{ id: "logistiek" }],
      skills: [
        { id: "digitaal", grouping: true },
        { id: "excel", broader: ["digitaal"] },
      ],
      roles: [{ grade: 8, requirements: [{ level: 3, necessity: "essential", importance: 0.8 }] }],
    });
  });
  test("without names for its columns is known by roles that come back", () => {
    const list = "Planner,Excel,3\nPlanner,Driving,1\nPacker,Excel,1\nPacker,Driving,2\n";
    expect(asked(read(list))).toEqual(["planner: excel 3, driving 1", "packer: excel 1, driving 2"]);
    expect(read(`Wie,Wat,Hoe goed\n${list}`).shape).toMatchObject({ form: "list", headerRow: 0 });
  });
  test("with a role in the first of its rows only goes on with that role, which is told", () => {
    const result = read("Rol;Vaardigheid;Niveau\nPlanner;Excel;3\n;Plannen;4\n;Rijden;x\nInpakker;Excel;1\n");
    expect(asked(result)).toEqual(["planner: excel 3, plannen 4, rijden", "inpakker: excel 1"]);
    expect(result.findings).toMatchObject([{ code: "matrix-filled-down", row: 3, column: 1, received: "Planner" }]);
  });
  test("tells by row and column what is missing, twice or no level", () => {
    const result = read(
      "Role,Skill,Level\nPlanner,,3\nPlanner,Excel,3\nPlanner,Excel,2\nPlanner,Word,high\nRole,Skill,Level\n",
    );
    expect(result.findings).toMatchObject([
      { code: "matrix-empty-cell", row: 2, column: 2 },
      { code: "matrix-conflicting-level", row: 4, column: 3 },
      { code: "matrix-unknown-level", row: 5, column: 3, received: "high" },
    ]);
  });
  test("is read as somebody says where that is not as it seems", () => {
    const text = "Wat,Wie,Cijfer\nExcel,Planner,3\nExcel,Packer,1\nDriving,Planner,2\n";
    const result = read(text, { shape: { form: "list", headerRow: 0, columns: { role: 1, skill: 0, level: 2 } } });
    expect(asked(result)).toEqual(["planner: excel 3, driving 2", "packer: excel 1"]);
    expect(read("Role,Skill,Level\nA,B,1\n", { shape: { form: "roles" } }).shape?.form).toBe("roles");
  });
});

describe("a table that holds no roles and skills", () => {
  test.each(["", "1,2,3\n4,5,6\n", "\n\n", "just a text", ",,\n,,\n", "Role,Skill\n", "Role,Skill,Level\n,,3\n"])(
    "%j is told, and makes nothing",
    (text) => {
      const result = read(text);
      expect(result.document).toBeUndefined();
      expect(result.findings.some(({ severity }) => severity === "error")).toBe(true);
    },
  );
  test("hostile names are names", () => {
    const result = read("Role,__proto__,constructor,<b>x</b>\nconstructor,1,2,3\n__proto__,1,,\n");
    expect(result.document?.skills.map(({ label }) => label.en)).toEqual(["__proto__", "constructor", "<b>x</b>"]);
    expect(Object.hasOwn(Object.prototype, "label")).toBe(false);
  });
});

describe("a workbook", () => {
  test("gives its sheets as tables, merged cells filled and formulas by their results", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Matrix",
          rows: [
            ["Competenties", null, null],
            ["Functie", "Excel", "Plannen"],
            ["Logistiek", null, null],
            ["Planner", 3, 4.5],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
            { startRow: 2, startCol: 0, endRow: 2, endCol: 2 },
          ],
        },
        { name: "Leeg", rows: [] },
      ],
    });
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Matrix"]);
    expect(sheets[0]?.rows[2]).toEqual(["Logistiek", "Logistiek", "Logistiek"]);
    const result = readMatrixTable(sheets[0]?.rows ?? []);
    expect(asked(result)).toEqual(["planner: excel 3, plannen 4.5"]);
    expect(result.document?.roles[0]?.family).toBe("logistiek");
  });
  test("that is none, or too large, is told and not read", async () => {
    expect(await readWorkbook(new Uint8Array(40))).toEqual({ sheets: [], problem: "no-workbook" });
    expect(await readWorkbook(new Uint8Array(40), { mostBytes: 20 })).toEqual({ sheets: [], problem: "too-large" });
  });
});
