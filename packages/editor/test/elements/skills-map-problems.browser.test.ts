import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, describe, expect, it } from "vitest";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, focused, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

/** Two roles ask for what is gone, one skill is used by nobody, one role asks nothing. */
function draft(): TaxonomyDocument {
  const sample = sampleTaxonomy();
  const roles = sample.roles.map((role) =>
    role.id === "picker" || role.id === "agent"
      ? {
          ...role,
          requirements: [...(role.requirements ?? []), { skill: "gone", level: 2 }, { skill: "lost", level: 1 }],
        }
      : role,
  );
  const unused = { id: "juggling", label: { nl: "Jongleren", en: "Juggling" } };
  return { ...sample, roles, skills: [...sample.skills, unused] };
}

async function openProblems(language: "nl" | "en"): Promise<{ editor: SkillsMapEditor; problems: ShadowRoot }> {
  const editor = await showEditor(language, draft());
  const problems = part(editor, "problems");
  await expect
    .poll(() => problems.querySelector("button.strip")?.textContent, { timeout: 10_000 })
    .toMatch(/hint|tip/u);
  find(problems, "button.strip").focus();
  await press(editor, "{Enter}");
  await expect.poll(() => problems.querySelector(".fix"), { timeout: 10_000 }).toBeTruthy();
  await settled(editor);
  return { editor, problems };
}

function groups(problems: ShadowRoot): string[] {
  return [...problems.querySelectorAll("summary")].map(({ textContent }) =>
    (textContent ?? "").replace(/\s+/gu, " ").trim(),
  );
}

describe("the list of problems", () => {
  it.each([
    ["en", "Error: Skills that do not exist 4", "Hint: Skills that nothing uses 1"],
    ["nl", "Fout: Vaardigheden die niet bestaan 4", "Tip: Vaardigheden die niets gebruikt 1"],
  ] as const)("tells by kind what is wrong and what could be better (%s)", async (language, error, hint) => {
    const { editor, problems } = await openProblems(language);
    expect(groups(problems)[0]).toBe(error);
    expect(groups(problems)).toContain(hint);
    expect(problems.querySelector("[role=status]")?.textContent).toMatch(/^4 .* (and|en) \d+ (hints|tips)$/u);
    await press(editor, "{Tab}", "{Tab}", "{Enter}");
    expect(focused()?.getAttribute("aria-pressed")).toBe("true");
    expect(groups(problems)).toEqual([error]);
  });

  it.each([
    ["en", "1 problem is fixed: ", "Undone: "],
    ["nl", "1 probleem is opgelost: ", "Ongedaan gemaakt: "],
  ] as const)(
    "puts one right with one press, which can be undone, and goes on to the next (%s)",
    async (language, said, undone) => {
      const { editor, problems } = await openProblems(language);
      const before = editor.document;
      const fix = find(problems, "li .fix");
      fix.focus();
      await press(editor, "{Enter}");
      expect(spoken(editor)).toContain(said);
      await expect.poll(() => groups(problems)[0], { timeout: 10_000 }).toMatch(/ 3$/u);
      await settled(editor);
      expect(focused()?.closest("li")).not.toBeNull();
      await press(editor, "{Control>}z{/Control}");
      expect(editor.document).toEqual(before);
      expect(spoken(editor)).toContain(undone);
    },
  );

  it.each([
    ["en", "4 problems are fixed: "],
    ["nl", "4 problemen zijn opgelost: "],
  ] as const)("puts all of a kind right as one step (%s)", async (language, said) => {
    const { editor, problems } = await openProblems(language);
    const before = editor.document;
    find(problems, ".bar button").focus();
    await press(editor, "{Enter}");
    expect(spoken(editor)).toContain(said);
    expect(editor.document.roles.map(({ requirements }) => requirements)).toEqual(
      sampleTaxonomy().roles.map(({ requirements }) => requirements),
    );
    await expect.poll(() => groups(problems).join(), { timeout: 10_000 }).not.toMatch(/Error|Fout/u);
    find(part(editor, "toolbar"), ".title button").focus();
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document).toEqual(before);
  });

  it("leads to what a problem is about", async () => {
    const { editor, problems } = await openProblems("en");
    find(problems, "li .acts button").focus();
    await press(editor, "{ArrowDown}");
    expect(focused()?.closest("li")?.textContent).toContain("lost");
    await press(editor, "{Enter}");
    expect(editor.selection).toEqual(["role:picker"]);
  });

  it("leaves out a hint that somebody ignores, until they are shown again", async () => {
    const { editor, problems } = await openProblems("nl");
    const isThere = (): boolean => groups(problems).some((group) => group.includes("niets gebruikt"));
    const summary = [...problems.querySelectorAll("summary")].find(({ textContent }) =>
      textContent?.includes("niets gebruikt"),
    );
    if (summary?.closest("details")?.open !== true) {
      summary?.focus();
      await press(editor, "{Enter}");
    }
    find(summary?.parentElement as HTMLElement, "li button.quiet").focus();
    await press(editor, "{Enter}");
    expect(isThere()).toBe(false);
    const back = find(problems, ".back");
    expect(back.textContent).toContain("1 tip wordt genegeerd");
    back.focus();
    await press(editor, "{Enter}");
    expect(isThere()).toBe(true);
  });

  it("offers no fixes where nothing may be changed", async () => {
    const { editor, problems } = await openProblems("en");
    editor.readonly = true;
    await settled(editor);
    expect(problems.querySelectorAll(".fix, .bar .outlined")).toHaveLength(0);
    expect(problems.querySelectorAll("li").length).toBeGreaterThan(0);
  });
});
