import { writeFileSync } from "node:fs";

/** @typedef {import("vitest/node").Reporter} Reporter */
/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * A vitest reporter that writes how the run went to the file named by SKILLWAYS_TALLY, as JSON of a Tally.
 * vitest's own JSON leaves out what goes wrong outside a test.
 *
 * @implements {Reporter}
 */
export default class TallyReporter {
  /**
   * @param {readonly import("vitest/node").TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env.SKILLWAYS_TALLY;
    if (file === undefined) throw new Error("SKILLWAYS_TALLY must name the file to write to.");
    writeFileSync(file, JSON.stringify(tallyOf(modules, unhandledErrors)));
  }
}

/**
 * Counts tests. A test that never got its turn counts as failed, and so does every error outside a test: a file
 * that cannot be loaded, a hook that throws, a promise nobody caught.
 *
 * @param {readonly import("vitest/node").TestModule[]} modules
 * @param {readonly unknown[]} unhandledErrors
 * @returns {Tally}
 */
function tallyOf(modules, unhandledErrors) {
  const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    tally.failed += module.errors().length;
    for (const suite of module.children.allSuites()) tally.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      tally[state === "pending" ? "failed" : state] += 1;
    }
  }
  return tally;
}
