import { familyClass } from "../../scene/family-mark.js";
import type { GridWriter, Place } from "./grid-model.js";
import type { MatrixAxis } from "./matrix-axis.js";
import type { MatrixModel } from "./matrix-model.js";
import { RequirementTexts, type TextSubject } from "./requirement-texts.js";

/** Writes what cells and their headings say, for eyes and for screen readers. */
export class CellWriter implements GridWriter {
  readonly #model: MatrixModel;
  readonly #texts: RequirementTexts;

  constructor(subject: TextSubject, model: MatrixModel) {
    this.#model = model;
    this.#texts = new RequirementTexts(subject);
  }

  write(cell: HTMLElement, place: Place): void {
    const requirement = this.#model.requirementAt(place);
    const { active } = this.#model;
    const isActive = active.row === place.row && active.column === place.column;
    const isSelected = isActive || this.#model.inRange(place);
    cell.className = `cell ${this.#texts.classes(requirement)}${isSelected ? " selected" : ""}${isActive ? " active" : ""}`;
    cell.textContent = this.#texts.short(requirement);
    cell.setAttribute("aria-label", this.#texts.describe(requirement));
    cell.setAttribute("aria-selected", String(isSelected));
    cell.tabIndex = isActive ? 0 : -1;
  }

  writeHead(head: HTMLElement, axis: MatrixAxis, index: number): void {
    writeHeadName(head, axis, index);
  }

  /** What a cell says, in words. */
  describe(place: Place): string {
    return this.#texts.describe(this.#model.requirementAt(place));
  }
}

/** The name of a row or a column, in the colour of its group; for screen readers with its group. */
export function writeHeadName(head: HTMLElement, axis: MatrixAxis, index: number): void {
  const item = axis.items[index];
  const group = item && axis.groups.find(({ items }) => items.includes(item));
  const name = document.createElement("span");
  name.className = "name";
  name.dir = "auto";
  name.textContent = item?.label ?? "";
  const hidden = document.createElement("span");
  hidden.className = "visually-hidden";
  hidden.textContent = group?.title ? `, ${group.title}` : "";
  head.classList.add(...familyClass(group?.mark).split(" "));
  head.title = item?.label ?? "";
  head.append(name, hidden);
}
