import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMobility, createTaxonomy, findRoutes, rankNextRoles, type TaxonomyDocument } from "@skillways/core";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { exampleFolders } from "../scripts/example-folders.mjs";
import { browserFlags, findBrowser } from "../scripts/find-browser.mjs";
import { createStaticServer, listen } from "../scripts/serve.mjs";

const document = JSON.parse(
  readFileSync(new URL("../examples/noordhaven/taxonomy.json", import.meta.url), "utf8"),
) as TaxonomyDocument;
const PAGE = `<!doctype html>
<title>Worker</title>
<link rel="icon" href="data:,">
<script type="module" src="page.js"></script>`;
const SCRIPT = `import { createMobilityWorker } from "/skillways/core/worker.js";
globalThis.createMobilityWorker = createMobilityWorker;`;

declare global {
  var createMobilityWorker: typeof import("@skillways/core/worker").createMobilityWorker;
}

const folder = mkdtempSync(join(tmpdir(), "skillways-worker-"));
let browser: Browser;
let server: Server;
let address = "";
let page: Page;
let complaints: string[];

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "page.js"), SCRIPT);
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
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(address);
});

test("a page under the strict policy gets the same answers from a worker as Node gives", async () => {
  const roles = document.roles.map(({ id }) => id);
  const questions = roles.map((role, number) => [role, roles[(number * 7 + 5) % roles.length] as string] as const);
  const answers = await page.evaluate(
    async ([taxonomy, pairs]) => {
      const worker = createMobilityWorker(taxonomy);
      const asked = pairs.map(async ([role, to]) => ({
        next: await worker.rankNextRoles({ role }, { limit: 20 }),
        routes: await worker.findRoutes({ role }, to),
      }));
      const all = await Promise.all(asked);
      worker.close();
      return all;
    },
    [document, questions] as const,
  );
  const mobility = createMobility(createTaxonomy(document));
  const expected = questions.map(([role, to]) => ({
    next: rankNextRoles(mobility, { role }, { limit: 20 }),
    routes: findRoutes(mobility, { role }, to),
  }));
  expect(answers).toEqual(expected);
  expect(complaints).toEqual([]);
});

test("a page can call an answer off while the worker computes it, and gets the next one", async () => {
  const seen = await page.evaluate(async (taxonomy) => {
    const worker = createMobilityWorker(taxonomy);
    await worker.ready;
    const cancel = new AbortController();
    const role = taxonomy.roles[0]?.id ?? "";
    const calledOff = worker
      .findReachableRoles({ role }, { weeks: 500, maxSteps: 4 }, { signal: cancel.signal })
      .catch((error: Error) => error.name);
    const after = worker.describeMobility();
    cancel.abort();
    const answers = [await calledOff, (await after).roles];
    worker.close();
    return answers;
  }, document);
  expect(seen).toEqual(["AbortError", document.roles.length]);
  expect(complaints).toEqual([]);
});
