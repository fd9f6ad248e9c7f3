import type { Finding, Taxonomy, TaxonomyDocument, UiLanguage } from "@skillways/core";
import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { SkillsMapBeforeDeleteEvent } from "../events/skills-map-before-delete-event.js";
import { SkillsMapChangeEvent } from "../events/skills-map-change-event.js";
import { SkillsMapProblemsEvent } from "../events/skills-map-problems-event.js";
import { SkillsMapSelectEvent } from "../events/skills-map-select-event.js";
import type { EditorTexts } from "../messages/editor-texts.js";
import type { MessageOverrides } from "../messages/messages.js";
import type { SessionUpdate } from "../session/session-update.js";
import type { ActionHost } from "../workbench/action.js";
import type { ActionName } from "../workbench/action-name.js";
import { lensFeature } from "../workbench/lenses.js";
import type { ReferenceSource } from "../workbench/reference-source.js";
import { findShortcut } from "../workbench/shortcuts.js";
import type { SaveState } from "../workbench/view.js";
import { Workbench } from "../workbench/workbench.js";
import type { ActionEvent } from "./action-event.js";

import { controls } from "./controls.js";
import { defineElements } from "./define-elements.js";
import { FeatureController } from "./feature-controller.js";
import { LanguageController } from "./language-controller.js";
import { LateBackground } from "./late-background.js";
import { SkillsMapCanvas } from "./skills-map-canvas.js";
import { editorStyles } from "./skills-map-editor-styles.js";
import { theme } from "./theme.js";
import type { WorkbenchElement } from "./workbench-element.js";

const NARROW = 900;
const ROOMY = 1160;

/** Reading and writing documents is loaded when it is first needed. */
function loadFileWork(): Promise<typeof import("./file-work.js")> {
  return import("./file-work.js");
}

/**
 * The skills-map editor: draws a taxonomy, lets it be changed by mouse, touch and keys, and hands it back.
 *
 * @fires skills-map-change - SkillsMapChangeEvent after each edit, undo and redo, with the changes as JSON
 * @fires skills-map-select - SkillsMapSelectEvent when something else is selected
 * @fires skills-map-problems - SkillsMapProblemsEvent when other problems are found
 * @fires skills-map-before-delete - SkillsMapBeforeDeleteEvent, cancelable, before it is asked whether to delete
 * @fires skills-map-save - SkillsMapSaveEvent, cancelable: without `preventDefault()` the file is downloaded
 */
export class SkillsMapEditor extends LitElement implements ActionHost {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [theme, controls, editorStyles];

  /** Nothing may be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** The host's own words, by key; `{"word.skill": "competency"}` changes them wherever they are said. */
  @property({ attribute: false }) messages: MessageOverrides<EditorTexts> = {};
  /** @internal */
  /** `off`: nothing that is not saved is kept in the browser. */
  @property({ reflect: true }) drafts: "on" | "off" = "on";
  /** Taxonomies to take roles and skills from: documents, addresses of JSON files, or what loads them. */
  @property({ attribute: false }) references: readonly ReferenceSource[] = [];
  @query("skills-map-canvas") canvas!: SkillsMapCanvas;

  readonly #bench: Workbench = new Workbench();
  readonly #features: FeatureController = new FeatureController(this.#bench);
  readonly #language: LanguageController = new LanguageController(this);
  readonly #background: LateBackground = new LateBackground(this.#bench, () => this.#checked());
  readonly #internals: ElementInternals | undefined;
  #spokenIn: UiLanguage | undefined;
  #problems: readonly Finding[] = [];
  #observer: ResizeObserver | undefined;
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    this.#internals = this.attachInternals?.();
    this.addEventListener("keydown", this.#shortcut);
  }

  /** The taxonomy at hand; setting one opens it, with an empty history. */
  get taxonomy(): Taxonomy {
    return this.#bench.taxonomy;
  }
  set taxonomy(taxonomy: Taxonomy | TaxonomyDocument) {
    this.#bench.open(taxonomy);
  }
  /** The taxonomy as plain JSON. Setting throws SkillwaysError `invalid-document`; `load` explains on screen. */
  get document(): TaxonomyDocument {
    return this.#bench.taxonomy.document;
  }
  set document(document: TaxonomyDocument) {
    this.#bench.open(document);
  }
  /** What is selected: keys such as `role:planner`. */
  get selection(): readonly string[] {
    return this.#bench.session.selection;
  }
  set selection(keys: readonly string[]) {
    this.#bench.session.select(keys);
  }

  /**
   * Opens a taxonomy from JSON text or bytes; answers what was noticed. What cannot be read is explained on screen,
   * and what was open stays.
   */
  async load(input: string | Uint8Array): Promise<readonly Finding[]> {
    return (await loadFileWork()).loadText(this.#bench, input);
  }

  /** Marks what was handed out by the last save as saved, for a host that stored it; without a save, this version. */
  markSaved(): void {
    this.#bench.session.markSaved();
  }

  /** How saving goes, for a host that tells: shown and announced. What failed to be saved stays unsaved. */
  get saveState(): SaveState | undefined {
    return this.#bench.view.saving;
  }
  set saveState(state: SaveState | undefined) {
    const { session } = this.#bench;
    if (state === "saved") session.markSaved();
    else if (state === "failed") session.failSave();
    this.#bench.show({ saving: state });
    if (state) void loadFileWork().then(({ showSaving }) => showSaving(this.#bench, state));
  }

  /** Asks the page to save; offers a download where the page does not. */
  async save(): Promise<void> {
    await (await loadFileWork()).saveText(this.#bench, this);
  }

  /** Offers the taxonomy as a file. */
  async download(): Promise<void> {
    const { writeText, downloadText } = await loadFileWork();
    downloadText(this.#bench, writeText(this.#bench).text);
  }

  /** Offers the matrix of roles and skills as a table for a spreadsheet. */
  async downloadMatrix(): Promise<void> {
    (await import("./matrix/download-matrix.js")).downloadMatrix(this.#bench);
  }

  /** Everything in sight. */
  fit(): void {
    this.#stage.fit();
  }

  /** @internal */
  async openFile(): Promise<void> {
    (await loadFileWork()).openPicked(this.#bench);
  }

  /** @internal */
  focusNode(key: string): void {
    void this.updateComplete.then(() => this.#stage.focusNode(key));
  }

  /** @internal */
  mayDelete(keys: readonly string[], consequences: readonly string[]): boolean {
    return this.dispatchEvent(new SkillsMapBeforeDeleteEvent(keys, consequences));
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    defineElements({ "skills-map-canvas": SkillsMapCanvas });
    void import("./late-parts.js").then(({ lateParts, sentences, texts }) => {
      this.#bench.learn(texts);
      this.#bench.learnSentences(sentences);
      defineElements(lateParts);
    });
    this.#unfollow = this.#bench.subscribe((update) => this.#followed(update));
    this.#observer = new ResizeObserver(([entry]) => entry && this.#resized(entry.contentRect.width));
    this.#observer.observe(this);
    this.#background.schedule();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#observer?.disconnect();
    this.#background.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("readonly")) this.#bench.readonly = this.readonly;
    if (changed.has("references")) this.#bench.references = this.references;
    if (changed.has("messages") || this.#spokenIn !== this.#language.language) {
      this.#spokenIn = this.#language.language;
      this.#bench.speak(this.#spokenIn, this.messages);
    } else if (changed.has("readonly")) this.#bench.show({});
  }

  protected override render(): TemplateResult {
    const bench = this.#bench;
    const { view, messages } = bench;
    const lens = lensFeature(view);
    return html`<div class="frame" lang=${messages.language} @skillways-action=${this.#act}>
      <div class="bar"><skills-map-toolbar .bench=${bench} role="toolbar" aria-label=${messages.text("bar.label")}></skills-map-toolbar></div>
      ${this.drafts === "off" || this.readonly ? "" : html`<skills-map-drafts .bench=${bench}></skills-map-drafts>`}
      ${view.outlineOpen ? html`<skills-map-outline class="panel outline" .bench=${bench} role="region" aria-label=${messages.text("bar.outline")}></skills-map-outline>` : ""}
      <div class="stage" tabindex="-1"><skills-map-canvas ?hidden=${lens !== undefined} .bench=${bench}></skills-map-canvas>${lens && this.#features.element(lens)}${view.consequencesOpen || bench.comparison ? this.#features.element("skills-map-consequences") : ""}${view.guide ? this.#features.element("skills-map-steps") : ""}</div>
      ${view.side ? html`<div class="panel properties">${this.#features.element(view.side.name)}</div>` : view.propertiesOpen ? html`<skills-map-properties class="panel properties" .bench=${bench} role="region" aria-label=${messages.text("props.title")}></skills-map-properties>` : ""}
      <skills-map-problems class="problems" .bench=${bench} role="region" aria-label=${messages.text("problems.title")}></skills-map-problems>
      <skills-map-palette .bench=${bench}></skills-map-palette>
      <skills-map-dialogs .bench=${bench}></skills-map-dialogs>
      ${view.dialog?.kind === "feature" ? this.#features.element(view.dialog.name) : ""}
      <p class="live visually-hidden" role="status" aria-live="polite">${bench.spoken}</p>
    </div>`;
  }

  /** What shows the lens at hand. */
  get #stage(): WorkbenchElement {
    const lens = lensFeature(this.#bench.view);
    return (lens && this.#features.element(lens)) ?? this.canvas;
  }

  #act = (event: ActionEvent): void => {
    void this.#run(event.action);
  };

  /** What an action does is loaded with the first one. */
  async #run(action: ActionName): Promise<void> {
    const { runAction } = await import("../workbench/run-action.js");
    runAction(action, this.#bench, this);
  }

  #shortcut = (event: KeyboardEvent): void => {
    const action = findShortcut(event);
    const typing =
      event.composedPath()[0] instanceof HTMLInputElement || event.composedPath()[0] instanceof HTMLTextAreaElement;
    if (action === undefined || (typing && (action === "undo" || action === "redo"))) return;
    event.preventDefault();
    void this.#run(action);
  };

  #followed(update?: SessionUpdate): void {
    this.requestUpdate();
    if (!update) {
      if (this.#bench.findings.length === 0) this.#background.schedule();
      return;
    }
    if (update.changes.length > 0) {
      this.dispatchEvent(new SkillsMapChangeEvent(update.changes, update.taxonomy.document));
      this.#background.schedule(update);
    }
    if (update.selectionChanged) {
      this.dispatchEvent(new SkillsMapSelectEvent(this.selection));
      const { narrow, propertiesOpen, lens } = this.#bench.view;
      if (!narrow && !propertiesOpen && lens === "career" && this.selection.length > 0)
        this.#bench.show({ propertiesOpen: true });
    }
  }

  #checked(): void {
    const { findings } = this.#bench;
    const [first] = findings.filter(({ severity }) => severity === "error");
    this.#offerValue();
    this.#internals?.setValidity(
      first ? { customError: true } : {},
      first && this.#bench.sentence(first.message),
      first && this,
    );
    if (findings.length === 0 && this.#problems.length === 0) return;
    this.#problems = findings;
    this.dispatchEvent(new SkillsMapProblemsEvent(findings));
  }

  /** @internal */
  formAssociatedCallback(): void {
    this.#offerValue();
  }

  /** To the form it stands in; a large document takes its time to write, so only where there is one. */
  #offerValue(): void {
    if (!this.#internals?.form) return;
    void loadFileWork().then(({ writeText }) => this.#internals?.setFormValue(writeText(this.#bench).text));
  }

  #resized(width: number): void {
    const narrow = width < NARROW;
    const { view } = this.#bench;
    if (view.narrow !== narrow) {
      this.#bench.show({
        narrow,
        outlineOpen: !narrow && width >= ROOMY,
        propertiesOpen: !narrow && view.propertiesOpen,
      });
    } else if (!this.#sized) this.#bench.show({ outlineOpen: width >= ROOMY });
    this.#sized = true;
  }
  #sized = false;
}

declare global {
  interface HTMLElementTagNameMap {
    "skills-map-editor": SkillsMapEditor;
  }
}
