import { type CSSResultGroup, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { connectMessages } from "../../messages/connect-messages.js";
import { type Connection, commandsFor, proposeConnection, readConnection } from "../../workbench/connection.js";
import { controls } from "../controls.js";
import { dialogStyles } from "../dialog-styles.js";
import type { Feature } from "../feature.js";
import { icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { connectionFields } from "./connection-fields.js";

/** What to connect, or what connection to change, by their keys. */
type Input = { readonly from: string; readonly to: string } | { readonly key: string };

/** Asks how two things hang together: filled in with what is likely, so that Enter at once will do. */
class SkillsMapConnect extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    dialogStyles,
    css`
      dialog {
        width: min(520px, calc(100vw - 24px));
      }
      fieldset {
        min-width: 0;
        margin-bottom: 16px;
      }
      legend {
        padding: 0;
        margin-bottom: 6px;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      fieldset.type legend {
        position: absolute;
        clip-path: inset(50%);
      }
      .choice {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 36px;
        padding: 4px 8px;
        margin-inline: -8px;
        border-radius: 6px;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      .choice:hover {
        background: var(--sw-hover);
      }
      .choice:has(input[type="radio"]:checked) {
        background: var(--sw-accent-soft);
      }
      .field {
        display: flex;
        flex-direction: column;
        justify-content: end;
        gap: 4px;
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
        margin-bottom: 12px;
      }
      .field select {
        font-size: var(--sw-size-14);
        min-height: 40px;
        color: var(--sw-text);
      }
      .pair {
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      }
      .range {
        display: flex;
        align-items: center;
        gap: 12px;
        font-size: var(--sw-size-14);
        color: var(--sw-text);
      }
      .range input {
        padding: 0;
        accent-color: var(--sw-accent);
      }
      .range output {
        min-width: 4ch;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .refusal {
        display: flex;
        gap: 8px;
        padding: 8px 12px;
        border-radius: 6px;
        background: var(--sw-bad-soft);
      }
      .refusal .icon {
        flex: none;
        color: var(--sw-bad);
      }
    `,
  ];

  @query("dialog") private dialog!: HTMLDialogElement | null;
  @state() private connection: Connection | undefined;
  @state() private refusal = "";
  #input: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { view, taxonomy } = this.bench;
    const input =
      view.dialog?.kind === "feature" && view.dialog.name === "skills-map-connect"
        ? (view.dialog.input as Input)
        : undefined;
    if (input === this.#input) return;
    this.#input = input;
    this.refusal = "";
    this.connection =
      input === undefined
        ? undefined
        : "key" in input
          ? readConnection(taxonomy, input.key)
          : proposeConnection(taxonomy, input.from, input.to);
  }

  protected override updated(): void {
    if (!this.dialog || this.dialog.open) return;
    this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>("input:checked")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { connection } = this;
    if (connection === undefined) return nothing;
    const { messages } = this.bench;
    const changes = connection.changes !== undefined;
    const turns = connection.kind === "relation" && (connection.type === "requires" || connection.type === "broader");
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      <div class="top"><h3 id="title">${messages.text(changes ? "connect.changeTitle" : "connect.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog?.close()}>${icon("close")}</button></div>
      <form @submit=${this.#keep}>
        ${connectionFields(this.bench, connection, this.#change)}
        ${this.refusal === "" ? nothing : html`<p class="refusal" role="alert">${icon("error")}<span>${this.refusal}</span></p>`}
        <div class="buttons">
          ${turns ? html`<button type="button" class="outlined first" @click=${this.#turn}>${icon("redo")}${messages.text("connect.turn")}</button>` : nothing}
          <button type="button" class="outlined" @click=${() => this.dialog?.close()}>${messages.text("dialog.cancel")}</button>
          <button type="submit" class="primary">${messages.text(changes ? "connect.keep" : "connect.add")}</button>
        </div>
      </form>
    </dialog>`;
  }

  #change = (part: Partial<Connection>): void => {
    this.refusal = "";
    if (this.connection) this.connection = { ...this.connection, ...part } as Connection;
  };

  #turn = (): void => {
    if (this.connection?.kind !== "relation") return;
    const { source, target, sourceLevel, targetLevel } = this.connection;
    this.#change({ source: target, target: source, sourceLevel: targetLevel, targetLevel: sourceLevel });
    const { bench } = this;
    bench.say(
      bench.messages.text("connect.turned", {
        source: bench.nameOf(`skill:${target}`),
        target: bench.nameOf(`skill:${source}`),
      }),
    );
  };

  /** All of it as one undo step; what is refused says why, and can be put right. */
  #keep = (event: Event): void => {
    event.preventDefault();
    const { bench, connection } = this;
    if (connection === undefined) return;
    const gesture = bench.session.begin();
    for (const command of commandsFor(bench.taxonomy, connection)) {
      const result = gesture.dispatch(command);
      if (result.ok) continue;
      gesture.abandon();
      this.refusal = bench.sentence(result.refusal.message);
      bench.say(this.refusal);
      return;
    }
    const said = connection.changes === undefined ? bench.spoken : this.#told(connection);
    gesture.commit();
    this.dialog?.close();
    bench.show({ dialog: undefined });
    bench.say(said);
  };

  /** What a changed connection says now. */
  #told(connection: Connection): string {
    const { bench } = this;
    const { messages } = bench;
    if (connection.kind !== "relation") return bench.spoken;
    const { type, sourceLevel, targetLevel, weight } = connection;
    const names = {
      source: bench.nameOf(`skill:${connection.source}`),
      target: bench.nameOf(`skill:${connection.target}`),
    };
    if (type === "overlaps") return messages.text("connect.toldShare", { ...names, share: messages.percent(weight) });
    if (type === "requires" && sourceLevel !== undefined && targetLevel !== undefined)
      return messages.text("connect.toldLevels", { ...names, sourceLevel, targetLevel });
    return messages.text(`connect.${type}`, names);
  }

  #closed = (event: Event): void => {
    const { dialog } = this.bench.view;
    // The event of a dialog that is gone by now comes too late to tell anything.
    if (event.target !== this.dialog) return;
    if (dialog?.kind !== "feature" || dialog.name !== "skills-map-connect") return;
    const { bench } = this;
    bench.show({ dialog: undefined });
    bench.say(bench.messages.text("announce.connectCancelled"));
  };
}

export const feature: Feature = { element: SkillsMapConnect, texts: connectMessages };
