import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { ActionName } from "../../workbench/action-name.js";
import { icon } from "../icons.js";
import type { MatrixHost } from "./matrix-host.js";
import type { MatrixSettings } from "./matrix-model.js";

type Set = (settings: Partial<MatrixSettings>) => void;
type Act = (action: ActionName) => void;

/** The bar above the table: what of it is shown, and a table in and out. */
export function matrixTools({ bench, model }: MatrixHost, set: Set, act: Act): TemplateResult {
  const { messages } = bench;
  const { settings } = model;
  const filter = (name: "roleFilter" | "skillFilter", label: string): TemplateResult =>
    html`<input type="search" aria-label=${label} placeholder=${label} .value=${live(settings[name])} autocomplete="off" spellcheck="false"
      @input=${(event: Event) => set({ [name]: (event.target as HTMLInputElement).value })} />`;
  const turned = settings.rows === "skills";
  const turn = messages.text("matrix.turn");
  const paste = messages.text("matrix.paste");
  const download = messages.text("matrix.download");
  return html`<div class="tools" role="group" aria-label=${messages.text("matrix.tools")}>
    ${filter("roleFilter", messages.text("matrix.filterRoles"))}
    ${filter("skillFilter", messages.text("matrix.filterSkills"))}
    <label class="toggle"><input type="checkbox" .checked=${live(settings.onlyUsed)}
      @change=${(event: Event) => set({ onlyUsed: (event.target as HTMLInputElement).checked })} />${messages.text("matrix.onlyUsed")}</label>
    <button type="button" class="icon-button" aria-pressed=${turned} aria-label=${turn} title=${turn}
      @click=${() => set({ rows: turned ? "roles" : "skills" })}>${icon("turn")}</button>
    ${
      bench.readonly
        ? ""
        : html`<button type="button" class="icon-button" aria-label=${paste} title=${paste} @click=${() => act("paste-table")}>${icon("paste")}</button>`
    }
    <button type="button" class="icon-button" aria-label=${download} title=${download} @click=${() => act("download-matrix")}>${icon("download")}</button>
    <span class="shown quiet small">${messages.text("matrix.shown", {
      roles: model.roles.items.length,
      skills: model.skills.items.length,
    })}</span>
  </div>`;
}

/** Instead of the table, where there is no row or no column. */
export function emptyMatrix({ bench, model }: MatrixHost, set: Set, act: Act): TemplateResult {
  const { messages } = bench;
  const { roleFilter, skillFilter, onlyUsed } = model.settings;
  const isFiltered = roleFilter !== "" || skillFilter !== "" || onlyUsed;
  return html`<div class="nothing">
    <h3>${messages.text(isFiltered ? "matrix.emptyFilter" : "matrix.emptyTitle")}</h3>
    <p class="quiet">${messages.text(isFiltered ? "matrix.emptyFilterText" : "matrix.emptyText")}</p>
    ${
      isFiltered
        ? html`<button type="button" class="outlined" @click=${() => set({ roleFilter: "", skillFilter: "", onlyUsed: false })}>${messages.text("matrix.emptyReset")}</button>`
        : bench.readonly
          ? ""
          : html`<button type="button" class="primary" @click=${() => act("paste-table")}>${messages.text("matrix.paste")}</button>`
    }
  </div>`;
}
