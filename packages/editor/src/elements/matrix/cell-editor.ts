import type { Necessity, Scale } from "@skillways/core";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { type CellFields, describeProblem, readFields, setCells } from "../../commands/edit-cells.js";
import { readCell, scaleEnds } from "../../commands/read-cell.js";
import type { RequirementFields } from "../../commands/requirement-changes.js";
import { setRequirement } from "../../commands/set-requirement.js";
import type { Workbench } from "../../workbench/workbench.js";

type Cell = { readonly role: string; readonly skill: string };

/** What the editor holds before it is applied; `keep` leaves a cell as it is. */
interface CellDraft {
  readonly level: "keep" | "clear" | "ask" | number;
  /** Where the level is typed. */
  readonly typed: string;
  readonly necessity: Necessity | "keep";
  readonly importance: string;
  readonly blocking: "keep" | "default" | "yes" | "no";
}

const MOST_RADIOS = 10;

/** The small dialog for all that cells say: one cell, or each of a selection. */
export class CellEditor {
  readonly #bench: Workbench;
  readonly #changed: () => void;
  #cells: readonly Cell[] = [];
  #draft: CellDraft | undefined;
  #begun: CellDraft | undefined;
  #problem = "";

  constructor(bench: Workbench, changed: () => void) {
    this.#bench = bench;
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.#draft !== undefined;
  }

  /** `typed` is the beginning of a level. */
  open(cells: readonly Cell[], typed?: string): void {
    const all = cells.map(({ role, skill }) => readFields(this.#bench.taxonomy, role, skill));
    const same = <Value>(read: (fields: CellFields) => Value): Value | "keep" => {
      const first = read(all[0] ?? null);
      return all.every((fields) => read(fields) === first) ? first : "keep";
    };
    const level = same((fields) => (fields === null ? "clear" : (fields.level ?? "ask")));
    const importance = same((fields) => (fields?.importance ?? "") as number | "");
    const draft: CellDraft = {
      level,
      typed: typed ?? (typeof level === "number" ? this.#bench.messages.number(level) : ""),
      necessity: same((fields) => fields?.necessity ?? "essential"),
      importance: importance === "keep" ? "" : String(importance),
      blocking: same((fields) =>
        typeof fields?.blocking === "boolean" ? (fields.blocking ? "yes" : "no") : "default",
      ),
    };
    this.#cells = cells;
    this.#draft = draft;
    this.#begun = draft;
    this.#problem = "";
    this.#changed();
  }

  close(): void {
    this.#draft = undefined;
    this.#changed();
  }

  render(): TemplateResult | typeof nothing {
    const draft = this.#draft;
    if (draft === undefined) return nothing;
    const { messages } = this.#bench;
    const several = this.#cells.length > 1;
    return html`<form method="dialog" @submit=${this.#apply} novalidate>
      <h3 id="cell-title" dir="auto">${this.#title()}</h3>
      ${this.#levels(draft)}
      <label class="field">${messages.text("matrix.editNecessity")}
        <select @change=${(event: Event) => this.#set({ necessity: textIn(event) as Necessity })}>
          ${several ? html`<option value="keep" ?selected=${draft.necessity === "keep"}>${messages.text("matrix.editKeep")}</option>` : nothing}
          ${(["essential", "important", "optional"] as const).map(
            (necessity) =>
              html`<option value=${necessity} ?selected=${draft.necessity === necessity}>${messages.text(`necessity.${necessity}`)}</option>`,
          )}
        </select></label>
      <label class="field">${messages.text("matrix.editImportance")}
        <input inputmode="decimal" autocomplete="off" .value=${live(draft.importance)} aria-describedby="importance-hint"
          placeholder=${several ? messages.text("matrix.editKeep") : ""}
          @input=${(event: Event) => this.#set({ importance: textIn(event) })} /></label>
      <p class="small quiet" id="importance-hint">${messages.text("matrix.editImportanceHint")}</p>
      <label class="field">${messages.text("matrix.editBlocking")}
        <select @change=${(event: Event) => this.#set({ blocking: textIn(event) as "yes" })}>
          ${([...(several ? (["keep"] as const) : []), "default", "yes", "no"] as const).map(
            (choice) =>
              html`<option value=${choice} ?selected=${draft.blocking === choice}>${messages.text(BLOCKING[choice])}</option>`,
          )}
        </select></label>
      ${this.#problem === "" ? nothing : html`<p class="problem" role="alert">${this.#problem}</p>`}
      <div class="buttons">
        <button type="button" class="outlined" @click=${() => this.close()}>${messages.text("dialog.cancel")}</button>
        <button type="submit" class="primary">${messages.text("matrix.editApply")}</button>
      </div>
    </form>`;
  }

  #levels(draft: CellDraft): TemplateResult {
    const { messages, taxonomy } = this.#bench;
    const several = this.#cells.length > 1;
    const scale = this.#scale();
    const isTyped = scale !== undefined && (scale.fractional === true || scale.levels.length > MOST_RADIOS);
    const radio = (level: CellDraft["level"], number: string, text: string): TemplateResult =>
      html`<label class="choice"><input type="radio" name="level" .checked=${live(draft.level === level)} ?autofocus=${draft.level === level && !isTyped}
        @change=${() => this.#set({ level, typed: "" })} /><span class="number">${number}</span><span dir="auto">${text}</span></label>`;
    const ends = scaleEnds(taxonomy, this.#cells[0]?.skill ?? "");
    return html`<fieldset><legend>${messages.text("matrix.editLevel")}</legend>
      ${several ? radio("keep", "", messages.text("matrix.editKeep")) : nothing}
      ${radio("clear", "", messages.text("matrix.editClear"))}
      ${radio("ask", "✓", messages.text("matrix.editAsked"))}
      ${
        isTyped
          ? html`<label class="field">${messages.text("matrix.editLevelNumber", ends)}
            <input inputmode="decimal" autocomplete="off" autofocus .value=${live(draft.typed)}
              @input=${(event: Event) => this.#set({ typed: textIn(event) })} /></label>`
          : (scale?.levels ?? []).map((level) =>
              radio(level.value, String(level.value), taxonomy.textOf(level.label, messages.language)),
            )
      }
    </fieldset>`;
  }

  /** The scale of all cells; undefined where they have several. */
  #scale(): Scale | undefined {
    const { taxonomy } = this.#bench;
    const scales = new Set(
      this.#cells.map(({ skill: id }) => {
        const skill = taxonomy.findSkill(id);
        return skill && taxonomy.scaleOf(skill);
      }),
    );
    return scales.size === 1 ? [...scales][0] : undefined;
  }

  #title(): string {
    const { messages } = this.#bench;
    const [cell] = this.#cells;
    if (this.#cells.length !== 1 || cell === undefined) {
      return messages.text("matrix.editMany", { count: this.#cells.length });
    }
    const role = this.#bench.nameOf(`role:${cell.role}`);
    return messages.text("matrix.editTitle", { role, skill: this.#bench.nameOf(`skill:${cell.skill}`) });
  }

  #set(change: Partial<CellDraft>): void {
    if (this.#draft === undefined) return;
    this.#draft = { ...this.#draft, ...change };
    this.#problem = "";
    this.#changed();
  }

  #apply = (event: Event): void => {
    event.preventDefault();
    const draft = this.#draft;
    const [first] = this.#cells;
    if (draft === undefined || first === undefined) return;
    const level = this.#readLevel(draft, first);
    if (level === undefined) return;
    const fields = level === "clear" ? null : this.#fields(draft, level);
    const result = this.#bench.dispatch(this.#command(fields, level));
    if (result !== undefined && !result.ok) {
      this.#problem = this.#bench.sentence(result.refusal.message);
      this.#changed();
    } else this.close();
  };

  #command(fields: CellFields, level: CellDraft["level"]): ReturnType<typeof setCells> {
    const [first] = this.#cells;
    if (this.#cells.length === 1 && first !== undefined && fields !== null) {
      return setRequirement(first.role, first.skill, fields);
    }
    const { taxonomy } = this.#bench;
    const isAsked = ({ role, skill }: Cell): boolean => readFields(taxonomy, role, skill) !== null;
    return setCells(level === "keep" ? this.#cells.filter(isAsked) : this.#cells, fields);
  }

  /** Undefined where what was typed is no level; the dialog says so. */
  #readLevel(draft: CellDraft, cell: Cell): CellDraft["level"] | undefined {
    if (draft.typed.trim() === "") return draft.level;
    const reading = readCell(draft.typed, this.#scale());
    if (reading.kind === "level") return reading.level;
    if (reading.kind !== "unread") return reading.kind;
    this.#problem = this.#bench.sentence(
      describeProblem(this.#bench.session.context, cell, draft.typed, reading.problem),
    );
    this.#changed();
    return undefined;
  }

  /** Only what somebody changed. */
  #fields(draft: CellDraft, level: CellDraft["level"]): RequirementFields {
    const { necessity, importance, blocking } = draft;
    const begun = this.#begun;
    const share = importance.trim() === "" ? null : Number(importance.replace(",", "."));
    return {
      ...(level !== "keep" && level !== begun?.level && { level: typeof level === "number" ? level : null }),
      ...(necessity !== "keep" && necessity !== begun?.necessity && { necessity }),
      ...(importance !== begun?.importance && { importance: share }),
      ...(blocking !== "keep" &&
        blocking !== begun?.blocking && { blocking: blocking === "default" ? null : blocking === "yes" }),
    };
  }
}

const BLOCKING = {
  keep: "matrix.editKeep",
  default: "matrix.editByKind",
  yes: "matrix.editYes",
  no: "matrix.editNo",
} as const;

function textIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
