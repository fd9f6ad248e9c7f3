import { beforeAll, describe, expect, test } from "vitest";
import { checkTaxonomy, type TaxonomyDocument } from "../../src/index.js";
import { type ImportProgress, type ImportResult, readEsco, type SourceFile } from "../../src/io.js";
import { findData } from "../support/find-data.js";
import { openData } from "../support/open-data.js";

const E = "http://data.europa.eu/esco";
const OCCUPATIONS = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,modifiedDate,description,code";
const SKILLS =
  "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,modifiedDate,inScheme,description";
const GROUPS = "conceptType,conceptUri,preferredLabel,altLabels,status,description,code";

const FILES: Readonly<Record<string, string>> = {
  "occupations_en.csv": `${OCCUPATIONS}
Occupation,${E}/occupation/o1,5151,porter,"bell boy
porter
page",released,2020-01-02T00:00:00Z,Carries bags.,5151.1
Occupation,${E}/occupation/o2,5151,head porter,,released,2021-03-04T00:00:00Z,,5151.1.1`,
  "occupations_nl.csv": `${OCCUPATIONS}
Occupation,${E}/occupation/o1,5151,portier,,released,,,5151.1`,
  "skills_en.csv": `${SKILLS}
KnowledgeSkillCompetence,${E}/skill/s1,skill/competence,transversal,work in teams,,released,,,Work with others.
KnowledgeSkillCompetence,${E}/skill/s2,knowledge,cross-sector,hotel law,,released,,,
KnowledgeSkillCompetence,${E}/skill/s3,,cross-sector,odd one,,released,,,
KnowledgeSkillCompetence,${E}/skill/s4,knowledge,transversal,Dutch,,released,,${E}/concept-scheme/skill-language-groups,`,
  "skillGroups_en.csv": `${GROUPS}
SkillGroup,${E}/skill/g1,social skills,,released,,T4`,
  "ISCOGroups_en.csv": `${GROUPS}
ISCOGroup,${E}/isco/C5,Service workers,,released,,5
ISCOGroup,${E}/isco/C5151,Housekeeping supervisors,,released,,5151`,
  "broaderRelationsSkillPillar.csv": `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,${E}/skill/s1,SkillGroup,${E}/skill/g1
KnowledgeSkillCompetence,${E}/skill/s2,KnowledgeSkillCompetence,${E}/skill/s3
KnowledgeSkillCompetence,${E}/skill/s2,SkillGroup,${E}/skill/g1
KnowledgeSkillCompetence,${E}/skill/s3,KnowledgeSkillCompetence,${E}/skill/s2
KnowledgeSkillCompetence,${E}/skill/s3,SkillGroup,${E}/skill/gone`,
  "broaderRelationsOccPillar.csv": `conceptType,conceptUri,broaderType,broaderUri
Occupation,${E}/occupation/o1,ISCOGroup,${E}/isco/C5151
Occupation,${E}/occupation/o2,Occupation,${E}/occupation/o1`,
  "occupationSkillRelations.csv": `occupationUri,relationType,skillType,skillUri
${E}/occupation/o1,essential,skill/competence,${E}/skill/s1
${E}/occupation/o1,optional,knowledge,${E}/skill/s2
${E}/occupation/o1,essential,knowledge,${E}/skill/s2
${E}/occupation/gone,essential,knowledge,${E}/skill/s2
${E}/occupation/o2,optional,knowledge,${E}/skill/gone`,
  "skillSkillRelations.csv": `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
${E}/skill/s1,skill/competence,essential,knowledge,${E}/skill/s2
${E}/skill/s2,knowledge,essential,knowledge,${E}/skill/s3
${E}/skill/s3,knowledge,essential,knowledge,${E}/skill/s1
${E}/skill/s1,skill/competence,optional,knowledge,${E}/skill/s4
${E}/skill/s4,skill/competence,optional,knowledge,${E}/skill/s1
${E}/skill/s4,skill/competence,optional,knowledge,${E}/skill/s4`,
  "transversalSkillsCollection_en.csv": `conceptType,conceptUri,preferredLabel,status,broaderConceptUri
KnowledgeSkillCompetence,${E}/skill/s1,work in teams,released,${E}/skill/g1
KnowledgeSkillCompetence,${E}/skill/s4,Dutch,released,`,
  "conceptSchemes_en.csv": "conceptType,conceptSchemeUri\n",
};

function sources(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([name, text]) => new File([text], name));
}

function documentOf(result: ImportResult): TaxonomyDocument {
  if (result.document === undefined) throw new Error("the import gave no document");
  return result.document;
}

function countsOf({ findings }: ImportResult): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe("a small ESCO", () => {
  let result: ImportResult;
  let document: TaxonomyDocument;
  beforeAll(async () => {
    result = await readEsco(sources(FILES), { languages: ["en", "nl"] });
    document = documentOf(result);
  });

  test("occupations are roles in the family of their major group, mapped to what they are in ESCO", () => {
    expect(document.families).toEqual([{ id: "isco-5", label: { en: "Service workers" } }]);
    expect(document.roles[0]).toMatchObject({
      id: "o1",
      label: { en: "porter", nl: "portier" },
      altLabels: { en: ["bell boy", "page"] },
      family: "isco-5",
      custom: { esco: { code: "5151.1", iscoGroup: "5151" } },
    });
    expect(document.roles[1]?.mappings).toEqual([
      { type: "exactMatch", target: `${E}/occupation/o2` },
      { type: "broadMatch", target: `${E}/occupation/o1` },
      { type: "broadMatch", target: `${E}/isco/C5151` },
    ]);
  });
  test("requirements have no level; where two rows disagree, essential counts", () => {
    expect(document.roles[0]?.requirements).toEqual([
      { skill: "s1", necessity: "essential" },
      { skill: "s2", necessity: "essential" },
    ]);
  });
  test("skill groups are groupings, and a skill keeps its several broader skills", () => {
    const byId = new Map(document.skills.map((skill) => [skill.id, skill]));
    expect(byId.get("g1")?.grouping).toBe(true);
    expect(byId.get("s2")?.broader).toEqual(["s3", "g1"]);
    expect([...byId.values()].map(({ kind }) => kind)).toEqual([
      undefined,
      "skill",
      "knowledge",
      undefined,
      "language",
    ]);
  });
  test("a transversal skill about dealing with others is a soft skill, a language is not", () => {
    expect(document.skills.filter(({ nature }) => nature === "soft").map(({ id }) => id)).toEqual(["s1"]);
  });
  test("essential skills of a skill are what it requires, optional ones a weak overlap", () => {
    expect(document.relations).toEqual([
      { type: "requires", source: "s1", target: "s2" },
      { type: "requires", source: "s2", target: "s3" },
      { type: "overlaps", source: "s1", target: "s4", weight: 0.25 },
    ]);
  });
  test("each defect is a finding at its line, and the document has none of them", () => {
    expect(countsOf(result)).toEqual({
      "esco-unrecognised-file": 1,
      "esco-missing-language": 1,
      "esco-skill-type": 1,
      "esco-broader-loop": 1,
      "esco-unknown-concept": 2,
      "esco-requires-loop": 1,
      "esco-self-relation": 1,
      "esco-duplicate-relation": 1,
      "esco-duplicate-requirement": 1,
      "esco-unknown-occupation": 1,
      "esco-unused-skills": 1,
    });
    expect(result.findings.find(({ code }) => code === "esco-unknown-occupation")).toMatchObject({
      file: "occupationSkillRelations.csv",
      line: 5,
      received: `${E}/occupation/gone`,
      severity: "warning",
    });
    expect(checkTaxonomy(document).filter(({ severity }) => severity === "error")).toEqual([]);
  });
  test("shows what the licence asks, and the day of its latest change as version", () => {
    expect(document.attribution?.en).toContain("This service uses the ESCO classification of the European Commission.");
    expect(document.version).toBe("2021-03-04");
  });
  test("the order of the files does not matter", async () => {
    const reversed = documentOf(await readEsco(sources(FILES).reverse(), { languages: ["en", "nl"] }));
    expect(reversed.roles.map(({ requirements }) => requirements)).toEqual(
      document.roles.map(({ requirements }) => requirements),
    );
    expect(reversed.relations).toEqual(document.relations);
    expect(new Set(reversed.skills.map(({ id }) => id))).toEqual(new Set(document.skills.map(({ id }) => id)));
  });
  test("without a choice of languages all are read, the one with most labels first", async () => {
    expect(documentOf(await readEsco(sources(FILES))).languages).toEqual(["en", "nl"]);
  });
});

test("groups that only the hierarchy names are read from there", async () => {
  const result = await readEsco(
    sources({
      ...FILES,
      "skillsHierarchy_en.csv": `Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Description,Level 0 code,Level 1 code
${E}/skill/g0,skills,,,,S,
${E}/skill/g0,skills,${E}/skill/gone,found again,It was there.,S,S1`,
    }),
  );
  const found = documentOf(result).skills.find(({ id }) => id === "gone");
  expect(found).toMatchObject({ label: { en: "found again" }, description: { en: "It was there." }, grouping: true });
  expect(countsOf(result)["esco-groups-from-hierarchy"]).toBe(1);
});

test.each(["occupations_en.csv", "skills_en.csv"])(
  "without %s there is no taxonomy, and an error says so",
  async (name) => {
    const { "occupations_nl.csv": _, [name]: __, ...rest } = FILES;
    const result = await readEsco(sources(rest));
    expect(result.document).toBeUndefined();
    expect(result.findings).toContainEqual(expect.objectContaining({ code: "esco-missing-file", severity: "error" }));
  },
);

test("no files at all is findings and no failure", async () => {
  const result = await readEsco([]);
  expect(result.document).toBeUndefined();
  expect(countsOf(result)).toEqual({ "esco-missing-file": 6 });
});

const esco = findData("esco-1.1.1");

describe.skipIf(esco === undefined)("ESCO 1.1.1", { timeout: 60_000 }, () => {
  let result: ImportResult;
  let document: TaxonomyDocument;
  const progress = new Map<string, ImportProgress[]>();
  beforeAll(async () => {
    const files = openData(esco ?? "");
    const onProgress = (step: ImportProgress): void => {
      progress.set(step.file, [...(progress.get(step.file) ?? []), step]);
    };
    result = await readEsco(files, { languages: ["en", "nl"], onProgress });
    document = documentOf(result);
  }, 60_000);

  test("is read whole", () => {
    expect(document.roles).toHaveLength(3007);
    expect(document.skills.filter(({ grouping }) => grouping !== true)).toHaveLength(13_896);
    expect(document.roles.flatMap(({ requirements = [] }) => requirements)).toHaveLength(123_855 - 67);
    expect(document.families).toHaveLength(10);
    expect(document.skills.filter(({ broader = [] }) => broader.length > 1)).toHaveLength(4646);
    expect(document.roles.every(({ label }) => Object.hasOwn(label, "nl") && Object.hasOwn(label, "en"))).toBe(true);
  });
  test("its known defects are findings", () => {
    expect(countsOf(result)).toEqual({
      "esco-missing-language": 1,
      "esco-groups-from-hierarchy": 1,
      "esco-skill-type": 6,
      "esco-self-relation": 1,
      "esco-unknown-occupation": 67,
      "esco-unused-skills": 1,
    });
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
  test("reports progress in bytes, up to the whole of each file", () => {
    expect(progress.size).toBe(13);
    for (const steps of progress.values()) expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
    expect(progress.get("occupationSkillRelations.csv")?.length).toBeGreaterThan(10);
  });
  test("is a taxonomy without errors or warnings", () => {
    expect(checkTaxonomy(document).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

test.each([null, undefined, {}, "skills_en.csv", [null], [{ name: "skills_en.csv" }]])(
  "%j in place of files is a typed error",
  async (files) => {
    await expect(readEsco(files as unknown as SourceFile[])).rejects.toMatchObject({
      name: "SkillwaysError",
      code: "invalid-option",
      message: "readEsco: expected a list of files, each with a name and arrayBuffer()",
    });
  },
);

test("a language that no file has is told, with the languages that there are", async () => {
  const { document, findings } = await readEsco(sources(FILES), { languages: ["fr", "de"] });
  expect(document).toBeUndefined();
  expect(findings.filter(({ code }) => code === "esco-missing-file")).toEqual([]);
  expect(findings.filter(({ code }) => code === "esco-other-languages")).toMatchObject([
    { severity: "error", received: "en, nl", message: { en: expect.stringContaining("occupations_….csv") } },
    { severity: "error", expected: "fr, de", received: "en", message: { en: expect.stringContaining("skills_….csv") } },
    { severity: "warning", received: "en" },
  ]);
});
