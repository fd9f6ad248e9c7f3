import type { Start } from "../indexes/start.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { type CommandCall, textOption } from "./command.js";
import { findRoleArgument, isRoleArgument } from "./find-role-argument.js";
import { loadProfile } from "./read-input.js";
import { UsageError } from "./usage-error.js";

/** Where somebody starts, and what to call that. */
export interface StartArgument {
  readonly start: Start;
  readonly label: string;
}

/** What `--from` names: a role (`role:ID`), else a file with a profile. */
export async function findStartArgument(call: CommandCall, taxonomy: Taxonomy): Promise<StartArgument> {
  const { terminal } = call;
  const argument = textOption(call, "from");
  if (argument === undefined) {
    throw new UsageError({
      nl: "Geef met --from aan waar iemand begint: role:ID of een bestand met een profiel.",
      en: "Say with --from where somebody starts: role:ID or a file with a profile.",
    });
  }
  if (isRoleArgument(argument)) {
    const role = findRoleArgument(taxonomy, argument, terminal);
    return { start: { role: role.id }, label: taxonomy.textOf(role.label, terminal.language) };
  }
  if (!/\.json$/i.test(argument) && !/[\\/]/.test(argument)) {
    throw new UsageError({
      nl: `‘${argument}’ is geen rol (role:ID) en geen profielbestand (.json). Bedoel je --from "role:${argument}"?`,
      en: `‘${argument}’ is no role (role:ID) and no profile file (.json). Do you mean --from "role:${argument}"?`,
    });
  }
  const profile = await loadProfile(argument, taxonomy, terminal);
  return { start: { profile }, label: profile.label ?? profile.id };
}

/** The id of the role that `--to` names. */
export function findTargetArgument(call: CommandCall, taxonomy: Taxonomy): string {
  const argument = textOption(call, "to");
  if (argument === undefined) {
    throw new UsageError({
      nl: "Geef met --to aan om welke rol het gaat: role:ID.",
      en: "Say with --to which role it is about: role:ID.",
    });
  }
  return findRoleArgument(taxonomy, argument, call.terminal).id;
}

/** The only argument of a command: a file with a taxonomy. */
export function findFileArgument({ positionals }: CommandCall): string {
  const [file, second] = positionals;
  if (file === undefined) {
    throw new UsageError({ nl: "Noem het bestand met de taxonomie.", en: "Name the file with the taxonomy." });
  }
  if (second !== undefined) {
    throw new UsageError({
      nl: `Dit begrijp ik niet: ‘${second}’. Noem één bestand; zet tekst met spaties tussen aanhalingstekens.`,
      en: `This is not understood: ‘${second}’. Name one file; put quotes around text with spaces.`,
    });
  }
  return file;
}
