import type { TaxonomyDocument } from "@skillways/core";
import { expect } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define/skills-map-editor.js";
import "../../src/elements/file-work.js";
import "../../src/workbench/run-action.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { finishAnimations } from "./accessibility.js";

/** An editor with a taxonomy on the page, drawn. */
export async function showEditor(
  language: "nl" | "en" = "en",
  document_: TaxonomyDocument = sampleTaxonomy(),
): Promise<SkillsMapEditor> {
  document.documentElement.lang = language;
  const editor = document.createElement("skills-map-editor");
  // What one test leaves unsaved is not offered in the next.
  editor.drafts = "off";
  editor.style.setProperty("height", "760px");
  document.body.append(editor);
  await customElements.whenDefined("skills-map-properties");
  editor.document = document_;
  // Hands and keys come after the first drawing.
  const canvas = part(editor, "canvas").host as unknown as { readonly late: unknown };
  await expect.poll(() => canvas.late).toBeTruthy();
  await settled(editor);
  return editor;
}

/** All parts rendered, all that was loaded meanwhile, and nothing that still appears. */
export async function settled(editor: SkillsMapEditor): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await editor.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const part of parts(editor)) await (part as SkillsMapEditor).updateComplete;
  }
  finishAnimations(document);
}

/** The elements inside the editor's shadow root, by tag name. */
export function part(editor: SkillsMapEditor, name: string): ShadowRoot {
  const root = editor.shadowRoot?.querySelector(`skills-map-${name}`)?.shadowRoot;
  if (!root) throw new Error(`no skills-map-${name} on the page`);
  return root;
}

/** The root of a part that is loaded when it is first asked for, once it shows what matches the selector. */
export async function feature(editor: SkillsMapEditor, name: string, selector: string): Promise<ShadowRoot> {
  await expect
    .poll(() => editor.shadowRoot?.querySelector(`skills-map-${name}`)?.shadowRoot?.querySelector(selector), {
      timeout: 15_000,
    })
    .toBeTruthy();
  await settled(editor);
  return part(editor, name);
}

export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export function node(editor: SkillsMapEditor, key: string): SVGGElement {
  return find<SVGGElement>(part(editor, "canvas"), `[data-key="${key}"]`);
}

/** What the live region says. */
export function spoken(editor: SkillsMapEditor): string {
  return find(editor.shadowRoot as ShadowRoot, ".live").textContent?.trim() ?? "";
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export function focusedKey(): string | null {
  return focused()?.getAttribute("data-key") ?? null;
}

/** Presses keys, one after another, each drawn before the next. */
export async function press(editor: SkillsMapEditor, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await settled(editor);
  }
}

/** The question how two things are to be connected, once it is open. */
export async function connectDialog(editor: SkillsMapEditor): Promise<HTMLDialogElement> {
  const open = (): HTMLDialogElement | null | undefined =>
    editor.shadowRoot
      ?.querySelector("skills-map-connect")
      ?.shadowRoot?.querySelector<HTMLDialogElement>("dialog[open]");
  await expect.poll(open).toBeTruthy();
  return open() as HTMLDialogElement;
}

function parts(editor: SkillsMapEditor): Element[] {
  return [...(editor.shadowRoot?.querySelectorAll("*") ?? [])].filter((element) => element.localName.includes("-"));
}
