import type { TemplateResult } from "lit";
import type { MatrixAxis } from "../matrix/matrix-axis.js";

export type ShowName = "all" | "short" | "gaps" | "single";
export type OrderName = "group" | "name" | "count" | "gap";

/** What of a matrix is shown, and in which order. */
export interface MatrixView {
  readonly rowFilter: string;
  readonly skillFilter: string;
  /** The id of a family; empty for all. */
  readonly family: string;
  readonly show: ShowName;
  readonly rowOrder: OrderName;
  readonly skillOrder: OrderName;
  /** The id of the skill by which rows are sorted, before `rowOrder`. */
  readonly bySkill: string | undefined;
}

/** One choice of a list, with the words for it. */
export interface Choice<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

/** What a row or a column comes to. */
export interface Summary {
  /** A few characters. */
  readonly short: string;
  /** The same in words. */
  readonly words: string;
  readonly state: "good" | "single" | "gap" | "unknown" | "plain";
}

/** What a cell shows. */
export interface CellLook {
  readonly classes: string;
  readonly have: string;
  /** What is needed, smaller, behind it; empty where that says nothing. */
  readonly need: string;
}

/** Rows × skills as a matrix that is only read: roles with what they ask, or people with what they have. */
export interface MatrixSource {
  readonly kind: "roles" | "people";
  readonly label: string;
  readonly title: string;
  readonly intro: string;
  /** What was left out, and why. */
  readonly notices: readonly string[];
  readonly filterRows: string;
  /** What hides names; absent where there are none to hide. */
  readonly hideNames?: string;
  readonly rowOrders: readonly Choice<OrderName>[];
  readonly skillOrders: readonly Choice<OrderName>[];
  /** Which skills to show; empty where there is nothing to choose. */
  readonly shows: readonly Choice<ShowName>[];
  /** Families of which there are rows. */
  readonly families: readonly Choice<string>[];
  readonly legend: TemplateResult;
  arrange(view: MatrixView): { readonly rows: MatrixAxis; readonly skills: MatrixAxis };
  look(row: string, skill: string): CellLook;
  /** A cell in words. */
  describe(row: string, skill: string): string;
  rowName(row: string): string;
  skillName(skill: string): string;
  summariseRow(row: string): Summary;
  summariseSkill(skill: string): Summary;
  /** All there is to read about a cell, a row or a skill. */
  explain(row: string | undefined, skill: string | undefined): TemplateResult;
  /** What is shown, for a spreadsheet. */
  tabulate(rows: readonly string[], skills: readonly string[]): string[][];
}
