import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import "../../src/elements/tree/skills-map-tree.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, focused, focusedKey, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

/** The outline, with the focus on its first line. */
async function openTree(editor: SkillsMapEditor): Promise<ShadowRoot> {
  const switchTo = (): HTMLElement | null | undefined =>
    part(editor, "toolbar").querySelector<HTMLElement>('.lenses [aria-label="Outline"], .lenses [aria-label="Lijst"]');
  await expect.poll(switchTo).toBeTruthy();
  switchTo()?.click();
  await expect
    .poll(() => editor.shadowRoot?.querySelector("skills-map-tree")?.shadowRoot?.querySelector("[role=tree]"))
    .toBeTruthy();
  await settled(editor);
  const tree = part(editor, "tree");
  find(tree, "[role=treeitem][tabindex='0']").focus();
  return tree;
}

function lines(tree: ShadowRoot): string[] {
  return [...tree.querySelectorAll<HTMLElement>("[role=treeitem]")]
    .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
    .map((row) => `${row.ariaLevel} ${row.querySelector(".label")?.textContent}`);
}

function line(): string {
  return focused()?.querySelector(".label")?.textContent ?? "";
}

describe("the outline", () => {
  it("lists roles by family and skills by nature, and opens further with the right arrow", async () => {
    const editor = await showEditor();
    const tree = await openTree(editor);
    expect(lines(tree).slice(0, 3)).toEqual(["1 Roles", "2 Logistics", "3 Order picker"]);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "{ArrowRight}");
    expect(focused()?.ariaExpanded).toBe("true");
    expect(lines(tree).slice(2, 6)).toEqual([
      "3 Order picker",
      "4 Order picking",
      "4 Using the warehouse system",
      "4 can lead to Forklift driver",
    ]);
    expect(editor.selection).toEqual(["role:picker"]);
    await press(editor, "{ArrowRight}", "{ArrowDown}");
    expect(editor.selection).toEqual(['requirement:["picker","wms"]']);
    expect(focused()?.textContent?.replace(/\s+/gu, " ")).toContain("Level 2 of 5, essential");
    await press(editor, "{ArrowLeft}", "{ArrowLeft}");
    expect(focusedKey()).toBe("role:picker");
    expect(focused()?.ariaExpanded).toBe("false");
    await press(editor, "{End}");
    expect(line()).toBe("Hard skills");
    await press(editor, "{Home}");
    expect(line()).toBe("Roles");
  });

  it("goes to what somebody types the beginning of", async () => {
    const editor = await showEditor();
    await openTree(editor);
    await press(editor, "t", "r");
    expect(focusedKey()).toBe("role:planner");
    await press(editor, "zz");
    expect(spoken(editor)).toContain("Nothing begins with");
  });

  it.each([
    ["en", "“Order picker”: “Using the warehouse system” is now at level 4 of 5."],
    ["nl", "‘Orderverzamelaar’: ‘Werken met het magazijnsysteem’ staat nu op niveau 4 van 5."],
  ] as const)("sets the level that is asked with a digit (%s)", async (language, said) => {
    const editor = await showEditor(language);
    await openTree(editor);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "{ArrowRight}", "{ArrowDown}", "{ArrowDown}", "4");
    expect(spoken(editor)).toBe(said);
    expect(focusedKey()).toBe('requirement:["picker","wms"]');
    await press(editor, "0");
    const asked = editor.document.roles[0]?.requirements?.find(({ skill }) => skill === "wms");
    expect(asked).not.toHaveProperty("level");
  });

  it.each([
    ["en", "“Order picker” is now called “Picker”."],
    ["nl", "‘Orderverzamelaar’ heet nu ‘Picker’."],
  ] as const)("renames with F2, and Escape leaves the name (%s)", async (language, said) => {
    const editor = await showEditor(language);
    await openTree(editor);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "{F2}");
    await userEvent.keyboard("Picker");
    await press(editor, "{Enter}");
    expect(spoken(editor)).toBe(said);
    expect(focusedKey()).toBe("role:picker");
    await press(editor, "{F2}");
    await userEvent.keyboard("Nothing");
    await press(editor, "{Escape}");
    expect(line()).toBe("Picker");
    expect(editor.document.roles[0]?.label[language]).toBe("Picker");
  });

  it.each([
    ["en", "New role in Customer service", "Role “Coach” is added."],
    ["nl", "Nieuwe rol in Klantenservice", "Rol ‘Coach’ is toegevoegd."],
  ] as const)("adds a role in the family at hand with N (%s)", async (language, title, said) => {
    const editor = await showEditor(language);
    const tree = await openTree(editor);
    editor.selection = [];
    find(tree, '[data-id="family:service"]').click();
    await settled(editor);
    await press(editor, "n");
    expect(tree.querySelector(".adding span")?.textContent).toBe(title);
    await userEvent.keyboard("Coach");
    await press(editor, "{Enter}");
    expect(spoken(editor)).toBe(said);
    expect(focusedKey()).toBe("role:coach");
    expect(editor.document.roles.at(-1)).toMatchObject({ id: "coach", family: "service" });
  });

  it.each([
    [
      "en",
      "Order picker is cut. Go to its new place and press Control V.",
      "“Order picker” is now in the family “Customer service”.",
    ],
    [
      "nl",
      "Orderverzamelaar is geknipt. Ga naar de nieuwe plek en druk op Control V.",
      "‘Orderverzamelaar’ hoort nu bij de familie ‘Klantenservice’.",
    ],
  ] as const)("moves a role to another family by cutting and pasting (%s)", async (language, cut, pasted) => {
    const editor = await showEditor(language);
    await openTree(editor);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "{Control>}x{/Control}");
    expect(spoken(editor)).toBe(cut);
    await press(editor, "k");
    if (line() !== "Klantenservice")
      await press(editor, "{End}", "{Home}", "{ArrowDown}", "{ArrowLeft}", "{ArrowDown}");
    await press(editor, "{Control>}v{/Control}");
    expect(spoken(editor)).toBe(pasted);
    expect(focusedKey()).toBe("role:picker");
    expect(editor.document.roles[0]?.family).toBe("service");
  });

  it("moves a skill into a group that is searched for, and out of it again", async () => {
    const editor = await showEditor();
    await openTree(editor);
    editor.selection = ["skill:coaching"];
    editor.focusNode("skill:coaching");
    await settled(editor);
    expect(focusedKey()).toBe("skill:coaching");
    await press(editor, "m", "plann", "{Enter}");
    expect(spoken(editor)).toBe("“Coaching” is now part of “Planning”.");
    expect(editor.document.skills.find(({ id }) => id === "coaching")?.broader).toEqual(["planning"]);
    editor.focusNode("skill:coaching");
    await settled(editor);
    expect(focused()?.ariaLevel).toBe("3");
    await press(editor, "m", "no group", "{Enter}");
    expect(editor.document.skills.find(({ id }) => id === "coaching")?.broader ?? []).toEqual([]);
  });

  it("deletes with the consequences named first, and stays where it was", async () => {
    const editor = await showEditor();
    await openTree(editor);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{Delete}");
    const dialog = find(part(editor, "dialogs"), "dialog");
    expect(dialog.textContent).toContain("moves to or from “Forklift driver” go too");
    await press(editor, "{Enter}");
    expect(editor.document.roles.map(({ id }) => id)).not.toContain("driver");
    expect(spoken(editor)).toContain("deleted. Press Control Z to undo.");
  });

  it("connects with C, from a requirement with another skill of the same role", async () => {
    const editor = await showEditor();
    await openTree(editor);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "{ArrowRight}", "{ArrowRight}", "c");
    expect(find(part(editor, "palette"), "h3").textContent).toBe("Which skill does Order picker ask?");
    await press(editor, "coach", "{Enter}");
    await expect
      .poll(() => editor.shadowRoot?.querySelector("skills-map-connect")?.shadowRoot?.querySelector("dialog[open]"))
      .toBeTruthy();
    await settled(editor);
    await press(editor, "{Enter}");
    expect(editor.document.roles[0]?.requirements?.map(({ skill }) => skill)).toContain("coaching");
  });

  it("shows properties with Enter, and selects more with Shift", async () => {
    const editor = await showEditor();
    await openTree(editor);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "{Enter}");
    expect(part(editor, "properties").querySelector("h3")?.textContent).toBe("Role");
    await press(editor, "{Shift>}{ArrowDown}{/Shift}");
    expect(editor.selection).toEqual(["role:picker", "role:driver"]);
    expect(focused()?.ariaSelected).toBe("true");
  });

  it("says that a map is read only instead of changing it", async () => {
    const editor = await showEditor("nl");
    editor.readonly = true;
    await openTree(editor);
    await press(editor, "{ArrowDown}", "{ArrowDown}", "n");
    expect(spoken(editor)).toContain("alleen om te lezen");
    expect(part(editor, "tree").querySelector(".tools")).toBeNull();
  });

  it("draws of fourteen thousand skills only those in sight, and goes to any of them", async () => {
    const skills = Array.from({ length: 14_000 }, (_, index) => ({
      id: `s${index}`,
      label: { en: `Skill ${String(index).padStart(5, "0")}` },
    }));
    const editor = await showEditor("en", { ...sampleTaxonomy(), skills: [...sampleTaxonomy().skills, ...skills] });
    const tree = await openTree(editor);
    editor.focusNode("skill:s12000");
    await settled(editor);
    expect(focusedKey()).toBe("skill:s12000");
    expect(tree.querySelectorAll("[role=treeitem]").length).toBeLessThan(120);
    expect(focused()?.ariaSetSize).toBe("14000");
    const box = focused()?.getBoundingClientRect();
    const stage = find(tree, "[role=tree]").getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual(stage.top);
    expect(box?.bottom).toBeLessThanOrEqual(stage.bottom);
    await press(editor, "{ArrowDown}");
    expect(focusedKey()).toBe("skill:s12001");
  });
});
