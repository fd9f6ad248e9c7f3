import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { emptyTaxonomy } from "../../src/workbench/empty-taxonomy.js";
import { longList } from "../support/spreadsheets.js";
import { answerWith } from "./answer-with.js";
import { feature, find, part, press, settled, showEditor, spoken } from "./editor-page.js";

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

/** As somebody sees them. */
function button(name: string | RegExp): ReturnType<typeof page.getByRole> {
  return page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
}

/** Last year there was a typist, and nobody picked orders. */
function lastYear(now: TaxonomyDocument): TaxonomyDocument {
  const roles = now.roles.map((role) =>
    role.id === "orderpicker" ? { ...role, id: "typist", label: { en: "Typist" } } : role,
  );
  return { ...now, version: "2025", roles };
}

it("a new colleague makes a map of a spreadsheet, puts it right, compares it with last year's and takes it along", async () => {
  const editor = await showEditor("en", emptyTaxonomy);
  await button(/From a spreadsheet/u).click();
  await feature(editor, "start", ".drop");
  answerWith(new File([`${longList()}\nLogistiek\tPacker of pallets\t3\tVak\t\t\n`], "Skills 2026.csv"));
  await button("Choose a file…").click();
  await expect.element(page.getByText("12 roles", { exact: true })).toBeVisible();
  await expect.element(page.getByText("40 skills", { exact: true })).toBeVisible();
  await expect.element(page.getByText(/The column ‘Skill’ is empty/u)).toBeVisible();
  await button("Make the map").click();
  await expect.poll(() => editor.document.roles.length).toBe(12);
  expect(editor.document.skills.filter(({ grouping }) => !grouping)).toHaveLength(40);

  // Something goes wrong, shows among the problems, and is put right there.
  const made = editor.document;
  const [first, ...others] = made.roles;
  const requirements = [...(first?.requirements ?? []), { skill: "typing", level: 2 }];
  editor.document = { ...made, roles: [{ ...first, requirements }, ...others] } as TaxonomyDocument;
  find(await feature(editor, "problems", "button.strip.error"), "button.strip").click();
  await settled(editor);
  find(await feature(editor, "problems", ".fix"), ".fix").click();
  await expect.poll(() => editor.document.roles[0]?.requirements).toEqual(first?.requirements);

  await button("More").click();
  await page.getByRole("button", { name: /Compare and merge/u }).click();
  await feature(editor, "compare", ".choices");
  answerWith(new File([JSON.stringify(lastYear(made))], "skills-2025.json"));
  await button("With a file…").click();
  await expect.poll(() => part(editor, "canvas").querySelector('[aria-label="Typist, role: removed"]')).not.toBeNull();
  await button(/‘Typist’ is gone/u).click();
  await expect.poll(() => spoken(editor)).toBe("Typist, role: removed");
  await button("Close the comparison").click();

  const saved = new Promise<string>((resolve) => {
    editor.addEventListener("skills-map-save", (event) => {
      event.preventDefault();
      resolve(event.text);
    });
  });
  await press(editor, "{Control>}s{/Control}");
  expect(JSON.parse(await saved)).toEqual(editor.document);
});
