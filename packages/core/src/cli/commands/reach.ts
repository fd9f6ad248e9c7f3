import { findReachableRoles } from "../../analyses/find-reachable-roles.js";
import { createMobility } from "../../indexes/create-mobility.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArgument, findStartArgument } from "../find-start-argument.js";
import { FROM_OPTION, HOURS_OPTION, hoursPerWeek, readNumberOption } from "../mobility-options.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import { type Column, layoutTable } from "../text-layout.js";

const WEEKS = 52;

export const reachCommand: Command = {
  name: "reach",
  about: {
    nl: "Welke rollen binnen een aantal weken leren bereikbaar zijn.",
    en: "Which roles can be reached within a number of weeks of learning.",
  },
  synopsis: "FILE --from role:ID|PROFILE [--weeks N] [--hours N] [--steps N] [--json]",
  options: {
    from: FROM_OPTION,
    weeks: {
      type: "string",
      value: "N",
      about: { nl: "Hoeveel weken hoogstens. Gewoonlijk 52.", en: "How many weeks at most. 52 by default." },
    },
    hours: HOURS_OPTION,
    steps: {
      type: "string",
      value: "N",
      about: { nl: "Hoeveel stappen hoogstens. Gewoonlijk 2.", en: "How many steps at most. 2 by default." },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways reach taxonomy.json --from role:picker --weeks 26",
    "skillways reach taxonomy.json --from noor.json --hours 8 --json",
  ],
  async run(call) {
    const { terminal, values } = call;
    const weeks = readCount("weeks", textOption(call, "weeks"), 5200, WEEKS, false);
    const maxSteps = readCount("steps", textOption(call, "steps"), 10, 2, true);
    const hours = hoursPerWeek(textOption(call, "hours"));
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const { start, label } = await findStartArgument(call, taxonomy);
    const reach = findReachableRoles(createMobility(taxonomy), start, { weeks, maxSteps, ...hours });
    if (values.json === true) {
      printJson(terminal, reach);
      return 0;
    }
    const most = terminal.number(weeks);
    terminal.print(
      terminal.paint(
        terminal.say({
          nl: `Vanuit ${label}, binnen ${most} weken: ${reach.roles.length}`,
          en: `From ${label}, within ${most} weeks: ${reach.roles.length}`,
        }),
        "bold",
      ),
    );
    terminal.print();
    const name = (id: string): string => taxonomy.textOf(taxonomy.findRole(id)?.label, terminal.language) || id;
    const columns: readonly Column[] = [
      { title: terminal.say({ nl: "weken", en: "weeks" }), align: "right" },
      { title: terminal.say({ nl: "uren", en: "hours" }), align: "right" },
      { title: terminal.say({ nl: "rol", en: "role" }) },
      { title: terminal.say({ nl: "via", en: "through" }), flexible: true },
    ];
    const rows = reach.roles.map(({ role, weeks: taken, hours: learned, via }) => [
      terminal.number(Math.ceil(taken)),
      terminal.number(Math.round(learned)),
      name(role),
      via.map(name).join(" → "),
    ]);
    if (rows.length === 0)
      terminal.print(
        terminal.say({
          nl: "Geen enkele rol. Geef meer weken (--weeks) of meer uren per week (--hours).",
          en: "No role at all. Give more weeks (--weeks) or more hours a week (--hours).",
        }),
      );
    else for (const line of layoutTable(columns, rows, terminal.width)) terminal.print(line);
    if (!reach.complete)
      terminal.print(
        terminal.say({
          nl: "Er is niet verder gezocht: misschien zijn er meer rollen, of snellere wegen.",
          en: "The search was cut off: there may be more roles, or faster ways.",
        }),
      );
    return 0;
  },
};

function readCount(name: string, value: string | undefined, most: number, usual: number, whole: boolean): number {
  return value === undefined ? usual : readNumberOption(name, value, { whole, most });
}
