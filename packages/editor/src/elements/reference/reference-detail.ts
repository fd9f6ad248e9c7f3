import type { Role, Scale, Skill, Taxonomy } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import { matchByHeight, type ScaleChoice } from "../../commands/fit-scale.js";
import { readText } from "../../commands/labels.js";
import { planPull } from "../../commands/plan-pull.js";
import { pullItems } from "../../commands/pull-items.js";
import type { PullPlan } from "../../commands/pull-plan.js";
import type { Workbench } from "../../workbench/workbench.js";
import { icon } from "../icons.js";

const MOST_SHOWN = 12;

export interface DetailHost {
  readonly bench: Workbench;
  requestUpdate(): void;
  /** Shows another item. */
  open(key: string): void;
}

/** One role or skill of a reference: what it is, and what comes along when it is taken over. */
export class ReferenceDetail {
  readonly key: string;
  readonly #host: DetailHost;
  readonly #reference: Taxonomy;
  #groups = false;
  #related = false;
  readonly #scales = new Map<string, ScaleChoice>();
  #plan: { readonly of: Taxonomy; readonly plan: PullPlan } | undefined;

  constructor(host: DetailHost, reference: Taxonomy, key: string) {
    this.#host = host;
    this.#reference = reference;
    this.key = key;
  }

  get #item(): Role | Skill | undefined {
    const id = this.key.slice(this.key.indexOf(":") + 1);
    return this.#isRole ? this.#reference.findRole(id) : this.#reference.findSkill(id);
  }

  get #isRole(): boolean {
    return this.key.startsWith("role:");
  }

  /** Made anew when the map or the choices change. */
  get plan(): PullPlan {
    const { taxonomy } = this.#host.bench;
    if (this.#plan?.of !== taxonomy) {
      const options = { groups: this.#groups, related: this.#related, scales: this.#scales };
      this.#plan = { of: taxonomy, plan: planPull(taxonomy, this.#reference, [this.key], options) };
    }
    return this.#plan.plan;
  }

  render(): TemplateResult | typeof nothing {
    const item = this.#item;
    if (!item) return nothing;
    const { bench } = this.#host;
    const { messages } = bench;
    const text = (value: Role["label"] | undefined): string => this.#reference.textOf(value, messages.language);
    const own = this.#ownKey;
    const asked = "requirements" in item ? (item.requirements ?? []) : [];
    const parents = "broader" in item ? (item.broader ?? []) : [];
    const roles = this.#isRole ? [] : this.#reference.rolesRequiring(item.id);
    return html`
      <div><h4 tabindex="-1">${text(item.label) || item.id}</h4>
        <p class="quiet small">${messages.text(this.#isRole ? "word.role" : "word.skill")}${"kind" in item && item.kind ? ` · ${messages.text(`kind.${item.kind}`)}` : ""}</p></div>
      ${item.description ? html`<p>${text(item.description)}</p>` : nothing}
      ${
        own === undefined
          ? nothing
          : html`<p class="held">${icon("check")}<span>${messages.text("reference.heldAs", { name: bench.nameOf(own) })}</span></p>
            <button type="button" class="outlined" @click=${() => bench.pick(own)}>${messages.text("reference.show")}</button>`
      }
      ${bench.readonly ? nothing : this.#renderPlan()}
      ${parents.length > 0 ? html`<div><h5>${messages.text("reference.partOf")}</h5><p>${messages.list(parents.map((id) => text(this.#reference.findSkill(id)?.label) || id))}</p></div>` : nothing}
      ${
        asked.length > 0
          ? this.#links(
              messages.text("reference.asks", { count: asked.length }),
              asked.map(({ skill }) => `skill:${skill}`),
            )
          : nothing
      }
      ${
        roles.length > 0
          ? this.#links(
              messages.text("reference.askedBy", { count: roles.length }),
              roles.map(({ id }) => `role:${id}`),
            )
          : nothing
      }`;
  }

  /** What stands here for it, if anything. */
  get #ownKey(): string | undefined {
    const { heldRoles, heldSkills } = this.plan;
    const id = this.key.slice(this.key.indexOf(":") + 1);
    const own = this.#isRole ? heldRoles.get(id) : heldSkills.get(id);
    return own === undefined ? undefined : `${this.#isRole ? "role" : "skill"}:${own}`;
  }

  #links(title: string, keys: readonly string[]): TemplateResult {
    const { messages } = this.#host.bench;
    const label = (key: string): string => {
      const id = key.slice(key.indexOf(":") + 1);
      const item = key.startsWith("role:") ? this.#reference.findRole(id) : this.#reference.findSkill(id);
      return this.#reference.textOf(item?.label, messages.language) || id;
    };
    return html`<div><h5>${title}</h5><ul class="links">${keys
      .slice(0, MOST_SHOWN)
      .map(
        (key) =>
          html`<li><button type="button" @click=${() => this.#host.open(key)}>${icon(key.startsWith("role:") ? "role" : "skill")}<span>${label(key)}</span></button></li>`,
      )}</ul>${keys.length > MOST_SHOWN ? html`<p class="quiet small">${messages.text("reference.more", { count: keys.length - MOST_SHOWN })}</p>` : nothing}</div>`;
  }

  #renderPlan(): TemplateResult {
    const { messages } = this.#host.bench;
    const { plan } = this;
    const { newRoles, newSkills, newRequirements, heldSkills, scales } = plan;
    const line = (count: number, key: "newRoles" | "newSkills" | "newRequirements"): TemplateResult | typeof nothing =>
      count > 0 ? html`<li>${messages.text(`reference.${key}`, { count })}</li>` : nothing;
    const count = newSkills.length + heldSkills.size;
    const options = this.#isRole ? nothing : this.#renderOptions();
    if (plan.changes.length === 0) {
      return html`${options}${this.#isRole ? html`<p class="quiet">${messages.text("reference.nothing")}</p>` : nothing}`;
    }
    return html`<section class="plan" aria-labelledby="plan"><h5 id="plan">${messages.text("reference.plan")}</h5>
      <ul>${line(newRoles.length, "newRoles")}${line(newSkills.length, "newSkills")}${line(newRequirements, "newRequirements")}
        ${heldSkills.size > 0 ? html`<li class="same">${messages.text("reference.already", { held: heldSkills.size, count })}</li>` : nothing}</ul>
      ${options}
      ${scales.map(({ scale, choice }) => this.#renderScale(scale, choice))}
      <button type="button" class="primary" @click=${() => this.#add()}>${messages.text("reference.add")}</button>
    </section>`;
  }

  #renderOptions(): TemplateResult {
    const { messages } = this.#host.bench;
    const item = this.#item as Skill;
    const related = this.#reference.relationsOf(item.id).length;
    const check = (label: string, checked: boolean, set: (on: boolean) => void): TemplateResult =>
      html`<label class="check"><input type="checkbox" .checked=${checked} @change=${(event: Event) => {
        set((event.target as HTMLInputElement).checked);
        this.#changed();
      }} />${label}</label>`;
    return html`${
      item.broader?.length
        ? check(messages.text("reference.groups"), this.#groups, (on) => {
            this.#groups = on;
          })
        : nothing
    }${
      related > 0
        ? check(messages.text("reference.related", { count: related }), this.#related, (on) => {
            this.#related = on;
          })
        : nothing
    }`;
  }

  /** The levels of another scale: turned into ours one by one, kept, or left out. */
  #renderScale(scale: Scale, choice: ScaleChoice): TemplateResult {
    const { messages, taxonomy } = this.#host.bench;
    const target = choice.kind === "map" ? taxonomy.findScale(choice.to) : taxonomy.scales[0];
    const pick = (next: ScaleChoice): void => {
      this.#scales.set(scale.id, next);
      this.#changed();
    };
    const radio = (kind: ScaleChoice["kind"], label: string, next: () => ScaleChoice): TemplateResult =>
      html`<label class="check"><input type="radio" name="scale-${scale.id}" .checked=${choice.kind === kind} @change=${() => pick(next())} />${label}</label>`;
    const name = (text: Scale["label"], value: number): string =>
      [String(value), this.#reference.textOf(text, messages.language)].filter(Boolean).join(". ");
    return html`<fieldset><legend class="small">${messages.text("reference.scale")}</legend>
      ${target ? radio("map", messages.text("reference.scaleMap"), () => ({ kind: "map", to: target.id, levels: matchByHeight(scale, target) })) : nothing}
      ${
        choice.kind === "map" && target
          ? html`<div class="levels">${scale.levels.map(
              ({ value, label }) => html`<label>${messages.text("reference.levelFor", { name: name(label, value) })}
              <select @change=${(event: Event) => pick({ ...choice, levels: new Map([...choice.levels, [value, Number((event.target as HTMLSelectElement).value)]]) })}>
                ${target.levels.map((level) => html`<option value=${level.value} ?selected=${choice.levels.get(value) === level.value}>${name(level.label, level.value)}</option>`)}
              </select></label>`,
            )}</div>`
          : nothing
      }
      ${radio("bring", messages.text("reference.scaleBring"), () => ({ kind: "bring" }))}
      ${radio("none", messages.text("reference.scaleNone"), () => ({ kind: "none" }))}
    </fieldset>`;
  }

  #changed(): void {
    this.#plan = undefined;
    this.#host.requestUpdate();
  }

  #add(): void {
    const { bench } = this.#host;
    const { plan } = this;
    const name = readText(this.#reference, this.#item?.label);
    const reference = readText(this.#reference, this.#reference.document.title);
    bench.dispatch(pullItems(plan, name, reference));
    const [key] = plan.keys;
    if (key !== undefined) bench.show({ focusKey: key, revealKey: key });
    this.#host.open(this.key);
  }
}
