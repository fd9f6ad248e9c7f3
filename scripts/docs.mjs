import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMain, root, run } from "./run.mjs";

const written = join(root, "docs", "api");

/**
 * Writes the API reference, from the docstrings in the source, into `docs/api` or another folder.
 *
 * @param {{ folder?: string, quiet?: boolean }} [options]
 * @returns {Promise<string>} what went wrong; empty when nothing did
 */
export async function writeApiReference({ folder = written, quiet = false } = {}) {
  const args = ["node_modules/typedoc/bin/typedoc", "--options", "typedoc.json", "--out", folder];
  const { code, output } = await run(process.execPath, args, { quiet });
  return code === 0 ? "" : output || `typedoc ended with code ${code}`;
}

/**
 * Compares the committed API reference with what the docstrings give now.
 *
 * @returns {Promise<string>} what differs; empty when nothing does
 */
export async function checkApiReference() {
  const fresh = mkdtempSync(join(tmpdir(), "skillways-api-"));
  try {
    const failure = await writeApiReference({ folder: fresh, quiet: true });
    if (failure !== "") return failure;
    const [before, after] = [readFolder(written), readFolder(fresh)];
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    if (differing.length === 0) return "";
    return `Out of date in docs/api: ${differing.sort().join(", ")}. Run \`npm run docs\`.`;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Map<string, string>} text by path inside the folder
 */
function readFolder(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8").replaceAll("\r\n", "\n")];
    }),
  );
}

if (isMain(import.meta)) {
  const failure = await writeApiReference();
  if (failure !== "") process.exitCode = 1;
}
