import { compareMeasures } from "./compare-measures.mjs";
import * as esco from "./esco-crosswalk.mjs";
import * as government from "./government-promotions.mjs";
import * as onet from "./onet-related.mjs";
import { DATA, missingData } from "./open-data.mjs";
import { OTHER_LADDERS } from "./promotions.mjs";
import { score, writeMarkdown, writeTable } from "./quality-table.mjs";

const GOLDS = [
  { name: "O*NET", files: onet.FILES, measure: async () => measure(await onet.readOnetRelated()) },
  { name: "ESCO", files: esco.FILES, measure: async () => measure(await esco.readEscoCrosswalk()) },
  {
    name: "the government's framework",
    files: government.FILES,
    measure: async () => `${measure(await government.readGovernmentPromotions())}\n\n${await measureLadders()}`,
  },
];

/**
 * Measures on every gold whose data is there.
 *
 * @param {(text: string) => void} print hears each part when it is ready, and what is missing
 * @returns {Promise<string | undefined>} all parts as Markdown; undefined when data is missing
 */
export async function measureQuality(print) {
  const parts = [];
  for (const { name, files, measure: run } of GOLDS) {
    const missing = missingData(files);
    if (missing.length > 0) {
      print(
        `Left out: ${name}. Not under ${DATA}: ${missing.join(", ")}. SKILLWAYS_DATA says where the public data is.`,
      );
      continue;
    }
    const part = await run();
    print(`${part}\n`);
    parts.push(part);
  }
  return parts.length === GOLDS.length ? parts.join("\n\n") : undefined;
}

/** @param {import("./gold.mjs").Gold} gold */
function measure(gold) {
  return `### ${gold.title}\n\n${gold.note}\n\n${writeTable(gold, compareMeasures(gold))}`;
}

/** The same promotions by other readings of seniority. */
async function measureLadders() {
  const lines = [];
  for (const { name, ladder } of OTHER_LADDERS) {
    const gold = await government.readGovernmentPromotions(ladder);
    const [ours, ...others] = compareMeasures({ ...gold, ours: gold.ours.slice(0, 1) });
    const best = others[0];
    const write = (/** @type {typeof ours} */ row) => (row?.results ?? []).map(({ value }) => score(value)).join(" / ");
    lines.push([name, String(gold.queries.length), write(ours), write(best), best?.name ?? ""]);
  }
  const head = ["seniority read otherwise", "promotions", "our default: hit@1 / MRR", "best other", "which"];
  return writeMarkdown(head, lines);
}
