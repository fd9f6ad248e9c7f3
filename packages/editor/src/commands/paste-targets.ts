import type { Role, Scale, Sentence, Skill, Taxonomy } from "@skillways/core";
import { foldName } from "./fold-name.js";
import type { NameIndex } from "./name-index.js";
import { newId } from "./new-id.js";
import type { NewName, PasteEntry, PasteOptions, Table, UnreadCell } from "./paste-input.js";
import { sayMatrix } from "./say-matrix.js";
import type { TableShape } from "./table-shape.js";

type Kind = "role" | "skill";

/** Which role and which skill each cell of a pasted table is for. */
export class PasteTargets {
  readonly unknownRoles: NewName[] = [];
  readonly unknownSkills: NewName[] = [];
  readonly unread: UnreadCell[] = [];
  outside = 0;
  readonly #taxonomy: Taxonomy;
  readonly #names: { readonly roles: NameIndex; readonly skills: NameIndex };
  readonly #shape: TableShape;
  readonly #options: PasteOptions;
  readonly #made = { role: new Map<string, string>(), skill: new Map<string, string>() };
  readonly #ids = { role: new Set<string>(), skill: new Set<string>() };

  constructor(
    taxonomy: Taxonomy,
    names: { readonly roles: NameIndex; readonly skills: NameIndex },
    shape: TableShape,
    options: PasteOptions,
  ) {
    this.#taxonomy = taxonomy;
    this.#names = names;
    this.#shape = shape;
    this.#options = options;
  }

  /** The cells that hold a level, or could. */
  entries(table: Table): PasteEntry[] {
    return this.#shape.form === "list" ? this.#listEntries(table) : this.#gridEntries(table);
  }

  /** The scale that a skill, a new one too, is held on. */
  scaleOf(skillId: string): Scale | undefined {
    const skill = this.#taxonomy.findSkill(skillId);
    return skill === undefined ? this.#taxonomy.scales[0] : this.#taxonomy.scaleOf(skill);
  }

  #listEntries(table: Table): PasteEntry[] {
    const { columns } = this.#shape;
    if (columns === undefined) return [];
    const entries: PasteEntry[] = [];
    table.forEach((cells, row) => {
      if (row === 0 || cells.every((cell) => cell.trim() === "")) return;
      const role = this.#find("role", cells[columns.role] ?? "", row, columns.role);
      const skill = this.#find("skill", cells[columns.skill] ?? "", row, columns.skill);
      // A row that names both asks, with or without a level.
      const text = columns.level === undefined ? "" : (cells[columns.level] ?? "");
      const column = columns.level ?? columns.skill;
      const fields = text.trim() === "" ? { fields: {} } : {};
      entries.push({ row, column, text, role, skill, ...fields });
    });
    return entries;
  }

  #gridEntries(table: Table): PasteEntry[] {
    const { rows, rowNames, columnNames } = this.#shape;
    const { at, cells: inFull } = this.#options;
    const rowKind: Kind = rows === "roles" ? "role" : "skill";
    const columnKind: Kind = rows === "roles" ? "skill" : "role";
    const top = columnNames ? 1 : 0;
    const left = rowNames ? 1 : 0;
    const width = Math.max(0, ...table.map((cells) => cells.length));
    const turned = at !== undefined && at.rows !== rows;
    const rowPlaces = turned ? at.columnIds : at?.rowIds;
    const columnPlaces = turned ? at.rowIds : at?.columnIds;
    const columnIds = Array.from({ length: width - left }, (_, index) => {
      const name = table[0]?.[index + left] ?? "";
      return columnNames ? this.#findNamed(columnKind, name, 0, index + left) : columnPlaces?.[index];
    });
    const entries: PasteEntry[] = [];
    table.slice(top).forEach((cells, line) => {
      const row = line + top;
      const name = cells[0] ?? "";
      const isBlank = cells.slice(left).every((cell) => cell.trim() === "");
      if (rowNames && name.trim() === "" && isBlank) return;
      const rowId = rowNames ? this.#findNamed(rowKind, name, row, 0) : rowPlaces?.[line];
      for (let column = left; column < width; column++) {
        const text = cells[column] ?? "";
        const columnId = columnIds[column - left];
        if (rowId === undefined || columnId === undefined) {
          this.#noteLost(
            text,
            row,
            column,
            rowNames ? name : undefined,
            columnNames ? (table[0]?.[column] ?? "") : undefined,
          );
          continue;
        }
        const [role, skill] = rowKind === "role" ? [rowId, columnId] : [columnId, rowId];
        const fields = inFull?.[row]?.[column];
        entries.push({ row, column, text, role, skill, ...(fields !== undefined && { fields }) });
      }
    });
    return entries;
  }

  /** A cell without a row or column to go to: beyond the matrix, or with no name where names are. */
  #noteLost(
    text: string,
    row: number,
    column: number,
    rowName: string | undefined,
    columnName: string | undefined,
  ): void {
    if (text.trim() === "") return;
    if (rowName?.trim() === "" || columnName?.trim() === "") {
      this.#note(text, row, column, sayMatrix("unread.no-name"));
    } else if (rowName === undefined || columnName === undefined) this.outside++;
  }

  /** A cell under or beside no name says so itself. */
  #findNamed(kind: Kind, name: string, row: number, column: number): string | undefined {
    return name.trim() === "" ? undefined : this.#find(kind, name, row, column);
  }

  #find(kind: Kind, name: string, row: number, column: number): string | undefined {
    if (name.trim() === "") {
      this.#note(name, row, column, sayMatrix("unread.no-name"));
      return undefined;
    }
    const known = kind === "role" ? this.#names.roles.find(name) : this.#names.skills.find(name);
    if (known === null) {
      this.#note(name, row, column, sayMatrix(kind === "role" ? "unread.several-roles" : "unread.several-skills"));
      return undefined;
    }
    return known ?? this.#make(kind, name);
  }

  #make(kind: Kind, name: string): string | undefined {
    const isAdded = (kind === "role" ? this.#options.addRoles : this.#options.addSkills) !== false;
    const folded = foldName(name);
    const made = this.#made[kind].get(folded);
    if (made !== undefined) return isAdded ? made : undefined;
    const ids = this.#ids[kind];
    const find = (id: string): Role | Skill | undefined =>
      kind === "role" ? this.#taxonomy.findRole(id) : this.#taxonomy.findSkill(id);
    const id = newId(name, kind, (taken) => ids.has(taken) || find(taken) !== undefined);
    const label = name.trim().replace(/\s+/gu, " ");
    const { languages } = this.#taxonomy;
    const { language: own } = this.#options;
    const language = languages.includes(own) ? own : (languages[0] ?? own);
    ids.add(id);
    this.#made[kind].set(folded, id);
    (kind === "role" ? this.unknownRoles : this.unknownSkills).push({ id, label, language });
    return isAdded ? id : undefined;
  }

  #note(text: string, row: number, column: number, reason: Sentence): void {
    this.unread.push({ row: row + 1, column: column + 1, text: text.trim().slice(0, 80), reason });
  }
}
