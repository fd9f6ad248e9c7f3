import type { Sentence } from "../schema/language.js";
import type { Terminal } from "./terminal.js";

/** 0: fine. 1: there are errors in what was read. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly about: Sentence;
}

/** The options and arguments of a call, as Node's parseArgs gives them. */
export interface CommandCall {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
}

/** One question that the command line answers. */
export interface Command {
  readonly name: string;
  readonly about: Sentence;
  /** Its arguments, as the help shows them. */
  readonly synopsis: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
  run(call: CommandCall): Promise<ExitCode>;
}

export const HELP_OPTION: CommandOption = {
  type: "boolean",
  short: "h",
  about: { nl: "Toon deze hulp.", en: "Show this help." },
};

export const LANGUAGE_OPTION: CommandOption = {
  type: "string",
  value: "nl|en",
  about: { nl: "De taal van de uitvoer.", en: "The language of the output." },
};

export const JSON_OPTION: CommandOption = {
  type: "boolean",
  about: { nl: "Geef het antwoord als één JSON-document.", en: "Print the answer as one JSON document." },
};

/** A string option of a call; undefined when it is not given. */
export function textOption(call: CommandCall, name: string): string | undefined {
  const value = call.values[name];
  return typeof value === "string" ? value : undefined;
}
