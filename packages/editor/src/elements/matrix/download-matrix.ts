import { writeMatrix } from "@skillways/core/tables";
import type { Workbench } from "../../workbench/workbench.js";
import { fileName, offerFile } from "../offer-file.js";

const MOST_CELLS = 2_000_000;

/** Offers the matrix as CSV, in the language at hand; cells that a spreadsheet would run as a formula are disarmed. */
export function downloadMatrix(bench: Workbench): void {
  const { taxonomy, messages } = bench;
  const name = `${fileName(taxonomy.id, "matrix")}-matrix.csv`;
  const isDutch = messages.language === "nl";
  const asked = taxonomy.skills.filter(({ id }) => taxonomy.rolesRequiring(id).length > 0).length;
  // More cells than a spreadsheet opens are written as rows.
  const form = taxonomy.roles.length * asked > MOST_CELLS ? "rows" : "grid";
  const text = writeMatrix(taxonomy, { form, language: messages.language, separator: isDutch ? ";" : "," });
  // The mark tells spreadsheets that it is UTF-8.
  offerFile(name, "text/csv", `\uFEFF${text}`);
  bench.say(messages.text("announce.saved", { name }));
}
