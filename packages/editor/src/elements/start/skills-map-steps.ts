import type { Taxonomy } from "@skillways/core";
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { startMessages } from "../../messages/start-messages.js";
import type { Session } from "../../session/session.js";
import type { SessionUpdate } from "../../session/session-update.js";
import { lensFeature } from "../../workbench/lenses.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { rememberSteps, stepsWereSeen } from "./steps-seen.js";
import { stepsStyles } from "./steps-styles.js";

const STEPS = ["role", "requirement", "move", "save"] as const;
type Step = (typeof STEPS)[number];

/** The first things to do, beside the map: each ticks itself when it happens. It never takes the focus. */
class SkillsMapSteps extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, stepsStyles];

  #session: Session | undefined;
  readonly #done = new Set<Step>();
  #shown = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { bench } = this;
    if (bench.session !== this.#session) {
      this.#session = bench.session;
      this.#done.clear();
      // What a spreadsheet brought along need not be done again.
      const { saved } = bench.session;
      if (bench.taxonomy.roles.length > saved.roles.length) this.#done.add("role");
      if (countRequirements(bench.taxonomy) > countRequirements(saved)) this.#done.add("requirement");
    }
    if (bench.view.guide === "offered" && !this.#shown && stepsWereSeen()) bench.show({ guide: undefined });
    else if (bench.view.guide && !this.#shown) {
      this.#shown = true;
      this.#add(bench.messages.text("steps.shown"));
    }
  }

  protected override benchChanged(update?: SessionUpdate): void {
    super.benchChanged(update);
    if (!this.bench.view.guide) this.#shown = false;
    if (update && this.#shown && this.bench.session === this.#session) this.#tick(update);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, view, readonly } = this.bench;
    // Over a table it would hide what it is about.
    if (!view.guide || readonly || !this.#shown || lensFeature(view)) return nothing;
    const count = STEPS.length;
    const done = this.#done.size;
    return html`<section aria-labelledby="title">
      <div class="top"><h3 id="title">${messages.text("steps.title")}</h3>
        <span class="small quiet">${messages.text("steps.count", { done, count })}</span>
        <button type="button" class="icon-button" aria-label=${messages.text("steps.close")} title=${messages.text("steps.close")} @click=${this.#hide}>${icon("close")}</button></div>
      <progress max=${count} value=${done} aria-label=${messages.text("steps.count", { done, count })}></progress>
      ${done === count ? html`<p>${messages.text("steps.all")}</p>` : ""}
      <ol>${STEPS.map((step) => this.#row(step))}</ol>
    </section>`;
  }

  #row(step: Step): TemplateResult {
    const { messages } = this.bench;
    const done = this.#done.has(step);
    const next = STEPS.find((other) => !this.#done.has(other)) === step;
    return html`<li class=${done ? "done" : next ? "next" : ""}>
      <span class="sign">${done ? icon("check") : ""}</span>
      ${
        done
          ? html`<span>${messages.text(`steps.${step}`)}<span class="visually-hidden">, ${messages.text("steps.done")}</span></span>`
          : html`<button type="button" aria-describedby=${next ? `hint-${step}` : nothing} @click=${() => this.#start(step)}>${messages.text(`steps.${step}`)}</button>`
      }
      ${next ? html`<p class="small quiet" id="hint-${step}">${messages.text(`steps.${step}Hint`)}</p>` : ""}
    </li>`;
  }

  #start(step: Step): void {
    if (step === "role" || step === "save") this.act(step === "role" ? "new-role" : "save");
    else this.#connect(step);
  }

  #connect(step: "requirement" | "move"): void {
    const { bench } = this;
    const selected = bench.session.selection.find((key) => key.startsWith("role:"));
    const [first] = bench.taxonomy.roles;
    const from = selected ?? (first && `role:${first.id}`);
    if (from === undefined) {
      bench.say(bench.messages.text("steps.first"));
      return;
    }
    const targets = step === "requirement" ? "skill" : "role";
    bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from, targets } } });
  }

  #tick({ before, taxonomy, cause }: SessionUpdate): void {
    const now: Readonly<Record<Step, boolean>> = {
      role: taxonomy.roles.length > before.roles.length,
      requirement: taxonomy.roles !== before.roles && countRequirements(taxonomy) > countRequirements(before),
      move: taxonomy.moves.length > before.moves.length,
      save: cause === "saved",
    };
    if (cause === "replay" || cause === "abandon") return;
    for (const step of STEPS) {
      if (!now[step] || this.#done.has(step)) continue;
      this.#done.add(step);
      const { messages } = this.bench;
      const values = { name: messages.text(`steps.${step}`), done: this.#done.size, count: STEPS.length };
      this.#add(messages.text("steps.ticked", values));
      if (this.#done.size === STEPS.length) rememberSteps();
    }
  }

  /** After what is being said: that counts too. */
  #add(text: string): void {
    const { bench } = this;
    queueMicrotask(() => bench.say(`${bench.spoken} ${text}`.trim()));
  }

  #hide = (): void => {
    rememberSteps();
    this.bench.show({ guide: undefined });
    this.leave();
  };
}

function countRequirements(taxonomy: Taxonomy): number {
  return taxonomy.roles.reduce((sum, { requirements }) => sum + (requirements?.length ?? 0), 0);
}

export const feature: Feature = { element: SkillsMapSteps, texts: startMessages };
