import type { Finding, MobilityComparison, Sentence, TaxonomyDocument } from "@skillways/core";
import { createTaxonomy, Taxonomy } from "@skillways/core/model";
import type { Hint } from "@skillways/core/revise";
import type { Command } from "../commands/command.js";
import { findTarget } from "../commands/target-key.js";
import type { AnnouncementTexts } from "../messages/announcement-messages.js";
import type { EditorTexts } from "../messages/editor-texts.js";
import { type Catalogue, createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import { openingMessages } from "../messages/opening-messages.js";
import type { Sentences } from "../messages/sentences.js";
import type { Nearness } from "../scene/role-closeness.js";
import { type DispatchResult, Session } from "../session/session.js";
import type { SessionUpdate } from "../session/session-update.js";
import { Viewport } from "../viewport/viewport.js";
import { emptyTaxonomy } from "./empty-taxonomy.js";
import type { Marks } from "./mark.js";
import type { ReferenceSource } from "./reference-source.js";
import { startView, type View } from "./view.js";

/** Told after each change: `update` where the session changed, nothing where only the view or the language did. */
export type WorkbenchListener = (update?: SessionUpdate) => void;

/**
 * What the parts of the editor share: the session, what is shown of it, and the words. One per editor element; the
 * parts read from it, and act on it, and never on one another.
 */
export class Workbench {
  readonly viewport: Viewport = new Viewport();
  /** Nothing may be changed. */
  readonly = false;
  /** Taxonomies to take roles and skills from. */
  references: readonly ReferenceSource[] = [];
  #session: Session;
  #view: View = startView;
  #catalogue = openingMessages as Catalogue<EditorTexts>;
  #overrides: MessageOverrides<EditorTexts> = {};
  #messages: Messages<EditorTexts> = createMessages(this.#catalogue, "en");
  readonly #learned = new Set<Catalogue<object>>();
  #findings: readonly Finding[] = [];
  #hints: readonly Hint[] = [];
  #nearness: Nearness | undefined;
  #comparison: MobilityComparison | undefined;
  #marks: Marks = new Map();
  #spoken = "";
  #say: Sentences<AnnouncementTexts> = () => ({ nl: "", en: "" });
  #stop: () => void = () => {};
  readonly #listeners = new Set<WorkbenchListener>();

  constructor() {
    this.#session = this.#begin(emptyTaxonomy);
    this.#follow();
  }

  get session(): Session {
    return this.#session;
  }
  get taxonomy(): Taxonomy {
    return this.#session.taxonomy;
  }
  get view(): View {
    return this.#view;
  }
  get messages(): Messages<EditorTexts> {
    return this.#messages;
  }
  /** The words in either language, such as for a search that knows both. */
  messagesIn(language: "nl" | "en"): Messages<EditorTexts> {
    return createMessages(this.#catalogue, language, this.#overrides);
  }
  /** What was last said, in the language at hand. */
  get spoken(): string {
    return this.#spoken;
  }
  /** How near roles are; absent until computed, then perhaps of a version before. */
  get nearness(): Nearness | undefined {
    return this.#nearness;
  }
  /** What the last edit did to fits and routes, as far as it is computed. */
  get comparison(): MobilityComparison | undefined {
    return this.#comparison;
  }
  /** What is wrong, as it was last checked. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** What could be better, as it was last looked at. */
  get hints(): readonly Hint[] {
    return this.#hints;
  }

  /** Calls `listener` after each change, synchronously; returns how to stop. */
  subscribe(listener: WorkbenchListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #begin(source: Taxonomy | TaxonomyDocument): Session {
    const taxonomy = source instanceof Taxonomy ? source : createTaxonomy(source);
    return new Session(taxonomy, { say: (key, ...values) => this.#say(key, ...values) });
  }

  /** Takes over what commands say, which is loaded after the first drawing: before that nothing can be edited. */
  learnSentences(say: Sentences<AnnouncementTexts>): void {
    this.#say = say;
  }

  /** Puts another taxonomy on the bench, with a history of its own. Throws as `createTaxonomy` does. */
  open(source: Taxonomy | TaxonomyDocument): void {
    const session = this.#begin(source);
    this.#stop();
    this.#session = session;
    const { narrow, outlineOpen, problemsOpen } = this.#view;
    this.#view = { ...startView, narrow, outlineOpen, problemsOpen };
    this.#findings = [];
    this.#hints = [];
    this.#nearness = undefined;
    this.#marks = new Map();
    this.#comparison = undefined;
    this.#follow();
    this.#tell();
  }

  /** Takes over how near roles are now. */
  measureWith(nearness: Nearness): void {
    this.#nearness = nearness;
    this.#tell();
  }

  /** Takes over what edits did to fits and routes. */
  compare(comparison: MobilityComparison | undefined): void {
    this.#comparison = comparison;
    this.#tell();
  }

  /** Changes what is shown. */
  show(view: Partial<View>): void {
    this.#view = { ...this.#view, ...view };
    this.#tell();
  }

  /** Selects one thing and brings it into sight. */
  pick(key: string): void {
    this.#view = { ...this.#view, focusKey: key, revealKey: key };
    this.#session.select([key]);
    this.#tell();
  }

  /** Which language to speak, and the host's own words. */
  speak(language: "nl" | "en", overrides: MessageOverrides<EditorTexts> = {}): void {
    this.#overrides = overrides;
    this.#messages = createMessages(this.#catalogue, language, overrides);
    this.#tell();
  }

  /** Takes over the texts of a part that is loaded later. */
  learn(texts: Catalogue<object>): void {
    if (this.#learned.has(texts)) return;
    this.#learned.add(texts);
    const { en, nl } = this.#catalogue;
    this.#catalogue = { en: { ...en, ...texts.en }, nl: { ...nl, ...texts.nl } };
    this.speak(this.#messages.language, this.#overrides);
  }

  /** Carries out a command, unless the map is read only; refusals are announced and shown. */
  dispatch(command: Command): DispatchResult | undefined {
    if (this.readonly) {
      this.say(this.#messages.text("announce.readonly"));
      return undefined;
    }
    return this.#session.dispatch(command);
  }

  /** Says a text through the live region. */
  say(text: string): void {
    this.#spoken = text;
    this.#tell();
  }

  /** What a role or skill is called; the key itself for anything else. */
  nameOf(key: string): string {
    const target = findTarget(key);
    const { taxonomy } = this;
    if (target?.kind === "move") return `${this.nameOf(`role:${target.from}`)} → ${this.nameOf(`role:${target.to}`)}`;
    const item =
      target?.kind === "role"
        ? taxonomy.findRole(target.id)
        : target?.kind === "skill"
          ? taxonomy.findSkill(target.id)
          : undefined;
    return taxonomy.textOf(item?.label, this.#messages.language) || key.slice(key.indexOf(":") + 1);
  }

  /** What the taxonomy is called. */
  get title(): string {
    const { taxonomy } = this;
    return taxonomy.textOf(taxonomy.document.title, this.#messages.language) || taxonomy.id;
  }

  sentence(sentence: Sentence): string {
    return sentence[this.#messages.language];
  }

  /** How roles and skills differ from a version that the map is compared with; empty without one. */
  get marks(): Marks {
    return this.#marks;
  }

  /** Marks roles and skills on the map. */
  mark(marks: Marks): void {
    this.#marks = marks;
    this.#tell();
  }

  /** Takes over what could be better now. */
  hint(hints: readonly Hint[]): void {
    if (hints.length === 0 && this.#hints.length === 0) return;
    this.#hints = hints;
    this.#tell();
  }

  /** Takes over what is wrong now. */
  report(findings: readonly Finding[]): void {
    this.#findings = findings;
    this.#tell();
  }

  #follow(): void {
    this.#stop = this.#session.subscribe((update) => {
      if (update.announcement) this.#spoken = this.sentence(update.announcement);
      const refusal = update.cause === "refusal" && update.announcement ? update.announcement : undefined;
      if (refusal || this.#view.refusal) this.#view = { ...this.#view, refusal };
      this.#tell(update);
    });
  }

  #tell(update?: SessionUpdate): void {
    for (const listener of [...this.#listeners]) listener(update);
  }
}
