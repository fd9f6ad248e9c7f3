import type { TaxonomyDocument } from "@skillways/core";
import { checkIntegrity } from "@skillways/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { emptyTaxonomy } from "../../src/workbench/empty-taxonomy.js";
import { connectDialog, find, focused, focusedKey, part, press, settled, showEditor, spoken } from "./editor-page.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

/** Tab until the focus is on the canvas; never more presses than there are stops. */
async function tabToCanvas(editor: SkillsMapEditor): Promise<void> {
  for (let stop = 0; stop < 60 && !focused()?.closest("svg.canvas"); stop++) await press(editor, "{Tab}");
  expect(focused()?.closest("svg.canvas")).not.toBeNull();
}

async function newRole(editor: SkillsMapEditor, name: string): Promise<void> {
  await press(editor, "n");
  await expect.poll(() => focused()?.getAttribute("name")).toBe("name");
  await userEvent.keyboard(name);
  await press(editor, "{Enter}");
  await expect.poll(focusedKey).toBe(`role:${name.toLowerCase()}`);
}

/** C, a name, and Enter on what is offered: a node by that name, or a new one of that kind. */
async function connectTo(editor: SkillsMapEditor, name: string, create?: string): Promise<void> {
  await press(editor, "c");
  await expect.poll(() => focused()?.getAttribute("role")).toBe("combobox");
  await userEvent.keyboard(name);
  await settled(editor);
  const offered = (): string =>
    find(part(editor, "palette"), '[role="option"][aria-selected="true"]').textContent?.replace(/\s+/gu, " ").trim() ??
    "";
  // What is offered to be made stands in quotation marks, with its kind behind it.
  for (let row = 0; row < 12 && create && !(/[“‘]/u.test(offered()) && offered().endsWith(create)); row++)
    await press(editor, "{ArrowDown}");
  await press(editor, "{Enter}");
  await connectDialog(editor);
  await press(editor, "{Enter}");
  await expect.poll(() => editor.shadowRoot?.querySelector("skills-map-connect")).toBeNull();
  await settled(editor);
}

async function goTo(editor: SkillsMapEditor, name: string): Promise<void> {
  await press(editor, "{Control>}k{/Control}");
  await expect.poll(() => focused()?.getAttribute("role")).toBe("combobox");
  await userEvent.keyboard(name);
  await press(editor, "{Enter}");
}

it.each([
  [
    "en",
    { role: "role", skill: "skill" },
    [
      "Role “Packer” is added.",
      "People can now go from “Packer” to “Picker”.",
      "“Packer” now asks for “Stacking” at level 3 of 5.",
      "“Stacking” from level 3 now needs “Lifting” at level 2 first.",
    ],
  ],
  [
    "nl",
    { role: "rol", skill: "vaardigheid" },
    [
      "Rol ‘Packer’ is toegevoegd.",
      "Je kunt nu van ‘Packer’ naar ‘Picker’.",
      "‘Packer’ vraagt nu ‘Stacking’ op niveau 3 van 5.",
      "Voor ‘Stacking’ vanaf niveau 3 is nu eerst ‘Lifting’ op niveau 2 nodig.",
    ],
  ],
] as const)(
  "a map of ten nodes and ten relations is built with keys alone, and each step is said (%s)",
  async (language, words, said) => {
    const pointers: string[] = [];
    const note = (event: Event): void => void pointers.push(event.type);
    for (const type of ["pointerdown", "mousedown", "touchstart"]) window.addEventListener(type, note, true);
    const editor = await showEditor(language, emptyTaxonomy as TaxonomyDocument);
    const heard = new Set<string>();
    const listen = (): void => void heard.add(spoken(editor));
    await tabToCanvas(editor);
    for (const name of ["Packer", "Picker", "Driver", "Planner", "Leader", "Manager"]) {
      await newRole(editor, name);
      listen();
    }
    for (const [from, to] of [
      ["Packer", "Picker"],
      ["Picker", "Driver"],
      ["Driver", "Planner"],
      ["Planner", "Leader"],
      ["Leader", "Manager"],
    ] as const) {
      await goTo(editor, from);
      await expect.poll(focusedKey).toBe(`role:${from.toLowerCase()}`);
      await connectTo(editor, to);
      listen();
    }
    for (const [role, skill] of [
      ["Packer", "Stacking"],
      ["Picker", "Lifting"],
      ["Planner", "Counting"],
      ["Leader", "Coaching"],
    ] as const) {
      await goTo(editor, role);
      await expect.poll(focusedKey).toBe(`role:${role.toLowerCase()}`);
      await connectTo(editor, skill, words.skill);
      listen();
    }
    await goTo(editor, "Stacking");
    await expect.poll(() => editor.selection).toEqual(["skill:stacking"]);
    await connectTo(editor, "Lifting");
    listen();
    expect(editor.taxonomy.roles).toHaveLength(6);
    expect(editor.taxonomy.skills.map(({ id }) => id)).toEqual(["stacking", "lifting", "counting", "coaching"]);
    expect(editor.taxonomy.moves).toHaveLength(5);
    expect(editor.taxonomy.roles.flatMap(({ requirements = [] }) => requirements)).toHaveLength(4);
    expect(editor.taxonomy.relations).toHaveLength(1);
    expect([...heard]).toEqual(expect.arrayContaining([...said]));
    expect(checkIntegrity(editor.taxonomy).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(pointers).toEqual([]);
    for (const type of ["pointerdown", "mousedown", "touchstart"]) window.removeEventListener(type, note, true);
  },
);
