import { afterEach, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { find, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

async function openRequirement(editor: SkillsMapEditor): Promise<ShadowRoot> {
  editor.selection = ['requirement:["lead","planning"]'];
  await settled(editor);
  const panel = part(editor, "properties");
  const more = [...panel.querySelectorAll("details")].at(-1);
  if (more !== undefined) more.open = true;
  await settled(editor);
  return panel;
}

const requirementOf = ({ document }: SkillsMapEditor) =>
  document.roles.find(({ id }) => id === "lead")?.requirements?.find(({ skill }) => skill === "planning");

const fieldOf = (panel: ShadowRoot, field: string) =>
  find<HTMLInputElement>(panel, `[data-field="${CSS.escape(field)}"]`);

async function fill(editor: SkillsMapEditor, field: string, day: string): Promise<void> {
  const control = fieldOf(part(editor, "properties"), field);
  control.focus();
  await userEvent.fill(control, day);
  await settled(editor);
}

it("a requirement holds for a time, which undo takes back", async () => {
  const editor = await showEditor();
  await openRequirement(editor);
  await fill(editor, "validUntil", "2027-12-31");
  expect(requirementOf(editor)).toMatchObject({ validUntil: "2027-12-31" });
  await press(editor, "{Control>}z{/Control}");
  expect(requirementOf(editor)).not.toHaveProperty("validUntil");
});

it.each(["en", "nl"] as const)(
  "what will change in a requirement is planned, changed and dropped (%s)",
  async (language) => {
    const editor = await showEditor(language);
    const panel = await openRequirement(editor);
    await fill(editor, "planned.new", "2028-01-01");
    expect(requirementOf(editor)?.planned).toEqual([{ from: "2028-01-01" }]);
    await userEvent.selectOptions(fieldOf(panel, "planned.0.level"), "4");
    await userEvent.selectOptions(fieldOf(panel, "planned.0.necessity"), "essential");
    await settled(editor);
    expect(requirementOf(editor)?.planned).toEqual([{ from: "2028-01-01", level: 4, necessity: "essential" }]);
    const name = language === "en" ? "Remove the plan of 2028-01-01" : "Haal het plan van 2028-01-01 weg";
    find(panel, `[aria-label="${name}"]`).focus();
    await press(editor, "{Enter}");
    expect(requirementOf(editor)).not.toHaveProperty("planned");
    expect(spoken(editor)).not.toBe("");
  },
);
