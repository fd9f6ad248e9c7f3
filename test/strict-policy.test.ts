import type { Page } from "playwright";
import { expect, test } from "vitest";
import { serveIntranet } from "./intranet-page.js";

const intranet = serveIntranet();

const lenses = [
  ["career", 'skills-map-canvas [data-key^="role:"]'],
  ["skills", 'skills-map-canvas [data-key^="skill:"]'],
  ["role", "skills-map-canvas .pips, skills-map-canvas .pip"],
  ["matrix", "skills-map-matrix .cell"],
  ["outline", "skills-map-tree [role=treeitem]"],
  ["whole", "skills-map-whole .sigma-nodes, skills-map-whole skillways-whole-list"],
] as const;
/** What is asked for, and where it shows. */
const asked = [
  ["search", "skills-map-palette dialog"],
  ["help", "skills-map-dialogs dialog"],
  ["new-role", "skills-map-dialogs dialog"],
  ["export", "skills-map-export dialog"],
  ["new-map", "skills-map-start dialog"],
  ["history", "skills-map-history dialog"],
  ["paste-table", "skills-map-paste dialog"],
  ["reference", "skills-map-reference"],
  ["compare", "skills-map-compare"],
  ["consequences", "skills-map-consequences"],
  ["first-steps", "skills-map-steps"],
  ["toggle-properties", "skills-map-properties"],
  ["toggle-problems", "skills-map-problems"],
] as const;

interface Bench {
  readonly view: object;
  show(view: object): void;
}

async function show(page: Page, view: object): Promise<void> {
  await page
    .locator("skills-map-canvas")
    .evaluate((canvas, shown) => (canvas as unknown as { bench: Bench }).bench.show(shown), view);
}

async function ask(page: Page, action: string): Promise<void> {
  await page.locator("skills-map-toolbar").evaluate((toolbar, name) => {
    const event = new Event("skillways-action", { bubbles: true, composed: true });
    toolbar.dispatchEvent(Object.assign(event, { action: name }));
  }, action);
}

/** Without what a graphics driver says of its speed, which is no matter of the page. */
function complaints(): string[] {
  return intranet.complaints.filter((text) => !text.includes("GL Driver Message"));
}

async function openEditor(): Promise<Page> {
  const { page, address } = intranet;
  await page.goto(`${address}#skillskaart`);
  await page.getByRole("toolbar").getByText("Opslaan").first().waitFor();
  await page.locator('skills-map-canvas [data-key^="role:"]').first().waitFor();
  return page;
}

test("each lens of the editor works under the strict policy, with an edit in it, and prints with its page", async () => {
  const page = await openEditor();
  for (const [lens, sign] of lenses) {
    const roleId = "logistics-planner";
    await show(page, { lens, roleId });
    await page.locator(sign).first().waitFor({ state: "attached" });
    await page.locator("skills-map-editor").evaluate((editor, key) => {
      (editor as unknown as { selection: string[] }).selection = [key];
    }, `role:${roleId}`);
    await ask(page, "duplicate");
    await ask(page, "undo");
    const paper = await page.pdf({ format: "A4" });
    const pages = paper.toString("latin1").match(/\/Type\s*\/Page[^s]/gu)?.length ?? 0;
    if (lens === "matrix") expect(pages, lens).toBeGreaterThan(2);
    else expect(pages, lens).toBeLessThanOrEqual(2);
    expect(complaints(), lens).toEqual([]);
  }
});

test("each dialog and panel of the editor works under the strict policy", async () => {
  const page = await openEditor();
  for (const [action, place] of asked) {
    await ask(page, action);
    await page.locator(place).first().waitFor({ state: "attached" });
    await page.locator(place).first().locator("button, input, p, h2, h3").first().waitFor({ state: "attached" });
    await show(page, { dialog: undefined, side: undefined, guide: undefined });
    expect(complaints(), action).toEqual([]);
  }
});
