import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, focused, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

async function select(editor: SkillsMapEditor, ...keys: readonly string[]): Promise<ShadowRoot> {
  editor.selection = keys;
  await settled(editor);
  return part(editor, "properties");
}

/** The properties of the taxonomy, from its title in the bar, by keys alone. */
async function openTaxonomy(editor: SkillsMapEditor): Promise<ShadowRoot> {
  find(part(editor, "toolbar"), ".title button").focus();
  await press(editor, "{Enter}");
  return part(editor, "properties");
}

/** Puts the focus in a field with all of its text selected. */
function enter(panel: ShadowRoot, field: string): HTMLInputElement {
  const control = find<HTMLInputElement>(panel, `[data-field="${field}"]`);
  control.focus();
  control.select?.();
  return control;
}

function roleOf({ document }: SkillsMapEditor, id: string): TaxonomyDocument["roles"][number] | undefined {
  return document.roles.find((role) => role.id === id);
}

function skillOf({ document }: SkillsMapEditor, id: string): TaxonomyDocument["skills"][number] | undefined {
  return document.skills.find((skill) => skill.id === id);
}

describe("a text in the properties", () => {
  it.each([
    ["en", "no Dutch text yet", "“Planning” is changed."],
    ["nl", "nog geen tekst in het Nederlands", "‘Plannen’ is aangepast."],
  ] as const)("stands in every language side by side, and is kept with Enter (%s)", async (language, missing, said) => {
    const editor = await showEditor(language);
    const panel = await select(editor, "skill:planning");
    expect(find<HTMLInputElement>(panel, '[data-field="label.nl"]').value).toBe("Plannen");
    expect(find<HTMLInputElement>(panel, '[data-field="label.en"]').value).toBe("Planning");
    expect(enter(panel, "description.nl").placeholder).toBe(missing);
    await userEvent.keyboard("Werk verdelen");
    await press(editor, "{Control>}{Enter}{/Control}");
    expect(skillOf(editor, "planning")?.description).toEqual({ nl: "Werk verdelen" });
    expect(spoken(editor)).toBe(said);
    enter(panel, "description.nl");
    await press(editor, "{Delete}", "{Tab}");
    expect(skillOf(editor, "planning")).not.toHaveProperty("description");
  });

  it("comes back with Escape", async () => {
    const editor = await showEditor();
    const panel = await select(editor, "role:planner");
    const control = enter(panel, "label.en");
    await userEvent.keyboard("Something else");
    await press(editor, "{Escape}");
    expect(control.value).toBe("Transport planner");
    expect(spoken(editor)).toBe("As it was before");
    await press(editor, "{Tab}");
    expect(roleOf(editor, "planner")?.label.en).toBe("Transport planner");
  });

  it("is kept, of what it was typed for, when something else is selected meanwhile", async () => {
    const editor = await showEditor();
    const panel = await select(editor, "role:planner");
    enter(panel, "label.en");
    await userEvent.keyboard("Route planner");
    await select(editor, "role:lead");
    expect(roleOf(editor, "planner")?.label.en).toBe("Route planner");
    expect(roleOf(editor, "lead")?.label.en).toBe("Warehouse team lead");
    expect(find<HTMLInputElement>(panel, '[data-field="label.en"]').value).toBe("Warehouse team lead");
  });

  it("is not lost while it is typed when the panel is drawn anew", async () => {
    const editor = await showEditor();
    const panel = await select(editor, "role:planner");
    const control = enter(panel, "label.en");
    await userEvent.keyboard("Half a na");
    editor.messages = { "word.role": "job" };
    await settled(editor);
    expect(control.value).toBe("Half a na");
  });

  it.each([
    ["en", "This value cannot be here."],
    ["nl", "Deze waarde kan hier niet."],
  ] as const)(
    "that is refused stays to be mended, with the reason beside it and spoken (%s)",
    async (language, said) => {
      const editor = await showEditor(language);
      const panel = await select(editor, "role:planner");
      const months = enter(panel, "tenureMonths");
      await userEvent.keyboard("-3");
      await press(editor, "{Enter}");
      expect(months.value).toBe("-3");
      expect(months.getAttribute("aria-invalid")).toBe("true");
      expect(find(panel, `#${months.getAttribute("aria-describedby")}`).textContent).toContain(said);
      expect(spoken(editor)).toContain(said);
      expect(roleOf(editor, "planner")).not.toHaveProperty("tenureMonths");
      months.select();
      await userEvent.keyboard("18");
      await press(editor, "{Enter}");
      expect(months.getAttribute("aria-invalid")).toBeNull();
      expect(roleOf(editor, "planner")?.tenureMonths).toBe(18);
    },
  );
});

describe("the properties of a skill", () => {
  it("hold its synonyms, one on a line", async () => {
    const editor = await showEditor();
    const panel = await select(editor, "skill:listening");
    const synonyms = enter(panel, "altLabels.en");
    expect(synonyms.value).toBe("Hearing people out");
    await userEvent.keyboard("Listening{Enter}  Hearing  ");
    await press(editor, "{Tab}");
    expect(skillOf(editor, "listening")?.altLabels?.en).toEqual(["Listening", "Hearing"]);
  });

  it("hold a description of each level of its scale, in each language", async () => {
    const editor = await showEditor("nl");
    const panel = await select(editor, "skill:planning");
    expect(panel.querySelectorAll('[data-field^="level-texts."]')).toHaveLength(10);
    find<HTMLDetailsElement>(panel, "details:has([data-field^='level-texts.'])").open = true;
    enter(panel, "level-texts.3.nl");
    await userEvent.keyboard("Plant een week vooruit");
    await press(editor, "{Tab}");
    expect(skillOf(editor, "planning")?.levelDescriptions).toEqual({ 3: { nl: "Plant een week vooruit" } });
  });

  it("make a link only of what is a page", async () => {
    const document_ = sampleTaxonomy();
    const mappings = [
      { type: "exactMatch", target: "https://example.org/skill/1" },
      { type: "closeMatch", target: "javascript:alert(1)" },
    ] as const;
    const skills = document_.skills.map((skill) => (skill.id === "planning" ? { ...skill, mappings } : skill));
    const editor = await showEditor("en", { ...document_, skills });
    const panel = await select(editor, "skill:planning");
    const links = [...panel.querySelectorAll("a")];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([["https://example.org/skill/1", "noopener noreferrer"]]);
    expect(find<HTMLInputElement>(panel, '[data-field="mappings.1.target"]').value).toBe("javascript:alert(1)");
  });

  it("show what the schema does not know, and keep it", async () => {
    const document_ = sampleTaxonomy();
    const own = { custom: { vendor: { cost: 3 } }, "x-colour": "red" };
    const skills = document_.skills.map((skill) => (skill.id === "planning" ? { ...skill, ...own } : skill));
    const editor = await showEditor("en", { ...document_, skills });
    const panel = await select(editor, "skill:planning");
    expect(JSON.parse(find(panel, "pre").textContent ?? "")).toEqual(own);
    find<HTMLDetailsElement>(panel, "details:has(pre)").open = true;
    enter(panel, "label.en");
    await userEvent.keyboard("Planning ahead");
    await press(editor, "{Enter}");
    expect(skillOf(editor, "planning")).toMatchObject({ ...own, label: { en: "Planning ahead" } });
  });

  it("find the skill it is part of by searching", async () => {
    const editor = await showEditor();
    const panel = await select(editor, "skill:listening");
    find(panel, 'button[data-field="broader"]').focus();
    await press(editor, "{Enter}", "coach", "{Enter}");
    expect(skillOf(editor, "listening")?.broader).toEqual(["coaching"]);
    await select(editor, "skill:coaching");
    find(panel, 'button[data-field="broader"]').focus();
    await press(editor, "{Enter}", "listen", "{Enter}");
    expect(skillOf(editor, "coaching")).not.toHaveProperty("broader");
    expect(find(panel, ".error").textContent).toContain("broader than itself: Coaching → Active listening → Coaching");
  });
});

describe("several things at once", () => {
  it.each([
    ["en", "2 items are changed."],
    ["nl", "2 onderdelen zijn aangepast."],
  ] as const)("get the same grade as one step (%s)", async (language, said) => {
    const editor = await showEditor(language);
    const before = editor.document;
    const panel = await select(editor, "role:planner", "role:lead");
    const grade = enter(panel, "grade");
    expect(grade.value).toBe("");
    await userEvent.keyboard("6");
    await press(editor, "{Enter}");
    expect([roleOf(editor, "planner")?.grade, roleOf(editor, "lead")?.grade]).toEqual([6, 6]);
    expect(spoken(editor)).toBe(said);
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(before);
  });

  it("of different kinds have nothing to set", async () => {
    const editor = await showEditor();
    const panel = await select(editor, "role:planner", "skill:planning");
    expect(panel.querySelectorAll("[data-field]")).toHaveLength(0);
    expect(panel.textContent).toContain("different kinds");
  });
});

describe("the properties of the taxonomy", () => {
  it("are shown from its title, and change it", async () => {
    const editor = await showEditor();
    const panel = await openTaxonomy(editor);
    enter(panel, "title.nl");
    await userEvent.keyboard("Magazijn");
    await press(editor, "{Enter}");
    expect(editor.document.title).toEqual({ nl: "Magazijn", en: "Depot" });
    enter(panel, "languages.new");
    await userEvent.keyboard("fr");
    await press(editor, "{Enter}");
    expect(editor.document.languages).toEqual(["nl", "en", "fr"]);
    expect(find<HTMLInputElement>(panel, '[data-field="title.fr"]').placeholder).toBe("no French text yet");
    expect(focused()?.getAttribute("data-field")).toBe("languages.new");
    await userEvent.keyboard("fr");
    await press(editor, "{Enter}");
    expect(find(panel, '[id="error-languages.new"]').textContent).toBe("The language fr is already there.");
  });

  it("add, rename and order families, whose roles go along", async () => {
    const editor = await showEditor("nl");
    const panel = await openTaxonomy(editor);
    enter(panel, "families.new");
    await userEvent.keyboard("Directie");
    await press(editor, "{Enter}");
    expect(spoken(editor)).toBe("Familie ‘Directie’ is toegevoegd.");
    enter(panel, "families.0");
    await userEvent.keyboard("Opslag");
    await press(editor, "{Enter}");
    const down = [...panel.querySelectorAll<HTMLElement>("button")].find(
      ({ ariaLabel }) => ariaLabel === "Opslag omlaag",
    );
    down?.focus();
    await press(editor, "{Enter}");
    expect(editor.document.families?.map(({ label }) => label.nl)).toEqual(["Klantenservice", "Opslag", "Directie"]);
    expect(spoken(editor)).toBe("‘Opslag’ staat nu op plaats 2 van 3.");
    expect(roleOf(editor, "picker")?.family).toBe("logistics");
  });

  it("lead to a scale and its levels, which can be named, described and added to", async () => {
    const editor = await showEditor();
    const panel = await openTaxonomy(editor);
    enter(panel, "scales.new");
    await userEvent.keyboard("Three steps");
    await press(editor, "{Enter}");
    expect(editor.selection).toEqual(["scale:three-steps"]);
    for (const details of panel.querySelectorAll("details")) details.open = true;
    await settled(editor);
    enter(panel, "levels.0.label.en");
    await userEvent.keyboard("Beginner");
    await press(editor, "{Enter}");
    enter(panel, "levels.1.hours");
    await userEvent.keyboard("12");
    await press(editor, "{Enter}");
    find(panel, '[data-field="levels.add"]').focus();
    await press(editor, "{Enter}");
    const levels = editor.document.scales[1]?.levels ?? [];
    expect(levels).toHaveLength(6);
    expect(levels.slice(0, 2)).toEqual([
      { value: 1, label: { en: "Beginner" } },
      { value: 2, effortHours: 12 },
    ]);
    expect(levels[5]).toEqual({ value: 6 });
  });
});

describe("what a role asks", () => {
  it("has properties of its own, and a way back to the role", async () => {
    const editor = await showEditor();
    const panel = await select(editor, 'requirement:["planner","planning"]');
    enter(panel, "importance");
    await userEvent.keyboard("0.8");
    await press(editor, "{Enter}");
    await userEvent.selectOptions(find<HTMLSelectElement>(panel, '[data-field="blocking"]'), "true");
    await settled(editor);
    const requirement = roleOf(editor, "planner")?.requirements?.find(({ skill }) => skill === "planning");
    expect(requirement).toMatchObject({ importance: 0.8, blocking: true });
    enter(panel, "importance");
    await userEvent.keyboard("8");
    await press(editor, "{Enter}");
    expect(find(panel, ".error").textContent).toBe("Choose an importance from 0 to 1.");
    find(panel, ".heading button").focus();
    await press(editor, "{Enter}");
    expect(editor.selection).toEqual(["role:planner"]);
  });

  it("of two skills can become of another kind, and is turned around", async () => {
    const relations = [{ type: "overlaps", source: "planning", target: "analysis", weight: 0.4 }] as const;
    const editor = await showEditor("en", { ...sampleTaxonomy(), relations });
    const panel = await select(editor, 'relation:["overlaps","planning","analysis",null,null]');
    await userEvent.selectOptions(find<HTMLSelectElement>(panel, '[data-field="type"]'), "requires");
    await settled(editor);
    expect(editor.document.relations).toEqual([{ type: "requires", source: "planning", target: "analysis" }]);
    await userEvent.selectOptions(find<HTMLSelectElement>(panel, '[data-field="sourceLevel"]'), "3");
    await settled(editor);
    expect(editor.document.relations?.[0]).toMatchObject({ sourceLevel: 3 });
    expect(editor.selection).toEqual(['relation:["requires","planning","analysis",3,null]']);
  });
});
