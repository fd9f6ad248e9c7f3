import { createTaxonomy } from "@skillways/core";
import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapCanvas } from "../../src/elements/skills-map-canvas.js";
import { largeTaxonomy } from "../support/sample-taxonomy.js";
import { find, showEditor } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

/** A budget of editor.md holds on two cores of their own; a busy test machine gets three times as long. */
const PATIENCE = 3;

it("draws fifty roles within the time of a few frames", async () => {
  await page.viewport(1280, 800);
  const warm = await showEditor();
  warm.remove();
  const taxonomy = createTaxonomy(largeTaxonomy(50));
  const editor = document.createElement("skills-map-editor");
  editor.style.setProperty("height", "760px");
  const start = performance.now();
  editor.taxonomy = taxonomy;
  document.body.append(editor);
  await editor.updateComplete;
  const canvas = find<SkillsMapCanvas>(editor.shadowRoot as ShadowRoot, "skills-map-canvas");
  await expect.poll(() => canvas.shadowRoot?.querySelectorAll(".node").length, { interval: 1 }).toBe(50);
  canvas.getBoundingClientRect();
  expect(performance.now() - start).toBeLessThan(50 * PATIENCE);
});
