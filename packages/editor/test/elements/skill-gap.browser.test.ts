import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/define/skill-gap.js";
import type { SkillGapElement } from "../../src/elements/skill-gap.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, findAll, visibleText } from "./explorer-page.js";

beforeAll(() => {
  document.title = "Skill gap";
  document.documentElement.lang = "en";
});
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

async function show(properties: Partial<SkillGapElement>, language = "en"): Promise<SkillGapElement> {
  document.body.lang = language;
  const element = document.createElement("skill-gap");
  Object.assign(element, { taxonomy: sampleTaxonomy(), from: "picker", to: "driver", ...properties });
  document.body.append(element);
  for (let frame = 0; frame < 120; frame++) {
    await new Promise(requestAnimationFrame);
    if (frame > 3 && !visibleText(element).includes("…")) break;
  }
  return element;
}

test("a gap is level bars that say what is there and what is needed", async () => {
  const element = await show({});
  expect(visibleText(find(element, "h2"))).toBe("What Forklift driver asks of you");
  const bars = findAll(element, "svg[role=img]").map((bar) => bar.getAttribute("aria-label"));
  expect(bars).toContain("Needed is level 3 of 5 (Independent); you start from nothing");
  expect(element.gap?.to).toBe("driver");
});

test("the same gap is a table one press away, by keyboard", async () => {
  const element = await show({}, "nl");
  find(element, "button").focus();
  await userEvent.keyboard("{Enter}");
  await element.updateComplete;
  expect(findAll(element, "tbody tr").map(visibleText)).toContain("Heftruck rijden 0 3 70");
});

test("a profile is the start where no role is given", async () => {
  const profile = {
    format: "skillways/profile@1" as const,
    id: "ada",
    evidence: [{ skill: "forklift", level: 3, source: "assessment" as const, date: "2026-01-01" }],
  };
  const element = await show({ from: "", profile });
  expect(element.gap?.from).toEqual({ profile: "ada" });
});

test.each<[string, Partial<SkillGapElement>, RegExp]>([
  ["no taxonomy", { taxonomy: null }, /There is no skills map to look in yet/u],
  ["a broken document", { taxonomy: { format: "x" } as unknown as TaxonomyDocument }, /could not be read/u],
  ["an unknown role", { to: "__proto__" }, /The role “__proto__” is not in this skills map/u],
  ["no goal", { to: "" }, /Choose where to start from/u],
])("%s is answered with a sentence", async (_, properties, sentence) => {
  expect(visibleText(await show(properties))).toMatch(sentence);
});

test("has no accessibility violations and fits 320 pixels", async () => {
  await page.viewport(320, 640);
  const element = await show({}, "nl");
  for (const details of findAll<HTMLDetailsElement>(element, "details")) details.open = true;
  expect(await findViolations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
