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
];

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
