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
    name: "whole-map",
    hash: "skillskaart",
    prepare: async (page) => {
      await showLens(page, "Whole map");
      await page.locator("skills-map-whole canvas").first().waitFor();
      await page.waitForTimeout(1500);
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
  {
    name: "start",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-canvas").evaluate((/** @type {any} */ canvas) => {
        canvas.bench.show({ dialog: { kind: "feature", name: "skills-map-start", input: "table" } });
      });
      const table = [
        "Skills matrix 2026;;;;;;;",
        ";;Together;;Digital;;Trade;",
        "Role;Grade;Listening;Giving feedback;Excel;Planning software;Driving a forklift;Remarks",
        "Warehouse;;;;;;;",
        "Packer;3;2;1;;;x;see the profile",
        "Order picker;3;2;1;1;;3-4;",
        "Team lead;6;4;3,5;3;2;;to be agreed",
        "Office;;;;;;;",
        "Planner;7;3;3;4;5;;see the profile",
        "Customer service agent;5;4;2,5;3;2;;",
      ];
      await chooseFile(page, "Choose a file…", { name: "Skills matrix.csv", text: table.join("\n") });
      await page.getByRole("button", { name: "Make the map" }).waitFor();
    },
  },
  {
    name: "compare",
    hash: "skillskaart",
    prepare: async (page) => {
      const before = await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        const { roles, maps, ...others } = editor.document;
        const [first, second, ...more] = roles;
        const typist = { ...second, id: "typist", label: { nl: "Typist", en: "Typist" } };
        const [x, y] = maps[0].positions[`role:${first.id}`];
        const positions = { ...maps[0].positions, "role:typist": [x, y + 84] };
        return JSON.stringify({
          ...others,
          maps: [{ ...maps[0], positions }],
          version: "2025.1",
          roles: [first, { ...second, grade: 1 }, typist, ...more],
        });
      });
      await page.locator("#more-button").click();
      await page.getByText("Compare and merge…").locator("visible=true").first().click();
      await chooseFile(page, "With a file…", { name: "last-year.json", text: before });
      await page.locator("skills-map-compare .entry.removed").first().click();
    },
  },
  {
    name: "reference",
    hash: "skillskaart",
    prepare: async (page) => {
      await page.locator("skills-map-editor").evaluate((/** @type {any} */ editor) => {
        const { document } = editor;
        const skill = {
          ...document.skills[0],
          id: "route-software",
          label: { nl: "Routesoftware", en: "Route software" },
        };
        const role = {
          ...document.roles.find((/** @type {any} */ { id }) => id === "logistics-planner"),
          id: "route-planner",
          label: { nl: "Routeplanner", en: "Route planner" },
        };
        const requirements = [...role.requirements, { skill: "route-software", level: 3 }];
        const title = { nl: "Voorbeeld van de branche", en: "Sector framework" };
        const roles = [...document.roles, { ...role, requirements }];
        editor.references = [
          { title, load: () => ({ ...document, id: "sector", title, roles, skills: [...document.skills, skill] }) },
        ];
      });
      await page.locator("skills-map-canvas").evaluate((/** @type {any} */ canvas) => {
        canvas.bench.show({
          side: { name: "skills-map-reference" },
          ...(canvas.bench.view.narrow && { outlineOpen: false }),
        });
      });
      await page.locator('skills-map-reference input[type="search"]').fill("route");
      await page.locator("skills-map-reference").getByText("Route planner").first().click();
    },
  },
];

/**
 * Presses a button that asks for a file, and answers it.
 *
 * @param {import("playwright").Page} page
 * @param {string} button
 * @param {{ name: string, text: string }} file
 */
async function chooseFile(page, button, { name, text }) {
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await asked).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

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
