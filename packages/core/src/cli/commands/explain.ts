import { compareRoles } from "../../analyses/compare-roles.js";
import { explainCloseness } from "../../analyses/explain-closeness.js";
import { explainReadiness } from "../../analyses/explain-readiness.js";
import { measureGap } from "../../analyses/measure-gap.js";
import { createMobility } from "../../indexes/create-mobility.js";
import type { Explanation } from "../../indexes/explanation.js";
import type { Sentence } from "../../schema/language.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION } from "../command.js";
import { findFileArgument, findStartArgument, findTargetArgument } from "../find-start-argument.js";
import { FROM_OPTION, TO_OPTION } from "../mobility-options.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import type { Terminal } from "../terminal.js";
import { wrapIndented } from "../text-layout.js";
import { UsageError } from "../usage-error.js";

export const explainCommand: Command = {
  name: "explain",
  about: {
    nl: "Waar een getal vandaan komt: de regel, elke vaardigheid en de beoordelingen erachter.",
    en: "Where a number comes from: the rule, every skill and the ratings behind it.",
  },
  synopsis: "FILE --from role:ID|PROFILE --to role:ID [--closeness] [--json]",
  options: {
    from: FROM_OPTION,
    to: TO_OPTION,
    closeness: {
      type: "boolean",
      about: {
        nl: "Leg uit hoe dicht twee rollen bij elkaar liggen, in plaats van wat er gedekt is.",
        en: "Explain how close two roles are, instead of what is covered.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways explain taxonomy.json --from noor.json --to role:team-lead",
    "skillways explain taxonomy.json --from role:picker --to role:team-lead --closeness",
  ],
  async run(call) {
    const { terminal, values } = call;
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const { start, label } = await findStartArgument(call, taxonomy);
    const to = findTargetArgument(call, taxonomy);
    const mobility = createMobility(taxonomy);
    const byCloseness = values.closeness === true;
    if (byCloseness && !("role" in start)) {
      throw new UsageError({
        nl: "--closeness vergelijkt twee rollen: geef met --from ook een rol (role:ID).",
        en: "--closeness compares two roles: give a role with --from too (role:ID).",
      });
    }
    const explanation =
      byCloseness && "role" in start
        ? explainCloseness(mobility, compareRoles(mobility, start.role, to))
        : explainReadiness(mobility, measureGap(mobility, start, to));
    if (values.json === true) {
      printJson(terminal, explanation);
      return 0;
    }
    const target = taxonomy.textOf(taxonomy.findRole(to)?.label, terminal.language) || to;
    terminal.print(terminal.paint(`${label} → ${target}`, "bold"));
    terminal.print();
    const what = byCloseness
      ? { nl: "Nabijheid", en: "Closeness" }
      : { nl: "Aantoonbaar gedekt", en: "Shown to be covered" };
    printExplanation(terminal, what, explanation);
    return 0;
  },
};

function printExplanation(
  terminal: Terminal,
  what: Sentence,
  { total, rule, defaults, cautions, parts }: Explanation,
): void {
  const percent = (share: number): string => `${terminal.number(share * 100, 1)}%`;
  const show = (sentence: Sentence, indent: number): void => {
    terminal.print(wrapIndented(terminal.say(sentence), terminal.width, indent));
  };
  terminal.print(`${terminal.say(what)}: ${terminal.paint(percent(total), "bold")}`);
  for (const sentence of [...cautions, rule, ...defaults]) show(sentence, 2);
  for (const { value, of, because } of parts) {
    terminal.print();
    const [first, ...rest] = because;
    const most = of === undefined ? "" : ` / ${percent(of)}`;
    if (first !== undefined)
      terminal.print(wrapIndented(`${percent(value)}${most}  ${terminal.say(first)}`, terminal.width, 2));
    for (const sentence of rest) show(sentence, 6);
  }
}
