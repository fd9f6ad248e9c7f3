import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These start programs and browsers; on a busy machine that takes a while, and no test here is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
