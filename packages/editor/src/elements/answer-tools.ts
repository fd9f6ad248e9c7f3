import type { TryOut } from "../explorer/try-out.js";
import type { Explain } from "../explorer/why-asked.js";

/** What can be done around an answer. */
export interface AnswerTools {
  readonly tryOuts: readonly TryOut[];
  readonly canUndo: boolean;
  readonly explain: Explain;
  /** The link to what is shown; null where the host has none. */
  readonly link: string | null;
  /** Hands what is shown to the host; null where it takes no plans. */
  readonly plan: (() => void) | null;
}
