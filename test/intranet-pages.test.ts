import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findViolations, pageWidth, serveIntranet } from "./intranet-page.js";

const intranet = serveIntranet();
const folder = mkdtempSync(join(tmpdir(), "skillways-pages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the page of a role tells what it asks, who comes and goes and what is still to learn, and leads to its routes", async () => {
  const { page, address, complaints } = intranet;
  await page.goto(`${address}#rollen`);
  await page.getByLabel("Zoek een rol").fill("planner");
  await page.getByRole("link", { name: "Logistiek planner", exact: true }).click();
  await page.getByRole("heading", { name: "Logistiek planner", level: 1 }).waitFor();
  expect(await page.title()).toBe("Logistiek planner · Noordhaven");
  expect(await page.locator(".asks li").count()).toBeGreaterThan(5);
  await page.locator("skill-gap").getByRole("heading", { name: "Wat Logistiek planner van je vraagt" }).waitFor();
  await page.getByRole("button", { name: /English/u }).click();
  await page.getByRole("heading", { name: "Who could grow into this?" }).waitFor();
  expect(await page.locator(".near li").first().textContent()).toMatch(/Stock controller\s*has \d+% already/u);
  await page.getByRole("link", { name: "Show routes to this role" }).click();
  await page.locator("career-explorer").getByRole("heading", { name: "Routes to Logistics planner" }).waitFor();
  expect(complaints).toEqual([]);
});

test("a role that is not there leads to the list of all roles", async () => {
  const { page, address, complaints } = intranet;
  await page.goto(`${address}#rollen?__proto__`);
  await page.getByText("Deze rol bestaat niet (meer).").waitFor();
  expect(await page.getByRole("link", { name: "Orderpicker", exact: true }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("a large skills map is opened from a file; a file that is none is told", async () => {
  const { page, address, complaints } = intranet;
  await page.goto(`${address}#beroepen`);
  await page.getByText("npm start -- --taxonomy esco.json").waitFor();
  const file = page.getByLabel("Kies een skillskaart (JSON)");
  writeFileSync(join(folder, "broken.json"), "{");
  await file.setInputFiles(join(folder, "broken.json"));
  await page.getByText("“broken.json” is geen JSON-bestand dat we kunnen lezen.").waitFor();
  writeFileSync(join(folder, "other.json"), "[]");
  await file.setInputFiles(join(folder, "other.json"));
  await page.getByText("“other.json” is geen skillskaart.").waitFor();
  writeFileSync(join(folder, "large.json"), JSON.stringify(largeMap()));
  await file.setInputFiles(join(folder, "large.json"));
  await page.getByText("Groot: 500 rollen, 50 skills.").waitFor();
  await page.locator("career-explorer").getByRole("combobox").first().fill("Rol 42");
  await page.keyboard.press("Enter");
  await page.locator("career-explorer").getByRole("heading", { name: "Dicht bij jou" }).waitFor();
  expect(complaints).toEqual([]);
});

test.each(["rollen", "rollen?logistics-planner", "beroepen"])(
  "#%s fits 320 pixels, and has no accessibility violations in both languages, light and dark",
  async (hash) => {
    const { page, address } = intranet;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${address}#${hash}`);
    for (const language of ["en", "nl"]) {
      await page.locator(`[data-language=${language}]`).click();
      await page.locator("main > section:not([hidden]) h1:visible").waitFor();
      if (hash.includes("?")) await page.locator("skill-gap").getByRole("heading").first().waitFor();
      expect(await pageWidth(page)).toBeLessThanOrEqual(320);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page)).toEqual([]);
      }
    }
  },
);

/** Five hundred roles, each of two neighbouring skills. */
function largeMap() {
  const name = (text: string) => ({ nl: text, en: text });
  return {
    format: "skillways/taxonomy@1",
    id: "large",
    version: "1",
    title: { nl: "Groot", en: "Large" },
    languages: ["nl", "en"],
    scales: [],
    skills: Array.from({ length: 50 }, (_, at) => ({ id: `s${at}`, label: name(`Skill ${at}`) })),
    roles: Array.from({ length: 500 }, (_, at) => ({
      id: `r${at}`,
      label: name(`Rol ${at}`),
      requirements: [{ skill: `s${at % 50}` }, { skill: `s${(at + 1) % 50}` }],
    })),
  };
}
