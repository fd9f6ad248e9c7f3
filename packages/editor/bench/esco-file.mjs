import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../../../", import.meta.url).pathname;
const source = join(process.env.SKILLWAYS_DATA ?? join(root, "../shared/data"), "esco-1.1.1");
const cli = join(root, "packages/core/dist/cli/main.js");

/**
 * ESCO in English and Dutch as the command line converts it; undefined, with the reason printed, where the data is absent.
 *
 * @param {{ placed?: boolean }} [options] `placed`: with the places that `skillways layout` computes; a few rounds of it, as
 * how good they are makes no difference to how fast they are drawn
 * @returns {Buffer | undefined}
 */
export function readEscoFile({ placed = false } = {}) {
  if (!existsSync(source)) {
    console.log(`Not measured: ESCO is not at ${source}; say where in SKILLWAYS_DATA.`);
    return undefined;
  }
  const work = mkdtempSync(join(tmpdir(), "skillways-bench-"));
  const run = (/** @type {readonly string[]} */ ...args) => execFileSync("node", [cli, ...args], { stdio: "ignore" });
  try {
    const file = join(work, "esco.json");
    run("convert", "--format", "esco", source, "--lang", "en,nl", "-o", file);
    if (!placed) return readFileSync(file);
    const withPlaces = join(work, "placed.json");
    run("layout", file, "--rounds", "10", "--in-taxonomy", "--out", withPlaces);
    return readFileSync(withPlaces);
  } finally {
    rmSync(work, { recursive: true });
  }
}
