import type { TaxonomyDocument } from "@skillways/core";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import "../../src/define/career-explorer.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, findAll, settled, show, visibleText } from "./explorer-page.js";

beforeAll(async () => {
  await customElements.whenDefined("skillways-route-steps");
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** So many roles that a worker has to answer. */
function largeTaxonomy(): TaxonomyDocument {
  const document = sampleTaxonomy();
  const many = Array.from({ length: 400 }, (_, at) => ({
    id: `role-${at}`,
    label: { nl: `Rol ${at}`, en: `Role ${at}` },
    requirements: [{ skill: "analysis", level: 1 + (at % 5) }],
  }));
  return { ...document, roles: [...document.roles, ...many] };
}

/** A worker whose script does not load, is forbidden, or ends. */
class FailingWorker extends EventTarget {
  onerror: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  readonly #fails: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.#fails = setTimeout(() => this.onerror?.(new Event("error")));
  }

  postMessage(): void {}

  terminate(): void {
    clearTimeout(this.#fails);
  }
}

test.each([
  ["en", /could not do the work in the background, so this page does it/u, "Close to you"],
  ["nl", /kon het rekenen niet op de achtergrond doen. Nu doet deze pagina het zelf/u, "Dicht bij jou"],
] as const)("where the worker fails the page answers by itself and says so, %s", async (language, sentence, title) => {
  vi.stubGlobal("Worker", FailingWorker);
  const explorer = await show({ taxonomy: largeTaxonomy(), from: "picker" }, language);
  await expect.poll(() => findAll(explorer, ".card").length).toBeGreaterThan(0);
  await expect.poll(() => visibleText(explorer)).toMatch(sentence);
  expect(visibleText(explorer)).toContain(title);
});

test("where no worker can be started, routes and what explains them come from the page", async () => {
  vi.stubGlobal("Worker", undefined);
  const explorer = await show({ taxonomy: largeTaxonomy(), from: "picker", to: "manager" });
  await expect.poll(() => explorer.route).not.toBeNull();
  await settled(explorer);
  await expect
    .poll(() => findAll(findAll(explorer, "skillways-why-fit")[0] ?? document.body, "summary").length)
    .toBe(1);
  const why = find(explorer, "skillways-why-fit");
  find(why, "summary").click();
  await expect.poll(() => visibleText(why)).toContain("Covered = ");
});
