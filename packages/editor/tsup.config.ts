import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig, type Options } from "tsup";

const elements = readdirSync("src/define")
  .map((file) => basename(file, ".ts"))
  .filter((name) => name !== "all");
const defines = (folder: string): Record<string, string> =>
  Object.fromEntries(elements.map((name) => [folder + name, `src/define/${name}.ts`]));

// A worker does not see the page's import map: it carries all that it needs.
const worker = { "layout-worker": "src/layout/layout-worker.ts" };
const selfContained: Options = { noExternal: [/.*/], splitting: false, dts: false };

const shared: Options = {
  format: "esm",
  target: "es2022",
  platform: "browser",
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
};

/**
 * For those who bundle. A file of `define/` is imported by no other entry, or its registration would land in a shared
 * chunk, which package.json declares free of side effects, and bundlers would drop it.
 */
const library: Options = {
  ...shared,
  entry: { index: "src/index.ts", ...defines("define/") },
  dts: true,
  splitting: true,
};

/** For a page without a bundler: one file per element, and `skillways.js` with every element. */
const cdn: Options = {
  ...shared,
  ...selfContained,
  entry: { skillways: "src/define/all.ts", ...defines(""), ...worker },
  outDir: "dist/cdn",
  minify: true,
};

export default defineConfig([library, { ...shared, ...selfContained, entry: worker }, cdn]);
