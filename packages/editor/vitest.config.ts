import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "../../scripts/find-browser.mjs";

const executablePath = findBrowser();

// The sources of the core, so that a change there is tested here without a build in between.
const alias = [
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
  "",
].map((entry) => ({
  find: entry === "" ? "@skillways/core" : `@skillways/core/${entry}`,
  replacement: fileURLToPath(new URL(`../core/src/${entry || "index"}.ts`, import.meta.url)),
}));

// A busy machine can keep a browser waiting longer than the seconds that vitest allows.
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts"],
          ...patience,
        },
      },
      {
        extends: true,
        // Only a worker imports it, where vite does not look ahead; found late, it would reload the page mid-test.
        optimizeDeps: { include: ["@dagrejs/dagre"] },
        test: {
          name: "browser",
          // After those in Node: projects with workers of another number do not run beside each other.
          sequence: { groupOrder: 1 },
          include: ["test/**/*.browser.test.ts"],
          ...patience,
          // Most of the time a page waits for the next frame; another page can work meanwhile.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
