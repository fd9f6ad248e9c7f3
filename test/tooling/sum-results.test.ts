import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "../../scripts/run.mjs";
import { countOutcome, sumResults } from "../../scripts/sum-results.mjs";

describe("the last line of a test run", () => {
  test("adds up the runners, and names skipped tests only when there are", () => {
    const one = { passed: 2, failed: 0, skipped: 0 };
    expect(sumResults([one, one])).toEqual({ line: "4 passed, 0 failed", ok: true });
    expect(sumResults([one, { ...one, skipped: 3 }])).toEqual({ line: "4 passed, 0 failed, 3 skipped", ok: true });
    expect(sumResults([one, { ...one, failed: 1 }])).toEqual({ line: "4 passed, 1 failed", ok: false });
  });

  test("a run without tests is no success", () => {
    expect(sumResults([])).toEqual({ line: "0 passed, 0 failed", ok: false });
    expect(sumResults([{ passed: 0, failed: 0, skipped: 5 }]).ok).toBe(false);
  });

  test("a runner that crashes counts as a failure, whatever it said before", () => {
    expect(countOutcome({ code: 1, tally: undefined }).failed).toBe(1);
    expect(countOutcome({ code: 0, tally: undefined }).failed).toBe(1);
    expect(countOutcome({ code: 1, tally: { passed: 9, failed: 0, skipped: 0 } })).toMatchObject({
      passed: 9,
      failed: 1,
    });
  });
});

test("errors outside a test are counted: a broken file, a broken hook, a promise nobody caught", {
  timeout: 60_000,
}, async () => {
  const work = mkdtempSync(join(root, "node_modules", ".cache-tally-"));
  const files = {
    "fine.test.ts":
      'import { test } from "vitest"; test("a", () => {}); test("b", () => {}); test.skip("c", () => {});',
    "broken-file.test.ts": 'import "./not-there.js";',
    "broken-hook.test.ts":
      'import { beforeAll, test } from "vitest"; beforeAll(() => { throw new Error("hook"); }); test("never runs", () => {});',
    "broken-promise.test.ts":
      'import { test } from "vitest"; test("passes", () => { void Promise.reject(new Error("late")); });',
  };
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(work, name), text);
    writeFileSync(join(work, "vitest.config.ts"), 'export default { test: { include: ["*.test.ts"] } };');
    const tally = join(work, "tally.json");
    const reporter = join(root, "scripts/tally-reporter.mjs");
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const { code } = await run(process.execPath, [vitest, "run", `--reporter=${reporter}`], {
      cwd: work,
      quiet: true,
      env: { SKILLWAYS_TALLY: tally, VITEST: undefined },
    });
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(tally, "utf8"))).toEqual({ passed: 3, failed: 3, skipped: 2 });
  } finally {
    rmSync(work, { recursive: true });
  }
});
