import { build } from "./build.mjs";
import { checkPackages } from "./check-packages.mjs";
import { checkSizes } from "./check-sizes.mjs";
import { checkSources } from "./check-sources.mjs";
import { checkApiReference } from "./docs.mjs";
import { install } from "./install.mjs";
import { root, run } from "./run.mjs";

/**
 * A step answers with what is wrong, or with nothing; what it throws is wrong too.
 * @type {Record<string, () => Promise<string>>}
 */
const steps = {
  build: () => build({ onlyStale: true, quiet: true }).then(() => ""),
  "format and lint": () =>
    tool(
      "@biomejs/biome/bin/biome",
      "check",
      "--error-on-warnings",
      "--diagnostic-level=warn",
      "--max-diagnostics=100",
    ),
  "types of core": () => tool("typescript/bin/tsc", "-p", "packages/core"),
  "types of editor": () => tool("typescript/bin/tsc", "-p", "packages/editor"),
  "types of layout without a DOM": () => tool("typescript/bin/tsc", "-p", "packages/editor/tsconfig.layout.json"),
  "types of tooling": () => tool("typescript/bin/tsc", "-p", "test"),
  floors: () =>
    tool(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "packages/core/src",
      "packages/editor/src",
      "--output-type=err",
    ),
  "house rules": async () => checkSources(root).join("\n"),
  "API reference": checkApiReference,
  "packed packages": checkPackages,
  "bundle sizes": checkSizes,
};

await install();
/** @type {{ name: string, output: string }[]} */
const failures = [];
for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  const output = await step().catch((error) => String(error instanceof Error ? error.message : error));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${output === "" ? "ok    " : "FAILED"} ${seconds} s  ${name}`);
  if (output !== "") failures.push({ name, output });
}
for (const { name, output } of failures) console.log(`\n--- ${name} ---\n${output.trim()}`);
if (failures.length > 0) {
  console.log(`\nFailed: ${failures.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}

/**
 * Runs a tool from node_modules, without the shell scripts in .bin, which differ per platform.
 *
 * @param {string} path inside node_modules
 * @param {string[]} args
 */
async function tool(path, ...args) {
  const { code, output } = await run(process.execPath, [`node_modules/${path}`, ...args], { quiet: true });
  return code === 0 ? "" : output || `ended with code ${code}`;
}
