import { beforeAll, describe, expect, test } from "vitest";
import {
  checkTaxonomy,
  createMobility,
  createTaxonomy,
  rankNextRoles,
  type TaxonomyDocument,
} from "../../src/index.js";
import { type ImportResult, readOnet, type SourceFile } from "../../src/io.js";
import { findData } from "../support/find-data.js";
import { openData } from "../support/open-data.js";

const RATING =
  "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tScale Name\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source";

function rate(code: string, element: string, scale: string, value: string, error = "0.1", flags = "N\tN"): string {
  return `${code}\t"Quoted\t${element}\tName of ${element}\t${scale}\t\t${value}\t8\t${error}\t\t\t${flags}\t08/2023\tAnalyst`;
}

const FILES: Readonly<Record<string, string>> = {
  "Read Me.txt": "O*NET 29.3 Database\nMay 2025 Release\n",
  "Occupation Data.txt":
    'O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tConstructor\tSays "go.\n53-7065.00\tStockers\tStock shelves.\n99-0000.00\tNew\t\n',
  "Skills.txt": [
    RATING,
    rate("11-1011.00", "2.A.1.a", "IM", "4"),
    rate("11-1011.00", "2.A.1.a", "LV", "3.5"),
    rate("11-1011.00", "2.B.1.a", "IM", "2", "0.7"),
    rate("11-1011.00", "2.B.1.a", "LV", "0.62", "0.2", "Y\tN"),
    rate("11-1011.00", "2.B.3.a", "IM", "1"),
    rate("11-1011.00", "2.B.3.a", "LV", "2"),
    rate("11-1011.00", "2.B.3.b", "IM", "3"),
    rate("11-1011.00", "2.B.3.b", "LV", "1", "0.1", "N\tY"),
    rate("53-7065.00", "2.A.1.a", "IM", "n/a"),
    rate("53-7065.00", "1.A.1.a", "IM", "5"),
    rate("00-0000.00", "2.A.1.a", "IM", "3"),
  ].join("\n"),
  "Job Zones.txt":
    "O*NET-SOC Code\tTitle\tJob Zone\tDate\tDomain Source\n11-1011.00\tConstructor\t5\t08/2023\tAnalyst\n",
  "Alternate Titles.txt":
    "O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)\n11-1011.00\tConstructor\tChief Builder\tCB\t08\n11-1011.00\tConstructor\tConstructor\t\t08\n",
  "Content Model Reference.txt":
    "Element ID\tElement Name\tDescription\n1.A\tAbilities\t\n2.A\tBasic Skills\tBasics.\n2.A.1\tContent\t\n2.A.1.a\tReading\tTo read.\n2.C\tKnowledge\t\n",
  "Level Scale Anchors.txt":
    "Element ID\tElement Name\tScale ID\tScale Name\tAnchor Value\tAnchor Description\n2.A.1.a\tReading\tLV\tLevel\t4\tRead a memo\n2.A.1.a\tReading\tLV\tLevel\t2\tRead a form\n",
  "Related Occupations.txt": "O*NET-SOC Code\tTitle\tRelated O*NET-SOC Code\n",
};

function codesOf({ findings }: ImportResult): Record<string, string> {
  return Object.fromEntries(findings.map(({ code, received }) => [code, received]));
}

describe("a small O*NET", () => {
  let result: ImportResult;
  let document: TaxonomyDocument;
  beforeAll(async () => {
    result = await readOnet(Object.entries(FILES).map(([name, text]) => new File([text], name)));
    if (result.document === undefined) throw new Error("the import gave no document");
    document = result.document;
  });

  test("occupations are roles with a grade by job zone, a family and alternate titles", () => {
    expect(document.roles[0]).toMatchObject({
      id: "11-1011.00",
      label: { en: "Constructor" },
      description: { en: 'Says "go.' },
      altLabels: { en: ["Chief Builder", "CB"] },
      family: "soc-11",
      grade: 5,
    });
    expect(document.families).toEqual([
      { id: "soc-11", label: { en: "Management Occupations" } },
      { id: "soc-53", label: { en: "Transportation and Material Moving Occupations" } },
    ]);
    expect(document.version).toBe("29.3");
  });
  test("importance 1 to 5 becomes 0 to 1, and what is not relevant or weighs nothing is not asked", () => {
    expect(document.roles[0]?.requirements).toEqual([
      { skill: "2.A.1.a", level: 3.5, importance: 0.75 },
      {
        skill: "2.B.1.a",
        level: 0.62,
        importance: 0.25,
        custom: { onet: { importanceError: 0.7, levelError: 0.2, recommendSuppress: true } },
      },
    ]);
  });
  test("elements are skills under the headings of the content model, with their anchors as level texts", () => {
    expect(document.skills.map(({ id, grouping = false, broader }) => [id, grouping, broader])).toEqual([
      ["2.A.1.a", false, ["2.A.1"]],
      ["2.B.1.a", false, undefined],
      ["2.B.3.a", false, undefined],
      ["2.B.3.b", false, undefined],
      ["2.A", true, undefined],
      ["2.A.1", true, ["2.A"]],
    ]);
    expect(document.skills[0]).toMatchObject({
      label: { en: "Reading" },
      levelDescriptions: { "2": { en: "Read a form" }, "4": { en: "Read a memo" } },
    });
  });
  test("what was left out or is not sure is told", () => {
    expect(codesOf(result)).toEqual({
      "onet-unused-file": "",
      "onet-value": "IM n/a",
      "onet-unknown-occupation": "00-0000.00",
      "onet-not-relevant": "1",
      "onet-recommend-suppress": "1",
      "onet-imprecise": "1",
      "onet-unrated": "2",
    });
    expect(checkTaxonomy(document).filter(({ severity }) => severity === "error")).toEqual([]);
  });
  test("without files there is no taxonomy, and errors say what is missing", async () => {
    const nothing = await readOnet([]);
    expect(nothing.document).toBeUndefined();
    expect(nothing.findings.filter(({ severity }) => severity === "error")).toHaveLength(2);
  });
});

const onet = findData("onet-29.3");

describe.skipIf(onet === undefined)("O*NET 29.3", { timeout: 60_000 }, () => {
  test("is read whole, without errors, and answers about its occupations", async () => {
    const { document, findings } = await readOnet(openData(onet ?? ""));
    if (document === undefined) throw new Error("the import gave no document");
    expect(document.roles).toHaveLength(1016);
    expect(document.roles.filter(({ requirements }) => requirements !== undefined)).toHaveLength(879);
    expect(document.skills.filter(({ grouping }) => grouping !== true)).toHaveLength(68);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(checkTaxonomy(document).filter(({ severity }) => severity === "error")).toEqual([]);
    const next = rankNextRoles(createMobility(createTaxonomy(document)), { role: "35-3031.00" }, { limit: 3 });
    expect(next).toHaveLength(3);
  });
  test("its skills alone have 3,302 ratings that are not relevant and 124 to suppress", async () => {
    const files = openData(onet ?? "").filter(({ name }) => name !== "Knowledge.txt");
    const result = await readOnet(files);
    expect(codesOf(result)).toMatchObject({ "onet-not-relevant": "3302", "onet-recommend-suppress": "124" });
  });
});

test.each([null, undefined, {}, "skills_en.csv", [null], [{ name: "skills_en.csv" }]])(
  "%j in place of files is a typed error",
  async (files) => {
    await expect(readOnet(files as unknown as SourceFile[])).rejects.toMatchObject({
      name: "SkillwaysError",
      code: "invalid-option",
      message: "readOnet: expected a list of files, each with a name and arrayBuffer()",
    });
  },
);
