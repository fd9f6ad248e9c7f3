import type { Sentence, UiLanguage } from "@skillways/core";
import type { CellFields } from "./edit-cells.js";
import type { CellBlock } from "./fill-cells.js";
import type { TableShape } from "./table-shape.js";

/** A table as text, row by row; rows may differ in length. */
export type Table = readonly (readonly string[])[];

/** What the paste dialog works on. */
export interface PasteInput {
  /** Cells with tabs, or a CSV text; without it the dialog asks for one. */
  readonly text?: string;
  /** Where it was pasted: the rows and columns from the cell at hand on, as they are on screen. */
  readonly at?: CellBlock;
  /** The cells in full, where they come from a matrix. */
  readonly cells?: readonly (readonly CellFields[])[];
}

export interface PasteOptions {
  readonly at?: CellBlock | undefined;
  readonly cells?: PasteInput["cells"] | undefined;
  /** How to read the table, where somebody knows better than `findTableShape`. */
  readonly shape?: Partial<TableShape> | undefined;
  /** An empty cell stops asking. By default where the table has no names of its own, as in a spreadsheet. */
  readonly clearEmpty?: boolean | undefined;
  /** Names that are new become roles, skills. Default true. */
  readonly addRoles?: boolean | undefined;
  readonly addSkills?: boolean | undefined;
  /** Of new names. */
  readonly language: UiLanguage;
}

/** A cell that cannot be pasted. */
export interface UnreadCell {
  /** In the table, from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly reason: Sentence;
}

/** A role or skill that a table brings along. */
export interface NewName {
  readonly id: string;
  readonly label: string;
  /** Of the label. */
  readonly language: string;
}

/** A cell of the table with the role and skill it is for. */
export interface PasteEntry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly role: string | undefined;
  readonly skill: string | undefined;
  readonly fields?: CellFields | undefined;
}
