import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { largeTaxonomy } from "../support/sample-taxonomy.js";
import { find, node, part, press, settled, showEditor } from "./editor-page.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

function cards(editor: SkillsMapEditor): string[] {
  return [...part(editor, "canvas").querySelectorAll<SVGGElement>("[data-key]")].map(
    ({ dataset }) => dataset.key ?? "",
  );
}

function wheel(editor: SkillsMapEditor, how: WheelEventInit): void {
  const svg = find(part(editor, "canvas"), "svg.canvas");
  svg.dispatchEvent(new WheelEvent("wheel", { bubbles: true, composed: true, cancelable: true, ...how }));
}

describe("a map of four hundred roles", () => {
  it("is drawn as far as it is in sight, and further where somebody pans", async () => {
    const editor = await showEditor("en", largeTaxonomy(400));
    const before = cards(editor);
    expect(before.length).toBeGreaterThan(10);
    expect(before.length).toBeLessThan(300);
    wheel(editor, { deltaY: 1500 });
    await settled(editor);
    expect(cards(editor).filter((key) => !before.includes(key)).length).toBeGreaterThan(10);
  });

  it("leads to a role that was out of sight", async () => {
    const editor = await showEditor("en", largeTaxonomy(400));
    const key =
      editor.taxonomy.roles.map(({ id }) => `role:${id}`).findLast((one) => !cards(editor).includes(one)) ?? "";
    node(editor, cards(editor)[0] ?? "").focus();
    editor.focusNode(key);
    await settled(editor);
    const box = node(editor, key).getBoundingClientRect();
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(800);
    await press(editor, "{F2}");
    expect(find<HTMLInputElement>(part(editor, "canvas"), ".rename").value).toBe(
      editor.taxonomy.getRole(key.slice(5)).label.en,
    );
  });

  it("keeps a card for each role when all are in sight, though none can be read", async () => {
    const editor = await showEditor("en", largeTaxonomy(200));
    wheel(editor, { deltaY: 4000, ctrlKey: true });
    editor.fit();
    await settled(editor);
    expect(cards(editor)).toHaveLength(200);
  });
});

describe("the overview of a taxonomy with very many items", () => {
  it("opens a group when it is asked to, lists the first of it, and finds any of them by name", async () => {
    const editor = await showEditor("en", { ...largeTaxonomy(1500), families: [], moves: [] });
    const outline = part(editor, "outline");
    expect(outline.querySelectorAll("li")).toHaveLength(0);
    const group = [...outline.querySelectorAll("details")].at(-1) as HTMLDetailsElement;
    group.open = true;
    await settled(editor);
    expect(group.querySelectorAll("li")).toHaveLength(200);
    expect(group.textContent).toContain("300 more");
    const filter = find<HTMLInputElement>(outline, "input");
    filter.value = "skill number 741";
    filter.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await settled(editor);
    expect([...outline.querySelectorAll("li")].map(({ textContent }) => textContent?.trim())).toEqual([
      "Skill number 741",
    ]);
  });
});
