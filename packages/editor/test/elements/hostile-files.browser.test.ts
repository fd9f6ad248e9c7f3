import { afterEach, describe, expect, it } from "vitest";
import { readFile } from "../../src/elements/file-work.js";
import type { Workbench } from "../../src/workbench/workbench.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, node, part, press, settled, showEditor } from "./editor-page.js";

afterEach(() => document.body.replaceChildren());

const huge = new Blob(Array.from({ length: 50 }, () => "x".repeat(1_000_000)));

describe("a file that is no map of this editor", () => {
  it.each([
    ["en", "broken JSON", new File(['{"id": '], "a.json"), /too early|not valid JSON/u],
    ["nl", "broken JSON", new File(['{"id": '], "a.json"), /te vroeg|geen geldige JSON/u],
    ["en", "another format's JSON", new File(['{"hello":"world"}'], "b.json"), /format|Skillways/iu],
    [
      "nl",
      "a newer format",
      new File([JSON.stringify({ ...sampleTaxonomy(), format: "skillways/taxonomy@9" })], "c.json"),
      /nieuwere versie van Skillways/u,
    ],
    ["nl", "50 MB", new File([huge], "d.json"), /Dit bestand van 50 MB is te groot/u],
    ["en", "50 MB", new File([huge], "d.json"), /This file of 50 MB is too large/u],
    ["en", "nothing", new File([], "e.json"), /empty/u],
  ] as const)(
    "is refused in words (%s, %s), and the work stays, unsaved edits too",
    async (language, _, file, said) => {
      const editor = await showEditor(language);
      node(editor, "role:planner").focus();
      await press(editor, "{Shift>}{ArrowRight}{/Shift}");
      const before = JSON.stringify(editor.document);
      const { bench } = part(editor, "canvas").host as unknown as { bench: Workbench };
      let taken = false;
      await readFile(bench, file, () => {
        taken = true;
      });
      await settled(editor);
      const dialog = find<HTMLDialogElement>(part(editor, "dialogs"), "dialog");
      expect(dialog.open).toBe(true);
      expect(dialog.textContent).toMatch(said);
      expect(taken).toBe(false);
      expect(JSON.stringify(editor.document)).toBe(before);
      await press(editor, "{Escape}");
      await press(editor, "{Control>}z{/Control}");
      expect(editor.document).toEqual(sampleTaxonomy());
    },
  );
});
