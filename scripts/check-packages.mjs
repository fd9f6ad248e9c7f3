import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { npm, root, run } from "./run.mjs";

/** The entries with types; are-the-types-wrong does not find those behind a `*` by itself. */
const typedEntries = {
  core: [
    ".",
    "./engine",
    "./routes",
    "./model",
    "./documents",
    "./people",
    "./people-io",
    "./revise",
    "./tables",
    "./io",
    "./graph",
    "./worker",
  ],
  editor: [
    ".",
    "./react",
    "./vue",
    "./define/skills-map-editor.js",
    "./define/career-explorer.js",
    "./define/development-plan.js",
    "./define/progress-chart.js",
  ],
};

/**
 * What an embedder would trip over: publint and are-the-types-wrong on each packed package, and addresses in the
 * built files that lead nowhere.
 *
 * @returns {Promise<string>} what is wrong; empty when all is well
 */
export async function checkPackages() {
  const work = mkdtempSync(join(tmpdir(), "skillways-pack-"));
  try {
    const reports = [];
    for (const [name, typed] of Object.entries(typedEntries)) {
      reports.push(checkAddresses(join(root, "packages", name, "dist")).join("\n"));
      reports.push(await checkTarball(`@skillways/${name}`, typed, work));
    }
    return reports.filter((report) => report !== "").join("\n");
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string[]} typed
 * @param {string} work folder to pack into
 */
async function checkTarball(name, typed, work) {
  const packed = await npm(["pack", "--json", "--silent", "-w", name, "--pack-destination", work], { quiet: true });
  const file = readdirSync(work).find((found) => found.startsWith(name.slice(1).replace("/", "-")));
  if (packed.code !== 0 || file === undefined) return `${name} cannot be packed.\n${packed.output}`;
  const tarball = join(work, file);
  const attw = ["--profile=esm-only", "--format=ascii", "--no-color", "--no-emoji"];
  const tools = [
    ["publint/src/cli.js", "run", tarball, "--strict"],
    ["@arethetypeswrong/cli/dist/index.js", tarball, ...attw, "--entrypoints", ...typed],
  ];
  const outputs = [];
  for (const [path, ...args] of tools) {
    const { code, output } = await run(process.execPath, [`node_modules/${path}`, ...args], { quiet: true });
    if (code !== 0) outputs.push(output);
  }
  return outputs.join("\n");
}

/**
 * The workers and other files that built code points at with `new URL("…", import.meta.url)` must lie there.
 *
 * @param {string} dist
 * @returns {string[]}
 */
function checkAddresses(dist) {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return files.flatMap((file) => {
    const text = readFileSync(join(dist, file), "utf8");
    return [...text.matchAll(/new URL\(\s*["'`](\.[^"'`]+)["'`]\s*,\s*import\.meta\.url/g)]
      .map((match) => join(dist, dirname(file), match[1] ?? ""))
      .filter((target) => !existsSync(target))
      .map((target) => `dist/${file} points at ${relative(root, target)}, which is not there.`);
  });
}
