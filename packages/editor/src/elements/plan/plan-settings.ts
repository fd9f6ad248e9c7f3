import type { LearningCatalogueDocument, LearningMethod, Money } from "@skillways/core/people";
import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Messages } from "../../messages/messages.js";
import type { PlanTexts } from "../../messages/plan-messages.js";
import type { PeopleWording } from "../../people/people-wording.js";
import { icon } from "../basic-icons.js";
import { controls } from "../controls.js";
import { disclosureStyles } from "../disclosure-styles.js";
import { theme } from "../theme.js";
import { methodIcon } from "./method-icons.js";

/** What a plan has to keep to; null sets no limit. */
export interface PlanLimits {
  readonly hoursPerWeek: number;
  readonly start: string;
  readonly budget: Money | null;
  readonly languages: readonly string[] | null;
  readonly methods: readonly LearningMethod[] | null;
}

/** Somebody set a limit, or asks for a plan with the same ones. Stays inside the element. */
export class PlanLimitsEvent extends Event {
  static readonly type = "plan-limits";
  readonly limits: Partial<PlanLimits>;

  constructor(limits: Partial<PlanLimits>) {
    super(PlanLimitsEvent.type);
    this.limits = limits;
  }
}

/** Fields for what a plan has to keep to. What cannot be is said beside the field, and changes nothing. */
export class PlanSettings extends LitElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    disclosureStyles,
    css`
      :host {
        display: block;
      }
      details {
        border: 1px solid var(--sw-line);
        border-radius: 12px;
        background: var(--sw-surface);
      }
      summary {
        padding: 8px 16px;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
        gap: 16px;
        padding: 4px 16px 16px;
      }
      .fields > label,
      legend {
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
      }
      .fields > label {
        display: grid;
        gap: 4px;
        align-content: start;
      }
      input:not([type="checkbox"]) {
        font-size: var(--sw-size-14);
        color: var(--sw-text);
        min-height: 36px;
      }
      fieldset {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        min-width: 0;
      }
      legend {
        padding: 0 0 4px;
      }
      fieldset label {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 36px;
        padding: 4px 12px 4px 8px;
        border: 1px solid var(--sw-line-strong);
        border-radius: 999px;
        cursor: pointer;
      }
      fieldset label:has(:checked) {
        background: var(--sw-accent-soft);
        border-color: var(--sw-accent);
      }
      fieldset input {
        width: 18px;
        height: 18px;
        min-height: 18px;
      }
      .icon {
        width: 18px;
        height: 18px;
        flex: none;
      }
      .wrong {
        color: var(--sw-bad);
      }
      .foot {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) limits: PlanLimits | undefined;
  @property({ attribute: false }) catalogue: LearningCatalogueDocument | undefined;
  @property({ attribute: false }) wording: PeopleWording | undefined;
  @property({ attribute: false }) messages: Messages<PlanTexts> | undefined;
  @state() private wrong: "hours" | "start" | "budget" | "languages" | "methods" | "" = "";

  protected override render(): TemplateResult | typeof nothing {
    const { limits, catalogue, wording, messages } = this;
    if (limits === undefined || catalogue === undefined || wording === undefined || messages === undefined)
      return nothing;
    const { activities } = catalogue;
    const currency =
      limits.budget?.currency ?? activities.find(({ cost }) => cost !== undefined)?.cost?.currency ?? "EUR";
    const languages = [...new Set(activities.flatMap((activity) => activity.languages ?? catalogue.languages))].sort();
    const methods = [...new Set(activities.map(({ method }) => method))].sort();
    return html`<details>
      <summary>${icon("right")}${messages.text("make.title")}</summary>
      <div class="fields">
        <label>${messages.text("make.hours")}
          <input type="number" min="0.5" step="0.5" inputmode="decimal" .value=${String(limits.hoursPerWeek)} aria-invalid=${this.wrong === "hours"}
            @change=${(event: Event) => this.#takeNumber(event, "hours", (hoursPerWeek) => ({ hoursPerWeek }))}>
          ${this.#renderWrong("hours", messages.text("make.invalid"))}</label>
        <label>${messages.text("make.start")}
          <input type="date" required .value=${limits.start} aria-invalid=${this.wrong === "start"} @change=${this.#takeStart}>
          ${this.#renderWrong("start", messages.text("plan.said.noDay"))}</label>
        <label>${messages.text("make.budget", { currency })}
          <input type="number" min="0" step="50" inputmode="decimal" placeholder=${messages.text("make.noBudget")} aria-invalid=${this.wrong === "budget"}
            .value=${limits.budget === null ? "" : String(limits.budget.amount)}
            @change=${(event: Event) => {
              const { value } = event.target as HTMLInputElement;
              if (value === "" && (event.target as HTMLInputElement).validity.valid) this.#tell({ budget: null });
              else this.#takeNumber(event, "budget", (amount) => ({ budget: { amount, currency } }), 0);
            }}>
          ${this.#renderWrong("budget", messages.text("make.invalid"))}</label>
        ${
          languages.length < 2
            ? nothing
            : this.#renderChoice("languages", languages, limits.languages, (tag) => html`${wording.languageName(tag)}`)
        }
        ${
          methods.length < 2
            ? nothing
            : this.#renderChoice(
                "methods",
                methods,
                limits.methods,
                (method) => html`${methodIcon(method)}${messages.text(`method.${method}`)}`,
              )
        }
        <div class="foot"><button type="button" class="outlined" @click=${() => this.#tell({})}>${icon("wand")}${messages.text("make.again")}</button></div>
      </div>
    </details>`;
  }

  #renderWrong(field: typeof this.wrong, text: string): TemplateResult | typeof nothing {
    return this.wrong === field ? html`<span class="wrong" role="alert">${text}</span>` : nothing;
  }

  #renderChoice<Item extends string>(
    field: "languages" | "methods",
    items: readonly Item[],
    chosen: readonly Item[] | null,
    draw: (item: Item) => TemplateResult,
  ): TemplateResult {
    const { messages } = this;
    return html`<fieldset>
      <legend>${messages?.text(`make.${field}`)}</legend>
      ${items.map(
        (item) =>
          html`<label><input type="checkbox" .checked=${chosen?.includes(item) ?? true} @change=${(event: Event) => {
            const box = event.target as HTMLInputElement;
            const next = items.filter((each) => (each === item ? box.checked : (chosen?.includes(each) ?? true)));
            // With none chosen nothing could be planned.
            if (next.length === 0) {
              box.checked = true;
              this.wrong = field;
            } else this.#tell({ [field]: next.length === items.length ? null : next });
          }}>${draw(item)}</label>`,
      )}
      ${this.#renderWrong(field, messages?.text("make.oneAtLeast") ?? "")}
    </fieldset>`;
  }

  #takeNumber(
    event: Event,
    field: "hours" | "budget",
    limitOf: (value: number) => Partial<PlanLimits>,
    least = Number.MIN_VALUE,
  ): void {
    const { valueAsNumber } = event.target as HTMLInputElement;
    if (Number.isFinite(valueAsNumber) && valueAsNumber >= least) this.#tell(limitOf(valueAsNumber));
    else this.wrong = field;
  }

  #takeStart = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value === "") this.wrong = "start";
    else this.#tell({ start: value });
  };

  #tell(limits: Partial<PlanLimits>): void {
    this.wrong = "";
    this.dispatchEvent(new PlanLimitsEvent(limits));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-plan-settings": PlanSettings;
  }
}
