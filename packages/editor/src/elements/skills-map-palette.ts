import { type CSSResultGroup, css, html, type PropertyValues, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { createSkill } from "../commands/create-skill.js";
import { familyClass, familyMark } from "../scene/family-mark.js";
import { connect } from "../workbench/connect.js";
import { type FoundNode, NodeSearch } from "../workbench/search-nodes.js";
import { controls } from "./controls.js";
import { familyColours } from "./family-colours.js";
import { icon } from "./icons.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** Search as you type over roles and skills; also asks what something is to be connected with. */
export class SkillsMapPalette extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familyColours,
    css`
      dialog {
        padding: 0;
        width: min(560px, calc(100vw - 24px));
        margin-top: min(12vh, 96px);
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        max-height: min(560px, 80dvh);
      }
      .top {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 8px 8px 8px 16px;
        border-bottom: 1px solid var(--sw-line);
      }
      .top input {
        border: 0;
        background: none;
        font-size: var(--sw-size-16);
        min-height: 40px;
        outline: none;
      }
      .top:focus-within {
        box-shadow: inset 0 -2px 0 var(--sw-focus);
      }
      h3 {
        padding: 12px 16px 0;
        font-size: var(--sw-size-14);
      }
      [role="listbox"] {
        overflow: auto;
        padding: 8px;
      }
      [role="option"] {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 36px;
        padding: 4px 8px;
        border-radius: 6px;
        cursor: pointer;
      }
      [role="option"]:hover {
        background: var(--sw-hover);
      }
      [role="option"][aria-selected="true"] {
        background: var(--sw-accent-soft);
        color: var(--sw-accent);
      }
      [role="option"] .icon {
        flex: none;
        color: var(--sw-text-quiet);
      }
      .mark {
        width: 20px;
        height: 14px;
        flex: none;
        overflow: visible;
      }
      .mark path {
        fill: var(--family);
      }
      .kind {
        margin-inline-start: auto;
        padding-inline-start: 12px;
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
        white-space: nowrap;
      }
      .foot {
        padding: 8px 16px;
        border-top: 1px solid var(--sw-line);
      }
      .none {
        padding: 16px;
      }
      @media (forced-colors: active) {
        [role="option"][aria-selected="true"] {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  @state() private query = "";
  @state() private active = 0;
  @query("dialog") private dialog!: HTMLDialogElement;
  #search: { of: unknown; search: NodeSearch } | undefined;
  #shown: readonly FoundNode[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#purpose === undefined || !this.bench) return;
    if (this.#search?.of !== this.bench.taxonomy) {
      this.#search = { of: this.bench.taxonomy, search: new NodeSearch(this.bench.taxonomy) };
    }
    const purpose = this.#purpose;
    const targets = purpose.kind === "search" ? "any" : purpose.targets;
    const found = this.#search.search.find(this.query, this.bench.messages.language, targets);
    const except =
      purpose.kind === "connect" ? [purpose.from] : purpose.kind === "choose" ? (purpose.except ?? []) : [];
    this.#shown = found.filter(({ key }) => !except.includes(key));
    this.active = Math.min(this.active, Math.max(this.#rows - 1, 0));
  }

  protected override updated(): void {
    if (this.#purpose === undefined || this.dialog.open) return;
    this.query = "";
    this.active = 0;
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const purpose = this.#purpose;
    if (purpose === undefined) return html``;
    const { messages } = this.bench;
    const count = this.#shown.length;
    return html`<dialog aria-label=${this.#title} @close=${this.#closed} @click=${this.#clickOutside}>
      ${purpose.kind !== "search" ? html`<h3>${this.#title}</h3>` : ""}
      <div class="top">
        ${icon("search")}
        <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-autocomplete="list" autofocus autocomplete="off"
          aria-activedescendant=${this.#rows > 0 ? `found-${this.active}` : ""} aria-label=${this.#title}
          placeholder=${messages.text("bar.searchLong")} .value=${this.query} @input=${this.#typed} @keydown=${this.#key} />
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog.close()}>${icon("close")}</button>
      </div>
      <div id="found" role="listbox" aria-label=${messages.text("palette.results", { count })}>
        ${this.#shown.map((node, index) => this.#row(node, index))}
        ${
          this.#creates
            ? html`<div role="option" id="found-${count}" aria-selected=${this.active === count} @click=${() => this.#choose(count)}>
              ${icon("plus")}<span>${messages.text("palette.create", { query: this.query.trim() })}</span><span class="kind">${messages.text("word.skill")}</span></div>`
            : ""
        }
      </div>
      ${count === 0 && !this.#creates ? html`<p class="quiet none">${messages.text("palette.none", { query: this.query })}</p>` : ""}
      <p class="quiet small foot">${messages.text("palette.hint")}</p>
      <p class="visually-hidden" role="status">${messages.text("palette.results", { count })}</p>
    </dialog>`;
  }

  #row(node: FoundNode, index: number): TemplateResult {
    return html`<div role="option" id="found-${index}" aria-selected=${index === this.active} data-key=${node.key} @click=${() => this.#choose(index)}>
      ${
        node.familyIndex === undefined
          ? icon(node.kind)
          : html`<svg class="mark ${familyClass(node.familyIndex)}" viewBox="-10 -7 20 14" aria-hidden="true"><path d=${familyMark(node.familyIndex)}></path></svg>`
      }
      <span>${node.label}${node.foundAs === undefined ? "" : html` <span class="quiet">(${node.foundAs})</span>`}</span>
      <span class="kind">${this.bench.messages.text(`word.${node.kind}`)}</span></div>`;
  }

  get #purpose() {
    const dialog = this.bench?.view.dialog;
    return dialog?.kind === "palette" ? dialog.purpose : undefined;
  }

  get #title(): string {
    const { messages } = this.bench;
    const purpose = this.#purpose;
    if (purpose?.kind === "choose") return purpose.title;
    if (purpose?.kind !== "connect") return messages.text("palette.search");
    const name = this.bench.nameOf(purpose.from);
    if (purpose.targets === "skill") return messages.text("palette.require", { name });
    return messages.text(purpose.targets === "role" ? "palette.move" : "palette.connect", { name });
  }

  /** A skill that is not there yet can be made on the spot, to be asked for. */
  get #creates(): boolean {
    return this.#purpose?.kind === "connect" && this.#purpose.targets === "skill" && this.query.trim() !== "";
  }

  get #rows(): number {
    return this.#shown.length + (this.#creates ? 1 : 0);
  }

  #typed = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
  };

  #key = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.#rows > 0) {
      event.preventDefault();
      this.active = (this.active + step + this.#rows) % this.#rows;
      this.renderRoot.querySelector(`#found-${this.active}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#choose(this.active);
    }
  };

  #choose(index: number): void {
    const purpose = this.#purpose;
    const node = this.#shown[index];
    const { bench } = this;
    const created = this.query.trim();
    const creates = this.#creates && index === this.#shown.length;
    if (!purpose || !(node || creates)) return;
    this.dialog.close();
    bench.show({ dialog: undefined });
    if (purpose.kind === "search" && node) bench.pick(node.key);
    else if (purpose.kind === "choose" && node) purpose.chosen(node.key);
    else if (purpose.kind === "connect" && node) connect(bench, purpose.from, node.key);
    else if (purpose.kind === "connect") {
      const made = bench.dispatch(createSkill({ label: created, language: bench.messages.language }));
      const skill = made?.ok ? bench.session.selection[0] : undefined;
      if (skill !== undefined) connect(bench, purpose.from, skill);
    }
    if (purpose.kind === "connect" && purpose.targets === "skill") bench.session.select([purpose.from]);
  }

  #closed = (): void => {
    if (this.#purpose) this.bench.show({ dialog: undefined });
  };

  #clickOutside = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };
}
