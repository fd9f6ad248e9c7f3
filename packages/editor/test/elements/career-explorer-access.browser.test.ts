import axe from "axe-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import { findAll, settled, show } from "./explorer-page.js";

beforeAll(async () => {
  await customElements.whenDefined("skillways-route-steps");
  document.title = "Career explorer";
  document.documentElement.lang = "en";
});
afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.style.removeProperty("color-scheme");
  await page.viewport(1280, 800);
});

const states: readonly (readonly [string, Partial<CareerExplorer>])[] = [
  ["asking for a start", {}],
  ["what is close", { from: "picker" }],
  ["routes", { from: "picker", to: "manager" }],
  ["a problem", { taxonomy: null }],
];
const cases = states.flatMap(([state, properties]) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    (["nl", "en"] as const).map((language) => [state, scheme, language, properties] as const),
  ),
);

test.each(cases)("%s has no accessibility violations, %s, %s", async (_, scheme, language, properties) => {
  document.documentElement.style.setProperty("color-scheme", scheme);
  document.documentElement.style.setProperty("background", "Canvas");
  const explorer = await show(properties, language);
  for (const details of findAll<HTMLDetailsElement>(explorer, "details")) details.open = true;
  await settled(explorer);
  // What still fades in has too little contrast for a moment.
  await Promise.all(explorer.shadowRoot?.getAnimations().map((animation) => animation.finished) ?? []);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)),
  ).toEqual([]);
});

test("the open list of roles has no accessibility violations", async () => {
  const explorer = await show({ from: "picker" });
  findAll<HTMLInputElement>(explorer, "input[role=combobox]")[1]?.click();
  await settled(explorer);
  expect(findAll(explorer, "[role=option]").length).toBe(6);
  await Promise.all(explorer.shadowRoot?.getAnimations().map((animation) => animation.finished) ?? []);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)),
  ).toEqual([]);
});

test.each(states)("%s fits 320 pixels without scrolling sideways", async (_, properties) => {
  await page.viewport(320, 640);
  const explorer = await show(properties, "nl");
  await settled(explorer);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each(states)("with %s everything that is pressed is at least 24 pixels high and wide", async (_, properties) => {
  const explorer = await show(properties, "nl");
  const small = findAll(explorer, "button, input, select, summary, [role=option]")
    .filter((element) => element.getClientRects().length > 0 && element.closest(".card h3") === null)
    .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24);
  expect(small.map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)).toEqual([]);
});
