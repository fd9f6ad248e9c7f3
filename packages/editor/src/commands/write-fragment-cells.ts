import type { Requirement } from "@skillways/core";
import type { Fragment } from "./fragment.js";

/**
 * A fragment as rows for a spreadsheet, tab-separated: a row for each role, a column for each skill, the levels in
 * between ("x" for a skill without one). Skills alone become one column. A cell that a spreadsheet would run as a
 * formula begins with an apostrophe. O(roles × skills).
 */
export function writeFragmentCells({ chosen, taxonomy }: Fragment, language: string): string {
  const picked = new Set(chosen);
  const roles = taxonomy.roles.filter(({ id }) => picked.has(`role:${id}`));
  const asked = new Set(roles.flatMap(({ requirements = [] }) => requirements.map(({ skill }) => skill)));
  const skills = taxonomy.skills.filter(({ id }) => picked.has(`skill:${id}`) || asked.has(id));
  const nameOf = (item: (typeof roles)[number] | (typeof skills)[number]): string =>
    cell(taxonomy.textOf(item.label, language) || item.id);
  if (roles.length === 0) return skills.map(nameOf).join("\n");
  const rows = roles.map((role) => {
    const levels = new Map((role.requirements ?? []).map((requirement) => [requirement.skill, requirement]));
    return [nameOf(role), ...skills.map(({ id }) => levelCell(levels.get(id)))];
  });
  return [["", ...skills.map(nameOf)], ...rows].map((row) => row.join("\t")).join("\n");
}

function levelCell(requirement: Requirement | undefined): string {
  if (requirement === undefined) return "";
  return requirement.level === undefined ? "x" : String(requirement.level);
}

function cell(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}

/** Whether a text can be read as a block of cells. */
export function isTable(text: string): boolean {
  return text.includes("\t") && !text.trimStart().startsWith("{");
}
