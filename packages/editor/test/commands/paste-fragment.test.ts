import { checkIntegrity, type TaxonomyDocument } from "@skillways/core";
import { createTaxonomy } from "@skillways/core/model";
import { describe, expect, it } from "vitest";
import { deleteTargets } from "../../src/commands/delete-targets.js";
import { duplicate } from "../../src/commands/duplicate.js";
import { type Fragment, readFragment, takeFragment, writeFragment } from "../../src/commands/fragment.js";
import { moveNodes } from "../../src/commands/move-nodes.js";
import { pasteFragment } from "../../src/commands/paste-fragment.js";
import { isTable, writeFragmentCells } from "../../src/commands/write-fragment-cells.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

function open(extra: Partial<TaxonomyDocument> = {}): Session {
  return createSession({ ...sampleTaxonomy(), ...extra });
}

/** Taken, written as text, read again: what a clipboard does. */
function copied(session: Session, ...keys: string[]): Fragment {
  const taken = takeFragment(session.taxonomy, session.mapId, keys);
  const read = taken && readFragment(writeFragment(taken));
  if (read === undefined) throw new Error("nothing was copied");
  return read;
}

const errorsOf = ({ taxonomy }: Session): unknown[] =>
  checkIntegrity(taxonomy).filter(({ severity }) => severity === "error");

const emptyOffice = (): Session =>
  open({
    id: "office",
    scales: [{ id: "five", levels: [{ value: 1 }, { value: 2 }, { value: 3 }] }],
    skills: [],
    families: [],
    roles: [],
    moves: [],
  });

describe("pasting where it was copied", () => {
  it("makes copies of what was chosen, which ask for the same skills and keep the moves among them", () => {
    const session = open();
    session.dispatch(pasteFragment(copied(session, "role:picker", "role:driver"), { by: { x: 32, y: 32 } }));
    expect(session.selection).toEqual(["role:picker-2", "role:driver-2"]);
    expect(session.announcement).toEqual({ nl: "2 rollen geplakt.", en: "2 roles pasted." });
    expect(session.undoName?.en).toBe("paste 2 roles");
    const { taxonomy } = session;
    expect(taxonomy.getRole("picker-2").requirements).toEqual(taxonomy.getRole("picker").requirements);
    expect(taxonomy.skills).toHaveLength(7);
    expect(taxonomy.movesFrom("picker-2")).toEqual([
      { from: "picker-2", to: "driver-2", kind: "promotion", observed: 8 },
    ]);
    expect(taxonomy.movesFrom("driver-2")).toEqual([]);
  });

  it("lets the copy of a role ask for the copy of a skill that was chosen with it", () => {
    const session = open();
    session.dispatch(pasteFragment(copied(session, "role:picker", "skill:wms")));
    expect(session.announcement?.en).toBe("1 role and 1 skill pasted.");
    expect(session.taxonomy.getRole("picker-2").requirements?.map(({ skill }) => skill)).toEqual(["picking", "wms-2"]);
    expect(session.taxonomy.getSkill("wms-2").label.en).toBe("Using the warehouse system (copy)");
  });

  it("brings back under its own id and name what was cut, in its place", () => {
    const session = open();
    session.dispatch(moveNodes(new Map([["role:picker", { x: 40, y: 60 }]])));
    const before = session.taxonomy.getRole("picker");
    const cut = copied(session, "role:picker");
    session.dispatch(deleteTargets(["role:picker"]));
    session.dispatch(pasteFragment(cut));
    expect(session.taxonomy.getRole("picker")).toEqual(before);
    expect(session.taxonomy.findMap("main")?.positions["role:picker"]).toEqual([40, 60]);
  });

  it("is one undo step, like a duplicate with its moves", () => {
    const session = open();
    const before = session.document;
    session.select(["role:planner", "role:manager"]);
    session.dispatch(duplicate());
    expect(session.taxonomy.movesFrom("planner-2").map(({ to }) => to)).toEqual(["manager-2"]);
    expect(session.announcement?.en).toBe("2 items are copied.");
    session.undo();
    expect(session.document).toEqual(before);
    expect(session.history.entries).toHaveLength(1);
  });
});

describe("pasting into another taxonomy", () => {
  it("brings the skills, the scale and the family along that are missing there", () => {
    const session = emptyOffice();
    session.dispatch(pasteFragment(copied(open(), "role:planner", "role:lead")));
    expect(session.announcement?.en).toBe("2 roles and 5 skills pasted.");
    const { taxonomy } = session;
    expect(taxonomy.families.map(({ id }) => id)).toEqual(["logistics"]);
    expect(taxonomy.scales.map(({ id }) => id)).toEqual(["five", "five-2"]);
    expect(taxonomy.getSkill("planning").scale).toBe("five-2");
    expect(taxonomy.getRole("planner").requirements?.[0]).toEqual({
      skill: "planning",
      level: 4,
      necessity: "essential",
    });
    expect(errorsOf(session)).toEqual([]);
    session.undo();
    expect(session.document).toEqual(emptyOffice().document);
  });

  it("uses what is there: by id and content, by an exact mapping, at a level of the scale there", () => {
    const concept = "http://data.europa.eu/esco/skill/1";
    const [, planning, ...others] = sampleTaxonomy().skills;
    const mappings = [{ type: "exactMatch" as const, target: concept }];
    const source = open({ skills: [...others, { ...planning, mappings } as (typeof others)[number]], moves: [] });
    const session = createSession({
      ...sampleTaxonomy(),
      id: "office",
      scales: [...sampleTaxonomy().scales, { id: "three", levels: [{ value: 1 }, { value: 2 }, { value: 3 }] }],
      skills: [
        { id: "plan", label: { en: "To plan" }, scale: "three", mappings },
        ...sampleTaxonomy().skills.filter(({ id }) => id === "analysis"),
        { id: "wms", label: { en: "Something else" } },
      ],
      roles: [],
      moves: [],
    });
    session.dispatch(pasteFragment(copied(source, "role:planner")));
    expect(session.taxonomy.getRole("planner").requirements?.map(({ skill, level }) => [skill, level])).toEqual([
      ["plan", 3],
      ["analysis", 3],
      ["wms-2", 3],
    ]);
    expect(session.taxonomy.families).toHaveLength(2);
    expect(errorsOf(session)).toEqual([]);
  });

  it("makes nothing twice: pasted again it is selected, and that is said", () => {
    const session = emptyOffice();
    const fragment = copied(open(), "role:planner", "role:manager");
    session.dispatch(pasteFragment(fragment));
    const { document } = session;
    session.select([]);
    session.dispatch(pasteFragment(fragment));
    expect(session.document).toBe(document);
    expect(session.selection).toEqual(["role:planner", "role:manager"]);
    expect(session.announcement?.nl).toBe("Dit is er allemaal al. Het is nu geselecteerd.");
  });

  it("keeps what skills stand under and how they relate", () => {
    const source = open({
      skills: [
        { id: "office", label: { en: "Office" }, grouping: true },
        { id: "sheets", label: { en: "Sheets" }, broader: ["office"] },
        { id: "typing", label: { en: "Typing" }, broader: ["office"] },
      ],
      relations: [{ type: "overlaps", source: "sheets", target: "typing", weight: 0.3 }],
      roles: [],
      moves: [],
    });
    const session = emptyOffice();
    session.dispatch(pasteFragment(copied(source, "skill:sheets", "skill:typing")));
    expect(session.taxonomy.getSkill("sheets").broader).toEqual(["office"]);
    expect(session.taxonomy.relations).toEqual([{ type: "overlaps", source: "sheets", target: "typing", weight: 0.3 }]);
    expect(session.announcement?.nl).toBe("3 vaardigheden geplakt.");
  });
});

describe("a text from the clipboard", () => {
  it.each([
    ["", "nothing"],
    ["hello", "a word"],
    ['{"format":"skillways/nodes@1"}', "no taxonomy"],
    ['{"format":"skillways/nodes@1","chosen":["role:a"],"taxonomy":{"roles":[{}]}}', "a broken taxonomy"],
    ['{"format":"skillways/nodes@2","chosen":[],"taxonomy":{}}', "another version"],
    [`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`, "a text nested too deep"],
    ['{"__proto__":{"format":"skillways/nodes@1"}}', "a text that meddles with objects"],
  ])("%.60s is no fragment (%s)", (text) => {
    expect(readFragment(text)).toBeUndefined();
  });

  it("that refers to nothing, in loops or twice brings in what is sound, and no error", () => {
    const { scales } = sampleTaxonomy();
    const taxonomy = createTaxonomy({
      ...sampleTaxonomy(),
      id: "hostile",
      scales,
      skills: [
        { id: "a", label: { en: "<b>A</b>" }, broader: ["b", "gone"] },
        { id: "b", label: { en: "B" }, broader: ["a"], replacedBy: ["gone"] },
        { id: "__proto__", label: { en: "P" }, scale: "gone" },
      ],
      roles: [
        {
          id: "r",
          label: { en: "R" },
          family: "gone",
          requirements: [{ skill: "gone" }, { skill: "a", level: 2 }, { skill: "a" }, { skill: "__proto__" }],
        },
        { id: "r", label: { en: "Twin" } },
      ],
      moves: [{ from: "r", to: "r" }],
      families: [],
    });
    const session = emptyOffice();
    const chosen = ["role:r", "skill:a", "skill:b", "skill:__proto__"];
    const result = session.dispatch(pasteFragment({ chosen, taxonomy }));
    expect(result.ok).toBe(true);
    expect(errorsOf(session)).toEqual([]);
    expect(session.taxonomy.getRole("r").requirements?.map(({ skill }) => skill)).toEqual(["a", "__proto__"]);
    expect(session.taxonomy.roles).toHaveLength(1);
    expect(({} as Record<string, unknown>).label).toBeUndefined();
  });
});

describe("the cells for a spreadsheet", () => {
  it("are roles by skills, with levels between", () => {
    const fragment = takeFragment(open().taxonomy, "main", ["role:picker", "role:driver"]) as Fragment;
    expect(writeFragmentCells(fragment, "en").split("\n")).toEqual([
      "\tOrder picking\tForklift driving\tUsing the warehouse system",
      "Order picker\t3\t\t2",
      "Forklift driver\t2\t3\t2",
    ]);
    expect(isTable(writeFragmentCells(fragment, "nl"))).toBe(true);
    expect(isTable(writeFragment(fragment))).toBe(false);
  });

  it("never begin as a formula, and keep to their cell", () => {
    const { taxonomy } = open({
      skills: [{ id: "x", label: { en: '=HYPERLINK("http://x")' } }],
      roles: [{ id: "r", label: { en: "@one\ttwo\nthree" }, requirements: [{ skill: "x" }] }],
      moves: [],
    });
    const fragment = takeFragment(taxonomy, "main", ["role:r"]) as Fragment;
    expect(writeFragmentCells(fragment, "en")).toBe("\t'=HYPERLINK(\"http://x\")\n'@one two three\tx");
  });
});
