import { html, nothing, type TemplateResult } from "lit";
import { rename } from "../commands/rename.js";
import { findTarget } from "../commands/target-key.js";
import { rectAround } from "../geometry/rect.js";
import type { ActionName } from "../workbench/action-name.js";
import { ActionEvent } from "./action-event.js";
import type { CanvasHost } from "./canvas-host.js";
import type { CanvasMenu } from "./canvas-menu.js";
import { CanvasPad } from "./canvas-pad.js";
import { defineElements } from "./define-elements.js";
import { type IconName, icon } from "./icons.js";

/** What is no higher is a pill. */
const LOW = 64;

/** What floats over the drawing: the context pad, the field for a new name, and what an empty map offers. */
export class CanvasOverlay {
  readonly #canvas: CanvasHost;
  readonly #pad: CanvasPad;

  constructor(canvas: CanvasHost, menu: CanvasMenu) {
    this.#canvas = canvas;
    this.#pad = new CanvasPad(canvas, menu);
  }

  render(): TemplateResult {
    const { bench } = this.#canvas;
    const { messages, view, taxonomy } = bench;
    if (taxonomy.roles.length === 0) return this.#empty();
    return html`
      ${view.renaming === undefined ? this.#pad.render() : this.#nameField(view.renaming)}
      ${
        view.lens === "role"
          ? html`<button type="button" class="crumb outlined" aria-label=${messages.text("role.back")} title=${messages.text("role.back")}
              @click=${() => this.#act("lens-career")}>${icon("back")}<span>${messages.text("role.back")}</span></button>`
          : nothing
      }
      ${this.#minimap()}
      <skills-map-zoom .bench=${bench} @skillways-action=${this.#pass}></skills-map-zoom>
    `;
  }

  /** Loaded when it is first asked for. */
  #minimap(): TemplateResult | typeof nothing {
    const { bench, scene } = this.#canvas;
    if (!bench.view.minimap || bench.view.lens === "role") return nothing;
    if (!customElements.get("skills-map-minimap")) {
      void import("./skills-map-minimap.js").then(({ SkillsMapMinimap }) => {
        defineElements({ "skills-map-minimap": SkillsMapMinimap });
        this.#canvas.requestUpdate();
      });
      return nothing;
    }
    return html`<skills-map-minimap .bench=${bench} .scene=${scene} @skillways-action=${this.#pass}></skills-map-minimap>`;
  }

  /** Puts pad and field beside their node; called after each move of the viewport. */
  place(): void {
    const root = this.#canvas.renderRoot;
    const pad = root.querySelector<HTMLElement>(".pad");
    const field = root.querySelector<HTMLElement>(".rename");
    const floating = field ?? pad;
    if (!floating) return;
    const { viewport } = this.#canvas.bench;
    const node = this.#canvas.nodeOf(field?.dataset.for);
    const rect = field ? node && rectAround(node, node.width, node.height) : this.#pad.rect;
    floating.classList.toggle("away", rect === undefined);
    if (!rect) return;
    const { x, y } = viewport.toScreen(rect);
    const width = rect.width * viewport.scale;
    const height = rect.height * viewport.scale;
    // A pill stands between others: beside it the pad covers none of them.
    const beside = rect.height < LOW && x + width + floating.offsetWidth + 12 < viewport.width;
    const left = field
      ? x
      : beside
        ? x + width + 8
        : Math.min(x + (width - floating.offsetWidth) / 2, viewport.width - floating.offsetWidth - 4);
    const above = y - floating.offsetHeight - 10;
    const middle = y + (height - floating.offsetHeight) / 2;
    const below = Math.min(y + height + 10, viewport.height - floating.offsetHeight - 4);
    const top =
      field || beside ? middle : above < 4 ? below : Math.min(above, viewport.height - floating.offsetHeight - 4);
    floating.style.setProperty("transform", `translate(${Math.max(Math.round(left), 4)}px, ${Math.round(top)}px)`);
  }

  #nameField(key: string): TemplateResult {
    const { bench } = this.#canvas;
    const { messages } = bench;
    return html`<input class="rename" data-for=${key} aria-label=${messages.text("rename.label")} .value=${bench.nameOf(key)} autocomplete="off" dir="auto"
      @keydown=${(event: KeyboardEvent) => {
        // While a word is being composed, Enter and Escape are about the word.
        if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        event.stopPropagation();
        if (event.key === "Enter") this.#keepName(key, event.target as HTMLInputElement);
        else this.#leave(key);
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

  /** What is asked inside the canvas goes on to the editor: such events do not leave the part they are asked in. */
  #pass = (event: ActionEvent): void => this.#act(event.action);

  #act(action: ActionName): void {
    this.#canvas.dispatchEvent(new ActionEvent(action));
  }
}
