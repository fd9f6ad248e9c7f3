import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { feature, find, focused, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const library: TaxonomyDocument = {
  format: "skillways/taxonomy@1",
  id: "library",
  version: "1",
  title: { nl: "Bibliotheek", en: "Library" },
  attribution: { en: "Made by the library." },
  languages: ["en", "nl"],
  scales: [{ id: "three", levels: [1, 2, 3].map((value) => ({ value, label: { en: `Step ${value}` } })) }],
  skills: [
    { id: "heading", label: { en: "service" }, grouping: true },
    { id: "greeting", label: { en: "greet guests", nl: "gasten begroeten" }, broader: ["heading"] },
    { id: "payments", label: { en: "handle payments" }, altLabels: { en: ["use a cash desk"] } },
    { id: "listening", label: { en: "Active listening", nl: "Actief luisteren" } },
  ],
  roles: [
    {
      id: "receptionist",
      label: { en: "receptionist", nl: "receptionist" },
      requirements: [
        { skill: "greeting", level: 2 },
        { skill: "payments", level: 3 },
        { skill: "listening", level: 1 },
      ],
    },
  ],
};

async function open(language: "nl" | "en"): Promise<{ editor: SkillsMapEditor; panel: ShadowRoot }> {
  const editor = await showEditor(language);
  editor.references = [library];
  await settled(editor);
  find(part(editor, "toolbar"), "#more-button").click();
  const items = [...part(editor, "toolbar").querySelectorAll<HTMLElement>("#more button")];
  items.find((item) => /Reference|Naslag/u.test(item.textContent ?? ""))?.click();
  return { editor, panel: await feature(editor, "reference", "input[type=search]") };
}

describe("a reference beside the map", () => {
  it.each([
    ["en", "“receptionist” is added. New skills: 2, already here: 1.", "already in your map: 1 of 3 skills"],
    [
      "nl",
      "‘receptionist’ is toegevoegd. Nieuwe vaardigheden: 2, al aanwezig: 1.",
      "al in je kaart: 1 van 3 vaardigheden",
    ],
  ] as const)(
    "is searched, looked at and taken over from by keys alone, in one step (%s)",
    async (language, said, already) => {
      const { editor, panel } = await open(language);
      expect(focused()).toBe(find(panel, "input[type=search]"));
      await press(editor, "recep", "{ArrowDown}", "{Enter}");
      expect(panel.textContent).toContain(already);
      find(panel, ".plan .primary").focus();
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(said);
      const role = editor.document.roles.find(({ id }) => id === "receptionist");
      expect(role?.requirements).toEqual([
        { skill: "greeting", level: 3 },
        { skill: "payments", level: 5 },
        { skill: "listening", level: 1 },
      ]);
      expect(role?.mappings).toEqual([{ type: "exactMatch", target: "urn:skillways:library:role:receptionist" }]);
      expect(editor.selection).toEqual(["role:receptionist"]);
      expect(panel.querySelector(".plan")).toBeNull();
      editor.shadowRoot?.querySelector<HTMLElement>(".stage")?.focus();
      await press(editor, "{Control>}z{/Control}");
      expect(editor.document).toEqual(sampleTaxonomy());
    },
  );

  it("asks what becomes of the levels of another scale", async () => {
    const { editor, panel } = await open("en");
    await press(editor, "recep", "{ArrowDown}", "{Enter}");
    const [, , none] = panel.querySelectorAll<HTMLInputElement>(".plan fieldset > label input");
    none?.click();
    await settled(editor);
    find(panel, ".plan .primary").click();
    await settled(editor);
    const role = editor.document.roles.find(({ id }) => id === "receptionist");
    expect(role?.requirements?.map(({ level }) => level)).toEqual([undefined, undefined, undefined]);
  });

  it("finds a skill by another name, says whether it is here already, and brings its heading when asked", async () => {
    const { editor, panel } = await open("en");
    await press(editor, "cash");
    expect(panel.querySelector(".results")?.textContent).toContain("also: use a cash desk");
    await press(editor, "{Control>}a{/Control}", "listening");
    expect(panel.querySelector(".results .held")?.textContent).toContain("in your map");
    await press(editor, "{Control>}a{/Control}", "greet", "{ArrowDown}", "{Enter}");
    find(panel, ".plan input[type=checkbox]").click();
    await settled(editor);
    find(panel, ".plan .primary").click();
    await settled(editor);
    expect(editor.document.skills.find(({ id }) => id === "greeting")?.broader).toEqual(["heading"]);
  });

  it("is loaded when it is opened, and says so when it cannot be", async () => {
    const editor = await showEditor("nl");
    editor.references = [{ title: "Ver weg", load: () => Promise.reject(new Error("off the network")) }];
    await settled(editor);
    find(part(editor, "toolbar"), "#more-button").click();
    const items = [...part(editor, "toolbar").querySelectorAll<HTMLElement>("#more button")];
    items.find((item) => /Naslag/u.test(item.textContent ?? ""))?.click();
    await expect.poll(() => spoken(editor)).toBe("Deze naslag kon niet worden geopend.");
    expect(editor.document.id).toBe("depot");
  });
});

it.each([
  ["nl", 1280],
  ["en", 390],
] as const)("the reference has no accessibility violations, %s, %i wide", async (language, width) => {
  await page.viewport(width, 844);
  const { editor } = await open(language);
  await press(editor, "recep");
  expect(await findViolations()).toEqual([]);
  await press(editor, "{ArrowDown}", "{Enter}");
  expect(await findViolations()).toEqual([]);
});
