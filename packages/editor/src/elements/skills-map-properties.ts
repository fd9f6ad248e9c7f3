import { type CSSResultGroup, html, type TemplateResult } from "lit";
import { findTarget } from "../commands/target-key.js";
import { controls } from "./controls.js";
import { icon } from "./icons.js";
import { moveProperties } from "./move-properties.js";
import { panelStyles } from "./panel-styles.js";
import { propertiesStyles } from "./properties-styles.js";
import { roleProperties } from "./role-properties.js";
import { skillProperties } from "./skill-properties.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

/** What belongs to the selection, to read and to change. */
export class SkillsMapProperties extends WorkbenchElement {
  static override styles: CSSResultGroup = [theme, controls, panelStyles, propertiesStyles];

  protected override render(): TemplateResult {
    const { messages, session } = this.bench;
    return html`
      <div class="heading">
        <h3>${messages.text("props.title")}</h3>
        <button type="button" class="icon-button" aria-label=${messages.text("dialog.close")} title=${messages.text("dialog.close")}
          @click=${() => this.act("toggle-properties")}>${icon("close")}</button>
      </div>
      <div class="body">${this.#body()}</div>
      ${
        session.selection.length > 0 && !this.bench.readonly
          ? html`<div class="foot"><button type="button" class="outlined" @click=${() => this.act("remove")}>
              ${icon("remove")}${messages.text("props.remove")}</button></div>`
          : ""
      }
    `;
  }

  #body(): TemplateResult {
    const { bench } = this;
    const { messages, session, taxonomy } = bench;
    const [key, ...others] = session.selection;
    if (others.length > 0) return html`<p>${messages.text("props.several", { count: others.length + 1 })}</p>`;
    const target = key === undefined ? undefined : findTarget(key);
    const role = target?.kind === "role" ? taxonomy.findRole(target.id) : undefined;
    if (role) return roleProperties(bench, role);
    const skill = target?.kind === "skill" ? taxonomy.findSkill(target.id) : undefined;
    if (skill) return skillProperties(bench, skill);
    const move =
      target?.kind === "move" ? taxonomy.movesFrom(target.from).find(({ to }) => to === target.to) : undefined;
    if (move) return moveProperties(bench, move);
    return html`<p class="nothing"><strong>${messages.text("props.nothing")}</strong><br />
      <span class="quiet">${messages.text("props.nothingHint")}</span></p>`;
  }
}
