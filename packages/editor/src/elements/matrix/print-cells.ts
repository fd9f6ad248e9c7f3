import { html, type TemplateResult } from "lit";
import type { AxisGroup, AxisItem } from "./matrix-axis.js";
import { matrixLegend } from "./matrix-legend.js";
import type { MatrixModel } from "./matrix-model.js";
import { RequirementTexts, type TextSubject } from "./requirement-texts.js";

/** As many columns as fit on paper that stands upright. */
const ACROSS = 18;

/**
 * All rows and columns of a matrix as tables: one for as many columns as a page takes, each with its headings on each
 * page. O(cells).
 */
export function printCells(subject: TextSubject, model: MatrixModel): TemplateResult {
  const texts = new RequirementTexts(subject);
  const { rows, columns } = model;
  const count = Math.ceil(columns.items.length / ACROSS);
  const across = Math.ceil(columns.items.length / count);
  const parts = Array.from({ length: count }, (_, at) => at * across);
  const cell = (row: AxisItem, column: AxisItem): TemplateResult => {
    const place = { row: rows.places.get(row.id) ?? -1, column: columns.places.get(column.id) ?? -1 };
    const requirement = model.requirementAt(place);
    const necessity = requirement === undefined ? "" : (requirement.necessity ?? "essential");
    const signs = `${necessity === "optional" ? "⁺" : ""}${requirement?.blocking ? "!" : ""}`;
    return html`<td class=${necessity}>${texts.short(requirement)}${signs}</td>`;
  };
  return html`<p class="legend">${matrixLegend(subject.messages)}</p>${parts.map((start) => {
    const shown = columns.items.slice(start, start + across);
    return html`<table>
      <thead>
        <tr><td class="side"></td>${groupsOf(columns.groups, shown).map(([title, size]) => html`<th scope="colgroup" colspan=${size} dir="auto">${title}</th>`)}</tr>
        <tr><td></td>${shown.map(({ label }) => html`<th scope="col" dir="auto"><span>${label}</span></th>`)}</tr>
      </thead>
      ${rows.groups.map(
        ({ title, items }) => html`<tbody>
          <tr><th scope="rowgroup" colspan=${shown.length + 1} dir="auto">${title}</th></tr>
          ${items.map((row) => html`<tr><th scope="row" dir="auto">${row.label}</th>${shown.map((column) => cell(row, column))}</tr>`)}
        </tbody>`,
      )}
    </table>`;
  })}`;
}

/** The groups that these columns are of, with how many of each. */
function groupsOf(groups: readonly AxisGroup[], shown: readonly AxisItem[]): (readonly [string, number])[] {
  const some = new Set(shown);
  return groups
    .map(({ title, items }) => [title, items.filter((item) => some.has(item)).length] as const)
    .filter(([, size]) => size > 0);
}
