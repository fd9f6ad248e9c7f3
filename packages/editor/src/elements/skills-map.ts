import type { Taxonomy, TaxonomyDocument } from "@skillways/core";
import {
  adoptStyles,
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { property, query, state } from "lit/decorators.js";
import { SkillsMapSelectEvent } from "../events/skills-map-select-event.js";
import type { EditorTexts } from "../messages/editor-texts.js";
import { type MapTexts, mapMessages } from "../messages/map-messages.js";
import { type Catalogue, createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import type { SceneNode } from "../scene/scene.js";
import type { WalkStep } from "../tools/edge-walk.js";
import type { Hit } from "../tools/gesture.js";
import { Viewport } from "../viewport/viewport.js";
import { icon } from "./basic-icons.js";
import { canvasMarkStyles } from "./canvas-mark-styles.js";
import { controls } from "./controls.js";
import { familyColours } from "./family-colours.js";
import { LanguageController } from "./language-controller.js";
import { drawMap } from "./map/draw-map.js";
import { MapFit } from "./map/map-fit.js";
import { MapHands } from "./map/map-hands.js";
import { MapKeys } from "./map/map-keys.js";
import { type MapLens, MapModel, MOST_ROLES } from "./map/map-model.js";
import type { MapReading } from "./map/map-reading.js";
import { mapStyles } from "./map/map-styles.js";
import { TaxonomyReader } from "./map/taxonomy-reader.js";
import { zoomButtons } from "./map/zoom-buttons.js";
import { sceneStyles } from "./scene-styles.js";
import { theme } from "./theme.js";

/**
 * The map of a taxonomy, to look at: roles with the moves between them, or skills in their groups. It is moved and
 * zoomed by mouse, touch and keys, and walked along its lines by arrow keys. Nothing in it changes the taxonomy.
 *
 * @element skills-map
 * @fires skills-map-select - SkillsMapSelectEvent when something else is selected
 * @csspart map - the drawing
 * @csspart zoom - the zoom buttons
 * @csspart message - a sentence in place of the drawing, or above it
 */
export class SkillsMap extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, familyColours, sceneStyles, canvasMarkStyles, mapStyles];

  /** The skills map: a Taxonomy, a taxonomy document, or the JSON text of one. */
  @property({ attribute: false }) taxonomy: Taxonomy | TaxonomyDocument | string | null = null;
  /** What to show: `career` for roles and moves, `skills` for skills in their groups. */
  @property({ reflect: true }) lens: MapLens = "career";
  /** Texts of the host's own, by message key. */
  @property({ attribute: false }) messages: MessageOverrides<EditorTexts & MapTexts> = {};
  @state() private spoken = "";
  @query("svg.canvas") svg!: SVGSVGElement | null;

  /** @internal */
  readonly viewport: Viewport = new Viewport();
  /** @internal */
  readonly model: MapModel = new MapModel();
  /** @internal */
  readonly hands: MapHands = new MapHands(this);
  readonly #keys: MapKeys = new MapKeys(this);
  readonly #language: LanguageController = new LanguageController(this);
  readonly #reader: TaxonomyReader = new TaxonomyReader(() => this.#arrived());
  #messages: Messages<MapTexts> = createMessages(mapMessages, "en");
  #saidWith: readonly unknown[] = [];
  #reading: MapReading = { kind: "none" };
  #focusKey: string | undefined;
  readonly #fit: MapFit = new MapFit();
  #observer: ResizeObserver | undefined;
  #unfollow: (() => void) | undefined;

  /** What is selected: keys such as `role:planner`, `skill:sql`. */
  get selection(): readonly string[] {
    return this.model.selection;
  }
  set selection(keys: readonly string[]) {
    this.model.selection = [...keys];
    this.#focusKey = keys[0] ?? this.#focusKey;
    this.requestUpdate();
  }

  /** The taxonomy as plain JSON; setting it is the same as setting `taxonomy`. Null while there is none. */
  get document(): TaxonomyDocument | null {
    return this.model.taxonomy?.document ?? null;
  }
  set document(document: TaxonomyDocument | string | null) {
    this.taxonomy = document;
  }

  /** Everything in sight. */
  fit(): void {
    this.viewport.fit(this.model.scene.bounds);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new ResizeObserver(() => this.#resized());
    this.#observer.observe(this);
    this.#unfollow = this.viewport.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#unfollow?.();
    this.hands.cancel();
  }

  /** @internal */
  press(hit: Hit, additive: boolean): void {
    if (hit.on === "fold") this.toggleFamily(hit.family);
    else if (hit.on === "ground") this.select([]);
    else if (hit.on === "node" || hit.on === "edge") {
      const { selection } = this.model;
      const others = selection.filter((key) => key !== hit.key);
      this.select(additive ? (others.length < selection.length ? others : [...selection, hit.key]) : [hit.key]);
      if (hit.on === "node") this.#focusOn(hit.key);
    }
  }

  /** @internal */
  select(keys: readonly string[]): void {
    const { selection } = this.model;
    if (keys.length === selection.length && keys.every((key, at) => key === selection[at])) return;
    this.model.selection = keys;
    this.requestUpdate();
    this.dispatchEvent(new SkillsMapSelectEvent(keys));
  }

  /** @internal */
  goTo(key: string, step?: WalkStep): void {
    this.select([key]);
    const node = this.model.node(key);
    if (node) this.#reveal(node);
    this.#focusOn(key);
    if (step && step.count > 1) {
      const { place, count, from } = step;
      this.#say(this.#messages.text("map.step", { name: this.#nameOf(key), place, count, from: this.#nameOf(from) }));
    }
  }

  /** @internal */
  stay(): void {
    this.#say(this.#messages.text("map.end"));
  }

  /** @internal */
  toggleFamily(family: string): void {
    const { taxonomy } = this.model;
    const closed = this.model.toggleFamily(family);
    const name = taxonomy?.textOf(taxonomy.findFamily(family)?.label, this.#messages.language) || family;
    const count = taxonomy?.roles.filter((role) => role.family === family).length ?? 0;
    this.#say(this.#messages.text(closed ? "fold.closed" : "fold.opened", { name, count }));
    const first = (): SceneNode | undefined => this.model.scene.nodes.find((node) => node.family === family);
    void this.updateComplete.then(() => {
      const node = first();
      if (node) this.#reveal(node);
      const sign = this.renderRoot.querySelector<SVGGElement>(`[data-fold="${CSS.escape(family)}"]`);
      if (node) this.#focusOn(node.key);
      else sign?.focus({ preventScroll: true });
    });
  }

  /** @internal */
  toggleGroup(key: string): void {
    const { taxonomy, parts } = this.model;
    const id = key.slice("skill:".length);
    const opened = this.model.toggleGroup(id);
    const count = (taxonomy && parts.skills?.skillTreeOf(taxonomy).counts.get(id)) ?? 0;
    const messages = this.#messages as unknown as Messages<EditorTexts>;
    this.#say(messages.text(opened ? "skills.opened" : "skills.closed", { name: this.#nameOf(key), count }));
    this.#focusOn(key);
  }

  /** @internal */
  zoom(to: "in" | "out" | "fit"): void {
    if (to === "fit") this.fit();
    else this.viewport.zoomBy(to === "in" ? 1.25 : 0.8);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { language } = this.#language;
    if (changed.has("taxonomy") || !this.hasUpdated) this.#read();
    this.model.lens = this.lens === "skills" ? "skills" : "career";
    const saidWith = [language, this.messages, this.model.parts.skills];
    if (saidWith.some((item, at) => item !== this.#saidWith[at]) || this.#saidWith.length === 0) {
      this.#saidWith = saidWith;
      const more = this.model.parts.skills?.texts;
      const catalogue = { en: { ...mapMessages.en, ...more?.en }, nl: { ...mapMessages.nl, ...more?.nl } };
      this.#messages = createMessages(catalogue as Catalogue<MapTexts>, language, this.messages);
    }
    const { missing } = this.model;
    if (missing !== undefined && !this.#reader.failed) this.#bring(missing);
    this.model.refresh(this.#messages);
    if (this.viewport.width === 0 && this.hasUpdated) this.viewport.resize(this.clientWidth, this.clientHeight);
    this.#fit.refresh(this.viewport, this.model);
  }

  protected override render(): TemplateResult {
    const messages = this.#messages;
    const { model } = this;
    const sentence = this.#sentence();
    if (sentence !== undefined)
      return html`<div class="message alone" part="message" role="note" lang=${messages.language}>${icon("info")}<p>${sentence}</p>${this.#reader.failed ? html`<button type="button" class="outlined" @click=${this.#again}>${messages.text("map.again")}</button>` : nothing}</div>`;
    const large =
      model.lens === "career" && model.isLarge
        ? messages.text("map.tooMany", { count: model.taxonomy?.roles.length ?? 0, most: MOST_ROLES })
        : undefined;
    return html`${drawMap(this, messages, { hands: this.hands, keys: this.#keys, focusKey: this.#focusKey, focused: this.#focused })}
      ${large === undefined ? nothing : html`<p class="message" part="message" lang=${messages.language}>${large}</p>`}
      ${zoomButtons(messages, this.viewport.scale, (to) => this.zoom(to))}
      <p class="visually-hidden" role="status" lang=${messages.language}>${this.spoken}</p>`;
  }

  /** What is said in place of a drawing. */
  #sentence(): string | undefined {
    const { text } = this.#messages;
    const { model } = this;
    if (this.#reader.failed) return text("map.notLoaded");
    if (this.#reading.kind === "reading" || model.missing !== undefined) return text("map.reading");
    if (this.#reading.kind === "broken") {
      const { detail } = this.#reading;
      return text("map.broken", { detail: detail ?? "" });
    }
    if (model.taxonomy === undefined) return text("map.noTaxonomy");
    if (model.lens === "skills") return model.taxonomy.skills.length === 0 ? text("map.noSkills") : undefined;
    if (model.taxonomy.roles.length === 0) return text("map.noRoles");
    if (!model.isUnreadable) return undefined;
    return text("map.tooManyLoose", { count: model.taxonomy.roles.length, most: MOST_ROLES });
  }

  #read(): void {
    this.#reading = this.#reader.read(this.taxonomy);
    const taxonomy = this.#reading.kind === "taxonomy" ? this.#reading.taxonomy : undefined;
    if (taxonomy === this.model.taxonomy) return;
    const { selection } = this.model;
    const isFirst = this.model.taxonomy === undefined;
    this.model.open(taxonomy);
    // Set by the host before there was anything to select.
    if (isFirst) this.model.selection = selection;
    this.#fit.forget();
  }

  #bring(part: "layOut" | "skills"): void {
    void this.#reader.bring(part, this.model.parts).then((styles) => {
      if (styles) adoptStyles(this.renderRoot as ShadowRoot, [...SkillsMap.elementStyles, styles]);
    });
  }

  #arrived(): void {
    this.#read();
    this.requestUpdate();
  }

  #again = (): void => {
    this.#reader.failed = false;
    this.#arrived();
  };

  #focused = (key: string): void => {
    if (key === this.#focusKey) return;
    this.#focusKey = key;
    this.requestUpdate();
  };

  #focusOn(key: string): void {
    this.#focusKey = key;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true }),
    );
  }

  #reveal({ x, y, width, height }: SceneNode): void {
    this.viewport.reveal({ x: x - width / 2, y: y - height / 2, width, height });
  }

  #say(text: string): void {
    this.spoken = text;
  }

  #nameOf(key: string): string {
    return this.model.node(key)?.label ?? key;
  }

  #resized(): void {
    this.viewport.resize(this.clientWidth, this.clientHeight);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skills-map": SkillsMap;
  }
}
