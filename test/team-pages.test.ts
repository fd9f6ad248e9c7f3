import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findViolations, pageWidth, serveIntranet } from "./intranet-page.js";

const intranet = serveIntranet();
const spreadsheet = (quarter: string): string =>
  new URL(`../examples/noordhaven/people/beoordelingen-${quarter}.csv`, import.meta.url).pathname;
const PARTS = ["overzicht", "beoordelingen", "kandidaten", "plannen", "voortgang", "verslag"]
  .map((part) => `team?${part}`)
  .concat("plan");

const part = (name: string): Promise<void> => intranet.page.getByRole("link", { name, exact: true }).click();
const alone = (): Promise<string[]> => intranet.page.locator("#page-team .warned h3").allTextContents();

async function importRatings(quarter: string): Promise<void> {
  const { page } = intranet;
  await part("Beoordelingen");
  await page.locator("#ratings-file").setInputFiles(spreadsheet(quarter));
  await page.getByRole("button", { name: /^Pas \d+ regels toe$/u }).click();
  await page.getByText(/^\d+ beoordelingen uit .* erbij/u).waitFor();
}

async function takeSnapshot(date: string): Promise<void> {
  const { page } = intranet;
  await part("Voortgang");
  await page.getByLabel("Dag", { exact: true }).fill(date);
  await page.getByRole("button", { name: "Maak een momentopname" }).click();
  await page.getByText(/^Momentopname van .* bewaard/u).waitFor();
}

test("a manager imports ratings, sees what hangs on one person, makes three plans, sets a goal, and sees progress", async () => {
  const { page, address, complaints, requests } = intranet;
  await page.goto(`${address}#team?beoordelingen`);

  await page.locator("#ratings-file").setInputFiles(spreadsheet("2026-12"));
  await page.getByText("Nieuwe regels: 119. Al bekend: 0. Opmerkingen: 2.").waitFor();
  await page.getByText("‘4-5’ is niet één niveau. De cel is niet gelezen.").waitFor();
  await page.getByRole("button", { name: "Pas 119 regels toe" }).click();
  await page.locator("#ratings-file").setInputFiles(spreadsheet("2026-12"));
  await page.getByText("Alles wat erin staat, is er al. Er verandert niets.").waitFor();

  await part("Overzicht");
  await expect.poll(alone).toEqual(["Gevaarlijke stoffen", "Roosters maken"]);
  await page.getByText("Alleen Willem kan dit op niveau 2; nodig is 1.").waitFor();
  await page.locator("skills-matrix").getByText("Amira").first().waitFor();

  await part("Plannen");
  const shown = page.locator("#page-team .part:not([hidden])");
  const made = shown.locator(".cards h3");
  for (const at of [0, 1, 2]) {
    await shown.locator(".panel .presses .press").nth(at).click();
    await made.nth(at).waitFor();
  }
  expect(new Set(await made.allTextContents()).size).toBe(3);
  await page.getByRole("heading", { name: "Hoe goed is dit plan?" }).waitFor();

  await takeSnapshot("2026-12-31");
  await page.getByRole("button", { name: "Zet het doel" }).click();
  const goal = page
    .locator("progress-chart li")
    .filter({ hasText: "75% op niveau 3 in Werken met het magazijnsysteem" });
  await goal.getByText("nog niet te zeggen").waitFor();

  await importRatings("2027-03");
  await takeSnapshot("2027-03-31");
  await goal.getByText("op koers").waitFor();
  await page.getByRole("button", { name: "Tabel", exact: true }).click();
  const row = page.locator("progress-chart tbody tr").filter({ hasText: "Werken met het magazijnsysteem" }).first();
  expect(await row.locator("td").allTextContents()).toEqual(
    expect.arrayContaining(["38%", "50%", "71%", "+33 punten"]),
  );
  await part("Overzicht");
  await expect.poll(alone).toEqual(["Gevaarlijke stoffen"]);

  expect(complaints).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(`GET ${address}`))).toEqual([]);
});

test("candidates are judged without names, and the ranking is recorded and computed again", async () => {
  const { page, address, complaints } = intranet;
  await page.goto(`${address}#team?kandidaten`);
  const names = page.locator(".candidates h2");
  await names.first().waitFor();
  expect(await names.allTextContents()).toEqual([1, 2, 3, 4, 5].map((number) => `Kandidaat ${number}`));
  await page.getByRole("button", { name: "Leg deze ranglijst vast" }).click();
  await page.getByRole("button", { name: "Reken opnieuw uit" }).click();
  await page.getByText("Opnieuw uitgerekend: hetzelfde antwoord.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar als JSON" }).click(),
  ]);
  const stored = readFileSync((await download.path()) as string, "utf8");
  expect(JSON.parse(stored)).toMatchObject({
    format: "skillways/decision-record@1",
    question: { kind: "rank-candidates" },
  });
  await part("Kandidaten");
  await page.getByRole("button", { name: "Toon de namen" }).click();
  expect((await names.allTextContents()).join(" ")).not.toContain("Kandidaat");
  expect(complaints).toEqual([]);
});

test("an employee's plan is made, marked and kept, beside how it went so far", async () => {
  const { page, address, complaints } = intranet;
  await page.goto(`${address}#plan`);
  const plan = page.locator("development-plan");
  await plan.getByRole("heading", { name: "Plan voor Voorraadbeheerder" }).waitFor();
  await plan
    .getByRole("combobox", { name: /^Stand van/u })
    .first()
    .selectOption("done");
  await plan.getByText("1 van 5 stappen klaar").waitFor();
  await page
    .locator("progress-chart")
    .getByRole("group", { name: /^Grafiek van/u })
    .waitFor();
  await page.getByRole("link", { name: "Rollen", exact: true }).click();
  await page.getByRole("link", { name: "Mijn plan", exact: true }).click();
  await plan.getByText("1 van 5 stappen klaar").waitFor();
  expect(complaints).toEqual([]);
});

test("no part of these pages has an accessibility violation, and each fits 320 pixels", async () => {
  const { page, address } = intranet;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${address}#team?overzicht`);
  const found: string[] = [];
  for (const [at, hash] of PARTS.entries()) {
    await page.emulateMedia({ colorScheme: at % 2 === 0 ? "dark" : "light", reducedMotion: "reduce" });
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page
      .locator("#page-team .part:not([hidden]), #page-plan development-plan")
      .locator("visible=true")
      .first()
      .waitFor();
    if (hash === "team?beoordelingen") await page.getByRole("button", { name: "beoordelingen-2026-12.csv" }).click();
    await page
      .getByText(/^Een ogenblik/u)
      .locator("visible=true")
      .first()
      .waitFor({ state: "hidden" });
    // The matrix is drawn bit by bit.
    for (const violation of await findViolations(page, ["skills-matrix"])) found.push(`${hash}: ${violation}`);
    const width = await pageWidth(page);
    if (width > 320) found.push(`${hash} is ${width} pixels wide`);
  }
  expect(found).toEqual([]);
});
