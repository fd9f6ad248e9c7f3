import { afterEach, describe, expect, it } from "vitest";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { find, focusedKey, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

async function openPalette(editor: SkillsMapEditor): Promise<ShadowRoot> {
  find(part(editor, "toolbar"), ".title button").focus();
  await press(editor, "{Control>}k{/Control}");
  return part(editor, "palette");
}

function options(palette: ShadowRoot): string[] {
  return [...palette.querySelectorAll("[role=option]")].map(({ textContent }) =>
    (textContent ?? "").replace(/\s+/gu, " ").trim(),
  );
}

function active(palette: ShadowRoot): string {
  const id = find(palette, "input").getAttribute("aria-activedescendant");
  return palette.querySelector(`#${id}`)?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
}

describe("the palette", () => {
  it("finds by the name in another language, and says which", async () => {
    const editor = await showEditor("nl");
    const palette = await openPalette(editor);
    await press(editor, "forklift dr");
    expect(options(palette).slice(0, 2)).toEqual([
      "Heftruckchauffeur (Engels: Forklift driver) rol",
      "Heftruck rijden (Engels: Forklift driving) vaardigheid",
    ]);
    expect(find(palette, "[role=status]").textContent).toBe("2 resultaten");
    await press(editor, "{Enter}");
    expect(editor.selection).toEqual(["role:driver"]);
  });

  it.each([
    ["en", "histor", "History command"],
    ["nl", "geschied", "Geschiedenis opdracht"],
    ["nl", "history", "Geschiedenis (Engels: History) opdracht"],
  ] as const)("carries out commands, with their keys shown (%s, %s)", async (language, typed, row) => {
    const editor = await showEditor(language);
    const palette = await openPalette(editor);
    await press(editor, typed);
    expect(options(palette)[0]).toBe(row);
    await press(editor, "{Enter}");
    await expect.poll(() => editor.shadowRoot?.querySelector("skills-map-history")).toBeTruthy();
  });

  it("shows the keys of a command, and leads to another view", async () => {
    const editor = await showEditor();
    const palette = await openPalette(editor);
    await press(editor, "open a file");
    expect(options(palette)[0]).toMatch(/Open a file… command(Ctrl\+O|⌘O)/u);
    find<HTMLInputElement>(palette, "input").select();
    await press(editor, "role in detail", "{Enter}");
    expect(part(editor, "toolbar").querySelector('.lenses [aria-pressed="true"]')?.ariaLabel).toBe("Role in detail");
  });

  it("begins with what was selected last, then with what can be done", async () => {
    const editor = await showEditor();
    editor.selection = ["role:planner"];
    editor.selection = ["skill:listening"];
    await settled(editor);
    const palette = await openPalette(editor);
    expect(options(palette).slice(0, 3)).toEqual([
      "Active listening skill, recent",
      "Transport planner role, recent",
      expect.stringContaining("New role command"),
    ]);
  });

  it.each([
    ["en", "Create skill “Juggling” skill", "Skill “Juggling” is added."],
    ["nl", "Vaardigheid ‘Juggling’ maken vaardigheid", "Vaardigheid ‘Juggling’ is toegevoegd."],
  ] as const)("makes what is not there yet (%s)", async (language, row, said) => {
    const editor = await showEditor(language);
    const palette = await openPalette(editor);
    await press(editor, "Juggling");
    expect(options(palette)).toHaveLength(2);
    await press(editor, "{ArrowDown}");
    expect(active(palette)).toBe(row);
    await press(editor, "{Enter}");
    expect(spoken(editor)).toBe(said);
    expect(editor.selection).toEqual(["skill:juggling"]);
  });

  it("offers nothing that changes a map that is read only", async () => {
    const editor = await showEditor();
    editor.readonly = true;
    await settled(editor);
    const palette = await openPalette(editor);
    await press(editor, "new role");
    expect(options(palette)).toEqual([]);
    expect(palette.textContent).toContain("Nothing found for “new role”");
    expect(focusedKey()).toBeNull();
  });
});
