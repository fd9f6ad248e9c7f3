import { expect, test } from "vitest";
import { checkFile } from "../../scripts/check-sources.mjs";

const file = "core/src/taxonomy/taxonomy.ts";

test("a plain file is fine", () => {
  expect(checkFile(file, 'import { a } from "./a.js";\nexport const b = a.document;\n')).toEqual([]);
});

test("a file may have 300 lines and no more", () => {
  expect(checkFile(file, "x\n".repeat(300))).toEqual([]);
  expect(checkFile(file, "x\n".repeat(301))).toHaveLength(1);
});

test("names that say nothing are refused", () => {
  for (const name of ["utils.ts", "helpers.ts", "common.ts", "types.ts", "manager.ts", "misc-parts.ts", "BigName.ts"]) {
    expect(checkFile(`core/src/taxonomy/${name}`, ""), name).toHaveLength(1);
  }
  expect(checkFile("core/src/schema/scale-types-of.ts", "")).toEqual([]);
});

test("only an entry file passes on the exports of another", () => {
  for (const text of [
    'export * from "./a.js";',
    'export {\n  a,\n} from "./a.js";',
    'export type { A } from "./a.js";',
  ]) {
    expect(checkFile(file, text), text).toHaveLength(1);
    expect(checkFile("core/src/index.ts", text)).toEqual([]);
  }
});

test.each([
  'new Function("a")',
  "element.innerHTML = text",
  'html`<p style="color: red">`',
  "const start = Date.now();",
  "const now = new Date();",
  "names.sort((a, b) => a.localeCompare(b))",
  "// TODO: finish",
])("%s is refused", (line) => {
  expect(checkFile(file, line)).toHaveLength(1);
});

test("the clock may be read at the edges, and a given time anywhere", () => {
  expect(checkFile("core/src/cli/main.ts", "const now = new Date();")).toEqual([]);
  expect(checkFile(file, "const day = new Date(time);")).toEqual([]);
});
