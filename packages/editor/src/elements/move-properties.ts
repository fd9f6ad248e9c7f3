import type { Move } from "@skillways/core";
import { html, type TemplateResult } from "lit";
import { setField } from "../commands/set-field.js";
import type { Workbench } from "../workbench/workbench.js";

const KINDS = ["promotion", "lateral", "step-down", "other"] as const;

/** A move's kind, whether it is allowed, and how many made it. */
export function moveProperties(bench: Workbench, move: Move): TemplateResult {
  const { messages, taxonomy } = bench;
  const target = { kind: "move", from: move.from, to: move.to } as const;
  const nameOf = (id: string): string => taxonomy.textOf(taxonomy.findRole(id)?.label, messages.language) || id;
  const kind = move.kind ?? "other";
  return html`
    <p class="ends"><strong>${nameOf(move.from)}</strong> → <strong>${nameOf(move.to)}</strong></p>
    <label class="field">${messages.text("props.moveKind")}
      <select ?disabled=${bench.readonly} @change=${(event: Event) => bench.dispatch(setField(target, ["kind"], (event.target as HTMLSelectElement).value))}>
        ${KINDS.map((one) => html`<option value=${one} ?selected=${one === kind}>${messages.text(`move.${one}`)}</option>`)}
      </select></label>
    <label class="field">${messages.text("props.observed")}
      <input type="number" min="0" step="1" .value=${move.observed === undefined ? "" : String(move.observed)} ?readonly=${bench.readonly}
        @change=${(event: Event) => {
          const observed = (event.target as HTMLInputElement).valueAsNumber;
          bench.dispatch(
            setField(target, ["observed"], Number.isFinite(observed) ? Math.max(0, Math.round(observed)) : undefined),
          );
        }} /></label>
    <label class="check"><input type="checkbox" .checked=${move.blocked === true} ?disabled=${bench.readonly}
      @change=${(event: Event) => bench.dispatch(setField(target, ["blocked"], (event.target as HTMLInputElement).checked || undefined))} />
      ${messages.text("props.blocked")}</label>
    ${move.reason ? html`<p class="quiet">${taxonomy.textOf(move.reason, messages.language)}</p>` : ""}
  `;
}
