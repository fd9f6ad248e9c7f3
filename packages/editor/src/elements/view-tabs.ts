import { html, type TemplateResult } from "lit";
import { VIEWS, type View } from "../explorer/result.js";
import type { ExplorerTexts } from "../messages/explorer-messages.js";
import type { Messages } from "../messages/messages.js";
import { type BasicIconName, icon } from "./basic-icons.js";

const ICONS: Readonly<Record<View, BasicIconName>> = {
  close: "people",
  reach: "globe",
  surprise: "wand",
  families: "outline",
};

/** What can be looked at while no goal is chosen, as tabs: arrow keys go from one to the next. */
export function renderTabs(
  current: View,
  messages: Messages<ExplorerTexts>,
  choose: (view: View) => void,
): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const at = VIEWS.indexOf(current);
    const to = {
      ArrowRight: VIEWS[(at + 1) % VIEWS.length],
      ArrowLeft: VIEWS[(at + VIEWS.length - 1) % VIEWS.length],
      Home: VIEWS[0],
      End: VIEWS.at(-1),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tabs = event.currentTarget as HTMLElement;
    choose(to);
    tabs.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${messages.text("view.name")} @keydown=${onKey}>${VIEWS.map(
    (
      view,
    ) => html`<button type="button" role="tab" id="tab-${view}" aria-controls="view" aria-selected=${view === current}
      tabindex=${view === current ? 0 : -1} @click=${() => choose(view)}>${icon(ICONS[view])}${messages.text(`view.${view}`)}</button>`,
  )}</div>`;
}
