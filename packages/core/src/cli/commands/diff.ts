import { diffTaxonomies } from "../../taxonomy/diff/diff-taxonomies.js";
import { describeDiff, groupDiff } from "../../taxonomy/diff/group-diff.js";
import type { TaxonomyDiff } from "../../taxonomy/diff/taxonomy-diff.js";
import { type Command, JSON_OPTION, LANGUAGE_OPTION } from "../command.js";
import { findFileArguments } from "../find-file-arguments.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import type { Terminal } from "../terminal.js";
import { wrapIndented } from "../text-layout.js";

const SHOWN = 20;

export const diffCommand: Command = {
  name: "diff",
  about: {
    nl: "Zegt in woorden wat er tussen twee versies van een taxonomie veranderd is.",
    en: "Says in words what changed between two versions of a taxonomy.",
  },
  synopsis: "BEFORE AFTER [--all] [--json] [--lang nl|en]",
  options: {
    all: {
      type: "boolean",
      about: {
        nl: "Noem elke verandering, ook als het er veel zijn.",
        en: "Name every change, even if there are many.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: ["skillways diff last-year.json taxonomy.json", "skillways diff a.json b.json --json"],
  async run(call) {
    const { terminal, values } = call;
    const [before, after] = findFileArguments(call, [
      { nl: "de oude versie", en: "the old version" },
      { nl: "de nieuwe versie", en: "the new version" },
    ]) as [string, string];
    const diff = diffTaxonomies(await loadTaxonomy(before, terminal), await loadTaxonomy(after, terminal));
    if (values.json === true) printJson(terminal, { before, after, ...diff });
    else printDiff(terminal, diff, values.all === true ? Number.POSITIVE_INFINITY : SHOWN);
    return 0;
  },
};

function printDiff(terminal: Terminal, diff: TaxonomyDiff, most: number): void {
  if (diff.entries.length === 0) {
    const nothing = terminal.say(describeDiff(diff));
    terminal.print(`${nothing.slice(0, 1).toUpperCase()}${nothing.slice(1)}.`);
    return;
  }
  groupDiff(diff).forEach(({ sentence, entries }, at) => {
    if (at > 0) terminal.print();
    terminal.print(terminal.paint(terminal.say(sentence), "bold"));
    for (const entry of entries.slice(0, most)) {
      terminal.print(wrapIndented(terminal.say(entry.sentence), terminal.width, 2));
    }
    const more = entries.length - most;
    if (more > 0) {
      const text = terminal.say({ nl: `… en nog ${terminal.number(more)}`, en: `… and ${terminal.number(more)} more` });
      terminal.print(terminal.paint(`  ${text}`, "dim"));
    }
  });
}
