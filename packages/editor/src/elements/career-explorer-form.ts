import type { Taxonomy } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import type { Answer } from "../explorer/explorer.js";
import type { RoleChoice } from "../explorer/role-options.js";
import type { Wording } from "../explorer/wording.js";
import { icon } from "./basic-icons.js";
import type { RoleChooseEvent } from "./role-choose-event.js";

const PACE_AT_MOST = 32;

/** What the sentence says, and what happens when it is changed. */
export interface FormState {
  readonly from: string;
  readonly to: string;
  readonly pace: number;
  /** Whether something is known of the person that can be forgotten. */
  readonly hasProfile: boolean;
  readonly isRemembered: boolean;
  readonly isRating: boolean;
  go(change: { readonly from?: string; readonly to?: string }): void;
  setPace(hours: number): void;
  rate(): void;
  remember(isRemembered: boolean): void;
  forget(): void;
}

/** "I am …, and I would like to be …", the hours a week, and what is known of the person. */
export function renderForm(
  answer: Extract<Answer, { kind: "answered" }>,
  wording: Wording,
  form: FormState,
): TemplateResult {
  const { messages, taxonomy } = wording;
  const { profile } = answer;
  const from: RoleChoice | null = isKnown(taxonomy, form.from)
    ? { role: form.from }
    : profile === null
      ? null
      : "profile";
  const to: RoleChoice | null = isKnown(taxonomy, form.to) ? { role: form.to } : null;
  const name = profile?.role === undefined ? profile?.label : wording.role(profile.role);
  const myProfile = name === undefined ? messages.text("form.myProfile") : messages.text("form.myProfileOf", { name });
  const picker = (end: "from" | "to", choice: RoleChoice | null, profileName: string | null): TemplateResult =>
    html`<skillways-role-picker .wording=${wording} .search=${answer.search} .choice=${choice} .profileName=${profileName}
      .label=${messages.text(`form.${end}`)} .clearable=${end === "to"}
      @role-choose=${({ choice: chosen }: RoleChooseEvent) =>
        form.go({ [end]: chosen === null || chosen === "profile" ? "" : chosen.role })}></skillways-role-picker>`;
  return html`<form aria-label=${messages.text("form.name")} @submit=${(event: Event) => event.preventDefault()}>
    <div class="sentence">
      ${messages.text("form.iAm")}
      ${picker("from", from, profile === null ? null : myProfile)}
      ${messages.text("form.andWant")}
      ${picker("to", to, null)}
      ${messages.text("form.end")}
    </div>
    <div class="below">
      <label class="pace">${icon("clock")}<span>${messages.text("form.hoursBefore")}
          <output>${messages.number(form.pace)}</output> ${messages.text("form.hoursAfter")}</span>
        <input type="range" min="1" max=${Math.max(PACE_AT_MOST, form.pace)} step=${Number.isInteger(form.pace) ? 1 : "any"}
          .value=${String(form.pace)} aria-label=${messages.text("form.hours")}
          aria-valuetext=${messages.text("time.hours", { count: form.pace })}
          @input=${(event: Event) => form.setPace(Number((event.target as HTMLInputElement).value))}></label>
      ${from === null && to === null && !form.hasProfile ? nothing : renderMe(profile, wording, form, from !== null || to !== null)}
    </div>
  </form>`;
}

function renderMe(
  profile: Extract<Answer, { kind: "answered" }>["profile"],
  { messages }: Wording,
  form: FormState,
  canAsk: boolean,
): TemplateResult {
  const rated = new Set(profile?.evidence.map(({ skill }) => skill)).size;
  return html`<div class="me">
    ${rated === 0 ? nothing : html`<span class="quiet">${messages.text("me.rated", { count: rated })}</span>`}
    ${
      canAsk && !form.isRating
        ? html`<button type="button" class="link" @click=${form.rate}>${icon("check")}${messages.text(rated === 0 ? "me.ask" : "me.askMore")}</button>`
        : nothing
    }
    ${
      form.hasProfile
        ? html`<label class="remember"><input type="checkbox" .checked=${form.isRemembered}
              @change=${(event: Event) => tick(event.target as HTMLInputElement, form)}>${messages.text("me.remember")}</label>
            <button type="button" class="link" @click=${form.forget}>${icon("remove")}${messages.text("me.forget")}</button>`
        : nothing
    }
  </div>`;
}

/** What the box shows is what is so, also where it was ticked in vain. */
function tick(box: HTMLInputElement, { isRemembered, remember }: FormState): void {
  const { checked } = box;
  box.checked = isRemembered;
  remember(checked);
}

function isKnown(taxonomy: Taxonomy, role: string): boolean {
  return taxonomy.findRole(role) !== undefined;
}
