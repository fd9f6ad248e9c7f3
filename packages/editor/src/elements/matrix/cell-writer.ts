import type { Requirement } from "@skillways/core";
import { familyClass } from "../../scene/family-mark.js";
import type { Workbench } from "../../workbench/workbench.js";
import type { Place } from "./grid-model.js";
import type { MatrixAxis } from "./matrix-axis.js";
import type { MatrixModel } from "./matrix-model.js";

const HEATS = 8;

/** Writes what cells and their headings say, for eyes and for screen readers. */
export class CellWriter {
  readonly #bench: Workbench;
  readonly #model: MatrixModel;
  readonly #levelTexts = new Map<string, string>();
  #textsOf: readonly unknown[] = [];

  constructor(bench: Workbench, model: MatrixModel) {
    this.#bench = bench;
    this.#model = model;
  }

  write(cell: HTMLElement, place: Place): void {
    const requirement = this.#model.requirementAt(place);
    const { active } = this.#model;
    const isActive = active.row === place.row && active.column === place.column;
    const isSelected = isActive || this.#model.inRange(place);
    cell.className = `cell ${this.#look(requirement)}${isSelected ? " selected" : ""}${isActive ? " active" : ""}`;
    cell.textContent = this.#text(requirement);
    cell.setAttribute("aria-label", this.describe(place));
    cell.setAttribute("aria-selected", String(isSelected));
    cell.tabIndex = isActive ? 0 : -1;
  }

  writeHead(head: HTMLElement, axis: MatrixAxis, index: number): void {
    const item = axis.items[index];
    const group = item && axis.groups.find(({ items }) => items.includes(item));
    const name = document.createElement("span");
    name.className = "name";
    name.dir = "auto";
    name.textContent = item?.label ?? "";
    const hidden = document.createElement("span");
    hidden.className = "visually-hidden";
    hidden.textContent = group ? `, ${group.title}` : "";
    head.classList.add(...familyClass(group?.mark).split(" "));
    head.title = item?.label ?? "";
    head.append(name, hidden);
  }

  /** What a cell says, in words. */
  describe(place: Place): string {
    const requirement = this.#model.requirementAt(place);
    const { messages } = this.#bench;
    if (requirement === undefined) return messages.text("matrix.notAsked");
    const { level, necessity = "essential", blocking } = requirement;
    const parts = [
      level === undefined ? messages.text("matrix.asked") : this.#levelText(requirement.skill, level),
      messages.text(`necessity.${necessity}`),
    ];
    if (blocking) parts.push(messages.text("matrix.blocking"));
    return parts.join(", ");
  }

  #text(requirement: Requirement | undefined): string {
    if (requirement === undefined) return "";
    return requirement.level === undefined ? "✓" : this.#bench.messages.number(requirement.level);
  }

  #look(requirement: Requirement | undefined): string {
    if (requirement === undefined) return "";
    const { level, necessity = "essential", blocking, skill: skillId } = requirement;
    const { taxonomy } = this.#bench;
    const skill = taxonomy.findSkill(skillId);
    const scale = skill && taxonomy.scaleOf(skill);
    const high = Math.max(1, ...(scale?.levels.map(({ value }) => value) ?? []));
    const share = level === undefined ? 0 : Math.min(1, level / high);
    return `${necessity} heat-${Math.ceil(share * HEATS)}${blocking ? " blocking" : ""}`;
  }

  #levelText(skillId: string, level: number): string {
    const { messages, taxonomy } = this.#bench;
    if (this.#textsOf[0] !== messages || this.#textsOf[1] !== taxonomy.scales) {
      this.#textsOf = [messages, taxonomy.scales];
      this.#levelTexts.clear();
    }
    const skill = taxonomy.findSkill(skillId);
    const scale = skill && taxonomy.scaleOf(skill);
    const key = JSON.stringify([scale?.id ?? null, level]);
    let text = this.#levelTexts.get(key);
    if (text === undefined) {
      const label = taxonomy.textOf(scale?.levels.find(({ value }) => value === level)?.label, messages.language);
      text = messages.text("matrix.level", { level });
      if (label !== "" && label !== String(level)) text += `, ${label}`;
      this.#levelTexts.set(key, text);
    }
    return text;
  }
}
