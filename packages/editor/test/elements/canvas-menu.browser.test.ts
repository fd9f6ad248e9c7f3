import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { find, focused, focusedKey, node, part, press, settled, showEditor, spoken } from "./editor-page.js";
import { canvasOf, menuTexts, middleOf, send } from "./pointers.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function rightClick(target: Element): void {
  const { x, y } = middleOf(target);
  const init = { bubbles: true, composed: true, cancelable: true, button: 2, clientX: x, clientY: y };
  target.dispatchEvent(new PointerEvent("contextmenu", { ...init, pointerType: "mouse" }));
}

describe("the menu of the map", () => {
  it.each([
    ["en", ["Open role", "Rename", "Connect…", "Copy", "Cut", "Duplicate"]],
    ["nl", ["Rol openen", "Naam wijzigen", "Verbinden…", "Kopiëren", "Knippen", "Dupliceren"]],
  ] as const)("opens with the right button on a card, about that card (%s)", async (language, texts) => {
    const editor = await showEditor(language);
    rightClick(node(editor, "role:planner"));
    await settled(editor);
    expect(editor.selection).toEqual(["role:planner"]);
    expect(menuTexts(editor).slice(0, 6)).toEqual(texts);
    expect(focused()?.textContent).toContain(texts[0]);
  });

  it("opens by key beside what has the focus, is walked with arrows and letters, and gives the focus back", async () => {
    const editor = await showEditor();
    node(editor, "role:planner").focus();
    await press(editor, "{Shift>}{F10}{/Shift}");
    expect(focused()?.textContent).toContain("Open role");
    await press(editor, "{ArrowDown}", "{ArrowDown}");
    expect(focused()?.textContent).toContain("Connect");
    await press(editor, "{End}");
    expect(focused()?.textContent).toContain("Delete");
    await press(editor, "{ArrowDown}", "d");
    expect(focused()?.textContent).toContain("Duplicate");
    await press(editor, "{Escape}");
    expect(menuTexts(editor)).toEqual([]);
    expect(focusedKey()).toBe("role:planner");
    await press(editor, "{ContextMenu}", "d", "{Enter}");
    await settled(editor);
    expect(editor.taxonomy.findRole("planner-2")).toBeDefined();
    expect(spoken(editor)).toBe("“Transport planner” is copied.");
  });

  it("selects all that is in the family or the grade of a role, and says how many", async () => {
    const editor = await showEditor();
    node(editor, "role:planner").focus();
    await press(editor, "{ContextMenu}");
    const choose = (text: string): void =>
      [...part(editor, "canvas").querySelectorAll<HTMLButtonElement>(".menu button")]
        .find(({ textContent }) => textContent?.includes(text))
        ?.click();
    choose("Select all in this family");
    await settled(editor);
    expect(editor.selection).toHaveLength(5);
    expect(spoken(editor)).toBe("5 items selected");
    editor.selection = ["role:picker"];
    node(editor, "role:picker").focus();
    await press(editor, "{ContextMenu}");
    choose("Select all in this grade");
    await settled(editor);
    expect(new Set(editor.selection)).toEqual(new Set(["role:picker", "role:agent"]));
  });

  it("offers on the ground what makes something new there", async () => {
    const editor = await showEditor();
    const svg = canvasOf(editor);
    const box = svg.getBoundingClientRect();
    const init = {
      bubbles: true,
      composed: true,
      cancelable: true,
      button: 2,
      clientX: box.left + 30,
      clientY: box.bottom - 30,
    };
    svg.dispatchEvent(new PointerEvent("contextmenu", { ...init, pointerType: "mouse" }));
    await settled(editor);
    expect(menuTexts(editor).slice(0, 3)).toEqual(["New role", "New skill", "Paste"]);
  });

  it("offers nothing that changes the map where it is read only", async () => {
    const editor = await showEditor();
    editor.readonly = true;
    await settled(editor);
    rightClick(node(editor, "role:planner"));
    await settled(editor);
    expect(menuTexts(editor)).toEqual([
      "Open role",
      "Copy",
      "Select all in this family",
      "Select all in this grade",
      "Close this family",
    ]);
  });

  it("opens under a finger that rests for half a second, not under one that moves or lifts", async () => {
    const editor = await showEditor();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const card = node(editor, "role:planner");
    const svg = canvasOf(editor);
    const at = middleOf(card);
    const touch = { pointerType: "touch", pointerId: 7 };
    const rest = async (time: number): Promise<string[]> => {
      vi.advanceTimersByTime(time);
      for (let round = 0; round < 40; round++) await Promise.resolve();
      await (find(editor.shadowRoot as ShadowRoot, "skills-map-canvas") as typeof editor).updateComplete;
      return menuTexts(editor);
    };
    send(card, "pointerdown", at, touch);
    send(svg, "pointerup", at, touch);
    expect(await rest(600)).toEqual([]);
    send(card, "pointerdown", at, touch);
    send(svg, "pointermove", { x: at.x + 12, y: at.y }, touch);
    expect(await rest(600)).toEqual([]);
    send(svg, "pointercancel", at, touch);
    send(card, "pointerdown", at, touch);
    send(svg, "pointermove", { x: at.x + 2, y: at.y }, touch);
    expect(await rest(499)).toEqual([]);
    expect((await rest(2))[0]).toBe("Open role");
    send(svg, "pointerup", at, touch);
    expect(editor.selection).toEqual(["role:planner"]);
    expect(menuTexts(editor)[0]).toBe("Open role");
    // The browser's own menu of a long press does not come on top.
    const own = new PointerEvent("contextmenu", {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerType: "touch",
    });
    card.dispatchEvent(own);
    expect(own.defaultPrevented).toBe(true);
  });
});

describe("the zoom buttons", () => {
  it("zoom, and show everything again", async () => {
    const editor = await showEditor();
    const zoom = find(part(editor, "canvas"), "skills-map-zoom").shadowRoot as ShadowRoot;
    const width = (): number => node(editor, "role:planner").getBoundingClientRect().width;
    const before = width();
    find<HTMLButtonElement>(zoom, '[aria-label="Zoom in"]').click();
    await settled(editor);
    expect(width() / before).toBeCloseTo(1.25, 1);
    find<HTMLButtonElement>(zoom, '[aria-label="Show everything"]').click();
    await settled(editor);
    expect(width()).toBeLessThanOrEqual(before + 1);
  });

  it("show the whole map in small, which moves what is in sight by press and by key", async () => {
    const editor = await showEditor();
    node(editor, "role:planner").focus();
    await press(editor, "m");
    const canvas = part(editor, "canvas");
    for (let round = 0; round < 20 && !canvas.querySelector("skills-map-minimap")?.shadowRoot; round++)
      await settled(editor);
    await settled(editor);
    expect(spoken(editor)).toBe("The whole map in small is shown");
    const minimap = find(canvas, "skills-map-minimap").shadowRoot as ShadowRoot;
    const svg = find<SVGSVGElement>(minimap, "svg");
    const left = (): number => node(editor, "role:planner").getBoundingClientRect().left;
    const before = left();
    svg.focus();
    await press(editor, "{ArrowRight}");
    expect(left()).toBeLessThan(before - 50);
    await press(editor, "{ArrowLeft}");
    expect(left()).toBeCloseTo(before, 0);
    svg.setPointerCapture = () => {};
    const box = svg.getBoundingClientRect();
    send(svg, "pointerdown", { x: box.right - 4, y: box.top + box.height / 2 });
    send(svg, "pointerup", { x: box.right - 4, y: box.top + box.height / 2 });
    expect(left()).not.toBeCloseTo(before, 0);
    await press(editor, "{Escape}");
    expect(canvas.querySelector("skills-map-minimap")).toBeNull();
  });
});
