import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { provideBrowser } from "./find-browser.mjs";
import { install } from "./install.mjs";
import { root, run } from "./run.mjs";
import { countOutcome, sumResults } from "./sum-results.mjs";

const failure = { passed: 0, failed: 1, skipped: 0 };
const filters = process.argv.slice(2).map((text) => (existsSync(join(root, text)) ? join(root, text) : text));
const coverage = filters.length === 0 ? ["--coverage.enabled"] : [];

/** The folders with a vitest configuration, and what only they are asked. */
const runners = [
  { folder: "packages/core", args: coverage },
  { folder: "packages/editor", args: [] },
  { folder: ".", args: [] },
];

const { line, ok } = sumResults(await runAll());
console.log(line);
process.exitCode = ok ? 0 : 1;

/** @returns {Promise<import("./sum-results.mjs").Tally[]>} */
async function runAll() {
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  try {
    await install();
    env.SKILLWAYS_BROWSER = await provideBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [failure];
  }
  const tallies = [];
  try {
    await build({ onlyStale: true, quiet: true });
  } catch (error) {
    // What does not need the broken package is still worth testing.
    console.error(error instanceof Error ? error.message : error);
    tallies.push(failure);
  }
  for (const { folder, args } of runners) tallies.push(await runVitest(folder, args, env));
  return tallies;
}

/**
 * @param {string} folder
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runVitest(folder, args, env) {
  console.log(`\nTests of ${folder === "." ? "the documentation and the tooling" : folder}`);
  const work = mkdtempSync(join(tmpdir(), "skillways-test-"));
  const file = join(work, "tally.json");
  const { code } = await run(
    process.execPath,
    [
      join(root, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "--reporter=default",
      `--reporter=${join(root, "scripts", "tally-reporter.mjs")}`,
      // A filter rarely has something to say in every folder; without one, no tests at all is a failure.
      ...(filters.length > 0 ? ["--passWithNoTests"] : []),
      ...args,
      ...filters,
    ],
    { cwd: join(root, folder), env: { ...env, SKILLWAYS_TALLY: file } },
  );
  const tally = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  rmSync(work, { recursive: true });
  const nothingToDo = tally === undefined && code === 0 && filters.length > 0;
  return nothingToDo ? { passed: 0, failed: 0, skipped: 0 } : countOutcome({ code, tally });
}
