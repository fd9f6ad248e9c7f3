import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/elements/connect/skills-map-connect.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import {
  connectDialog,
  find,
  focused,
  focusedKey,
  node,
  part,
  press,
  settled,
  showEditor,
  spoken,
} from "./editor-page.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

async function openSkills(language: "nl" | "en" = "en"): Promise<SkillsMapEditor> {
  const editor = await showEditor(language);
  const name = language === "nl" ? "Vaardigheden" : "Skills";
  const buttons = [...part(editor, "toolbar").querySelectorAll<HTMLElement>("button")];
  buttons.find((button) => (button.ariaLabel ?? button.textContent ?? "").includes(name))?.focus();
  await press(editor, "{Enter}");
  await expect.poll(() => part(editor, "canvas").querySelector('[data-key="skill:planning"]')).toBeTruthy();
  return editor;
}

async function goTo(editor: SkillsMapEditor, key: string): Promise<void> {
  node(editor, key).focus();
  await press(editor, " ");
}

async function write(editor: SkillsMapEditor, text: string): Promise<void> {
  await userEvent.keyboard(text);
  await settled(editor);
}

const TOLD = {
  en: {
    lens: "View: Skills",
    made: "Skill “SQL” is added.",
    connected: "“Databases” from level 3 now needs “SQL” at level 2 first.",
    line: "builds on SQL, level 2; 1 of 1",
    back: "basis for Databases, from level 3; 1 of 1",
    changed: "“Databases” and “SQL” now overlap for 50%",
    overlap: "overlaps with SQL, 50%; 1 of 1",
    deleted: "“Databases” and “SQL” is deleted. Press Control Z to undo.",
    grouped: "“SQL” is now part of “Databases”.",
    loop: "A group cannot be inside itself: Databases → SQL → Databases.",
    closed: "Databases closed, 1 skill",
    opened: "Databases opened, 1 skill",
    alone: "“SQL” now stands in no group.",
    none: "SQL has no lines to follow",
  },
  nl: {
    lens: "Weergave: Vaardigheden",
    made: "Vaardigheid ‘SQL’ is toegevoegd.",
    connected: "Voor ‘Databases’ vanaf niveau 3 is nu eerst ‘SQL’ op niveau 2 nodig.",
    line: "bouwt voort op SQL, niveau 2; 1 van 1",
    back: "basis voor Databases, vanaf niveau 3; 1 van 1",
    changed: "‘Databases’ en ‘SQL’ overlappen nu voor 50%",
    overlap: "overlapt met SQL, 50%; 1 van 1",
    deleted: "‘Databases’ en ‘SQL’ is verwijderd. Druk op Control Z om dat ongedaan te maken.",
    grouped: "‘SQL’ hoort nu bij ‘Databases’.",
    loop: "Een groep kan niet in zichzelf zitten: Databases → SQL → Databases.",
    closed: "Databases gesloten, 1 vaardigheid",
    opened: "Databases geopend, 1 vaardigheid",
    alone: "‘SQL’ staat nu in geen groep.",
    none: "SQL heeft geen lijnen om te volgen",
  },
} as const;

describe("the skills lens by keyboard", () => {
  it.each(["en", "nl"] as const)(
    "makes skills, connects, changes, groups and undoes them, telling all of it, in %s",
    async (language) => {
      const told = TOLD[language];
      const editor = await openSkills(language);
      expect(spoken(editor)).toBe(told.lens);
      const before = JSON.stringify(editor.document);
      await goTo(editor, "skill:planning");
      await press(editor, "n");
      await write(editor, "SQL");
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(told.made);
      expect(focusedKey()).toBe("skill:sql");
      await press(editor, "e");
      expect(spoken(editor)).toBe(told.none);
      await press(editor, "n");
      await write(editor, "Databases");
      await press(editor, "{Enter}");

      await press(editor, "c");
      await write(editor, "SQL");
      await press(editor, "{Enter}");
      await connectDialog(editor);
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(told.connected);
      expect(editor.taxonomy.relations.at(-1)).toEqual({
        type: "requires",
        source: "databases",
        sourceLevel: 3,
        target: "sql",
        targetLevel: 2,
      });
      expect(find(part(editor, "canvas"), ".edge.requires .head").getAttribute("d")).not.toBe("");

      expect(focusedKey()).toBe("skill:databases");
      await press(editor, "{ArrowRight}");
      expect(focusedKey()).toBe("skill:sql");
      await press(editor, "e");
      expect(spoken(editor)).toBe(told.back);
      await press(editor, "{ArrowLeft}", "e");
      expect(spoken(editor)).toBe(told.line);
      expect(focusedKey()).toBe("skill:databases");

      await press(editor, "{Enter}");
      await connectDialog(editor);
      await press(editor, "{ArrowDown}", "{Enter}");
      expect(spoken(editor)).toBe(told.changed);
      await press(editor, "e");
      expect(spoken(editor)).toBe(told.overlap);
      await press(editor, "{Delete}", "{Enter}");
      expect(spoken(editor)).toBe(told.deleted);
      expect(editor.taxonomy.relations).toEqual([]);

      await goTo(editor, "skill:sql");
      await press(editor, "g");
      await write(editor, "databases");
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(told.grouped);
      expect(focusedKey()).toBe("skill:sql");
      expect(node(editor, "skill:databases").getAttribute("aria-expanded")).toBe("true");

      await goTo(editor, "skill:databases");
      await press(editor, "g");
      await write(editor, "SQL");
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(told.loop);
      await goTo(editor, "skill:databases");
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(told.closed);
      expect(part(editor, "canvas").querySelector('[data-key="skill:sql"]')).toBeNull();
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(told.opened);

      await goTo(editor, "skill:sql");
      await press(editor, "{Shift>}g{/Shift}");
      expect(spoken(editor)).toBe(told.alone);

      for (let step = 0; step < 7; step++) await press(editor, "{Control>}z{/Control}");
      expect(JSON.stringify(editor.document)).toBe(before);
    },
  );

  it("leaves everything as it was when the question is closed with Escape", async () => {
    const editor = await openSkills();
    const before = editor.document;
    await goTo(editor, "skill:planning");
    await press(editor, "c");
    await write(editor, "coaching");
    await press(editor, "{Enter}");
    const dialog = await connectDialog(editor);
    expect(dialog.querySelector("input:checked")).toBe(focused());
    await press(editor, "{Escape}");
    expect(editor.document).toBe(before);
    expect(spoken(editor)).toBe("Not connected");
    expect(focusedKey()).toBe("skill:planning");
  });

  it("says in the question why a connection is refused, and lets it be put right", async () => {
    const editor = await openSkills();
    const connect = async (from: string, to: string): Promise<HTMLDialogElement> => {
      await goTo(editor, from);
      await press(editor, "c");
      await write(editor, to);
      await press(editor, "{Enter}");
      return connectDialog(editor);
    };
    await connect("skill:planning", "coaching");
    await press(editor, "{Enter}");
    const dialog = await connect("skill:planning", "coaching");
    await press(editor, "{Enter}");
    expect(find(dialog, "[role=alert]").textContent?.trim()).toBe(
      "“Planning” and “Coaching” are already connected this way.",
    );
    await press(editor, "{ArrowDown}", "{Enter}");
    expect(editor.taxonomy.relations.map(({ type }) => type)).toEqual(["requires", "overlaps"]);
  });

  it("moves a skill within its group with Shift and the arrows, as one undo step", async () => {
    const editor = await openSkills();
    const before = editor.document;
    await goTo(editor, "skill:planning");
    const start = node(editor, "skill:planning").getAttribute("transform");
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowRight}{/Shift}");
    await settled(editor);
    expect(spoken(editor)).toBe("“Planning” is moved.");
    expect(node(editor, "skill:planning").getAttribute("transform")).not.toBe(start);
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(before);
    expect(node(editor, "skill:planning").getAttribute("transform")).toBe(start);
  });
});

describe("the skills lens by hand", () => {
  async function drag(editor: SkillsMapEditor, from: Element, to: { x: number; y: number }): Promise<void> {
    const svg = find<SVGSVGElement>(part(editor, "canvas"), "svg.canvas");
    const box = from.getBoundingClientRect();
    const send = (target: Element, type: string, x: number, y: number): boolean =>
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, clientX: x, clientY: y, button: 0 }),
      );
    svg.setPointerCapture = () => {};
    const start = { x: box.x + 60, y: box.y + box.height / 2 };
    send(find(from, ".face"), "pointerdown", start.x, start.y);
    for (let step = 1; step <= 6; step++)
      send(svg, "pointermove", start.x + ((to.x - start.x) * step) / 6, start.y + ((to.y - start.y) * step) / 6);
    send(svg, "pointerup", to.x, to.y);
    await settled(editor);
  }

  it("puts a skill in the group it is dragged onto, and out of all on the ground, each as one step", async () => {
    const editor = await openSkills();
    const before = JSON.stringify(editor.document);
    await goTo(editor, "skill:wms");
    await press(editor, "g");
    await write(editor, "planning");
    await press(editor, "{Enter}");
    const group = find(part(editor, "canvas"), '[data-frame="skill:planning"]').getBoundingClientRect();
    await drag(editor, find(node(editor, "skill:coaching"), ".face").parentElement as Element, {
      x: group.x + 40,
      y: group.bottom - 8,
    });
    expect(spoken(editor)).toBe("“Coaching” is now part of “Planning”.");
    expect(editor.taxonomy.getSkill("coaching").broader).toEqual(["planning"]);
    const outside = find(part(editor, "canvas"), "svg.canvas").getBoundingClientRect();
    await drag(editor, node(editor, "skill:coaching"), { x: outside.right - 30, y: outside.top + 300 });
    expect(spoken(editor)).toBe("“Coaching” now stands in no group.");
    await press(editor, "{Control>}z{/Control}", "{Control>}z{/Control}", "{Control>}z{/Control}");
    expect(JSON.stringify(editor.document)).toBe(before);
  });

  it("opens and closes a group by the sign on it", async () => {
    const editor = await openSkills();
    await goTo(editor, "skill:wms");
    await press(editor, "g");
    await write(editor, "planning");
    await press(editor, "{Enter}");
    find(node(editor, "skill:planning"), "[data-toggle]").dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true }),
    );
    await settled(editor);
    expect(node(editor, "skill:planning").getAttribute("aria-expanded")).toBe("false");
  });
});
