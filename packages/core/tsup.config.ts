import { cp } from "node:fs/promises";
import type { Options } from "tsup";

const entries = Object.fromEntries(
  [
    "index",
    "engine",
    "routes",
    "model",
    "documents",
    "people",
    "people-io",
    "revise",
    "tables",
    "io",
    "graph",
    "worker",
  ].map((name) => [name, `src/${name}.ts`]),
);

const shared: Options = { format: "esm", target: "es2022", sourcemap: true };

const library: Options = {
  ...shared,
  entry: { ...entries, "cli/main": "src/cli/main.ts" },
  platform: "node",
  dts: { entry: entries },
  splitting: true,
  removeNodeProtocol: false,
  async onSuccess() {
    await cp("../../schemas", "dist/schemas", { recursive: true });
  },
};

/** A worker does not see the page's import map, and bundlers copy its file as it is: it carries all that it needs. */
const worker: Options = {
  ...shared,
  entry: { "worker-thread": "src/worker-thread.ts" },
  platform: "browser",
  noExternal: [/.*/],
  splitting: false,
  minify: true,
};

/** For a page without a bundler: what needs no other package at hand. */
const cdn: Options = {
  ...shared,
  entry: Object.fromEntries(["engine", "model", "people", "people-io"].map((name) => [name, `src/${name}.ts`])),
  outDir: "dist/cdn",
  platform: "browser",
  noExternal: [/.*/],
  splitting: true,
  minify: true,
};

const builds: Options[] = [library, worker, cdn];

export default builds;
