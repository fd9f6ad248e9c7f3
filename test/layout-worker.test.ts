import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { TaxonomyDocument } from "@skillways/core";
import type { SkillsMapEditor } from "@skillways/editor";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleFolders } from "../scripts/example-folders.mjs";
import { browserFlags, findBrowser } from "../scripts/find-browser.mjs";
import { createStaticServer, listen } from "../scripts/serve.mjs";

const noordhaven = JSON.parse(
  readFileSync(new URL("../examples/noordhaven/taxonomy.json", import.meta.url), "utf8"),
) as TaxonomyDocument;

let browser: Browser;
let server: Server;
let address = "";

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) });
  server = createStaticServer(exampleFolders);
  address = `http://localhost:${await listen(server, 0)}/editor.html`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("roles without grades are arranged along their moves by a worker, under the strict policy", async () => {
  const roles = noordhaven.roles.map(({ grade: _, ...role }) => role);
  const { maps: _, ...document } = { ...noordhaven, roles };
  const complaints: string[] = [];
  const page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(address);
  const editor = page.locator("skills-map-editor");
  await editor.getByText("Orderpicker").first().waitFor({ state: "attached" });
  await editor.evaluate((element: SkillsMapEditor, text) => element.load(text), JSON.stringify(document));

  const worker = page.waitForEvent("worker");
  await editor.getByRole("button", { name: "Meer" }).click();
  await editor.getByRole("button", { name: "Automatisch ordenen" }).click();
  expect((await worker).url()).toContain("layout-worker");
  await expect
    .poll(() =>
      editor.evaluate((element: SkillsMapEditor) => Object.keys(element.document.maps?.[0]?.positions ?? {}).length),
    )
    .toBe(roles.length);

  const positions = await editor.evaluate((element: SkillsMapEditor) => element.document.maps?.[0]?.positions ?? {});
  const [picker, controller] = [positions["role:order-picker"], positions["role:stock-controller"]];
  expect(picker?.[0]).toBeLessThan(controller?.[0] ?? 0);
  expect(complaints).toEqual([]);
  await page.close();
});
