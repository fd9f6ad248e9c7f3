// How long it takes to read, check and write the largest public taxonomy, once warm and the first time.
import { File } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkTaxonomy, createTaxonomy, readTaxonomy, writeTaxonomy } from "../dist/index.js";
import { readEsco } from "../dist/io.js";
import { ms, mustAgree, printTable, time, within } from "./bench-table.mjs";

const DATA = process.env.SKILLWAYS_DATA ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const MOST = 500;

const folder = join(DATA, "esco-1.1.1");
if (existsSync(folder)) await measureEsco();
else console.log(`### Reading and writing documents\n\nSkipped: no esco-1.1.1 in ${DATA}.`);

async function measureEsco() {
  const document = await convertEsco();
  const text = writeTaxonomy(createTaxonomy(document));
  const bytes = new TextEncoder().encode(text);
  const { taxonomy } = readTaxonomy(bytes);
  if (taxonomy === undefined) throw new Error("what was written cannot be read");
  mustAgree(writeTaxonomy(taxonomy) === text, "what is written, read and written again");
  const plain = JSON.parse(text);

  const lines = [
    line("`readTaxonomy`, from bytes", () => readTaxonomy(bytes)),
    line("`readTaxonomy`, from text", () => readTaxonomy(text)),
    line("`checkTaxonomy`", () => checkTaxonomy(plain)),
    line("`createTaxonomy`", () => createTaxonomy(plain)),
    line("`writeTaxonomy`", () => writeTaxonomy(taxonomy)),
  ];
  const beside = [
    ["`JSON.parse`, for comparison", ms(time(() => JSON.parse(text)).milliseconds), ""],
    ["`JSON.stringify`, for comparison", ms(time(() => JSON.stringify(plain, null, 2)).milliseconds), ""],
  ];
  printTable(
    "Reading and writing documents",
    `ESCO 1.1.1 in English and Dutch: ${(bytes.length / 1e6).toFixed(1)} MB, ${taxonomy.skills.length} skills, ${taxonomy.roles.length} roles.`,
    ["", "median", ""],
    [...lines, ...beside],
  );
}

/**
 * @param {string} name
 * @param {() => unknown} run
 */
function line(name, run) {
  const { milliseconds } = time(run);
  return [name, ms(milliseconds), within(milliseconds, MOST, `${MOST} ms`)];
}

async function convertEsco() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => new File([readFileSync(join(folder, name))], name));
  const { document } = await readEsco(files, { languages: ["en", "nl"] });
  if (document === undefined) throw new Error("ESCO cannot be read");
  return document;
}
