import type { Sentence } from "../../schema/language.js";
import type { Change } from "../change.js";

/** A way out of a finding or a hint, to be made with `applyChange` and taken back like any change. */
export interface Fix {
  /** What it does, to stand on a button: "remove the requirement". Begins without a capital, ends without a full stop. */
  readonly name: Sentence;
  readonly change: Change;
}
