import { type Command, HELP_OPTION } from "./command.js";
import type { Terminal } from "./terminal.js";
import { wrapText } from "./text-layout.js";

/** The help of the whole command line. */
export function showHelp(terminal: Terminal, commands: readonly Command[]): void {
  const { language } = terminal;
  const nl = language === "nl";
  terminal.print(terminal.paint("skillways", "bold") + (nl ? " <opdracht> [opties]" : " <command> [options]"));
  terminal.print();
  terminal.print(
    nl
      ? "Controleert en leest skillstaxonomieën, en beantwoordt vragen erover."
      : "Checks and reads skills taxonomies, and answers questions about them.",
  );
  printHeading(terminal, nl ? "Opdrachten" : "Commands");
  printPairs(
    terminal,
    commands.map(({ name, about }) => [name, terminal.say(about)]),
  );
  printHeading(terminal, nl ? "Voorbeeld" : "Example");
  terminal.print("  skillways gap taxonomy.json --from role:picker --to role:team-lead");
  terminal.print();
  terminal.print(
    nl ? "Meer over een opdracht: skillways <opdracht> --help" : "More about a command: skillways <command> --help",
  );
  terminal.print(
    nl
      ? "Codes bij het einde: 0 goed, 1 fouten in wat is gelezen, 2 verkeerd aangeroepen."
      : "Exit codes: 0 fine, 1 errors in what was read, 2 called wrongly.",
  );
}

/** The help of one command. */
export function showCommandHelp(terminal: Terminal, command: Command): void {
  const nl = terminal.language === "nl";
  terminal.print(`${terminal.paint(`skillways ${command.name}`, "bold")} ${command.synopsis}`);
  terminal.print();
  for (const line of wrapText(terminal.say(command.about), terminal.width)) terminal.print(line);
  printHeading(terminal, nl ? "Opties" : "Options");
  printPairs(
    terminal,
    Object.entries({ ...command.options, help: HELP_OPTION }).map(([name, option]) => {
      const short = option.short === undefined ? "" : `-${option.short}, `;
      const value = option.type === "boolean" ? "" : ` ${option.value ?? "…"}`;
      return [`${short}--${name}${value}`, terminal.say(option.about)];
    }),
  );
  printHeading(
    terminal,
    command.examples.length > 1 ? (nl ? "Voorbeelden" : "Examples") : nl ? "Voorbeeld" : "Example",
  );
  for (const example of command.examples) terminal.print(`  ${example}`);
}

function printHeading(terminal: Terminal, heading: string): void {
  terminal.print();
  terminal.print(terminal.paint(`${heading}:`, "bold"));
}

function printPairs(terminal: Terminal, pairs: readonly (readonly [string, string])[]): void {
  const left = Math.min(26, Math.max(...pairs.map(([name]) => name.length)));
  for (const [name, about] of pairs) {
    const lines = wrapText(about, terminal.width - left - 4);
    if (name.length > left) terminal.print(`  ${terminal.paint(name, "cyan")}`);
    else {
      const first = lines.shift() ?? "";
      terminal.print(`  ${terminal.paint(name, "cyan")}${" ".repeat(left - name.length)}  ${first}`);
    }
    for (const line of lines) terminal.print(`${" ".repeat(left + 4)}${line}`);
  }
}
