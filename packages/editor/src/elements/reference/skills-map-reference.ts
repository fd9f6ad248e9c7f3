import type { Role, Skill, Taxonomy } from "@skillways/core";
import { type CSSResultGroup, html, nothing, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { ReferenceLinks } from "../../commands/reference-links.js";
import { referenceMessages } from "../../messages/reference-messages.js";
import { fold } from "../../search/fold.js";
import type { ReferenceHit } from "../../search/reference-index.js";
import type { ReferenceSource } from "../../workbench/reference-source.js";
import { controls } from "../controls.js";
import type { Feature } from "../feature.js";
import { pickTaxonomy } from "../file-work.js";
import { icon } from "../icons.js";
import { panelStyles } from "../panel-styles.js";
import { theme } from "../theme.js";
import { WorkbenchElement } from "../workbench-element.js";
import { indexReference, type OpenReference, readSource, titleOf } from "./open-reference.js";
import { ReferenceDetail } from "./reference-detail.js";
import { referenceStyles } from "./reference-styles.js";

const MOST = 60;

/** A second taxonomy beside the map, read only: search it, look at what it has, and take over what is wanted. */
class SkillsMapReference extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, panelStyles, referenceStyles];

  @state() private reference: OpenReference | undefined;
  @state() private busy: "loading" | "indexing" | undefined;
  @state() private text = "";
  @state() private hits: readonly ReferenceHit[] = [];
  @state() private detail: ReferenceDetail | undefined;
  #sources: readonly ReferenceSource[] = [];
  #source: ReferenceSource | undefined;
  #links: { readonly of: Taxonomy; readonly reference: Taxonomy; readonly links: ReferenceLinks } | undefined;
  #focus: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#focus = "input[type=search], .intro button, select";
  }

  protected override updated(): void {
    const { references } = this.bench;
    if (references !== this.#sources) {
      this.#sources = references;
      const [first] = references;
      if (first !== undefined && !this.reference) void this.#open(first);
    }
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  protected override render(): TemplateResult {
    const { messages } = this.bench;
    const { reference, busy, detail } = this;
    const title = reference ? titleOf(reference.taxonomy, messages.language) : messages.text("reference.title");
    return html`<div class="heading"><h3>${title}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("reference.close")} title=${messages.text("reference.close")} @click=${this.#close}>${icon("close")}</button></div>
      ${this.#renderChoice()}
      ${reference && !detail ? this.#renderSearch(title) : nothing}
      <div class="body">
        ${busy ? html`<p class="quiet">${messages.text(`reference.${busy}`)}</p>` : nothing}
        ${
          reference || busy
            ? nothing
            : html`<div class="intro"><p>${messages.text("reference.intro")}</p></div>
              <div class="intro"><button type="button" class="primary" @click=${this.#pick}>${icon("open")}${messages.text("reference.open")}</button></div>`
        }
        ${
          detail
            ? html`<button type="button" class="back" @click=${this.#back}>${icon("back")}${messages.text("reference.back")}</button>${detail.render()}`
            : reference
              ? this.#renderHits(reference)
              : nothing
        }
        ${reference ? this.#renderFoot(reference.taxonomy) : nothing}
      </div>`;
  }

  #renderChoice(): TemplateResult | typeof nothing {
    const { messages, references } = this.bench;
    if (references.length < 2 || this.detail) return nothing;
    return html`<div class="search"><label>${messages.text("reference.which")}
      <select @change=${(event: Event) => {
        const source = references[(event.target as HTMLSelectElement).selectedIndex];
        if (source !== undefined) void this.#open(source);
      }}>${references.map((source) => html`<option ?selected=${source === this.#source}>${titleOf(source, messages.language)}</option>`)}</select></label></div>`;
  }

  #renderSearch(name: string): TemplateResult {
    const { messages } = this.bench;
    const count = this.hits.length;
    const said =
      this.text.trim() === ""
        ? messages.text("reference.hint")
        : count === 0
          ? messages.text("reference.none", { query: this.text })
          : messages.text(count < MOST ? "reference.results" : "reference.most", { count });
    return html`<div class="search"><input type="search" aria-label=${messages.text("reference.search", { name })} placeholder=${messages.text("reference.search", { name })}
        autocomplete="off" dir="auto" .value=${this.text} aria-describedby="count" @input=${this.#typed} @keydown=${this.#key} />
      <p class="small quiet" id="count" role="status">${said}</p></div>`;
  }

  #renderHits({ keys, taxonomy }: OpenReference): TemplateResult | typeof nothing {
    if (this.hits.length === 0) return nothing;
    const { messages } = this.bench;
    const links = this.#linksTo(taxonomy);
    return html`<ul class="results">${this.hits.map(({ item: at, name }) => {
      const key = keys[at] ?? "";
      const item = this.#itemOf(taxonomy, key);
      if (!item) return nothing;
      const label = taxonomy.textOf(item.label, messages.language) || item.id;
      const held = links.find(key.startsWith("role:") ? "role" : "skill", item.id) !== undefined;
      return html`<li><button type="button" @click=${() => this.open(key)}>${icon(key.startsWith("role:") ? "role" : "skill")}
        <span>${label}<span class="visually-hidden">, ${messages.text(key.startsWith("role:") ? "word.role" : "word.skill")}</span></span>
        ${held ? html`<span class="held">${icon("check")}${messages.text("reference.held")}</span>` : html`<span></span>`}
        ${fold(label) === name ? nothing : html`<span class="small quiet">${messages.text("reference.also", { name })}</span>`}</button></li>`;
    })}</ul>`;
  }

  #renderFoot({ document }: Taxonomy): TemplateResult {
    const { messages } = this.bench;
    const attribution =
      document.attribution && (document.attribution[messages.language] ?? Object.values(document.attribution)[0]);
    return html`<div class="attribution small quiet">${attribution ? html`<p>${attribution}</p>` : nothing}
      <button type="button" class="back" @click=${this.#pick}>${icon("open")}${messages.text("reference.open")}</button></div>`;
  }

  /** Shows one role or skill of the reference. */
  open(key: string): void {
    if (!this.reference) return;
    if (this.detail?.key === key) this.requestUpdate();
    else this.detail = new ReferenceDetail(this, this.reference.taxonomy, key);
    this.#focus = "h4";
  }

  #typed = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.hits = this.reference?.index.find(this.text, MOST) ?? [];
  };

  /** Down from the field to what was found. */
  #key = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(".results button")?.focus();
  };

  #back = (): void => {
    this.detail = undefined;
    this.#focus = "input[type=search]";
  };

  #close = (): void => {
    this.bench.show({ side: undefined });
    this.leave();
  };

  #pick = (): void => {
    pickTaxonomy(this.bench, ({ taxonomy }) => void this.#index(taxonomy));
  };

  async #open(source: ReferenceSource): Promise<void> {
    const { bench } = this;
    this.#source = source;
    this.busy = "loading";
    bench.say(bench.messages.text("reference.loading"));
    try {
      const taxonomy = await readSource(bench, source);
      if (taxonomy && this.#source === source) await this.#index(taxonomy);
    } catch {
      bench.say(bench.messages.text("reference.failed"));
      bench.show({ dialog: { kind: "load", problems: [bench.messages.text("reference.failed")] } });
    } finally {
      if (this.#source === source) this.busy = undefined;
    }
  }

  async #index(taxonomy: Taxonomy): Promise<void> {
    const { bench } = this;
    this.busy = "indexing";
    this.detail = undefined;
    const reference = await indexReference(taxonomy);
    this.busy = undefined;
    this.reference = reference;
    this.hits = reference.index.find(this.text, MOST);
    this.#focus = "input[type=search]";
    const name = titleOf(taxonomy, bench.messages.language);
    const skills = reference.keys.length - taxonomy.roles.length;
    bench.say(bench.messages.text("reference.ready", { name, roles: taxonomy.roles.length, skills }));
  }

  #linksTo(reference: Taxonomy): ReferenceLinks {
    const { taxonomy } = this.bench;
    if (this.#links?.of !== taxonomy || this.#links.reference !== reference) {
      this.#links = { of: taxonomy, reference, links: new ReferenceLinks(taxonomy, reference) };
    }
    return this.#links.links;
  }

  #itemOf(taxonomy: Taxonomy, key: string): Role | Skill | undefined {
    const id = key.slice(key.indexOf(":") + 1);
    return key.startsWith("role:") ? taxonomy.findRole(id) : taxonomy.findSkill(id);
  }
}

export const feature: Feature = { element: SkillsMapReference, texts: referenceMessages };
