import type { Finding } from "@skillways/core";
import { type CSSResultGroup, css, html, type TemplateResult } from "lit";
import { findSubject } from "../workbench/find-subject.js";
import { controls } from "./controls.js";
import { icon } from "./icons.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** The strip at the foot: how many problems there are, and on demand which, each with a way to it. */
export class SkillsMapProblems extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: block;
        background: var(--sw-surface);
      }
      .strip {
        display: flex;
        align-items: center;
        gap: 6px;
        min-height: 32px;
        width: 100%;
        justify-content: flex-start;
        border-radius: 0;
        padding: 0 16px;
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
      }
      .strip .icon {
        width: 16px;
        height: 16px;
      }
      .error .icon {
        color: var(--sw-bad);
      }
      .warning .icon {
        color: var(--sw-warn);
      }
      .none .icon {
        color: var(--sw-good);
      }
      .refusal {
        display: flex;
        gap: 8px;
        align-items: center;
        padding: 6px 16px;
        background: var(--sw-warn-soft);
        border-bottom: 1px solid var(--sw-line);
      }
      .refusal .icon {
        color: var(--sw-warn);
        flex: none;
      }
      ul {
        list-style: none;
        max-height: 176px;
        overflow: auto;
        border-top: 1px solid var(--sw-line);
      }
      li {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 2px 8px 2px 16px;
        border-bottom: 1px solid var(--sw-line);
      }
      li .icon {
        flex: none;
        width: 16px;
        height: 16px;
      }
      li p {
        flex: 1;
        padding: 4px 0;
      }
      li button {
        color: var(--sw-accent);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { messages, findings, view } = this.bench;
    const count = findings.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
    const worst = findings.some(({ severity }) => severity === "error") ? "error" : count > 0 ? "warning" : "none";
    const open = view.problemsOpen && count > 0;
    return html`
      ${
        view.refusal
          ? html`<p class="refusal">${icon("warning")}<span>${this.bench.sentence(view.refusal)}</span></p>`
          : ""
      }
      ${
        worst === "none"
          ? html`<p class="strip none">${icon("check")}<span>${messages.text("problems.none")}</span></p>`
          : html`<button type="button" class="strip ${worst}" aria-expanded=${open} @click=${() => this.act("toggle-problems")}>
            ${icon(worst)}<span>${messages.text("problems.count", { count })}</span>${icon(open ? "down" : "right")}</button>`
      }
      ${open ? html`<ul aria-label=${messages.text("problems.title")}>${findings.map((finding) => this.#row(finding))}</ul>` : ""}
    `;
  }

  #row(finding: Finding): TemplateResult {
    const { messages, taxonomy } = this.bench;
    const key = findSubject(taxonomy, finding);
    return html`<li class=${finding.severity}>
      ${icon(finding.severity === "error" ? "error" : finding.severity === "warning" ? "warning" : "info")}
      <p><span class="visually-hidden">${messages.text(`problems.${finding.severity}`)}: </span>${this.bench.sentence(finding.message)}
        ${finding.count === undefined ? "" : html`<span class="quiet">${messages.text("problems.more", { count: finding.count })}</span>`}</p>
      ${key === undefined ? "" : html`<button type="button" @click=${() => this.bench.pick(key)}>${messages.text("problems.show")}</button>`}
    </li>`;
  }
}
