import type { Server } from "node:http";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { exampleFolders } from "../scripts/example-folders.mjs";
import { browserFlags, findBrowser } from "../scripts/find-browser.mjs";
import { createStaticServer, listen } from "../scripts/serve.mjs";

let browser: Browser;
let server: Server;
let address = "";
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) });
  server = createStaticServer(exampleFolders);
  address = `http://localhost:${await listen(server, 0)}/`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
});

test("the intranet page works under the strict policy: an employee finds a route, in Dutch and in English", async () => {
  await page.goto(address);
  const explorer = page.locator("career-explorer");
  await explorer.getByRole("heading", { name: "Dicht bij jou" }).waitFor();
  await explorer
    .getByRole("button", { name: /^Toon routes naar/u })
    .first()
    .click();
  await explorer.getByRole("heading", { name: /^Routes naar/u }).waitFor();
  await explorer.getByText("Waarom?").first().click();
  await page.getByRole("button", { name: /English/u }).click();
  await explorer.getByRole("heading", { name: /^Routes to/u }).waitFor();
  expect(await page.title()).toBe("My career · Noordhaven");
  expect(complaints).toEqual([]);
});

test("what L&D changes in the editor is what employees see in the explorer", async () => {
  await page.goto(`${address}#skillskaart`);
  await page.locator("skills-map-editor").getByText("Orderpicker").first().click();
  await page.getByLabel("Naam (Nederlands)").fill("Verzamelaar");
  await page.keyboard.press("Tab");
  await page.getByRole("link", { name: "Mijn loopbaan" }).click();
  await page.locator("#profile").selectOption("");
  await page.getByRole("combobox", { name: "De rol die je nu hebt" }).fill("verzamelaar");
  await page.locator("career-explorer").getByRole("option", { name: "Verzamelaar" }).first().waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  [390, 844],
  [320, 640],
])("the intranet page fits %d × %d without scrolling sideways", async (width, height) => {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  const explorer = page.locator("career-explorer");
  await explorer.getByRole("heading", { name: "Dicht bij jou" }).waitFor();
  await explorer
    .getByRole("button", { name: /^Toon routes naar/u })
    .nth(2)
    .click();
  await explorer.getByRole("heading", { name: /^Routes naar/u }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test.each(["explorer.html", "editor.html"])(
  "%s, with one element only, works under the strict policy",
  async (file) => {
    await page.goto(address + file);
    await page.locator("career-explorer, skills-map-editor").getByText("Magazijn").first().waitFor();
    expect(complaints).toEqual([]);
  },
);
