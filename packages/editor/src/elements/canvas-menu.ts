import { html, nothing, type TemplateResult } from "lit";
import type { Point } from "../geometry/point.js";
import type { Hit } from "../tools/gesture.js";
import type { ActionName } from "../workbench/action-name.js";
import { writeShortcut } from "../workbench/shortcuts.js";
import { ActionEvent } from "./action-event.js";
import type { CanvasHost } from "./canvas-host.js";
import { alignItems, type CanvasMenuItem, menuItems } from "./canvas-menu-items.js";
import { icon } from "./icons.js";

const MARGIN = 8;

/** The menu of the map: at the pointer, under a finger that rests, or beside what has the focus. */
export class CanvasMenu {
  readonly #canvas: CanvasHost;
  #groups: readonly (readonly CanvasMenuItem[])[] = [];
  /** Where it was asked for, in CSS pixels of the canvas. */
  #at: Point = { x: 0, y: 0 };
  #onGround = false;
  /** What has the focus again when it closes. */
  #back: HTMLElement | SVGElement | undefined;

  constructor(canvas: CanvasHost) {
    this.#canvas = canvas;
  }

  get isOpen(): boolean {
    return this.#element?.matches(":popover-open") ?? false;
  }
  /** Where on the map something new is to stand; absent where the menu is about something that is there. */
  get place(): Point | undefined {
    return this.#onGround ? this.#canvas.bench.viewport.toMap(this.#at) : undefined;
  }

  /** What can be done with what lies there. */
  open(at: Point, hit: Hit): void {
    const { bench } = this.#canvas;
    const { session } = bench;
    const key = hit.on === "ground" || hit.on === "fold" ? undefined : hit.key;
    if (key !== undefined && !session.selection.includes(key)) session.select([key]);
    if (hit.on === "node") bench.show({ focusKey: hit.key });
    this.#onGround = key === undefined;
    void this.#show(menuItems(bench, hit), at);
  }

  /** By key: about what is selected, else about the node with the focus, else about the map. */
  openAtFocus(): void {
    const { bench, scene } = this.#canvas;
    const { selection } = bench.session;
    const key = this.#focusedKey ?? selection.find((one) => this.#canvas.nodeOf(one) !== undefined);
    const node = this.#canvas.nodeOf(key);
    if (node) {
      this.open(bench.viewport.toScreen({ x: node.x, y: node.y + node.height / 2 }), { on: "node", key: node.key });
      return;
    }
    const edge = scene.edges.find((one) => selection.includes(one.key));
    const { width, height } = bench.viewport;
    this.open({ x: width / 2, y: height / 2 }, edge ? { on: "edge", key: edge.key } : { on: "ground" });
  }

  /** The ways of lining up what is selected, under the button that was pressed. */
  openAlign(button: HTMLElement): void {
    this.#openUnder(button, alignItems(this.#canvas.bench.session.selection.length));
  }

  /** All that can be done with what is selected, under the button that was pressed. */
  openUnder(button: HTMLElement): void {
    const [key = ""] = this.#canvas.bench.session.selection;
    this.#openUnder(button, menuItems(this.#canvas.bench, { on: "node", key }));
  }

  #openUnder(button: HTMLElement, groups: readonly (readonly CanvasMenuItem[])[]): void {
    const box = button.getBoundingClientRect();
    const stage = this.#canvas.getBoundingClientRect();
    this.#onGround = false;
    void this.#show(groups, { x: box.left - stage.left, y: box.bottom - stage.top + 4 });
  }

  close(): void {
    document.removeEventListener("pointerdown", this.#pressed, true);
    if (this.isOpen) this.#element?.hidePopover();
  }

  render(): TemplateResult {
    const { messages } = this.#canvas.bench;
    return html`<div class="menu" popover="manual" role="menu" aria-label=${messages.text("canvasMenu.label")}
      @keydown=${this.#key} @toggle=${this.#toggled} @contextmenu=${(event: Event) => event.preventDefault()}>
      ${this.#groups.map(
        (items, index) => html`${index > 0 ? html`<hr />` : nothing}${items.map((item) => this.#item(item))}`,
      )}
    </div>`;
  }

  #item({ action, icon: name, label }: CanvasMenuItem): TemplateResult {
    const keys = writeShortcut(action, /Mac|iP/u.test(navigator.platform));
    return html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(action)}>
      ${icon(name)}<span>${this.#canvas.bench.messages.text(label)}</span>${keys ? html`<kbd aria-hidden="true">${keys}</kbd>` : nothing}</button>`;
  }

  async #show(groups: readonly (readonly CanvasMenuItem[])[], at: Point): Promise<void> {
    if (groups.length === 0) return;
    this.close();
    this.#groups = groups;
    this.#at = at;
    this.#back = this.#focused ?? this.#canvas.svg;
    this.#canvas.requestUpdate();
    await this.#canvas.updateComplete;
    const element = this.#element;
    if (!element) return;
    element.showPopover();
    document.addEventListener("pointerdown", this.#pressed, true);
    this.#place(element);
    element.querySelector("button")?.focus({ preventScroll: true });
  }

  /** Beside where it was asked for, inside the window. */
  #place(element: HTMLElement): void {
    const stage = this.#canvas.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.min(stage.left + this.#at.x, clientWidth - element.offsetWidth - MARGIN);
    const top = Math.min(stage.top + this.#at.y, clientHeight - element.offsetHeight - MARGIN);
    element.style.setProperty("left", `${Math.max(Math.round(left), MARGIN)}px`);
    element.style.setProperty("top", `${Math.max(Math.round(top), MARGIN)}px`);
  }

  #choose(action: ActionName): void {
    const { bench } = this.#canvas;
    const { place } = this;
    this.close();
    this.#back?.focus({ preventScroll: true });
    if (place !== undefined && (action === "new-role" || action === "new-skill")) {
      bench.show({ dialog: { kind: "new", what: action === "new-role" ? "role" : "skill", at: place } });
    } else this.#canvas.dispatchEvent(new ActionEvent(action));
  }

  #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const items = [...(this.#element?.querySelectorAll("button") ?? [])];
    const now = items.indexOf(this.#focused as HTMLButtonElement);
    const to =
      event.key === "ArrowDown"
        ? (now + 1) % items.length
        : event.key === "ArrowUp"
          ? (now - 1 + items.length) % items.length
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? items.length - 1
              : this.#byLetter(items, now, event);
    if (event.key === "Tab" || event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };

  /** The next item that begins with the letter that was typed. */
  #byLetter(items: readonly HTMLElement[], now: number, event: KeyboardEvent): number | undefined {
    if (event.key.length !== 1 || event.key === " " || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const order = items.map((_, step) => (now + 1 + step) % items.length);
    return order.find((at) => items[at]?.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()));
  }

  /** An `auto` popover would close as soon as the finger lifts that opened it. */
  #pressed = (event: PointerEvent): void => {
    if (!this.#element || !event.composedPath().includes(this.#element)) this.close();
  };

  #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== "closed") return;
    // Closed by a press elsewhere, the focus is there.
    if (this.#focused === undefined || this.#element?.contains(this.#focused))
      this.#back?.focus({ preventScroll: true });
  };

  get #element(): HTMLElement | null {
    return this.#canvas.renderRoot.querySelector<HTMLElement>(".menu");
  }

  get #focused(): HTMLElement | SVGElement | undefined {
    const active = (this.#canvas.renderRoot as ShadowRoot).activeElement;
    return active instanceof HTMLElement || active instanceof SVGElement ? active : undefined;
  }

  get #focusedKey(): string | undefined {
    return this.#focused?.closest("[data-key]")?.getAttribute("data-key") ?? undefined;
  }
}
