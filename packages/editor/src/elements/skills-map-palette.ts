import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { createRole } from "../commands/create-role.js";
import { createSkill } from "../commands/create-skill.js";
import { familyClass, familyMark } from "../scene/family-mark.js";
import type { SessionUpdate } from "../session/session-update.js";
import { connect } from "../workbench/connect.js";
import { listRows, type PaletteRow } from "../workbench/palette-rows.js";
import { NodeSearch } from "../workbench/search-nodes.js";
import type { PalettePurpose } from "../workbench/view.js";
import { controls } from "./controls.js";
import { familyColours } from "./family-colours.js";
import { icon } from "./icons.js";
import { paletteStyles } from "./palette-styles.js";
import { languageName } from "./properties/text-fields.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** How many of the things that were selected are remembered. */
const REMEMBERED = 20;

/** Search as you type over roles, skills and commands; also asks what something is to be connected with. */
export class SkillsMapPalette extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, familyColours, paletteStyles];

  @state() private query = "";
  @state() private active = 0;
  @query("dialog") private dialog!: HTMLDialogElement;
  #search: { readonly of: unknown; readonly search: NodeSearch } | undefined;
  #rows: readonly PaletteRow[] = [];
  #recent: readonly string[] = [];
  #purpose: PalettePurpose | undefined;

  protected override benchChanged(update?: SessionUpdate): void {
    if (update?.selectionChanged) {
      const keys = this.bench.session.selection.filter((key) => key.startsWith("role:") || key.startsWith("skill:"));
      if (keys.length === 1) this.#recent = [...new Set([...keys, ...this.#recent])].slice(0, REMEMBERED);
    }
    const { dialog } = this.bench.view;
    if (this.#purpose !== undefined || dialog?.kind === "palette") this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const dialog = this.bench?.view.dialog;
    const purpose = dialog?.kind === "palette" ? dialog.purpose : undefined;
    if (purpose !== this.#purpose) {
      this.#purpose = purpose;
      this.query = "";
      this.active = 0;
    }
    if (purpose === undefined) return;
    this.#rows = listRows(this.bench, this.#prepared(), purpose, this.query, this.#recent);
    this.active = Math.min(this.active, Math.max(this.#rows.length - 1, 0));
  }

  protected override updated(): void {
    if (this.#purpose !== undefined && !this.dialog.open) this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const purpose = this.#purpose;
    if (purpose === undefined) return html``;
    const { messages } = this.bench;
    const count = this.#rows.filter(({ pick }) => pick.kind !== "create").length;
    const title = this.#title(purpose);
    return html`<dialog aria-label=${title} @close=${this.#closed} @click=${this.#clickOutside}>
      ${purpose.kind === "search" ? "" : html`<h3>${title}</h3>`}
      <div class="top">
        ${icon("search")}
        <input type="text" role="combobox" aria-expanded="true" aria-controls="found" aria-autocomplete="list" autofocus autocomplete="off"
          aria-activedescendant=${this.#rows.length > 0 ? `found-${this.active}` : ""} aria-label=${title}
          placeholder=${messages.text(purpose.kind === "search" ? "palette.search" : "bar.search")} .value=${this.query} @input=${this.#typed} @keydown=${this.#key} />
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog.close()}>${icon("close")}</button>
      </div>
      <div id="found" role="listbox" aria-label=${messages.text("palette.results", { count })}>
        ${this.#rows.map((row, index) => this.#row(row, index))}
      </div>
      ${count === 0 ? html`<p class="quiet none">${messages.text("palette.none", { query: this.query })}</p>` : ""}
      <p class="quiet small foot">${messages.text("palette.hint")}</p>
      <p class="visually-hidden" role="status">${messages.text("palette.results", { count })}</p>
    </dialog>`;
  }

  #row({ label, foundAs, foundIn, familyIndex, pick, recent }: PaletteRow, index: number): TemplateResult {
    const { bench } = this;
    const { messages } = bench;
    const name =
      pick.kind === "command"
        ? pick.icon
        : pick.kind === "create"
          ? "plus"
          : pick.kind === "item"
            ? "right"
            : pick.kind;
    const kind =
      pick.kind === "item"
        ? ""
        : pick.kind === "command"
          ? messages.text("palette.command")
          : messages.text(`word.${pick.kind === "create" ? pick.what : pick.kind}`);
    const keys = pick.kind === "command" ? this.tip("", pick.action).replace(/[ ()]/gu, "") : "";
    const other =
      foundAs === undefined
        ? ""
        : html` <span class="quiet">(${foundIn === undefined || foundIn === messages.language ? foundAs : messages.text("palette.foundIn", { language: languageName(bench, foundIn), name: foundAs })})</span>`;
    return html`<div role="option" id="found-${index}" aria-selected=${index === this.active} data-key=${"key" in pick ? pick.key : ""} @click=${() => this.#choose(index)}>
      ${
        familyIndex === undefined
          ? icon(name)
          : html`<svg class="mark ${familyClass(familyIndex)}" viewBox="-10 -7 20 14" aria-hidden="true"><path d=${familyMark(familyIndex)}></path></svg>`
      }
      <span class="name" dir="auto">${label}${other}</span>
      <span class="kind">${recent ? messages.text("palette.recent", { kind }) : kind}${keys === "" ? "" : html`<kbd>${keys}</kbd>`}</span></div>`;
  }

  /** The index, of which the names are worked out bit by bit from the first time that it is wanted. */
  #prepared(): NodeSearch {
    const { taxonomy } = this.bench;
    if (this.#search?.of === taxonomy) return this.#search.search;
    const search = new NodeSearch(taxonomy);
    this.#search = { of: taxonomy, search };
    void search.prepare(() => new Promise((resolve) => setTimeout(resolve)));
    return search;
  }

  #title(purpose: PalettePurpose): string {
    const { messages } = this.bench;
    if (purpose.kind === "choose") return purpose.title;
    if (purpose.kind === "search") return messages.text("palette.search");
    const name = this.bench.nameOf(purpose.from);
    if (purpose.targets === "skill" && purpose.from.startsWith("role:"))
      return messages.text("palette.require", { name });
    return messages.text(purpose.targets === "role" ? "palette.move" : "palette.connect", { name });
  }

  #typed = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
  };

  #key = (event: KeyboardEvent): void => {
    const count = this.#rows.length;
    const to = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + 8,
      PageUp: this.active - 8,
    }[event.key];
    if (to !== undefined && count > 0) {
      event.preventDefault();
      const single = event.key.startsWith("Arrow");
      this.active = single ? (to + count) % count : Math.max(0, Math.min(to, count - 1));
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector(`#found-${this.active}`)?.scrollIntoView({ block: "nearest" }),
      );
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#choose(this.active);
    }
  };

  #choose(index: number): void {
    const purpose = this.#purpose;
    const row = this.#rows[index];
    if (purpose === undefined || row === undefined) return;
    const { bench } = this;
    const { pick } = row;
    this.dialog.close();
    bench.show({ dialog: undefined });
    if (pick.kind === "command") this.act(pick.action);
    else if (pick.kind === "create") this.#create(purpose, pick.what, pick.label);
    else this.#use(purpose, pick.key);
  }

  #use(purpose: PalettePurpose, key: string): void {
    if (purpose.kind === "search") this.bench.pick(key);
    else if (purpose.kind === "choose") purpose.chosen(key);
    else connect(this.bench, purpose.from, key);
  }

  #create(purpose: PalettePurpose, what: "role" | "skill", label: string): void {
    const { bench } = this;
    const { language } = bench.messages;
    const made = bench.dispatch(what === "role" ? createRole({ label, language }) : createSkill({ label, language }));
    const key = made?.ok ? bench.session.selection[0] : undefined;
    if (key === undefined) return;
    if (purpose.kind === "connect") bench.session.select([purpose.from]);
    this.#use(purpose, key);
  }

  #closed = (): void => {
    if (this.#purpose !== undefined && this.bench.view.dialog?.kind === "palette")
      this.bench.show({ dialog: undefined });
  };

  #clickOutside = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };
}
