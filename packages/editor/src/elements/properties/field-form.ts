import type { Sentence, Target } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import type { Command } from "../../commands/command.js";
import { findItem } from "../../commands/find-item.js";
import { memberOf } from "../../commands/set-fields.js";
import type { Workbench } from "../../workbench/workbench.js";

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * What is being typed in a form and is not part of the taxonomy yet, and what was refused. A text is kept when it is
 * confirmed (Enter, or leaving the field) and also when something else is selected meanwhile; Escape gives it up.
 */
export class FieldForm {
  readonly bench: Workbench;
  readonly #redraw: () => void;
  readonly #errors = new Map<string, Sentence>();
  #typing: { readonly control: TextControl; readonly commit: () => void } | undefined;

  constructor(bench: Workbench, redraw: () => void) {
    this.bench = bench;
    this.#redraw = redraw;
  }

  /** Why the last value of this field was refused. */
  errorOf(field: string): Sentence | undefined {
    return this.#errors.get(field);
  }

  /** Beside a field whose value was refused. */
  errorText(field: string): TemplateResult | string {
    const error = this.#errors.get(field);
    return error === undefined ? "" : html`<p class="error" id="error-${field}">${this.bench.sentence(error)}</p>`;
  }

  /** Runs the command of a field; false where it is refused, which is then shown beside the field. */
  run(field: string, command: Command): boolean {
    const result = this.bench.dispatch(command);
    if (result === undefined || result.ok) this.#errors.delete(field);
    else this.#errors.set(field, result.refusal.message);
    this.#redraw();
    return result?.ok === true;
  }

  /** A text is being typed. */
  typed(control: TextControl, commit: () => void): void {
    this.#typing = { control, commit };
  }

  /** Whether this control holds text that is not part of the taxonomy yet. */
  isTyping(control: EventTarget | null): boolean {
    return this.#typing?.control === control;
  }

  /** It is part of the taxonomy now, or given up. */
  settled(field: string): void {
    this.#typing = undefined;
    if (this.#errors.delete(field)) this.#redraw();
  }

  /** Keeps what is being typed before the form shows something else. */
  finish(): void {
    const typing = this.#typing;
    this.#typing = undefined;
    typing?.commit();
    this.#errors.clear();
  }
}

/** What a form is about: one item, or several of one kind. */
export interface FormSubject {
  readonly targets: readonly Target[];
  readonly items: readonly object[];
}

/** The items that these targets name; those that are gone are left out. */
export function findSubject(bench: Workbench, targets: readonly Target[]): FormSubject {
  const found = targets.flatMap((target) => {
    const item = findItem(bench.taxonomy, target);
    return item === undefined ? [] : [{ target, item }];
  });
  return { targets: found.map(({ target }) => target), items: found.map(({ item }) => item) };
}

/** The value of a member, where all items have the same. */
export function sharedValue(
  { items }: FormSubject,
  member: string,
): { readonly value: unknown; readonly mixed: boolean } {
  const [first, ...others] = items.map((item) => memberOf(item, [member]));
  const mixed = others.some((value) => JSON.stringify(value) !== JSON.stringify(first));
  return { value: mixed ? undefined : first, mixed };
}
