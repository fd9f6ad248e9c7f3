import { type CSSResultGroup, css, html, nothing, type TemplateResult } from "lit";
import { controls } from "./controls.js";
import { type IconName, icon } from "./icons.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** The zoom buttons over the map; follows the viewport by itself, so that panning renders nothing else. */
export class SkillsMapZoom extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        padding: 2px;
        background: var(--sw-raised);
        border: 1px solid var(--sw-line);
        border-radius: var(--sw-radius);
        box-shadow: var(--sw-shadow);
      }
      .line {
        align-self: stretch;
        margin: 4px;
        border-inline-start: 1px solid var(--sw-line);
      }
      output {
        min-width: 44px;
        text-align: center;
        font-size: var(--sw-size-12);
        color: var(--sw-text-quiet);
      }
    `,
  ];

  #unfollow: (() => void) | undefined;
  #percent = "";

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = this.bench?.viewport.subscribe(() => {
      if (this.#text() !== this.#percent) this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override render(): TemplateResult {
    const { messages, view } = this.bench;
    this.#percent = this.#text();
    return html`
      ${
        view.lens === "role"
          ? nothing
          : html`${this.#toggle("select-tool", "lasso", messages.text("select.tool"), view.tool === "select")}
        ${this.#toggle("toggle-minimap", "minimap", messages.text("minimap.toggle"), view.minimap === true)}<span class="line"></span>`
      }
      ${this.#button("zoom-out", "minus", messages.text("zoom.out"))}
      <output aria-label=${messages.text("zoom.label")}>${this.#percent}</output>
      ${this.#button("zoom-in", "plus", messages.text("zoom.in"))}
      ${this.#button("zoom-fit", "fit", messages.text("zoom.fit"))}
    `;
  }

  #toggle(action: "select-tool" | "toggle-minimap", name: IconName, label: string, on: boolean): TemplateResult {
    return html`<button type="button" class="icon-button" aria-pressed=${on} aria-label=${label} title=${this.tip(label, action)} @click=${() => this.act(action)}>${icon(name)}</button>`;
  }

  #button(action: "zoom-in" | "zoom-out" | "zoom-fit", name: IconName, label: string): TemplateResult {
    return html`<button type="button" class="icon-button" aria-label=${label} title=${this.tip(label, action)} @click=${() => this.act(action)}>${icon(name)}</button>`;
  }

  #text(): string {
    return this.bench.messages.percent(this.bench.viewport.scale);
  }
}
