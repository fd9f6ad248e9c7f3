import type { Finding, Severity } from "./finding.js";

/** At most this many findings of one code are listed; a last one tells how many there are. */
export const FINDINGS_PER_CODE = 100;

/** What a finding says, apart from its code and severity. */
export type FindingDetails = Omit<Finding, "code" | "severity" | "count">;

/** Findings in the order in which they are noticed, at most 100 of a code. */
export class FindingList {
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, { severity: Severity; count: number }>();
  #noticed = 0;

  /** How often something was noticed, what is not listed included. */
  get noticed(): number {
    return this.#noticed;
  }

  /** Notices something. `details` is only asked for when the finding will be listed. */
  add(code: string, severity: Severity, details: () => FindingDetails): void {
    this.#noticed++;
    const seen = this.#counts.get(code);
    if (seen === undefined) this.#counts.set(code, { severity, count: 1 });
    else seen.count++;
    if ((seen?.count ?? 1) <= FINDINGS_PER_CODE) this.#findings.push({ code, severity, ...details() });
  }

  /** Whether one more finding of this code would not be listed. */
  isFull(code: string): boolean {
    return (this.#counts.get(code)?.count ?? 0) >= FINDINGS_PER_CODE;
  }
  /** Counts one more of a code that is full. */
  count(code: string): void {
    this.#noticed++;
    const seen = this.#counts.get(code);
    if (seen !== undefined) seen.count++;
  }

  get hasErrors(): boolean {
    return this.#findings.some((finding) => finding.severity === "error");
  }

  /** The findings, and after them one for each code that has more than are listed, with their `count`. */
  toArray(): Finding[] {
    const summaries: Finding[] = [];
    for (const [code, { severity, count }] of this.#counts) {
      if (count <= FINDINGS_PER_CODE) continue;
      summaries.push({
        code,
        severity,
        pointer: "",
        expected: "",
        received: "",
        count,
        message: {
          nl: `Dit komt in totaal ${count} keer voor; alleen de eerste ${FINDINGS_PER_CODE} staan in de lijst.`,
          en: `This occurs ${count} times in all; only the first ${FINDINGS_PER_CODE} are listed.`,
        },
      });
    }
    return [...this.#findings, ...summaries];
  }
}

/** A value as a short text, for `received`. O(1). */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** A text cut to a readable length. */
export function cut(text: string, length = 60): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
