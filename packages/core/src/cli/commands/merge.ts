import { writeTaxonomy } from "../../io/write-taxonomy.js";
import { mergeTaxonomies } from "../../taxonomy/merge/merge-taxonomies.js";
import type { MergeConflict, TaxonomyMerge } from "../../taxonomy/merge/taxonomy-merge.js";
import { type Command, type CommandCall, JSON_OPTION, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArguments } from "../find-file-arguments.js";
import { printJson } from "../print-json.js";
import { loadTaxonomy } from "../read-input.js";
import type { Terminal } from "../terminal.js";
import { wrapIndented } from "../text-layout.js";
import { UsageError } from "../usage-error.js";
import { writeOutput } from "../write-output.js";

/** What `skillways merge --json` prints. */
export interface MergeAnswer {
  /** The file written; null when conflicts wait for a choice. */
  readonly output: string | null;
  readonly conflicts: readonly MergeConflict[];
  /** What came from THEIRS. */
  readonly changes: TaxonomyMerge["changes"];
}

export const mergeCommand: Command = {
  name: "merge",
  about: {
    nl: "Maakt van twee bewerkte versies van een taxonomie weer één. BASE is de versie waar beide van uitgingen.",
    en: "Makes one of two edited versions of a taxonomy. BASE is the version that both started from.",
  },
  synopsis: "BASE OURS THEIRS --out FILE [--prefer ours|theirs]",
  options: {
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      about: { nl: "Schrijf het resultaat naar dit bestand.", en: "Write the result to this file." },
    },
    prefer: {
      type: "string",
      value: "ours|theirs",
      about: {
        nl: "Welke versie geldt waar ze niet samen kunnen. Anders wordt er dan niets geschreven.",
        en: "Which version stands where both cannot. Otherwise nothing is written then.",
      },
    },
    json: JSON_OPTION,
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways merge base.json mine.json yours.json --out merged.json",
    "skillways merge base.json a.json b.json -o c.json --prefer theirs",
  ],
  async run(call) {
    const { terminal, values } = call;
    const [base, ours, theirs] = findFileArguments(call, [
      { nl: "de gezamenlijke vorige versie", en: "the version both started from" },
      { nl: "de ene versie", en: "the one version" },
      { nl: "de andere versie", en: "the other version" },
    ]) as [string, string, string];
    const output = outputOf(call);
    const prefer = preferenceOf(call);
    const merge = mergeTaxonomies(
      await loadTaxonomy(base, terminal),
      await loadTaxonomy(ours, terminal),
      await loadTaxonomy(theirs, terminal),
      prefer === undefined ? {} : { prefer },
    );
    const waiting = merge.conflicts.filter(({ choice }) => choice === undefined);
    if (waiting.length === 0) await writeOutput(terminal, output, writeTaxonomy(merge.taxonomy));
    const { conflicts, changes } = merge;
    const answer: MergeAnswer = { output: waiting.length === 0 ? output : null, conflicts, changes };
    if (values.json === true) printJson(terminal, answer);
    else printMerge(terminal, answer, waiting.length);
    return waiting.length === 0 ? 0 : 1;
  },
};

function outputOf(call: CommandCall): string {
  const output = textOption(call, "out");
  if (output !== undefined) return output;
  throw new UsageError({
    nl: "Zeg met --out naar welk bestand het resultaat moet.",
    en: "Say with --out which file the result goes to.",
  });
}

function preferenceOf(call: CommandCall): "ours" | "theirs" | undefined {
  const prefer = textOption(call, "prefer");
  if (prefer === undefined || prefer === "ours" || prefer === "theirs") return prefer;
  throw new UsageError({
    nl: `‘${prefer}’ is geen keuze. Kies --prefer ours of --prefer theirs.`,
    en: `‘${prefer}’ is no choice. Choose --prefer ours or --prefer theirs.`,
  });
}

/** Ours is the first file, "here"; theirs the second, "there". */
function printMerge(terminal: Terminal, { output, conflicts, changes }: MergeAnswer, waiting: number): void {
  for (const { sentence, choice } of conflicts) {
    const chosen = choice === undefined ? "" : ` → ${choice}`;
    terminal.print(wrapIndented(`${terminal.say(sentence)}${chosen}`, terminal.width, 2));
  }
  if (conflicts.length > 0) terminal.print();
  const count = terminal.number(changes.length);
  terminal.print(
    waiting === 0
      ? terminal.say({
          nl: `${terminal.paint("Samengevoegd", "green", "bold")}: ${count} wijzigingen overgenomen → ${output}`,
          en: `${terminal.paint("Merged", "green", "bold")}: ${count} changes taken over → ${output}`,
        })
      : terminal.say({
          nl: `${terminal.paint("Niet geschreven", "red", "bold")}: ${waiting} keer kunnen beide versies niet samen. Kies met --prefer, of los het op in de editor.`,
          en: `${terminal.paint("Not written", "red", "bold")}: ${waiting} times both versions cannot stand. Choose with --prefer, or resolve them in the editor.`,
        }),
  );
}
