import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  applyChange,
  checkIntegrity,
  createTaxonomy,
  type Role,
  type Taxonomy,
  type TaxonomyDocument,
} from "../../src/index.js";
import { diffTaxonomies, findHints, mergeTaxonomies, suggestFixes } from "../../src/revise.js";
import { matrixColumns, readMatrix, writeMatrix } from "../../src/tables.js";
import { canonicalText, comparableDocument } from "../support/comparable-document.js";
import { findData } from "../support/find-data.js";

const folder = findData("uk-ddat");

// 48 roles at their levels, with what is really wrong in such files.
describe.skipIf(folder === undefined)("the government framework", () => {
  const taxonomy = (): Taxonomy => {
    const { document } = readMatrix(
      readFileSync(join(folder as string, "roles.csv")),
      { role: "Role Level", skill: "Skill Name", level: "Skill Level", family: "Role Family", roleGroup: "Role" },
      { id: "ddat" },
    );
    return createTaxonomy(document as TaxonomyDocument);
  };

  test("written as a matrix and read again asks the same of every role", () => {
    const before = taxonomy();
    const { document } = readMatrix(writeMatrix(before), matrixColumns());
    const asked = (roles: readonly Role[]) =>
      roles.map(({ requirements = [] }) => requirements.map(({ skill, level }) => `${skill} ${level}`));
    expect(asked(document?.roles ?? [])).toEqual(asked(before.roles));
  });

  test("with a role gone and skills at other levels differs by just that, and the difference leads there", () => {
    const before = taxonomy();
    const [gone, changed] = [before.roles[3] as Role, before.roles[7] as Role];
    const roles = before.roles
      .filter((role) => role !== gone)
      .map((role) =>
        role === changed
          ? {
              ...role,
              requirements: (role.requirements ?? []).map((each) => ({ ...each, level: ((each.level ?? 1) % 4) + 1 })),
            }
          : role,
      );
    const after = createTaxonomy({ ...before.document, roles });
    const { entries, change } = diffTaxonomies(before, after);
    expect(entries).toHaveLength(1 + (changed.requirements?.length ?? 0));
    const answer = applyChange(before, change);
    if (!answer.ok) throw new Error(answer.refusal.message.en);
    expect(canonicalText(comparableDocument(answer.taxonomy.document))).toBe(
      canonicalText(comparableDocument(after.document)),
    );
    expect(mergeTaxonomies(before, after, before).taxonomy).toBe(after);
  });

  test("has roles that are alike and, of its findings, a fix for each that is an error", () => {
    const framework = taxonomy();
    expect(findHints(framework).filter(({ code }) => code === "similar-roles").length).toBeGreaterThan(10);
    for (const finding of checkIntegrity(framework).filter(({ severity }) => severity === "error")) {
      expect(suggestFixes(framework, finding).length).toBeGreaterThan(0);
    }
  });
});
