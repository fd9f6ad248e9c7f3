import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { arrangeWhole } from "../../layout/arrange-whole.js";
import { seedWhole } from "../../layout/layout-whole.js";
import { wholeMapMessages } from "../../messages/whole-map-messages.js";
import { findCanvasKey } from "../../workbench/shortcuts.js";
import { controls } from "../controls.js";
import { defineElements } from "../define-elements.js";
import { familyColours } from "../family-colours.js";
import type { Feature } from "../feature.js";
import { pickFile } from "../file-work.js";
import { icon } from "../icons.js";
import type { Printable } from "../print/printable.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { keepPlaces } from "./place-beside.js";
import { readColours } from "./read-colours.js";
import { findPositions, parsePositions, readPlaces } from "./read-places.js";
import { readWholeMap, type WholeMapData } from "./whole-map-data.js";
import type { WholeMapDrawing } from "./whole-map-drawing.js";
import { WholeMapList } from "./whole-map-list.js";
import { wholeMapPad } from "./whole-map-pad.js";
import { printWhole } from "./whole-map-paper.js";
import { wholeMapStyles } from "./whole-map-styles.js";
import { WholeMapWalk } from "./whole-map-walk.js";

/** Thousands of roles and skills at once: by WebGL, or as a list. */
class SkillsMapWhole extends WorkbenchElement implements Printable {
  static override styles: CSSResultGroup = [theme, controls, familyColours, wholeMapStyles];

  @query(".map") private container!: HTMLElement | null;
  @query("skillways-whole-list") private list!: WholeMapList | null;
  @state() private asList = false;
  @state() private cannotDraw = false;
  @state() private arranging = false;
  #data: WholeMapData | undefined;
  #places: Float32Array = new Float32Array();
  #madeOf: unknown;
  #session: unknown;
  #named: string | undefined;
  /** Another function for other words: by it the drawing knows that names may be others. */
  #nameOf: (key: string) => string = (key) => key;
  #drawing: WholeMapDrawing | undefined;
  #starting = false;
  #walk = new WholeMapWalk();
  #abort = new AbortController();
  #looks: readonly MediaQueryList[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    defineElements({ "skillways-whole-list": WholeMapList });
    this.#looks = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    for (const look of this.#looks) look.addEventListener("change", this.#recolour);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const look of this.#looks) look.removeEventListener("change", this.#recolour);
    this.#abort.abort();
    this.#stopDrawing();
    this.arranging = false;
    this.#session = undefined;
  }

  override focusNode(key: string): void {
    this.bench.pick(key);
    void this.updateComplete.then(() => {
      if (this.list) this.list.focusNode(key);
      else this.container?.focus({ preventScroll: true });
    });
  }

  override fit(): void {
    this.#drawing?.zoom("all");
  }

  forPaper(): TemplateResult {
    return html`${this.#data && printWhole(this.#data, this.#places, this.#nameOf)}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#refresh();
  }

  /** Reads the taxonomy anew where it changed; what is known of places stays. */
  #refresh(): void {
    const { taxonomy, session, messages } = this.bench;
    const { roles, skills, relations, moves, families, maps } = taxonomy.document;
    const madeOf = [roles, skills, relations, moves, families, maps, messages.language];
    const isNew = this.#session !== session;
    if (!isNew && Array.isArray(this.#madeOf) && madeOf.every((part, i) => part === (this.#madeOf as unknown[])[i]))
      return;
    this.#madeOf = madeOf;
    this.#session = session;
    const before = this.#data;
    const data = readWholeMap(taxonomy, before);
    if (messages.language !== this.#named) {
      this.#named = messages.language;
      this.#nameOf = (key) => this.bench.nameOf(key);
    }
    this.#data = data;
    const positions = findPositions(taxonomy.document);
    const isPlaced = !isNew && before?.keys === data.keys && findPositions(before.taxonomy.document) === positions;
    if (!isPlaced) this.#place(data, isNew ? undefined : before, readPlaces(data, positions));
    this.#drawing?.update(data, this.#places, this.#nameOf);
  }

  #place(data: WholeMapData, before: WholeMapData | undefined, given: Float32Array | undefined): void {
    if (given !== undefined) this.#places = given;
    else if (before !== undefined) this.#places = keepPlaces(before, this.#places, data);
    else {
      this.#places = seedWhole(data);
      void this.#arrange(data);
    }
  }

  async #arrange({ count, group, from, to }: WholeMapData): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.arranging = true;
    const places = await arrangeWhole({ count, group, from, to }, signal);
    if (signal.aborted) return;
    this.arranging = false;
    if (places === undefined || this.#data?.count !== count) return;
    this.#places = places;
    this.#drawing?.update(this.#data, places, this.#nameOf);
  }

  protected override updated(): void {
    const { view, session } = this.bench;
    if (this.asList || this.cannotDraw) this.#stopDrawing();
    else if (this.#drawing === undefined) void this.#startDrawing();
    this.#drawing?.select(session.selection.filter((key) => this.#data?.numberOf.has(key)));
    const { revealKey } = view;
    if (revealKey === undefined || !this.isConnected) return;
    if (this.list) this.list.reveal(revealKey);
    else if (this.#drawing === undefined) return;
    else this.#drawing.reveal(revealKey);
    this.bench.show({ revealKey: undefined });
  }

  /** What draws is loaded with the first map: it does not run outside a browser. */
  async #startDrawing(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    try {
      const { WholeMapDrawing } = await import("./whole-map-drawing.js");
      const { container } = this;
      if (!this.isConnected || !container || !this.#data || this.#drawing || this.asList) return;
      const colours = readColours(this.renderRoot as ShadowRoot);
      this.#drawing = new WholeMapDrawing(container, this.#data, this.#places, this.#nameOf, colours, {
        click: (key) => this.#clicked(key),
      });
      this.requestUpdate();
    } catch {
      this.cannotDraw = true;
    } finally {
      this.#starting = false;
    }
  }

  #stopDrawing(): void {
    this.#drawing?.remove();
    this.#drawing = undefined;
  }

  protected override render(): TemplateResult {
    const { messages } = this.bench;
    const asList = this.asList || this.cannotDraw;
    return html`${
      asList
        ? html`<skillways-whole-list .bench=${this.bench} .data=${this.#data}></skillways-whole-list>`
        : html`<div class="map" role="application" tabindex="0" aria-label=${messages.text("whole.label", { count: this.#data?.count ?? 0 })}
            aria-description=${messages.text("whole.help")} @keydown=${this.#pressed}></div>`
    }
      ${this.cannotDraw ? html`<p class="note above" role="status">${messages.text("whole.noDrawing")}</p>` : nothing}
      <div class="floating ways">
        ${
          this.cannotDraw
            ? nothing
            : html`<button type="button" @click=${this.#switch}>${icon(asList ? "globe" : "outline")}${messages.text(asList ? "whole.asMap" : "whole.asList")}</button>`
        }
        <button type="button" class="icon-button" aria-label=${messages.text("whole.places")} title=${messages.text("whole.places")} @click=${this.#pickPlaces}>${icon("open")}</button>
      </div>
      ${asList ? nothing : this.#zoom()}
      ${asList ? nothing : this.#pad()}
      ${this.arranging ? html`<p class="note" role="status">${messages.text("whole.arranging")}</p>` : nothing}`;
  }

  #zoom(): TemplateResult {
    const button = (by: "in" | "out" | "all", name: "plus" | "minus" | "fit", label: string): TemplateResult =>
      html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${() => this.#drawing?.zoom(by)}>${icon(name)}</button>`;
    const { messages } = this.bench;
    return html`<div class="floating zoom">${button("out", "minus", messages.text("whole.zoomOut"))}${button("in", "plus", messages.text("whole.zoomIn"))}${button("all", "fit", messages.text("whole.fit"))}</div>`;
  }

  #pad(): TemplateResult | typeof nothing {
    const key = this.#current();
    const number = key === undefined ? undefined : this.#data?.numberOf.get(key);
    if (key === undefined || number === undefined) return nothing;
    return wholeMapPad(this.bench, key, this.#data?.degree[number] ?? 0, (action) => this.act(action));
  }

  #current(): string | undefined {
    return this.bench.session.selection.find((key) => this.#data?.numberOf.has(key));
  }

  #clicked(key: string | undefined): void {
    this.bench.session.select(key === undefined ? [] : [key]);
    if (key !== undefined) this.bench.say(this.#describe(key));
    this.container?.focus({ preventScroll: true });
  }

  #describe(key: string): string {
    const { bench } = this;
    const count = this.#data?.degree[this.#data.numberOf.get(key) ?? -1] ?? 0;
    return bench.messages.text("whole.at", {
      name: bench.nameOf(key),
      kind: bench.messages.text(key.startsWith("role:") ? "word.role" : "word.skill"),
      connections: bench.messages.text("whole.connections", { count }),
    });
  }

  #pressed = (event: KeyboardEvent): void => {
    const data = this.#data;
    if (!data || event.ctrlKey || event.metaKey) return;
    const action = findCanvasKey(event);
    if (event.key.startsWith("Arrow")) this.#step(data, event);
    else if (action === "zoom-in" || action === "zoom-out") this.#drawing?.zoom(action === "zoom-in" ? "in" : "out");
    else if (action === "zoom-fit") this.#drawing?.zoom("all");
    else if (action === "rename") this.bench.show({ propertiesOpen: true });
    else if (action !== undefined) this.act(action);
    else return;
    event.preventDefault();
  };

  #step(data: WholeMapData, { key, altKey }: KeyboardEvent): void {
    const { bench } = this;
    const { messages } = bench;
    const now = data.numberOf.get(this.#current() ?? "");
    const step = this.#walk.step(data, this.#places, now, key, altKey);
    if (step === undefined) {
      bench.say(messages.text("whole.nothingThere"));
      return;
    }
    const to = data.keys[step.node] as string;
    bench.pick(to);
    if (step.from === undefined) bench.say(this.#describe(to));
    else {
      bench.say(
        messages.text("whole.step", {
          name: bench.nameOf(to),
          kind: messages.text(to.startsWith("role:") ? "word.role" : "word.skill"),
          connections: messages.text("whole.connections", { count: data.degree[step.node] as number }),
          place: step.place,
          count: step.count,
          from: bench.nameOf(data.keys[step.from] as string),
        }),
      );
    }
  }

  #switch = (): void => {
    this.asList = !this.asList;
    this.bench.show({ revealKey: this.#current() });
  };

  #pickPlaces = (): void => {
    pickFile(".json,application/json", (file) => void file.text().then((text) => this.usePlaces(text)));
  };

  /** Takes over places from what `skillways layout` writes. */
  usePlaces(text: string): void {
    const { messages } = this.bench;
    const places = this.#data && readPlaces(this.#data, parsePositions(text));
    if (!this.#data || places === undefined) {
      this.bench.say(messages.text("whole.placesNone"));
      return;
    }
    this.#abort.abort();
    this.arranging = false;
    this.#places = places;
    this.#drawing?.update(this.#data, places, this.#nameOf);
    this.bench.say(messages.text("whole.placesDone", { count: this.#data.count }));
  }

  #recolour = (): void => this.#drawing?.recolour(readColours(this.renderRoot as ShadowRoot));
}

export const feature: Feature = { element: SkillsMapWhole, texts: wholeMapMessages };
