import type { Finding, LanguageText, TaxonomyDocument } from "@skillways/core";
import type { MatrixShape, MatrixTable, MatrixTableRead } from "@skillways/core/tables";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { EditorTexts } from "../../messages/editor-texts.js";
import type { Messages } from "../../messages/messages.js";
import { icon } from "../icons.js";
import type { TableChoices } from "./table-choices.js";

const MOST_NAMES = 12;
const MOST_NOTES = 50;
const FORMS = { list: "table.list", roles: "table.rowsRoles", skills: "table.rowsSkills" } as const;
const SHARES = ["error", "warning", "info"] as const;

interface Preview {
  readonly messages: Messages<EditorTexts>;
  readonly choices: TableChoices;
  readonly sheets: readonly string[];
  readonly table: MatrixTable;
  choose(choices: Partial<TableChoices>): void;
}

/** What a table becomes, what of it somebody should look at, and how it is read. */
export function tablePreview({ document, findings, shape }: MatrixTableRead, preview: Preview): TemplateResult {
  const { messages } = preview;
  return html`${sheetChoice(preview)}
    ${document ? becomes(document, preview) : nothing}
    ${notes(findings, messages)}
    <details class="how" ?open=${document === undefined}><summary>${messages.text("table.how")}</summary>${howRead(shape, preview)}</details>`;
}

/** Of how many things somebody should know: what was taken for granted counts too. */
export function countNotes(findings: readonly Finding[]): number {
  return findings.reduce((sum, { count }) => sum + (count === undefined ? 1 : 0), 0);
}

function becomes(document: TaxonomyDocument, { messages, choices, choose }: Preview): TemplateResult {
  const { roles, families = [] } = document;
  const [scale] = document.scales;
  const skills = document.skills.filter(({ grouping }) => !grouping);
  const groups = document.skills.filter(({ grouping }) => grouping);
  const requirements = roles.reduce((sum, role) => sum + (role.requirements?.length ?? 0), 0);
  const nameOf = ({ label }: { readonly label?: LanguageText }): string => label?.[choices.language] ?? "";
  const list = (items: readonly { readonly label?: LanguageText }[]): string => {
    const names = items.slice(0, MOST_NAMES).map(nameOf);
    const more = items.length - names.length;
    return messages.list(more > 0 ? [...names, messages.text("table.more", { count: more })] : names);
  };
  const names = (items: readonly { readonly label: LanguageText }[]): TemplateResult =>
    html`<ul class="chips">${items.slice(0, MOST_NAMES).map((item) => html`<li dir="auto">${nameOf(item)}</li>`)}
      ${items.length > MOST_NAMES ? html`<li class="quiet">${messages.text("table.more", { count: items.length - MOST_NAMES })}</li>` : nothing}</ul>`;
  const under = (key: "table.families" | "table.groups", items: typeof groups): TemplateResult | typeof nothing =>
    items.length === 0
      ? nothing
      : html`<p class="quiet small">${messages.text(key, { count: items.length, names: list(items) })}</p>`;
  const numbers = scale?.levels.every(({ value, label }) => label?.[choices.language] === String(value)) ?? false;
  return html`<h4 tabindex="-1">${messages.text("table.becomes")}</h4>
    <div class="becomes">
      <section><h5>${icon("role")}${messages.text("table.roles", { count: roles.length })}</h5>${names(roles)}${under("table.families", families as typeof groups)}</section>
      <section><h5>${icon("skill")}${messages.text("table.skills", { count: skills.length })}</h5>${names(skills)}${under("table.groups", groups)}</section>
    </div>
    <p class="small">${messages.text("table.requirements", { count: requirements })}
      ${scale ? messages.text("table.scale", { names: list(scale.levels) }) : messages.text("table.scaleNone")}</p>
    <div class="fields">
      <label class="name">${messages.text("table.language")}
        <select @change=${(event: Event) => choose({ language: (event.target as HTMLSelectElement).value as "nl" | "en" })}>
          ${(["nl", "en"] as const).map((tag) => html`<option value=${tag} ?selected=${choices.language === tag}>${new Intl.DisplayNames([messages.language], { type: "language" }).of(tag)}</option>`)}
        </select></label>
      ${
        numbers && scale
          ? html`<label class="name">${messages.text("table.highest")}
              <input type="number" min="1" max="100" .value=${live(String(scale.levels.length))} @change=${(
                event: Event,
              ) => {
                const highestLevel = (event.target as HTMLInputElement).valueAsNumber;
                choose({
                  highestLevel: highestLevel >= 1 && highestLevel <= 100 ? Math.round(highestLevel) : undefined,
                });
              }} /></label>`
          : nothing
      }
    </div>`;
}

function notes(findings: readonly Finding[], messages: Messages<EditorTexts>): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const ordered = SHARES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const title = messages.text("table.notes", { count: countNotes(findings) });
  return html`<section class="notes"><h4>${icon("warning")}${title}</h4>
    <p class="quiet small">${messages.text("table.notesHint")}</p>
    <ul tabindex="0" aria-label=${title}>${ordered
      .slice(0, MOST_NOTES)
      .map(
        ({ severity, row, column, message }) =>
          html`<li class=${severity}>${row === undefined ? nothing : html`<strong>${place(row, column, messages)}</strong> `}<span dir="auto">${message[messages.language]}</span></li>`,
      )}</ul></section>`;
}

function place(row: number, column: number | undefined, messages: Messages<EditorTexts>): string {
  return column === undefined
    ? messages.text("table.row", { row })
    : messages.text("table.where", { row, column: columnName(column) });
}

/** As spreadsheets do: A to Z, then AA. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function sheetChoice({ messages, choices, sheets, choose }: Preview): TemplateResult | typeof nothing {
  if (sheets.length < 2) return nothing;
  return html`<label class="name sheet">${messages.text("table.sheet")}
    <select @change=${(event: Event) => choose({ sheet: (event.target as HTMLSelectElement).selectedIndex, shape: {}, highestLevel: undefined })}>
      ${sheets.map((name, at) => html`<option ?selected=${at === choices.sheet}>${name}</option>`)}</select></label>`;
}

function howRead(shape: MatrixShape | undefined, { messages, choices, table, choose }: Preview): TemplateResult {
  const header = table[Math.max(0, shape?.headerRow ?? 0)] ?? [];
  const column = (kind: "role" | "skill" | "level"): TemplateResult => {
    const chosen = shape?.columns[kind];
    return html`<label class="name">${messages.text(`table.column.${kind}`)}
      <select @change=${(event: Event) => {
        const at = Number((event.target as HTMLSelectElement).value);
        choose({ shape: { form: "list", columns: { ...choices.shape.columns, [kind]: at } } });
      }}>
        ${kind === "level" ? html`<option value="-1" ?selected=${(chosen ?? -1) < 0}>${messages.text("table.noColumn")}</option>` : nothing}
        ${header.map((name, at) => html`<option value=${at} ?selected=${at === chosen}>${messages.text("table.columnName", { column: columnName(at + 1), name: name.trim() })}</option>`)}
      </select></label>`;
  };
  return html`<fieldset class="forms"><legend class="quiet small">${messages.text("table.form")}</legend>
      ${(["list", "roles", "skills"] as const).map(
        (form) => html`<label class="choice"><input type="radio" name="form" .checked=${live(shape?.form === form)}
          @change=${() => choose({ shape: { form } })} /><span>${messages.text(FORMS[form])}</span></label>`,
      )}</fieldset>
    ${shape?.form === "list" ? html`<div class="fields">${column("role")}${column("skill")}${column("level")}</div>` : nothing}`;
}
