import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs a script of this folder with the system's Python, on numbers in files.
 *
 * @param {string} script
 * @param {Readonly<Record<string, Int32Array | Float64Array>>} arrays each goes to a file of its name
 * @param {readonly string[]} more arguments after the folder of those files
 * @returns {Record<string, { version: string, [key: string]: unknown } | { missing: string }>} by library, what it printed as JSON
 */
export function runPython(script, arrays, ...more) {
  const folder = mkdtempSync(join(tmpdir(), "skillways-bench-"));
  try {
    for (const [name, array] of Object.entries(arrays)) {
      writeFileSync(join(folder, name), new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    }
    const { status, stdout, stderr, error } = spawnSync(
      "python3",
      [join(import.meta.dirname, script), folder, ...more],
      {
        encoding: "utf8",
        maxBuffer: 1 << 28,
      },
    );
    if (error !== undefined) return { python: { missing: "no python3 on this machine" } };
    if (status !== 0) throw new Error(`${script}: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
