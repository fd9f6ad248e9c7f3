import { cp } from "node:fs/promises";
import type { Options } from "tsup";

const entries = Object.fromEntries(
  ["index", "engine", "routes", "model", "documents", "io", "graph"].map((name) => [name, `src/${name}.ts`]),
);

const options: Options = {
  entry: { ...entries, "cli/main": "src/cli/main.ts" },
  format: "esm",
  target: "es2022",
  platform: "node",
  dts: { entry: entries },
  splitting: true,
  sourcemap: true,
  removeNodeProtocol: false,
  clean: true,
  async onSuccess() {
    await cp("../../schemas", "dist/schemas", { recursive: true });
  },
};

export default options;
