import type { CommandOption } from "./command.js";
import { UsageError } from "./usage-error.js";

export const FROM_OPTION: CommandOption = {
  type: "string",
  value: "role:ID|FILE",
  about: {
    nl: "Waar iemand begint: een rol (id, naam of code) of een bestand met een profiel.",
    en: "Where somebody starts: a role (id, label or code) or a file with a profile.",
  },
};

export const TO_OPTION: CommandOption = {
  type: "string",
  value: "role:ID",
  about: { nl: "De rol om naartoe te gaan (id, naam of code).", en: "The role to get to (id, label or code)." },
};

export const HOURS_OPTION: CommandOption = {
  type: "string",
  value: "N",
  about: {
    nl: "Hoeveel uur per week iemand leert. Gewoonlijk 4.",
    en: "How many hours a week somebody learns. 4 by default.",
  },
};

/** The value of `--hours`, as the analyses take it. Throws UsageError. */
export function hoursPerWeek(value: string | undefined): { readonly hoursPerWeek?: number } {
  if (value === undefined) return {};
  return { hoursPerWeek: readNumberOption("hours", value, { whole: false, most: 168 }) };
}

/** A number over 0 that an option gives. Throws UsageError. */
export function readNumberOption(
  name: string,
  value: string,
  { whole, most }: { readonly whole: boolean; readonly most: number },
): number {
  const number = Number(value.replace(",", "."));
  if (value.trim() !== "" && number > 0 && number <= most && (!whole || Number.isInteger(number))) return number;
  throw new UsageError({
    nl: `--${name} is een ${whole ? "geheel " : ""}getal boven 0, hoogstens ${most}; niet ‘${value}’.`,
    en: `--${name} is a ${whole ? "whole " : ""}number over 0 and at most ${most}; not ‘${value}’.`,
  });
}
