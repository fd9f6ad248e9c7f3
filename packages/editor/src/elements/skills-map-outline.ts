import type { Role, Skill } from "@skillways/core";
import { type CSSResultGroup, css, html, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { familyClass, familyMark } from "../scene/family-mark.js";
import { LabelSearch } from "../search/label-search.js";
import { createOutline, type Outline, type OutlineGroup, type OutlineItem } from "../workbench/create-outline.js";
import { controls } from "./controls.js";
import { familyColours } from "./family-colours.js";
import { icon } from "./icons.js";
import { panelStyles } from "./panel-styles.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** With more to list than this, groups open when somebody asks. */
const OPENED = 600;
/** The most items that a group lists. */
const LISTED = 200;

/** All roles by family and all skills by nature, as a list in the page: the drawing's equal. */
export class SkillsMapOutline extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familyColours,
    panelStyles,
    css`
      .filter {
        padding: 0 12px 8px;
      }
      .list {
        overflow: auto;
        flex: 1;
        padding: 0 8px 16px;
      }
      h4 {
        margin: 0;
        padding: 12px 8px 4px;
        font-size: var(--sw-size-12);
        font-weight: 600;
        color: var(--sw-text-quiet);
      }
      summary {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 32px;
        padding: 0 8px;
        border-radius: 6px;
        cursor: pointer;
        font-weight: 600;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        background: var(--sw-hover);
      }
      summary .icon {
        width: 14px;
        height: 14px;
        color: var(--sw-text-quiet);
        flex: none;
      }
      details[open] > summary .icon {
        transform: rotate(90deg);
      }
      summary > span:not(.count) {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .count {
        margin-inline-start: auto;
        font-weight: 400;
        color: var(--sw-text-quiet);
        font-size: var(--sw-size-12);
      }
      ul {
        list-style: none;
      }
      li button {
        width: 100%;
        justify-content: flex-start;
        padding-inline-start: 30px;
        min-height: 28px;
        text-align: start;
        overflow: hidden;
      }
      li span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      li button[aria-current="true"] {
        background: var(--sw-accent-soft);
        color: var(--sw-accent);
        font-weight: 600;
      }
      .mark {
        width: 12px;
        height: 12px;
        flex: none;
        overflow: visible;
      }
      .mark path {
        fill: var(--family);
      }
      .none,
      .more {
        padding: 12px 8px;
      }
    `,
  ];

  @state() private filter = "";
  /** Groups that somebody opened or closed. */
  @state() private opened: ReadonlyMap<string, boolean> = new Map();
  #made: { document: unknown; messages: unknown; outline: Outline } | undefined;

  protected override render(): TemplateResult {
    const { messages } = this.bench;
    const { roles, skills } = this.#outline();
    const found = this.#found();
    const tabStop = this.#tabStop([...roles, ...skills], found);
    return html`
      <div class="heading">
        <h3>${messages.text("bar.outline")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} title=${messages.text("dialog.close")}
          @click=${() => this.act("toggle-outline")}>${icon("close")}</button>
      </div>
      <div class="filter">
        <input type="search" aria-label=${messages.text("outline.filter")} placeholder=${messages.text("outline.filter")} .value=${this.filter}
          @input=${(event: InputEvent) => {
            this.filter = (event.target as HTMLInputElement).value;
          }} />
      </div>
      <div class="list" @keydown=${this.#walk}>
        ${this.#section(messages.text("outline.roles"), roles, found, tabStop)}
        ${this.#section(messages.text("outline.skills"), skills, found, tabStop)}
        ${found?.size === 0 ? html`<p class="quiet none">${messages.text("outline.none")}</p>` : ""}
      </div>
    `;
  }

  #section(
    title: string,
    groups: readonly OutlineGroup[],
    found: Set<string> | undefined,
    tabStop: string | undefined,
  ): TemplateResult {
    const shown = groups.filter((group) => !found || group.items.some(({ key }) => found.has(key)));
    if (shown.length === 0) return html``;
    return html`<h4>${title}</h4>
      ${repeat(
        shown,
        (group) => group.id,
        (group) => this.#group(group, found, tabStop),
      )}`;
  }

  #group(group: OutlineGroup, found: Set<string> | undefined, tabStop: string | undefined): TemplateResult {
    const items = itemsOf(group, found);
    const { selection } = this.bench.session;
    const open = this.#isOpen(group);
    const listed = open ? items.slice(0, LISTED) : [];
    const more = open ? items.length - listed.length : 0;
    return html`<details .open=${live(open)} class=${familyClass(group.familyIndex)} @toggle=${(event: ToggleEvent) => this.#toggled(group, event)}>
      <summary>
        ${icon("right")}
        ${group.familyIndex === undefined ? "" : html`<svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true"><path d=${familyMark(group.familyIndex)}></path></svg>`}
        <span>${group.title}</span><span class="count">${items.length}</span>
      </summary>
      <ul>
        ${repeat(
          listed,
          ({ key }) => key,
          ({ key, label }) => html`<li>
            <button type="button" data-key=${key} tabindex=${key === tabStop ? 0 : -1} aria-current=${selection.includes(key)}
              title=${label} @click=${() => this.#choose(key)} @dblclick=${() => this.act("open-role")}><span>${label}</span></button>
          </li>`,
        )}
      </ul>
      ${more === 0 ? "" : html`<p class="quiet more">${this.bench.messages.text("outline.more", { count: more })}</p>`}
    </details>`;
  }

  /** While there is a filter, what it finds is in sight. */
  #isOpen({ id }: OutlineGroup): boolean {
    const { roles, skills } = this.bench.taxonomy;
    return this.filter.trim() !== "" || (this.opened.get(id) ?? roles.length + skills.length <= OPENED);
  }

  #toggled(group: OutlineGroup, event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.#isOpen(group) || this.filter.trim() !== "") return;
    this.opened = new Map([...this.opened, [group.id, open]]);
  }

  #choose(key: string): void {
    this.bench.pick(key);
  }

  /** Up, Down, Home and End go through the list; Tab leaves it. */
  #walk = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>("details[open] [data-key]")];
    const now = buttons.indexOf(event.composedPath()[0] as HTMLElement);
    if (now < 0) return;
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(next, buttons.length - 1))]?.focus();
  };

  #tabStop(groups: readonly OutlineGroup[], found: Set<string> | undefined): string | undefined {
    const [selected] = this.bench.session.selection;
    const keys = groups
      .filter((group) => this.#isOpen(group))
      .flatMap((group) =>
        itemsOf(group, found)
          .slice(0, LISTED)
          .map(({ key }) => key),
      );
    return selected !== undefined && keys.includes(selected) ? selected : keys[0];
  }

  #found(): Set<string> | undefined {
    if (this.filter.trim() === "") return undefined;
    const { taxonomy, messages } = this.bench;
    const label = (item: Role | Skill): string => taxonomy.textOf(item.label, messages.language);
    return new Set([
      ...new LabelSearch(taxonomy.roles).find(this.filter, label, 500).map(({ item }) => `role:${item.id}`),
      ...new LabelSearch(taxonomy.skills).find(this.filter, label, 500).map(({ item }) => `skill:${item.id}`),
    ]);
  }

  /** Made anew only for another document or other words. */
  #outline(): Outline {
    const { taxonomy, messages } = this.bench;
    if (this.#made?.document !== taxonomy.document || this.#made.messages !== messages) {
      this.#made = { document: taxonomy.document, messages, outline: createOutline(taxonomy, messages) };
    }
    return this.#made.outline;
  }
}

function itemsOf({ items }: OutlineGroup, found: ReadonlySet<string> | undefined): readonly OutlineItem[] {
  return found === undefined ? items : items.filter(({ key }) => found.has(key));
}
