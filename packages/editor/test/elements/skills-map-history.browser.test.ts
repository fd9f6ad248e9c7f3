import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { find, node, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(() => {
  document.body.replaceChildren();
});

async function openHistory(editor: SkillsMapEditor): Promise<ShadowRoot> {
  find(part(editor, "toolbar"), "#more-button").click();
  const items = [...part(editor, "toolbar").querySelectorAll<HTMLElement>("#more button")];
  items.find((item) => /History|Geschiedenis/u.test(item.textContent ?? ""))?.click();
  await expect
    .poll(() => editor.shadowRoot?.querySelector("skills-map-history")?.shadowRoot?.querySelector("dialog[open]"))
    .toBeTruthy();
  return part(editor, "history");
}

test.each([
  ["en", "As it was opened", "Undone: "],
  ["nl", "Zoals geopend", "Ongedaan gemaakt: "],
] as const)("the history leads back to any step, and forth again, in %s", async (language, start, undone) => {
  const editor = await showEditor(language);
  const before = JSON.stringify(editor.document);
  node(editor, "role:planner").focus();
  await press(editor, "{Shift>}{ArrowRight}{/Shift}", "{Shift>}{ArrowDown}{/Shift}");
  const after = JSON.stringify(editor.document);
  const list = await openHistory(editor);
  const steps = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("li button")];
  expect(steps()).toHaveLength(3);
  expect(steps()[2]?.textContent).toContain(start);
  expect(list.activeElement).toBe(steps()[0]);

  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await settled(editor);
  expect(JSON.stringify(editor.document)).toBe(before);
  expect(spoken(editor)).toContain(undone);

  steps()[0]?.click();
  await settled(editor);
  expect(JSON.stringify(editor.document)).toBe(after);

  await press(editor, "{Escape}");
  expect(list.querySelector("dialog")).toBeNull();
});
