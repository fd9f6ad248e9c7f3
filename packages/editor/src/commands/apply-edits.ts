import type { Change, Sentence } from "@skillways/core";
import type { Command } from "./command.js";

/** What is said of edits that come from elsewhere, and what their undo step is called. */
export interface EditsSaid {
  readonly announcement: Sentence;
  readonly name: Sentence;
}

/** Carries out changes that come from elsewhere, such as a host or another editor, as one undo step. */
export function applyEdits(changes: readonly Change[], said?: EditsSaid): Command {
  return ({ say }) => ({ ok: true, changes, announcement: say("done.edits", { count: changes.length }), ...said });
}
