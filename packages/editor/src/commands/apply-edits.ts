import type { Change } from "@skillways/core";
import type { Command } from "./command.js";

/** Carries out changes that come from elsewhere, such as a host or another editor, as one undo step. */
export function applyEdits(changes: readonly Change[]): Command {
  return ({ say }) => ({ ok: true, changes, announcement: say("done.edits", { count: changes.length }) });
}
