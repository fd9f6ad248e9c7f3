import { type ProblemFacts, problemOf } from "./people-problem.js";
import type { ProgressAsked, ProgressContents } from "./read-progress.js";

export type ProgressAnswer =
  /** Code that reads documents is on its way; `onReady` tells when to ask again. */
  | { readonly kind: "reading" }
  | { readonly kind: "notLoaded" }
  | { readonly kind: "problem"; readonly problem: ProblemFacts }
  | ({ readonly kind: "progress" } & ProgressContents);

/** Reads what progress is shown from. What reads and measures is loaded for the first. */
export class ProgressReader {
  readonly #onReady: () => void;
  #read: ((asked: ProgressAsked) => ProgressContents) | undefined;
  #isLoading = false;
  #hasFailed = false;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Never throws for what a host can set. */
  read(asked: ProgressAsked): ProgressAnswer {
    if (this.#hasFailed) return { kind: "notLoaded" };
    if (this.#read === undefined) {
      void this.load();
      return { kind: "reading" };
    }
    try {
      return { kind: "progress", ...this.#read(asked) };
    } catch (error) {
      return { kind: "problem", problem: problemOf(error) };
    }
  }

  async load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#hasFailed = false;
    try {
      this.#read = (await import("./read-progress.js")).readProgress;
    } catch {
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#onReady();
  }
}
