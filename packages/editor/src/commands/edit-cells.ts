import type { Change, Sentence, Taxonomy } from "@skillways/core";
import { type Command, type CommandContext, refuse } from "./command.js";
import { labelOf } from "./labels.js";
import { type CellProblem, readCell, scaleEnds } from "./read-cell.js";
import { fieldsOf, findRequirement, type RequirementFields, requirementChanges } from "./requirement-changes.js";
import { sayMatrix } from "./say-matrix.js";

/** What a cell is to say; null stops asking. */
export type CellFields = RequirementFields | null;

/** A cell of the matrix, and what it is to say. */
export interface CellEdit {
  readonly role: string;
  readonly skill: string;
  readonly fields: CellFields;
}

export interface CellWords {
  readonly announcement: Sentence;
  readonly name: Sentence;
}

/** Changes cells as one step: all of them or, where one is refused, none. O(cells × requirements of a role). */
export function editCells(edits: readonly CellEdit[], words: (changed: number) => CellWords): Command {
  return (context) => {
    const changes: Change[] = [];
    let changed = 0;
    for (const edit of edits) {
      const problem = refuseCell(context, edit);
      if (problem !== undefined) return refuse("cell-refused", problem);
      const own = cellChanges(context.taxonomy, edit);
      if (own.length > 0) changed++;
      changes.push(...own);
    }
    if (changes.length === 0) return { ok: true, changes, announcement: sayMatrix("unchanged") };
    return { ok: true, changes, ...words(changed) };
  };
}

/** What one edit does; its role and skill are there. */
export function cellChanges(taxonomy: Taxonomy, { role: roleId, skill, fields }: CellEdit): Change[] {
  const role = taxonomy.getRole(roleId);
  if (fields !== null) return requirementChanges(role, skill, fields);
  const item = findRequirement(role, skill);
  return item === undefined ? [] : [{ op: "remove", target: { kind: "requirement", role: roleId, skill }, item }];
}

/** Puts the same into each cell of a list, such as what the cell editor says. */
export function setCells(cells: readonly Omit<CellEdit, "fields">[], fields: CellFields): Command {
  return (context) => {
    const words = (count: number): CellWords => {
      if (fields !== null)
        return { announcement: sayMatrix("done.set", { count }), name: sayMatrix("name.set", { count }) };
      const [cell] = cells;
      if (count > 1 || cells.length > 1 || cell === undefined) {
        return { announcement: sayMatrix("done.clear", { count }), name: sayMatrix("name.clear", { count }) };
      }
      const labels = cellLabels(context, cell);
      return { announcement: sayMatrix("done.clear-one", labels), name: sayMatrix("name.clear-one", labels) };
    };
    const edits = cells.map(({ role, skill }) => ({ role, skill, fields }));
    return editCells(edits, words)(context);
  };
}

/** What a text makes of a cell: a level, asked without one, not asked; or why it is none of these. */
export function readEdit(
  context: Pick<CommandContext, "taxonomy" | "say">,
  cell: Omit<CellEdit, "fields">,
  text: string,
): CellFields | { readonly refused: Sentence } {
  const { taxonomy } = context;
  const skill = taxonomy.findSkill(cell.skill);
  const reading = readCell(text, skill && taxonomy.scaleOf(skill));
  if (reading.kind === "unread") return { refused: describeProblem(context, cell, text, reading.problem) };
  return readingFields(reading);
}

/** A reading as what a cell is to say: the level changes, what else it says stays. */
export function readingFields(reading: Exclude<ReturnType<typeof readCell>, { kind: "unread" }>): CellFields {
  return reading.kind === "clear" ? null : { level: reading.kind === "level" ? reading.level : null };
}

/** What the cell of a role and a skill says now, in full. */
export function readFields(taxonomy: Taxonomy, roleId: string, skillId: string): CellFields {
  const role = taxonomy.findRole(roleId);
  const requirement = role && findRequirement(role, skillId);
  return requirement === undefined ? null : fieldsOf(requirement);
}

/** Why a text is no level of the skill, with the cell it was meant for. */
export function describeProblem(
  context: Pick<CommandContext, "taxonomy" | "say">,
  cell: Omit<CellEdit, "fields">,
  text: string,
  problem: CellProblem,
): Sentence {
  const labels = { ...cellLabels(context, cell), text: text.trim().slice(0, 40) };
  const { low, high } = scaleEnds(context.taxonomy, cell.skill);
  return problem === "nothing"
    ? sayMatrix("cell.nothing", labels)
    : sayMatrix(`cell.${problem}`, { ...labels, low, high });
}

/** How a cell is called: by its role and its skill. */
export function cellLabels(
  context: Pick<CommandContext, "taxonomy" | "say">,
  { role, skill }: Omit<CellEdit, "fields">,
): { readonly role: Sentence; readonly skill: Sentence } {
  return { role: labelOf(context, { kind: "role", id: role }), skill: labelOf(context, { kind: "skill", id: skill }) };
}

function refuseCell(context: CommandContext, edit: CellEdit): Sentence | undefined {
  const { taxonomy } = context;
  const role = taxonomy.findRole(edit.role);
  const skill = taxonomy.findSkill(edit.skill);
  if (role === undefined || skill === undefined) return sayMatrix("cell.gone", cellLabels(context, edit));
  if (edit.fields === null) return undefined;
  const { level, importance } = edit.fields;
  if (level !== undefined && level !== null) {
    const reading = readCell(String(level), taxonomy.scaleOf(skill));
    if (reading.kind !== "level") {
      const problem = reading.kind === "unread" ? reading.problem : "not-on-scale";
      return describeProblem(context, edit, String(level), problem);
    }
  }
  if (importance !== undefined && importance !== null && !(importance >= 0 && importance <= 1)) {
    return sayMatrix("cell.importance", cellLabels(context, edit));
  }
  const isNew = skill.grouping === true && findRequirement(role, skill.id) === undefined;
  return isNew ? sayMatrix("cell.grouping", cellLabels(context, edit)) : undefined;
}
