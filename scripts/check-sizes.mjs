import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { root } from "./run.mjs";

/** What a page may cost before anything shows, in kilobytes (1,000 bytes) minified and gzipped. */
const budgets = [
  { name: "define/skills-map-editor", code: 'import "@skillways/editor/define/skills-map-editor.js"', kilobytes: 60 },
  { name: "define/career-explorer", code: 'import "@skillways/editor/define/career-explorer.js"', kilobytes: 45 },
  { name: "define/development-plan", code: 'import "@skillways/editor/define/development-plan.js"', kilobytes: 38 },
  { name: "define/progress-chart", code: 'import "@skillways/editor/define/progress-chart.js"', kilobytes: 25 },
  { name: "define/skills-map", code: 'import "@skillways/editor/define/skills-map.js"', kilobytes: 35 },
  { name: "define/skills-matrix", code: 'import "@skillways/editor/define/skills-matrix.js"', kilobytes: 32 },
  { name: "sigma, loaded with the whole map", code: 'export { default } from "sigma"', kilobytes: 30 },
  { name: "layout-worker", code: 'import "./dist/layout-worker.js"', kilobytes: 18 },
];

/**
 * Bundles each entry as an embedder would and weighs the chunks that load at once, by size-limit. Chunks behind an
 * `import()` do not count.
 *
 * @returns {Promise<string>} the sizes that are over their budget; empty when all fit
 */
export async function checkSizes() {
  const work = mkdtempSync(join(tmpdir(), "skillways-size-"));
  try {
    const results = [];
    for (const [index, budget] of budgets.entries()) results.push(await checkBudget(budget, join(work, String(index))));
    return results.filter((result) => result !== "").join("\n");
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {typeof budgets[number]} budget
 * @param {string} folder
 */
async function checkBudget({ name, code, kilobytes }, folder) {
  const { build } = await import("esbuild");
  const { default: sizeLimit } = await import("size-limit");
  const { default: filePlugin } = await import("@size-limit/file");
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: join(root, "packages", "editor"), sourcefile: "page.js" },
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    logLevel: "silent",
  });
  const page = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint?.endsWith("page.js"));
  const initial = initialChunks(metafile.outputs, page);
  const checks = [{ files: initial.map((path) => resolve(root, path)), gzip: true }];
  const results = /** @type {{ size: number }[]} */ (await sizeLimit([filePlugin], { checks }));
  const size = (results[0]?.size ?? 0) / 1000;
  const text = `${name}: ${size.toFixed(1)} kB of ${kilobytes} kB (min+gzip, ${initial.length} chunk${initial.length === 1 ? "" : "s"})`;
  console.log(`       ${text}`);
  if (size < 1) return `${text}: next to nothing, so the entry does not do its work`;
  return size > kilobytes ? `${text}: over budget` : "";
}

/**
 * @param {import("esbuild").Metafile["outputs"]} outputs
 * @param {string | undefined} entry
 * @returns {string[]} the entry and all that it imports, without what is loaded later
 */
function initialChunks(outputs, entry) {
  const found = new Set(entry === undefined ? [] : [entry]);
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === "import-statement") found.add(next);
  }
  return [...found];
}
