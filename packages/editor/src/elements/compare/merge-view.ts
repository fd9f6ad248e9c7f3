import type { Json, Taxonomy } from "@skillways/core";
import type {
  diffTaxonomies,
  MergeChoice,
  MergeConflict,
  mergeTaxonomies,
  TaxonomyMerge,
} from "@skillways/core/revise";
import { html, nothing, type TemplateResult } from "lit";
import { applyEdits } from "../../commands/apply-edits.js";
import { readText } from "../../commands/labels.js";
import { compareMessages } from "../../messages/compare-messages.js";
import { createSentences } from "../../messages/sentences.js";
import type { Workbench } from "../../workbench/workbench.js";

const MOST_SHOWN = 200;

export interface MergeHost {
  readonly bench: Workbench;
  requestUpdate(): void;
  /** It is done. */
  merged(): void;
}

/** What comes in from another version, and what both changed, to be chosen one by one. */
export class MergeView {
  readonly #host: MergeHost;
  readonly #base: Taxonomy;
  readonly #theirs: Taxonomy;
  readonly #revise: { readonly merge: typeof mergeTaxonomies; readonly diff: typeof diffTaxonomies };
  #choices: Readonly<Record<string, MergeChoice>> = {};
  #made: { readonly of: Taxonomy; readonly merge: TaxonomyMerge } | undefined;

  constructor(
    host: MergeHost,
    versions: { readonly base: Taxonomy; readonly theirs: Taxonomy },
    revise: { readonly merge: typeof mergeTaxonomies; readonly diff: typeof diffTaxonomies },
  ) {
    this.#host = host;
    this.#base = versions.base;
    this.#theirs = versions.theirs;
    this.#revise = revise;
  }

  /** Made anew when the map or a choice changes. */
  get #merge(): TaxonomyMerge {
    const { taxonomy } = this.#host.bench;
    if (this.#made?.of !== taxonomy) {
      const merge = this.#revise.merge(this.#base, taxonomy, this.#theirs, { choices: this.#choices });
      this.#made = { of: taxonomy, merge };
    }
    return this.#made.merge;
  }

  render(): TemplateResult {
    const { bench } = this.#host;
    const { messages } = bench;
    const { conflicts, changes, taxonomy } = this.#merge;
    const open = conflicts.filter(({ choice }) => choice === undefined).length;
    const { entries } = this.#revise.diff(bench.taxonomy, taxonomy);
    const none = changes.length === 0 && conflicts.length === 0;
    return html`<h4 tabindex="-1">${messages.text("merge.title")}</h4>
      <p>${none ? messages.text("merge.nothing") : conflicts.length === 0 ? messages.text("merge.noConflicts") : messages.text("merge.conflicts", { count: conflicts.length })}</p>
      ${conflicts.map((conflict, at) => this.#conflict(conflict, at))}
      ${
        entries.length === 0
          ? nothing
          : html`<div><h5>${messages.text("merge.incoming", { count: entries.length })}</h5>
            <ul>${entries.slice(0, MOST_SHOWN).map(({ kind, sentence }) => html`<li class="entry ${kind}"><span class="sign" aria-hidden="true">${signOf(kind)}</span><span>${bench.sentence(sentence)}</span></li>`)}</ul>
            ${entries.length > MOST_SHOWN ? html`<p class="quiet small">${messages.text("compare.more", { count: entries.length - MOST_SHOWN })}</p>` : nothing}</div>`
      }
      ${
        none
          ? nothing
          : html`<div class="foot"><button type="button" class="primary" ?disabled=${open > 0} @click=${() => this.#apply()}>${messages.text("merge.apply")}</button>
            ${open > 0 ? html`<span class="quiet small" role="status">${messages.text("merge.left", { count: open })}</span>` : nothing}</div>`
      }`;
  }

  #conflict(conflict: MergeConflict, at: number): TemplateResult {
    const { bench } = this.#host;
    const { messages } = bench;
    const choose = (choice: "ours" | "theirs", label: string, value: Json | undefined): TemplateResult =>
      html`<label><input type="radio" name="conflict-${at}" .checked=${conflict.choice === choice} @change=${() => {
        this.#choices = { ...this.#choices, [conflict.id]: choice };
        this.#made = undefined;
        this.#host.requestUpdate();
      }} /><span><strong>${label}</strong>${this.#write(value)}</span></label>`;
    return html`<fieldset class="conflict"><legend>${bench.sentence(conflict.sentence)}</legend>
      ${choose("ours", messages.text("merge.mine"), conflict.ours)}${choose("theirs", messages.text("merge.theirs"), conflict.theirs)}</fieldset>`;
  }

  /** A value as somebody would say it: a text in the language at hand, a name, or as it is. */
  #write(value: Json | undefined): string {
    const { messages } = this.#host.bench;
    if (value === undefined) return messages.text("merge.gone");
    if (typeof value === "number") return messages.number(value);
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return messages.list(value.map((item) => this.#write(item as Json)));
    if (value === null || typeof value === "boolean") return String(value);
    const members = new Map(Object.entries(value));
    const text = members.get(messages.language);
    if (typeof text === "string") return text;
    const label = members.get("label");
    if (label !== undefined) return this.#write(label);
    const all = [...members].map(([name, member]) => `${name}: ${this.#write(member as Json)}`).join(", ");
    return all.length > 160 ? `${all.slice(0, 160)}…` : all;
  }

  #apply(): void {
    const { bench } = this.#host;
    const { changes } = this.#merge;
    const say = createSentences(compareMessages);
    const count = changes.length;
    const name = readText(this.#theirs, this.#theirs.document.title);
    const said = { announcement: say("merge.done", { count }), name: say("merge.name", { name }) };
    if (bench.dispatch(applyEdits(changes, said))?.ok) this.#host.merged();
  }
}

export function signOf(kind: "added" | "changed" | "removed"): string {
  return kind === "added" ? "+" : kind === "removed" ? "−" : "~";
}
