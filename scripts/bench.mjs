import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { root, run } from "./run.mjs";

await install();
await build({ onlyStale: true, quiet: true });

const filters = process.argv.slice(2);
const failed = [];
for (const name of ["core", "editor"]) {
  const folder = join(root, "packages", name, "bench");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const file of files) {
    const path = `packages/${name}/bench/${file}`;
    if (!file.endsWith(".bench.mjs") || !filters.every((filter) => path.includes(filter))) continue;
    console.log(`\n${path}`);
    // Each in a process of its own, so that one does not warm up or fill the memory of the next.
    const { code } = await run(process.execPath, ["--expose-gc", path]);
    if (code !== 0) failed.push(path);
  }
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
