import type { Requirement, Role } from "@skillways/core";
import { type CellBlock, cellsOf } from "../../commands/fill-cells.js";
import type { SessionUpdate } from "../../session/session-update.js";
import type { Workbench } from "../../workbench/workbench.js";
import type { GridModel, Place, PlaceRange } from "./grid-model.js";
import { createRoleAxis, createSkillAxis, type MatrixAxis } from "./matrix-axis.js";

export interface MatrixSettings {
  readonly rows: "roles" | "skills";
  readonly roleFilter: string;
  readonly skillFilter: string;
  readonly onlyUsed: boolean;
}

const NONE: MatrixAxis = { kind: "roles", groups: [], items: [], places: new Map() };
const asked = new WeakMap<Role, ReadonlyMap<string, Requirement>>();
/** What does not change which rows and columns there are. */
const INSIDE: ReadonlySet<string> = new Set(["requirement", "relation", "move", "map"]);

/** What the matrix shows of the session: its rows, its columns, and which cells are selected. */
export class MatrixModel implements GridModel {
  settings: MatrixSettings = { rows: "roles", roleFilter: "", skillFilter: "", onlyUsed: false };
  roles: MatrixAxis = NONE;
  skills: MatrixAxis = NONE;
  /** The cell with the focus. */
  active: Place = { row: 0, column: 0 };
  /** The corner of the range across from `active`. */
  anchor: Place = { row: 0, column: 0 };
  readonly #bench: Workbench;
  #madeOf: readonly unknown[] = [];

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  get rows(): MatrixAxis {
    return this.settings.rows === "roles" ? this.roles : this.skills;
  }
  get columns(): MatrixAxis {
    return this.settings.rows === "roles" ? this.skills : this.roles;
  }
  get isEmpty(): boolean {
    return this.roles.items.length === 0 || this.skills.items.length === 0;
  }

  /** Takes over what changed; true where rows or columns did. */
  refresh(update?: SessionUpdate): boolean {
    const { taxonomy, messages } = this.#bench;
    const { document } = taxonomy;
    const { settings } = this;
    const { language } = messages;
    const natureTitles = { soft: messages.text("matrix.soft"), hard: messages.text("matrix.hard") };
    const restTitles = { roles: messages.text("matrix.noFamily"), skills: messages.text("matrix.noGroup") };
    const titles = [language, ...Object.values(natureTitles), ...Object.values(restTitles)];
    const madeOf = [document.roles, document.skills, document.families, settings, ...titles];
    const isInside =
      update !== undefined &&
      update.changes.length > 0 &&
      update.before.roles === this.#madeOf[0] &&
      update.changes.every((change) => change.op !== "all" && INSIDE.has(change.target.kind));
    const same = isInside
      ? madeOf.slice(1).every((item, index) => item === this.#madeOf[index + 1])
      : madeOf.every((item, index) => item === this.#madeOf[index]);
    this.#madeOf = madeOf;
    if (same) return false;
    const cell = this.cellAt(this.active);
    const { onlyUsed, roleFilter, skillFilter } = settings;
    const choice = { language, onlyUsed, natureTitles };
    this.roles = createRoleAxis(taxonomy, {
      ...choice,
      filter: roleFilter,
      restTitle: restTitles.roles,
    });
    this.skills = createSkillAxis(taxonomy, {
      ...choice,
      filter: skillFilter,
      restTitle: restTitles.skills,
    });
    const place = cell && this.placeOf(cell.role, cell.skill);
    this.select(place ?? this.active);
    return true;
  }

  /** Where a role and a skill meet; undefined where either is not shown. Without one of them, beside what is selected. */
  placeOf(role: string | undefined, skill: string | undefined): Place | undefined {
    const byRoles = this.settings.rows === "roles";
    const { row, column } = this.active;
    const atRole = role === undefined ? (byRoles ? row : column) : this.roles.places.get(role);
    const atSkill = skill === undefined ? (byRoles ? column : row) : this.skills.places.get(skill);
    if (atRole === undefined || atSkill === undefined) return undefined;
    return byRoles ? { row: atRole, column: atSkill } : { row: atSkill, column: atRole };
  }

  /** The role and the skill of a place. */
  cellAt({ row, column }: Place): { readonly role: string; readonly skill: string } | undefined {
    const [one, other] = [this.rows.items[row]?.id, this.columns.items[column]?.id];
    if (one === undefined || other === undefined) return undefined;
    return this.settings.rows === "roles" ? { role: one, skill: other } : { role: other, skill: one };
  }

  /** What is asked at a place. O(1) after the first of a role. */
  requirementAt(place: Place): Requirement | undefined {
    const cell = this.cellAt(place);
    const role = cell && this.#bench.taxonomy.findRole(cell.role);
    if (role === undefined || cell === undefined) return undefined;
    let bySkill = asked.get(role);
    if (bySkill === undefined) {
      bySkill = new Map((role.requirements ?? []).map((requirement) => [requirement.skill, requirement]));
      asked.set(role, bySkill);
    }
    return bySkill.get(cell.skill);
  }

  /** Goes to a place, the nearest there is; `extend` keeps the other corner of the range. */
  select(place: Place, extend = false): void {
    const row = Math.max(0, Math.min(place.row, this.rows.items.length - 1));
    const column = Math.max(0, Math.min(place.column, this.columns.items.length - 1));
    this.active = { row, column };
    if (!extend) this.anchor = this.active;
    else {
      this.anchor = {
        row: Math.min(this.anchor.row, Math.max(0, this.rows.items.length - 1)),
        column: Math.min(this.anchor.column, Math.max(0, this.columns.items.length - 1)),
      };
    }
  }

  get range(): PlaceRange {
    const { active, anchor } = this;
    return {
      top: Math.min(active.row, anchor.row),
      bottom: Math.max(active.row, anchor.row),
      left: Math.min(active.column, anchor.column),
      right: Math.max(active.column, anchor.column),
    };
  }

  get rangeSize(): number {
    const { top, bottom, left, right } = this.range;
    return this.isEmpty ? 0 : (bottom - top + 1) * (right - left + 1);
  }

  inRange({ row, column }: Place): boolean {
    const { top, bottom, left, right } = this.range;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** The selected block; `toTheEnd` goes on to the last row and column, as a paste may. */
  block(toTheEnd = false): CellBlock {
    const { top, bottom, left, right } = this.range;
    const ids = (axis: MatrixAxis, from: number, to: number): string[] =>
      axis.items.slice(from, toTheEnd ? undefined : to + 1).map(({ id }) => id);
    return {
      rows: this.settings.rows,
      rowIds: ids(this.rows, top, bottom),
      columnIds: ids(this.columns, left, right),
    };
  }

  /** The selected cells, row after row. */
  selectedCells(): readonly { readonly role: string; readonly skill: string }[] {
    return this.isEmpty ? [] : cellsOf(this.block());
  }
}
