import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { connectDialog, node, part, press, settled, showEditor } from "./editor-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

/** Two groups, a skill in both, and a relation of each kind. */
function groupedTaxonomy(): TaxonomyDocument {
  const sample = sampleTaxonomy();
  const skills = sample.skills.map((skill) =>
    skill.id === "wms" ? { ...skill, broader: ["planning", "picking"] } : skill,
  );
  return {
    ...sample,
    skills,
    relations: [
      { type: "requires", source: "coaching", sourceLevel: 3, target: "listening", targetLevel: 2 },
      { type: "overlaps", source: "listening", target: "planning", weight: 0.4 },
      { type: "equivalent", source: "forklift", target: "analysis" },
    ],
  };
}

type Step = (editor: SkillsMapEditor) => Promise<unknown>;

const goTo =
  (key: string): Step =>
  async (editor) => {
    node(editor, key).focus();
    await press(editor, " ");
  };
const keys =
  (...pressed: readonly string[]): Step =>
  (editor) =>
    press(editor, ...pressed);

const states: readonly (readonly [string, readonly Step[]])[] = [
  ["the skills lens", []],
  ["a selected skill of two groups", [goTo("skill:wms")]],
  ["a closed group", [goTo("skill:planning"), keys("{Enter}")]],
  ["a selected line", [goTo("skill:coaching"), keys("e")]],
  ["the question how skills hang together", [goTo("skill:coaching"), keys("c", "wms", "{Enter}"), connectDialog]],
  ["the question about an overlap", [goTo("skill:listening"), keys("e", "e", "{Enter}"), connectDialog]],
  ["the question what a role asks", [goTo("skill:coaching"), keys("c", "picker", "{Enter}"), connectDialog]],
  ["the choice of a group", [goTo("skill:coaching"), keys("g")]],
];
const cases = states.flatMap(([state, steps]) =>
  (["nl", "en"] as const).map((language) => [state, language, steps] as const),
);

it.each(cases)("%s has no accessibility violations, %s", async (_, language, steps) => {
  const editor = await showEditor(language, groupedTaxonomy());
  const name = language === "nl" ? "Vaardigheden" : "Skills";
  const buttons = [...part(editor, "toolbar").querySelectorAll<HTMLElement>("button")];
  buttons.find((button) => (button.ariaLabel ?? button.textContent ?? "").includes(name))?.click();
  await expect.poll(() => part(editor, "canvas").querySelector('[data-key="skill:planning"]')).toBeTruthy();
  for (const step of steps) await step(editor);
  await settled(editor);
  expect(await findViolations()).toEqual([]);
});
