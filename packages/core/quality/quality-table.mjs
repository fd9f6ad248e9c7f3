/**
 * A table of measures in Markdown. "Skillways is" compares the first row with the one it stands in, by the interval.
 *
 * @param {import("./gold.mjs").Gold} gold
 * @param {readonly import("./compare-measures.mjs").Row[]} rows
 * @returns {string}
 */
export function writeTable(gold, rows) {
  const head = gold.metrics.flatMap(({ name }) => [name, "lead of our default [95%]"]);
  const lines = rows.map(({ name, isOurs, results }) => [
    isOurs ? `**${name}**` : name,
    ...results.flatMap((result) => [score(result.value), writeLead(result)]),
    verdictOf(results),
  ]);
  return writeMarkdown(["measure", ...head, "verdict"], lines);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines the first cell of each is text, the others numbers
 */
export function writeMarkdown(head, lines) {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/**
 * Whether our own rows reach what they must, to three decimals; for others, whether our default is better than they are.
 *
 * @param {readonly import("./compare-measures.mjs").Result[]} results
 */
export function verdictOf(results) {
  const wanted = results.filter(({ least }) => least !== null);
  if (wanted.length > 0) {
    const isMet = wanted.every(({ value, least }) => Number(value.toFixed(3)) >= (least ?? 0));
    return `${isMet ? "meets" : "does not meet"} ≥ ${wanted.map(({ least }) => score(least ?? 0)).join(" / ")}`;
  }
  const leads = results.flatMap(({ lead }) => lead ?? []);
  if (leads.every(({ low }) => low > 0)) return "our default is better";
  if (leads.every(({ high }) => high < 0)) return "our default is worse";
  return leads.every(({ mean }) => mean >= 0)
    ? "our default leads, within chance"
    : "our default trails, within chance";
}

/** @param {import("./compare-measures.mjs").Result} result */
function writeLead({ lead }) {
  if (lead === null) return "";
  return `${signed(lead.mean)} [${signed(lead.low)}, ${signed(lead.high)}]`;
}

/** @param {number} value */
export function score(value) {
  return value.toFixed(3).replace(/^0/, "");
}

/** @param {number} value */
function signed(value) {
  const text = score(Math.abs(value));
  return Number(text) === 0 ? text : `${value < 0 ? "−" : "+"}${text}`;
}
