import type { TaxonomyDocument } from "@skillways/core";
import "@skillways/core/tables";
import { expect } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/elements/matrix/skills-map-matrix.js";
import "../../src/elements/matrix/skills-map-paste.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { find, focused, part, settled, showEditor } from "./editor-page.js";

/** An editor with the matrix open. */
export async function showMatrix(language: "nl" | "en" = "en", document_?: TaxonomyDocument): Promise<SkillsMapEditor> {
  const editor = await showEditor(language, document_);
  const button = (): HTMLElement | null => part(editor, "toolbar").querySelector('.lenses button[aria-label="Matrix"]');
  await expect.poll(button).toBeTruthy();
  button()?.click();
  await expect
    .poll(() => editor.shadowRoot?.querySelector("skills-map-matrix")?.shadowRoot?.querySelector(".cell, .nothing"))
    .toBeTruthy();
  await settled(editor);
  return editor;
}

/** Inside the matrix. */
export function matrix(editor: SkillsMapEditor): ShadowRoot {
  return part(editor, "matrix");
}

/** The cell of a row and a column, by their names. */
export function cell(editor: SkillsMapEditor, row: string, column: string): HTMLElement {
  const root = matrix(editor);
  const rowElement = [...root.querySelectorAll(".row")].find(
    (one) => one.querySelector(".row-head .name")?.textContent === row,
  );
  const head = [...root.querySelectorAll(".column-head")].find(
    (one) => one.querySelector(".name")?.textContent === column,
  );
  const index = head?.getAttribute("aria-colindex");
  return find(rowElement as HTMLElement, `[aria-colindex="${index}"]`);
}

/** The level that a role asks of a skill. */
export function level(editor: SkillsMapEditor, role: string, skill: string): number | undefined {
  const found = editor.taxonomy.findRole(role)?.requirements?.find((one) => one.skill === skill);
  return found?.level;
}

/** Which row and column has the focus, as a screen reader is told. */
export function focusedPlace(): readonly (string | null | undefined)[] {
  const active = focused();
  return [active?.closest(".row")?.getAttribute("aria-rowindex"), active?.getAttribute("aria-colindex")];
}

/** Pastes a text where the focus is. */
export function paste(text: string): void {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  focused()?.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
  );
}

/** What is put on the clipboard from where the focus is. */
export function copied(kind: "copy" | "cut"): DataTransfer {
  const clipboardData = new DataTransfer();
  focused()?.dispatchEvent(
    new ClipboardEvent(kind, { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
  return clipboardData;
}

/** Presses a cell. */
export async function goTo(editor: SkillsMapEditor, row: string, column: string): Promise<void> {
  await userEvent.click(cell(editor, row, column));
  await settled(editor);
  expect(focused()).toBe(cell(editor, row, column));
}

/** Goes to the cell that Tab comes to. */
export function focusFirst(editor: SkillsMapEditor): void {
  find(matrix(editor), '.cell[tabindex="0"]').focus();
}

/** The dialog before a paste is open. */
export async function openPaste(editor: SkillsMapEditor): Promise<void> {
  await expect
    .poll(() => editor.shadowRoot?.querySelector("skills-map-paste")?.shadowRoot?.querySelector("dialog[open]"))
    .toBeTruthy();
  await settled(editor);
}
