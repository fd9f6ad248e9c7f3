import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocument } from "../support/build-taxonomy.js";
import { findData, NOORDHAVEN } from "../support/find-data.js";

const main = resolve(import.meta.dirname, "../../dist/cli/main.js");
const built = existsSync(main);
if (!built) console.log(`Skipped: ${main} is not there; build the package first (npm run build).`);

const taxonomy = join(NOORDHAVEN, "taxonomy.json");
const data = findData("uk-ddat");

describe.skipIf(!built)("the built command", () => {
  let folder: string;
  let longAnswer: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "skillways-"));
    // A gap of a thousand skills is more than a pipe holds at once.
    const large = join(folder, "large.json");
    const skills = Array.from({ length: 1_000 }, (_, at) => `skill-${at} 3`);
    writeFileSync(large, JSON.stringify(buildDocument(`novice: skill-0 1\nexpert: ${skills.join(", ")}`)));
    longAnswer = [main, "gap", large, "--from", "role:novice", "--to", "role:expert", "--json"];
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("runs as a program, and its exit code tells how it went", () => {
    const run = (...args: string[]): number | null => spawnSync(process.execPath, [main, ...args]).status;
    expect(readFileSync(main, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect([run("validate", taxonomy), run("validate", join(folder, "none.json")), run("nothing")]).toEqual([0, 2, 2]);
    expect(run("validate", main)).toBe(1);
  });
  test("prints JSON whole, however long", () => {
    const out = execFileSync(process.execPath, longAnswer, { encoding: "utf8" });
    expect(out.length).toBeGreaterThan(1 << 17);
    expect(JSON.parse(out).skills).toHaveLength(1_000);
  });
  test("a reader that stops early is no failure", async () => {
    const child = spawn(process.execPath, longAnswer, { stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect([code, err]).toEqual([0, ""]);
  });
  test.skipIf(data === undefined)("converts the UK government framework, which it then answers about", () => {
    const output = join(folder, "ddat.json");
    const columns = [
      "--role",
      "Role Level",
      "--family",
      "Role Family",
      "--skill",
      "Skill Name",
      "--level",
      "Skill Level",
    ];
    const source = join(data ?? "", "roles.csv");
    const converted = spawnSync(process.execPath, [
      main,
      "convert",
      "--format",
      "matrix",
      source,
      ...columns,
      "-o",
      output,
    ]);
    expect([converted.status, converted.stdout.toString()]).toEqual([0, ""]);
    const args = [main, "next", output, "--from", "role:Trainee business architect", "--top", "1", "--json"];
    expect(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }))).toMatchObject([
      { role: "associate-business-architect", closeness: expect.closeTo(0.9144, 2) },
    ]);
  });
});
