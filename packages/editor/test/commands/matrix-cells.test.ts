import type { TaxonomyDocument } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { setCells } from "../../src/commands/edit-cells.js";
import { type CellBlock, fillCells } from "../../src/commands/fill-cells.js";
import { readCell } from "../../src/commands/read-cell.js";
import { writeBlock } from "../../src/commands/write-block.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const scale = sampleTaxonomy().scales[0];

function levelOf(session: Session, role: string, skill: string): number | undefined {
  return session.taxonomy.findRole(role)?.requirements?.find((one) => one.skill === skill)?.level;
}

function block(rowIds: readonly string[], columnIds: readonly string[], rows: CellBlock["rows"] = "roles"): CellBlock {
  return { rows, rowIds, columnIds };
}

describe("the text of a cell", () => {
  it.each([
    ["3", 3],
    [" 4 ", 4],
    ["Independent", 3],
    ["doet het zelf", 3],
    ["3 - Independent", 3],
    ["2. With help", 2],
    ["Level 5", 5],
    ["niveau 1", 1],
    ["3,0", 3],
  ])("%s is a level", (text, level) => {
    expect(readCell(text, scale)).toEqual({ kind: "level", level });
  });

  it.each(["", "  ", "0"])("“%s” does not ask", (text) => {
    expect(readCell(text, scale)).toEqual({ kind: "clear" });
  });

  it.each(["x", "X", "✓", "ja", "Yes"])("%s asks without a level", (text) => {
    expect(readCell(text, scale)).toEqual({ kind: "ask" });
  });

  it.each([
    ["9", "not-on-scale"],
    ["-3", "text"],
    ["3,5", "whole"],
    ["4-5", "range"],
    ["2 t/m 3", "range"],
    ["n/a", "nothing"],
    ["n.v.t.", "nothing"],
    ["expert", "text"],
    ["=1+2", "text"],
    ["3 - Aware", "text"],
    ["constructor", "text"],
  ])("%s is no level: %s", (text, problem) => {
    expect(readCell(text, scale)).toEqual({ kind: "unread", problem });
  });

  it("may lie between two levels where the scale says so, with a comma or a point", () => {
    const survey = { id: "s", levels: [{ value: 1 }, { value: 5 }], fractional: true };
    expect(readCell("3,5", survey)).toEqual({ kind: "level", level: 3.5 });
    expect(readCell("3.5", survey)).toEqual({ kind: "level", level: 3.5 });
  });
});

describe("filling cells", () => {
  it("copies the first row down, with all that it says, as one step with a name", () => {
    const session = createSession(withOptional());
    session.dispatch(fillCells(block(["picker", "driver", "agent", "planner", "lead"], ["wms"]), "down"));
    expect(["driver", "agent", "planner", "lead"].map((role) => levelOf(session, role, "wms"))).toEqual([2, 2, 2, 2]);
    expect(session.taxonomy.findRole("lead")?.requirements?.find(({ skill }) => skill === "wms")).toEqual({
      skill: "wms",
      level: 2,
      necessity: "optional",
      importance: 0.4,
    });
    expect(session.undoName).toEqual({
      nl: "Werken met het magazijnsysteem omlaag invullen bij 4 rollen",
      en: "fill Using the warehouse system down over 4 roles",
    });
    session.undo();
    expect(session.document).toEqual(withOptional());
  });

  it("copies the first column right, which is over skills where roles are in rows", () => {
    const session = createSession(sampleTaxonomy());
    session.dispatch(fillCells(block(["picker", "agent"], ["wms", "planning", "coaching"]), "right"));
    expect(levelOf(session, "picker", "coaching")).toBe(2);
    expect(levelOf(session, "agent", "planning")).toBe(1);
    expect(session.announcement?.en).toBe("“2 roles” is filled right over 2 skills.");
  });

  it("speaks of the other axis where skills are in rows", () => {
    const session = createSession(sampleTaxonomy());
    session.dispatch(fillCells(block(["wms", "planning"], ["picker"], "skills"), "down"));
    expect(session.undoName?.en).toBe("fill Order picker down over 1 skill");
  });

  it("of an empty cell stops asking", () => {
    const session = createSession(sampleTaxonomy());
    session.dispatch(fillCells(block(["picker", "planner"], ["planning"]), "down"));
    expect(session.taxonomy.findRole("planner")?.requirements?.map(({ skill }) => skill)).toEqual(["analysis", "wms"]);
  });

  it("is refused whole where one skill has no such level", () => {
    const document = withShortScale();
    const session = createSession(document);
    const result = session.dispatch(fillCells(block(["planner"], ["planning", "coaching", "forklift"]), "right"));
    expect(result.ok).toBe(false);
    expect(session.announcement?.en).toBe(
      "Transport planner, Forklift driving: “4” is not on the scale. Choose 1 to 2.",
    );
    expect(session.announcement?.nl).toContain("Transportplanner, Heftruck rijden: ‘4’");
    expect(session.document).toEqual(document);
  });

  it("needs more than one cell", () => {
    const session = createSession(sampleTaxonomy());
    expect(session.dispatch(fillCells(block(["planner"], ["planning"]), "down")).ok).toBe(false);
  });
});

describe("setting and clearing cells", () => {
  it("clears several as one step", () => {
    const session = createSession(sampleTaxonomy());
    const cells = [
      { role: "picker", skill: "picking" },
      { role: "picker", skill: "wms" },
      { role: "picker", skill: "coaching" },
    ];
    session.dispatch(setCells(cells, null));
    expect(session.taxonomy.findRole("picker")?.requirements).toEqual([]);
    expect(session.announcement).toEqual({
      nl: "2 cellen zijn leeggemaakt: dit wordt niet meer gevraagd.",
      en: "2 cells are cleared: they are no longer asked.",
    });
    expect(session.undoName?.en).toBe("clear 2 cells");
    session.undo();
    expect(session.document).toEqual(sampleTaxonomy());
  });

  it("names the one that is cleared", () => {
    const session = createSession(sampleTaxonomy());
    session.dispatch(setCells([{ role: "picker", skill: "wms" }], null));
    expect(session.announcement?.nl).toBe("‘Orderverzamelaar’ vraagt niet meer om ‘Werken met het magazijnsysteem’.");
  });

  it("says when nothing changes, and leaves no step", () => {
    const session = createSession(sampleTaxonomy());
    session.dispatch(setCells([{ role: "picker", skill: "coaching" }], null));
    expect(session.announcement?.en).toBe("That is already so. Nothing has changed.");
    expect(session.undoName).toBeUndefined();
  });

  it("asks for no skill that only groups others, and takes no importance above 1", () => {
    const document = sampleTaxonomy();
    const grouped = { ...document, skills: [...document.skills, { id: "g", label: { en: "Group" }, grouping: true }] };
    const session = createSession(grouped);
    expect(session.dispatch(setCells([{ role: "picker", skill: "g" }], { level: 1 })).ok).toBe(false);
    expect(session.dispatch(setCells([{ role: "picker", skill: "wms" }], { importance: 2 })).ok).toBe(false);
    expect(session.document).toEqual(grouped);
  });
});

it("writes a block as a spreadsheet takes it, with the decimal sign of the language", () => {
  const document = sampleTaxonomy();
  const session = createSession({
    ...document,
    scales: [{ id: "five", levels: [{ value: 1 }, { value: 5 }], fractional: true }],
    roles: [{ id: "a", label: { en: "A" }, requirements: [{ skill: "wms", level: 2.5 }, { skill: "planning" }] }],
    moves: [],
  });
  const cells = block(["a"], ["wms", "planning", "coaching"]);
  expect(writeBlock(session.taxonomy, cells, "nl")).toBe("2,5\tx\t");
  expect(writeBlock(session.taxonomy, cells, "en")).toBe("2.5\tx\t");
});

function withOptional(): TaxonomyDocument {
  const document = sampleTaxonomy();
  return {
    ...document,
    roles: document.roles.map((role) =>
      role.id === "picker"
        ? { ...role, requirements: [{ skill: "wms", level: 2, necessity: "optional", importance: 0.4 }] }
        : role,
    ),
  };
}

function withShortScale(): TaxonomyDocument {
  const document = sampleTaxonomy();
  return {
    ...document,
    scales: [...document.scales, { id: "two", levels: [{ value: 1 }, { value: 2 }] }],
    skills: document.skills.map((skill) => (skill.id === "forklift" ? { ...skill, scale: "two" } : skill)),
    roles: document.roles.map((role) => (role.id === "driver" ? { ...role, requirements: [] } : role)),
  };
}
