import { createMobility } from "../../indexes/create-mobility.js";
import { takeGapSnapshot } from "../../people/take-gap-snapshot.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { dayOption, filesOf, neededOption } from "../people-options.js";
import { loadTaxonomy } from "../read-input.js";
import { loadProfiles, loadTeam } from "../read-people-input.js";
import { writeOutput } from "../write-output.js";

export const snapshotCommand: Command = {
  name: "snapshot",
  about: {
    nl: "Bewaar hoe een team er op een dag voor staat, om later mee te vergelijken.",
    en: "Keep how a team stands on a day, to compare with later.",
  },
  synopsis: "TAXONOMY TEAM PROFILES… --date DAY [--out FILE]",
  options: {
    date: {
      type: "string",
      value: "DAY",
      about: {
        nl: "De dag, zoals 2027-03-31; latere beoordelingen tellen niet.",
        en: "The day, such as 2027-03-31; later ratings do not count.",
      },
    },
    out: {
      type: "string",
      value: "FILE",
      about: { nl: "Waar het komt; anders op het scherm.", en: "Where it goes; otherwise on the screen." },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: ["skillways snapshot t.json team.json all.json --date 2027-03-31 --out q1.json"],
  async run(call) {
    const { terminal, values } = call;
    const [file = "", teamFile = "", ...profileFiles] = filesOf(call, 3, {
      nl: "Noem de taxonomie, het team en ten minste één bestand met profielen, in die volgorde.",
      en: "Name the taxonomy, the team and at least one file with profiles, in that order.",
    });
    const date = neededOption(dayOption(call, "date"), {
      nl: "Geef met --date de dag, zoals 2027-03-31.",
      en: "Give the day with --date, such as 2027-03-31.",
    });
    const taxonomy = await loadTaxonomy(file, terminal);
    const team = await loadTeam(teamFile, taxonomy, terminal);
    const profiles = await loadProfiles(profileFiles, taxonomy, terminal);
    const snapshot = takeGapSnapshot(createMobility(taxonomy), team, profiles, { date });
    const text = `${JSON.stringify(snapshot, null, 2)}\n`;
    const output = textOption(call, "out");
    if (output !== undefined) await writeOutput(terminal, output, text);
    if (output === undefined || values.json === true) terminal.write(text);
    if (output !== undefined) {
      const count = snapshot.people.length;
      terminal.note(
        terminal.say({ nl: `${count} mensen op ${date} → ${output}`, en: `${count} people on ${date} → ${output}` }),
      );
    }
    return 0;
  },
};
