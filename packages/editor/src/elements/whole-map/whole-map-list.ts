import { type CSSResultGroup, css, html, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { NodeSearch } from "../../workbench/search-nodes.js";
import { findCanvasKey } from "../../workbench/shortcuts.js";
import { controls } from "../controls.js";
import { icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import type { WholeMapData } from "./whole-map-data.js";

const ROW = 36;
const AROUND = 8;
const MOST_FOUND = 500;

/** All roles and skills as one long list, of which only the rows in sight are on the page. */
export class WholeMapList extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        position: absolute;
        inset: 0;
        display: flex;
        flex-direction: column;
        padding: 64px 16px 16px;
        gap: 8px;
      }
      .top {
        display: flex;
        align-items: center;
        gap: 12px;
        max-width: 560px;
      }
      .top p {
        flex: none;
      }
      .list {
        flex: 1;
        min-height: 0;
        overflow: auto;
        background: var(--sw-surface);
        border: 1px solid var(--sw-line);
        border-radius: var(--sw-radius);
      }
      .rows {
        position: relative;
      }
      .row {
        position: absolute;
        inset-inline: 0;
        display: flex;
        align-items: center;
        gap: 8px;
        height: 36px;
        padding: 0 12px;
        cursor: pointer;
      }
      .row:hover {
        background: var(--sw-hover);
      }
      .row[aria-selected="true"] {
        background: var(--sw-accent-soft);
        font-weight: 600;
      }
      .list:focus-visible .row.here {
        outline: 2px solid var(--sw-focus);
        outline-offset: -2px;
      }
      .row .icon {
        flex: none;
        width: 16px;
        height: 16px;
        color: var(--sw-text-quiet);
      }
      .name {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) data!: WholeMapData;
  @query(".list") private list!: HTMLElement;
  @state() private filter = "";
  @state() private at = 0;
  @state() private top = 0;
  #search: { of: unknown; search: NodeSearch } | undefined;
  #sorted: { of: unknown; keys: readonly string[] } | undefined;
  #shown: readonly string[] = [];

  /** Goes to a node: in sight, and where the keys are. */
  override focusNode(key: string): void {
    this.reveal(key);
    void this.updateComplete.then(() => this.list?.focus({ preventScroll: true }));
  }

  reveal(key: string): void {
    if (!this.#shown.includes(key)) this.filter = "";
    void this.updateComplete.then(() => this.#goTo(this.#shown.indexOf(key)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#shown = this.filter.trim() === "" ? this.#all() : this.#found();
    this.at = Math.max(0, Math.min(this.at, this.#shown.length - 1));
  }

  #all(): readonly string[] {
    const { taxonomy, messages } = this.bench;
    const of = `${messages.language} ${this.data.keys.length}`;
    if (this.#sorted?.of !== of || this.#search?.of !== taxonomy) {
      const { compare } = new Intl.Collator(messages.language);
      const named = this.data.keys.map((key) => ({ key, name: this.bench.nameOf(key) }));
      const keys = named.sort((a, b) => compare(a.name, b.name) || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
      this.#sorted = { of, keys };
      this.#search = { of: taxonomy, search: new NodeSearch(taxonomy) };
    }
    return this.#sorted.keys;
  }

  #found(): readonly string[] {
    this.#all();
    const { language } = this.bench.messages;
    return (this.#search?.search.find(this.filter, language, "any", MOST_FOUND) ?? []).map(({ key }) => key);
  }

  protected override render(): TemplateResult {
    const { messages, session } = this.bench;
    const shown = this.#shown;
    const height = this.list?.clientHeight || 600;
    const start = Math.max(0, Math.floor(this.top / ROW) - AROUND);
    const end = Math.min(shown.length, Math.ceil((this.top + height) / ROW) + AROUND);
    const selected = new Set(session.selection);
    const rows = shown.slice(start, end).map((key, i) => ({ key, index: start + i }));
    // What the keys are at exists even while it is scrolled out of sight.
    const here = shown[this.at];
    if (here !== undefined && (this.at < start || this.at >= end)) rows.push({ key: here, index: this.at });
    return html`<div class="top">
        <input type="search" aria-label=${messages.text("whole.filter")} placeholder=${messages.text("whole.filter")} .value=${this.filter}
          @input=${this.#filtered}>
        <p class="quiet" role="status">${messages.text("whole.found", { count: shown.length })}</p></div>
      <div class="list" role="listbox" tabindex="0" aria-label=${messages.text("whole.listLabel")}
        aria-activedescendant=${here === undefined ? "" : `row-${this.at}`} @scroll=${this.#scrolled} @keydown=${this.#pressed}>
        <div class="rows" role="presentation">${rows.map(({ key, index }) => this.#row(key, index, selected.has(key)))}</div>
      </div>`;
  }

  #row(key: string, index: number, selected: boolean): TemplateResult {
    const { messages } = this.bench;
    const number = this.data.numberOf.get(key);
    const count = number === undefined ? 0 : (this.data.degree[number] as number);
    return html`<div class="row ${index === this.at ? "here" : ""}" role="option" id="row-${index}" aria-selected=${selected}
      aria-setsize=${this.#shown.length} aria-posinset=${index + 1} data-key=${key} data-top=${index * ROW} @click=${() => {
        this.at = index;
        this.bench.pick(key);
      }} @dblclick=${() => this.act("open-role")}>
      ${icon(key.startsWith("role:") ? "role" : "skill")}<span class="name">${this.bench.nameOf(key)}</span>
      <span class="quiet small">${messages.text("whole.connections", { count })}</span></div>`;
  }

  protected override updated(): void {
    // Styles as attributes are not allowed everywhere; properties are.
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>(".row")) {
      row.style.setProperty("top", `${row.dataset.top}px`);
    }
    this.renderRoot.querySelector<HTMLElement>(".rows")?.style.setProperty("height", `${this.#shown.length * ROW}px`);
  }

  #filtered = (event: Event): void => {
    this.filter = (event.target as HTMLInputElement).value;
    this.at = 0;
    this.list.scrollTop = 0;
  };

  #scrolled = (): void => {
    this.top = this.list.scrollTop;
  };

  #pressed = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(this.list.clientHeight / ROW) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -this.#shown.length,
      End: this.#shown.length,
    };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    const action = findCanvasKey(event);
    if (step !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      this.#goTo(Math.max(0, Math.min(this.#shown.length - 1, this.at + step)));
      const key = this.#shown[this.at];
      if (key !== undefined) this.bench.session.select([key]);
    } else if (action === "rename") this.bench.show({ propertiesOpen: true });
    else if (action !== undefined) this.act(action);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #goTo(index: number): void {
    if (index < 0) return;
    this.at = index;
    const top = index * ROW;
    const { scrollTop, clientHeight } = this.list;
    if (top < scrollTop) this.list.scrollTop = top;
    else if (top + ROW > scrollTop + clientHeight) this.list.scrollTop = top + ROW - clientHeight;
  }
}
