import { html, nothing, type TemplateResult } from "lit";
import { rename } from "../commands/rename.js";
import { findTarget } from "../commands/target-key.js";
import type { ActionName } from "../workbench/action-name.js";
import { ActionEvent } from "./action-event.js";
import type { CanvasHost } from "./canvas-host.js";
import { type IconName, icon } from "./icons.js";

/** What floats over the drawing: the context pad, the field for a new name, and what an empty map offers. */
export class CanvasOverlay {
  readonly #canvas: CanvasHost;

  constructor(canvas: CanvasHost) {
    this.#canvas = canvas;
  }

  render(): TemplateResult {
    const { bench } = this.#canvas;
    const { messages, view, taxonomy } = bench;
    if (taxonomy.roles.length === 0) return this.#empty();
    return html`
      ${view.renaming === undefined ? this.#pad() : this.#nameField(view.renaming)}
      ${
        view.lens === "role"
          ? html`<button type="button" class="crumb outlined" aria-label=${messages.text("role.back")} title=${messages.text("role.back")}
              @click=${() => this.#act("lens-career")}>${icon("back")}<span>${messages.text("role.back")}</span></button>`
          : nothing
      }
      <skills-map-zoom .bench=${bench}></skills-map-zoom>
    `;
  }

  /** Puts pad and field beside their node; called after each move of the viewport. */
  place(): void {
    const root = this.#canvas.renderRoot;
    const pad = root.querySelector<HTMLElement>(".pad");
    const field = root.querySelector<HTMLElement>(".rename");
    const node = this.#canvas.nodeOf(field?.dataset.for ?? pad?.dataset.for);
    const floating = field ?? pad;
    if (!floating) return;
    const { viewport } = this.#canvas.bench;
    floating.classList.toggle("away", node === undefined);
    if (!node) return;
    const { x, y } = viewport.toScreen({ x: node.x - node.width / 2, y: node.y - node.height / 2 });
    const width = node.width * viewport.scale;
    const height = node.height * viewport.scale;
    // A pill stands between others: beside it the pad covers none of them.
    const beside = node.kind === "skill" && x + width + floating.offsetWidth + 12 < viewport.width;
    const left = field
      ? x
      : beside
        ? x + width + 8
        : Math.min(x + (width - floating.offsetWidth) / 2, viewport.width - floating.offsetWidth - 4);
    const above = y - floating.offsetHeight - 10;
    const middle = y + (height - floating.offsetHeight) / 2;
    const top = field || beside ? middle : above < 4 ? y + height + 10 : above;
    floating.style.setProperty("transform", `translate(${Math.max(Math.round(left), 4)}px, ${Math.round(top)}px)`);
  }

  #pad(): TemplateResult | typeof nothing {
    const { bench } = this.#canvas;
    const { messages, session, view } = bench;
    const [key, ...others] = session.selection;
    const node = others.length === 0 ? this.#canvas.nodeOf(key) : undefined;
    if (!node) return nothing;
    const isRole = node.kind === "role";
    const opened = view.lens === "role" && view.roleId === node.id;
    return html`<div class="pad" role="toolbar" data-for=${node.key} aria-label=${messages.text("pad.label", { name: node.label })}>
      ${isRole && !opened ? this.#button("open-role", "enter", messages.text("pad.open")) : ""}
      ${view.narrow ? this.#button("toggle-properties", "properties", messages.text("bar.properties")) : ""}
      ${
        bench.readonly
          ? ""
          : html`${this.#button("rename", "rename", messages.text("pad.rename"))}
            ${this.#button("connect", "connect", messages.text("pad.connect"))}
            ${this.#button("remove", "remove", messages.text("pad.remove"))}`
      }
    </div>`;
  }

  #button(action: ActionName, name: IconName, label: string): TemplateResult {
    return html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${() => this.#act(action)}>${icon(name)}</button>`;
  }

  #nameField(key: string): TemplateResult {
    const { bench } = this.#canvas;
    const { messages } = bench;
    return html`<input class="rename" data-for=${key} aria-label=${messages.text("rename.label")} .value=${bench.nameOf(key)} autocomplete="off" dir="auto"
      @keydown=${(event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === "Enter") this.#keepName(key, event.target as HTMLInputElement);
        else if (event.key === "Escape") this.#leave(key);
      }}
      @blur=${(event: FocusEvent) => this.#keepName(key, event.target as HTMLInputElement)} />`;
  }

  #keepName(key: string, input: HTMLInputElement): void {
    const { bench } = this.#canvas;
    const target = findTarget(key);
    if (bench.view.renaming !== key || !target) return;
    const text = input.value.trim();
    this.#leave(key);
    if (text !== "" && text !== bench.nameOf(key)) bench.dispatch(rename(target, text, bench.messages.language));
  }

  #leave(key: string): void {
    const { bench } = this.#canvas;
    bench.show({ renaming: undefined });
    void this.#canvas.updateComplete.then(() => this.#canvas.elementOf(key)?.focus({ preventScroll: true }));
  }

  #empty(): TemplateResult {
    const { messages } = this.#canvas.bench;
    const start = (action: ActionName, name: IconName, title: string, text: string): TemplateResult =>
      html`<button type="button" @click=${() => this.#act(action)}>${icon(name)}<strong>${title}</strong><span class="quiet">${text}</span></button>`;
    return html`<div class="empty">
      <h3>${messages.text("empty.title")}</h3>
      <p class="quiet">${messages.text("empty.text")}</p>
      <div class="starts">
        ${start("new-map", "template", messages.text("empty.template"), messages.text("empty.templateText"))}
        ${start("new-from-table", "matrix", messages.text("empty.table"), messages.text("empty.tableText"))}
        ${start("first-role", "role", messages.text("empty.role"), messages.text("empty.roleText"))}
      </div>
      <p class="quiet">${messages.text("empty.else")}
        <button type="button" class="link" @click=${() => this.#act("open-file")}>${messages.text("empty.open")}</button></p>
    </div>`;
  }

  #act(action: ActionName): void {
    this.#canvas.dispatchEvent(new ActionEvent(action));
  }
}
