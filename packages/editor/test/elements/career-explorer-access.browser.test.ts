import type { ProfileDocument } from "@skillways/core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import { loadPart } from "../../src/elements/explorer-parts.js";
import { findViolations } from "./accessibility.js";
import { find, findAll, settled, show } from "./explorer-page.js";

beforeAll(async () => {
  await customElements.whenDefined("skillways-route-steps");
  document.title = "Career explorer";
  document.documentElement.lang = "en";
});
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const profile: ProfileDocument = {
  format: "skillways/profile@1",
  id: "p1",
  role: "picker",
  evidence: [{ skill: "picking", level: 3, source: "manager", date: "2026-01-10" }],
};
const states: readonly (readonly [string, Partial<CareerExplorer>])[] = [
  ["asking for a start", {}],
  ["what is close", { from: "picker" }],
  ["routes", { from: "picker", to: "manager" }],
  ["what opens up", { from: "picker", view: "reach", hoursPerWeek: 8 }],
  ["nothing that opens", { from: "picker", view: "reach", hoursPerWeek: 0.1 }],
  ["surprises", { from: "lead", view: "surprise" }],
  ["all roles", { from: "picker", view: "families" }],
  ["a profile", { profile, view: "reach" }],
  ["a problem", { taxonomy: null }],
];
const cases = states.flatMap(([state, properties]) =>
  (["nl", "en"] as const).map((language) => [state, language, properties] as const),
);

test.each(cases)("%s has no accessibility violations, %s", async (_, language, properties) => {
  const explorer = await show(properties, language);
  for (const details of findAll<HTMLDetailsElement>(explorer, "details")) details.open = true;
  findAll(explorer, ".families summary")[0]?.click();
  await settled(explorer);
  expect(await findViolations()).toEqual([]);
});

test("the open list of roles has no accessibility violations", async () => {
  const explorer = await show({ from: "picker" });
  findAll<HTMLInputElement>(explorer, "input[role=combobox]")[1]?.click();
  await settled(explorer);
  expect(findAll(explorer, "[role=option]").length).toBe(6);
  expect(await findViolations()).toEqual([]);
});

test.each(states)("%s fits 320 pixels without scrolling sideways", async (_, properties) => {
  await page.viewport(320, 640);
  const explorer = await show(properties, "nl");
  await settled(explorer);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each(states)("with %s everything that is pressed is at least 24 pixels high and wide", async (_, properties) => {
  const explorer = await show(properties, "nl");
  const small = findAll(explorer, "button, input, select, summary, [role=option], .dot")
    .filter((element) => element.getClientRects().length > 0 && element.closest(".card h3") === null)
    .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24);
  expect(small.map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)).toEqual([]);
});

test.each(["nl", "en"] as const)(
  "the questions and the list have no accessibility violations, %s",
  async (language) => {
    const explorer = await show({ from: "picker", to: "driver" }, language);
    find(explorer, ".me button").click();
    await settled(explorer);
    expect(findAll(explorer, ".answers input").length).toBeGreaterThan(2);
    expect(await findViolations()).toEqual([]);
    explorer.to = "";
    explorer.view = "reach";
    await settled(explorer);
    findAll(explorer, "footer button").at(-1)?.click();
    await settled(explorer);
    findAll(explorer, ".views button").at(-1)?.click();
    await settled(explorer);
    expect(findAll(explorer, "skillways-reach-list").length).toBe(1);
    expect(await findViolations()).toEqual([]);
  },
);

test("the questions fit 320 pixels without scrolling sideways", async () => {
  await page.viewport(320, 640);
  const explorer = await show({ from: "picker", to: "driver" }, "nl");
  find(explorer, ".me button").click();
  await settled(explorer);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test("with why opened and something tried there are no accessibility violations", async () => {
  await loadPart("tools");
  await page.viewport(320, 640);
  const explorer = await show({ from: "picker", to: "manager" }, "nl");
  const [learn, drop] = findAll(explorer, ".tries button");
  learn?.click();
  drop?.click();
  await settled(explorer);
  for (const details of findAll<HTMLDetailsElement>(explorer, "details")) details.open = true;
  await settled(explorer);
  for (const details of findAll<HTMLDetailsElement>(explorer, "details")) details.open = true;
  await settled(explorer);
  expect(findAll(explorer, "button.chip").length).toBe(2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(await findViolations()).toEqual([]);
});
