import { type CSSResultGroup, css, html, nothing, type TemplateResult } from "lit";
import type { ActionName } from "../workbench/action-name.js";
import { type LensChoice, lenses } from "../workbench/lenses.js";
import { addMenu, type MenuItem, moreMenu } from "../workbench/menus.js";
import { controls } from "./controls.js";
import { type IconName, icon } from "./icons.js";
import { saveState, saveStateStyles } from "./save-state.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

type Menu = "lens" | "add" | "more";

/** The bar above the map: what is shown, what is looked for, and what is done to the whole. */
export class SkillsMapToolbar extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    saveStateStyles,
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
        min-width: 48px;
        flex: 0 1 auto;
        overflow: hidden;
      }
      .title button {
        max-width: 100%;
        padding: 0 6px;
        font-weight: 600;
      }
      .title span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .title .icon {
        width: 14px;
        height: 14px;
        opacity: 0;
      }
      .title button:hover .icon,
      .title button:focus-visible .icon {
        opacity: 1;
      }
      .title :focus-visible,
      .lenses :focus-visible {
        outline-offset: -2px;
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
        padding: 0 8px;
      }
      .lens-menu {
        flex: 0 1 auto;
        min-width: 44px;
        padding: 0 6px;
        gap: 4px;
        border-color: var(--sw-line);
        background: var(--sw-ground);
        font-weight: 600;
      }
      .lens-menu span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .lens-menu .icon:last-child {
        width: 14px;
        height: 14px;
      }
      #lens [aria-pressed="true"] {
        font-weight: 600;
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
        max-width: calc(100vw - 8px);
        max-height: calc(100dvh - 64px);
        overflow: auto;
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
      /* Six names side by side need this much room beside the rest; else the one at hand has its name. */
      @container (max-width: 1499px) {
        .lenses button:not([aria-pressed="true"]) span {
          display: none;
        }
      }
      @container (max-width: 1079px) {
        .find kbd {
          display: none;
        }
        .find {
          width: 140px;
        }
      }
      @container (max-width: 899px) {
        .lenses span {
          display: none;
        }
      }
      @container (max-width: 719px) {
        :host {
          gap: 2px;
          padding: 0 4px;
        }
        .title,
        .wide,
        .lenses {
          display: none;
        }
        .find span {
          position: absolute;
          clip-path: inset(50%);
        }
        .find {
          width: 32px;
          padding: 0;
          justify-content: center;
          border-color: transparent;
          color: var(--sw-text);
        }
      }
      /* Its name says more than its picture. */
      @container (max-width: 479px) {
        .lens-menu .icon:first-child {
          display: none;
        }
      }
      @container (min-width: 720px) {
        .lens-menu {
          display: none;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { bench } = this;
    const { messages, session, view, taxonomy } = bench;
    const undo = session.undoName;
    const redo = session.redoName;
    const title = taxonomy.textOf(taxonomy.document.title, messages.language) || taxonomy.id;
    const lens = lenses.find((choice) => choice.lens === view.lens);
    return html`
      ${this.#iconButton("toggle-outline", "outline", messages.text("bar.outline"), { pressed: view.outlineOpen })}
      <h2 class="title"><button type="button" title=${messages.text("bar.aboutTaxonomy", { name: title })} @click=${this.#showTaxonomy}>
        <span>${title}</span>${bench.readonly ? "" : icon("rename")}</button></h2>
      ${saveState(bench, () => this.act("save"))}
      <div class="lenses" role="group" aria-label=${messages.text("bar.lens")}>${lenses.map((choice) => this.#lensButton(choice))}</div>
      ${
        lens === undefined
          ? ""
          : html`<button type="button" class="lens-menu" id="lens-button" popovertarget="lens" title=${messages.text("bar.lens")}
              @click=${(event: Event) => this.#place("lens", event.currentTarget as HTMLElement)}>
              ${icon(lens.icon)}<span class="visually-hidden">${messages.text("bar.lens")}: </span><span>${messages.text(lens.label)}</span>${icon("down")}</button>`
      }
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
      <div id="lens" popover role="group" aria-label=${messages.text("bar.lens")}>${lenses.map((choice) => this.#lensButton(choice))}</div>
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

  #lensButton({ lens, action, icon: name, label }: LensChoice): TemplateResult {
    const text = this.bench.messages.text(label);
    return html`<button type="button" aria-pressed=${this.bench.view.lens === lens} aria-label=${text} title=${text}
      @click=${() => this.#choose(action)}>${icon(name)}<span>${text}</span></button>`;
  }

  /** What belongs to the taxonomy as a whole is shown while nothing in it is selected. */
  #showTaxonomy = (): void => {
    this.bench.session.select([]);
    this.bench.show({ propertiesOpen: true });
  };

  #menuButton(menu: Menu, name: IconName, label: string): TemplateResult {
    return html`<button type="button" class="icon-button" id="${menu}-button" aria-label=${label} title=${label}
      popovertarget=${menu} @click=${(event: Event) => this.#place(menu, event.currentTarget as HTMLElement)}>${icon(name)}</button>`;
  }

  #menuItem({ action, icon: name, label }: MenuItem): TemplateResult {
    const keys = this.tip("", action).replace(/[ ()]/gu, "");
    return html`<button type="button" @click=${() => this.#choose(action)}>${icon(name)}<span>${this.bench.messages.text(label)}</span><kbd>${keys}</kbd></button>`;
  }

  #choose(action: ActionName): void {
    for (const menu of this.renderRoot.querySelectorAll<HTMLElement>("[popover]")) menu.hidePopover();
    this.act(action);
  }

  /** Under its button, inside the window; anchor positioning is not everywhere yet. */
  #place(menu: Menu, button: HTMLElement): void {
    const box = button.getBoundingClientRect();
    const { style } = this.renderRoot.querySelector(`#${menu}`) as HTMLElement;
    style.setProperty("top", `${box.bottom}px`);
    if (menu === "lens") style.setProperty("left", `${Math.max(box.left, 4)}px`);
    else style.setProperty("right", `${Math.max(document.documentElement.clientWidth - box.right - 4, 4)}px`);
  }
}
