import { html, nothing, type TemplateResult } from "lit";
import { boundsOf, type Rect, rectAround } from "../geometry/rect.js";
import type { ActionName } from "../workbench/action-name.js";
import { ActionEvent } from "./action-event.js";
import type { CanvasHost } from "./canvas-host.js";
import type { CanvasMenu } from "./canvas-menu.js";
import { type IconName, icon } from "./icons.js";

/** The buttons beside what is selected: the most used first, the rest a press away. */
export class CanvasPad {
  readonly #canvas: CanvasHost;
  readonly #menu: CanvasMenu;

  constructor(canvas: CanvasHost, menu: CanvasMenu) {
    this.#canvas = canvas;
    this.#menu = menu;
  }

  /** What it stands beside, in map units. */
  get rect(): Rect | undefined {
    const { selection } = this.#canvas.bench.session;
    const nodes = selection.flatMap((key) => this.#canvas.nodeOf(key) ?? []);
    return boundsOf(nodes.map((node) => rectAround(node, node.width, node.height)));
  }

  render(): TemplateResult | typeof nothing {
    const { bench } = this.#canvas;
    const { selection } = bench.session;
    const [key] = selection;
    if (selection.length > 1 && bench.view.lens !== "role") return this.#several(selection);
    const node = selection.length === 1 ? this.#canvas.nodeOf(key) : undefined;
    if (!node) return nothing;
    const { messages, view } = bench;
    const opened = view.lens === "role" && view.roleId === node.id;
    return html`<div class="pad" role="toolbar" aria-label=${messages.text("pad.label", { name: node.label })}>
      ${node.kind === "role" && !opened ? this.#button("open-role", "enter", messages.text("pad.open")) : nothing}
      ${view.narrow ? this.#button("toggle-properties", "properties", messages.text("bar.properties")) : nothing}
      ${
        bench.readonly
          ? nothing
          : html`${this.#button("rename", "rename", messages.text("pad.rename"))}
            ${this.#button("connect", "connect", messages.text("pad.connect"))}
            ${this.#button("remove", "remove", messages.text("pad.remove"))}`
      }
      ${this.#more()}
    </div>`;
  }

  #several(selection: readonly string[]): TemplateResult | typeof nothing {
    const { bench } = this.#canvas;
    const { messages } = bench;
    const nodes = selection.filter((key) => this.#canvas.nodeOf(key) !== undefined);
    if (nodes.length < 2) return nothing;
    const count = messages.text("pad.several", { count: nodes.length });
    return html`<div class="pad" role="toolbar" aria-label=${messages.text("pad.label", { name: count })}>
      <span class="count">${count}</span>
      ${
        bench.readonly
          ? nothing
          : html`${
              bench.view.lens === "career"
                ? html`<button type="button" class="icon-button" aria-haspopup="menu" aria-label=${messages.text("canvasMenu.align")} title=${messages.text("canvasMenu.align")}
                  @click=${(event: Event) => this.#menu.openAlign(event.currentTarget as HTMLElement)}>${icon("align")}</button>`
                : nothing
            }
            ${this.#button("duplicate", "duplicate", messages.text("menu.duplicate"))}
            ${this.#button("remove", "remove", messages.text("pad.remove"))}`
      }
      ${this.#more()}
    </div>`;
  }

  #more(): TemplateResult {
    const label = this.#canvas.bench.messages.text("pad.more");
    return html`<button type="button" class="icon-button" aria-haspopup="menu" aria-label=${label} title=${label}
      @click=${(event: Event) => this.#menu.openUnder(event.currentTarget as HTMLElement)}>${icon("more")}</button>`;
  }

  #button(action: ActionName, name: IconName, label: string): TemplateResult {
    return html`<button type="button" class="icon-button" aria-label=${label} title=${label}
      @click=${() => this.#canvas.dispatchEvent(new ActionEvent(action))}>${icon(name)}</button>`;
  }
}
