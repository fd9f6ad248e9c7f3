import { measureGap } from "../../analyses/measure-gap.js";
import { createMobility } from "../../indexes/create-mobility.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArgument, findStartArgument, findTargetArgument } from "../find-start-argument.js";
import { FROM_OPTION, HOURS_OPTION, hoursPerWeek, TO_OPTION } from "../mobility-options.js";
import { printGap } from "../print-gap.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";

export const gapCommand: Command = {
  name: "gap",
  about: {
    nl: "Wat iemand nog mist voor een rol, vaardigheid voor vaardigheid.",
    en: "What somebody lacks for a role, skill by skill.",
  },
  synopsis: "FILE --from role:ID|PROFILE --to role:ID [--json]",
  options: { from: FROM_OPTION, to: TO_OPTION, hours: HOURS_OPTION, json: JSON_OPTION, lang: LANGUAGE_OPTION },
  examples: [
    "skillways gap taxonomy.json --from role:picker --to role:team-lead",
    'skillways gap taxonomy.json --from noor.json --to "role:team lead" --json',
  ],
  async run(call) {
    const { terminal, values } = call;
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const { start, label } = await findStartArgument(call, taxonomy);
    const to = findTargetArgument(call, taxonomy);
    const gap = measureGap(createMobility(taxonomy), start, to, hoursPerWeek(textOption(call, "hours")));
    if (values.json === true) printJson(terminal, gap);
    else printGap(terminal, taxonomy, gap, label);
    return 0;
  },
};
