import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { exampleFolders } from "./example-folders.mjs";
import { browserFlags, findBrowser } from "./find-browser.mjs";
import { root } from "./run.mjs";
import { createStaticServer, listen } from "./serve.mjs";

// Draws the pictures in docs/images from the built product: every view, light and dark, wide and narrow.

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
/** @type {{ name: string, hash: string, prepare: (page: import("playwright").Page) => Promise<void> }[]} */
const views = [
  {
    name: "explorer",
    hash: "loopbaan",
    prepare: async (page) => {
      await page.locator("career-explorer").evaluate((element) => {
        element.setAttribute("from", "order-picker");
        element.setAttribute("to", "logistics-planner");
      });
    },
  },
  {
    name: "next-roles",
    hash: "loopbaan",
    prepare: async (page) => {
      await page
        .locator("career-explorer")
        .evaluate((element) => element.setAttribute("from", "customer-service-agent"));
    },
  },
  {
    name: "reach",
    hash: "loopbaan",
    prepare: async (page) => {
      await page.locator("career-explorer").evaluate((/** @type {any} */ explorer) => {
        explorer.hoursPerWeek = 12;
        explorer.view = "reach";
        explorer.from = "packer";
      });
      await showFrom(page, ".tabs");
    },
  },
  {
    name: "surprise",
    hash: "loopbaan",
    prepare: async (page) => {
      await page.locator("career-explorer").evaluate((element) => {
        element.setAttribute("view", "surprise");
        element.setAttribute("from", "packer");
      });
      await showFrom(page, ".tabs");
    },
  },
  {
    name: "rating",
    hash: "loopbaan",
    prepare: async (page) => {
      await page.locator("career-explorer").evaluate((element) => {
        element.setAttribute("from", "order-picker");
        element.setAttribute("to", "logistics-planner");
      });
      await page.locator("career-explorer .me button").first().click();
      await showFrom(page, "skillways-self-rating");
    },
  },
  { name: "editor", hash: "skillskaart", prepare: async () => {} },
  {
    name: "skills",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-canvas").evaluate((/** @type {any} */ canvas) => {
        canvas.bench.show({ lens: "skills" });
      });
    },
  },
  {
    name: "role",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ["role:logistics-planner"];
      });
      await showLens(page, "Role in detail");
    },
  },
  {
    name: "properties",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ["skill:active-listening"];
      });
      const button = page.getByRole("button", { name: "Properties", exact: true });
      if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
    },
  },
  {
    name: "outline",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ["role:logistics-planner"];
      });
      await showLens(page, "Outline");
      await page.locator('skills-map-tree [data-key="role:logistics-planner"]').press("ArrowRight");
    },
  },
  {
    name: "matrix",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ['requirement:["order-picker","picking"]'];
      });
      await showLens(page, "Matrix");
      await page.locator("skills-map-matrix .cell.active").press("Shift+ArrowDown");
    },
  },
  {
    name: "find",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Search", exact: false }).first().click();
      await page.keyboard.type("plan");
    },
  },
  {
    name: "problems",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        const [first, ...others] = editor.document.roles;
        const requirements = [...first.requirements, { skill: "label-printing", level: 2 }];
        editor.document = { ...editor.document, roles: [{ ...first, requirements }, ...others] };
      });
      await page.locator("skills-map-problems button.strip.error").click();
    },
  },
];

/**
 * In the bar, or on a phone in its menu.
 *
 * @param {import("playwright").Page} page
 * @param {string} name
 */
async function showLens(page, name) {
  if ((page.viewportSize()?.width ?? 0) < 720) await page.locator("#lens-button").click();
  await page.getByRole("button", { name, exact: true }).locator("visible=true").first().click();
}

/**
 * Scrolls the page so that a part of the explorer is at the top.
 *
 * @param {import("playwright").Page} page
 * @param {string} selector
 */
async function showFrom(page, selector) {
  await page.locator(`career-explorer ${selector}`).evaluate((part) => {
    part.scrollIntoView();
    scrollBy(0, -16);
  });
}

const folder = process.argv[2] ?? join(root, "docs", "images");
mkdirSync(folder, { recursive: true });
const server = createStaticServer(exampleFolders);
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
      await page.waitForFunction(() => {
        const editor = /** @type {any} */ (document.querySelector("skills-map-editor"));
        return editor?.taxonomy?.roles.length > 1;
      });
      await prepare(page);
      await page.waitForTimeout(1500);
      await page.screenshot({
        path: join(folder, `${name}-${colorScheme}-${viewport.width}.png`),
        fullPage: process.argv[3] === "full",
      });
      await page.close();
    }
  }
}
await browser.close();
server.close();
