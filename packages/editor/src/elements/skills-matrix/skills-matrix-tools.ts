import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Messages } from "../../messages/messages.js";
import type { SkillsMatrixTexts } from "../../messages/skills-matrix-messages.js";
import { drawIcon, icon } from "../basic-icons.js";
import { DOWNLOAD_STROKES } from "../download-strokes.js";
import type { Choice, MatrixSource, MatrixView } from "./matrix-source.js";
import type { ViewModel } from "./view-model.js";

/** What the bar above the matrix does. */
export interface ToolActions {
  set(view: Partial<MatrixView>): void;
  download(): void;
  print(): void;
}

/** The bar above the matrix: what of it is shown, in which order, and a way out. `more` comes before the ways out. */
export function skillsMatrixTools(
  model: ViewModel,
  source: MatrixSource,
  messages: Messages<SkillsMatrixTexts>,
  { set, download, print }: ToolActions,
  more: TemplateResult | typeof nothing,
): TemplateResult {
  const { text } = messages;
  const { view } = model;
  const filter = (name: "rowFilter" | "skillFilter", label: string): TemplateResult =>
    html`<input type="search" aria-label=${label} placeholder=${label} .value=${live(view[name])} autocomplete="off" spellcheck="false"
      @input=${(event: Event) => set({ [name]: (event.target as HTMLInputElement).value })} />`;
  const select = <Name extends string>(
    label: string,
    choices: readonly Choice<Name>[],
    chosen: Name | undefined,
    choose: (name: Name) => void,
  ): TemplateResult => html`<label class="choose"><span>${label}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Name)}>${choices.map(
        ({ name, text: words }) => html`<option value=${name} .selected=${live(name === chosen)}>${words}</option>`,
      )}</select></label>`;
  const { bySkill } = view;
  const rowOrders: readonly Choice<string>[] = [
    ...source.rowOrders,
    ...(bySkill === undefined
      ? []
      : [{ name: BY_SKILL, text: text("heat.bySkill", { skill: source.skillName(bySkill) }) }]),
  ];
  return html`<div class="tools" role="group" aria-label=${text("heat.tools")}>
    ${filter("rowFilter", source.filterRows)}${filter("skillFilter", text("matrix.filterSkills"))}
    ${source.shows.length > 0 ? select(text("heat.show"), source.shows, view.show, (show) => set({ show })) : nothing}
    ${source.families.length > 1 ? select(text("heat.family"), [{ name: "", text: text("heat.allFamilies") }, ...source.families], view.family, (family) => set({ family })) : nothing}
    ${select(text("heat.rowOrder"), rowOrders, bySkill === undefined ? view.rowOrder : BY_SKILL, (order) => {
      if (order !== BY_SKILL) set({ rowOrder: order as MatrixView["rowOrder"], bySkill: undefined });
    })}
    ${select(text("heat.skillOrder"), source.skillOrders, view.skillOrder, (skillOrder) => set({ skillOrder }))}
    ${more}
    <span class="ways">
      <button type="button" class="icon-button" aria-label=${text("heat.download")} title=${text("heat.download")} @click=${download}>${drawIcon(DOWNLOAD_STROKES)}</button>
      <button type="button" class="icon-button" aria-label=${text("heat.print")} title=${text("heat.print")} @click=${print}>${icon("print")}</button>
    </span>
  </div>`;
}

const BY_SKILL = "by-skill";
