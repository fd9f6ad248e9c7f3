import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TaxonomyDocument } from "@skillways/core";
import { type CareerExplorer, renderOutline, type SkillsMapEditor } from "@skillways/editor";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleFolders } from "../scripts/example-folders.mjs";
import { browserFlags, findBrowser } from "../scripts/find-browser.mjs";
import { root, run } from "../scripts/run.mjs";
import { createStaticServer, listen } from "../scripts/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "skillways-examples-"));
let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds an example as its own package.json says; answers where. */
async function buildExample(name: string): Promise<string> {
  const outDir = join(folder, name);
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "error"];
  const cwd = join(root, "examples", name);
  const { code, output } = await run(process.execPath, args, { cwd, env: { NODE_ENV: "production" }, quiet: true });
  if (code !== 0) throw new Error(output);
  return outDir;
}

describe("the editor and the explorer, embedded", () => {
  test.each(["plain-html", "react", "vue"])(
    "in %s: built, under the strict policy, what is edited reaches the page",
    async (name) => {
      const site = name === "plain-html" ? join(root, "examples", name) : await buildExample(name);
      const server: Server = createStaticServer({ ...exampleFolders, "/": site });
      const complaints: string[] = [];
      const workers: string[] = [];
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      try {
        page.on("pageerror", (error) => complaints.push(error.message));
        page.on("console", (message) => {
          if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
        });
        page.on("worker", (worker) => workers.push(worker.url()));
        await page.goto(`http://localhost:${await listen(server, 0)}/`);
        const editor = page.locator("skills-map-editor");
        await editor.getByText("Orderpicker").first().waitFor({ state: "attached" });
        await editor.evaluate((element: SkillsMapEditor) => {
          element.selection = ["role:order-picker"];
        });
        await page.getByLabel("Name (English)").fill("Chief order picker");
        await page.keyboard.press("Tab");
        await page.getByText("1 changes").waitFor();
        const explorer = page.locator("career-explorer");
        await expect
          .poll(() => explorer.evaluate((element: CareerExplorer) => [element.from, JSON.stringify(element.taxonomy)]))
          .toEqual(["order-picker", expect.stringContaining("Chief order picker")]);
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect
          .poll(() => page.evaluate(() => sessionStorage.getItem("taxonomy")))
          .toContain("Chief order picker");
        await expect.poll(() => workers.some((url) => url.includes("consequences-worker"))).toBe(true);
        expect(complaints).toEqual([]);
      } finally {
        await page.close();
        server.close();
      }
    },
    // On a busy machine a build and a browser take their time.
    180_000,
  );

  test("their types fit in JSX and in Vue", async () => {
    const { code, output } = await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "examples"], {
      quiet: true,
    });
    expect(output).toBe("");
    expect(code).toBe(0);
  });

  test("every public element is in the manifest, with its properties and events", () => {
    const path = fileURLToPath(new URL("../packages/editor/dist/custom-elements.json", import.meta.url));
    const { modules } = JSON.parse(readFileSync(path, "utf8")) as {
      modules: {
        declarations?: { tagName?: string; name: string; members?: { name: string }[]; events?: { name: string }[] }[];
      }[];
    };
    const all = modules.flatMap(({ declarations }) => declarations ?? []);
    const editor = all.find(({ name }) => name === "SkillsMapEditor");
    const explorer = all.find(({ name }) => name === "CareerExplorer");
    expect(editor?.members?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["document", "selection", "readonly", "messages"]),
    );
    expect(editor?.events?.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "skills-map-change",
        "skills-map-select",
        "skills-map-problems",
        "skills-map-before-delete",
        "skills-map-save",
      ]),
    );
    expect(explorer?.members?.map(({ name }) => name)).toEqual(expect.arrayContaining(["taxonomy", "from", "to"]));
  });

  test("a server writes the outline as real HTML, which the element takes the place of", async () => {
    const taxonomy = JSON.parse(
      readFileSync(new URL("../examples/noordhaven/taxonomy.json", import.meta.url), "utf8"),
    ) as TaxonomyDocument;
    const html = renderOutline(taxonomy, "nl");
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(
      `<!doctype html><html lang="nl"><title>x</title><skills-map-editor>${html}</skills-map-editor>`,
    );
    expect(await page.getByRole("heading", { name: "Rollen" }).count()).toBe(1);
    expect(await page.getByRole("listitem").filter({ hasText: "Orderpicker" }).count()).toBeGreaterThan(0);
    await page.close();
  });
});
