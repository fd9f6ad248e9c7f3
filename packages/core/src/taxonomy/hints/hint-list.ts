import type { Hint, HintCode } from "./hint.js";

/** What a hint says, apart from its code. */
export type HintDetails = Omit<Hint, "code" | "severity" | "count">;

/** Hints in the order in which they are noticed, a limited number of each code. */
export class HintList {
  readonly #most: number;
  readonly #hints: Hint[] = [];
  readonly #counts = new Map<HintCode, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Notices something. `details` is only asked for when the hint will be listed. */
  add(code: HintCode, details: () => HintDetails): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= this.#most) this.#hints.push({ code, severity: "hint", ...details() });
  }

  /** The hints, and after them one for each code that has more than are listed, with their `count`. */
  toArray(): Hint[] {
    const more = [...this.#counts].filter(([, count]) => count > this.#most);
    const summaries = more.map(
      ([code, count]): Hint => ({
        code,
        severity: "hint",
        pointer: "",
        expected: "",
        received: "",
        count,
        message: {
          nl: `Dit komt in totaal ${count} keer voor; alleen de eerste ${this.#most} staan in de lijst.`,
          en: `This occurs ${count} times in all; only the first ${this.#most} are listed.`,
        },
      }),
    );
    return [...this.#hints, ...summaries];
  }
}
