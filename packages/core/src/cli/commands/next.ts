import { type NextRole, rankNextRoles } from "../../analyses/rank-next-roles.js";
import { createMobility } from "../../indexes/create-mobility.js";
import type { Plausibility } from "../../indexes/thresholds.js";
import type { Sentence } from "../../schema/language.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArgument, findStartArgument } from "../find-start-argument.js";
import { FROM_OPTION, HOURS_OPTION, hoursPerWeek, readNumberOption } from "../mobility-options.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import type { Terminal } from "../terminal.js";
import { type Column, layoutTable } from "../text-layout.js";

const PLAUSIBILITY: Readonly<Record<Plausibility, Sentence>> = {
  strong: { nl: "sterk", en: "strong" },
  viable: { nl: "haalbaar", en: "viable" },
  possible: { nl: "mogelijk", en: "possible" },
  stretch: { nl: "grote stap", en: "stretch" },
};

export const nextCommand: Command = {
  name: "next",
  about: { nl: "Welke rollen het dichtst bij iemand liggen.", en: "Which roles are nearest to somebody." },
  synopsis: "FILE --from role:ID|PROFILE [--top N] [--json]",
  options: {
    from: FROM_OPTION,
    top: {
      type: "string",
      value: "N",
      about: { nl: "Hoeveel rollen. Gewoonlijk 10.", en: "How many roles. 10 by default." },
    },
    hours: HOURS_OPTION,
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways next taxonomy.json --from role:picker --top 5",
    "skillways next taxonomy.json --from noor.json --lang nl",
  ],
  async run(call) {
    const { terminal, values } = call;
    const top = textOption(call, "top");
    const limit = top === undefined ? 10 : readNumberOption("top", top, { whole: true, most: 100_000 });
    const hours = hoursPerWeek(textOption(call, "hours"));
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const { start, label } = await findStartArgument(call, taxonomy);
    const roles = rankNextRoles(createMobility(taxonomy), start, { limit, ...hours });
    if (values.json === true) {
      printJson(terminal, roles);
      return 0;
    }
    terminal.print(terminal.paint(terminal.say({ nl: `Vanuit ${label}`, en: `From ${label}` }), "bold"));
    terminal.print();
    if (roles.length === 0) {
      terminal.print(
        "profile" in start && start.profile.evidence.length === 0
          ? terminal.say({
              nl: "In dit profiel staan nog geen beoordelingen.",
              en: "There are no ratings in this profile yet.",
            })
          : terminal.say({ nl: "Geen enkele rol ligt in de buurt.", en: "No role is anywhere near." }),
      );
      return 0;
    }
    printRoles(terminal, roles, (id) => taxonomy.textOf(taxonomy.findRole(id)?.label, terminal.language) || id);
    return 0;
  },
};

function printRoles(terminal: Terminal, roles: readonly NextRole[], label: (id: string) => string): void {
  const say = terminal.say.bind(terminal);
  const columns: readonly Column[] = [
    { title: "", align: "right" },
    { title: say({ nl: "rol", en: "role" }), flexible: true },
    { title: say({ nl: "nabij", en: "near" }), align: "right" },
    { title: say({ nl: "gedekt", en: "covered" }), align: "right" },
    { title: say({ nl: "weken", en: "weeks" }), align: "right" },
    { title: say({ nl: "de stap is", en: "the step is" }) },
  ];
  const rows = roles.map(({ role, closeness, readiness, effort, plausibility, blockers }, at) => [
    String(at + 1),
    label(role),
    terminal.percent(closeness),
    readiness.expected === null ? "?" : terminal.percent(readiness.expected),
    terminal.number(Math.ceil(effort.weeks)),
    say(PLAUSIBILITY[plausibility]) + (blockers.length > 0 ? ` (!${blockers.length})` : ""),
  ]);
  const [head = "", ...lines] = layoutTable(columns, rows, terminal.width);
  terminal.print(terminal.paint(head, "bold"));
  for (const line of lines) terminal.print(line);
  if (roles.some(({ blockers }) => blockers.length > 0)) {
    terminal.print();
    terminal.print(
      say({ nl: "(!1): er mist 1 vaardigheid die er moet zijn.", en: "(!1): 1 skill that must be there is missing." }),
    );
  }
}
