import { type HeldSkillLevel, measureHeldLevels } from "../../people/measure-held-levels.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION } from "../command.js";
import { dayOption, exactFilesOf, PERSON_OPTION, printTable, showLevel } from "../people-options.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import { loadPerson } from "../read-people-input.js";
import type { Terminal } from "../terminal.js";
import { wrapIndented } from "../text-layout.js";

export const profileCommand: Command = {
  name: "profile",
  about: {
    nl: "Wat iemand kan volgens de beoordelingen, hoe zeker dat is en waar ze verschillen.",
    en: "What somebody holds by the ratings, how sure that is and where they differ.",
  },
  synopsis: "TAXONOMY PROFILE [--person ID] [--as-of DAY] [--json]",
  options: {
    person: PERSON_OPTION,
    "as-of": {
      type: "string",
      value: "DAY",
      about: {
        nl: "De dag waarop de ouderdom telt. Gewoonlijk de dag van de nieuwste beoordeling.",
        en: "The day on which age is counted. By default that of the newest rating.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways profile taxonomy.json noor.json",
    "skillways profile taxonomy.json all.json --person noor --as-of 2027-01-01",
  ],
  async run(call) {
    const { terminal, values } = call;
    const [file = "", profileFile = ""] = exactFilesOf(call, 2, {
      nl: "Noem twee bestanden: de taxonomie en het profiel.",
      en: "Name two files: the taxonomy and the profile.",
    });
    const asOf = dayOption(call, "as-of");
    const taxonomy = await loadTaxonomy(file, terminal);
    const profile = await loadPerson(call, profileFile, taxonomy);
    const held = measureHeldLevels(taxonomy, profile, asOf === undefined ? {} : { asOf });
    if (values.json === true) {
      printJson(terminal, held);
      return 0;
    }
    const role = taxonomy.textOf(taxonomy.findRole(profile.role ?? "")?.label, terminal.language);
    terminal.print(
      terminal.paint([profile.label ?? profile.id, role].filter((text) => text !== "").join(", "), "bold"),
    );
    terminal.print();
    if (held.skills.length === 0) {
      terminal.print(
        terminal.say({
          nl: "In dit profiel staan nog geen beoordelingen die kunnen tellen.",
          en: "There are no ratings in this profile yet that can count.",
        }),
      );
      return 0;
    }
    printLevels(terminal, held.skills, (id) => taxonomy.textOf(taxonomy.findSkill(id)?.label, terminal.language) || id);
    if (held.ignored.length > 0) {
      terminal.print();
      terminal.print(
        terminal.say({
          nl: `Niet meegeteld: ${held.ignored.length} (zie --json)`,
          en: `Not counted: ${held.ignored.length} (see --json)`,
        }),
      );
    }
    return 0;
  },
};

function printLevels(terminal: Terminal, skills: readonly HeldSkillLevel[], label: (id: string) => string): void {
  const say = terminal.say.bind(terminal);
  printTable(
    terminal,
    [
      { title: say({ nl: "vaardigheid", en: "skill" }), flexible: true },
      { title: say({ nl: "niveau", en: "level" }), align: "right" },
      { title: say({ nl: "zeker", en: "sure" }), align: "right" },
      { title: say({ nl: "eens", en: "agreed" }), align: "right" },
      { title: say({ nl: "zelf − leiding", en: "self − manager" }), align: "right" },
      { title: say({ nl: "beoordeeld", en: "ratings" }), align: "right" },
    ],
    skills.map(({ skill, level, confidence, agreement, disputed, selfAboveManager, evidence }) => [
      label(skill),
      showLevel(terminal, level),
      terminal.percent(confidence),
      agreement === undefined ? "" : `${disputed ? "! " : ""}${terminal.percent(agreement.agreement)}`,
      selfAboveManager === undefined ? "" : signed(terminal, selfAboveManager),
      terminal.number(evidence.length),
    ]),
  );
  if (skills.some(({ disputed }) => disputed)) {
    terminal.print();
    terminal.print(
      wrapIndented(
        say({
          nl: "!: de beoordelingen verschillen te veel; praat erover voor je dit niveau gebruikt.",
          en: "!: the ratings differ too much; talk about it before you use this level.",
        }),
        terminal.width,
        0,
      ),
    );
  }
}

function signed(terminal: Terminal, value: number): string {
  const text = terminal.number(Math.abs(value), 1);
  return value === 0 || text === "0" ? "0" : `${value > 0 ? "+" : "−"}${text}`;
}
