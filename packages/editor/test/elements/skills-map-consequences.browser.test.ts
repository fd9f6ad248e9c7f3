import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { deleteTargets } from "../../src/commands/delete-targets.js";
import { setRequirement } from "../../src/commands/set-requirement.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import type { WorkbenchElement } from "../../src/elements/workbench-element.js";
import type { Workbench } from "../../src/workbench/workbench.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, part, press, settled, showEditor } from "./editor-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

function benchOf(editor: SkillsMapEditor): Workbench {
  return (part(editor, "canvas").host as WorkbenchElement).bench;
}

/** The first look at the taxonomy is done, so that what comes is told from there. */
async function measured(editor: SkillsMapEditor): Promise<Workbench> {
  const bench = benchOf(editor);
  await expect.poll(() => bench.nearness, { timeout: 10_000 }).toBeDefined();
  return bench;
}

function root(editor: SkillsMapEditor): ShadowRoot | null | undefined {
  return editor.shadowRoot?.querySelector("skills-map-consequences")?.shadowRoot;
}

async function shown(editor: SkillsMapEditor): Promise<ShadowRoot> {
  await expect.poll(() => root(editor)?.querySelector(".card"), { timeout: 10_000 }).toBeTruthy();
  await settled(editor);
  return part(editor, "consequences");
}

function text(root: ParentNode, selector: string): string {
  return find(root, selector).textContent?.replace(/\s+/gu, " ").trim() ?? "";
}

test.each([
  ["nl", "1 rol raakt zijn enige route kwijt", "Medewerker klantcontact past bij", "1 rol heeft weer een route"],
  ["en", "1 role loses its only route", "Fit of Customer service agent for", "1 role has a route again"],
] as const)("an edit shows what it does to fits and routes, and undo the reverse, in %s", async (...words) => {
  const [language, lost, fit, again] = words;
  const only = sampleTaxonomy();
  const document = { ...only, moves: [], roles: only.roles.slice(0, 3) };
  const editor = await showEditor(language, document);
  const bench = await measured(editor);
  bench.dispatch(deleteTargets(['requirement:["agent","wms"]']));
  const card = await shown(editor);
  expect(text(card, ".line")).toBe(lost);

  find(card, ".more").click();
  await settled(editor);
  const lines = [...card.querySelectorAll("li")].map((line) => line.textContent?.replace(/\s+/gu, " ").trim() ?? "");
  expect(lines[0]).toContain(lost);
  expect(lines.some((line) => line.startsWith(fit))).toBe(true);
  await expect.poll(() => text(card, "[role=status]"), { timeout: 5000 }).toContain(lost);

  find<HTMLElement>(card, "li button").click();
  await settled(editor);
  expect(editor.selection).toEqual(["role:agent"]);

  bench.session.undo();
  await expect.poll(() => text(card, "ul"), { timeout: 5000 }).toContain(again);
});

test("the line can be put away and comes back with the next edit; the list can be kept open", async () => {
  const editor = await showEditor("en");
  const bench = await measured(editor);
  const set = (level: number): unknown => bench.dispatch(setRequirement("planner", "planning", { level }));
  set(1);
  const card = await shown(editor);
  expect(text(card, ".line")).toMatch(/^Fit of .+ → \d+%$|step|route/u);
  find(card, ".icon-button").click();
  await settled(editor);
  expect(card.querySelector(".card")).toBeNull();

  set(5);
  await shown(editor);
  bench.show({ consequencesOpen: true });
  await settled(editor);
  const before = text(card, "ul");
  set(2);
  await expect.poll(() => text(card, "ul"), { timeout: 5000 }).not.toBe(before);
  bench.session.undo();
  await expect.poll(() => text(card, "ul"), { timeout: 5000 }).not.toBe("");
  await press(editor, "{Escape}");
  expect(card.querySelector(".card")).not.toBeNull();
});

test("edits in quick succession are told of together, from where they began", async () => {
  const editor = await showEditor("en");
  const bench = await measured(editor);
  for (const level of [1, 2, 3, 4, 5]) bench.dispatch(setRequirement("planner", "analysis", { level }));
  await expect.poll(() => bench.comparison?.fits.length, { timeout: 5000 }).toBeGreaterThan(0);
  const fits = bench.comparison?.fits ?? [];
  for (let step = 0; step < 5; step++) bench.session.undo();
  await expect.poll(() => bench.comparison?.fits[0]?.after, { timeout: 5000 }).toBe(fits[0]?.before);
  expect(bench.comparison?.fits).toEqual(fits.map((f) => ({ ...f, before: f.after, after: f.before })));
});

test("what was dragged meanwhile does not get in the way", async () => {
  const editor = await showEditor("en");
  const bench = await measured(editor);
  const { moveNodes } = await import("../../src/commands/move-nodes.js");
  bench.dispatch(moveNodes(new Map([["role:planner", { x: 40, y: 20 }]])));
  bench.dispatch(deleteTargets(["role:planner"]));
  await expect.poll(() => bench.nearness?.("planner")).toEqual([]);
  bench.session.goTo(0);
  await expect.poll(() => bench.nearness?.("planner").length, { timeout: 5000 }).toBeGreaterThan(0);
  expect(bench.findings).toEqual([]);
});

test.each([
  ["nl", false],
  ["en", false],
  ["en", true],
  ["nl", true],
] as const)("has no accessibility violations, %s, open %s", async (language, open) => {
  const editor = await showEditor(language);
  const bench = await measured(editor);
  bench.dispatch(setRequirement("planner", "planning", { level: 1 }));
  await shown(editor);
  bench.show({ consequencesOpen: open });
  await settled(editor);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(await findViolations()).toEqual([]);
});
