import type { Change, Sentence, Taxonomy } from "@skillways/core";
import type { AnnouncementTexts } from "../messages/announcement-messages.js";
import type { Sentences } from "../messages/sentences.js";

/** What a command works on. */
export interface CommandContext {
  readonly taxonomy: Taxonomy;
  /** The map whose positions are drawn; it need not exist yet. */
  readonly mapId: string;
  readonly selection: readonly string[];
  readonly say: Sentences<AnnouncementTexts>;
}

/** Why a command, or a change in it, was not carried out: shown and announced. */
export interface CommandRefusal {
  /** Kebab-case and stable: ours, or the code of the core's refusal. */
  readonly code: string;
  readonly message: Sentence;
}

/** What a command would do: one undo step, or nothing. */
export type CommandOutcome =
  | {
      readonly ok: true;
      /** In order; all of them or none. Empty when everything is already so. */
      readonly changes: readonly Change[];
      /** What to say when it is done; every sentence stands alone. */
      readonly announcement: Sentence;
      /** The name of the undo step; by default the core's description of the change. */
      readonly name?: Sentence;
      /** The keys to select then; by default the selection stays, less what is gone. */
      readonly select?: readonly string[];
    }
  | { readonly ok: false; readonly refusal: CommandRefusal };

/** An intent: looks at the taxonomy and answers with changes or a refusal; changes nothing itself. */
export type Command = (context: CommandContext) => CommandOutcome;

/** A refusal as an outcome. */
export function refuse(code: string, message: Sentence): CommandOutcome {
  return { ok: false, refusal: { code, message } };
}
