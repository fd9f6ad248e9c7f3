import type { Sentence } from "../schema/language.js";

/** The command line was called in a way that it cannot answer: told in one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
