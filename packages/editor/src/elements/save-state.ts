import { type CSSResult, css, html, type TemplateResult } from "lit";
import type { Workbench } from "../workbench/workbench.js";
import { icon } from "./icons.js";

export const saveStateStyles: CSSResult = css`
  .state {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    flex: none;
    font-size: var(--sw-size-12);
    color: var(--sw-text-quiet);
  }
  .state .icon {
    width: 16px;
    height: 16px;
  }
  .state.kept .icon {
    color: var(--sw-good);
  }
  .state.failed {
    color: var(--sw-bad);
  }
  .again {
    flex: none;
    color: var(--sw-accent);
    padding: 4px 8px;
  }
  .dot {
    color: var(--sw-warn);
    flex: none;
  }
  .again .icon {
    display: none;
    color: var(--sw-bad);
  }
  @container (max-width: 719px) {
    .state,
    .dot {
      display: none;
    }
    .again .icon {
      display: block;
    }
    .again span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;

/** Whether all is saved, and how saving goes; a failed one may be tried again. */
export function saveState({ messages, session, view, readonly }: Workbench, save: () => void): TemplateResult | "" {
  if (readonly) return html`<span class="small quiet">${messages.text("bar.readonly")}</span>`;
  if (view.saving === "saving") return html`<span class="state"><span>${messages.text("save.saving")}</span></span>`;
  if (!session.dirty)
    return view.saving === "saved"
      ? html`<span class="state kept" title=${messages.text("save.saved")}>${icon("check")}<span>${messages.text("save.saved")}</span></span>`
      : "";
  if (view.saving === "failed")
    return html`<span class="state failed" title=${messages.text("save.failed")}>${icon("warning")}<span>${messages.text("save.failedShort")}</span></span>
      <button type="button" class="again" title=${messages.text("save.failed")} @click=${save}>${icon("warning")}<span>${messages.text("save.again")}</span></button>`;
  return html`<span class="dot" role="img" aria-label=${messages.text("bar.unsaved")} title=${messages.text("bar.unsaved")}>●</span>`;
}
