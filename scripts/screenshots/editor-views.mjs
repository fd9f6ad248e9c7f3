/** @type {import("./view.js").View[]} */
export const editorViews = [
  { name: "editor", hash: "skillskaart", prepare: async () => {} },
  {
    name: "skills",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-canvas").evaluate((/** @type {any} */ canvas) => {
        canvas.bench.show({ lens: "skills" });
      });
    },
  },
  {
    name: "role",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ["role:logistics-planner"];
      });
      await showLens(page, "Role in detail");
    },
  },
  {
    name: "properties",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ["skill:active-listening"];
      });
      const button = page.getByRole("button", { name: "Properties", exact: true });
      if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
    },
  },
  {
    name: "outline",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ["role:logistics-planner"];
      });
      await showLens(page, "Outline");
      await page.locator('skills-map-tree [data-key="role:logistics-planner"]').press("ArrowRight");
    },
  },
  {
    name: "matrix",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        editor.selection = ['requirement:["order-picker","picking"]'];
      });
      await showLens(page, "Matrix");
      await page.locator("skills-map-matrix .cell.active").press("Shift+ArrowDown");
    },
  },
  {
    name: "find",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Search", exact: false }).first().click();
      await page.keyboard.type("plan");
    },
  },
  {
    name: "problems",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        const [first, ...others] = editor.document.roles;
        const requirements = [...first.requirements, { skill: "label-printing", level: 2 }];
        editor.document = { ...editor.document, roles: [{ ...first, requirements }, ...others] };
      });
      await page.locator("skills-map-problems button.strip.error").click();
    },
  },
];

/**
 * In the bar, or on a phone in its menu.
 *
 * @param {import("playwright").Page} page
 * @param {string} name
 */
async function showLens(page, name) {
  if ((page.viewportSize()?.width ?? 0) < 720) await page.locator("#lens-button").click();
  await page.getByRole("button", { name, exact: true }).locator("visible=true").first().click();
}
