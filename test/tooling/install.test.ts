import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "../../scripts/install.mjs";

const wanted = {
  "": {},
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/for-another-platform": { version: "1.0.0", optional: true },
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "skillways-install-"));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
});
afterEach(() => rmSync(folder, { recursive: true }));

function installed(packages: object): boolean {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
  return isInstalled(folder);
}

test("a fresh clone is not installed", () => {
  expect(isInstalled(folder)).toBe(false);
});

test("what is there counts as installed when it is what is asked for, without packages for other platforms", () => {
  expect(installed({ "node_modules/a": wanted["node_modules/a"] })).toBe(true);
});

test("a missing package, another version or another content asks for an install", () => {
  expect(installed({})).toBe(false);
  expect(installed({ "node_modules/a": { version: "1.0.1", integrity: "sha512-a" } })).toBe(false);
  expect(installed({ "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } })).toBe(false);
});
