import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { exampleFolders } from "./example-folders.mjs";
import { browserFlags, findBrowser } from "./find-browser.mjs";
import { root } from "./run.mjs";
import { editorViews } from "./screenshots/editor-views.mjs";
import { explorerViews } from "./screenshots/explorer-views.mjs";
import { teamViews } from "./screenshots/team-views.mjs";
import { createStaticServer, listen } from "./serve.mjs";

// Draws the pictures in docs/images from the built product: every view, or those that are named, light and dark, wide
// and narrow. `npm run screenshots -- --to /tmp/pictures --full explorer matrix`; the view `occupations` shows a large
// skills map where `--taxonomy esco.json` gives one.

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const all = [...explorerViews, ...editorViews, ...teamViews];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: "string", default: join(root, "docs", "images") },
    full: { type: "boolean", default: false },
    taxonomy: { type: "string", default: exampleFolders["/given/taxonomy.json"] },
  },
});
const unknown = positionals.filter((name) => !all.some((view) => view.name === name));
if (unknown.length > 0)
  throw new Error(`No view is called ${unknown.join(", ")}. There are: ${all.map(({ name }) => name).join(", ")}`);
const views = positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name));

mkdirSync(values.to, { recursive: true });
const server = createStaticServer({ ...exampleFolders, "/given/taxonomy.json": resolve(values.taxonomy) });
const port = await listen(server, 0);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const { name, hash, prepare } of views) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const viewport of sizes) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce", locale: "en-GB" });
      await page.goto(`http://localhost:${port}/#${hash}`);
      await page.locator('[data-language="en"]').click();
      await page.locator("main > section:not([hidden])").waitFor();
      await page.waitForFunction(() => {
        const editor = /** @type {any} */ (document.querySelector("skills-map-editor"));
        return editor === null || editor.taxonomy.roles.length > 1;
      });
      await prepare(page);
      await page.waitForTimeout(1500);
      await page.screenshot({
        path: join(values.to, `${name}-${colorScheme}-${viewport.width}.png`),
        fullPage: values.full,
      });
      await page.close();
    }
  }
}
await browser.close();
server.close();
