import type { Sentence, Taxonomy } from "@skillways/core";
import { type CellEdit, cellChanges, readingFields } from "./edit-cells.js";
import { NameIndex } from "./name-index.js";
import type { NewName, PasteOptions, Table, UnreadCell } from "./paste-input.js";
import { PasteTargets } from "./paste-targets.js";
import { readCell, scaleEnds } from "./read-cell.js";
import { findRequirement } from "./requirement-changes.js";
import { sayMatrix } from "./say-matrix.js";
import { findTableShape, type TableShape } from "./table-shape.js";

/** What a pasted table would do. */
export interface PastePlan {
  readonly shape: TableShape;
  readonly clearEmpty: boolean;
  /** Only those that change something. */
  readonly edits: readonly CellEdit[];
  /** The roles and skills that will be added. */
  readonly newRoles: readonly NewName[];
  readonly newSkills: readonly NewName[];
  /** The names that are not in the taxonomy, added or not. */
  readonly unknownRoles: readonly NewName[];
  readonly unknownSkills: readonly NewName[];
  /** Cells that will be asked and were not, that will be asked otherwise, not any more, and that stay. */
  readonly set: number;
  readonly changed: number;
  readonly cleared: number;
  readonly same: number;
  readonly unread: readonly UnreadCell[];
  /** Cells beyond the last row or column of the matrix. */
  readonly outside: number;
}

/** What a table would do where it is pasted. Changes nothing. O(cells × requirements of a role). */
export function planPaste(taxonomy: Taxonomy, table: Table, options: PasteOptions): PastePlan {
  const names = { roles: new NameIndex(taxonomy.roles), skills: new NameIndex(taxonomy.skills) };
  const found = findTableShape(table, { ...names, scale: taxonomy.scales[0] }, options.at?.rows);
  const shape = { ...found, ...options.shape };
  const clearEmpty = options.clearEmpty ?? !(shape.rowNames || shape.columnNames);
  const targets = new PasteTargets(taxonomy, names, shape, options);
  const edits: CellEdit[] = [];
  const entries = targets.entries(table);
  const unread: UnreadCell[] = [...targets.unread];
  const counts = { set: 0, changed: 0, cleared: 0, same: 0 };
  const seen = new Set<string>();
  for (const { row, column, text, role, skill, fields: given } of entries) {
    if (role === undefined || skill === undefined) continue;
    const problem = (reason: Sentence): void => {
      unread.push({ row: row + 1, column: column + 1, text: text.trim().slice(0, 80), reason });
    };
    const scale = targets.scaleOf(skill);
    const reading = given === undefined ? readCell(text, scale) : undefined;
    if (reading?.kind === "unread") {
      const ends = scaleEnds(taxonomy, skill);
      problem(
        reading.problem === "not-on-scale"
          ? sayMatrix("unread.not-on-scale", ends)
          : sayMatrix(`unread.${reading.problem}`),
      );
      continue;
    }
    const fields = reading === undefined ? (given ?? null) : readingFields(reading);
    if (fields === null && !clearEmpty) continue;
    const level = fields?.level;
    if (reading === undefined && typeof level === "number" && readCell(String(level), scale).kind !== "level") {
      problem(sayMatrix("unread.not-on-scale", scaleEnds(taxonomy, skill)));
      continue;
    }
    const key = JSON.stringify([role, skill]);
    if (seen.has(key)) {
      if (fields !== null) problem(sayMatrix("unread.twice"));
      continue;
    }
    seen.add(key);
    const edit = { role, skill, fields };
    const outcome = weigh(taxonomy, edit);
    if (outcome === "grouping") problem(sayMatrix("unread.grouping"));
    else if (outcome !== "nothing") counts[outcome]++;
    if (outcome === "set" || outcome === "changed" || outcome === "cleared") edits.push(edit);
  }
  return {
    shape,
    clearEmpty,
    edits,
    newRoles: options.addRoles === false ? [] : targets.unknownRoles,
    newSkills: options.addSkills === false ? [] : targets.unknownSkills,
    unknownRoles: targets.unknownRoles,
    unknownSkills: targets.unknownSkills,
    ...counts,
    unread,
    outside: targets.outside,
  };
}

function weigh(taxonomy: Taxonomy, edit: CellEdit): "set" | "changed" | "cleared" | "same" | "nothing" | "grouping" {
  const role = taxonomy.findRole(edit.role);
  const now = role && findRequirement(role, edit.skill);
  if (now === undefined) {
    if (edit.fields === null) return "nothing";
    return taxonomy.findSkill(edit.skill)?.grouping ? "grouping" : "set";
  }
  if (cellChanges(taxonomy, edit).length === 0) return "same";
  return edit.fields === null ? "cleared" : "changed";
}
