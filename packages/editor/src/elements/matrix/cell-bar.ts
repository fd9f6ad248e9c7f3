import { html, nothing, type TemplateResult } from "lit";
import { setCells } from "../../commands/edit-cells.js";
import { setRequirement } from "../../commands/set-requirement.js";
import { icon } from "../icons.js";
import type { CellWriter } from "./cell-writer.js";
import type { MatrixHost } from "./matrix-host.js";

const MOST_BUTTONS = 7;

/** What is selected, and what can be done with it without a keyboard. */
export function cellBar(host: MatrixHost, writer: CellWriter): TemplateResult | typeof nothing {
  const { bench, model } = host;
  const { messages } = bench;
  const cell = model.cellAt(model.active);
  if (cell === undefined) return nothing;
  const count = model.rangeSize;
  return html`<div class="cell-bar" role="group" aria-label=${messages.text("matrix.cellBar")}>
    <p class="what"><span class="place" dir="auto">${
      count > 1
        ? messages.text("matrix.cells", { count })
        : messages.text("matrix.place", {
            row: bench.nameOf(`role:${cell.role}`),
            column: bench.nameOf(`skill:${cell.skill}`),
          })
    }</span>${count > 1 ? nothing : html`<span class="quiet small">${writer.describe(model.active)}</span>`}</p>
    ${bench.readonly ? nothing : actions(host)}
  </div>`;
}

function actions(host: MatrixHost): TemplateResult {
  const { bench, model } = host;
  const { messages, taxonomy } = bench;
  const cell = model.cellAt(model.active);
  const skill = cell && taxonomy.findSkill(cell.skill);
  const levels = (skill && taxonomy.scaleOf(skill)?.levels) ?? [];
  const { top, bottom, left, right } = model.range;
  const now = model.requirementAt(model.active)?.level;
  return html`<div class="acts">
    ${
      levels.length > MOST_BUTTONS
        ? nothing
        : html`<div class="levels" role="group" aria-label=${messages.text("matrix.setLevel")}>${levels.map((level) => {
            const label = `${messages.text("matrix.level", { level: level.value })}, ${taxonomy.textOf(level.label, messages.language)}`;
            return html`<button type="button" class="level" aria-label=${label} title=${label} aria-pressed=${model.rangeSize === 1 && now === level.value}
              @click=${() => setLevel(host, level.value)}>${level.value}</button>`;
          })}</div>`
    }
    <button type="button" class="icon-text" ?disabled=${top === bottom} title=${`${messages.text("matrix.fillDown")} (Ctrl+D)`}
      @click=${() => host.fill("down")}>${icon("down")}<span>${messages.text("matrix.fillDown")}</span></button>
    <button type="button" class="icon-text" ?disabled=${left === right} title=${`${messages.text("matrix.fillRight")} (Ctrl+R)`}
      @click=${() => host.fill("right")}>${icon("right")}<span>${messages.text("matrix.fillRight")}</span></button>
    <button type="button" class="icon-text" title=${`${messages.text("matrix.clear")} (Delete)`}
      @click=${() => host.clear()}>${icon("close")}<span>${messages.text("matrix.clear")}</span></button>
    <button type="button" class="icon-text" title=${`${messages.text("matrix.more")} (Enter)`} @click=${() => host.openCell()}>${icon("more")}<span>${messages.text("matrix.more")}</span></button>
  </div>`;
}

function setLevel(host: MatrixHost, level: number): void {
  const { bench, model } = host;
  const cells = model.selectedCells();
  const [first] = cells;
  if (first === undefined) return;
  bench.dispatch(cells.length === 1 ? setRequirement(first.role, first.skill, { level }) : setCells(cells, { level }));
}
