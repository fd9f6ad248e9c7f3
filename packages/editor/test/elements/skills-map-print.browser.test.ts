import { afterEach, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import type { SkillsMapCanvas } from "../../src/elements/skills-map-canvas.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import type { Lens } from "../../src/workbench/view.js";
import { largeTaxonomy } from "../support/sample-taxonomy.js";
import { find, part, settled, showEditor } from "./editor-page.js";

/** A4 inside margins of 10 mm, in CSS pixels. */
const papers = [
  ["upright", 718, 1046],
  ["on its side", 1046, 718],
] as const;

async function emulate(media: "print" | ""): Promise<void> {
  await (cdp() as unknown as { send(method: string, p: object): Promise<unknown> }).send("Emulation.setEmulatedMedia", {
    media,
  });
}

afterEach(async () => {
  window.dispatchEvent(new Event("afterprint"));
  document.body.replaceChildren();
  await emulate("");
  await page.viewport(1280, 800);
});

async function open(editor: SkillsMapEditor, lens: Lens): Promise<void> {
  const { bench } = part(editor, "canvas").host as SkillsMapCanvas;
  const tag = { matrix: "matrix", outline: "tree", whole: "whole" }[lens as "matrix"] ?? "canvas";
  const ready = tag === "canvas" ? "[data-key]" : ".cell, [role=treeitem], .sigma-nodes";
  bench.show({ lens, ...(lens === "role" ? { roleId: editor.document.roles[0]?.id } : {}) });
  await expect
    .poll(() => editor.shadowRoot?.querySelector(`skills-map-${tag}`)?.shadowRoot?.querySelector(ready), {
      timeout: 15_000,
    })
    .toBeTruthy();
  await settled(editor);
}

it.each(papers)("the page of a map prints the lens at hand, nothing cut off, on paper %s", async (_, width, height) => {
  await page.viewport(width, height);
  const editor = await showEditor("nl", largeTaxonomy(170));
  const { viewport } = (part(editor, "canvas").host as SkillsMapCanvas).bench;
  for (const lens of ["career", "skills", "role", "matrix", "outline", "whole"] as const) {
    await open(editor, lens);
    const before = viewport.transform;
    const sheets = editor.shadowRoot?.adoptedStyleSheets.length;
    window.dispatchEvent(new Event("beforeprint"));
    await emulate("print");
    await expect.poll(() => matchMedia("print").matches).toBe(true);
    const paper = find(editor.shadowRoot as ShadowRoot, "section").shadowRoot as ShadowRoot;
    expect(find(editor.shadowRoot as ShadowRoot, ".frame").getClientRects(), lens).toHaveLength(0);
    expect((paper.host as HTMLElement).scrollWidth, lens).toBeLessThanOrEqual(width);
    const drawing = paper.querySelector("svg.canvas");
    if (drawing) {
      expect(drawing.getBoundingClientRect().bottom - paper.host.getBoundingClientRect().top, lens).toBeLessThan(
        height,
      );
      const nodes = [...drawing.querySelectorAll("[data-key], circle")].map((one) => one.getBoundingClientRect());
      const { left, right, top, bottom } = drawing.getBoundingClientRect();
      const outside = nodes.filter(
        (box) => box.left < left || box.right > right || box.top < top || box.bottom > bottom,
      );
      expect(nodes.length, lens).toBeGreaterThan(10);
      expect(outside, lens).toEqual([]);
    } else if (lens === "matrix") {
      const tables = [...paper.querySelectorAll("table")];
      const { roles, skills } = editor.taxonomy;
      const asked = roles.reduce((sum, { requirements = [] }) => sum + requirements.length, 0);
      expect(tables.reduce((sum, table) => sum + table.querySelectorAll("th[scope=col]").length, 0)).toBe(
        skills.length,
      );
      expect([...paper.querySelectorAll("tbody td")].filter((cell) => cell.textContent !== "")).toHaveLength(asked);
      expect(tables.every(({ tHead }) => tHead && getComputedStyle(tHead).display === "table-header-group")).toBe(true);
    } else expect(paper.querySelectorAll(".line").length, lens).toBeGreaterThan(3);
    await emulate("");
    window.dispatchEvent(new Event("afterprint"));
    await settled(editor);
    expect(editor.shadowRoot?.querySelector("section"), lens).toBeNull();
    expect(editor.shadowRoot?.adoptedStyleSheets.length, lens).toBe(sheets);
    expect(viewport.transform, lens).toBe(before);
  }
});
