import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { rename } from "../../src/commands/rename.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import type { WorkbenchElement } from "../../src/elements/workbench-element.js";
import type { Workbench } from "../../src/workbench/workbench.js";
import { largeTaxonomy, sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, focused, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

function benchOf(editor: SkillsMapEditor): Workbench {
  return (part(editor, "canvas").host as WorkbenchElement).bench;
}

async function openWhole(
  language: "nl" | "en" = "en",
  document = sampleTaxonomy(),
): Promise<{ editor: SkillsMapEditor; bench: Workbench; whole: ShadowRoot }> {
  const editor = await showEditor(language, document);
  const bench = benchOf(editor);
  bench.show({ lens: "whole" });
  await expect
    .poll(() => editor.shadowRoot?.querySelector("skills-map-whole")?.shadowRoot?.querySelector("canvas, .list"), {
      timeout: 15_000,
    })
    .toBeTruthy();
  await settled(editor);
  const whole = part(editor, "whole");
  // The order of what is connected is that of the places.
  await expect.poll(() => whole.querySelector(".note:not(.above)"), { timeout: 10_000 }).toBeNull();
  return { editor, bench, whole };
}

/** No browser has WebGL. */
function withoutWebGl(): void {
  const get = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.includes("webgl") ? null : (get as (...all: unknown[]) => unknown).call(this, kind, ...rest);
  } as typeof get);
}

test("draws everything, with the selection of the lens before, and hands it on to the next", async () => {
  const editor = await showEditor("en");
  editor.selection = ["role:planner"];
  const bench = benchOf(editor);
  bench.show({ lens: "whole" });
  await expect
    .poll(() => editor.shadowRoot?.querySelector("skills-map-whole")?.shadowRoot?.querySelector("canvas"), {
      timeout: 15_000,
    })
    .toBeTruthy();
  const whole = part(editor, "whole");
  expect(find(whole, ".map").getAttribute("aria-label")).toBe("Whole map: 13 roles and skills");
  expect(find(whole, ".pad").textContent).toContain("Transport planner");
  expect(find(whole, ".pad").textContent).toMatch(/role · \d+ connections/u);
  bench.show({ lens: "career" });
  await settled(editor);
  expect(editor.selection).toEqual(["role:planner"]);
});

test.each([
  [
    "en",
    "Transport planner, role, 6 connections",
    /^.+, (?:skill|role), \d+ connections?; 1 of 6 beside Transport planner$/u,
  ],
  [
    "nl",
    "Transportplanner, rol, 6 verbindingen",
    /^.+, (?:vaardigheid|rol), \d+ verbinding(?:en)?; 1 van 6 naast Transportplanner$/u,
  ],
] as const)("arrows walk along what is connected, and say where they are, in %s", async (language, _, step) => {
  const { editor, bench, whole } = await openWhole(language);
  editor.selection = ["role:planner"];
  find(whole, ".map").focus();
  await press(editor, "{ArrowRight}");
  expect(spoken(editor)).toMatch(step);
  const [first] = editor.selection;
  await press(editor, "{ArrowDown}");
  expect(editor.selection[0]).not.toBe(first);
  expect(spoken(editor)).toMatch(/[; ]2 (?:of|van) 6/u);
  await press(editor, "{ArrowLeft}");
  expect(editor.selection).toEqual(["role:planner"]);
  await press(editor, "{Alt>}{ArrowUp}{/Alt}");
  expect(bench.session.selection).toHaveLength(1);
});

test("what is deleted is gone, what is renamed has its new name, and undo brings it back", async () => {
  const { editor, bench, whole } = await openWhole();
  editor.selection = ["skill:forklift"];
  find(whole, ".map").focus();
  await press(editor, "{Delete}");
  await expect.poll(() => part(editor, "dialogs").querySelector("dialog[open]")).toBeTruthy();
  await press(editor, "{Enter}");
  expect(bench.taxonomy.findSkill("forklift")).toBeUndefined();
  expect(find(whole, ".map").getAttribute("aria-label")).toContain("12");
  bench.session.undo();
  bench.dispatch(rename({ kind: "skill", id: "forklift" }, "Lift truck", "en"));
  editor.selection = ["skill:forklift"];
  await settled(editor);
  expect(find(whole, ".pad").textContent).toContain("Lift truck");
});

test("a search brings what is found into sight", async () => {
  const { editor, bench, whole } = await openWhole();
  bench.pick("skill:coaching");
  await settled(editor);
  expect(bench.view.revealKey).toBeUndefined();
  expect(find(whole, ".pad").textContent).toContain("Coaching");
});

test("without WebGL everything is there as a list, with the same actions", async () => {
  withoutWebGl();
  const editor = await showEditor("nl", largeTaxonomy(3000));
  const bench = benchOf(editor);
  bench.show({ lens: "whole" });
  await expect
    .poll(
      () => editor.shadowRoot?.querySelector("skills-map-whole")?.shadowRoot?.querySelector("skillways-whole-list"),
      {
        timeout: 15_000,
      },
    )
    .toBeTruthy();
  await settled(editor);
  const whole = part(editor, "whole");
  expect(whole.textContent).toContain("Deze browser kan zoveel niet tegelijk tekenen");
  const list = find(whole, "skillways-whole-list").shadowRoot as ShadowRoot;
  await expect.poll(() => list.querySelectorAll("[role=option]").length).toBeGreaterThan(5);
  expect(list.querySelectorAll("[role=option]").length).toBeLessThan(60);
  expect(list.querySelector("[role=option]")?.getAttribute("aria-setsize")).toBe("4500");
  find(list, ".list").focus();
  await press(editor, "{End}");
  await expect.poll(() => editor.selection[0]).toBe("skill:s999");
  await press(editor, "{Home}", "{ArrowDown}");
  const here = find(list, ".list").getAttribute("aria-activedescendant");
  expect(list.querySelector(`#${here}`)?.getAttribute("aria-posinset")).toBe("2");
  find<HTMLInputElement>(list, "input").focus();
  await userEvent.keyboard("onderdeel 2999");
  await settled(editor);
  expect(list.querySelector("[role=option]")?.textContent).toContain("Medewerker onderdeel 2999");
  list.querySelector<HTMLElement>("[role=option]")?.click();
  expect(editor.selection).toEqual(["role:r2999"]);
});

test("the list can be chosen, and the map again", async () => {
  const { editor, whole } = await openWhole("nl");
  const button = find<HTMLButtonElement>(whole, ".ways button");
  expect(button.textContent?.trim()).toBe("Lijst");
  button.click();
  await settled(editor);
  expect(whole.querySelector("canvas")).toBeNull();
  find<HTMLButtonElement>(whole, ".ways button").click();
  await expect.poll(() => whole.querySelector("canvas"), { timeout: 10_000 }).toBeTruthy();
});

test("places come from a file of the command line, and else are computed", async () => {
  const { editor, whole } = await openWhole("en");
  const element = whole.host as unknown as { usePlaces(text: string): void };
  element.usePlaces('{"id":"whole","positions":{"role:planner":[0,0]}}');
  await settled(editor);
  expect(spoken(editor)).toContain("skillways layout");
  const { roles, skills } = editor.document;
  const keys = [...roles.map(({ id }) => `role:${id}`), ...skills.map(({ id }) => `skill:${id}`)];
  element.usePlaces(
    JSON.stringify({ id: "whole", positions: Object.fromEntries(keys.map((key, i) => [key, [i, i]])) }),
  );
  await settled(editor);
  expect(spoken(editor)).toBe("13 places are taken over.");
});

test("a hundred times on and off the page leaves no WebGL context behind", async () => {
  const contexts = new Set<WebGLRenderingContext | WebGL2RenderingContext>();
  const get = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
    this: HTMLCanvasElement,
    ...all: unknown[]
  ) {
    const context = (get as (...all: unknown[]) => unknown).apply(this, all);
    if (String(all[0]).includes("webgl") && context) contexts.add(context as WebGL2RenderingContext);
    return context;
  } as typeof get);
  const { editor, whole } = await openWhole();
  for (let round = 0; round < 100; round++) {
    editor.remove();
    document.body.append(editor);
    await editor.updateComplete;
    await (whole.host as WorkbenchElement).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
  await expect.poll(() => whole.querySelector("canvas"), { timeout: 10_000 }).toBeTruthy();
  editor.remove();
  await expect.poll(() => [...contexts].filter((context) => !context.isContextLost()).length).toBe(0);
  expect(contexts.size).toBeGreaterThan(50);
});

test.each([
  ["nl", false],
  ["en", false],
  ["nl", true],
  ["en", true],
] as const)("has no accessibility violations, %s, as a list %s", async (language, list) => {
  const { editor, whole } = await openWhole(language);
  editor.selection = ["role:planner"];
  if (list) find<HTMLButtonElement>(whole, ".ways button").click();
  await settled(editor);
  expect(await findViolations()).toEqual([]);
  expect(focused()).toBeDefined();
});
