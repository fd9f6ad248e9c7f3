import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import { expect, test } from "vitest";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test("the generated validators compile nothing while they run, and need nothing else", () => {
  const code = readFileSync(here("../../src/schema/generated/validators.js"), "utf8");
  for (const forbidden of [/\beval\b/, /new Function/, /\brequire\b/, /\bimport\b/])
    expect(code).not.toMatch(forbidden);
});

test("the generated validators weigh less than 8 kB compressed", () => {
  expect(gzipSync(readFileSync(here("../../src/schema/generated/validators.js"))).length).toBeLessThan(8_000);
});

test("the document types say the same as the schemas", () => {
  const file = here("./document-types.ts");
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  const problems = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(problems).toEqual([]);
});
