import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { largeTaxonomy, sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, focused, press, settled, spoken } from "./editor-page.js";
import { cell, focusedPlace, focusFirst, goTo, level, matrix, openPaste, paste, showMatrix } from "./matrix-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

function pointer(target: Element, type: string, at: Element, pointerType = "mouse"): void {
  const { x, y, width, height } = at.getBoundingClientRect();
  const init = { bubbles: true, composed: true, cancelable: true, pointerId: 1, pointerType, button: 0 };
  target.dispatchEvent(new PointerEvent(type, { ...init, clientX: x + width / 2, clientY: y + height / 2 }));
}

function scroller(editor: SkillsMapEditor): HTMLElement {
  const found = find(matrix(editor), ".scroller");
  // Pointers made by a test cannot be captured.
  found.setPointerCapture = () => {};
  return found;
}

describe("mouse and touch", () => {
  it("selects a range by dragging over cells, and the bar below puts a level in all of it", async () => {
    const editor = await showMatrix();
    const grid = scroller(editor);
    const [from, to] = [cell(editor, "Order picker", "Coaching"), cell(editor, "Transport planner", "Planning")];
    pointer(from, "pointerdown", from);
    pointer(grid, "pointermove", to);
    pointer(grid, "pointerup", to);
    await settled(editor);
    expect(spoken(editor)).toBe("6 cells selected: Order picker, Coaching to Transport planner, Planning");
    find(matrix(editor), '.level[aria-label^="Level 2"]').click();
    await settled(editor);
    expect([level(editor, "picker", "planning"), level(editor, "planner", "coaching")]).toEqual([2, 2]);
    expect(spoken(editor)).toBe("6 cells are changed.");
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(sampleTaxonomy());
  });

  it("abandons a drag by Escape", async () => {
    const editor = await showMatrix();
    await goTo(editor, "Order picker", "Coaching");
    const grid = scroller(editor);
    const [from, to] = [cell(editor, "Forklift driver", "Planning"), cell(editor, "Transport planner", "Planning")];
    pointer(from, "pointerdown", from);
    pointer(grid, "pointermove", to);
    await press(editor, "{Escape}");
    expect(focused()).toBe(cell(editor, "Order picker", "Coaching"));
    expect(matrix(editor).querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
  });

  it("leaves a finger to scroll, and lets it drag the handle of the selection", async () => {
    await page.viewport(390, 844);
    const editor = await showMatrix();
    const grid = scroller(editor);
    focusFirst(editor);
    const first = find(matrix(editor), ".cell.active");
    const other = cell(editor, "Forklift driver", "Active listening");
    pointer(other, "pointerdown", other, "touch");
    expect(matrix(editor).querySelector(".cell.active")).toBe(first);
    pointer(find(matrix(editor), ".handle"), "pointerdown", first, "touch");
    pointer(grid, "pointermove", other, "touch");
    pointer(grid, "pointerup", other, "touch");
    await settled(editor);
    expect(matrix(editor).querySelectorAll('[aria-selected="true"]').length).toBeGreaterThan(1);
    const { width, height } = other.getBoundingClientRect();
    expect([width, height].every((length) => length >= 44)).toBe(true);
  });

  it("selects a whole row or column by its name", async () => {
    const editor = await showMatrix();
    const head = [...matrix(editor).querySelectorAll<HTMLElement>(".column-head")].find((one) =>
      one.textContent?.startsWith("Planning"),
    );
    head?.click();
    await settled(editor);
    expect(matrix(editor).querySelectorAll('[aria-selected="true"]')).toHaveLength(6);
    expect(editor.selection).toEqual(["skill:planning"]);
  });
});

describe("a matrix of 200 roles and 100 skills", () => {
  it("draws what is in sight, says how much there is, and keeps each cell where it belongs", async () => {
    const editor = await showMatrix("en", largeTaxonomy(200));
    const root = matrix(editor);
    const grid = find(root, '[role="grid"]');
    expect([grid.getAttribute("aria-rowcount"), grid.getAttribute("aria-colcount")]).toEqual(["201", "101"]);
    expect(root.querySelectorAll(".cell").length).toBeLessThan(1500);
    for (const [left, top] of [
      [0, 0],
      [1700, 900],
      [99_999, 99_999],
      [400, 4000],
    ] as const) {
      grid.scrollTo({ left, top });
      await settled(editor);
      checkCells(editor);
    }
    const last = [...root.querySelectorAll<HTMLElement>(".row")].map((row) =>
      Number(row.getAttribute("aria-rowindex")),
    );
    expect(last.length).toBeLessThan(60);
  });

  it("keeps the focus on a cell that is scrolled out of sight", async () => {
    const editor = await showMatrix("en", largeTaxonomy(200));
    focusFirst(editor);
    const before = focusedPlace();
    find(matrix(editor), ".scroller").scrollTo({ top: 5000, left: 2000 });
    await settled(editor);
    expect(focusedPlace()).toEqual(before);
    await press(editor, "{ArrowDown}");
    expect(focusedPlace()).toEqual([String(Number(before[0]) + 1), before[1]]);
    const box = focused()?.getBoundingClientRect();
    const frame = find(matrix(editor), ".scroller").getBoundingClientRect();
    expect(box && box.top > frame.top && box.left > frame.left).toBe(true);
  });

  it("has the end in sight after Control End, beside the frozen names", async () => {
    const editor = await showMatrix("en", largeTaxonomy(200));
    focusFirst(editor);
    await press(editor, "{Control>}{End}{/Control}");
    expect(focusedPlace()).toEqual(["201", "101"]);
    checkCells(editor);
  });

  it("shows only what is looked for, and only what is asked, and turns", async () => {
    const editor = await showMatrix("en", largeTaxonomy(200));
    const root = matrix(editor);
    const [roles, skills] = [...root.querySelectorAll<HTMLInputElement>('input[type="search"]')];
    for (const [input, text] of [
      [roles, "part 12"],
      [skills, "number 7"],
    ] as const) {
      if (input === undefined) throw new Error("no filter field");
      input.value = text;
      input.dispatchEvent(new InputEvent("input"));
    }
    await settled(editor);
    expect(find(root, ".shown").textContent).toBe("12 roles × 19 skills");
    find(root, ".tools button[aria-pressed]").click();
    await settled(editor);
    expect(find(root, '[role="grid"]').getAttribute("aria-rowcount")).toBe("20");
    expect(root.querySelector(".row-head .name")?.textContent).toMatch(/^Skill number .*7/);
    if (roles) roles.value = "nobody";
    roles?.dispatchEvent(new InputEvent("input"));
    await settled(editor);
    expect(find(root, ".nothing").textContent).toContain("Nothing matches these filters");
    find(root, ".nothing button").click();
    await settled(editor);
    expect(find(root, ".shown").textContent).toBe("200 roles × 100 skills");
  });
});

it("keeps its shape with names in any script and of any length", async () => {
  const document_ = sampleTaxonomy();
  const names = ["مخطط النقل", "👩‍🚒 消防士", "a".repeat(10_000), "<b>bold</b>", "x\ny", "word ".repeat(400)];
  const roles = document_.roles.map((role, at) => ({ ...role, label: { en: names[at] ?? "" } }));
  const skills = document_.skills.map((skill, at) => ({ ...skill, label: { en: names[at] ?? "z" } }));
  const editor = await showMatrix("en", { ...document_, roles, skills });
  const root = matrix(editor);
  const boxes = [...root.querySelectorAll(".row-head")].map((head) => head.getBoundingClientRect());
  expect(new Set(boxes.map(({ width, height }) => `${width}×${height}`)).size).toBe(1);
  expect(root.querySelector("b b, .row-head b")).toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
  focusFirst(editor);
  await press(editor, "{Control>}{End}{/Control}", "5");
  expect(focused()?.textContent).toBe("5");
});

const states: readonly (readonly [string, (editor: SkillsMapEditor) => Promise<void>])[] = [
  ["the matrix", async (editor) => focusFirst(editor)],
  [
    "a range",
    async (editor) => {
      focusFirst(editor);
      await press(editor, "{Shift>}{ArrowDown}{/Shift}", "{Shift>}{ArrowRight}{/Shift}");
    },
  ],
  [
    "the cell editor",
    async (editor) => {
      focusFirst(editor);
      await press(editor, "{Enter}");
    },
  ],
  [
    "the preview of a paste",
    async (editor) => {
      focusFirst(editor);
      paste("\tCoaching\tWelding\nOrder picker\t4-5\t2\nWelder\t9\t3\n");
      await openPaste(editor);
    },
  ],
];
const cases = states.flatMap(([state, step]) =>
  (["nl", "en"] as const).map((language) => [state, language, step] as const),
);

it.each(cases)("%s has no accessibility violations, %s", async (_, language, step) => {
  const editor = await showMatrix(language, withAllLooks());
  await step(editor);
  await settled(editor);
  expect(await findViolations()).toEqual([]);
});

/** Each cell in sight says what is asked where it is, and lies under its column and beside its row. */
function checkCells(editor: SkillsMapEditor): void {
  const root = matrix(editor);
  const skillOf = new Map<string, string>();
  const leftOf = new Map<string, number>();
  for (const head of root.querySelectorAll<HTMLElement>(".column-head")) {
    const index = head.getAttribute("aria-colindex") ?? "";
    skillOf.set(index, head.querySelector(".name")?.textContent ?? "");
    leftOf.set(index, head.getBoundingClientRect().left);
  }
  let checked = 0;
  for (const row of root.querySelectorAll<HTMLElement>(".row")) {
    const name = row.querySelector(".row-head .name")?.textContent;
    const role = editor.taxonomy.roles.find(({ label }) => label.en === name);
    for (const one of row.querySelectorAll<HTMLElement>(".cell")) {
      const index = one.getAttribute("aria-colindex") ?? "";
      const skill = editor.taxonomy.skills.find(({ label }) => label.en === skillOf.get(index));
      const asked = role?.requirements?.find((requirement) => requirement.skill === skill?.id);
      expect(one.textContent).toBe(asked?.level === undefined ? "" : String(asked.level));
      expect(Math.abs(one.getBoundingClientRect().left - (leftOf.get(index) ?? Number.NaN))).toBeLessThan(1);
      checked++;
    }
  }
  expect(checked).toBeGreaterThan(100);
}

function withAllLooks(): ReturnType<typeof sampleTaxonomy> {
  const document_ = sampleTaxonomy();
  const looks = [{ necessity: "optional" }, { necessity: "important" }, { blocking: true, level: 5 }] as const;
  const roles = document_.roles.map((role) => ({
    ...role,
    requirements: (role.requirements ?? []).map((requirement, at) => ({ ...requirement, ...looks[at % 3] })),
  }));
  return {
    ...document_,
    roles: [...roles, { id: "bare", label: { nl: "Kaal", en: "Bare" }, requirements: [{ skill: "wms" }] }],
  };
}
