import { applyChange, type Change, type Finding, type Sentence, type Taxonomy } from "@skillways/core";
import type { Fix, Hint } from "@skillways/core/revise";
import { targetKey } from "../commands/target-key.js";
import { findSubject } from "./find-subject.js";

export type Problem = Finding | Hint;
export type ProblemSeverity = Problem["severity"];

/** Problems of one kind, in the order of the document. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: ProblemSeverity;
  readonly problems: readonly Problem[];
  /** With those that are not listed. */
  readonly count: number;
}

const SEVERITIES: readonly ProblemSeverity[] = ["error", "warning", "info", "hint"];

/**
 * Kinds whose first fix loses nothing that somebody meant: what refers to nothing, says a thing twice, or means
 * nothing where it stands.
 */
const SAFE: ReadonlySet<string> = new Set([
  "unknown-skill",
  "unknown-role",
  "unknown-scale",
  "unknown-family",
  "unknown-map-node",
  "unknown-level-description",
  "repeated-requirement",
  "repeated-relation",
  "repeated-move",
  "self-relation",
  "self-move",
  "self-replacement",
  "level-order",
  "unused-weight",
  "pay-range",
  "no-label",
]);

/** By kind, the worst first; without what somebody ignores. O(problems). */
export function groupProblems(problems: readonly Problem[], ignored: ReadonlySet<string>): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (ignored.has(problemKey(problem))) continue;
    const id = `${SEVERITIES.indexOf(problem.severity)} ${problem.code}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [problem]);
    else group.push(problem);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => {
      const [first] = all as [Problem];
      const count = all.reduce((sum, problem) => sum + (problem.count ?? 1), 0);
      return { code: first.code, severity: first.severity, problems: all, count };
    });
}

/** What a problem is known by while the taxonomy around it changes. */
export function problemKey(problem: Problem): string {
  if (problem.severity !== "hint") return `${problem.code} ${problem.pointer}`;
  const targets = [problem.target, ...(problem.related ?? [])].flatMap((target) => (target ? targetKey(target) : []));
  return `${problem.code} ${targets.join(" ") || problem.pointer}`;
}

/** The key of what a problem is about, to go there. */
export function subjectOf(taxonomy: Taxonomy, problem: Problem): string | undefined {
  if (problem.severity !== "hint") return findSubject(taxonomy, problem);
  return problem.target && problem.target.kind !== "taxonomy" ? targetKey(problem.target) : undefined;
}

/** Whether all of a kind can be put right at once without a look at each. */
export function isSafe({ code, problems }: ProblemGroup): boolean {
  return problems.length > 1 && SAFE.has(code);
}

/**
 * The changes that take a whole group away, each by its first fix. From the last to the first in the document, so
 * that taking one away does not move the others. O(problems × cost of a fix).
 */
export function fixAll(
  taxonomy: Taxonomy,
  problems: readonly Problem[],
  suggest: (taxonomy: Taxonomy, problem: Problem) => readonly Fix[],
): { readonly changes: readonly Change[]; readonly fixed: number; readonly name: Sentence | undefined } {
  let now = taxonomy;
  let fixed = 0;
  let name: Sentence | undefined;
  const changes: Change[] = [];
  for (const problem of [...problems].sort((a, b) => comparePlaces(b.pointer, a.pointer))) {
    const [fix] = suggest(now, problem);
    if (fix === undefined) continue;
    const applied = applyChange(now, fix.change);
    if (!applied.ok) continue;
    now = applied.taxonomy;
    changes.push(applied.change);
    name = fix.name;
    fixed++;
  }
  return { changes, fixed, name };
}

/** Pointers by their parts, numbers as numbers. */
function comparePlaces(a: string, b: string): number {
  const [one, other] = [a.split("/"), b.split("/")];
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [left = "", right = ""] = [one[at], other[at]];
    if (left === right) continue;
    const [x, y] = [Number(left), Number(right)];
    return Number.isNaN(x) || Number.isNaN(y) ? (left < right ? -1 : 1) : x - y;
  }
  return 0;
}
