import type { Sentence } from "../schema/language.js";
import type { CommandCall } from "./command.js";
import { UsageError } from "./usage-error.js";

/** The files that a command needs, one for each of `names`. */
export function findFileArguments({ positionals }: CommandCall, names: readonly Sentence[]): string[] {
  if (positionals.length === names.length) return [...positionals];
  const [nl, en] = [names.map((name) => name.nl).join(", "), names.map((name) => name.en).join(", ")];
  throw new UsageError({
    nl: `Noem ${names.length} bestanden, in deze volgorde: ${nl}. Zet namen met spaties tussen aanhalingstekens.`,
    en: `Name ${names.length} files, in this order: ${en}. Put quotes around names with spaces.`,
  });
}
