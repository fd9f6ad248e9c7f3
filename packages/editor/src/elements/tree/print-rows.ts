import { html, type TemplateResult } from "lit";
import type { TreeRow } from "../../workbench/outline-tree.js";

/** The lines of an outline that are open, all of them. O(lines). */
export function printRows(rows: readonly TreeRow[]): TemplateResult {
  return html`${rows.map(({ node, depth }) => {
    const { kind, label, level, detail } = node;
    const name = kind === "roles" || kind === "skills" ? "heading" : kind;
    return html`<div class="line ${name}"><span aria-hidden="true">${"\u2003".repeat(depth - 1)}</span><span dir="auto">${label}</span>
      ${level === undefined || level.top > 10 ? "" : html`<span>${"●".repeat(level.value)}${"○".repeat(Math.max(level.top - level.value, 0))}</span>`}
      ${detail === undefined ? "" : html`<span class="detail">${detail}</span>`}</div>`;
  })}`;
}
