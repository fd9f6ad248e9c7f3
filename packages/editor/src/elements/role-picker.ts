import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import {
  listRoleOptions,
  type RoleChoice,
  type RoleOption,
  type RoleOptionGroup,
  type RoleOptions,
  type RoleSearch,
} from "../explorer/role-options.js";
import type { Wording } from "../explorer/wording.js";
import { icon } from "./basic-icons.js";
import { controls } from "./controls.js";
import { familySign, familySignStyles } from "./family-sign.js";
import { RoleChooseEvent } from "./role-choose-event.js";
import { rolePickerStyles } from "./role-picker-styles.js";
import { theme } from "./theme.js";

const PAGE = 8;

/** A combobox of roles: search as you type, or browse by family; after the ARIA combobox pattern with a list. */
export class RolePicker extends LitElement {
  static override styles: CSSResultGroup = [theme, controls, familySignStyles, rolePickerStyles];

  @property({ attribute: false }) wording: Wording | undefined;
  @property({ attribute: false }) search: RoleSearch | undefined;
  @property({ attribute: false }) choice: RoleChoice | null = null;
  /** The name under which the host's profile is offered; null offers none. */
  @property({ attribute: false }) profileName: string | null = null;
  /** What the field asks, for a screen reader. */
  @property() label = "";
  @property({ type: Boolean }) clearable = false;

  @state() private open = false;
  @state() private text: string | null = null;
  @state() private active = -1;
  @state() private flip = false;
  @query("input") private input!: HTMLInputElement;

  #shown: RoleOptions = { groups: [], more: 0 };
  #flat: readonly RoleOption[] = [];

  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  protected override willUpdate(): void {
    if (!this.open || this.wording === undefined || this.search === undefined) return;
    this.#shown = listRoleOptions(this.wording, this.search, this.text ?? "", this.profileName);
    this.#flat = this.#shown.groups.flatMap((group) => group.options);
    if (this.active >= this.#flat.length) this.active = this.#flat.length - 1;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.open) return;
    if (changed.has("active") || changed.has("open")) {
      this.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: "nearest" });
    }
    if (changed.has("open")) {
      const popup = this.renderRoot.querySelector(".popup");
      if (popup !== null && popup.getBoundingClientRect().right > document.documentElement.clientWidth)
        this.flip = true;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const wording = this.wording;
    if (wording === undefined) return nothing;
    const active = this.open && this.active >= 0 ? `option-${this.active}` : nothing;
    const name = this.text ?? this.#chosenName(wording);
    const placeholder = wording.messages.text("form.choose");
    return html`<span class="field" part="field">
        <span class="value"><span class="shown ${name ? "" : "none"}" aria-hidden="true">${name || placeholder}</span><input type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
          aria-label=${this.label} aria-autocomplete="list" aria-expanded=${this.open} aria-controls="list"
          aria-activedescendant=${active} placeholder=${placeholder} .value=${name}
          @focus=${this.#prepare} @input=${this.#type} @keydown=${this.#key} @click=${this.#click} @blur=${this.#close}></span>
        ${
          this.clearable && this.choice !== null
            ? html`<button type="button" title=${wording.messages.text("picker.clear")} aria-label=${wording.messages.text("picker.clear")}
                @click=${() => this.#choose(null)}>${icon("close")}</button>`
            : nothing
        }
        <button type="button" tabindex="-1" aria-hidden="true" @mousedown=${keepFocus} @click=${this.#toggle}>${icon("down")}</button>
      </span>
      <div class="popup ${this.flip ? "flip" : ""}" ?hidden=${!this.open} @mousedown=${keepFocus}>
        <div role="listbox" id="list" aria-label=${this.label}>${this.open ? this.#renderGroups(wording) : nothing}</div>
        ${this.open ? this.#renderNote(wording) : nothing}
      </div>
      <span class="visually-hidden" role="status">${
        this.open && this.text !== null && this.#flat.length > 0
          ? wording.messages.text("picker.found", { count: this.#flat.length })
          : nothing
      }</span>`;
  }

  #renderGroups(wording: Wording): TemplateResult[] {
    let at = 0;
    return this.#shown.groups.map((group, number) => {
      const options = group.options.map((option) => this.#renderOption(wording, option, at++));
      return group.heading === undefined
        ? html`${options}`
        : html`<div role="group" aria-labelledby="heading-${number}">
            <div class="heading" id="heading-${number}" role="presentation">${group.skill === undefined ? this.#sign(wording, group) : icon("skill")}${group.heading}</div>
            ${options}
          </div>`;
    });
  }

  #renderOption(wording: Wording, option: RoleOption, at: number): TemplateResult {
    return html`<div role="option" id="option-${at}" class=${at === this.active ? "active" : ""}
      aria-selected=${isSameChoice(option.choice, this.choice)} @click=${() => this.#choose(option.choice)}>
      ${option.choice === "profile" ? icon("role") : this.#sign(wording, option)}
      <span class="name">${option.name}</span>
      ${option.note === "" ? nothing : html`<span class="meta">${option.note}</span>`}
    </div>`;
  }

  #renderNote(wording: Wording): TemplateResult | typeof nothing {
    if (this.#flat.length === 0) {
      return html`<p class="note" role="status">${wording.messages.text("picker.none", { query: (this.text ?? "").trim() })}</p>`;
    }
    if (this.#shown.more === 0) return nothing;
    return html`<p class="note">${wording.messages.text("picker.more", { count: this.#shown.more })}</p>`;
  }

  #sign(wording: Wording, of: RoleOptionGroup | RoleOption): TemplateResult {
    return familySign(wording.taxonomy, of.family);
  }

  #chosenName(wording: Wording): string {
    if (this.choice === null) return "";
    return this.choice === "profile" ? (this.profileName ?? "") : wording.role(this.choice.role);
  }

  #prepare = (): void => {
    const { search, wording } = this;
    if (search === undefined || wording === undefined) return;
    // Where it cannot be loaded, the first search takes longer.
    import("../explorer/prepare-search.js")
      .then((code) => code.prepareSearch(search, wording.taxonomy, () => new Promise((done) => setTimeout(done))))
      .catch(() => {});
  };

  #type = (): void => {
    this.text = this.input.value;
    this.open = true;
    this.active = this.text.trim() === "" ? -1 : 0;
  };

  #click = (): void => {
    this.input.focus();
    this.input.select();
    this.#show();
  };

  #toggle = (): void => {
    if (this.open) this.#close();
    else {
      this.input.focus();
      this.#show();
    }
  };

  #show(): void {
    if (this.open || this.wording === undefined || this.search === undefined) return;
    this.flip = false;
    this.open = true;
    this.#flat = listRoleOptions(this.wording, this.search, "", this.profileName).groups.flatMap(
      (group) => group.options,
    );
    this.active = this.#flat.findIndex(({ choice }) => isSameChoice(choice, this.choice));
  }

  #close = (): void => {
    this.open = false;
    this.text = null;
    this.active = -1;
    // What was typed and not chosen goes; the property alone would not, as Lit sees no change in it.
    if (this.wording !== undefined) this.input.value = this.#chosenName(this.wording);
  };

  #choose(choice: RoleChoice | null): void {
    this.choice = choice;
    this.#close();
    if (choice === null) this.input.focus();
    this.dispatchEvent(new RoleChooseEvent(choice));
  }

  #key = (event: KeyboardEvent): void => {
    const last = this.#flat.length - 1;
    const move = (to: number): void => {
      event.preventDefault();
      if (this.open) this.active = to;
      else this.#show();
    };
    if (event.key === "ArrowDown") move(event.altKey || this.active >= last ? Math.min(0, last) : this.active + 1);
    else if (event.key === "ArrowUp" && event.altKey) this.#close();
    else if (event.key === "ArrowUp") move(this.active <= 0 ? last : this.active - 1);
    else if (event.key === "PageDown" && this.open) move(Math.min(last, this.active + PAGE));
    else if (event.key === "PageUp" && this.open) move(Math.max(0, this.active - PAGE));
    else if (event.key === "Enter" && this.open) {
      event.preventDefault();
      const option = this.#flat[this.active];
      if (option !== undefined) this.#choose(option.choice);
    } else if (event.key === "Escape" && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  };
}

function isSameChoice(a: RoleChoice | null, b: RoleChoice | null): boolean {
  if (a === null || b === null) return false;
  return a === "profile" || b === "profile" ? a === b : a.role === b.role;
}

/** A press in the list must not take the focus out of the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    "skillways-role-picker": RolePicker;
  }
}
