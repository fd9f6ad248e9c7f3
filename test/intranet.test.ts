import { describe, expect, test } from "vitest";
import { findViolations, pageWidth, serveIntranet } from "./intranet-page.js";

const intranet = serveIntranet();

test("the intranet page works under the strict policy: an employee finds a route, in Dutch and in English", async () => {
  const { page, address, complaints } = intranet;
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
  const { page, address, complaints } = intranet;
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
  const { page, address } = intranet;
  await page.setViewportSize({ width, height });
  await page.goto(address);
  const explorer = page.locator("career-explorer");
  await explorer.getByRole("heading", { name: "Dicht bij jou" }).waitFor();
  await explorer
    .getByRole("button", { name: /^Toon routes naar/u })
    .nth(2)
    .click();
  await explorer.getByRole("heading", { name: /^Routes naar/u }).waitFor();
  expect(await pageWidth(page)).toBeLessThanOrEqual(width);
});

test.each(["explorer.html", "editor.html"])(
  "%s, with one element only, works under the strict policy",
  async (file) => {
    const { page, address, complaints } = intranet;
    await page.goto(address + file);
    await page.locator("career-explorer, skills-map-editor").getByText("Magazijn").first().waitFor();
    expect(complaints).toEqual([]);
  },
);

describe("with the colours that somebody chose for their whole screen", () => {
  test.each([
    ["loopbaan", "light"],
    ["loopbaan", "dark"],
    ["skillskaart", "light"],
    ["skillskaart", "dark"],
  ] as const)("%s can be read, %s", async (view, colorScheme) => {
    const { page, address } = intranet;
    await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    await page.goto(`${address}#${view}`);
    await page
      .locator("career-explorer, skills-map-editor")
      .getByText("Magazijn")
      .first()
      .waitFor({ state: "attached" });
    if (view === "skillskaart") await page.getByRole("toolbar").getByText("Opslaan").first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test("the lens at hand stands out, and its name can be read", async () => {
    const { page, address } = intranet;
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
