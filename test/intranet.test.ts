import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
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

describe("with the colours that somebody chose for their whole screen", () => {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

  test.each([
    ["loopbaan", "light"],
    ["loopbaan", "dark"],
    ["skillskaart", "light"],
    ["skillskaart", "dark"],
  ] as const)("%s can be read, %s", async (view, colorScheme) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    await page.goto(`${address}#${view}`);
    await page
      .locator("career-explorer, skills-map-editor")
      .getByText("Magazijn")
      .first()
      .waitFor({ state: "attached" });
    if (view === "skillskaart") await page.getByRole("toolbar").getByText("Opslaan").first().waitFor();
    await page.evaluate(source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual([]);
  });

  test("the lens at hand stands out, and its name can be read", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${address}#skillskaart`);
    const pressed = page.getByRole("button", { name: "Loopbaankaart", pressed: true });
    const other = page.getByRole("button", { name: "Rol van dichtbij" });
    const look = (element: Element): string[] => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    };
    const [color, background] = await pressed.evaluate(look);
    expect(color).not.toBe(background);
    expect(background).not.toBe((await other.evaluate(look))[1]);
  });
});
