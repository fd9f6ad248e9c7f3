import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { connectDialog, find, node, part, press, settled, showEditor, spoken } from "./editor-page.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

interface Place {
  x: number;
  y: number;
}

function middleOf(element: Element): Place {
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function send(target: Element, type: string, at: Place, more: PointerEventInit = {}): void {
  const init = { bubbles: true, composed: true, pointerId: 1, button: 0, clientX: at.x, clientY: at.y, ...more };
  target.dispatchEvent(new PointerEvent(type, init));
}

/** Presses on `target`, goes to each place and, unless told not to, lets go at the last. */
function drag(editor: SkillsMapEditor, target: Element, to: readonly Place[], letGo = true): void {
  const svg = find<SVGSVGElement>(part(editor, "canvas"), "svg.canvas");
  // Pointers that only exist in a test cannot be captured.
  svg.setPointerCapture = () => {};
  svg.hasPointerCapture = () => true;
  send(target, "pointerdown", middleOf(target));
  for (const place of to) send(svg, "pointermove", place);
  const last = to.at(-1);
  if (letGo && last) send(svg, "pointerup", last);
}

/** What is drawn late may change the fitted scale by a hair. */
function expectNear(at: Place, where: Place): void {
  expect(Math.hypot(at.x - where.x, at.y - where.y)).toBeLessThan(1);
}

describe("the canvas by mouse and touch", () => {
  it("drags a card as one undo step", async () => {
    const editor = await showEditor();
    const before = editor.document;
    const card = node(editor, "role:planner");
    const start = middleOf(card);
    drag(editor, card, [
      { x: start.x + 20, y: start.y + 8 },
      { x: start.x + 60, y: start.y + 40 },
    ]);
    await settled(editor);
    const now = middleOf(node(editor, "role:planner"));
    expect(now.x - start.x).toBeCloseTo(60, -1);
    expect(now.y - start.y).toBeCloseTo(40, -1);
    expect(spoken(editor)).toBe("“Transport planner” is moved.");
    node(editor, "role:planner").focus();
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(before);
  });

  it.each([
    ["en", "Back where it was"],
    ["nl", "Terug op de oude plek"],
  ] as const)("puts a card back when Escape is pressed during the drag (%s)", async (language, text) => {
    const editor = await showEditor(language);
    const before = editor.document;
    const card = node(editor, "role:planner");
    const start = middleOf(card);
    card.focus();
    drag(editor, card, [{ x: start.x + 80, y: start.y + 60 }], false);
    await settled(editor);
    expect(getComputedStyle(card).opacity).toBe("0.25");
    const picture = find(part(editor, "canvas"), ".lifted .face");
    expect(middleOf(picture).x).toBeCloseTo(middleOf(find(card, ".face")).x + 80, -1);
    await press(editor, "{Escape}");
    expect(part(editor, "canvas").querySelector(".lifted, [data-lifted]")).toBeNull();
    expectNear(middleOf(card), start);
    expect(spoken(editor)).toBe(text);
    expect(editor.document).toBe(before);
  });

  it("touches nothing but the dragged card and its edges while it moves", async () => {
    const editor = await showEditor();
    const canvas = part(editor, "canvas");
    const card = node(editor, "role:agent");
    editor.selection = ["role:agent"];
    await settled(editor);
    const touched = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const group = target instanceof Element ? target.closest(".node, .edge") : null;
        if (group) touched.add(group);
      }
    });
    observer.observe(find(canvas, "g.world"), { attributes: true, childList: true, subtree: true });
    const start = middleOf(card);
    drag(
      editor,
      card,
      [
        { x: start.x + 30, y: start.y + 30 },
        { x: start.x + 50, y: start.y + 70 },
      ],
      false,
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = new Set(touched);
    observer.disconnect();
    await press(editor, "{Escape}");
    const edges = [...seen].filter((group) => group.classList.contains("edge"));
    expect([...seen].filter((group) => group.classList.contains("node"))).toEqual([card]);
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.length).toBeLessThan(canvas.querySelectorAll(".edge").length);
  });

  it("connects by a drag from the handle to another card", async () => {
    const editor = await showEditor();
    const handle = find<SVGGElement>(node(editor, "role:agent"), "[data-handle]");
    drag(editor, handle, [{ x: 400, y: 300 }, middleOf(node(editor, "role:lead"))]);
    await connectDialog(editor);
    await press(editor, "{Enter}");
    expect(editor.taxonomy.movesFrom("agent").map(({ to }) => to)).toEqual(["planner", "lead"]);
    expect(editor.selection).toEqual(['move:["agent","lead"]']);
  });

  it("asks what to connect with when a drag from the handle ends on nothing", async () => {
    const editor = await showEditor();
    const canvas = part(editor, "canvas");
    const stage = find(canvas, "svg.canvas").getBoundingClientRect();
    drag(editor, find(node(editor, "role:agent"), "[data-handle]"), [{ x: stage.x + 5, y: stage.bottom - 60 }]);
    await settled(editor);
    expect(find<HTMLDialogElement>(part(editor, "palette"), "dialog").open).toBe(true);
  });

  it("pans on the ground, zooms at the wheel, and shows everything again", async () => {
    const editor = await showEditor();
    const svg = find<SVGSVGElement>(part(editor, "canvas"), "svg.canvas");
    const box = svg.getBoundingClientRect();
    const card = node(editor, "role:planner");
    const start = middleOf(card);
    send(svg, "pointerdown", { x: box.x + 4, y: box.y + 4 });
    svg.setPointerCapture = () => {};
    send(svg, "pointermove", { x: box.x + 44, y: box.y + 24 });
    send(svg, "pointerup", { x: box.x + 44, y: box.y + 24 });
    expect(middleOf(card).x - start.x).toBeCloseTo(40);
    expect(middleOf(card).y - start.y).toBeCloseTo(20);
    const at = middleOf(card);
    const width = card.getBoundingClientRect().width;
    svg.dispatchEvent(
      new WheelEvent("wheel", { deltaY: -120, clientX: at.x, clientY: at.y, bubbles: true, cancelable: true }),
    );
    expect(card.getBoundingClientRect().width).toBeGreaterThan(width * 1.1);
    expect(middleOf(card).x).toBeCloseTo(at.x, 0);
  });

  it("moves the map as it is painted while somebody looks around, and draws it where it stands after", async () => {
    const editor = await showEditor();
    const canvas = part(editor, "canvas");
    const svg = find<SVGSVGElement>(canvas, "svg.canvas");
    const world = find(canvas, "g.world");
    const card = node(editor, "role:planner");
    const start = middleOf(card);
    const turn = (by: Partial<WheelEventInit>): boolean =>
      svg.dispatchEvent(
        new WheelEvent("wheel", { clientX: start.x, clientY: start.y, bubbles: true, cancelable: true, ...by }),
      );
    turn({ deltaX: -20, deltaY: -10 });
    const drawn = world.getAttribute("transform");
    turn({ deltaX: -20, deltaY: -10 });
    turn({ deltaX: -40, deltaY: -20 });
    expect(world.getAttribute("transform")).toBe(drawn);
    expectNear(middleOf(card), { x: start.x + 80, y: start.y + 40 });
    turn({ deltaY: -60 });
    const moved = middleOf(card);
    await expect.poll(() => svg.getAttribute("style")).toBe("");
    expect(svg.classList.contains("sheet")).toBe(false);
    expect(world.getAttribute("transform")).not.toBe(drawn);
    expect(middleOf(card).x).toBeCloseTo(moved.x, 0);
    expect(middleOf(card).y).toBeCloseTo(moved.y, 0);
  });

  it("zooms with two fingers", async () => {
    const editor = await showEditor();
    const svg = find<SVGSVGElement>(part(editor, "canvas"), "svg.canvas");
    svg.setPointerCapture = () => {};
    const card = node(editor, "role:planner");
    const width = card.getBoundingClientRect().width;
    const { x, y } = middleOf(card);
    send(svg, "pointerdown", { x: x - 50, y }, { pointerId: 1 });
    send(svg, "pointerdown", { x: x + 50, y }, { pointerId: 2 });
    send(svg, "pointermove", { x: x + 100, y }, { pointerId: 2 });
    expect(card.getBoundingClientRect().width / width).toBeCloseTo(1.5, 1);
    send(svg, "pointerup", { x: x + 100, y }, { pointerId: 2 });
    send(svg, "pointerup", { x: x - 50, y }, { pointerId: 1 });
    expect(editor.selection).toEqual([]);
  });

  it("sets a level with a press on its pip", async () => {
    const editor = await showEditor();
    node(editor, "role:planner").focus();
    editor.selection = ["role:planner"];
    await press(editor, "{Enter}");
    const pip = find(node(editor, "skill:analysis"), '[data-level="5"]');
    drag(editor, pip, [middleOf(pip)]);
    await settled(editor);
    expect(editor.taxonomy.getRole("planner").requirements?.find(({ skill }) => skill === "analysis")?.level).toBe(5);
    expect(node(editor, "skill:analysis").getAttribute("aria-valuenow")).toBe("5");
  });
});
