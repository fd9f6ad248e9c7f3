import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../../..");

/**
 * A folder of real data, which lies outside the project: in SKILLWAYS_DATA, else in `../shared/data`. Where it is
 * absent, says so, and what is skipped.
 */
export function findData(folder: string): string | undefined {
  const path = join(process.env.SKILLWAYS_DATA ?? resolve(root, "../shared/data"), folder);
  if (existsSync(path)) return path;
  console.log(`Skipped: there is no real data in ${path}; set SKILLWAYS_DATA to where it is.`);
  return undefined;
}

/** The example taxonomy of the project. */
export const NOORDHAVEN: string = join(root, "examples/noordhaven");

/** The folder of the JSON Schemas. */
export const SCHEMAS: string = join(root, "schemas");
