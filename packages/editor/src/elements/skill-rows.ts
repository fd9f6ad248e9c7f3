import type { SkillGap } from "@skillways/core";
import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { explainSkillGap, type GapContext } from "../explorer/explain-skill-gap.js";
import type { TryOut } from "../explorer/try-out.js";
import type { Wording } from "../explorer/wording.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { theme } from "./theme.js";
import { TryOutEvent } from "./try-out/try-out-event.js";

/** One row per skill: its level bar, the hours it takes, and why, on demand. */
export class SkillRows extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      ul {
        list-style: none;
      }
      li {
        border-top: 1px solid var(--sw-line);
      }
      li:first-child {
        border-top: 0;
      }
      summary {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto 20px;
        grid-template-areas: "name name hours why" "bar level level level";
        align-items: center;
        gap: 4px 12px;
        margin-inline: -8px;
        padding: 10px 8px;
        min-height: 44px;
        cursor: pointer;
        list-style: none;
        border-radius: 8px;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        background: var(--sw-hover);
      }
      .name {
        grid-area: name;
        overflow-wrap: anywhere;
        font-weight: 600;
      }
      skillways-level-bar {
        grid-area: bar;
        width: 140px;
      }
      .level {
        grid-area: level;
        justify-self: end;
        text-align: right;
      }
      .hours {
        grid-area: hours;
        white-space: nowrap;
        font-weight: 600;
        text-align: right;
      }
      .why {
        grid-area: why;
        display: inline-flex;
        align-items: center;
        gap: 2px;
        color: var(--sw-accent);
        font-size: var(--sw-size-12);
        font-weight: 600;
      }
      .why .icon {
        flex: none;
        width: 16px;
        height: 16px;
        transition: transform var(--sw-glide);
      }
      details[open] .why .icon {
        transform: rotate(180deg);
      }
      .reasons {
        margin: 0 8px 12px;
        padding: 12px 16px;
        display: grid;
        gap: 6px;
        background: var(--sw-ground);
        border-left: 3px solid var(--sw-accent);
        border-radius: 0 8px 8px 0;
      }
      .tries {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 4px;
      }
      .tries button {
        white-space: normal;
        text-align: left;
      }
      .tries .icon {
        flex: none;
        width: 16px;
        height: 16px;
      }
      @container (max-width: 639px) {
        .why span {
          position: absolute;
          clip-path: inset(50%);
          width: 1px;
          height: 1px;
          overflow: hidden;
        }
        .reasons {
          margin-inline: 0;
        }
      }
      @container (min-width: 640px) {
        summary {
          grid-template-columns: minmax(0, 1fr) 140px 164px 72px 84px;
          grid-template-areas: "name bar level hours why";
          padding-block: 6px;
        }
        .level {
          justify-self: start;
          text-align: left;
        }
        summary {
          margin-inline: 0;
        }
        .why {
          justify-self: end;
        }
      }
    `,
  ];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) skills: readonly SkillGap[] = [];
  @property({ attribute: false }) context: GapContext | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { wording, context } = this;
    if (wording === undefined || context === undefined) return nothing;
    return html`<ul>${repeat(
      this.skills,
      ({ skill }) => skill,
      (gap) => this.#row(wording, gap, context),
    )}</ul>`;
  }

  #row(wording: Wording, gap: SkillGap, context: GapContext): TemplateResult {
    return html`<li><details>
      <summary>
        <span class="name">${wording.skill(gap.skill)}</span>
        <skillways-level-bar .top=${wording.topLevel(gap.skill)} .have=${gap.known ? gap.have : null} .need=${gap.need ?? wording.topLevel(gap.skill)}
          .label=${wording.skillGap(gap)}></skillways-level-bar>
        <span class="level small quiet" aria-hidden="true">${wording.skillGapShort(gap)}</span>
        <span class="hours">${this.#hours(wording, gap)}</span>
        <span class="why"><span>${wording.messages.text("why.open")}</span>${icon("down")}</span>
      </summary>
      <div class="reasons">${explainSkillGap(wording, gap, context).map((sentence) => html`<p>${sentence}</p>`)}${this.#tries(wording, gap, context)}</div>
    </details></li>`;
  }

  /** "What if": learn it, or not need it; where neither is tried already. */
  #tries(wording: Wording, gap: SkillGap, context: GapContext): TemplateResult | typeof nothing {
    if (context.tried === undefined || gap.missing + gap.unknown === 0) return nothing;
    const { messages } = wording;
    const { skill } = gap;
    const level = gap.need ?? wording.lowestLevel(skill);
    const press = (text: string, tryOut: TryOut): TemplateResult =>
      html`<button type="button" class="outlined" @click=${() => this.dispatchEvent(new TryOutEvent({ kind: "add", tryOut }))}>${icon("wand")}${text}</button>`;
    return html`<div class="tries">
      ${press(
        gap.need !== null && wording.topLevel(skill) > 1
          ? messages.text("try.learnTo", { level })
          : messages.text("try.learn"),
        {
          kind: "learn",
          skill,
          level,
        },
      )}
      ${press(messages.text("try.drop"), { kind: "drop", role: context.to, skill })}
    </div>`;
  }

  /** Hours that rest on a rating as they are; hours for an unknown level as a most. */
  #hours(wording: Wording, gap: SkillGap): string | typeof nothing {
    if (gap.effort.hours === 0) return nothing;
    const hours = wording.hoursShort(gap.effort.hours);
    return gap.known ? hours : wording.messages.text("skill.hoursUnknown", { hours });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-skill-rows": SkillRows;
  }
}
