import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Options } from "tsup";

/** Entries by name in dist: the files of `folder` whose name, without `.ts`, passes. */
function entriesIn(folder: string, isEntry: (name: string) => boolean, prefix = ""): Record<string, string> {
  const names = readdirSync(folder).map((file) => basename(file, ".ts"));
  return Object.fromEntries(names.filter(isEntry).map((name) => [prefix + name, `${folder}/${name}.ts`]));
}

const isElement = (name: string): boolean => name !== "all";
const isWorker = (name: string): boolean => name.endsWith("-worker");
const workers = {
  ...entriesIn("src/layout", isWorker),
  ...entriesIn("src/consequences", isWorker),
  ...entriesIn("src/explorer", isWorker),
  ...entriesIn("src/people", isWorker),
};

// A worker does not see the page's import map: it carries all that it needs.
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
  entry: {
    index: "src/index.ts",
    react: "src/react.ts",
    vue: "src/vue.ts",
    ...entriesIn("src/define", isElement, "define/"),
  },
  dts: true,
  splitting: true,
};

/** For a page without a bundler: one file per element, and `skillways.js` with every element. */
const cdn: Options = {
  ...shared,
  ...selfContained,
  entry: { skillways: "src/define/all.ts", ...entriesIn("src/define", isElement), ...workers },
  outDir: "dist/cdn",
  minify: true,
};

const builds: Options[] = [
  library,
  ...Object.entries(workers).map(([name, file]) => ({ ...shared, ...selfContained, entry: { [name]: file } })),
  cdn,
];

export default builds;
