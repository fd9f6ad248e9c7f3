import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, node, part, press, settled, showEditor, spoken } from "./editor-page.js";
import { canvasOf, drag, middleOf, send } from "./pointers.js";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

/** Four roles in two families and two grades, far enough apart for lanes, at a scale of one. */
function laned() {
  const document = sampleTaxonomy();
  const keep = new Map([
    ["picker", [0, 0]],
    ["driver", [400, 0]],
    ["agent", [0, 300]],
    ["planner", [400, 300]],
  ] as const);
  const roles = document.roles
    .filter(({ id }) => keep.has(id as "picker"))
    .map((role) => ({
      ...role,
      grade: role.id === "picker" || role.id === "agent" ? 1 : 2,
      family: role.id === "planner" ? "service" : (role.family ?? ""),
    }));
  return {
    ...document,
    roles,
    moves: [],
    maps: [{ id: "main", positions: Object.fromEntries([...keep].map(([id, at]) => [`role:${id}`, at])) }],
  };
}

const scaleOf = (editor: SkillsMapEditor): number =>
  Number(/scale\((.+)\)/u.exec(find(part(editor, "canvas"), ".world").getAttribute("transform") ?? "")?.[1]);
const placeOf = (editor: SkillsMapEditor, key: string): unknown => editor.document.maps?.[0]?.positions[key];

describe("dragging on the map", () => {
  it("stops where edges and middles line up, shows along what, and Ctrl goes past it", async () => {
    const editor = await showEditor("en", laned() as ReturnType<typeof sampleTaxonomy>);
    const card = node(editor, "role:picker");
    const scale = scaleOf(editor);
    const from = middleOf(card);
    const almost = { x: from.x + 120 * scale, y: from.y + 3 * scale };
    drag(editor, card, from, [{ x: from.x + 20, y: from.y }, almost], { letGo: false });
    const guides = find(part(editor, "canvas"), ".guides");
    expect(guides.getAttribute("d")).toMatch(/^M-?\d+ \S*H-?\d/u);
    send(canvasOf(editor), "pointerup", almost);
    await settled(editor);
    expect(placeOf(editor, "role:picker")).toEqual([120, 0]);
    expect(part(editor, "canvas").querySelector(".marks")).toBeNull();
    const again = middleOf(node(editor, "role:picker"));
    drag(editor, node(editor, "role:picker"), again, [{ x: again.x + 10 * scale, y: again.y + 3 * scale }], {
      ctrlKey: true,
    });
    await settled(editor);
    expect(placeOf(editor, "role:picker")).toEqual([130, 3]);
  });

  it.each([
    ["en", "“Order picker” is now in the family “Customer service”, in grade 2.", "Let go: in the family"],
    [
      "nl",
      "‘Orderverzamelaar’ staat nu in de familie ‘Klantenservice’, op functieniveau 2.",
      "Loslaten: in de familie",
    ],
  ] as const)(
    "into another lane puts a role in it, shown before and said after, as one step (%s)",
    async (language, text, hint) => {
      const editor = await showEditor(language, laned() as ReturnType<typeof sampleTaxonomy>);
      const before = editor.document;
      const card = node(editor, "role:picker");
      const from = middleOf(card);
      const to = middleOf(node(editor, "role:planner"));
      const over = { x: to.x - 12, y: to.y - 10 };
      drag(editor, card, from, [{ x: from.x + 20, y: from.y }, over], { letGo: false });
      expect(find(part(editor, "canvas"), ".drop-hint").textContent).toContain(hint);
      expect(find(part(editor, "canvas"), ".lanes").getAttribute("d")).not.toBe("");
      send(canvasOf(editor), "pointerup", over);
      await settled(editor);
      expect(editor.taxonomy.getRole("picker")).toMatchObject({ family: "service", grade: 2 });
      expect(spoken(editor)).toBe(text);
      node(editor, "role:picker").focus();
      await press(editor, "{Control>}z{/Control}");
      expect(editor.document).toEqual(before);
    },
  );

  it("with Ctrl changes nothing but the place, and Escape nothing at all", async () => {
    const editor = await showEditor("en", laned() as ReturnType<typeof sampleTaxonomy>);
    const before = editor.document;
    const card = node(editor, "role:picker");
    const from = middleOf(card);
    const to = middleOf(node(editor, "role:planner"));
    card.focus();
    drag(editor, card, from, [to], { letGo: false });
    await press(editor, "{Escape}");
    expect(editor.document).toBe(before);
    expect(part(editor, "canvas").querySelector(".marks")).toBeNull();
    send(canvasOf(editor), "pointerup", to);
    drag(editor, card, from, [{ x: to.x, y: to.y - 40 }], { ctrlKey: true });
    await settled(editor);
    expect(editor.taxonomy.getRole("picker")).toEqual(laned().roles[0]);
    expect(placeOf(editor, "role:picker")).not.toEqual([0, 0]);
  });

  it("takes along all that is selected, as one step", async () => {
    const editor = await showEditor("en", laned() as ReturnType<typeof sampleTaxonomy>);
    const before = editor.document;
    editor.selection = ["role:picker", "role:driver"];
    await settled(editor);
    const card = node(editor, "role:picker");
    const from = middleOf(card);
    const scale = scaleOf(editor);
    drag(editor, card, from, [{ x: from.x, y: from.y - 64 * scale }]);
    await settled(editor);
    expect([placeOf(editor, "role:picker"), placeOf(editor, "role:driver")]).toEqual([
      [0, -64],
      [400, -64],
    ]);
    node(editor, "role:picker").focus();
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(before);
  });
});

describe("a family that is closed", () => {
  it.each([
    ["en", "Logistics closed, 2 roles inside", "Open Logistics, 2 roles", "Logistics opened, 2 roles"],
    ["nl", "Logistiek dicht, 2 rollen erin", "Logistiek openklappen, 2 rollen", "Logistiek open, 2 rollen"],
  ] as const)(
    "shows its heading with the count, by key and button, and nothing on the map moves (%s)",
    async (language, closed, label, opened) => {
      const editor = await showEditor(language, laned() as ReturnType<typeof sampleTaxonomy>);
      const before = editor.document;
      node(editor, "role:picker").focus();
      await press(editor, "f");
      const canvas = part(editor, "canvas");
      expect(canvas.querySelector('[data-key="role:picker"]')).toBeNull();
      expect(spoken(editor)).toBe(closed);
      const sign = find<SVGGElement>(canvas, '[data-fold="logistics"]');
      expect(canvas.activeElement).toBe(sign);
      expect(sign.getAttribute("aria-label")).toBe(label);
      expect(sign.getAttribute("aria-expanded")).toBe("false");
      expect([...canvas.querySelectorAll(".heading.family")].some((one) => one.textContent?.includes("· 2"))).toBe(
        true,
      );
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(opened);
      expect(canvas.activeElement?.getAttribute("data-key")).toBe("role:picker");
      expect(editor.document).toBe(before);
      const other = find<SVGGElement>(canvas, '[data-fold="service"]');
      drag(editor, other, middleOf(other), [middleOf(other)]);
      await settled(editor);
      expect(canvas.querySelector('[data-key="role:agent"]')).toBeNull();
    },
  );

  it("lets what comes up be moved: on the map it moves as far as on screen", async () => {
    const editor = await showEditor("en", laned() as ReturnType<typeof sampleTaxonomy>);
    node(editor, "role:picker").focus();
    await press(editor, "f");
    const card = node(editor, "role:agent");
    const from = middleOf(card);
    const scale = scaleOf(editor);
    drag(editor, card, from, [{ x: from.x, y: from.y + 164 * scale }]);
    await settled(editor);
    expect(placeOf(editor, "role:agent")).toEqual([0, 464]);
    expect(placeOf(editor, "role:planner")).toEqual([400, 300]);
  });
});
