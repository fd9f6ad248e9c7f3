import type { Gap, ProfileDocument, Taxonomy, TaxonomyDocument } from "@skillways/core";
import { type CSSResultGroup, css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { type GapAnswer, GapReader } from "../explorer/gap-reader.js";
import { Wording } from "../explorer/wording.js";
import type { ExplorerTexts } from "../messages/explorer-messages.js";
import { type Catalogue, createMessages, type MessageOverrides, type Messages } from "../messages/messages.js";
import { type SkillGapTexts, skillGapMessages } from "../messages/skill-gap-messages.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { LanguageController } from "./language-controller.js";
import { messageStyles } from "./message-styles.js";
import { theme } from "./theme.js";

/**
 * One gap: what somebody, or a holder of one role, still learns for another role, as level bars; or as a table.
 *
 * Nothing leaves the page. `--skillways-…` custom properties set its look.
 *
 * @element skill-gap
 */
export class SkillGapElement extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    messageStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: 8px 16px;
        margin-bottom: 12px;
      }
      h2 {
        font-size: var(--sw-size-20);
        font-weight: 600;
        line-height: 1.3;
        text-wrap: balance;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        background: var(--sw-surface);
      }
      th,
      td {
        padding: 8px;
        text-align: right;
        border-bottom: 1px solid var(--sw-line);
        font-weight: 400;
      }
      thead th {
        color: var(--sw-text-quiet);
        font-size: var(--sw-size-12);
      }
      th:first-child {
        text-align: left;
        overflow-wrap: anywhere;
        hyphens: auto;
      }
      tbody th {
        font-weight: 600;
      }
    `,
  ];

  /** The skills map: a Taxonomy or a taxonomy document. */
  @property({ attribute: false }) taxonomy: Taxonomy | TaxonomyDocument | null = null;
  /** What is known of the person; it counts where `from` is empty. */
  @property({ attribute: false }) profile: ProfileDocument | null = null;
  /** The id of the role whose holder is looked at; empty looks at the profile. */
  @property({ reflect: true }) from = "";
  /** The id of the role to learn for. */
  @property({ reflect: true }) to = "";
  /** Texts of the host's own, by message key. */
  @property({ attribute: false }) messages: MessageOverrides<ExplorerTexts & SkillGapTexts> = {};
  @state() private table = false;

  readonly #language = new LanguageController(this);
  readonly #reader: GapReader = new GapReader(() => {
    this.#answer = this.#reader.read(this);
    this.requestUpdate();
  });
  #answer: GapAnswer = { kind: "problem", problem: { key: "problem.no-taxonomy" } };

  /** The gap that is shown; null while there is none. */
  get gap(): Gap | null {
    return this.#answer.kind === "gap" ? this.#answer.gap : null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ["taxonomy", "profile", "from", "to"].some((name) => changed.has(name))) {
      this.#answer = this.#reader.read(this);
    }
  }

  protected override render(): TemplateResult {
    const catalogue = skillGapMessages as Catalogue<ExplorerTexts & SkillGapTexts>;
    const messages = createMessages(catalogue, this.#language.language, this.messages);
    const answer = this.#answer;
    if (answer.kind === "reading") return html`<p class="quiet">${messages.text("explorer.reading")}</p>`;
    if (answer.kind !== "gap") {
      const text =
        answer.kind === "unknown" ? messages.text("gap.unknown", { id: answer.id }) : problemText(answer, messages);
      return html`<div class="message" role="note">${icon("warning")}<p>${text}</p></div>`;
    }
    const wording = new Wording(messages, answer.taxonomy);
    return html`<section aria-labelledby="title">
      <div class="bar"><h2 id="title">${messages.text("gap.title", { role: wording.role(answer.gap.to) })}</h2>
        <button type="button" class="outlined" aria-pressed=${this.table} @click=${() => {
          this.table = !this.table;
        }}>${icon("outline")}${messages.text("gap.asTable")}</button></div>
      ${this.table ? renderTable(answer.gap, wording, messages) : html`<skillways-route-steps .wording=${wording} .gap=${answer.gap} .startRole=${answer.startRole}></skillways-route-steps>`}
    </section>`;
  }
}

function problemText(
  answer: Extract<GapAnswer, { kind: "problem" | "choose" }>,
  messages: Messages<ExplorerTexts & SkillGapTexts>,
): string {
  if (answer.kind === "choose") return messages.text("gap.choose");
  const { problem } = answer;
  return problem.key === "problem.broken-taxonomy"
    ? messages.text(problem.key, { detail: problem.finding?.message ?? "" })
    : messages.text("problem.no-taxonomy");
}

function renderTable(gap: Gap, wording: Wording, messages: Messages<ExplorerTexts & SkillGapTexts>): TemplateResult {
  return html`<table aria-labelledby="title">
    <thead><tr><th scope="col">${messages.text("gap.skill")}</th><th scope="col">${messages.text("gap.have")}</th>
      <th scope="col">${messages.text("gap.need")}</th><th scope="col">${messages.text("gap.hours")}</th></tr></thead>
    <tbody>${gap.skills.map(
      (skill) => html`<tr><th scope="row">${wording.skill(skill.skill)}</th>
        <td>${skill.have === null ? messages.text("skill.notKnown") : messages.number(skill.have, { maximumFractionDigits: 1 })}</td>
        <td>${skill.need === null ? messages.text("skill.atAll") : messages.number(skill.need)}</td>
        <td>${skill.effort.hours === 0 ? nothing : messages.number(Math.round(skill.effort.hours))}</td></tr>`,
    )}</tbody>
  </table>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "skill-gap": SkillGapElement;
  }
}
