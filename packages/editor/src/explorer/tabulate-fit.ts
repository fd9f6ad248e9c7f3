import type { Gap, SkillGap } from "@skillways/core";
import { addUp } from "./add-up.js";

/** A skill's part of a fit, in whole percentages. */
export interface FitRow {
  readonly gap: SkillGap;
  readonly have: number;
  readonly missing: number;
  readonly unknown: number;
}

export interface FitTable {
  readonly rows: readonly FitRow[];
  /** The columns added up; together 100, where the role asks for anything. */
  readonly total: { readonly have: number; readonly missing: number; readonly unknown: number };
}

/** A fit as a table whose rows and columns add up as they are shown, largest share first, ties by id. O(n log n). */
export function tabulateFit({ skills, readiness }: Gap): FitTable {
  const sorted = skills.toSorted((a, b) => b.share - a.share || (a.skill < b.skill ? -1 : 1));
  const [have, atMost] = [Math.round(readiness.low * 100), Math.round(readiness.high * 100)];
  const total =
    sorted.length === 0 ? { have: 0, missing: 0, unknown: 0 } : { have, missing: 100 - atMost, unknown: atMost - have };
  const column = (part: "contribution" | "missing" | "unknown", sum: number): number[] =>
    addUp(
      sorted.map((gap) => gap[part] * 100),
      sum,
    );
  const [haves, missings, unknowns] = [
    column("contribution", total.have),
    column("missing", total.missing),
    column("unknown", total.unknown),
  ];
  const rows = sorted.map((gap, at) => ({
    gap,
    have: haves[at] as number,
    missing: missings[at] as number,
    unknown: unknowns[at] as number,
  }));
  return { rows, total };
}
