import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTaxonomy, type Taxonomy, type TaxonomyDocument } from "../../src/index.js";
import { matrixColumns, readMatrix, readTable, type WriteMatrixOptions, writeMatrix } from "../../src/tables.js";
import { arbitraryTaxonomy } from "../support/arbitrary-taxonomy.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const taxonomy = buildTaxonomy("clerk: typing 2, filing optional ×0.3\nmanager: typing 2.5");

describe("a matrix for a spreadsheet", () => {
  test("has a row for each requirement", () => {
    expect(writeMatrix(taxonomy)).toBe(
      [
        "Family,Role,Skill,Level,Necessity,Importance",
        ",clerk,typing,2,,",
        ",clerk,filing,,optional,0.3",
        ",manager,typing,2.5,,",
        "",
      ].join("\r\n"),
    );
  });

  test("has Dutch names, semicolons and decimal commas where those are in use", () => {
    const lines = writeMatrix(taxonomy, { language: "nl", separator: ";" }).split("\r\n");
    expect(lines[0]).toBe("Familie;Rol;Vaardigheid;Niveau;Nodig;Belang");
    expect(lines[2]).toBe(";clerk;filing;;optioneel;0,3");
    expect(lines[3]).toBe(";manager;typing;2,5;;");
  });

  test("as a grid has roles down and skills across, with an x where no level is asked", () => {
    expect(writeMatrix(taxonomy, { form: "grid", separator: "\t" })).toBe(
      "Role\ttyping\tfiling\r\nclerk\t2\tx\r\nmanager\t2.5\t\r\n",
    );
    expect(writeMatrix(taxonomy, { form: "grid", roles: ["manager"], skills: ["filing", "typing"] })).toBe(
      "Role,filing,typing\r\nmanager,,2.5\r\n",
    );
    expect(() => writeMatrix(taxonomy, { roles: ["nobody"] })).toThrow("no role with id 'nobody'");
  });

  test.each(["=1+1", "+31", "-A1", "@SUM(A1)", "\t=1", "\rx", " =1"])(
    "has no cell that runs as a formula: %j",
    (label) => {
      const roles = [{ id: "r", label: { en: label }, requirements: [{ skill: "s" }] }];
      const skills = [{ id: "s", label: { en: `${label}!` } }];
      const unsafe = createTaxonomy({ ...taxonomy.document, roles, skills });
      const { rows } = readTableAsWritten(writeMatrix(unsafe, { separator: "\t" }));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
    },
  );
});

test("labels that a spreadsheet would run come back as they were", () => {
  const skills = [{ id: "s", label: { en: "=1+1" } }];
  const roles = [{ id: "r", label: { en: "@home" }, requirements: [{ skill: "s", level: 3 }] }];
  const unsafe = createTaxonomy({ ...taxonomy.document, skills, roles });
  expect(writeMatrix(unsafe)).toContain(`"'@home","'=1+1",3`);
  expect(readMatrix(writeMatrix(unsafe), matrixColumns("en")).document).toMatchObject({
    skills: [{ label: { en: "=1+1" } }],
    roles: [{ label: { en: "@home" } }],
  });
  expect(readTable(writeMatrix(unsafe, { form: "grid" })).rows).toEqual([
    ["Role", "=1+1"],
    ["@home", "3"],
  ]);
});

test("what is read back asks the same of the same roles, whatever the labels are", () => {
  const label = fc.oneof(
    fc.constantFrom(
      "=A1",
      "+x",
      "-",
      "n/a",
      "@",
      "",
      '"',
      "a,b;c\td",
      "two\nlines",
      "'quoted",
      "Same",
      "same ",
      "é",
      "3",
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const options = fc.record<WriteMatrixOptions>({
    language: fc.constantFrom("en", "nl"),
    separator: fc.constantFrom(",", ";", "\t"),
  });
  const property = fc.property(
    arbitraryTaxonomy(),
    fc.array(label, { minLength: 12, maxLength: 12 }),
    options,
    (base, labels, how) => {
      const named = withLabels(base, labels);
      const text = writeMatrix(named, how);
      const { document } = readMatrix(text, matrixColumns(how.language));
      const asked = named.roles.filter(({ requirements = [] }) => requirements.length > 0);
      if (asked.length === 0) return;
      const skillIds = new Map<string, string>();
      const read = document?.roles.map(({ requirements = [] }) =>
        requirements.map(({ skill, ...rest }) => ({ ...rest, skill })),
      );
      const written = asked.map(({ requirements = [] }, at) =>
        requirements.map(({ skill, ...rest }, index) => {
          // Ids are made of labels; the same skill has the same one everywhere.
          const own = skillIds.get(skill) ?? read?.[at]?.[index]?.skill ?? "";
          skillIds.set(skill, own);
          return { ...rest, skill: own };
        }),
      );
      expect(read).toEqual(written);
      expect(new Set(skillIds.values()).size).toBe(skillIds.size);
    },
  );
  fc.assert(property, { seed: 31, numRuns: 300 });
});

describe("a block that is pasted", () => {
  test("is read by its tabs, with quoted cells over several lines, and filled up to a rectangle", () => {
    expect(readTable('Role\tSQL\n"Data\nanalyst"\t3\tx\n\n')).toEqual({
      rows: [
        ["Role", "SQL", ""],
        ["Data\nanalyst", "3", "x"],
      ],
      tooLarge: false,
    });
  });

  test("can be CSV, with commas or semicolons", () => {
    expect(readTable("a;b\n1,5;2").rows).toEqual([
      ["a", "b"],
      ["1,5", "2"],
    ]);
    expect(readTable("a,b\r\n1,2\r\n").rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("can be a single cell, or nothing", () => {
    expect(readTable("3").rows).toEqual([["3"]]);
    expect(readTable("").rows).toEqual([]);
  });

  test("that is far too large is not read", () => {
    expect(readTable("x\t".repeat(100), 50)).toEqual({ rows: [], tooLarge: true });
  });
});

/** The cells with their apostrophes. */
function readTableAsWritten(text: string): { readonly rows: string[][] } {
  return { rows: text.split("\r\n").map((line) => line.split("\t").map((cell) => cell.replace(/^"/, ""))) };
}

function withLabels({ document }: Taxonomy, labels: readonly string[]): Taxonomy {
  const named = <Item extends { readonly label: object }>(list: readonly Item[], from: number): Item[] =>
    list.map((item, at) => ({ ...item, label: { en: labels[from + at] ?? "" } }));
  return createTaxonomy({
    ...document,
    skills: named(document.skills, 0),
    roles: named(document.roles, 6),
  } as TaxonomyDocument);
}
