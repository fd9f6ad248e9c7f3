import { type CSSResultGroup, css, html, nothing, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { exportMessages } from "../../messages/export-messages.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { icon } from "../icons.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { buildPicture } from "./build-picture.js";
import { isDrawn, printPages } from "./print-pages.js";
import { pngScale, writePng, writeSvg } from "./write-picture.js";

const KINDS = ["svg", "png", "print"] as const;
const EXTENTS = ["whole", "sight"] as const;

/** Makes a picture of the lens at hand, or prints it. */
class SkillsMapExport extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      .top {
        display: flex;
        justify-content: space-between;
        align-items: start;
      }
      h3 {
        font-size: var(--sw-size-20);
        line-height: 1.25;
      }
      fieldset {
        margin-top: 16px;
        min-width: 0;
      }
      legend {
        padding: 0 0 4px;
        font-weight: 600;
      }
      label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 36px;
      }
      label > span {
        min-width: 0;
      }
      .buttons {
        display: flex;
        justify-content: flex-end;
        gap: 8px;
        margin-top: 20px;
      }
      .note {
        margin-top: 12px;
        padding: 8px 12px;
        border-radius: var(--sw-radius);
        background: var(--sw-warn-soft);
      }
    `,
  ];

  @query("dialog") private dialog!: HTMLDialogElement | null;
  @state() private kind: (typeof KINDS)[number] = "svg";
  @state() private extent: (typeof EXTENTS)[number] = "whole";
  @state() private framed = true;
  @state() private dark = false;
  @state() private busy = false;
  @state() private note = "";

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed as never);
    if (!isDrawn(this.bench)) this.kind = "print";
  }

  protected override updated(): void {
    if (!this.dialog || this.dialog.open) return;
    const { dialog } = this.bench.view;
    if (dialog?.kind === "feature" && dialog.input === "print") this.kind = "print";
    this.note = "";
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, view } = this.bench;
    if (view.dialog?.kind !== "feature" || view.dialog.name !== "skills-map-export") return nothing;
    const drawn = isDrawn(this.bench);
    const picture = this.kind !== "print";
    return html`<dialog aria-labelledby="title" aria-busy=${this.busy} @close=${this.#closed}>
      <div class="top"><h3 id="title">${messages.text("export.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} @click=${() => this.dialog?.close()}>${icon("close")}</button></div>
      <form method="dialog" @submit=${this.#submit}>
        ${drawn ? nothing : html`<p class="note">${messages.text("export.onlyPrint")}</p>`}
        <fieldset><legend>${messages.text("export.what")}</legend>
          ${KINDS.map(
            (
              kind,
            ) => html`<label><input type="radio" name="kind" .checked=${kind === this.kind} ?disabled=${!drawn && kind !== "print"}
              ?autofocus=${kind === this.kind} @change=${() => {
                this.kind = kind;
              }}><span>${messages.text(`export.${kind}`)} <span class="quiet">${messages.text(`export.${kind}Hint`)}</span></span></label>`,
          )}</fieldset>
        ${
          drawn
            ? html`<fieldset><legend>${messages.text("export.extent")}</legend>
          ${EXTENTS.map(
            (extent) =>
              html`<label><input type="radio" name="extent" .checked=${extent === this.extent} @change=${() => {
                this.extent = extent;
              }}><span>${messages.text(`export.${extent}`)}</span></label>`,
          )}</fieldset>`
            : nothing
        }
        ${
          picture
            ? html`<fieldset>${this.#box("framed", messages.text("export.framed"))}${this.#box("dark", messages.text("export.dark"))}</fieldset>`
            : nothing
        }
        ${this.note === "" ? nothing : html`<p class="note" role="alert">${this.note}</p>`}
        <div class="buttons">
          <button type="button" class="outlined" @click=${() => this.dialog?.close()}>${messages.text("dialog.cancel")}</button>
          <button type="submit" class="primary" ?disabled=${this.busy}>${messages.text("export.go")}</button>
        </div>
      </form>
    </dialog>`;
  }

  #box(name: "framed" | "dark", label: string): TemplateResult {
    return html`<label><input type="checkbox" .checked=${this[name]} @change=${(event: Event) => {
      this[name] = (event.target as HTMLInputElement).checked;
    }}><span>${label}</span></label>`;
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    void this.#make();
  };

  async #make(): Promise<void> {
    const { bench } = this;
    this.busy = true;
    this.note = "";
    bench.say(bench.messages.text("export.busy"));
    try {
      const failure = await (this.kind === "print" ? this.#print() : this.#download(this.kind));
      if (failure === undefined) this.dialog?.close();
      else this.note = failure;
    } catch {
      this.note = bench.messages.text("export.failed");
    } finally {
      this.busy = false;
    }
  }

  async #print(): Promise<undefined> {
    const { messages } = this.bench;
    const date = new Intl.DateTimeFormat(messages.language, { dateStyle: "long" }).format(new Date());
    await printPages(this.bench, this.renderRoot, { extent: this.extent, date });
    return undefined;
  }

  /** Answers why not, if not. */
  async #download(kind: "svg" | "png"): Promise<string | undefined> {
    const { bench, extent, framed } = this;
    const { messages } = bench;
    const picture = await buildPicture(bench, this.renderRoot, {
      extent,
      framed,
      scheme: this.dark ? "dark" : "light",
    });
    const name = `${bench.taxonomy.id.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 80) || "map"}-${bench.view.lens}.${kind}`;
    if (kind === "svg") {
      offerFile(writeSvg(picture), name);
      bench.say(messages.text("export.done", { name }));
      return undefined;
    }
    const scale = pngScale(picture);
    if (scale === undefined) return messages.text("export.tooLarge");
    const file = await writePng(picture, scale, getComputedStyle(this).fontFamily);
    if (file === undefined) return messages.text("export.tooLarge");
    offerFile(file, name);
    const percent = messages.percent(scale / 2);
    bench.say(scale < 2 ? messages.text("export.smaller", { name, percent }) : messages.text("export.done", { name }));
    return undefined;
  }

  #closed = (): void => {
    if (this.bench.view.dialog?.kind === "feature") this.bench.show({ dialog: undefined });
  };
}

function offerFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const feature: Feature = { element: SkillsMapExport, texts: exportMessages };
