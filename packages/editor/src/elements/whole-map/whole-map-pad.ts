import { html, nothing, type TemplateResult } from "lit";
import type { ActionName } from "../../workbench/action-name.js";
import type { Workbench } from "../../workbench/workbench.js";
import { icon } from "../icons.js";

/** What can be done with the selected node, which so many others are connected with. */
export function wholeMapPad(
  bench: Workbench,
  key: string,
  count: number,
  act: (action: ActionName) => void,
): TemplateResult {
  const { messages, readonly } = bench;
  const isRole = key.startsWith("role:");
  const button = (name: "enter" | "rename" | "connect" | "remove", label: string, run: () => void): TemplateResult =>
    html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${run}>${icon(name)}</button>`;
  return html`<div class="floating pad" role="group" aria-label=${bench.nameOf(key)}>
      <p><strong>${bench.nameOf(key)}</strong><span class="quiet small">${messages.text(isRole ? "word.role" : "word.skill")} · ${messages.text("whole.connections", { count })}</span></p>
      ${isRole ? button("enter", messages.text("whole.open"), () => act("open-role")) : nothing}
      ${
        readonly
          ? nothing
          : html`${button("rename", messages.text("whole.rename"), () => bench.show({ propertiesOpen: true }))}
      ${button("connect", messages.text("whole.connect"), () => act("connect"))}
      ${button("remove", messages.text("whole.remove"), () => act("remove"))}`
      }</div>`;
}
