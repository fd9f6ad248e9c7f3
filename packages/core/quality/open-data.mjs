import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** Where the public data is: in SKILLWAYS_DATA, else beside the checkout. */
export const DATA = process.env.SKILLWAYS_DATA ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));

/**
 * Which of these files are missing.
 *
 * @param {readonly string[]} paths under the data's folder
 */
export function missingData(paths) {
  return paths.filter((path) => !existsSync(join(DATA, path)));
}

/**
 * Files as an importer takes them.
 *
 * @param {string} folder
 * @param {readonly string[]} names
 * @returns {import("../dist/io.js").SourceFile[]}
 */
export function openFiles(folder, names) {
  return names.map((name) => ({
    name,
    async arrayBuffer() {
      const bytes = await readFile(resolve(DATA, folder, name));
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    },
  }));
}

/**
 * The rows of a table, by column.
 *
 * @param {string} path
 * @param {"," | "\t"} [delimiter]
 * @returns {Record<string, string>[]}
 */
export function readRows(path, delimiter = ",") {
  const text = readText(path);
  const quotes = delimiter === "\t" ? { quoteChar: "\0" } : {};
  return /** @type {Record<string, string>[]} */ (
    Papa.parse(text, { header: true, skipEmptyLines: true, delimiter, ...quotes }).data
  );
}

/** @param {string} path */
export function readText(path) {
  return readFileSync(join(DATA, path), "utf8").replace(/^\uFEFF/, "");
}
