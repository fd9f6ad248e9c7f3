import { rankUnlocks } from "../../analyses/rank-unlocks.js";
import { createMobility } from "../../indexes/create-mobility.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArgument, findStartArgument } from "../find-start-argument.js";
import { FROM_OPTION, readNumberOption } from "../mobility-options.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import { wrapIndented } from "../text-layout.js";

export const unlocksCommand: Command = {
  name: "unlocks",
  about: {
    nl: "Welke ene vaardigheid de meeste rollen opent.",
    en: "Which single skill opens most roles.",
  },
  synopsis: "FILE --from role:ID|PROFILE [--top N] [--covered PERCENT] [--json]",
  options: {
    from: FROM_OPTION,
    top: {
      type: "string",
      value: "N",
      about: { nl: "Hoeveel vaardigheden. Gewoonlijk 10.", en: "How many skills. 10 by default." },
    },
    covered: {
      type: "string",
      value: "PERCENT",
      about: {
        nl: "Vanaf welk deel gedekt een rol open staat. Gewoonlijk 80.",
        en: "From which share covered a role is open. 80 by default.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways unlocks taxonomy.json --from role:picker --top 5",
    "skillways unlocks taxonomy.json --from noor.json --covered 70",
  ],
  async run(call) {
    const { terminal, values } = call;
    const top = textOption(call, "top");
    const limit = top === undefined ? 10 : readNumberOption("top", top, { whole: true, most: 100_000 });
    const covered = textOption(call, "covered");
    const readiness =
      covered === undefined
        ? {}
        : { readiness: readNumberOption("covered", covered, { whole: false, most: 100 }) / 100 };
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const { start, label } = await findStartArgument(call, taxonomy);
    const unlocks = rankUnlocks(createMobility(taxonomy), start, { limit, ...readiness });
    if (values.json === true) {
      printJson(terminal, unlocks);
      return 0;
    }
    terminal.print(terminal.paint(terminal.say({ nl: `Vanuit ${label}`, en: `From ${label}` }), "bold"));
    if (unlocks.length === 0) {
      terminal.print();
      terminal.print(
        terminal.say({
          nl: "Geen enkele vaardigheid opent in haar eentje een rol.",
          en: "No skill opens a role by itself.",
        }),
      );
    }
    const nameOfSkill = (id: string): string => taxonomy.textOf(taxonomy.findSkill(id)?.label, terminal.language) || id;
    const nameOfRole = (id: string): string => taxonomy.textOf(taxonomy.findRole(id)?.label, terminal.language) || id;
    for (const { skill, level, hours, opens } of unlocks) {
      const [to, time] = [terminal.number(level, 1), terminal.number(Math.round(hours))];
      terminal.print();
      terminal.print(
        terminal.paint(
          terminal.say({
            nl: `${nameOfSkill(skill)}, tot niveau ${to}: ${opens.length} ${opens.length === 1 ? "rol" : "rollen"} (${time} uur)`,
            en: `${nameOfSkill(skill)}, to level ${to}: ${opens.length} ${opens.length === 1 ? "role" : "roles"} (${time} hours)`,
          }),
          "bold",
        ),
      );
      terminal.print(wrapIndented(opens.map(nameOfRole).join(", "), terminal.width, 2));
    }
    return 0;
  },
};
