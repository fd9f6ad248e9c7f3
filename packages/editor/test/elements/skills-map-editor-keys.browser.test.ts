import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
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

async function at(key: string, language: "nl" | "en" = "en"): Promise<SkillsMapEditor> {
  const editor = await showEditor(language);
  node(editor, key).focus();
  editor.selection = [key];
  await settled(editor);
  return editor;
}

describe("the canvas by keyboard", () => {
  it("is one Tab stop, whose nodes have a name, a role and a description", async () => {
    const editor = await showEditor();
    const nodes = [...part(editor, "canvas").querySelectorAll("[data-key]")];
    expect(nodes.filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
    expect(find<SVGSVGElement>(part(editor, "canvas"), "svg.canvas").tabIndex).toBe(-1);
    const planner = node(editor, "role:planner");
    expect(planner.getAttribute("role")).toBe("group");
    expect(planner.getAttribute("aria-roledescription")).toBe("role");
    expect(planner.getAttribute("aria-label")).toBe("Transport planner, Logistics · Grade 3");
    expect(planner.getAttribute("aria-description")).toBe("Moves out: 1, in: 2; skills: 3.");
  });

  it.each([
    [
      "en",
      "Transport planner, 1 of 2 moves from Forklift driver",
      "Warehouse team lead, 2 of 2 moves from Forklift driver",
    ],
    [
      "nl",
      "Transportplanner, stap 1 van 2 vanaf Heftruckchauffeur",
      "Teamleider magazijn, stap 2 van 2 vanaf Heftruckchauffeur",
    ],
  ] as const)("follows moves with the arrow keys and says which one, in %s", async (language, first, second) => {
    const editor = await at("role:driver", language);
    const saidFirst = new Set<string>();
    await press(editor, "{ArrowRight}");
    saidFirst.add(spoken(editor));
    const reached = [focusedKey()];
    await press(editor, "{ArrowDown}");
    saidFirst.add(spoken(editor));
    reached.push(focusedKey());
    expect(new Set(reached)).toEqual(new Set(["role:planner", "role:lead"]));
    const swapped = [...saidFirst].map((text) => text.replace(/[12](?= (?:of|van))/u, "#"));
    expect(new Set(swapped)).toEqual(new Set([first, second].map((text) => text.replace(/[12](?= (?:of|van))/u, "#"))));
    await press(editor, "{ArrowLeft}");
    expect(focusedKey()).toBe("role:driver");
  });

  it.each([
    ["en", "No move leads further that way"],
    ["nl", "Die kant op gaat geen stap verder"],
  ] as const)("says when no move leads on, in %s", async (language, text) => {
    const editor = await at("role:manager", language);
    await press(editor, "{ArrowRight}");
    expect(spoken(editor)).toBe(text);
  });

  it("moves a node with Shift and the arrows as one undo step, and Escape puts it back", async () => {
    const editor = await at("role:planner");
    const before = editor.document;
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowRight}{/Shift}");
    await settled(editor);
    expect(spoken(editor)).toBe("“Transport planner” is moved.");
    expect(editor.document).not.toEqual(before);
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(before);
    await userEvent.keyboard("{Shift>}{ArrowRight}{Escape}{/Shift}");
    await settled(editor);
    expect(editor.document).toEqual(before);
  });

  it.each([
    ["en", "“Order picker” is now called “Picker”."],
    ["nl", "‘Orderverzamelaar’ heet nu ‘Picker’."],
  ] as const)("renames in place with F2 and says so, in %s", async (language, text) => {
    const editor = await at("role:picker", language);
    await press(editor, "{F2}");
    expect(focused()?.classList.contains("rename")).toBe(true);
    await userEvent.keyboard("{Control>}a{/Control}Picker{Enter}");
    await settled(editor);
    expect(editor.taxonomy.getRole("picker").label[language]).toBe("Picker");
    expect(spoken(editor)).toBe(text);
    expect(focusedKey()).toBe("role:picker");
  });

  it.each([
    ["en", "manag", "People can now go from “Forklift driver” to “Operations manager”."],
    ["nl", "manag", "Je kunt nu van ‘Heftruckchauffeur’ naar ‘Manager operatie’."],
  ] as const)("connects through the palette with C, in %s", async (language, query, text) => {
    const editor = await at("role:driver", language);
    await press(editor, "c");
    await userEvent.keyboard(query);
    await settled(editor);
    await press(editor, "{Enter}");
    await connectDialog(editor);
    await press(editor, "{Enter}");
    expect(editor.taxonomy.movesFrom("driver").map(({ to }) => to)).toContain("manager");
    expect(spoken(editor)).toBe(text);
  });

  it.each([
    ["en", "Warehouse team lead is deleted. Press Control Z to undo."],
    ["nl", "Teamleider magazijn is verwijderd. Druk op Control Z om dat ongedaan te maken."],
  ] as const)("names what goes along before it deletes, and says how to undo, in %s", async (language, text) => {
    const editor = await at("role:lead", language);
    await press(editor, "{Delete}");
    const consequences = [...part(editor, "dialogs").querySelectorAll("li")];
    expect(consequences).toHaveLength(2);
    await press(editor, "{Enter}");
    expect(editor.taxonomy.findRole("lead")).toBeUndefined();
    expect(spoken(editor)).toBe(text);
    await press(editor, "{Control>}z{/Control}");
    expect(editor.taxonomy.movesTo("lead")).toHaveLength(1);
  });

  it.each([
    ["en", "Transport planner opened", "View: Career map"],
    ["nl", "Transportplanner geopend", "Weergave: Loopbaankaart"],
  ] as const)("opens a role with Enter and leaves it with Escape, in %s", async (language, opened, back) => {
    const editor = await at("role:planner", language);
    await press(editor, "{Enter}");
    expect(spoken(editor)).toBe(opened);
    expect(node(editor, "skill:planning").getAttribute("aria-valuenow")).toBe("4");
    await press(editor, "{Escape}");
    expect(spoken(editor)).toBe(back);
    expect(focusedKey()).toBe("role:planner");
  });

  it.each([
    ["en", "“Transport planner”: “Planning” is now at level 5 of 5."],
    ["nl", "‘Transportplanner’: ‘Plannen’ staat nu op niveau 5 van 5."],
  ] as const)("sets the level of a requirement with the arrows and digits, in %s", async (language, text) => {
    const editor = await at("role:planner", language);
    await press(editor, "{Enter}");
    node(editor, "skill:planning").focus();
    await press(editor, "{ArrowRight}");
    const levelOf = () =>
      editor.taxonomy.getRole("planner").requirements?.find(({ skill }) => skill === "planning")?.level;
    expect(levelOf()).toBe(5);
    expect(spoken(editor)).toBe(text);
    await press(editor, "2");
    expect(levelOf()).toBe(2);
  });

  it("makes a role with N, asks its name first, and goes to it", async () => {
    const editor = await at("role:planner");
    await press(editor, "n");
    await userEvent.keyboard("Night planner");
    await press(editor, "{Enter}");
    expect(editor.taxonomy.findRole("night-planner")?.label).toEqual({ en: "Night planner" });
    expect(editor.selection).toEqual(["role:night-planner"]);
    expect(node(editor, "role:night-planner").getAttribute("aria-current")).toBe("true");
    expect(focusedKey()).toBe("role:night-planner");
  });

  it("shows the keys with a question mark, and search with Control K finds synonyms in the other language", async () => {
    const editor = await at("role:planner");
    await press(editor, "?");
    expect(find(part(editor, "dialogs"), "dialog").textContent).toContain("F2");
    await press(editor, "{Escape}", "{Control>}k{/Control}");
    await userEvent.keyboard("luistervaard");
    await settled(editor);
    await press(editor, "{Enter}");
    expect(editor.selection).toEqual(["skill:listening"]);
  });

  it.each([
    ["en", "This map is read only"],
    ["nl", "Deze kaart is alleen om te lezen"],
  ] as const)("changes nothing when it is read only, and says so, in %s", async (language, text) => {
    const editor = await at("role:planner", language);
    editor.readonly = true;
    await settled(editor);
    const before = editor.document;
    await press(editor, "{Delete}");
    expect(spoken(editor)).toBe(text);
    expect(editor.document).toBe(before);
  });
});
