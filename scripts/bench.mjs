import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { root, run } from "./run.mjs";

const BEGIN = "<!-- measured by npm run bench: do not edit by hand -->";
const END = "<!-- end of what is measured -->";

await install();
await build({ onlyStale: true, quiet: true });

const filters = process.argv.slice(2);
const failed = [];
/** @type {string[]} */
const measured = [];
for (const name of ["core", "editor"]) {
  const folder = join(root, "packages", name, "bench");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const file of files) {
    const path = `packages/${name}/bench/${file}`;
    if (!file.endsWith(".bench.mjs") || !filters.every((filter) => path.includes(filter))) continue;
    console.log(`\n${path}`);
    // Each in a process of its own, so that one does not warm up or fill the memory of the next.
    const { code, output } = await run(process.execPath, ["--expose-gc", path], { quiet: true });
    console.log(output.trimEnd());
    if (code !== 0) failed.push(path);
    measured.push(asSection(path, output));
  }
}
if (filters.length === 0) {
  writePage(measured);
  console.log("\nWritten to docs/benchmarks.md.");
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

/**
 * What a bench printed, as a section of the page: as it is when it has a heading of its own.
 *
 * @param {string} path
 * @param {string} output
 */
function asSection(path, output) {
  const text = output.trim();
  return text.startsWith("### ") ? text : `### ${path}\n\n${text.replace(/^(?=.)/gm, "    ")}`;
}

/** @param {readonly string[]} sections */
function writePage(sections) {
  const path = join(root, "docs", "benchmarks.md");
  const page = readFileSync(path, "utf8");
  const [before, rest = ""] = page.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`docs/benchmarks.md has lost its marks ${BEGIN} and ${END}`);
  const [processor] = cpus();
  const machine = `Measured on ${cpus().length} × ${processor?.model ?? "unknown"}, ${process.platform} ${process.arch}, Node ${process.version}.`;
  writeFileSync(path, `${before}${BEGIN}\n\n${machine}\n\n${sections.join("\n\n")}\n\n${END}${after}`);
}
