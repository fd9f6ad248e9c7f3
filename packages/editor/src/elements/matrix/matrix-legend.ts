import { html, type TemplateResult } from "lit";
import type { MatrixViewTexts } from "../../messages/matrix-view-messages.js";
import type { Messages } from "../../messages/messages.js";

/** What the cells say, in the corner where nothing else is. */
export function matrixLegend(messages: Messages<MatrixViewTexts>): TemplateResult {
  return html`<span class="visually-hidden">${messages.text("matrix.corner")}</span>
    <span><b>3</b> ${messages.text("matrix.legendEssential")}</span>
    <span><b class="light">3</b> ${messages.text("matrix.legendImportant")}</span>
    <span><b class="light">3⁺</b> ${messages.text("matrix.legendOptional")}</span>
    <span><b>✓</b> ${messages.text("matrix.legendAsked")}</span>
    <span><b>3<sup class="must">!</sup></b> ${messages.text("matrix.legendBlocking")}</span>`;
}
