import { html, nothing, type TemplateResult } from "lit";
import type { EditorTexts } from "../../messages/editor-texts.js";
import type { Messages } from "../../messages/messages.js";
import { pickFile } from "../file-work.js";
import { icon } from "../icons.js";
import { MOST_CHARACTERS } from "../matrix/load-table.js";

interface Question {
  readonly messages: Messages<EditorTexts>;
  readonly problem: string;
  choose(file: File): void;
  paste(text: string): void;
}

const TYPES = ".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks for a table: a file, dropped or chosen, or what was copied; with the two ways it can look. */
export function tableQuestion({ messages, problem, choose, paste }: Question): TemplateResult {
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) choose(file);
  };
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // What is too long would take seconds to show; a table is read at once.
    if (text.length <= MOST_CHARACTERS && !/[\t\n]/u.test(text.trim())) return;
    event.preventDefault();
    paste(text);
  };
  return html`<p>${messages.text("table.ask")}</p>
    ${examples(messages)}
    ${problem === "" ? nothing : html`<p class="problem" role="alert">${icon("warning")}<span>${problem}</span></p>`}
    <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${drop}>
      <button type="button" class="outlined" autofocus @click=${() => pickFile(TYPES, choose)}>${icon("open")}${messages.text("table.file")}</button>
      <span class="quiet small">${messages.text("table.types")}</span>
    </div>
    <label class="name">${messages.text("table.paste")}
      <textarea rows="3" spellcheck="false" wrap="off" @paste=${pasted}></textarea></label>`;
}

function examples(messages: Messages<EditorTexts>): TemplateResult {
  const [one, two] = [messages.text("table.roleOne"), messages.text("table.roleTwo")];
  const [first, second] = [messages.text("table.skillOne"), messages.text("table.skillTwo")];
  const [role, skill, level] = [messages.text("word.role"), messages.text("word.skill"), messages.text("word.level")];
  const rows = (lines: readonly (readonly string[])[]): TemplateResult[] =>
    lines.map(
      ([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
    );
  const head = (names: readonly string[]): TemplateResult =>
    html`<thead><tr>${names.map((name) => (name === "" ? html`<td></td>` : html`<th scope="col">${name}</th>`))}</tr></thead>`;
  return html`<div class="examples">
    <table><caption>${messages.text("table.wide")}</caption>${head(["", first, second])}
      <tbody>${rows([
        [one, "3", "4"],
        [two, "2", ""],
      ])}</tbody></table>
    <table><caption>${messages.text("table.long")}</caption>${head([role, skill, level])}
      <tbody>${rows([
        [one, first, "3"],
        [one, second, "4"],
        [two, first, "2"],
      ])}</tbody></table>
  </div>`;
}
