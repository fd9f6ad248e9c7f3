import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { NewName, PasteOptions } from "../../commands/paste-input.js";
import type { PastePlan } from "../../commands/plan-paste.js";
import type { EditorTexts } from "../../messages/editor-texts.js";
import type { Messages } from "../../messages/messages.js";
import { icon } from "../icons.js";

const MOST_LISTED = 20;

type Choices = Pick<PasteOptions, "shape" | "clearEmpty" | "addRoles" | "addSkills">;

interface Preview {
  readonly messages: Messages<EditorTexts>;
  readonly choices: Choices;
  /** It goes to a place of its own: the table need not have names. */
  readonly placed: boolean;
  choose(choices: Choices): void;
}

/** What a paste will do, what of it is not understood, and how the table is read. */
export function pastePreview(plan: PastePlan, preview: Preview): TemplateResult {
  const { messages, choose, choices } = preview;
  const lines = (["set", "changed", "cleared", "same"] as const)
    .filter((key) => plan[key] > 0)
    .map(
      (key) =>
        html`<li class=${key}>${icon(SIGNS[key])}<span>${messages.text(`paste.${key}`, { count: plan[key] })}</span></li>`,
    );
  return html`
    <h4>${messages.text("paste.what")}</h4>
    ${lines.length === 0 ? html`<p class="quiet">${messages.text("paste.nothing")}</p>` : html`<ul class="counts">${lines}</ul>`}
    ${newNames(plan.unknownRoles, "paste.addRoles", choices.addRoles !== false, preview, (addRoles) => choose({ addRoles }))}
    ${newNames(plan.unknownSkills, "paste.addSkills", choices.addSkills !== false, preview, (addSkills) => choose({ addSkills }))}
    ${notUnderstood(plan, messages)}
    ${howRead(plan, preview)}`;
}

const SIGNS = { set: "plus", changed: "rename", cleared: "close", same: "check" } as const;

function newNames(
  names: readonly NewName[],
  label: "paste.addRoles" | "paste.addSkills",
  checked: boolean,
  { messages }: Preview,
  choose: (checked: boolean) => void,
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<div class="names">
    <label class="choice"><input type="checkbox" .checked=${live(checked)} @change=${(event: Event) => choose(isChecked(event))} />
      <span>${messages.text(label, { count: names.length })}</span></label>
    <ul class="chips">${names.slice(0, MOST_LISTED).map(({ label: name }) => html`<li dir="auto">${name}</li>`)}
      ${names.length > MOST_LISTED ? html`<li class="quiet">${messages.text("paste.more", { count: names.length - MOST_LISTED })}</li>` : nothing}</ul>
  </div>`;
}

function notUnderstood({ unread, outside }: PastePlan, messages: Messages<EditorTexts>): TemplateResult {
  const language = messages.language;
  return html`${
    unread.length === 0
      ? nothing
      : html`<section class="unread"><h4>${icon("warning")}${messages.text("paste.unread", { count: unread.length })}</h4>
      <p class="quiet small">${messages.text("paste.skipped")}</p>
      <ul tabindex="0" aria-label=${messages.text("paste.unread", { count: unread.length })}>${unread
        .slice(0, MOST_LISTED)
        .map(
          ({ row, column, text, reason }) =>
            html`<li><span class="quiet">${messages.text("paste.where", { row, column })}</span> <q dir="auto">${text}</q> <span>${reason[language]}</span></li>`,
        )}
        ${unread.length > MOST_LISTED ? html`<li class="quiet">${messages.text("paste.more", { count: unread.length - MOST_LISTED })}</li>` : nothing}</ul></section>`
  }
  ${outside === 0 ? nothing : html`<p class="quiet">${messages.text("paste.outside", { count: outside })}</p>`}`;
}

function howRead({ shape, clearEmpty }: PastePlan, { messages, choices, placed, choose }: Preview): TemplateResult {
  const check = (label: string, checked: boolean, set: (checked: boolean) => void): TemplateResult =>
    html`<label class="choice"><input type="checkbox" .checked=${live(checked)} @change=${(event: Event) => set(isChecked(event))} /><span>${label}</span></label>`;
  const read = (change: NonNullable<Choices["shape"]>): void => choose({ shape: { ...choices.shape, ...change } });
  return html`<details><summary>${messages.text("paste.read")}</summary>
    ${
      shape.form === "list"
        ? html`<p>${messages.text("paste.list")}</p>`
        : html`<fieldset class="rows"><legend>${messages.text("paste.rows")}</legend>${(
            ["roles", "skills"] as const
          ).map(
            (rows) =>
              html`<label class="choice"><input type="radio" name="rows" .checked=${live(shape.rows === rows)} @change=${() => read({ rows })} />
            <span>${messages.text(rows === "roles" ? "paste.rowsRoles" : "paste.rowsSkills")}</span></label>`,
          )}</fieldset>
        ${
          placed
            ? html`${check(messages.text("paste.rowNames"), shape.rowNames, (rowNames) => read({ rowNames }))}
            ${check(messages.text("paste.columnNames"), shape.columnNames, (columnNames) => read({ columnNames }))}`
            : nothing
        }`
    }
    ${check(messages.text("paste.clearEmpty"), clearEmpty, (empty) => choose({ clearEmpty: empty }))}
  </details>`;
}

function isChecked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}
