import type { UiLanguage } from "@skillways/core";
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { applyEdits } from "../../commands/apply-edits.js";
import { draftsMessages } from "../../messages/drafts-messages.js";
import { createSentences } from "../../messages/sentences.js";
import type { Session } from "../../session/session.js";
import type { SessionUpdate } from "../../session/session-update.js";
import { controls } from "../controls.js";
import { leaveFor } from "../file-work.js";
import { type IconName, icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { DraftKeeper } from "./draft-keeper.js";
import type { DraftRead } from "./read-draft.js";

/** Keeps unsaved work in the browser, and offers above the map what was left behind. */
export class SkillsMapDrafts extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: block;
      }
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        padding: 6px 8px 6px 16px;
        background: var(--sw-warn-soft);
        border-bottom: 1px solid var(--sw-line);
      }
      section > .icon {
        flex: none;
        color: var(--sw-warn);
      }
      p {
        flex: 1 1 240px;
        padding: 4px 0;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
    `,
  ];

  @state() private offer: DraftRead | undefined;
  @state() private notice: "full" | "elsewhere" | undefined;
  /** The saved version is another one than the draft started from. */
  #older = false;
  #session: Session | undefined;
  readonly #keeper: DraftKeeper = new DraftKeeper({
    offer: (read, older) => this.#offer(read, older),
    tell: (notice) => this.#tell(notice),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#keeper.connect();
    if (this.hasUpdated) this.#keeper.follow(this.bench.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper.disconnect();
  }

  protected override firstUpdated(): void {
    this.bench.learn(draftsMessages);
    this.#follow();
  }

  protected override benchChanged(update?: SessionUpdate): void {
    super.benchChanged(update);
    if (!this.hasUpdated) return;
    if (this.bench.session !== this.#session) this.#follow();
    else if (update && (update.changes.length > 0 || update.cause === "history" || update.cause === "saved")) {
      this.#keeper.schedule();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.bench;
    const { offer, notice } = this;
    if (offer) {
      return this.#strip(
        "clock",
        this.#found(offer),
        [
          [messages.text("drafts.open"), () => this.#open(offer), "primary"],
          [messages.text("drafts.compare"), () => this.#compare(offer), "outlined"],
          [messages.text("drafts.discard"), () => this.#discard(offer), "outlined"],
        ],
        () => this.#next(offer),
      );
    }
    if (!notice) return nothing;
    const close = (): void => {
      this.notice = undefined;
      this.leave();
    };
    return this.#strip(notice === "full" ? "warning" : "info", messages.text(`drafts.${notice}`), [
      [messages.text("drafts.understood"), close, "outlined"],
    ]);
  }

  #strip(
    sign: IconName,
    text: string,
    buttons: readonly (readonly [string, () => void, string])[],
    later?: () => void,
  ): TemplateResult {
    const label = this.bench.messages.text("drafts.later");
    return html`<section aria-label=${this.bench.messages.text("drafts.label")}>${icon(sign)}<p>${text}</p>
      <div class="buttons">${buttons.map(([name, press, look]) => html`<button type="button" class=${look} @click=${press}>${name}</button>`)}
        ${later ? html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${later}>${icon("close")}</button>` : nothing}</div>
    </section>`;
  }

  #follow(): void {
    this.#session = this.bench.session;
    this.offer = undefined;
    this.#keeper.follow(this.bench.session);
  }

  #offer(offer: DraftRead, older: boolean): void {
    this.#older = older;
    this.offer = offer;
    this.bench.say(this.#found(offer));
  }

  #tell(notice: "full" | "elsewhere"): void {
    if (this.notice === notice) return;
    this.notice = notice;
    this.bench.say(this.bench.messages.text(`drafts.${notice}`));
  }

  #found({ draft }: DraftRead): string {
    const { messages } = this.bench;
    const time = writeTime(draft.at, messages.language);
    return messages.text(this.#older ? "drafts.foundOlder" : "drafts.found", { time });
  }

  /** On top of what was saved, as one step: undo leads back to the saved version. */
  #open(offer: DraftRead): void {
    const { bench } = this;
    const { draft, base } = offer;
    const say = createSentences(draftsMessages);
    const time = { nl: writeTime(draft.at, "nl"), en: writeTime(draft.at, "en") };
    const said = { announcement: say("drafts.opened", { time }), name: say("drafts.name", { time }) };
    const take = (): void => {
      this.offer = undefined;
      bench.dispatch(applyEdits(draft.changes, said));
      this.leave();
      void this.#keeper.takeOver(draft);
    };
    if (!this.#older && !bench.session.dirty) take();
    else
      leaveFor(bench, () => {
        bench.open(base);
        this.#follow();
        take();
      });
  }

  /** What was left behind beside what is saved; it can be merged from there. */
  #compare({ work, base }: DraftRead): void {
    this.bench.show({ side: { name: "skills-map-compare", input: { other: work, base, what: "draft" } } });
  }

  #discard({ draft }: DraftRead): void {
    this.bench.say(this.bench.messages.text("drafts.discarded"));
    this.offer = undefined;
    this.leave();
    void this.#keeper.discard(draft);
  }

  #next({ draft }: DraftRead): void {
    this.offer = undefined;
    this.leave();
    void this.#keeper.pass(draft);
  }
}

/** The hour today; else the day with it. */
function writeTime(at: number, language: UiLanguage): string {
  const day = new Date(at).toDateString() === new Date(Date.now()).toDateString();
  const format: Intl.DateTimeFormatOptions = day
    ? { hour: "2-digit", minute: "2-digit" }
    : { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", format).format(at);
}
