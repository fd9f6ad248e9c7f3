import { cp } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", engine: "src/engine.ts", io: "src/io.ts", graph: "src/graph.ts", "cli/main": "src/cli/main.ts" },
  format: "esm",
  target: "es2022",
  platform: "node",
  dts: { entry: { index: "src/index.ts", engine: "src/engine.ts", io: "src/io.ts", graph: "src/graph.ts" } },
  splitting: true,
  sourcemap: true,
  removeNodeProtocol: false,
  clean: true,
  async onSuccess() {
    await cp("../../schemas", "dist/schemas", { recursive: true });
  },
});
