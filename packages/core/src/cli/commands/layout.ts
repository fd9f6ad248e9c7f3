import { writeTaxonomy } from "../../io/write-taxonomy.js";
import type { MapDrawing, TaxonomyDocument } from "../../schema/taxonomy-document.js";
import { createTaxonomy } from "../../taxonomy/create-taxonomy.js";
import { type Command, type CommandCall, LANGUAGE_OPTION, textOption } from "../command.js";
import { findFileArgument } from "../find-start-argument.js";
import { placeNodes } from "../place-nodes.js";
import { loadTaxonomy } from "../read-input.js";
import { UsageError } from "../usage-error.js";
import { writeOutput } from "../write-output.js";

export const layoutCommand: Command = {
  name: "layout",
  about: {
    nl: "Geeft elke vaardigheid en rol een plaats op een kaart van het geheel. Steeds dezelfde bij dezelfde taxonomie.",
    en: "Gives every skill and role a place on a map of the whole. Always the same for the same taxonomy.",
  },
  synopsis: "FILE [--out FILE] [--in-taxonomy] [--map ID]",
  options: {
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      about: { nl: "Schrijf naar dit bestand, niet naar het scherm.", en: "Write to this file, not to the screen." },
    },
    "in-taxonomy": {
      type: "boolean",
      about: {
        nl: "Schrijf de hele taxonomie met de kaart erin, in plaats van alleen de kaart.",
        en: "Write the whole taxonomy with the map in it, instead of the map alone.",
      },
    },
    map: {
      type: "string",
      value: "ID",
      about: { nl: "De id van de kaart; anders ‘whole’.", en: "The id of the map; otherwise ‘whole’." },
    },
    rounds: {
      type: "string",
      value: "N",
      about: {
        nl: "Hoe vaak alles beweegt: meer is duidelijker en duurt langer. Anders 300.",
        en: "How often all moves: more is clearer and takes longer. Otherwise 300.",
      },
    },
    lang: LANGUAGE_OPTION,
  },
  examples: [
    "skillways layout taxonomy.json --out positions.json",
    "skillways layout esco.json --in-taxonomy --out esco-with-map.json",
  ],
  async run(call) {
    const { terminal, values } = call;
    const taxonomy = await loadTaxonomy(findFileArgument(call), terminal);
    const rounds = roundsOf(call);
    const positions = placeNodes(taxonomy, {
      ...(rounds !== undefined && { rounds }),
      onProgress: (share) => terminal.showProgress(terminal.percent(share)),
    });
    terminal.showProgress("");
    const map: MapDrawing = { id: textOption(call, "map") ?? "whole", positions };
    const output = textOption(call, "out");
    const text =
      values["in-taxonomy"] === true
        ? writeTaxonomy(createTaxonomy(withMap(taxonomy.document, map)))
        : `${JSON.stringify(map)}\n`;
    await writeOutput(terminal, output, text);
    const count = terminal.number(Object.keys(positions).length);
    const where = output === undefined ? "" : ` → ${output}`;
    terminal.note(terminal.say({ nl: `${count} plaatsen${where}`, en: `${count} positions${where}` }));
    return 0;
  },
};

/** The document with a map; it takes the place of one with the same id. */
function withMap(document: TaxonomyDocument, map: MapDrawing): TaxonomyDocument {
  const { maps = [] } = document;
  const at = maps.findIndex(({ id }) => id === map.id);
  return { ...document, maps: at === -1 ? [...maps, map] : maps.with(at, { ...maps[at], ...map }) };
}

function roundsOf(call: CommandCall): number | undefined {
  const text = textOption(call, "rounds");
  if (text === undefined) return undefined;
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= 10_000) return rounds;
  throw new UsageError({
    nl: `--rounds is een heel getal van 1 tot 10000, niet ‘${text}’.`,
    en: `--rounds is a whole number from 1 to 10000, not ‘${text}’.`,
  });
}
