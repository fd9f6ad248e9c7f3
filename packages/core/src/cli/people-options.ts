import { dayOf } from "../indexes/held-level.js";
import type { Sentence } from "../schema/language.js";
import { type CommandCall, type CommandOption, textOption } from "./command.js";
import type { Terminal } from "./terminal.js";
import { type Column, layoutTable } from "./text-layout.js";
import { UsageError } from "./usage-error.js";

export const PERSON_OPTION: CommandOption = {
  type: "string",
  value: "ID",
  about: {
    nl: "Om wie het gaat, als er meer profielen in het bestand staan.",
    en: "Whom it is about, where the file has several profiles.",
  },
};

/** A day that an option gives, YYYY-MM-DD; undefined where it is not given. Throws UsageError. */
export function dayOption(call: CommandCall, name: string): string | undefined {
  const value = textOption(call, name);
  if (value === undefined || !Number.isNaN(dayOf(value))) return value;
  throw new UsageError({
    nl: `--${name} is een dag, geschreven als 2027-01-31; niet ‘${value}’.`,
    en: `--${name} is a day, written as 2027-01-31; not ‘${value}’.`,
  });
}

/** The value of an option that must be there. Throws UsageError with what to say. */
export function neededOption<Value>(value: Value | undefined, sentence: Sentence): Value {
  if (value === undefined) throw new UsageError(sentence);
  return value;
}

/** At least so many files, named in order. Throws UsageError. */
export function filesOf({ positionals }: CommandCall, least: number, sentence: Sentence): readonly string[] {
  if (positionals.length < least) throw new UsageError(sentence);
  return positionals;
}

/** Exactly so many. Throws UsageError. */
export function exactFilesOf(call: CommandCall, count: number, sentence: Sentence): readonly string[] {
  if (call.positionals.length !== count) throw new UsageError(sentence);
  return call.positionals;
}

/** A heading, an empty line and a table under it. */
export function printTable(terminal: Terminal, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const [head = "", ...lines] = layoutTable(columns, rows, terminal.width);
  terminal.print(terminal.paint(head, "bold"));
  for (const line of lines) terminal.print(line);
}

/** A level with at most one decimal; `?` where it is not known. */
export function showLevel(terminal: Terminal, level: number | null | undefined): string {
  return level === null || level === undefined ? "?" : terminal.number(level, 1);
}
