import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { node, part, press, settled, showEditor } from "./editor-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

type Step = (editor: SkillsMapEditor) => Promise<void> | void;

const select =
  (key: string): Step =>
  (editor) => {
    node(editor, key).focus();
    editor.selection = [key];
  };
const set =
  (properties: Partial<Pick<SkillsMapEditor, "selection" | "document">>): Step =>
  (editor) => {
    Object.assign(editor, properties);
  };
const keys =
  (...pressed: readonly string[]): Step =>
  (editor) =>
    press(editor, ...pressed);

const states: readonly (readonly [string, readonly Step[]])[] = [
  ["the career lens", []],
  ["a selected role", [select("role:planner")]],
  ["a selected skill", [set({ selection: ["skill:listening"] })]],
  ["a selected move", [set({ selection: ['move:["picker","driver"]'] })]],
  ["several selected roles", [set({ selection: ["role:picker", "role:driver", "role:lead"] })]],
  ["the menu of a role", [select("role:planner"), keys("{Shift>}{F10}{/Shift}")]],
  ["a closed family and the map in small", [select("role:planner"), keys("m", "f")]],
  ["the role lens", [select("role:planner"), keys("{Enter}")]],
  ["the search", [select("role:planner"), keys("{Control>}k{/Control}", "p")]],
  ["a deletion", [select("role:lead"), keys("{Delete}")]],
  ["a new role", [select("role:lead"), keys("n")]],
  ["the keys", [select("role:lead"), keys("?")]],
  ["a broken file", [(editor) => void editor.load("{")]],
  ["an empty map", [set({ document: { ...sampleTaxonomy(), roles: [], moves: [] } })]],
];
const cases = states.flatMap(([state, steps]) =>
  (["nl", "en"] as const).map((language) => [state, language, steps] as const),
);

it.each(cases)("%s has no accessibility violations, %s", async (_, language, steps) => {
  const editor = await showEditor(language);
  for (const step of steps) await step(editor);
  await settled(editor);
  expect(await findViolations()).toEqual([]);
});

it.each([
  [1280, 800],
  [390, 844],
] as const)("everything that is pressed is at least 24 pixels at %i × %i", async (width, height) => {
  await page.viewport(width, height);
  const editor = await showEditor("nl");
  editor.selection = ["role:planner"];
  await settled(editor);
  const controls = ["toolbar", "canvas", "problems", ...(width > 900 ? ["outline", "properties"] : [])].flatMap(
    (name) => [...part(editor, name).querySelectorAll("button, input, select, summary, textarea")],
  );
  const small = controls
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ control, box }) => control.getClientRects().length > 0 && (box.width < 24 || box.height < 24));
  expect(controls.length).toBeGreaterThan(8);
  expect(small.map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)).toEqual([]);
});

it("fits 320 pixels without scrolling sideways", async () => {
  await page.viewport(320, 640);
  const editor = await showEditor("nl");
  await settled(editor);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const toolbar = part(editor, "toolbar").host;
  expect(toolbar.scrollWidth).toBeLessThanOrEqual(320);
});
