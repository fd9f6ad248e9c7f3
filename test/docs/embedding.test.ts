import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleFolders } from "../../scripts/example-folders.mjs";
import { browserFlags, findBrowser } from "../../scripts/find-browser.mjs";
import { createStaticServer, listen } from "../../scripts/serve.mjs";
import { readDocsPages } from "./pages.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = readDocsPages(root);
const folder = mkdtempSync(join(tmpdir(), "skillways-docs-"));
let browser: Browser;
let server: Server;
let address = "";

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) });
  server = createStaticServer({ ...exampleFolders, "/": folder });
  address = `http://localhost:${await listen(server, 0)}/`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("every page in the docs works under the strict policy", () => {
  expect(pages.length).toBeGreaterThan(1);
  for (const { name, files } of pages) {
    test(name, async () => {
      for (const [file, content] of files) writeFileSync(join(folder, file), content);
      const complaints: string[] = [];
      const page = await browser.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        const isOurs = !message.location().url.endsWith("/favicon.ico");
        if (isOurs && (message.type() === "error" || message.type() === "warning")) complaints.push(message.text());
      });
      await page.goto(address);
      const element = page.locator("career-explorer, skills-map-editor, skills-matrix");
      // Each element shows a label of the taxonomy once it has one.
      await element
        .getByText(/planner|goods/i)
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    });
  }
});
