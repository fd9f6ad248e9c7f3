/** @type {import("./view.js").View[]} */
export const explorerViews = [
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
  {
    name: "why",
    hash: "loopbaan?from=order-picker&to=logistics-planner&hours=4",
    prepare: async (page) => {
      await page.locator("skillways-why-fit summary").first().click();
      await showFrom(page, "skillways-route-steps .step");
    },
  },
  {
    name: "what-if",
    hash: "loopbaan?from=packer&hours=8&view=reach",
    prepare: async (page) => {
      await page.locator("skillways-unlock-list button", { hasText: "What if" }).first().click();
      await showFrom(page, "skillways-try-outs");
    },
  },
  {
    name: "two-routes",
    hash: "loopbaan?from=order-picker&to=logistics-planner&hours=4",
    prepare: async (page) => {
      await page.locator("skillways-route-comparison summary").click();
      await showFrom(page, "skillways-route-comparison");
    },
  },
  { name: "role-page", hash: "rollen?logistics-planner", prepare: async () => {} },
  {
    name: "occupations",
    hash: "beroepen",
    prepare: async (page) => {
      await page.getByText("One moment: the file is being read…").waitFor({ state: "hidden", timeout: 60_000 });
      const explorer = page.locator("career-explorer");
      if (!(await explorer.isVisible())) return;
      await explorer.getByRole("combobox").first().fill("nurse assistant");
      await page.keyboard.press("Enter");
      await explorer.getByRole("heading", { name: "Close to you" }).waitFor({ timeout: 60_000 });
    },
  },
];

/**
 * Scrolls the page so that a part of the explorer is at the top.
 *
 * @param {import("playwright").Page} page
 * @param {string} selector
 */
async function showFrom(page, selector) {
  await page
    .locator(`career-explorer ${selector}`)
    .first()
    .evaluate((part) => {
      part.scrollIntoView();
      scrollBy(0, -16);
    });
}
