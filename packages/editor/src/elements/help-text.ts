import { html, type TemplateResult } from "lit";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { Messages } from "../messages/messages.js";

type HelpKey = Extract<keyof EditorTexts, `help.${string}`>;

const MOVING: readonly (readonly [string, HelpKey])[] = [
  ["← → ↑ ↓", "help.arrows"],
  ["Alt + ← → ↑ ↓", "help.spatial"],
  ["E", "help.edges"],
  ["Enter", "help.enter"],
  ["Esc", "help.back"],
  ["Ctrl + K", "help.search"],
  ["+ −", "help.zoom"],
  ["0", "help.fit"],
  ["M", "help.minimap"],
  ["F", "help.fold"],
  ["Shift + F10", "help.menu"],
  ["?", "help.keys"],
];

const EDITING: readonly (readonly [string, HelpKey])[] = [
  ["N", "help.new"],
  ["F2", "help.rename"],
  ["C", "help.connect"],
  ["G", "help.group"],
  ["Shift + ← → ↑ ↓", "help.shift"],
  ["Ctrl + Space", "help.select"],
  ["Shift + Alt + ← → ↑ ↓", "help.extend"],
  ["Ctrl + A", "help.all"],
  ["Ctrl + C, X, V", "help.clipboard"],
  ["Ctrl + D", "help.duplicate"],
  ["← → 1 … 5", "help.level"],
  ["Delete", "help.delete"],
  ["Ctrl + Z", "help.undo"],
  ["Ctrl + Shift + Z", "help.redo"],
];

/** The keys, in two lists. */
export function helpText(messages: Messages<EditorTexts>): TemplateResult {
  const list = (title: HelpKey, rows: readonly (readonly [string, HelpKey])[]): TemplateResult => html`<div>
    <h4>${messages.text(title)}</h4>
    <dl>${rows.map(([keys, key]) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${messages.text(key)}</dd></div>`)}</dl>
  </div>`;
  return html`<div class="keys">${list("help.moving", MOVING)}${list("help.editing", EDITING)}</div>`;
}
