import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkTaxonomy } from "@skillways/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeBlock, listPages, readCodeBlocks } from "./code-blocks.js";
import { browserFileName } from "./pages.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Web pages are opened in a real browser by embedding.test.ts.
const blocks = listPages(root)
  .flatMap((file) => readCodeBlocks(root, file))
  .filter(({ language, code }) => language !== "html" && browserFileName(language, code) === undefined);

// Inside the repository, so that the blocks find the packages the way an embedder's code does.
const cache = join(root, "node_modules", ".cache");
let work = "";
let bin = "";

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  work = mkdtempSync(join(cache, "docs-"));
  bin = join(work, "bin");
  mkdirSync(bin);
  symlinkSync(join(root, "packages/core/dist/cli/main.js"), join(bin, "skillways"));
  symlinkSync(join(root, "examples"), join(work, "examples"));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("every code block in the README and the docs does what it says", () => {
  for (const block of blocks) {
    const name = `${block.file}:${block.line} (${block.language || "no language"})`;
    switch (block.language) {
      case "js":
      case "ts":
        test(name, () => expectOutput(block, runScript(block)));
        break;
      case "sh":
        test(name, () => expectOutput(block, runShell(block)));
        break;
      case "json":
        test(name, () => checkJson(block));
        break;
      default:
        test(name, () => expect.unreachable(`no way to try a block of language '${block.language}'`));
    }
  }
});

function runScript(block: CodeBlock): string {
  const file = join(work, `${block.file.replaceAll("/", "-")}-${block.line}.mjs`);
  writeFileSync(file, block.code);
  return execFileSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
}

function runShell(block: CodeBlock): string {
  const path = `${bin}${delimiter}${process.env.PATH ?? ""}`;
  const done = spawnSync("sh", ["-e", "-c", block.code], {
    cwd: work,
    encoding: "utf8",
    env: { ...process.env, PATH: path, NO_COLOR: "1", LANG: "en_GB.UTF-8" },
  });
  expect(done.status, done.stderr).toBe(0);
  return done.stdout;
}

function expectOutput(block: CodeBlock, output: string): void {
  if (block.output !== undefined) expect(trimLines(output)).toBe(trimLines(block.output));
}

function checkJson(block: CodeBlock): void {
  const value: unknown = JSON.parse(block.code);
  const isTaxonomy =
    typeof value === "object" && value !== null && "format" in value && value.format === "skillways/taxonomy@1";
  if (isTaxonomy) expect(checkTaxonomy(value).filter((finding) => finding.severity === "error")).toEqual([]);
}

function trimLines(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
