import { html, type TemplateResult } from "lit";
import type { MatrixSource } from "./matrix-source.js";
import type { ViewModel } from "./view-model.js";

/** As many skills as fit beside each other on a page. */
const ACROSS = 12;

/** All that the matrix shows, as tables for paper: rows down the side, a table for every twelve skills. O(cells). */
export function printMatrix(model: ViewModel, source: MatrixSource): TemplateResult {
  const { items } = model.columns;
  const pages = Array.from({ length: Math.ceil(items.length / ACROSS) }, (_, at) =>
    items.slice(at * ACROSS, (at + 1) * ACROSS),
  );
  return html`<div class="print">
    <h2>${source.title}</h2><p>${source.intro}</p>${source.notices.map((notice) => html`<p>${notice}</p>`)}
    <p class="legend">${source.legend}</p>
    ${pages.map(
      (skills) => html`<table>
        <thead><tr><td></td>${skills.map(({ id, label }) => html`<th scope="col">${label}<br /><span>${source.summariseSkill(id).short}</span></th>`)}</tr></thead>
        <tbody>${model.rows.items.map(
          ({ id, label }) =>
            html`<tr><th scope="row">${label} <span>${source.summariseRow(id).short}</span></th>${skills.map(
              (skill) => {
                const { classes, have, need } = source.look(id, skill.id);
                return html`<td class=${classes}>${have}<small>${need}</small></td>`;
              },
            )}</tr>`,
        )}</tbody>
      </table>`,
    )}
  </div>`;
}
