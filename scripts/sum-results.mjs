/** @typedef {import("./tally-reporter.mjs").Tally} Tally */

/**
 * What one runner did, counted. A runner that ended badly without naming a failed test counts as one failure: it
 * crashed, or an error escaped it.
 *
 * @param {{ code: number, tally: Tally | undefined }} outcome exit code, and what it reported if it got that far
 * @returns {Tally}
 */
export function countOutcome({ code, tally }) {
  if (tally === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * The last line of a test run, and whether it may be called a success: nothing failed and something ran.
 *
 * @param {Tally[]} tallies
 * @returns {{ line: string, ok: boolean }} line: `N passed, N failed`, and `, N skipped` when there are
 */
export function sumResults(tallies) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) {
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    sum.skipped += tally.skipped;
  }
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
  return { line: `${sum.passed} passed, ${sum.failed} failed${skipped}`, ok: sum.failed === 0 && sum.passed > 0 };
}
