import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import "../../src/elements/tree/skills-map-tree.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, part, press, settled, showEditor } from "./editor-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

type Step = (editor: SkillsMapEditor) => Promise<void> | void;

const select =
  (...selection: readonly string[]): Step =>
  async (editor) => {
    editor.selection = selection;
    await settled(editor);
    for (const details of part(editor, "properties").querySelectorAll("details")) details.open = true;
  };
const openTaxonomy: Step = (editor) => find(part(editor, "toolbar"), ".title button").click();
const refuse: Step = async (editor) => {
  await select("role:planner")(editor);
  find<HTMLInputElement>(part(editor, "properties"), '[data-field="tenureMonths"]').focus();
  await press(editor, "-2", "{Enter}");
};
const search =
  (text: string): Step =>
  async (editor) => {
    find(part(editor, "toolbar"), ".title button").focus();
    await press(editor, "{Control>}k{/Control}", ...(text === "" ? [] : [text]));
  };
const openTree: Step = async (editor) => {
  find(part(editor, "toolbar"), '.lenses [aria-label="Outline"], .lenses [aria-label="Lijst"]').click();
  await expect
    .poll(() => editor.shadowRoot?.querySelector("skills-map-tree")?.shadowRoot?.querySelector("[role=tree]"))
    .toBeTruthy();
  await settled(editor);
  find(part(editor, "tree"), "[role=treeitem][tabindex='0']").focus();
  await press(editor, "{ArrowDown}", "{ArrowDown}", "{ArrowRight}");
};
const keys =
  (...pressed: readonly string[]): Step =>
  (editor) =>
    press(editor, ...pressed);
const openProblems: Step = async (editor) => {
  const sample = sampleTaxonomy();
  const roles = sample.roles.map((role, index) =>
    index > 1 ? role : { ...role, requirements: [{ skill: "gone" }, { skill: "lost" }] },
  );
  editor.document = { ...sample, roles };
  const problems = part(editor, "problems");
  await expect
    .poll(() => problems.querySelector("button.strip")?.textContent, { timeout: 10_000 })
    .toMatch(/hint|tip/u);
  find(problems, "button.strip").click();
  await expect.poll(() => problems.querySelector(".fix"), { timeout: 10_000 }).toBeTruthy();
};

const states: readonly (readonly [string, readonly Step[]])[] = [
  ["the properties of the taxonomy", [openTaxonomy]],
  ["the properties of a role, all open", [select("role:planner")]],
  ["the properties of a skill, all open", [select("skill:listening")]],
  ["the properties of a scale, all open", [select("scale:five")]],
  ["the properties of a family", [select("family:logistics")]],
  ["the properties of a requirement", [select('requirement:["planner","planning"]')]],
  ["the properties of several roles", [select("role:planner", "role:lead")]],
  ["a refused value", [refuse]],
  ["the search with nothing typed", [search("")]],
  ["the search by another language", [search("listen")]],
  ["the outline", [openTree]],
  ["a new role in the outline", [openTree, keys("n")]],
  ["a name in the outline", [openTree, keys("{F2}")]],
  ["where to move in the outline", [openTree, keys("m")]],
  ["the list of problems", [openProblems]],
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
