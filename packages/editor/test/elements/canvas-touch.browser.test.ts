import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import type { SkillsMapCanvas } from "../../src/elements/skills-map-canvas.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { node, part, settled, showEditor } from "./editor-page.js";
import { middleOf, type Place } from "./pointers.js";

interface Devices {
  send(method: string, parameters: object): Promise<unknown>;
}

const devices = (): Devices => cdp() as unknown as Devices;

beforeEach(() => devices().send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 }));
afterEach(async () => {
  document.body.replaceChildren();
  await devices().send("Emulation.setTouchEmulationEnabled", { enabled: false });
});

/** What the screen feels: the browser makes of it what it makes of fingers. Places are those of the test's page. */
async function feel(type: "touchStart" | "touchMove" | "touchEnd", ...fingers: readonly Place[]): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  const touchPoints = fingers.map(({ x, y }, id) => ({
    id,
    x: (frame?.x ?? 0) + x * scale,
    y: (frame?.y ?? 0) + y * scale,
  }));
  await devices().send("Input.dispatchTouchEvent", { type, touchPoints });
}

async function touchAndMove(from: readonly Place[], to: readonly Place[]): Promise<void> {
  await feel("touchStart", ...from);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const between = from.map((start, at) => {
      const end = to[at] as Place;
      return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
    });
    await feel("touchMove", ...between);
  }
  await feel("touchEnd");
}

function canvas(editor: SkillsMapEditor): SkillsMapCanvas {
  return part(editor, "canvas").host as SkillsMapCanvas;
}

/** Somewhere on the map where nothing lies. */
function ground(editor: SkillsMapEditor): Place {
  const { x, y, width, height } = canvas(editor).getBoundingClientRect();
  const root = part(editor, "canvas");
  for (let down = 0.95; down > 0.4; down -= 0.05) {
    const at = { x: x + width * 0.5, y: y + height * down };
    if (root.elementFromPoint(at.x, at.y)?.matches("svg.canvas, .lane, .lane *")) return at;
  }
  throw new Error("no place on the map is free");
}

describe("fingers on a touch screen", () => {
  it("two fingers zoom about the middle between them, and select nothing, on a card neither", async () => {
    const editor = await showEditor();
    editor.selection = ["role:lead"];
    await settled(editor);
    const { viewport } = canvas(editor).bench;
    const box = canvas(editor).getBoundingClientRect();
    const middle = middleOf(node(editor, "role:planner"));
    const onScreen = { x: middle.x - box.x, y: middle.y - box.y };
    const [before, scale] = [viewport.toMap(onScreen), viewport.scale];
    const apart = (by: number): Place[] => [
      { x: middle.x - by, y: middle.y },
      { x: middle.x + by, y: middle.y },
    ];
    await touchAndMove(apart(40), apart(60));
    await expect.poll(() => viewport.scale / scale).toBeCloseTo(1.5, 1);
    const after = viewport.toMap(onScreen);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
    await settled(editor);
    expect(editor.selection).toEqual(["role:lead"]);
    expect(editor.document.maps).toEqual((await import("../support/sample-taxonomy.js")).sampleTaxonomy().maps);
  });

  it("one finger on the ground moves the map along", async () => {
    const editor = await showEditor();
    const { viewport } = canvas(editor).bench;
    const { x, y, scale } = viewport;
    const from = ground(editor);
    await touchAndMove([from], [{ x: from.x + 80, y: from.y - 40 }]);
    await expect.poll(() => Math.round(viewport.x - x)).toBe(80);
    expect(Math.round(viewport.y - y)).toBe(-40);
    expect(viewport.scale).toBe(scale);
    expect(editor.selection).toEqual([]);
  });

  it("a tap selects", async () => {
    const editor = await showEditor();
    await feel("touchStart", middleOf(node(editor, "role:planner")));
    await feel("touchEnd");
    await expect.poll(() => editor.selection).toEqual(["role:planner"]);
  });

  it("a long press opens the menu, which stays when the finger lifts", async () => {
    const editor = await showEditor();
    const menu = (): Element | null => part(editor, "canvas").querySelector(".menu:popover-open");
    await feel("touchStart", middleOf(node(editor, "role:planner")));
    await expect.poll(menu).not.toBeNull();
    await feel("touchEnd");
    await settled(editor);
    expect(menu()).not.toBeNull();
    expect(editor.selection).toEqual(["role:planner"]);
  });

  it("a finger drags a card, as one step to undo", async () => {
    const editor = await showEditor();
    const from = middleOf(node(editor, "role:planner"));
    await touchAndMove([from], [{ x: from.x + 60, y: from.y + 90 }]);
    await expect.poll(() => middleOf(node(editor, "role:planner")).y - from.y).toBeGreaterThan(60);
    const { history } = canvas(editor).bench.session;
    expect(history.done).toBe(1);
  });
});
