import { type CSSResultGroup, css, html, nothing, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";
import type { ActionName } from "../workbench/action-name.js";
import { lenses } from "../workbench/lenses.js";
import { addMenu, type MenuItem, moreMenu } from "../workbench/menus.js";
import { controls } from "./controls.js";
import { type IconName, icon } from "./icons.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** The bar above the map: what is shown, what is looked for, and what is done to the whole. */
export class SkillsMapToolbar extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 8px;
        height: 48px;
        padding: 0 8px;
        background: var(--sw-surface);
        border-bottom: 1px solid var(--sw-line);
        white-space: nowrap;
      }
      .title {
        font-size: var(--sw-size-16);
        font-weight: 600;
        overflow: hidden;
        text-overflow: ellipsis;
        min-width: 48px;
        flex: 0 1 auto;
        margin-inline-start: 4px;
      }
      .dot {
        color: var(--sw-warn);
        flex: none;
      }
      .lenses {
        display: flex;
        padding: 2px;
        gap: 2px;
        border-radius: 8px;
        background: var(--sw-ground);
        border: 1px solid var(--sw-line);
        flex: none;
      }
      .lenses button {
        min-height: 28px;
        padding: 0 10px;
      }
      .lenses button[aria-pressed="true"] {
        font-weight: 600;
      }
      @media (forced-colors: none) {
        .lenses button[aria-pressed="true"] {
          background: var(--sw-raised);
          box-shadow: 0 1px 2px oklch(0.2 0.03 250 / 0.2);
        }
      }
      .find {
        justify-content: flex-start;
        width: 240px;
        flex: 0 1 auto;
        min-width: 32px;
        color: var(--sw-text-quiet);
        overflow: hidden;
      }
      .find kbd {
        margin-inline-start: auto;
        font: inherit;
        font-size: var(--sw-size-12);
      }
      .group {
        display: flex;
        align-items: center;
        gap: 2px;
        flex: none;
      }
      .push {
        margin-inline-start: auto;
      }
      [popover] {
        inset: auto;
        margin: 4px 0 0;
        padding: 4px;
        min-width: 200px;
        color: var(--sw-text);
        background: var(--sw-raised);
        border: 1px solid var(--sw-line);
        border-radius: var(--sw-radius);
        box-shadow: var(--sw-shadow);
      }
      [popover] button {
        display: flex;
        width: 100%;
        justify-content: flex-start;
        min-height: 36px;
        gap: 10px;
      }
      [popover] kbd {
        margin-inline-start: auto;
        padding-inline-start: 16px;
        font: inherit;
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
      }
      .icon {
        flex: none;
      }
      @container (max-width: 1079px) {
        .find kbd,
        .lenses button:not([aria-pressed="true"]) span,
        .optional {
          display: none;
        }
        .find {
          width: 160px;
        }
      }
      @container (max-width: 719px) {
        :host {
          gap: 2px;
          padding: 0 4px;
        }
        .title,
        .dot,
        .wide,
        .lenses span {
          display: none;
        }
        .find span {
          position: absolute;
          clip-path: inset(50%);
        }
        .lenses button {
          padding: 0 6px;
        }
        .find {
          width: 32px;
          padding: 0;
          justify-content: center;
          border-color: transparent;
          color: var(--sw-text);
        }
      }
      @container (min-width: 720px) {
        .narrow {
          display: none;
        }
      }
    `,
  ];

  @query("#add") private addMenu!: HTMLElement;
  @query("#more") private moreMenu!: HTMLElement;

  protected override render(): TemplateResult {
    const { bench } = this;
    const { messages, session, view, taxonomy } = bench;
    const undo = session.undoName;
    const redo = session.redoName;
    return html`
      ${this.#iconButton("toggle-outline", "outline", messages.text("bar.outline"), { pressed: view.outlineOpen })}
      <h2 class="title" title=${taxonomy.textOf(taxonomy.document.title, messages.language)}>
        ${taxonomy.textOf(taxonomy.document.title, messages.language)}
      </h2>
      ${
        bench.readonly
          ? html`<span class="small quiet">${messages.text("bar.readonly")}</span>`
          : session.dirty
            ? html`<span class="dot" role="img" aria-label=${messages.text("bar.unsaved")} title=${messages.text("bar.unsaved")}>●</span>`
            : ""
      }
      <div class="lenses" role="group" aria-label=${messages.text("bar.lens")}>
        ${lenses.map((choice) => {
          const label = messages.text(choice.label);
          return html`<button type="button" aria-pressed=${view.lens === choice.lens} aria-label=${label} title=${label}
            @click=${() => this.act(choice.action)}>${icon(choice.icon)}<span>${label}</span></button>`;
        })}
      </div>
      <button type="button" class="find outlined"
        title=${this.tip(messages.text("bar.searchLong"), "search")} @click=${() => this.act("search")}>
        ${icon("search")}<span>${messages.text("bar.search")}</span><kbd aria-hidden="true">${this.tip("", "search").replace(/[ ()]/gu, "")}</kbd>
      </button>
      <div class="group push">
        ${bench.readonly ? "" : this.#menuButton("add", "plus", messages.text("bar.add"))}
        ${bench.readonly ? "" : this.#iconButton("undo", "undo", undo ? messages.text("bar.undo", { name: undo }) : messages.text("bar.undoNothing"), { disabled: !undo })}
        ${bench.readonly ? "" : this.#iconButton("redo", "redo", redo ? messages.text("bar.redo", { name: redo }) : messages.text("bar.redoNothing"), { disabled: !redo })}
      </div>
      <div class="group">
        ${this.#iconButton("toggle-properties", "properties", messages.text("bar.properties"), { pressed: view.propertiesOpen })}
        ${this.#menuButton("more", "more", messages.text("bar.more"))}
        <button type="button" class="primary wide" @click=${() => this.act("save")} title=${this.tip(messages.text("menu.save"), "save")}>
          ${messages.text("menu.save")}
        </button>
      </div>
      <div id="add" popover>
        ${addMenu.map((item) => this.#menuItem(item))}
      </div>
      <div id="more" popover>
        ${moreMenu.filter(({ writes }) => !(writes && bench.readonly)).map((item) => this.#menuItem(item))}
      </div>
    `;
  }

  #iconButton(
    action: ActionName,
    name: IconName,
    label: string,
    state: { pressed?: boolean; disabled?: boolean } = {},
  ): TemplateResult {
    return html`<button type="button" class="icon-button" aria-label=${label} title=${this.tip(label, action)}
      aria-pressed=${state.pressed ?? nothing} ?disabled=${state.disabled} @click=${() => this.act(action)}>${icon(name)}</button>`;
  }

  #menuButton(menu: "add" | "more", name: IconName, label: string): TemplateResult {
    return html`<button type="button" class="icon-button" id="${menu}-button" aria-label=${label} title=${label}
      popovertarget=${menu} @click=${(event: Event) => this.#place(menu, event.currentTarget as HTMLElement)}>${icon(name)}</button>`;
  }

  #menuItem({ action, icon: name, label }: MenuItem): TemplateResult {
    const keys = this.tip("", action).replace(/[ ()]/gu, "");
    return html`<button type="button" @click=${() => this.#choose(action)}>${icon(name)}<span>${this.bench.messages.text(label)}</span><kbd>${keys}</kbd></button>`;
  }

  #choose(action: ActionName): void {
    this.addMenu.hidePopover();
    this.moreMenu.hidePopover();
    this.act(action);
  }

  /** Under its button, inside the window; anchor positioning is not everywhere yet. */
  #place(menu: "add" | "more", button: HTMLElement): void {
    const box = button.getBoundingClientRect();
    const popover = menu === "add" ? this.addMenu : this.moreMenu;
    popover.style.setProperty("top", `${box.bottom}px`);
    popover.style.setProperty("right", `${Math.max(document.documentElement.clientWidth - box.right - 4, 4)}px`);
  }
}
