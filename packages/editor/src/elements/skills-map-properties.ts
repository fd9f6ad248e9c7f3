import type { Relation, Role, Skill, Target } from "@skillways/core";
import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { findItem } from "../commands/find-item.js";
import { findTarget } from "../commands/target-key.js";
import type { SessionUpdate } from "../session/session-update.js";
import type { PropertyKind } from "../workbench/property-fields.js";
import { controls } from "./controls.js";
import { familyColours } from "./family-colours.js";
import { icon } from "./icons.js";
import { levelFieldStyles } from "./level-field.js";
import { panelStyles } from "./panel-styles.js";
import { FieldForm, findSubject } from "./properties/field-form.js";
import { itemFields } from "./properties/item-form.js";
import { relationPart } from "./properties/relation-parts.js";
import { movesPart, requirementsPart } from "./properties/role-parts.js";
import { relationsPart, usedByPart } from "./properties/skill-parts.js";
import { familiesPart, languagesPart, scalesPart } from "./properties/taxonomy-parts.js";
import { propertiesListStyles } from "./properties-list-styles.js";
import { propertiesStyles } from "./properties-styles.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

const WHOLE = "taxonomy:";

/** What belongs to the selection, to read and to change; without one, what belongs to the taxonomy as a whole. */
export class SkillsMapProperties extends WorkbenchElement {
  static override styles: CSSResultGroup = [
    theme,
    controls,
    familyColours,
    panelStyles,
    propertiesStyles,
    propertiesListStyles,
    levelFieldStyles,
  ];

  #form: FieldForm | undefined;
  #shown = "";

  override disconnectedCallback(): void {
    this.#form?.finish();
    super.disconnectedCallback();
  }

  protected override benchChanged(update?: SessionUpdate): void {
    // Of a drag, only its end can change what is shown here.
    if (update?.cause !== "gesture") this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#form?.bench !== this.bench) this.#form = new FieldForm(this.bench, () => this.requestUpdate());
    const selection = this.#keys.join(" ");
    if (selection !== this.#shown) this.#form.finish();
    this.#shown = selection;
  }

  protected override render(): TemplateResult {
    const { messages, session, readonly } = this.bench;
    const targets = this.#keys.flatMap((key) => findTarget(key) ?? []);
    const back = this.#back(targets);
    return html`
      <div class="heading">
        ${
          back === undefined
            ? ""
            : html`<button type="button" class="icon-button" aria-label=${messages.text("props.back", { name: back.name })} title=${messages.text("props.back", { name: back.name })}
                @click=${() => session.select(back.keys)}>${icon("back")}</button>`
        }
        <h3>${this.#title(targets)}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} title=${messages.text("dialog.close")}
          @click=${() => this.act("toggle-properties")}>${icon("close")}</button>
      </div>
      <div class="body">${keyed(this.#shown, this.#body(targets))}</div>
      ${
        session.selection.length > 0 && !readonly
          ? html`<div class="foot"><button type="button" class="outlined" @click=${() => this.act("remove")}>
              ${icon("remove")}${messages.text("props.remove")}</button></div>`
          : ""
      }
    `;
  }

  get #keys(): readonly string[] {
    const { selection } = this.bench.session;
    return selection.length === 0 ? [WHOLE] : selection;
  }

  #title(targets: readonly Target[]): string {
    const { messages } = this.bench;
    const [first] = targets;
    if (targets.length > 1) return messages.text("props.several", { count: targets.length });
    return first === undefined || first.kind === "map"
      ? messages.text("props.title")
      : messages.text(`props.title.${first.kind}`);
  }

  /** From a part to what it is a part of. */
  #back([target, ...others]: readonly Target[]):
    | { readonly name: string; readonly keys: readonly string[] }
    | undefined {
    const { bench } = this;
    if (target === undefined || others.length > 0) return undefined;
    const to = (key: string) => ({ name: bench.nameOf(key), keys: [key] });
    if (target.kind === "requirement") return to(`role:${target.role}`);
    if (target.kind === "move") return to(`role:${target.from}`);
    if (target.kind === "relation") return to(`skill:${target.source}`);
    if (target.kind !== "scale" && target.kind !== "family") return undefined;
    return { name: bench.messages.text("props.title.taxonomy"), keys: [] };
  }

  #body(targets: readonly Target[]): TemplateResult {
    const { bench } = this;
    const { messages, taxonomy } = bench;
    const form = this.#form as FieldForm;
    const subject = findSubject(bench, targets);
    const [target] = subject.targets;
    const item = target && findItem(taxonomy, target);
    if (target === undefined || item === undefined || target.kind === "map") return html``;
    if (subject.targets.length > 1) {
      return subject.targets.every(({ kind }) => kind === target.kind)
        ? html`<p class="quiet">${messages.text("props.severalHint")}</p>${itemFields(form, target.kind, subject)}`
        : html`<p class="quiet">${messages.text("props.severalKinds")}</p>`;
    }
    const fields = (parts: Readonly<Record<string, () => TemplateResult>> = {}): TemplateResult =>
      itemFields(form, target.kind as PropertyKind, subject, parts);
    const link = (key: string): TemplateResult =>
      html`<button type="button" class="link" @click=${() => bench.pick(key)}><strong>${bench.nameOf(key)}</strong></button>`;
    switch (target.kind) {
      case "taxonomy":
        return fields({
          languages: () => languagesPart(form),
          scales: () => scalesPart(form),
          families: () => familiesPart(form),
        });
      case "role":
        return html`${fields({ requirements: () => requirementsPart(bench, item as Role) })}${movesPart(bench, item as Role)}`;
      case "skill":
        return html`${fields()}${usedByPart(bench, item as Skill)}${relationsPart(bench, item as Skill)}`;
      case "requirement":
        return html`<p class="ends">${link(`skill:${target.skill}`)} <span class="quiet">${messages.text("props.title.role")}:</span> ${link(`role:${target.role}`)}</p>${fields()}`;
      case "relation":
        return fields({ type: () => relationPart(form, item as Relation) });
      case "move":
        return html`<p class="ends">${link(`role:${target.from}`)} → ${link(`role:${target.to}`)}</p>${fields()}`;
      case "family": {
        const count = taxonomy.roles.filter(({ family }) => family === target.id).length;
        return html`${fields()}<p class="quiet">${messages.text("props.rolesIn", { count })}</p>`;
      }
      default:
        return fields();
    }
  }
}
