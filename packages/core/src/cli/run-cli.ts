import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SkillwaysError } from "../errors.js";
import { type Command, type CommandOption, type ExitCode, HELP_OPTION, LANGUAGE_OPTION } from "./command.js";
import { convertCommand } from "./commands/convert.js";
import { diffCommand } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { gapCommand } from "./commands/gap.js";
import { layoutCommand } from "./commands/layout.js";
import { mergeCommand } from "./commands/merge.js";
import { nextCommand } from "./commands/next.js";
import { planCommand } from "./commands/plan.js";
import { profileCommand } from "./commands/profile.js";
import { progressCommand } from "./commands/progress.js";
import { ratingsCommand } from "./commands/ratings.js";
import { reachCommand } from "./commands/reach.js";
import { routesCommand } from "./commands/routes.js";
import { scenarioCommand } from "./commands/scenario.js";
import { snapshotCommand } from "./commands/snapshot.js";
import { statsCommand } from "./commands/stats.js";
import { tablesCommand } from "./commands/tables.js";
import { teamCommand } from "./commands/team.js";
import { unlocksCommand } from "./commands/unlocks.js";
import { validateCommand } from "./commands/validate.js";
import { UnreadableInput } from "./read-input.js";
import { showCommandHelp, showHelp } from "./show-help.js";
import { findUiLanguage, type Machine, Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

const COMMANDS: readonly Command[] = [
  validateCommand,
  convertCommand,
  statsCommand,
  gapCommand,
  nextCommand,
  routesCommand,
  reachCommand,
  unlocksCommand,
  explainCommand,
  profileCommand,
  ratingsCommand,
  tablesCommand,
  teamCommand,
  planCommand,
  scenarioCommand,
  snapshotCommand,
  progressCommand,
  diffCommand,
  mergeCommand,
  layoutCommand,
];

/**
 * Runs `skillways` with its arguments and resolves to its exit code. What a caller does wrong is told in a sentence on
 * stderr; only a defect of Skillways itself rejects.
 */
export async function runCli(args: readonly string[], machine: Machine): Promise<ExitCode> {
  let terminal = new Terminal(machine, findUiLanguage(findRawLanguage(args), machine.env));
  try {
    const [name = "", ...rest] = leadingCommand(args);
    const command = COMMANDS.find((each) => each.name === name);
    if (command === undefined) return runWithoutCommand(args, terminal);
    // In `convert`, --lang names languages of the content.
    if (command.options.lang !== LANGUAGE_OPTION)
      terminal = new Terminal(machine, findUiLanguage(undefined, machine.env));
    const { values, positionals } = parseCall(command, rest);
    if (values.help === true) {
      showCommandHelp(terminal, command);
      return 0;
    }
    if (command.options.lang === LANGUAGE_OPTION) checkLanguage(values.lang);
    return await command.run({ values, positionals, terminal });
  } catch (error) {
    terminal.showProgress("");
    if (error instanceof UnreadableInput) return 1;
    if (error instanceof UsageError) {
      terminal.note(`${terminal.paintNote("skillways:", "bold")} ${terminal.say(error.sentence)}`);
      return 2;
    }
    if (error instanceof SkillwaysError) {
      terminal.note(`${terminal.paintNote("skillways:", "bold")} ${error.message}`);
      return error.code === "invalid-document" ? 1 : 2;
    }
    throw error;
  }
}

// --lang may come before the command's name.
function leadingCommand(args: readonly string[]): readonly string[] {
  const at = args[0] === "--lang" ? 2 : args[0]?.startsWith("--lang=") === true ? 1 : 0;
  return [...args.slice(at, at + 1), ...args.slice(0, at), ...args.slice(at + 1)];
}

function runWithoutCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const [first] = leadingCommand(args);
  if (first === "--help" || first === "-h" || first === "help") {
    showHelp(terminal, COMMANDS);
    return 0;
  }
  if (first === "--version") {
    terminal.print(readVersion());
    return 0;
  }
  const names = COMMANDS.map(({ name }) => name).join(", ");
  if (first === undefined) {
    throw new UsageError({
      nl: `Noem een opdracht: ${names}. Meer uitleg: skillways --help`,
      en: `Name a command: ${names}. More: skillways --help`,
    });
  }
  throw new UsageError({
    nl: `Er is geen opdracht ‘${first}’. Wel: ${names}. Meer uitleg: skillways --help`,
    en: `There is no command ‘${first}’. There are: ${names}. More: skillways --help`,
  });
}

// The package's own file stands two folders up, in the source as in what is built.
function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}

function parseCall(
  command: Command,
  args: readonly string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: HELP_OPTION }).map(
      ([name, { type, short }]: [string, CommandOption]) => [name, short === undefined ? { type } : { type, short }],
    ),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: { ...values } as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw describeParseError(command, error);
  }
}

function describeParseError(command: Command, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!(error instanceof Error) || !code.startsWith("ERR_PARSE_ARGS")) return error;
  // Node says '-o, --output <value>'.
  const option = /'(?:-\w, )?([^'\s]+)[^']*'/.exec(error.message)?.[1] ?? "";
  const more = `skillways ${command.name} --help`;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return new UsageError({
      nl: `‘${option}’ is geen optie van ${command.name}. Welke er zijn: ${more}`,
      en: `‘${option}’ is no option of ${command.name}. To see which there are: ${more}`,
    });
  }
  return new UsageError({
    nl: `De optie ‘${option}’ is niet goed gebruikt: er hoort een waarde bij, of juist geen. Uitleg: ${more}`,
    en: `The option ‘${option}’ is not used well: it needs a value, or takes none. To see how: ${more}`,
  });
}

function findRawLanguage(args: readonly string[]): string | undefined {
  const at = args.indexOf("--lang");
  return at === -1 ? args.find((arg) => arg.startsWith("--lang="))?.slice(7) : args[at + 1];
}

function checkLanguage(language: string | boolean | undefined): void {
  if (language === undefined || language === "nl" || language === "en") return;
  throw new UsageError({
    nl: `‘${language}’ is geen taal van Skillways. Kies --lang nl of --lang en.`,
    en: `‘${language}’ is no language of Skillways. Choose --lang nl or --lang en.`,
  });
}
