import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright";
import { browserFlags, findBrowser } from "../../../scripts/find-browser.mjs";
import { contentSecurityPolicy } from "../../../scripts/serve.mjs";

const dist = new URL("../dist/cdn/", import.meta.url).pathname;
const html = `<!doctype html><html lang="en"><title>Bench</title><link rel="stylesheet" href="page.css">
<script type="module" src="skills-map-editor.js"></script></html>`;
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/**
 * Serves the built editor under the strict Content-Security-Policy to a real Chromium.
 *
 * @param {Readonly<Record<string, Buffer>>} [files] by name, beside the page
 * @returns {Promise<{ open(): Promise<import("playwright").Page>, close(): Promise<void> }>} `open` gives a fresh page
 * on which the editor is defined
 */
export async function startBench(files = {}) {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    const headers = {
      "content-security-policy": contentSecurityPolicy,
      "content-type": TYPES[extname(name)] ?? "text/html",
    };
    if (name === "") response.writeHead(200, headers).end(html);
    else if (name === "page.css") response.writeHead(200, headers).end("skills-map-editor { height: 780px }");
    else if (files[name]) response.writeHead(200, headers).end(files[name]);
    else if (existsSync(join(dist, name))) response.writeHead(200, headers).end(readFileSync(join(dist, name)));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
  return {
    open: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.evaluate(() => customElements.whenDefined("skills-map-editor"));
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
