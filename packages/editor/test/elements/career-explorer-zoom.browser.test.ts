import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import { loadPart } from "../../src/elements/explorer-parts.js";
import { findAll, settled, show } from "./explorer-page.js";

beforeAll(async () => {
  await Promise.all((["families", "routes", "reach", "rating", "tools", "trouble"] as const).map(loadPart));
});
afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.style.removeProperty("font-size");
  await page.viewport(1280, 800);
});

const views: readonly (readonly [string, Partial<CareerExplorer>, string?])[] = [
  ["asking for a start", {}],
  ["what is close", { from: "picker" }],
  ["routes", { from: "picker", to: "manager" }],
  ["routes as a table", { from: "picker", to: "manager", planRequest: true }, ".views button:last-child"],
  ["what opens up", { from: "picker", view: "reach", hoursPerWeek: 8 }],
  ["surprises", { from: "lead", view: "surprise" }],
  ["all roles", { from: "picker", view: "families" }],
  ["the questions", { from: "picker", to: "driver" }, ".me button"],
  ["a problem", { taxonomy: null }],
];
/** 1280 × 800 twice as large, text alone twice as large, and the narrowest phone. */
const sizes = [
  ["at 200% zoom", 640, 400, "100%"],
  ["with text of 200%", 1280, 800, "200%"],
  ["on 320 pixels", 320, 640, "100%"],
] as const;

test.each(sizes)("%s nothing scrolls sideways or is cut off, in every view", async (_, width, height, text) => {
  await page.viewport(width, height);
  document.documentElement.style.setProperty("font-size", text);
  for (const [view, properties, pressed] of views) {
    const explorer = await show(properties, "nl");
    if (pressed !== undefined) findAll(explorer, pressed)[0]?.click();
    for (const details of findAll<HTMLDetailsElement>(explorer, "details")) details.open = true;
    await settled(explorer);
    expect(document.documentElement.scrollWidth, view).toBeLessThanOrEqual(width);
    expect(cutOff(explorer), view).toEqual([]);
    explorer.remove();
  }
});

/** Texts that stand outside the page, or outside a box that hides what does not fit. */
function cutOff(explorer: CareerExplorer): string[] {
  return findAll(explorer, "*").flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== "");
    if (own.length === 0 || element instanceof HTMLStyleElement || !element.checkVisibility()) return [];
    const boxes = own.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    const around = findFrame(element);
    if (around === "hidden on purpose" || boxes.length === 0) return [];
    const isOut = boxes.some((box) => box.left < around.left - 1.5 || box.right > around.right + 1.5);
    return isOut ? [`${element.localName}.${element.getAttribute("class")}: ${element.textContent?.trim()}`] : [];
  });
}

/** What the nearest box that hides or scrolls leaves to see, sideways. */
function findFrame(element: Element): { left: number; right: number } | "hidden on purpose" {
  let left = 0;
  let right = document.documentElement.clientWidth;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { overflowX } = getComputedStyle(at);
    if (overflowX === "visible" || at === document.documentElement || at === document.body) continue;
    const box = at.getBoundingClientRect();
    // For screen readers alone.
    if (box.width <= 1) return "hidden on purpose";
    // What can be scrolled to is not cut off.
    if (overflowX === "auto" || overflowX === "scroll") return { left: -Infinity, right: Infinity };
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
  }
  return { left, right };
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
