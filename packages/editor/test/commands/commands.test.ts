import type { Sentence, TaxonomyDocument } from "@skillways/core";
import { checkIntegrity } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { addLanguage } from "../../src/commands/add-language.js";
import { arrangeMap } from "../../src/commands/arrange-map.js";
import type { Command } from "../../src/commands/command.js";
import { connectRoles } from "../../src/commands/connect-roles.js";
import { connectSkills } from "../../src/commands/connect-skills.js";
import { createRole } from "../../src/commands/create-role.js";
import { createSkill } from "../../src/commands/create-skill.js";
import { deleteTargets } from "../../src/commands/delete-targets.js";
import { describeDeletion } from "../../src/commands/describe-deletion.js";
import { duplicate } from "../../src/commands/duplicate.js";
import { moveNodes } from "../../src/commands/move-nodes.js";
import { newId } from "../../src/commands/new-id.js";
import { rename } from "../../src/commands/rename.js";
import { setFamily } from "../../src/commands/set-family.js";
import { setField } from "../../src/commands/set-field.js";
import { setGrade, shiftGrade } from "../../src/commands/set-grade.js";
import { setRequirement } from "../../src/commands/set-requirement.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

function open(extra: Partial<TaxonomyDocument> = {}): Session {
  return createSession({ ...sampleTaxonomy(), ...extra });
}

function said(session: Session, command: Command): Sentence | undefined {
  const before = session.announcement;
  session.dispatch(command);
  return session.announcement === before ? undefined : session.announcement;
}

function refusalOf(session: Session, command: Command): string {
  const before = session.document;
  const result = session.dispatch(command);
  expect(session.document).toBe(before);
  return result.ok ? "done" : result.refusal.code;
}

describe("a new skill or role", () => {
  it("gets an id from its label, and another one where that is taken", () => {
    const session = open();
    session.dispatch(createSkill({ label: " Éen & ander: plannen! ", language: "nl" }));
    session.dispatch(createSkill({ label: "Planning", language: "en" }));
    const ids = session.taxonomy.skills.slice(-2).map(({ id }) => id);
    expect(ids).toEqual(["een-ander-plannen", "planning-2"]);
    expect(session.taxonomy.getSkill("een-ander-plannen").label).toEqual({ nl: "Éen & ander: plannen!" });
  });

  it("gets an id also where the label has no Latin letters, and ids of objects are just ids", () => {
    expect(newId("物流", "skill", () => false)).toBe("skill");
    expect(newId("constructor", "skill", (id) => id === "constructor")).toBe("constructor-2");
    expect(newId("a".repeat(500), "skill", () => false)).toHaveLength(60);
  });

  it("can be placed, and brings its fields", () => {
    const session = open();
    session.dispatch(
      createRole({ label: "Bezorger", at: { x: 10.4, y: -3.6 }, fields: { family: "logistics", grade: 2 } }),
    );
    expect(session.taxonomy.getRole("bezorger")).toMatchObject({ family: "logistics", grade: 2 });
    expect(session.taxonomy.findMap("main")?.positions["role:bezorger"]).toEqual([10, -4]);
  });

  it("needs a name", () => {
    expect(refusalOf(open(), createSkill({ label: "  " }))).toBe("empty-label");
    expect(refusalOf(open(), createRole({ label: "" }))).toBe("empty-label");
  });

  it("is announced in both languages", () => {
    expect(said(open(), createSkill({ label: "SQL" }))).toEqual({
      nl: "Vaardigheid ‘SQL’ is toegevoegd.",
      en: "Skill “SQL” is added.",
    });
  });
});

describe("rename", () => {
  it("changes the name in one language only", () => {
    const session = open();
    const announced = said(session, rename({ kind: "skill", id: "wms" }, " WMS ", "en"));
    expect(session.taxonomy.getSkill("wms").label).toEqual({ nl: "Werken met het magazijnsysteem", en: "WMS" });
    expect(announced?.en).toBe("“Using the warehouse system” is now called “WMS”.");
  });

  it("names what had no name in that language, or none at all", () => {
    const session = open();
    session.dispatch(rename({ kind: "skill", id: "wms" }, "WMS", "fr"));
    session.dispatch(rename({ kind: "scale", id: "five" }, "Vijf"));
    session.dispatch(rename({ kind: "taxonomy" }, "Ons depot"));
    expect(session.taxonomy.getSkill("wms").label.fr).toBe("WMS");
    expect(session.taxonomy.getScale("five").label).toEqual({ nl: "Vijf" });
    expect(session.document.title.nl).toBe("Ons depot");
  });

  it("refuses an empty name, a target without a name and one that is gone", () => {
    const session = open();
    expect(refusalOf(session, rename({ kind: "skill", id: "wms" }, " "))).toBe("empty-label");
    expect(refusalOf(session, rename({ kind: "move", from: "picker", to: "driver" }, "x"))).toBe("no-name");
    expect(refusalOf(session, rename({ kind: "role", id: "gone" }, "x"))).toBe("unknown-target");
  });
});

describe("connecting skills", () => {
  it("adds a prerequisite with its levels", () => {
    const session = open();
    const connection = {
      type: "requires",
      source: "coaching",
      sourceLevel: 3,
      target: "listening",
      targetLevel: 2,
    } as const;
    expect(said(session, connectSkills(connection))?.nl).toBe(
      "Voor ‘Coachen’ vanaf niveau 3 is nu eerst ‘Actief luisteren’ op niveau 2 nodig.",
    );
    expect(session.taxonomy.relations.at(-1)).toEqual(connection);
  });

  it("puts a skill under another one", () => {
    const session = open();
    session.dispatch(connectSkills({ type: "broader", source: "listening", target: "coaching" }));
    expect(session.taxonomy.getSkill("listening").broader).toEqual(["coaching"]);
    expect(refusalOf(session, connectSkills({ type: "broader", source: "listening", target: "coaching" }))).toBe(
      "connected",
    );
  });

  it("refuses what would make a loop, and shows the loop", () => {
    const session = open();
    session.dispatch(connectSkills({ type: "requires", source: "planning", target: "analysis" }));
    session.dispatch(connectSkills({ type: "requires", source: "analysis", target: "wms" }));
    expect(refusalOf(session, connectSkills({ type: "requires", source: "wms", target: "planning" }))).toBe(
      "requires-loop",
    );
    expect(session.announcement?.en).toContain("Planning");
    session.dispatch(connectSkills({ type: "broader", source: "planning", target: "analysis" }));
    expect(refusalOf(session, connectSkills({ type: "broader", source: "analysis", target: "planning" }))).toBe(
      "broader-loop",
    );
  });

  it("refuses itself, twice (also the other way round), unknown skills, levels and shares that cannot be", () => {
    const session = open();
    const overlap = { type: "overlaps", source: "planning", target: "analysis", weight: 0.6 } as const;
    expect(said(session, connectSkills(overlap))?.en).toBe("“Planning” and “Analysing figures” now overlap for 60%.");
    const refused = (connection: Parameters<typeof connectSkills>[0]): string =>
      refusalOf(session, connectSkills(connection));
    expect(refused({ ...overlap, source: "analysis", target: "planning" })).toBe("connected");
    expect(refused({ type: "requires", source: "wms", target: "wms" })).toBe("self-connection");
    expect(refused({ type: "requires", source: "wms", target: "gone" })).toBe("unknown-target");
    expect(refused({ type: "requires", source: "wms", sourceLevel: 9, target: "planning" })).toBe("level-not-on-scale");
    expect(refused({ type: "overlaps", source: "wms", target: "planning", weight: 0 })).toBe("bad-share");
  });
});

describe("connecting roles", () => {
  it("adds a move, once", () => {
    const session = open();
    expect(said(session, connectRoles({ from: "agent", to: "picker", kind: "lateral" }))?.nl).toBe(
      "Je kunt nu van ‘Medewerker klantcontact’ naar ‘Orderverzamelaar’.",
    );
    expect(session.selection).toEqual(['move:["agent","picker"]']);
    expect(refusalOf(session, connectRoles({ from: "agent", to: "picker" }))).toBe("connected");
    expect(refusalOf(session, connectRoles({ from: "agent", to: "gone" }))).toBe("unknown-target");
  });

  it("leaves no empty list behind when the first move is undone", () => {
    const { moves: _, ...rest } = sampleTaxonomy();
    const session = createSession(rest);
    session.dispatch(connectRoles({ from: "agent", to: "picker" }));
    session.undo();
    expect(session.document).toEqual(rest);
    expect("moves" in session.document).toBe(false);
  });
});

describe("setting a requirement", () => {
  it("adds one, changes its level, and clears what is null", () => {
    const session = open();
    expect(said(session, setRequirement("picker", "listening", { level: 2, importance: 0.4 }))?.en).toBe(
      "“Order picker” now asks for “Active listening” at level 2 of 5.",
    );
    expect(said(session, setRequirement("picker", "listening", { level: 4, importance: null }))?.nl).toBe(
      "‘Orderverzamelaar’: ‘Actief luisteren’ staat nu op niveau 4 van 5.",
    );
    expect(session.taxonomy.getRole("picker").requirements?.at(-1)).toEqual({ skill: "listening", level: 4 });
  });

  it("refuses a level that the scale lacks, an importance over 1 and a heading", () => {
    const session = open({
      skills: [...sampleTaxonomy().skills, { id: "people", label: { en: "People" }, grouping: true }],
    });
    expect(refusalOf(session, setRequirement("picker", "picking", { level: 6 }))).toBe("level-not-on-scale");
    expect(session.announcement?.en).toBe("“Order picking” has no level 6. Choose 1 to 5.");
    expect(refusalOf(session, setRequirement("picker", "picking", { importance: 2 }))).toBe("bad-share");
    expect(refusalOf(session, setRequirement("picker", "people", { level: 1 }))).toBe("grouping-skill");
    expect(refusalOf(session, setRequirement("picker", "gone"))).toBe("unknown-target");
  });
});

describe("deleting", () => {
  it("names first what a skill takes along", () => {
    const session = open({
      skills: sampleTaxonomy().skills.map((skill) =>
        skill.id === "analysis" ? { ...skill, broader: ["wms"] } : skill,
      ),
      relations: [{ type: "overlaps", source: "wms", target: "planning" }],
    });
    expect(describeDeletion(session.context, ["skill:wms"]).map(({ en }) => en)).toEqual([
      "“Using the warehouse system” is used by 5 roles; they no longer ask for it.",
      "1 connection of “Using the warehouse system” goes too.",
      "1 skill under “Using the warehouse system” stays, without this heading.",
    ]);
    expect(describeDeletion(session.context, ["role:lead"]).map(({ nl }) => nl)).toEqual([
      "2 stappen van of naar ‘Teamleider magazijn’ gaan ook weg.",
      "‘Teamleider magazijn’ vraagt 4 vaardigheden; dat gaat verloren.",
    ]);
    expect(describeDeletion(session.context, ["family:logistics"])[0]?.en).toBe("5 roles will be in no family.");
    expect(describeDeletion(session.context, ['move:["picker","driver"]'])).toEqual([]);
  });

  it("takes along all that refers to it, and brings it all back", () => {
    const session = open({
      skills: sampleTaxonomy().skills.map((skill) =>
        skill.id === "analysis" ? { ...skill, broader: ["wms", "planning"], replacedBy: ["wms"] } : skill,
      ),
      relations: [{ type: "overlaps", source: "wms", target: "planning" }],
    });
    session.dispatch(
      moveNodes(
        new Map([
          ["skill:wms", { x: 1, y: 2 }],
          ["role:lead", { x: 3, y: 4 }],
        ]),
      ),
    );
    const before = structuredClone(session.document);
    session.select(["skill:wms", "role:lead", "family:logistics", 'move:["picker","driver"]']);
    expect(said(session, deleteTargets())?.en).toBe("4 items are deleted. Press Control Z to undo.");
    expect(session.selection).toEqual([]);
    expect(session.taxonomy.findSkill("wms")).toBeUndefined();
    expect(session.taxonomy.rolesRequiring("wms")).toEqual([]);
    expect(session.taxonomy.getSkill("analysis")).toMatchObject({ broader: ["planning"], replacedBy: [] });
    expect(session.taxonomy.moves.map(({ from, to }) => `${from}-${to}`)).toEqual([
      "driver-planner",
      "agent-planner",
      "planner-manager",
    ]);
    expect(session.taxonomy.getRole("picker").family).toBeUndefined();
    expect(checkIntegrity(session.taxonomy).filter(({ severity }) => severity === "error")).toEqual([]);
    session.undo();
    expect(session.document).toEqual(before);
    expect(session.selection).toHaveLength(4);
  });

  it("deletes a whole group of skills that refer to one another", () => {
    const skills = [
      { id: "a", label: { en: "A" }, replacedBy: ["b"] },
      { id: "b", label: { en: "B" }, broader: ["a"], replacedBy: ["a"] },
      { id: "c", label: { en: "C" }, broader: ["b"] },
    ];
    const session = createSession({ ...sampleTaxonomy(), skills, roles: [], moves: [] });
    expect(session.dispatch(deleteTargets(["skill:a", "skill:b", "skill:c"])).ok).toBe(true);
    expect(session.taxonomy.skills).toEqual([]);
    session.undo();
    expect(session.taxonomy.skills).toEqual(skills);
  });

  it("deletes one requirement, and says of which role", () => {
    const session = open();
    expect(said(session, deleteTargets(['requirement:["picker","wms"]']))?.nl).toBe(
      "‘Werken met het magazijnsysteem’ bij ‘Orderverzamelaar’ is verwijderd. Druk op Control Z om dat ongedaan te maken.",
    );
    expect(session.taxonomy.getRole("picker").requirements).toHaveLength(1);
  });

  it("refuses when nothing is selected, or it is gone", () => {
    expect(refusalOf(open(), deleteTargets())).toBe("nothing-selected");
    expect(refusalOf(open(), deleteTargets(["role:gone"]))).toBe("unknown-target");
  });
});

describe("grades, families and languages", () => {
  it("moves a role to the next grade in use, and one above the highest", () => {
    const session = open();
    session.dispatch(setGrade("picker", 1.5));
    session.dispatch(shiftGrade("agent", 1));
    expect(session.taxonomy.getRole("agent").grade).toBe(1.5);
    session.dispatch(shiftGrade("manager", 1));
    expect(session.taxonomy.getRole("manager").grade).toBe(6);
    session.dispatch(shiftGrade("agent", -1));
    expect(refusalOf(session, shiftGrade("picker", -1))).toBe("lowest-grade");
    session.dispatch(setGrade("picker", undefined));
    expect(session.taxonomy.getRole("picker").grade).toBeUndefined();
    expect(refusalOf(session, shiftGrade("picker", 1))).toBe("no-grade");
  });

  it("puts a role in a family that is there, a new one, or none", () => {
    const session = open();
    session.dispatch(setFamily("picker", { id: "service" }));
    session.dispatch(setFamily("driver", { newLabel: "Service", language: "en" }));
    session.dispatch(setFamily("lead", undefined));
    expect(session.taxonomy.roles.map(({ family }) => family)).toEqual([
      "service",
      "service-2",
      "service",
      "logistics",
      undefined,
      "logistics",
    ]);
    expect(refusalOf(session, setFamily("lead", { id: "gone" }))).toBe("unknown-reference");
  });

  it("adds a language once", () => {
    const session = open();
    session.dispatch(addLanguage("fr"));
    expect(session.document.languages).toEqual(["nl", "en", "fr"]);
    expect(refusalOf(session, addLanguage("fr"))).toBe("language-there");
    expect(refusalOf(session, addLanguage("Frans!"))).toBe("not-a-language");
  });
});

describe("setting a field", () => {
  const picker = { kind: "role", id: "picker" } as const;

  it("sets a nested text, makes what is missing on the way, and removes it again", () => {
    const session = open();
    const before = session.document;
    session.dispatch(setField(picker, ["description", "nl"], "Verzamelt orders"));
    session.dispatch(setField(picker, ["pay"], { min: 2000, currency: "EUR", per: "month" }));
    expect(session.taxonomy.getRole("picker")).toMatchObject({
      description: { nl: "Verzamelt orders" },
      pay: { min: 2000 },
    });
    session.dispatch(setField(picker, ["description"], undefined));
    session.dispatch(setField(picker, ["pay"], undefined));
    expect(session.document).toEqual(before);
  });

  it("refuses another id, a value of the wrong shape, and says why", () => {
    const session = open();
    expect(refusalOf(session, setField(picker, ["id"], "other"))).toBe("identity-change");
    expect(refusalOf(session, setField(picker, ["grade"], "high"))).toBe("wrong-shape");
    expect(session.announcement?.nl).not.toBe("");
    expect(refusalOf(session, setField({ kind: "role", id: "gone" }, ["grade"], 2))).toBe("unknown-target");
  });
});

describe("duplicating", () => {
  it("copies roles with what they ask, beside the originals, and selects the copies", () => {
    const session = open();
    session.dispatch(moveNodes(new Map([["role:picker", { x: 100, y: 100 }]])));
    session.select(["role:picker", "skill:wms"]);
    session.dispatch(duplicate());
    expect(session.selection).toEqual(["role:picker-2", "skill:wms-2"]);
    const copy = session.taxonomy.getRole("picker-2");
    expect(copy.label).toEqual({ nl: "Orderverzamelaar (kopie)", en: "Order picker (copy)" });
    expect(copy.requirements?.map(({ skill, level }) => [skill, level])).toEqual([
      ["picking", 3],
      ["wms-2", 2],
    ]);
    expect(session.taxonomy.findMap("main")?.positions["role:picker-2"]).toEqual([132, 132]);
    expect(refusalOf(open(), duplicate())).toBe("nothing-selected");
  });
});

describe("placing", () => {
  it("names one node, and counts several", () => {
    const session = open();
    const places = (...keys: string[]): Map<string, { x: number; y: number }> =>
      new Map(keys.map((key) => [key, { x: 7, y: 9 }]));
    expect(said(session, moveNodes(places("role:picker")))?.en).toBe("“Order picker” is moved.");
    expect(said(session, arrangeMap(places("role:picker", "role:lead")))?.nl).toBe("2 onderdelen zijn geordend.");
    expect(session.undoName?.nl).toBe("kaart ordenen");
    expect(refusalOf(session, moveNodes(places("role:gone")))).toBe("unknown-target");
    expect(refusalOf(session, moveNodes(places("move:x")))).toBe("no-place");
  });
});
