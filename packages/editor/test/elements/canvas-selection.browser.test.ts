import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { find, focusedKey, node, part, press, settled, showEditor, spoken } from "./editor-page.js";
import { canvasOf, drag, middleOf, send } from "./pointers.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

async function at(key: string, language: "nl" | "en" = "en"): Promise<SkillsMapEditor> {
  const editor = await showEditor(language);
  node(editor, key).focus();
  editor.selection = [key];
  await settled(editor);
  return editor;
}

/** A corner of the ground, and one past the last card. */
function corners(
  editor: SkillsMapEditor,
  keys: readonly string[],
): [{ x: number; y: number }, { x: number; y: number }] {
  const boxes = keys.map((key) => node(editor, key).getBoundingClientRect());
  return [
    { x: Math.min(...boxes.map(({ left }) => left)) - 8, y: Math.min(...boxes.map(({ top }) => top)) - 8 },
    { x: Math.max(...boxes.map(({ right }) => right)) + 24, y: Math.max(...boxes.map(({ bottom }) => bottom)) + 24 },
  ];
}

describe("selecting on the map with a drag", () => {
  it.each([
    ["en", "2 items selected"],
    ["nl", "2 onderdelen geselecteerd"],
  ] as const)(
    "takes what lies whole in the rectangle while Shift is held, and says how many (%s)",
    async (language, text) => {
      const editor = await showEditor(language);
      const [from, to] = corners(editor, ["role:picker", "role:driver"]);
      drag(editor, canvasOf(editor), from, [{ x: from.x + 30, y: from.y + 30 }, to], { shiftKey: true, letGo: false });
      expect(node(editor, "role:picker").classList.contains("target")).toBe(true);
      expect(find(part(editor, "canvas"), ".lasso").getAttribute("d")).toMatch(/^M.+Z$/u);
      send(canvasOf(editor), "pointerup", to);
      await settled(editor);
      expect(new Set(editor.selection)).toEqual(new Set(["role:picker", "role:driver"]));
      expect(spoken(editor)).toBe(text);
      expect(part(editor, "canvas").querySelector(".marks")).toBeNull();
      expect(find(part(editor, "canvas"), ".pad .count").textContent).toContain("2");
    },
  );

  it("adds to what was selected, and Escape leaves it as it was", async () => {
    const editor = await showEditor();
    editor.selection = ["role:agent"];
    await settled(editor);
    const [from, to] = corners(editor, ["role:picker"]);
    drag(editor, canvasOf(editor), from, [to], { shiftKey: true });
    expect(editor.selection).toEqual(["role:agent", "role:picker"]);
    node(editor, "role:agent").focus();
    const [start, end] = corners(editor, ["role:driver"]);
    drag(editor, canvasOf(editor), start, [end], { shiftKey: true, letGo: false });
    await press(editor, "{Escape}");
    expect(editor.selection).toEqual(["role:agent", "role:picker"]);
    expect(part(editor, "canvas").querySelector(".marks")).toBeNull();
  });

  it("needs no key once the map is set to it, and pans again after", async () => {
    const editor = await at("role:picker");
    const button = find<HTMLButtonElement>(
      find(part(editor, "canvas"), "skills-map-zoom").shadowRoot as ShadowRoot,
      '[aria-pressed][title*="Select"]',
    );
    button.click();
    await settled(editor);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(spoken(editor)).toBe("A drag on the ground now selects");
    const [from, to] = corners(editor, ["role:picker", "role:driver"]);
    drag(editor, canvasOf(editor), from, [to]);
    await settled(editor);
    expect(editor.selection).toHaveLength(2);
    await press(editor, "s");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    const before = middleOf(node(editor, "role:picker"));
    drag(editor, canvasOf(editor), from, [{ x: from.x + 40, y: from.y }]);
    expect(middleOf(node(editor, "role:picker")).x - before.x).toBeCloseTo(40, 0);
  });

  it("goes round in any shape with Alt", async () => {
    const editor = await showEditor();
    const [from, to] = corners(editor, ["role:picker"]);
    const line = [{ x: to.x, y: from.y }, to, { x: from.x, y: to.y }, from];
    drag(editor, canvasOf(editor), from, line, { shiftKey: true, altKey: true });
    expect(editor.selection).toEqual(["role:picker"]);
  });
});

describe("selecting on the map by keyboard", () => {
  it.each([
    ["en", "6 items selected", "Order picker taken out, 5 items selected", "Order picker added, 6 items selected"],
    [
      "nl",
      "6 onderdelen geselecteerd",
      "Orderverzamelaar eruit, 5 onderdelen geselecteerd",
      "Orderverzamelaar erbij, 6 onderdelen geselecteerd",
    ],
  ] as const)(
    "takes all with Control A, and one out and in with Control Space (%s)",
    async (language, all, out, back) => {
      const editor = await at("role:picker", language);
      await press(editor, "{Control>}a{/Control}");
      expect(editor.selection).toHaveLength(6);
      expect(spoken(editor)).toBe(all);
      await press(editor, "{Control>} {/Control}");
      expect(editor.selection).not.toContain("role:picker");
      expect(spoken(editor)).toBe(out);
      await press(editor, "{Control>} {/Control}");
      expect(spoken(editor)).toBe(back);
    },
  );

  it("goes on in a direction with Shift, Alt and an arrow, and the focus goes along", async () => {
    const editor = await at("role:picker");
    await press(editor, "{Shift>}{Alt>}{ArrowRight}{/Alt}{/Shift}");
    expect(editor.selection).toEqual(["role:picker", "role:driver"]);
    expect(focusedKey()).toBe("role:driver");
    expect(spoken(editor)).toBe("Forklift driver added, 2 items selected");
  });

  it("moves all that is selected with Shift and arrows, as one undo step", async () => {
    const editor = await at("role:picker");
    const before = editor.document;
    editor.selection = ["role:picker", "role:driver"];
    const places = ["role:picker", "role:driver"].map((key) => middleOf(node(editor, key)));
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    await settled(editor);
    const now = ["role:picker", "role:driver"].map((key) => middleOf(node(editor, key)));
    expect(now.map(({ y }, index) => Math.sign(y - (places[index]?.y ?? 0)))).toEqual([1, 1]);
    expect(spoken(editor)).toBe("2 items are moved.");
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(before);
  });

  it("lines up and spreads what is selected, from the menu beside it", async () => {
    const editor = await at("role:picker");
    editor.selection = ["role:picker", "role:driver", "role:lead"];
    await settled(editor);
    find<HTMLButtonElement>(part(editor, "canvas"), '.pad [aria-label="Line up"]').click();
    await settled(editor);
    const items = [...part(editor, "canvas").querySelectorAll<HTMLButtonElement>(".menu [role='menuitem']")];
    expect(items).toHaveLength(8);
    items.find(({ textContent }) => textContent?.includes("Line up tops"))?.click();
    await settled(editor);
    await settled(editor);
    const tops = editor.selection.map((key) => Math.round(node(editor, key).getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(spoken(editor)).toBe("3 items are lined up.");
  });
});
