import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { exampleFolders } from "../scripts/example-folders.mjs";
import { browserFlags, findBrowser } from "../scripts/find-browser.mjs";
import { createStaticServer, listen } from "../scripts/serve.mjs";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The example intranet, served under its strict policy: for each test a new page, and what the browser complains of. */
export interface IntranetPage {
  page: Page;
  address: string;
  complaints: string[];
  /** What the page asked of a server, such as `GET http://…`. */
  requests: string[];
}

/** Starts it for the tests of a file; filled in when a test begins. */
export function serveIntranet(): IntranetPage {
  const intranet = { address: "" } as IntranetPage;
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    const executablePath = findBrowser();
    browser = await chromium.launch({
      args: browserFlags,
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    server = createStaticServer(exampleFolders);
    intranet.address = `http://localhost:${await listen(server, 0)}/`;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    const complaints: string[] = [];
    const requests: string[] = [];
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
    Object.assign(intranet, { page, complaints, requests });
  });
  afterEach(async () => {
    await intranet.page.close();
  });
  return intranet;
}

/**
 * What axe finds wrong on the page, a line each.
 *
 * @param exclude what is not looked at, as it has tests of its own
 */
export async function findViolations(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (left) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(
        { include: [["html"]], exclude: left.map((selector) => [selector]) },
        { resultTypes: ["violations"] },
      ),
    exclude,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** How wide the page is; more than its window where it scrolls sideways. */
export function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
