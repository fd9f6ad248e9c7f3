import type { TaxonomyDocument } from "@skillways/core";
import { createTaxonomy } from "@skillways/core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/define/skills-map.js";
import noordhaven from "../../../../examples/noordhaven/taxonomy.json";
import type { SkillsMap } from "../../src/elements/skills-map.js";
import type { SkillsMapSelectEvent } from "../../src/events/skills-map-select-event.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, findAll, visibleText } from "./explorer-page.js";

beforeAll(() => {
  document.title = "Map";
});
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

async function show(properties: Partial<SkillsMap> = {}, language = "en"): Promise<SkillsMap> {
  document.documentElement.lang = language;
  const map = document.createElement("skills-map");
  Object.assign(map, { taxonomy: sampleTaxonomy(), ...properties });
  document.body.append(map);
  await expect.poll(() => findAll(map, ".node, .fold, .message:not(:empty)").length).toBeGreaterThan(0);
  await expect.poll(() => visibleText(map)).not.toContain("…");
  return map;
}

const node = (map: SkillsMap, key: string): HTMLElement => find(map, `[data-key="${key}"]`);
const focused = (map: SkillsMap): string | null | undefined => map.shadowRoot?.activeElement?.getAttribute("data-key");
const spoken = (map: SkillsMap): string => visibleText(find(map, "[role=status]"));

test("roles stand on the map, and what is pressed is selected and told to the page", async () => {
  const map = await show();
  const told: (readonly string[])[] = [];
  map.addEventListener("skills-map-select", (event: SkillsMapSelectEvent) => told.push(event.selection));
  await userEvent.click(node(map, "role:picker"));
  expect(map.selection).toEqual(["role:picker"]);
  expect(told).toEqual([["role:picker"]]);
  expect(node(map, "role:picker").getAttribute("aria-current")).toBe("true");
});

test("arrow keys follow the moves, and what is walked to is selected", async () => {
  const map = await show();
  const [move] = map.document?.moves ?? [];
  node(map, `role:${move?.from}`).focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => focused(map)).toBe(map.selection[0]);
  const next = map.selection[0]?.slice("role:".length);
  expect(map.document?.moves?.some(({ from, to }) => from === move?.from && to === next)).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(map.selection).toEqual([]);
});

test.each([
  ["en", "closed", "open"],
  ["nl", "dicht", "open"],
])("a family closes and opens by its key, announced, %s", async (language, closed, open) => {
  const map = await show({}, language);
  const before = findAll(map, ".node").length;
  const first = findAll(map, ".node").find((one) => map.model.node(one.dataset.key ?? undefined)?.family !== undefined);
  first?.focus();
  await userEvent.keyboard("f");
  await expect.poll(() => findAll(map, ".node").length).toBeLessThan(before);
  expect(spoken(map)).toContain(closed);
  await expect.poll(() => map.shadowRoot?.activeElement?.getAttribute("aria-expanded")).toBe("false");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => findAll(map, ".node").length).toBe(before);
  expect(spoken(map)).toContain(open);
});

test("skills stand in their groups, which Enter closes", async () => {
  const map = await show({ lens: "skills", taxonomy: noordhaven as unknown as TaxonomyDocument });
  const group = findAll(map, ".node.group")[0];
  group?.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => findAll(map, '.node.group[aria-expanded="false"]').length).toBe(1);
  expect(spoken(map)).toMatch(/closed, \d+ skill/u);
});

test("it zooms and moves, and none of its keys changes the taxonomy", async () => {
  const taxonomy = createTaxonomy(sampleTaxonomy());
  const map = await show({ taxonomy });
  const scale = map.viewport.scale;
  await userEvent.click(find(map, 'button[aria-label="Zoom in"]'));
  expect(map.viewport.scale).toBeGreaterThan(scale);
  node(map, "role:picker").focus();
  await userEvent.keyboard("{Delete}{F2}c{Shift>}{ArrowRight}{/Shift}{Control>}x{/Control}n0");
  await map.updateComplete;
  expect(map.document).toBe(taxonomy.document);
  expect(findAll(map, "input, dialog, .handle")).toEqual([]);
});

test("it takes JSON text, and another map later", async () => {
  const map = await show({ taxonomy: JSON.stringify(sampleTaxonomy()) });
  expect(map.document?.id).toBe(sampleTaxonomy().id);
  map.document = { ...sampleTaxonomy(), id: "other" };
  await expect.poll(() => map.document?.id).toBe("other");
});

test.each<[string, unknown, "en" | "nl", RegExp]>([
  ["nothing", null, "en", /There is no skills map to show yet/u],
  ["what is no JSON", "{", "en", /could not be read/u],
  ["what is no taxonomy", { format: "x" }, "nl", /kon niet worden gelezen/u],
  ["no roles", { ...sampleTaxonomy(), roles: [], moves: [], maps: [] }, "nl", /nog geen rollen/u],
])("%s is answered with a sentence", async (_, taxonomy, language, sentence) => {
  expect(visibleText(await show({ taxonomy: taxonomy as TaxonomyDocument }, language))).toMatch(sentence);
});

test("of thousands of roles only the families show, with why; one opens at a time", async () => {
  const families = ["a", "b", "c"].map((id) => ({ id, label: { en: `Family ${id}` } }));
  const roles = Array.from({ length: 3000 }, (_, at) => ({
    id: `r${at}`,
    label: { en: `Role ${at}` },
    family: families[at % 3]?.id ?? "a",
    grade: at % 6,
  }));
  const map = await show({
    taxonomy: { ...sampleTaxonomy(), families, roles, moves: [], maps: [] } as TaxonomyDocument,
  });
  expect(visibleText(map)).toContain("holds 3,000 roles");
  expect(findAll(map, ".fold")).toHaveLength(3);
  for (const [at] of families.entries()) {
    findAll(map, ".fold")[at]?.focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => findAll(map, '.fold[aria-expanded="true"]').length).toBe(1);
  }
});

test.each(["en", "nl"])("has no accessibility violations in any colours, %s", async (language) => {
  await show({ selection: ["role:picker"] }, language);
  await show({ lens: "skills" }, language);
  expect(await findViolations()).toEqual([]);
});
