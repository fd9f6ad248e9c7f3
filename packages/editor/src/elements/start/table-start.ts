import type { Change, TaxonomyDocument } from "@skillways/core";
import type { MatrixTableRead, readMatrixTable, SheetTable } from "@skillways/core/tables";
import { html, type TemplateResult } from "lit";
import { applyEdits } from "../../commands/apply-edits.js";
import { newId } from "../../commands/new-id.js";
import { createSentences } from "../../messages/sentences.js";
import { startMessages } from "../../messages/start-messages.js";
import { wordMessages } from "../../messages/word-messages.js";
import { emptyTaxonomy } from "../../workbench/empty-taxonomy.js";
import type { Workbench } from "../../workbench/workbench.js";
import { MOST_CELLS } from "../matrix/load-table.js";
import { type LoadedSheets, loadFile, loadPasted } from "./load-sheets.js";
import type { TableChoices } from "./table-choices.js";
import { countNotes, tablePreview } from "./table-preview.js";
import { tableQuestion } from "./table-question.js";

export interface TableStartHost {
  readonly bench: Workbench;
  requestUpdate(): void;
  /** A table was read, and shows. */
  read(): void;
}

/** A new map from a spreadsheet: asks for the table, shows what it becomes, and makes it. */
export class TableStart {
  /** What the file is called, without its ending. */
  fileName: string | undefined;
  readonly #host: TableStartHost;
  #sheets: readonly SheetTable[] = [];
  #choices: TableChoices;
  #read: MatrixTableRead | undefined;
  #reader: typeof readMatrixTable | undefined;
  #problem = "";
  #busy = false;

  constructor(host: TableStartHost) {
    this.#host = host;
    this.#choices = { sheet: 0, shape: {}, language: host.bench.messages.language, highestLevel: undefined };
  }

  /** What would be made; absent before a table was read, and where nothing can be made of it. */
  get document(): TaxonomyDocument | undefined {
    return this.#read?.document;
  }
  get isShown(): boolean {
    return this.#read !== undefined;
  }

  /** Back to the question; answers false where it is there already. */
  back(): boolean {
    const was = this.#read !== undefined;
    this.#read = undefined;
    this.#problem = "";
    this.#host.requestUpdate();
    return was;
  }

  render(): TemplateResult {
    const { messages } = this.#host.bench;
    if (this.#busy) return html`<p class="quiet" role="status">${messages.text("table.reading")}</p>`;
    if (!this.#read) {
      return tableQuestion({
        messages,
        problem: this.#problem,
        choose: (file) => void this.#load(() => loadFile(file), file.name.replace(/\.[^.]+$/u, "")),
        paste: (text) => this.paste(text),
      });
    }
    return tablePreview(this.#read, {
      messages,
      choices: this.#choices,
      sheets: this.#sheets.map(({ name }) => name),
      table: this.#sheets[this.#choices.sheet]?.rows ?? [],
      choose: (choices) => this.#choose(choices),
    });
  }

  /** Reads what was pasted. */
  paste(text: string): void {
    if (text.trim() === "") this.#fail(this.#host.bench.messages.text("table.empty"));
    else void this.#load(() => loadPasted(text));
  }

  /** Opens what was read as a map that is not saved yet: one undo step away from an empty one. */
  open(title: string): void {
    const { document } = this;
    if (!document) return;
    const { bench } = this.#host;
    const { language } = this.#choices;
    const { skills, roles, families = [], ...rest } = document;
    const scales = document.scales.length > 0 ? document.scales : emptyTaxonomy.scales;
    bench.open({
      ...rest,
      id: newId(title, "map", () => false),
      title: { [language]: title },
      scales,
      skills: [],
      roles: [],
    });
    const changes: Change[] = [
      ...families.map((item): Change => ({ op: "add", target: { kind: "family", id: item.id }, item })),
      ...skills.map((item): Change => ({ op: "add", target: { kind: "skill", id: item.id }, item })),
      ...roles.map((item): Change => ({ op: "add", target: { kind: "role", id: item.id }, item })),
    ];
    const say = createSentences({
      en: { ...wordMessages.en, ...startMessages.en },
      nl: { ...wordMessages.nl, ...startMessages.nl },
    });
    const announcement = say("table.made", {
      name: title,
      roles: say("table.roles", { count: roles.length }),
      skills: say("table.skills", { count: skills.filter(({ grouping }) => !grouping).length }),
    });
    bench.dispatch(applyEdits(changes, { announcement, name: say("table.madeName") }));
  }

  async #load(load: () => Promise<LoadedSheets>, name?: string): Promise<void> {
    const { messages } = this.#host.bench;
    this.#problem = "";
    this.#busy = true;
    this.#host.requestUpdate();
    try {
      const [loaded, { readMatrixTable }] = await Promise.all([load(), import("@skillways/core/tables")]);
      this.#reader = readMatrixTable;
      if (!loaded.ok) {
        this.#fail(
          loaded.problem === "tooMany"
            ? messages.text("table.tooMany", { count: loaded.count, most: MOST_CELLS })
            : messages.text(`table.${loaded.problem}`),
        );
        return;
      }
      this.fileName = name;
      this.#sheets = loaded.sheets;
      this.#choices = { ...this.#choices, sheet: this.#fullestSheet(), shape: {}, highestLevel: undefined };
      this.#measure();
      this.#host.read();
    } catch {
      this.#fail(messages.text("table.unreadable"));
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  /** The sheet of which most can be made; the first where it is the same. */
  #fullestSheet(): number {
    const sizes = this.#sheets.map(({ rows }) => {
      const { document } = this.#reader?.(rows) ?? {};
      return document?.roles.reduce((sum, { requirements = [] }) => sum + requirements.length, 1) ?? 0;
    });
    return Math.max(0, sizes.indexOf(Math.max(...sizes)));
  }

  #choose(choices: Partial<TableChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
    this.#measure();
    this.#host.requestUpdate();
  }

  #measure(): void {
    const { sheet, shape, language, highestLevel } = this.#choices;
    const { bench } = this.#host;
    const { messages } = bench;
    this.#read = this.#reader?.(this.#sheets[sheet]?.rows ?? [], {
      shape,
      language,
      ...(highestLevel !== undefined && { highestLevel }),
    });
    const { document, findings = [] } = this.#read ?? {};
    const [first] = findings;
    if (!document) {
      if (first) bench.say(bench.sentence(first.message));
      return;
    }
    const skills = document.skills.filter(({ grouping }) => !grouping).length;
    const notes = countNotes(findings);
    bench.say(
      messages.text("table.shown", {
        roles: messages.text("table.roles", { count: document.roles.length }),
        skills: messages.text("table.skills", { count: skills }),
        notes: notes === 0 ? messages.text("table.noNotes") : messages.text("table.notes", { count: notes }),
      }),
    );
  }

  #fail(problem: string): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }
}
