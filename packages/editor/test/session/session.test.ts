import { createTaxonomy, type TaxonomyDocument } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/commands/apply-edits.js";
import { connectRoles } from "../../src/commands/connect-roles.js";
import { createRole } from "../../src/commands/create-role.js";
import { createSkill } from "../../src/commands/create-skill.js";
import { deleteTargets } from "../../src/commands/delete-targets.js";
import { moveNodes } from "../../src/commands/move-nodes.js";
import { rename } from "../../src/commands/rename.js";
import { setRequirement } from "../../src/commands/set-requirement.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/session.js";
import type { SessionUpdate } from "../../src/session/session-update.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

function open(): { session: Session; updates: SessionUpdate[]; original: TaxonomyDocument } {
  const session = createSession(sampleTaxonomy());
  const updates: SessionUpdate[] = [];
  session.subscribe((update) => updates.push(update));
  return { session, updates, original: structuredClone(session.document) };
}

const at = (x: number, y: number): ReadonlyMap<string, { x: number; y: number }> =>
  new Map([["role:picker", { x, y }]]);

describe("a session", () => {
  it("opens a document or a taxonomy, and refuses what is neither by throwing", () => {
    const taxonomy = createTaxonomy(sampleTaxonomy());
    expect(createSession(taxonomy).taxonomy).toBe(taxonomy);
    expect(() => createSession({ format: "other" } as unknown as TaxonomyDocument)).toThrow();
  });

  it("undoes and redoes a command, with its name and its selection", () => {
    const { session, original } = open();
    expect(session.dispatch(createRole({ label: "Courier", language: "en" })).ok).toBe(true);
    expect(session.taxonomy.findRole("courier")?.label).toEqual({ en: "Courier" });
    expect(session.selection).toEqual(["role:courier"]);
    expect(session.undoName).toEqual({ nl: "Courier toevoegen", en: "add Courier" });

    expect(session.undo()).toBe(true);
    expect(session.document).toEqual(original);
    expect(session.selection).toEqual([]);
    expect(session.announcement?.en).toBe("Undone: add Courier.");
    expect(session.redoName?.nl).toBe("Courier toevoegen");

    expect(session.redo()).toBe(true);
    expect(session.taxonomy.findRole("courier")).toBeDefined();
    expect(session.redo()).toBe(false);
  });

  it("names a step by what it did where the command gives no name", () => {
    const { session } = open();
    session.dispatch(connectRoles({ from: "picker", to: "lead" }));
    expect(session.undoName?.en).toContain("Order picker");
    expect(session.undoName?.en).toContain("Warehouse team lead");
  });

  it("jumps back and forth in its history", () => {
    const { session, original } = open();
    for (const label of ["One", "Two", "Three"]) session.dispatch(createSkill({ label }));
    const after = session.document;
    expect(session.goTo(0)).toBe(true);
    expect(session.document).toEqual(original);
    expect(session.history).toMatchObject({ done: 0 });
    expect(session.history.entries).toHaveLength(3);
    session.goTo(3);
    expect(session.document).toEqual(after);
    expect([session.goTo(4), session.goTo(-1), session.goTo(3), session.goTo(0.5)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("forgets what was undone as soon as something else is done", () => {
    const { session } = open();
    session.dispatch(createSkill({ label: "One" }));
    session.undo();
    session.dispatch(createSkill({ label: "Two" }));
    expect(session.redo()).toBe(false);
    expect(session.history.entries).toHaveLength(1);
  });

  it("says why it refuses, changes nothing and adds no step", () => {
    const { session, updates } = open();
    const before = session.taxonomy;
    const result = session.dispatch(connectRoles({ from: "picker", to: "picker" }));
    expect(result).toMatchObject({ ok: false, refusal: { code: "self-connection" } });
    expect(session.taxonomy).toBe(before);
    expect(session.undoName).toBeUndefined();
    expect(updates).toHaveLength(1);
    expect(updates[0]).toMatchObject({ cause: "refusal", changes: [] });
    expect(updates[0]?.announcement?.en).toBe("“Order picker” cannot be connected to itself.");
  });

  it("adds no step for what is already so", () => {
    const { session } = open();
    const before = session.taxonomy;
    session.dispatch(setRequirement("picker", "picking", { level: 3 }));
    expect(session.taxonomy).toBe(before);
    expect(session.history.entries).toHaveLength(0);
    expect(session.announcement?.nl).toContain("Er is niets veranderd");
  });

  it("tells views that only nodes moved, and which", () => {
    const { session, updates } = open();
    session.dispatch(moveNodes(at(100, 50)));
    const [moved] = updates;
    expect(moved).toMatchObject({ cause: "command", onlyMoved: true, moved: ["role:picker"] });
    session.dispatch(rename({ kind: "role", id: "picker" }, "Picker", "en"));
    expect(updates.find(({ cause, moved }) => cause === "command" && moved.length === 0)?.onlyMoved).toBe(false);
  });

  it("stops telling who no longer listens", () => {
    const session = createSession(sampleTaxonomy());
    let told = 0;
    const stop = session.subscribe(() => told++);
    session.select(["role:picker"]);
    stop();
    session.select([]);
    expect(told).toBe(1);
  });

  it("selects only what exists, and drops from the selection what is deleted", () => {
    const { session } = open();
    session.select(["role:picker", "role:nobody", "move:x", "role:picker", 'move:["picker","driver"]']);
    expect(session.selection).toEqual(["role:picker", 'move:["picker","driver"]']);
    session.dispatch(deleteTargets(["role:driver"]));
    session.undo();
    expect(session.selection).toEqual(["role:picker", 'move:["picker","driver"]']);
  });

  it("is dirty until it is saved, and again after an undo", () => {
    const { session } = open();
    expect(session.dirty).toBe(false);
    session.dispatch(createSkill({ label: "One" }));
    expect(session.dirty).toBe(true);
    session.markSaved();
    expect(session.dirty).toBe(false);
    session.undo();
    expect(session.dirty).toBe(true);
    session.redo();
    expect(session.dirty).toBe(false);
    session.undo();
    session.dispatch(createSkill({ label: "Two" }));
    session.undo();
    expect(session.dirty).toBe(true);
  });

  it("is saved as it was handed out: what is edited while it is being saved stays unsaved", () => {
    const { session } = open();
    session.dispatch(createSkill({ label: "One" }));
    session.beginSave();
    session.dispatch(createSkill({ label: "Two" }));
    session.markSaved();
    expect(session.dirty).toBe(true);
    expect(session.saved.findSkill("one")).toBeDefined();
    expect(session.saved.findSkill("two")).toBeUndefined();
    session.undo();
    expect(session.dirty).toBe(false);
  });

  it("keeps everything unsaved when a save fails, and saves what is there the next time", () => {
    const { session, original } = open();
    session.dispatch(createSkill({ label: "One" }));
    session.beginSave();
    session.failSave();
    session.dispatch(createSkill({ label: "Two" }));
    expect(session.saved.document).toEqual(original);
    session.markSaved();
    expect(session.dirty).toBe(false);
    expect(session.saved).toBe(session.taxonomy);
  });

  it("takes changes from elsewhere as one step", () => {
    const { session, original } = open();
    const other = createSession(sampleTaxonomy());
    const results = [createSkill({ label: "One" }), createSkill({ label: "Two" })].map((command) =>
      other.dispatch(command),
    );
    const changes = results.flatMap((result) => (result.ok ? result.changes : []));
    session.dispatch(applyEdits(JSON.parse(JSON.stringify(changes))));
    expect(session.document).toEqual(other.document);
    session.undo();
    expect(session.document).toEqual(original);
  });

  it("tries a command without doing it", () => {
    const { session, updates } = open();
    expect(session.check(connectRoles({ from: "picker", to: "picker" })).ok).toBe(false);
    expect(session.check(connectRoles({ from: "picker", to: "lead" })).ok).toBe(true);
    expect(updates).toEqual([]);
  });
});

describe("a gesture", () => {
  it("ends as one step, however many moves it made", () => {
    const { session, updates, original } = open();
    const drag = session.begin();
    for (let x = 1; x <= 50; x++) drag.dispatch(moveNodes(at(x, x)));
    expect(session.taxonomy.findMap("main")?.positions["role:picker"]).toEqual([50, 50]);
    drag.commit();
    expect(session.history.entries).toHaveLength(1);
    expect(updates.filter(({ cause }) => cause === "gesture")).toHaveLength(50);
    const change = session.history.entries[0]?.change;
    expect(change?.op === "all" ? change.changes.length : 1).toBeLessThanOrEqual(2);
    session.undo();
    expect(session.document).toEqual(original);
    session.redo();
    expect(session.taxonomy.findMap("main")?.positions["role:picker"]).toEqual([50, 50]);
  });

  it("leaves nothing behind when it is abandoned", () => {
    const { session, updates } = open();
    session.select(["role:driver"]);
    const before = session.taxonomy;
    const drag = session.begin();
    drag.dispatch(moveNodes(at(10, 10)));
    drag.dispatch(createRole({ label: "Courier" }));
    drag.abandon();
    expect(session.taxonomy).toBe(before);
    expect(session.selection).toEqual(["role:driver"]);
    expect(session.history.entries).toHaveLength(0);
    expect(updates.at(-1)).toMatchObject({ cause: "abandon", moved: ["role:picker"] });
    drag.commit();
    expect(session.history.entries).toHaveLength(0);
  });

  it("adds no step when it ends where it began", () => {
    const { session } = open();
    session.dispatch(moveNodes(at(5, 5)));
    const drag = session.begin();
    drag.dispatch(moveNodes(at(9, 9)));
    drag.dispatch(moveNodes(at(5, 5)));
    drag.commit();
    expect(session.history.entries).toHaveLength(1);
  });

  it("is kept when something else begins, and takes no more commands then", () => {
    const { session } = open();
    const drag = session.begin();
    drag.dispatch(moveNodes(at(9, 9)));
    session.dispatch(createSkill({ label: "One" }));
    expect(session.history.entries).toHaveLength(2);
    expect(() => drag.dispatch(moveNodes(at(1, 1)))).toThrow("the gesture has ended");
  });
});

it("takes back, in a draft, the removal of something that refers to what is not there", () => {
  const sample = sampleTaxonomy();
  const [first, ...others] = sample.roles;
  const roles = [{ ...first, id: "picker", label: { en: "Picker" }, requirements: [{ skill: "gone" }] }, ...others];
  const session = createSession({ ...sample, roles });
  const before = session.document;
  session.dispatch(deleteTargets(['requirement:["picker","gone"]']));
  expect(session.document.roles[0]?.requirements).toEqual([]);
  expect(session.undo()).toBe(true);
  expect(session.document).toEqual(before);
  expect(session.redo()).toBe(true);
  expect(session.document.roles[0]?.requirements).toEqual([]);
});
