import type { TaxonomyDocument } from "@skillways/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFields } from "../../src/commands/edit-cells.js";
import { type CellBlock, cellsOf } from "../../src/commands/fill-cells.js";
import type { PasteOptions } from "../../src/commands/paste-input.js";
import { pasteTable } from "../../src/commands/paste-table.js";
import { type PastePlan, planPaste } from "../../src/commands/plan-paste.js";
import { writeBlock } from "../../src/commands/write-block.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import { emptyTaxonomy } from "../../src/workbench/empty-taxonomy.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

function plan(session: Session, text: string, options: Partial<PasteOptions> = {}): PastePlan {
  return planPaste(session.taxonomy, table(text), { language: "nl", ...options });
}

/** Cells between bars, rows between line ends. */
function table(text: string): string[][] {
  return text.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
}

function levels(session: Session, role: string): Record<string, number | undefined> {
  return Object.fromEntries(
    (session.taxonomy.findRole(role)?.requirements ?? []).map(({ skill, level }) => [skill, level]),
  );
}

const at: CellBlock = {
  rows: "roles",
  rowIds: ["picker", "driver", "agent"],
  columnIds: ["picking", "wms", "coaching"],
};

describe("a block of levels, pasted at a cell", () => {
  it("goes into the cells from there on, and an empty one stops asking", () => {
    const session = createSession(sampleTaxonomy());
    const made = plan(session, "4||1\n2|2|", { at });
    expect(made).toMatchObject({ set: 1, changed: 1, cleared: 1, same: 2, unread: [], outside: 0 });
    session.dispatch(pasteTable(made));
    expect(levels(session, "picker")).toEqual({ picking: 4, coaching: 1 });
    expect(levels(session, "driver")).toEqual({ picking: 2, forklift: 3, wms: 2 });
    expect(session.announcement).toEqual({
      nl: "Geplakt: 1 cel ingevuld, 1 cel aangepast, 1 cel leeggemaakt.",
      en: "Pasted: 1 cell filled in, 1 cell changed, 1 cell cleared.",
    });
    expect(session.undoName?.en).toBe("paste 3 cells");
    session.undo();
    expect(session.document).toEqual(sampleTaxonomy());
  });

  it("goes the other way round where skills are in rows", () => {
    const session = createSession(sampleTaxonomy());
    const turned: CellBlock = { rows: "skills", rowIds: ["picking", "coaching"], columnIds: ["picker", "driver"] };
    session.dispatch(pasteTable(plan(session, "5|4\n3|2", { at: turned })));
    expect(levels(session, "picker")).toEqual({ picking: 5, wms: 2, coaching: 3 });
    expect(levels(session, "driver")).toEqual({ picking: 4, forklift: 3, wms: 2, coaching: 2 });
  });

  it("says of each cell that is no level where it is and why, and pastes the others", () => {
    const session = createSession(sampleTaxonomy());
    const made = plan(session, "4-5|9|n/a\nexpert|3|3,5", { at });
    expect(made.unread.map(({ row, column, text, reason }) => [row, column, text, reason.nl])).toEqual([
      [1, 1, "4-5", "meer dan één niveau"],
      [1, 2, "9", "staat niet op de schaal: kies 1 tot en met 5"],
      [1, 3, "n/a", "geen niveau: laat de cel leeg als er niets gevraagd wordt"],
      [2, 1, "expert", "geen niveau van de schaal"],
      [2, 3, "3,5", "ligt tussen twee niveaus in: kies een heel getal"],
    ]);
    expect(made).toMatchObject({ set: 0, changed: 1 });
  });

  it("counts what lies beyond the last row or column", () => {
    const session = createSession(sampleTaxonomy());
    expect(plan(session, "1|1|1|1\n1|1|1|1\n1|1|1|1\n1|1|1|", { at }).outside).toBe(6);
  });
});

describe("a table with names", () => {
  const text =
    "Rol|Coaching|using the  WAREHOUSE system|Luistervaardigheid\nOrder picker|2|3|\nLogistiek medewerker|1||x";

  it("is matched by labels in any language and by synonyms, and brings new roles along", () => {
    const session = createSession(sampleTaxonomy());
    const made = plan(session, text, { at });
    expect(made.shape).toMatchObject({ form: "grid", rows: "roles", rowNames: true, columnNames: true });
    expect(made).toMatchObject({ set: 3, changed: 1, cleared: 0, unread: [], clearEmpty: false });
    expect(made.newRoles).toEqual([{ id: "logistiek-medewerker", label: "Logistiek medewerker", language: "nl" }]);
    session.dispatch(pasteTable(made));
    expect(levels(session, "picker")).toEqual({ picking: 3, wms: 3, coaching: 2 });
    expect(session.taxonomy.findRole("logistiek-medewerker")).toEqual({
      id: "logistiek-medewerker",
      label: { nl: "Logistiek medewerker" },
      requirements: [{ skill: "coaching", level: 1 }, { skill: "listening" }],
    });
    expect(session.undoName?.nl).toBe("een tabel plakken");
    session.undo();
    expect(session.document).toEqual(sampleTaxonomy());
  });

  it("leaves new names out where somebody says so, and still lists them", () => {
    const session = createSession(sampleTaxonomy());
    const made = plan(session, text, { at, addRoles: false });
    expect(made).toMatchObject({ set: 1, changed: 1, newRoles: [] });
    expect(made.unknownRoles.map(({ label }) => label)).toEqual(["Logistiek medewerker"]);
  });

  it("can be turned: skills in rows, roles in columns", () => {
    const session = createSession(sampleTaxonomy());
    const made = plan(session, "|Order picker|Forklift driver\nCoaching|2|3\nPlanning|1|", { at });
    expect(made.shape.rows).toBe("skills");
    session.dispatch(pasteTable(made));
    expect(levels(session, "driver")).toMatchObject({ coaching: 3 });
    expect(levels(session, "picker")).toMatchObject({ coaching: 2, planning: 1 });
  });

  it("may be a list with a row for each requirement", () => {
    const session = createSession(sampleTaxonomy());
    const made = plan(
      session,
      "Functie|Competentie|Niveau\nOrder picker|Coachen|Doet het zelf\nKok|Koken|4\nKok|Coachen|",
    );
    expect(made.shape.form).toBe("list");
    session.dispatch(pasteTable(made));
    expect(levels(session, "picker")).toMatchObject({ coaching: 3 });
    expect(session.taxonomy.findRole("kok")?.requirements).toEqual([
      { skill: "koken", level: 4 },
      { skill: "coaching" },
    ]);
  });

  it("starts a map from nothing", () => {
    const session = createSession(emptyTaxonomy);
    const made = plan(
      session,
      "|SQL|Presenteren|Rijbewijs B\nData-analist|4|3|\nChauffeur||1|x\nconstructor|1|__proto__|",
    );
    expect(made.unread.map(({ text: word }) => word)).toEqual(["__proto__"]);
    session.dispatch(pasteTable(made));
    expect(session.taxonomy.roles.map(({ id }) => id)).toEqual(["data-analist", "chauffeur", "constructor"]);
    expect(levels(session, "data-analist")).toEqual({ sql: 4, presenteren: 3 });
    session.undo();
    expect(session.document).toEqual(emptyTaxonomy);
  });

  it("says so where a name belongs to several, a name is missing, or a cell comes twice", () => {
    const document = sampleTaxonomy();
    const twins = document.roles.map((role) =>
      role.id === "lead" ? { ...role, label: { nl: "Orderverzamelaar" } } : role,
    );
    const session = createSession({ ...document, roles: twins });
    const made = plan(session, "|Coachen|Coaching|\nOrderverzamelaar|1||\nForklift driver|2|3|4");
    expect(made.unread.map(({ row, column, reason }) => [row, column, reason.en])).toEqual([
      [2, 1, "several roles have this name"],
      [3, 4, "no name beside it or above it"],
      [3, 3, "the same cell is in the table twice"],
    ]);
  });

  it("of a thousand words that nobody knows changes nothing without being told", () => {
    const session = createSession(sampleTaxonomy());
    const words = Array.from({ length: 30 }, () => "lorem|ipsum|dolor").join("\n");
    expect(plan(session, words, { at })).toMatchObject({ set: 0, changed: 0, newRoles: [], newSkills: [] });
  });
});

const cell = fc.oneof(
  fc.constantFrom("", "0", "x", "n/a", "4-5", "9", "3,5", "Independent", "Coaching", "Order picker", "ب", "😀"),
  fc.integer({ min: 1, max: 5 }).map(String),
  fc.string({ maxLength: 6 }),
);
const anyTable = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe("laws", () => {
  it("paste then undo gives the identical document, and redo the pasted one", () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), fc.boolean(), (cells, placed, clearEmpty) => {
        const session = createSession(sampleTaxonomy());
        const made = planPaste(session.taxonomy, cells, { language: "en", clearEmpty, ...(placed && { at }) });
        const result = session.dispatch(pasteTable(made));
        const pasted = session.document;
        if (!result.ok || result.changes.length === 0) {
          expect(pasted).toEqual(sampleTaxonomy());
          return;
        }
        expect(made.set + made.changed + made.cleared + made.newRoles.length + made.newSkills.length).toBeGreaterThan(
          0,
        );
        session.undo();
        expect(session.document).toEqual(sampleTaxonomy());
        session.redo();
        expect(session.document).toEqual(pasted);
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it("copy then paste elsewhere gives the same levels, and in full the same requirements", () => {
    fc.assert(
      fc.property(randomMatrix, fc.boolean(), fc.constantFrom("nl", "en"), (document, inFull, language) => {
        const session = createSession(document);
        const [from, to] = [matrixBlock(0), matrixBlock(3)];
        const text = writeBlock(session.taxonomy, from, language as "nl");
        const copied = cellsOf(from).map(({ role, skill }) => readFields(session.taxonomy, role, skill));
        const cells = from.rowIds.map((_, row) => copied.slice(row * 3, row * 3 + 3));
        const rows = text.split("\r\n").map((row) => row.split("\t"));
        const shape = { rowNames: false, columnNames: false };
        const made = planPaste(session.taxonomy, rows, { language: "en", at: to, shape, ...(inFull && { cells }) });
        session.dispatch(pasteTable(made));
        const pasted = cellsOf(to).map(({ role, skill }) => readFields(session.taxonomy, role, skill));
        if (inFull) expect(pasted).toEqual(copied);
        else expect(pasted.map((one) => one?.level)).toEqual(copied.map((one) => one?.level));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

const requirement = fc.record(
  {
    level: fc.integer({ min: 1, max: 5 }),
    necessity: fc.constantFrom("essential" as const, "important" as const, "optional" as const),
    importance: fc.constantFrom(0, 0.5, 1),
    blocking: fc.boolean(),
  },
  { requiredKeys: [] },
);
const randomMatrix = fc
  .array(fc.option(requirement), { minLength: 36, maxLength: 36 })
  .map((cells): TaxonomyDocument => {
    const ids = Array.from({ length: 6 }, (_, index) => `n${index}`);
    return {
      ...sampleTaxonomy(),
      moves: [],
      skills: ids.map((id) => ({ id, label: { en: id } })),
      roles: ids.map((id, row) => ({
        id,
        label: { en: id },
        requirements: ids.flatMap((skill, column) => {
          const fields = cells[row * 6 + column];
          return fields ? [{ skill, ...fields }] : [];
        }),
      })),
    };
  });

function matrixBlock(start: number): CellBlock {
  const ids = [0, 1, 2].map((step) => `n${start + step}`);
  return { rows: "roles", rowIds: ids, columnIds: ids };
}
