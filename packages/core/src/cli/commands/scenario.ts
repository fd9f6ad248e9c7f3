import { compareDemand } from "../../analyses/compare-demand.js";
import { createMobility } from "../../indexes/create-mobility.js";
import { writeTaxonomy } from "../../io/write-taxonomy.js";
import { measureStrategicGap } from "../../people/measure-strategic-gap.js";
import { createScenario } from "../../taxonomy/create-scenario.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { dayOption, filesOf, neededOption } from "../people-options.js";
import { printJson } from "../print-json.js";
import { printScenario } from "../print-scenario.js";
import { loadTaxonomy } from "../read-input.js";
import { loadProfiles, loadTeam } from "../read-people-input.js";
import { UsageError } from "../usage-error.js";
import { writeOutput } from "../write-output.js";

export const scenarioCommand: Command = {
  name: "scenario",
  about: {
    nl: "De rollen zoals ze op een dag zijn: welke vaardigheden komen en gaan, en wat een team dan mist.",
    en: "The roles as they are on a day: which skills come and go, and what a team lacks by then.",
  },
  synopsis: "TAXONOMY [TEAM PROFILES…] --on DAY [--out FILE] [--json]",
  options: {
    on: {
      type: "string",
      value: "DAY",
      about: { nl: "De dag, zoals 2028-01-01.", en: "The day, such as 2028-01-01." },
    },
    out: {
      type: "string",
      value: "FILE",
      about: {
        nl: "Bewaar de taxonomie zoals ze op die dag is, voor elke andere vraag.",
        en: "Keep the taxonomy as of that day, for every other question.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways scenario taxonomy.json --on 2028-01-01 --out roles-2028.json",
    "skillways scenario taxonomy.json team.json profiles.json --on 2028-01-01",
  ],
  async run(call) {
    const { terminal, values } = call;
    const [file = "", teamFile, ...profileFiles] = filesOf(call, 1, {
      nl: "Noem de taxonomie, en als je wilt het team en zijn profielen.",
      en: "Name the taxonomy, and the team and its profiles if you like.",
    });
    if (teamFile !== undefined && profileFiles.length === 0) {
      throw new UsageError({
        nl: "Noem na het team ten minste één bestand met profielen.",
        en: "After the team, name at least one file with profiles.",
      });
    }
    const day = neededOption(dayOption(call, "on"), {
      nl: "Geef met --on de dag, zoals 2028-01-01.",
      en: "Give the day with --on, such as 2028-01-01.",
    });
    const taxonomy = await loadTaxonomy(file, terminal);
    const scenario = createScenario(taxonomy, day);
    const now = createMobility(taxonomy);
    const later = createMobility(scenario);
    const demand = compareDemand(now, later);
    const gap =
      teamFile === undefined
        ? undefined
        : measureStrategicGap(
            now,
            later,
            await loadTeam(teamFile, taxonomy, terminal),
            await loadProfiles(profileFiles, taxonomy, terminal),
          );
    const output = textOption(call, "out");
    if (output !== undefined) await writeOutput(terminal, output, writeTaxonomy(scenario));
    if (values.json === true) printJson(terminal, { day, demand, ...(gap !== undefined && { gap }) });
    else printScenario(terminal, taxonomy, day, demand, gap);
    return 0;
  },
};
