import type { Finding } from "../schema/finding.js";
import type { Sentence } from "../schema/language.js";
import type { Change } from "./change.js";

/** Why a change was not made. */
export type RefusalCode =
  /** It is not a change, or would leave an item in a wrong form; `findings` say where. */
  | "wrong-shape"
  /** What it is about does not exist. */
  | "unknown-target"
  /** What it adds is there already. */
  | "id-taken"
  /** What it changes or removes is no longer as it says. */
  | "stale"
  /** It would refer to something that does not exist. */
  | "unknown-reference"
  /** It removes what others still refer to. */
  | "still-used"
  | "broader-loop"
  | "requires-loop"
  /** It would connect something with itself. */
  | "self-reference"
  /** It would make an item another one: remove it and add the other. */
  | "identity-change"
  /** The path goes into a list, or to items that have targets of their own. */
  | "wrong-path";

/** A change that was not made, as an answer. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Names what it is about by label. */
  readonly message: Sentence;
  /** The change that could not be made: the one of an `all` that it failed on. */
  readonly change: Change;
  readonly findings?: readonly Finding[];
}

/** Stops a series of changes. Never leaves `applyChange`. */
export class ChangeRefused extends Error {
  readonly refusal: Refusal;

  constructor(change: Change, code: RefusalCode, message: Sentence, findings?: readonly Finding[]) {
    super(message.en);
    this.refusal = { code, message, change, ...(findings !== undefined && { findings }) };
  }
}
