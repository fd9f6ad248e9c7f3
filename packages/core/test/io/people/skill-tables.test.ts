import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTaxonomy, type TaxonomyDocument } from "../../../src/index.js";
import type { LearningCatalogueDocument, ProfileDocument } from "../../../src/people.js";
import {
  applyRatings,
  readSkillTables,
  type SkillTablesOptions,
  type SkillTablesRead,
  writeSkillTables,
} from "../../../src/people-io.js";

const options: SkillTablesOptions = { id: "academy", date: "2026-11-01" };
const read = (files: Readonly<Record<string, string>>, more: Partial<SkillTablesOptions> = {}): SkillTablesRead =>
  readSkillTables(
    Object.entries(files).map(([name, content]) => ({ name, content })),
    { ...options, ...more },
  );
const FILES = {
  "Libraries.csv": "\uFEFFName;Category\nOffice skills;Hard skills\n",
  "Skills.csv":
    "External ID;Name;Description;Parent\nsql;SQL;Asking databases;Office skills\nsql-2;Window functions;;sql\n;Planning;;Office skills\n",
  "Jobs.csv": "External ID;Name;Parent\ndata;Data;\nanalyst;Analyst;Data\n",
  "Jobs-Skills.csv": "Job;Skill;Expected level;Weight\nanalyst;SQL;3;4\nanalyst;Planning;2;1\n",
  "Users-Jobs.csv": "User;Job\nnoor@example.org;Analyst\n",
  "Users-Skills.csv":
    'User;Skill;Assessed level;Assessor;Comment\nnoor@example.org;sql;2;sam@example.org;"Good; soon 3"\nnoor@example.org;sql;3;Noor@example.org;\n',
  "Training-Skills.csv": "Training;Type;Skill;Level\nc1;course;sql;2\nc1;course;planning;1\np1;path;sql;4\n",
};

describe("the seven tables", () => {
  test("are read as a taxonomy, people, a team and a catalogue", () => {
    const { document, changes, team, catalogue, findings } = read(FILES);
    expect(document).toEqual({
      format: "skillways/taxonomy@1",
      id: "academy",
      version: "1",
      title: { en: "academy" },
      languages: ["en"],
      scales: [{ id: "levels", levels: [1, 2, 3, 4].map((value) => ({ value })) }],
      skills: [
        { id: "office-skills", label: { en: "Office skills" }, grouping: true },
        { id: "sql", label: { en: "SQL" }, description: { en: "Asking databases" }, broader: ["office-skills"] },
        { id: "sql-2", label: { en: "Window functions" }, broader: ["sql"] },
        { id: "planning", label: { en: "Planning" }, broader: ["office-skills"] },
      ],
      families: [{ id: "data", label: { en: "Data" } }],
      roles: [
        {
          id: "analyst",
          label: { en: "Analyst" },
          family: "data",
          requirements: [
            { skill: "sql", level: 3, importance: 1 },
            { skill: "planning", level: 2, importance: 0.25 },
          ],
        },
      ],
    });
    expect(changes).toMatchObject([
      { kind: "new-person", profile: "noor@example.org", role: "analyst" },
      { evidence: { skill: "sql", level: 2, source: "manager", rater: "sam@example.org", note: "Good; soon 3" } },
      { evidence: { skill: "sql", level: 3, source: "self" } },
    ]);
    expect(team?.members).toEqual([{ profile: "noor@example.org", role: "analyst" }]);
    expect(catalogue?.activities).toMatchObject([
      {
        id: "c1",
        method: "course",
        hours: 8,
        teaches: [
          { skill: "sql", to: 2 },
          { skill: "planning", to: 1 },
        ],
      },
      { id: "p1", method: "blended" },
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      "scale-assumed",
      "weight-scaled",
      "hours-assumed",
      "hours-assumed",
    ]);
  });

  test.each([
    ["Skills.csv", "Name,Parent\nSQL,Nothing\n", "unknown-reference", 2, 2],
    ["Skills.csv", "Name\n\nSQL\n ,x\n,\n", "missing-cell", 4, 1],
    ["Skills.csv", "Title\nSQL\n", "missing-column", 1, undefined],
    ["Skills.csv", "Name,Qualifier\nSQL,Stars\n", "unknown-qualifier", 2, 2],
    ["Jobs.csv", "ID,Name\na,A\na,B\n", "row-twice", 3, 1],
    ["Jobs-Skills.csv", "Job,Skill,Level\nanalyst,sql,4-5\n", "level-range", 2, 3],
    ["Jobs-Skills.csv", "Job,Skill,Weight\nanalyst,sql,much\n", "wrong-weight", 2, 3],
    ["Jobs-Skills.csv", "Job,Skill\nanalyst,sql\nanalyst,SQL\n", "row-twice", 3, 2],
    ["Users-Jobs.csv", "User,Job\nn,analyst\nn,clerk\n", "second-job", 3, 2],
    ["Users-Skills.csv", "User,Skill,Level\nn,sql,n/a\n", "not-rated", 2, 3],
    ["Users-Skills.csv", "User,Skill,Level,Date\nn,sql,2,03/04/2026\n", "wrong-date", 2, 4],
    ["Users-Skills.csv", "User,Skill,Level\nn,sql,=1+1\n", "formula", 2, 3],
    ["Training-Skills.csv", "Training,Skill,Level\nc,sql,9\n", "unknown-level", 2, 3],
    ["Notes.csv", "a\n", "unknown-table", undefined, undefined],
  ])("an odd cell in %s %j is told with its place (%s)", (name, text, code, row, column) => {
    const taxonomy = createTaxonomy({
      ...(read(FILES).document as TaxonomyDocument),
      roles: ["analyst", "clerk"].map((id) => ({ id, label: { en: id } })),
    });
    const { findings } = read({ [name]: text }, { taxonomy });
    const found = findings.find((finding) => finding.code === code);
    expect(found).toMatchObject({
      file: name,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
    });
  });

  test("may be some of the seven, on what is known already; a role in a profile is not replaced", () => {
    const taxonomy = createTaxonomy(read(FILES).document as TaxonomyDocument);
    const profiles: ProfileDocument[] = [{ format: "skillways/profile@1", id: "n", role: "clerk", evidence: [] }];
    const some = read(
      { "users-jobs.csv": "user,job\nn,analyst", "users-skills.csv": "user,skill,level\nn,SQL,2" },
      { taxonomy, profiles },
    );
    expect(some.document).toBeUndefined();
    expect(some.findings.map(({ code }) => code)).toEqual(["role-differs"]);
    expect(applyRatings(profiles, some.changes)).toMatchObject([
      { role: "clerk", evidence: [{ skill: "sql", level: 2 }] },
    ]);
  });

  test("are found by other column names where these are given", () => {
    const columns = { skills: { name: "Compétence", parent: "Bibliothèque" } };
    const { document } = read({ "skills.csv": "Compétence;Bibliothèque\nSQL;academy\n" }, { columns });
    expect(document?.skills).toEqual([{ id: "sql", label: { en: "SQL" } }]);
  });
});

describe("written tables", () => {
  test("are seven, with a byte order mark; a cell that would run is neutralised; what has no place is told", () => {
    const taxonomy = createTaxonomy({
      ...(read(FILES).document as TaxonomyDocument),
      relations: [{ type: "overlaps", source: "sql", target: "planning" }],
    });
    const profiles: ProfileDocument[] = [
      {
        format: "skillways/profile@1",
        id: "n",
        evidence: [{ skill: "sql", level: 2, source: "peer", date: "2026-01-01", note: "=HYPERLINK(1)" }],
      },
    ];
    const { tables, findings } = writeSkillTables(taxonomy, { profiles, separator: ";" });
    expect(tables.map(({ name }) => name)).toEqual(
      ["libraries", "skills", "jobs", "jobs-skills", "users-jobs", "users-skills", "training-skills"].map(
        (name) => `${name}.csv`,
      ),
    );
    const ratings = tables.find(({ table }) => table === "users-skills")?.text;
    expect(ratings).toBe(
      '\uFEFFUser;Skill;Qualifier;Assessed level;Assessor;Comment\r\nn;sql;;2;;"\'=HYPERLINK(1)"\r\n',
    );
    expect(findings.map(({ received, message }) => [received, message.en])).toEqual([
      ["1", "These tables have no place for: relations (1 times). That does not go along."],
      ["1", "These tables have no place for: date (1 times). That does not go along."],
      ["1", "These tables have no place for: source (1 times). That does not go along."],
    ]);
  });

  test("give the same skills, roles, ratings and outcomes when they are read", () => {
    const texts = fc.constantFrom("SQL", "a;b", 'said "x"', "=1+1", "é, ü", "Planning");
    const ids = (prefix: string, most: number): fc.Arbitrary<string[]> =>
      fc.uniqueArray(fc.constantFrom("__proto__", "constructor", "a|b", "x y", "-1", `${prefix}1`, `${prefix}2`), {
        minLength: 1,
        maxLength: most,
      });
    const arbitrary = fc.tuple(
      ids("s", 5),
      ids("r", 4),
      ids("p", 3),
      fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
      texts,
    );
    fc.assert(
      fc.property(arbitrary, ([skillIds, roleIds, people, draws, name]) => {
        let at = 0;
        const draw = (below: number): number => (draws[at++ % draws.length] ?? 0) % below;
        const skills = skillIds.map((id, i) => ({
          id,
          label: { en: draw(2) === 0 ? name : id },
          ...(draw(3) === 0 && { scale: "four" }),
          ...(i > 0 && draw(2) === 0 && { broader: skillIds.slice(0, 1 + draw(i)) }),
        }));
        const taxonomy = createTaxonomy({
          format: "skillways/taxonomy@1",
          id: "academy",
          version: "1",
          title: { en: name },
          languages: ["en"],
          scales: ["five", "four"].map((id, i) => ({
            id,
            levels: [1, 2, 3, 4, 5].slice(i).map((value) => ({ value: value - i })),
          })),
          skills,
          families: [{ id: "fam", label: { en: name } }],
          roles: roleIds.map((id) => ({
            id,
            label: { en: name },
            ...(draw(2) === 0 && { family: "fam" }),
            ...(draw(2) === 0 && {
              requirements: skillIds.slice(draw(2)).map((skill) => ({
                skill,
                ...(draw(2) === 0 && { level: 1 + draw(4) }),
                ...(draw(2) === 0 && { importance: draw(11) / 10 }),
              })),
            }),
          })),
        });
        const profiles = people.map(
          (id): ProfileDocument => ({
            format: "skillways/profile@1",
            id,
            taxonomy: { id: "academy", version: "1" },
            role: roleIds[draw(roleIds.length)] as string,
            evidence: skillIds.map((skill) => ({
              skill,
              level: 1 + draw(4),
              date: "2026-11-01",
              ...(draw(2) === 0 ? { source: "self" as const } : { source: "manager" as const, rater: "the boss" }),
              ...(draw(2) === 0 && { note: name }),
            })),
          }),
        );
        const catalogue: LearningCatalogueDocument = {
          format: "skillways/learning-catalogue@1",
          id: "academy",
          languages: ["en"],
          taxonomy: { id: "academy", version: "1" },
          activities: [
            {
              id: "c1",
              label: { en: name },
              method: "project",
              hours: 3,
              teaches: [{ skill: skillIds[0] as string, to: 2 }],
            },
          ],
        };
        const separator = draw(2) === 0 ? "," : ";";
        const { tables } = writeSkillTables(taxonomy, { profiles, catalogue, separator });
        const files = tables.map((table) => ({ name: table.name, content: table.text }));
        const again = readSkillTables(files, { ...options, taxonomy, catalogue });
        expect(again.findings).toEqual([]);
        const rolesWithRows = taxonomy.document.roles.map(({ requirements, ...role }) =>
          requirements === undefined || requirements.length === 0 ? role : { ...role, requirements },
        );
        expect(again.document).toEqual({ ...taxonomy.document, roles: rolesWithRows });
        expect(applyRatings([], again.changes)).toEqual(profiles);
        expect(again.catalogue).toEqual(catalogue);
        expect(again.team?.members).toEqual(profiles.map(({ id, role }) => ({ profile: id, role })));
      }),
      { seed: 14, numRuns: 150 },
    );
  });
});

test("any text in any table is read without an exception", () => {
  const name = fc.constantFrom(...Object.keys(FILES));
  const cell = fc.constantFrom(
    "",
    "sql",
    "1",
    "x;y",
    '"',
    "=1",
    "__proto__",
    "a|b",
    "Name",
    "External ID",
    "Skill",
    "Job",
    "User",
  );
  const table = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })
    .map((rows) => rows.map((cells) => cells.join(",")).join("\n"));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, table), { maxLength: 4 }), (files) => {
      const all = { ...FILES, ...Object.fromEntries(files) };
      const { changes, document } = read(all);
      expect(document?.id).toBe("academy");
      const once = applyRatings([], changes);
      expect(applyRatings(once, changes)).toEqual(once);
    }),
    { seed: 15, numRuns: 200 },
  );
});
