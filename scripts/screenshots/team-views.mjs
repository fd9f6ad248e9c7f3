/** @type {import("./view.js").View[]} */
export const teamViews = [
  {
    name: "team",
    hash: "team?overzicht",
    prepare: async (page) => {
      await page.locator("#page-team .warned h3").first().waitFor();
    },
  },
  {
    name: "heat-map",
    hash: "team?overzicht",
    prepare: async (page) => {
      const matrix = page.locator("#page-team skills-matrix");
      await matrix.getByRole("gridcell").first().waitFor();
      await matrix.evaluate((element) => {
        element.scrollIntoView();
        scrollBy(0, -72);
      });
    },
  },
  {
    name: "ratings",
    hash: "team?beoordelingen",
    prepare: async (page) => {
      await page.getByRole("button", { name: "beoordelingen-2026-12.csv" }).click();
      await page.getByText("New lines: 119").waitFor();
      await page.locator("#page-team .part:not([hidden]) h2").evaluate((title) => {
        title.scrollIntoView();
        scrollBy(0, -320);
      });
    },
  },
  {
    name: "candidates",
    hash: "team?kandidaten",
    prepare: async (page) => {
      await page.locator(".candidates h2").first().waitFor();
    },
  },
  {
    name: "plan",
    hash: "plan",
    prepare: async (page) => {
      await page.locator("development-plan").getByRole("combobox").first().selectOption("done");
    },
  },
  {
    name: "progress",
    hash: "team?voortgang",
    prepare: async (page) => {
      await page.locator("progress-chart h2").evaluate((title) => title.scrollIntoView());
    },
  },
];
