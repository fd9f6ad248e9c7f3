import { createTaxonomy, type TaxonomyDocument } from "@skillways/core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import type { Workbench } from "../../src/workbench/workbench.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { feature, find, node, part, press, settled, showEditor, spoken } from "./editor-page.js";

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

function bench(editor: SkillsMapEditor): Workbench {
  return (part(editor, "canvas").host as unknown as { bench: Workbench }).bench;
}

/** Compares with a document as if it had been picked. */
async function compare(editor: SkillsMapEditor, other: TaxonomyDocument, base?: TaxonomyDocument): Promise<ShadowRoot> {
  const input = { other: createTaxonomy(other), what: "file", ...(base && { base: createTaxonomy(base) }) };
  bench(editor).show({ side: { name: "skills-map-compare", input } });
  return feature(editor, "compare", ".filter");
}

function withRole(document: TaxonomyDocument, id: string, change: object): TaxonomyDocument {
  return { ...document, roles: document.roles.map((role) => (role.id === id ? { ...role, ...change } : role)) };
}

describe("another version", () => {
  it.each([
    ["en", "2 differences", "‘Transport planner’", "Changed compared with the other version."],
    ["nl", "2 verschillen", "‘Transportplanner’", "Anders dan in de andere versie."],
  ] as const)("differs in words, grouped, and as signs on the map (%s)", async (language, said, name, described) => {
    const editor = await showEditor(language);
    const before = withRole(sampleTaxonomy(), "planner", { grade: 2 });
    const panel = await compare(editor, {
      ...before,
      skills: [...before.skills, { id: "old", label: { nl: "Faxen", en: "Faxing" } }],
    });
    expect(spoken(editor)).toBe(said);
    const rows = [...panel.querySelectorAll(".entry")];
    expect(rows.map((row) => row.className)).toEqual(expect.arrayContaining(["entry changed", "entry removed"]));
    const row = rows.find((one) => one.className === "entry changed") as HTMLElement;
    expect(row.textContent).toContain(name);
    expect(node(editor, "role:planner").querySelector(".differs.changed path")).not.toBeNull();
    expect(node(editor, "role:planner").getAttribute("aria-description")).toContain(described);
    row.focus();
    await press(editor, "{Enter}");
    expect(editor.selection).toEqual(["role:planner"]);

    [...panel.querySelectorAll<HTMLElement>(".filter button")].at(-1)?.click();
    await settled(editor);
    expect([...panel.querySelectorAll(".entry")].map((one) => one.className)).toEqual(["entry removed"]);

    find(panel, ".heading button").click();
    await settled(editor);
    expect(part(editor, "canvas").querySelector(".differs")).toBeNull();
  });

  it.each([
    ["en", "Night porter", "Night porter, role: removed", "Faxing, skill: removed"],
    ["nl", "Nachtportier", "Nachtportier, rol: verwijderd", "Faxen, vaardigheid: verwijderd"],
  ] as const)(
    "shows what was removed where it stood, dashed and said in words, and goes there (%s)",
    async (language, name, role, skill) => {
      const editor = await showEditor(language);
      const before = sampleTaxonomy();
      const porter = {
        ...before.roles[0],
        id: "porter",
        label: { nl: "Nachtportier", en: "Night porter" },
        requirements: [],
      };
      const panel = await compare(editor, {
        ...before,
        roles: [...before.roles, porter],
        moves: [...(before.moves ?? []), { from: "porter", to: "planner" }],
        skills: [...before.skills, { id: "old", label: { nl: "Faxen", en: "Faxing" } }],
      } as TaxonomyDocument);
      const canvas = part(editor, "canvas");
      await expect.poll(() => canvas.querySelector("[data-ghost]")).not.toBeNull();
      const ghosts = (): (string | null)[] =>
        [...canvas.querySelectorAll("[data-ghost]")].map((ghost) => ghost.getAttribute("aria-label"));
      expect(ghosts()).toEqual([role]);
      expect(canvas.querySelector("[data-ghost] .word")?.textContent).toBe(role.split(": ")[1]);
      expect(getComputedStyle(find(canvas, "[data-ghost] > rect")).strokeDasharray).not.toBe("none");
      expect(canvas.querySelector(".ghost-line")?.getAttribute("aria-label")).toContain(`${name} → `);
      const entry = (text: string): HTMLElement =>
        [...panel.querySelectorAll<HTMLElement>("button.entry.removed")].find((row) =>
          row.textContent?.includes(text),
        ) as HTMLElement;
      entry(role.split(",")[0] as string).focus();
      await press(editor, "{Enter}");
      await expect.poll(() => spoken(editor)).toBe(role);
      expect(canvas.activeElement?.getAttribute("data-ghost")).toBe("role:porter");
      entry(skill.split(",")[0] as string).click();
      await expect.poll(() => spoken(editor)).toBe(skill);
      expect(bench(editor).view.lens).toBe("skills");
      expect(ghosts()).toEqual([skill]);
      find(panel, ".heading button").click();
      await settled(editor);
      expect(ghosts()).toEqual([]);
    },
  );

  it("may be the last saved one, and follows what is edited", async () => {
    const editor = await showEditor("en");
    node(editor, "role:planner").focus();
    await press(editor, "n", "Night porter", "{Enter}");
    find(part(editor, "toolbar"), "#more-button").click();
    const items = [...part(editor, "toolbar").querySelectorAll<HTMLElement>("#more button")];
    items.find((item) => /Compare/u.test(item.textContent ?? ""))?.click();
    const panel = await feature(editor, "compare", ".choices button");
    find(panel, ".choices button:nth-child(2)").click();
    await feature(editor, "compare", ".entry");
    expect(panel.textContent).toContain("Since the last save");
    expect(panel.querySelectorAll(".entry.added").length).toBeGreaterThan(0);
    expect(node(editor, "role:night-porter").querySelector(".differs.added")).not.toBeNull();
    editor.shadowRoot?.querySelector<HTMLElement>(".stage")?.focus();
    await press(editor, "{Control>}z{/Control}");
    await expect.poll(() => panel.textContent).toContain("There is no difference.");
  });
});

describe("a merge", () => {
  const base = sampleTaxonomy();
  const theirs = withRole(withRole(base, "planner", { grade: 6 }), "driver", { grade: 5 });

  it.each([
    ["en", "Merged: 2 changes came in."],
    ["nl", "Samengevoegd: 2 wijzigingen kwamen erbij."],
  ] as const)(
    "brings in what only they changed, asks about what both did, and is one step (%s)",
    async (language, said) => {
      const mine = withRole(base, "planner", { grade: 4 });
      const editor = await showEditor(language, mine);
      const panel = await compare(editor, theirs, base);
      find(panel, ".foot .primary").click();
      await feature(editor, "compare", ".conflict");
      const apply = find<HTMLButtonElement>(panel, ".foot .primary");
      expect(panel.querySelectorAll(".conflict")).toHaveLength(1);
      expect(find(panel, ".conflict").textContent).toMatch(/4[\s\S]*6/u);
      expect(apply.disabled).toBe(true);
      const [, second] = panel.querySelectorAll<HTMLInputElement>(".conflict input");
      second?.focus();
      await press(editor, " ");
      expect(apply.disabled).toBe(false);
      apply.focus();
      await press(editor, "{Enter}");
      expect(spoken(editor)).toBe(said);
      const gradeOf = (id: string) => editor.document.roles.find((role) => role.id === id)?.grade;
      expect([gradeOf("planner"), gradeOf("driver")]).toEqual([6, 5]);
      editor.shadowRoot?.querySelector<HTMLElement>(".stage")?.focus();
      await press(editor, "{Control>}z{/Control}");
      expect(editor.document).toEqual(mine);
    },
  );

  it("asks what both started from where that is not known", async () => {
    const editor = await showEditor("en", base);
    const panel = await compare(editor, theirs);
    find(panel, ".foot .primary").click();
    await settled(editor);
    expect(panel.textContent).toContain("Which version did both start from?");
    find(panel, ".choices button").click();
    await expect.poll(() => panel.querySelectorAll(".entry.changed").length).toBe(2);
    expect(panel.querySelectorAll(".conflict")).toHaveLength(0);
    find(panel, ".foot .primary").click();
    await settled(editor);
    expect(editor.document.roles.find(({ id }) => id === "driver")?.grade).toBe(5);
  });
});

it.each([
  ["nl", 1280],
  ["en", 390],
] as const)("comparing and merging have no accessibility violations, %s, %i wide", async (language, width) => {
  await page.viewport(width, 844);
  const base = sampleTaxonomy();
  const editor = await showEditor(language, withRole(base, "planner", { grade: 4 }));
  const panel = await compare(editor, withRole(base, "planner", { grade: 6 }), base);
  expect(await findViolations()).toEqual([]);
  find(panel, ".foot .primary").click();
  await feature(editor, "compare", ".conflict");
  expect(await findViolations()).toEqual([]);
});
