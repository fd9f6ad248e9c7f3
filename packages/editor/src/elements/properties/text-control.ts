import { html, nothing, type TemplateResult } from "lit";
import type { Command } from "../../commands/command.js";
import type { FieldForm, TextControl } from "./field-form.js";

export interface TextField {
  /** Which field of the form this is: letters, digits, points and hyphens. */
  readonly field: string;
  readonly value: string;
  readonly label: string;
  /** Shown where it is empty. */
  readonly placeholder?: string;
  readonly lang?: string;
  readonly rows?: number;
  /** A day: the browser's own calendar. */
  readonly day?: true;
  readonly number?: { readonly min?: number; readonly max?: number; readonly step: number | "any" };
  /** What keeps `text`, which has no white space around it. */
  save(text: string): Command;
}

/** An input, or a text area where it has rows; its label is for the caller to show. */
export function textControl(form: FieldForm, text: TextField): TemplateResult {
  const { field, value, label, placeholder = "", lang, rows, day, number } = text;
  const commit = (control: TextControl): void => {
    const typed = control.value.trim();
    if (typed === value && form.errorOf(field) === undefined) {
      form.settled(field);
      control.value = value;
      return;
    }
    form.settled(field);
    // What was refused stays, to be mended; but an empty field says nothing. A field that adds to a list is empty again.
    if (form.run(field, text.save(typed)) ? value === "" : typed === "") control.value = value;
  };
  const onInput = (event: Event): void => {
    const control = event.target as TextControl;
    form.typed(control, () => commit(control));
  };
  const onChange = (event: Event): void => commit(event.target as TextControl);
  // What was kept with Enter and typed back since is no change to the browser.
  const onBlur = (event: Event): void => {
    if (form.isTyping(event.target)) onChange(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    const control = event.target as TextControl;
    if (event.key === "Enter" && (rows === undefined || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit(control);
    } else if (isUndo(event) && !form.isTyping(control)) {
      event.preventDefault();
      if (event.shiftKey || event.key.toLowerCase() === "y") form.bench.session.redo();
      else form.bench.session.undo();
    } else if (event.key === "Escape" && (control.value !== value || form.errorOf(field) !== undefined)) {
      event.preventDefault();
      event.stopPropagation();
      control.value = value;
      form.settled(field);
      form.bench.say(form.bench.messages.text("props.restored"));
    }
  };
  const error = form.errorOf(field);
  const invalid = error === undefined ? nothing : "true";
  const described = error === undefined ? nothing : `error-${field}`;
  const { readonly } = form.bench;
  return rows === undefined
    ? html`<input .value=${value} data-field=${field} type=${day ? "date" : number ? "number" : "text"} min=${number?.min ?? nothing} max=${number?.max ?? nothing}
        step=${number?.step ?? nothing} lang=${lang ?? nothing} dir=${number ? nothing : "auto"} aria-label=${label} placeholder=${placeholder} ?readonly=${readonly} autocomplete="off"
        aria-invalid=${invalid} aria-describedby=${described} @input=${onInput} @change=${onChange} @blur=${onBlur} @keydown=${onKey} />`
    : html`<textarea .value=${value} data-field=${field} rows=${rows} lang=${lang ?? nothing} dir="auto" aria-label=${label} placeholder=${placeholder} ?readonly=${readonly}
        aria-invalid=${invalid} aria-describedby=${described} @input=${onInput} @change=${onChange} @blur=${onBlur} @keydown=${onKey}></textarea>`;
}

/** In a field without text of its own to take back, the keys of undo and redo are those of the editor. */
function isUndo({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && /^[zy]$/iu.test(key);
}
