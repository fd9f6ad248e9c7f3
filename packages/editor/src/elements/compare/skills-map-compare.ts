import type { Taxonomy } from "@skillways/core";
import type { DiffEntry, DiffGroup, DiffKind, TaxonomyDiff } from "@skillways/core/revise";
import { type CSSResultGroup, html, nothing, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { compareMessages } from "../../messages/compare-messages.js";
import type { SessionUpdate } from "../../session/session-update.js";
import type { ComparisonInput } from "../../workbench/comparison-input.js";
import { findMarks, hasNode, nodeOfTarget } from "../../workbench/find-marks.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { pickTaxonomy } from "../file-work.js";
import { icon } from "../icons.js";
import { panelStyles } from "../panel-styles.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { CompareGhosts } from "./compare-ghosts.js";
import { compareStyles } from "./compare-styles.js";
import { MergeView, signOf } from "./merge-view.js";

const MOST_SHOWN = 100;
const KINDS = ["added", "changed", "removed"] as const;
const REST = 150;

/** What differs from another version, in words and as marks on the map; and the two put together. */
class SkillsMapCompare extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, panelStyles, compareStyles];

  @state() private input: ComparisonInput | undefined;
  @state() private diff: TaxonomyDiff | undefined;
  @state() private groups: readonly DiffGroup[] = [];
  @state() private kind: DiffKind | undefined;
  /** What the other version changed, instead of what this one did. */
  @state() private around = false;
  @state() private stage: "compare" | "base" | "merge" = "compare";
  @state() private base: Taxonomy | undefined;
  #merge: MergeView | undefined;
  #ghosts: CompareGhosts | undefined;
  #given: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focus: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#focus = "h4, .choices button";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#clearGhosts();
  }

  protected override benchChanged(update?: SessionUpdate): void {
    super.benchChanged(update);
    void this.#ghosts?.refresh();
    if (!update || update.changes.length === 0 || !this.input) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#measure(), REST);
  }

  protected override updated(): void {
    const side = this.bench.view.side;
    if (side?.name === "skills-map-compare" && side.input !== undefined && side.input !== this.#given) {
      this.#given = side.input;
      this.#compareWith(side.input as ComparisonInput);
    }
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  protected override render(): TemplateResult {
    const { messages } = this.bench;
    return html`<div class="heading"><h3>${messages.text("compare.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("compare.close")} title=${messages.text("compare.close")} @click=${this.#close}>${icon("close")}</button></div>
      <div class="body">${!this.input ? this.#renderChoices() : this.stage === "base" ? this.#renderBase() : this.stage === "merge" ? this.#renderMerge() : this.#renderDiff(this.input)}</div>`;
  }

  #renderChoices(): TemplateResult {
    const { messages, session } = this.bench;
    return html`<p>${messages.text("compare.intro")}</p>
      <div class="choices">
        <button type="button" class="primary" @click=${this.#pick}>${icon("open")}${messages.text("compare.file")}</button>
        <button type="button" class="outlined" ?disabled=${!session.dirty} @click=${() => this.#compareWith({ other: session.saved, what: "saved" })}>${icon("clock")}${messages.text("compare.saved")}</button>
      </div>`;
  }

  #renderDiff(input: ComparisonInput): TemplateResult {
    const { messages, readonly } = this.bench;
    const entries = this.diff?.entries ?? [];
    const { version, title } = input.other.document;
    const name = input.other.textOf(title, messages.language) || input.other.id;
    const head =
      input.what === "file"
        ? messages.text("compare.withfile", { name, version })
        : messages.text(`compare.with${input.what}`);
    const shown = this.groups.filter(({ kind }) => this.kind === undefined || kind === this.kind);
    return html`<h4 tabindex="-1">${head}</h4>
      ${this.diff && entries.length === 0 ? html`<p>${messages.text("compare.none")}</p>` : nothing}
      ${entries.length > 0 ? this.#renderFilter(entries) : nothing}
      ${entries.length > 0 && shown.length === 0 ? html`<p class="quiet">${messages.text("compare.nothingOfKind")}</p>` : nothing}
      ${shown.map((group) => this.#renderGroup(group))}
      <div class="foot">
        ${input.what !== "saved" && !readonly && entries.length > 0 ? html`<button type="button" class="primary" @click=${this.#startMerge}>${icon("merge")}${messages.text("compare.merge")}</button>` : nothing}
        ${entries.length > 0 && input.what !== "saved" ? html`<button type="button" class="outlined" aria-pressed=${this.around} @click=${this.#turn}>${messages.text("compare.around")}</button>` : nothing}
        <button type="button" class="outlined" @click=${this.#again}>${messages.text("compare.other")}</button>
      </div>`;
  }

  #renderFilter(entries: readonly DiffEntry[]): TemplateResult {
    const { messages } = this.bench;
    const pill = (kind: DiffKind | undefined, label: string, count: number): TemplateResult =>
      html`<button type="button" aria-pressed=${this.kind === kind} @click=${() => {
        this.kind = kind;
      }}>${kind ? `${signOf(kind)} ` : ""}${label} ${messages.number(count)}</button>`;
    return html`<div class="filter" role="group" aria-label=${messages.text("compare.filter")}>
      ${pill(undefined, messages.text("compare.all"), entries.length)}
      ${KINDS.map((kind) => pill(kind, messages.text(`compare.${kind}`), entries.filter((entry) => entry.kind === kind).length))}</div>`;
  }

  #renderGroup({ sentence, entries }: DiffGroup): TemplateResult {
    const { messages } = this.bench;
    const text = this.bench.sentence(sentence);
    return html`<div><h5>${text.charAt(0).toLocaleUpperCase(messages.language) + text.slice(1)}</h5>
      <ul>${entries.slice(0, MOST_SHOWN).map((entry) => this.#renderEntry(entry))}</ul>
      ${entries.length > MOST_SHOWN ? html`<p class="quiet small">${messages.text("compare.more", { count: entries.length - MOST_SHOWN })}</p>` : nothing}</div>`;
  }

  #renderEntry({ target, kind, sentence }: DiffEntry): TemplateResult {
    const key = nodeOfTarget(target);
    const there = key !== undefined && hasNode(this.bench.taxonomy, key);
    const isGhost = !there && (target.kind === "role" || target.kind === "skill");
    const content = html`<span class="sign" aria-hidden="true">${signOf(kind)}</span><span>${this.bench.sentence(sentence)}</span>`;
    return html`<li>${
      there
        ? html`<button type="button" class="entry ${kind}" @click=${() => this.bench.pick(key)}>${content}</button>`
        : isGhost && key !== undefined
          ? html`<button type="button" class="entry ${kind}" @click=${() => void this.#ghosts?.focus(key)}>${content}</button>`
          : html`<div class="entry ${kind}">${content}</div>`
    }</li>`;
  }

  #renderBase(): TemplateResult {
    const { messages, session } = this.bench;
    return html`${this.#renderBack()}<h4 tabindex="-1">${messages.text("merge.base")}</h4>
      <div class="choices">
        <button type="button" class="outlined" @click=${() => this.#mergeFrom(session.saved)}>${icon("clock")}${messages.text("merge.baseSaved")}</button>
        <button type="button" class="outlined" @click=${() => pickTaxonomy(this.bench, ({ taxonomy }) => this.#mergeFrom(taxonomy))}>${icon("open")}${messages.text("merge.baseFile")}</button>
      </div>`;
  }

  #renderMerge(): TemplateResult {
    return html`${this.#renderBack()}${this.#merge?.render() ?? nothing}`;
  }

  #renderBack(): TemplateResult {
    const back = (): void => {
      this.stage = "compare";
      this.#focus = "h4";
    };
    return html`<button type="button" class="back" @click=${back}>${icon("back")}${this.bench.messages.text("merge.back")}</button>`;
  }

  #compareWith(input: ComparisonInput): void {
    this.input = input;
    this.base = input.base;
    this.kind = undefined;
    this.stage = "compare";
    // Work that was not saved is looked at as what it would bring.
    this.around = input.what === "draft";
    this.#focus = "h4";
    void this.#measure(true);
  }

  async #measure(say = false): Promise<void> {
    const { bench, input } = this;
    if (!input) return;
    const { diffTaxonomies, groupDiff } = await import("@skillways/core/revise");
    const { taxonomy, messages } = bench;
    const diff = this.around ? diffTaxonomies(taxonomy, input.other) : diffTaxonomies(input.other, taxonomy);
    this.diff = diff;
    this.groups = groupDiff(diff);
    bench.mark(findMarks(diff.entries));
    const canvas = (this.getRootNode() as ShadowRoot).querySelector<HTMLElement>("skills-map-canvas");
    if (canvas && this.isConnected) this.#ghosts ??= new CompareGhosts(bench, canvas);
    this.#ghosts?.show(diff.entries, input.other);
    if (!say) return;
    const count = diff.entries.length;
    bench.say(count === 0 ? messages.text("compare.none") : messages.text("compare.said", { count }));
  }

  #startMerge = (): void => {
    if (this.base) this.#mergeFrom(this.base);
    else {
      this.stage = "base";
      this.#focus = "h4";
    }
  };

  async #mergeFrom(base: Taxonomy): Promise<void> {
    const { input } = this;
    if (!input) return;
    const { mergeTaxonomies, diffTaxonomies } = await import("@skillways/core/revise");
    this.#merge = new MergeView(this, { base, theirs: input.other }, { merge: mergeTaxonomies, diff: diffTaxonomies });
    this.stage = "merge";
    this.#focus = "h4";
    this.requestUpdate();
  }

  /** It is done: what still differs is shown. */
  merged(): void {
    this.stage = "compare";
    this.#focus = "h4";
    void this.#measure();
  }

  /** Takes what only the other version has from the map. */
  #clearGhosts(): void {
    this.#ghosts?.remove();
    this.#ghosts = undefined;
  }

  #pick = (): void => {
    pickTaxonomy(this.bench, ({ taxonomy }) => this.#compareWith({ other: taxonomy, what: "file" }));
  };

  #turn = (): void => {
    this.around = !this.around;
    void this.#measure();
  };

  #again = (): void => {
    this.input = undefined;
    this.bench.mark(new Map());
    this.#clearGhosts();
    this.#focus = ".choices button";
  };

  #close = (): void => {
    this.input = undefined;
    this.#given = undefined;
    this.bench.mark(new Map());
    this.#clearGhosts();
    this.bench.show({ side: undefined });
    this.leave();
  };
}

export const feature: Feature = { element: SkillsMapCompare, texts: compareMessages };
