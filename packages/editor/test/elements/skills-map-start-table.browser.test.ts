import { writeXlsx } from "hucre/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { emptyTaxonomy } from "../../src/workbench/empty-taxonomy.js";
import { longList, messyTable, windows1252 } from "../support/spreadsheets.js";
import { findViolations } from "./accessibility.js";
import { answerWith } from "./answer-with.js";
import { feature, find, focused, press, settled, showEditor, spoken } from "./editor-page.js";

beforeEach(() => sessionStorage.clear());
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

function button(name: string | RegExp, exact = true): ReturnType<typeof page.getByRole> {
  return page.getByRole("button", typeof name === "string" ? { name, exact } : { name });
}

async function openStart(language: "nl" | "en"): Promise<SkillsMapEditor> {
  const editor = await showEditor(language, emptyTaxonomy);
  await button(/spreadsheet/iu).click();
  await feature(editor, "start", ".drop");
  return editor;
}

describe("a spreadsheet becomes a map", () => {
  it("of 12 roles and 40 skills, with what is wrong by row and column first, and undo back to nothing", async () => {
    const editor = await openStart("nl");
    answerWith(new File([windows1252(messyTable())], "Competentiematrix.csv"));
    await button("Kies een bestand…").click();
    const start = await feature(editor, "start", ".becomes");
    expect(editor.document.roles, "nothing is made yet").toEqual([]);
    expect(start.textContent).toContain("12 rollen");
    expect(start.textContent).toContain("40 vaardigheden");
    expect(start.textContent).toContain("in 3 families: Logistiek, Kantoor en Techniek");
    expect(start.textContent).toContain("in 4 groepen: Samen, Digitaal, Vak en Basis");
    const notes = [...start.querySelectorAll(".notes li")].map((note) =>
      note.textContent?.replace(/\s+/gu, " ").trim(),
    );
    expect(notes).toEqual([
      "Rij 15, kolom F ‘3-4’ is geen niveau van de schaal. De vaardigheid is gelezen zonder niveau.",
      "Rij 5, kolom AQ In de kolom ‘Opmerkingen’ staan teksten en geen niveaus. De kolom is overgeslagen.",
      "Rij 22, kolom A ‘Gemiddelde’ telt op wat er al staat, en is overgeslagen.",
    ]);
    expect(await findViolations()).toEqual([]);
    await button("Maak de kaart").click();
    await expect
      .poll(() => spoken(editor))
      .toContain("Competentiematrix is gemaakt van de spreadsheet: 12 rollen en 40 vaardigheden.");
    const { document } = editor;
    expect(document).toMatchObject({ id: "competentiematrix", title: { nl: "Competentiematrix" }, languages: ["nl"] });
    expect(document.roles).toHaveLength(12);
    expect(document.skills.filter(({ grouping }) => !grouping)).toHaveLength(40);
    expect(document.scales[0]).toMatchObject({ fractional: true });
    expect(document.roles[3]).toMatchObject({ family: "logistiek", grade: 6 });
    expect(find(await feature(editor, "toolbar", ".dot"), ".dot"), "it is not saved yet").toBeDefined();
    await press(editor, "{Control>}z{/Control}");
    expect(editor.document.roles).toEqual([]);
  });

  it("from a pasted list, by keys alone, with the columns as somebody says", async () => {
    const editor = await showEditor("en", emptyTaxonomy);
    page
      .getByRole("button", { name: /spreadsheet/iu })
      .element()
      .focus();
    await press(editor, "{Enter}");
    const start = await feature(editor, "start", ".drop");
    expect(focused()?.textContent).toContain("Choose a file…");
    await press(editor, "{Tab}");
    expect(focused()?.localName).toBe("textarea");
    const clipboard = new DataTransfer();
    clipboard.setData("text/plain", longList());
    focused()?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
    await feature(editor, "start", ".becomes");
    expect(spoken(editor)).toBe("12 roles, 40 skills, nothing to look at.");
    expect(focused()?.textContent, "the focus is on what it becomes").toContain("This is what it becomes");
    find(start, "summary").focus();
    await press(editor, "{Enter}");
    const form = page.getByRole("radio", { name: "a skill that a role asks" });
    expect((form.element() as HTMLInputElement).checked).toBe(true);
    await page.getByLabelText("Column with the level").selectOptions("C: Grade");
    await settled(editor);
    expect(spoken(editor)).toContain("12 roles, 40 skills");
    await page.getByLabelText("What is the map called?").fill("Noordhaven");
    await press(editor, "{Enter}");
    await expect.poll(() => editor.document.id).toBe("noordhaven");
    expect(editor.document.roles[0]?.requirements?.[0]?.level, "its grade").toBe(3);
  });

  it("from the fullest sheet of a workbook", async () => {
    const editor = await openStart("en");
    const rows = [
      ["Role", "Excel", "Plannen"],
      ["Planner", 3, 4.5],
      ["Packer", 1, null],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "Read me", rows: [["About this file"]] },
        { name: "Matrix", rows },
      ],
    });
    answerWith(new File([bytes as Uint8Array<ArrayBuffer>], "matrix.xlsx"));
    await button("Choose a file…").click();
    await feature(editor, "start", ".becomes");
    await expect.element(page.getByRole("combobox", { name: "Sheet" })).toHaveDisplayValue("Matrix");
    await button("Make the map").click();
    await expect
      .poll(() => editor.document.roles.map(({ requirements = [] }) => requirements.map(({ level }) => level)))
      .toEqual([[3, 4.5], [1]]);
  });

  it.each([
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "cannot be read as Excel"],
    ["a ZIP that is none", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), "cannot be read as Excel"],
    ["nothing", new Uint8Array(), "There is no table in this."],
    ["25 MB", new Uint8Array(25_000_000), "too large to start from"],
  ])("and %s is told, and may be followed by another", async (_, bytes, told) => {
    const editor = await openStart("en");
    answerWith(new File([bytes], "broken.xlsx"));
    await button("Choose a file…").click();
    const start = await feature(editor, "start", ".problem");
    expect(find(start, ".problem").textContent).toContain(told);
    expect(editor.document.roles).toEqual([]);
    answerWith(new File(["Role,Excel\nPlanner,3\nPacker,2\n"], "good.csv"));
    await button("Choose a file…").click();
    await feature(editor, "start", ".becomes");
    await userEvent.keyboard("{Escape}");
    await settled(editor);
    expect(start.querySelector("dialog")).toBeNull();
  });

  it("and a table without roles and skills says how one looks, and lets one go back", async () => {
    const editor = await openStart("nl");
    answerWith(new File(["1;2;3\n4;5;6\n"], "cijfers.csv"));
    await button("Kies een bestand…").click();
    const start = await feature(editor, "start", ".notes");
    expect(start.textContent).toContain("geen namen van rollen en vaardigheden gevonden");
    expect(button("Maak de kaart").query()).toBeNull();
    await button("Terug").click();
    await settled(editor);
    expect(focused()?.textContent).toContain("Kies een bestand…");
  });
});
