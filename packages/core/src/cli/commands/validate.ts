import { readProfile } from "../../io/read-profile.js";
import { readTaxonomy } from "../../io/read-taxonomy.js";
import type { Finding } from "../../schema/finding.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArgument } from "../find-start-argument.js";
import { countFindings, printFindings, summariseFindings } from "../print-findings.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy, readBytes } from "../read-input.js";

/** What `skillways validate --json` prints. */
export interface ValidateAnswer {
  readonly file: string;
  /** Whether there are no errors. */
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly findings: readonly Finding[];
}

export const validateCommand: Command = {
  name: "validate",
  about: {
    nl: "Controleert een taxonomie, of met --profile een profiel, en zegt wat er niet klopt.",
    en: "Checks a taxonomy, or with --profile a profile, and says what is wrong with it.",
  },
  synopsis: "FILE [--profile PROFILE] [--json] [--lang nl|en]",
  options: {
    profile: {
      type: "string",
      value: "FILE",
      about: {
        nl: "Controleer dit profiel tegen de taxonomie, in plaats van de taxonomie zelf.",
        en: "Check this profile against the taxonomy, instead of the taxonomy itself.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: ["skillways validate taxonomy.json", "skillways validate taxonomy.json --profile noor.json --lang nl"],
  async run(call) {
    const { terminal, values } = call;
    const taxonomyFile = findFileArgument(call);
    const profileFile = textOption(call, "profile");
    const file = profileFile ?? taxonomyFile;
    const findings =
      profileFile === undefined
        ? readTaxonomy(await readBytes(taxonomyFile)).findings
        : readProfile(await readBytes(profileFile), await loadTaxonomy(taxonomyFile, terminal)).findings;
    const { error: errors, warning: warnings, info: infos } = countFindings(findings);
    const valid = errors === 0;
    if (values.json === true) {
      printJson(terminal, { file, valid, errors, warnings, infos, findings } satisfies ValidateAnswer);
      return valid ? 0 : 1;
    }
    printFindings(terminal, findings, { to: "print", perCode: 10 });
    if (findings.length > 0) terminal.print();
    const verdict = terminal.say(valid ? { nl: "In orde", en: "Fine" } : { nl: "Niet in orde", en: "Not fine" });
    const summary = summariseFindings(terminal, findings);
    const fits = `${verdict}: ${file} (${summary})`.length <= terminal.width;
    const painted = terminal.paint(verdict, valid ? "green" : "red", "bold");
    terminal.print(`${painted}: ${file}${fits ? ` (${summary})` : `\n${summary}`}`);
    return valid ? 0 : 1;
  },
};
