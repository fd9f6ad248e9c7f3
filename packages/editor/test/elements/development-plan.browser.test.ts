import type { ProfileDocument, TaxonomyDocument } from "@skillways/core";
import type { DevelopmentPlanDocument, LearningActivity, LearningCatalogueDocument } from "@skillways/core/people";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/define/development-plan.js";
import type { DevelopmentPlan } from "../../src/elements/development-plan.js";
import type { PlanChange } from "../../src/events/development-plan-change-event.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, findAll, visibleText } from "./explorer-page.js";

beforeAll(() => {
  document.title = "Development plan";
  document.documentElement.lang = "en";
  // A worker reads all of the sources anew; one test below has one.
  vi.stubGlobal("Worker", undefined);
});
afterAll(() => vi.unstubAllGlobals());
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const activity = (id: string, name: string, more: Partial<LearningActivity>): LearningActivity => ({
  id,
  label: { nl: `${name} (nl)`, en: name },
  method: "course",
  hours: 20,
  cost: { amount: 300, currency: "EUR" },
  teaches: [],
  ...more,
});
const catalogue: LearningCatalogueDocument = {
  format: "skillways/learning-catalogue@1",
  id: "school",
  languages: ["nl", "en"],
  activities: [
    activity("drive-1", "First drives", { teaches: [{ skill: "forklift", to: 2 }], provider: "Drive & Co" }),
    activity("drive-2", "On the job", {
      method: "on-the-job-coaching",
      teaches: [{ skill: "forklift", from: 2, to: 3 }],
      cost: { amount: 0, currency: "EUR" },
      url: "javascript:alert(1)",
    }),
    activity("wms", "The system", {
      method: "micro-learning",
      hours: 6,
      teaches: [{ skill: "wms", to: 2 }],
      languages: ["nl"],
    }),
  ],
};
const profile: ProfileDocument = {
  format: "skillways/profile@1",
  id: "noor",
  role: "agent",
  evidence: [{ skill: "wms", level: 1, source: "assessment", date: "2026-10-01" }],
};

async function show(properties: Partial<DevelopmentPlan>, language = "en"): Promise<DevelopmentPlan> {
  document.body.lang = language;
  const element = document.createElement("development-plan");
  const given = {
    taxonomy: sampleTaxonomy(),
    catalogue,
    profile,
    to: "driver",
    start: "2027-01-04",
    today: () => "2027-01-20",
  };
  Object.assign(element, given, properties);
  document.body.append(element);
  await settled(element);
  return element;
}

async function settled(element: DevelopmentPlan): Promise<void> {
  for (let frame = 0; frame < 600; frame++) {
    await new Promise(requestAnimationFrame);
    const isBusy = visibleText(element).includes("…") || findAll(element, "[aria-busy=true]").length > 0;
    const isDrawn = findAll(element, "skillways-plan-timeline").every(
      (timeline) => findAll(timeline, "svg").length > 0,
    );
    if (frame > 3 && !isBusy && isDrawn) return;
  }
}

test("a plan is made in a worker, the same as in the page", async () => {
  const here = await show({});
  vi.unstubAllGlobals();
  const there = await show({});
  vi.stubGlobal("Worker", undefined);
  expect(there.plan).toEqual(here.plan);
});

test("a plan that was under way when the element left the page is made when it comes back", async () => {
  const element = document.createElement("development-plan");
  Object.assign(element, { taxonomy: sampleTaxonomy(), catalogue, profile, to: "driver", start: "2027-01-04" });
  document.body.append(element);
  await element.updateComplete;
  element.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(element.plan).toBeNull();
  document.body.append(element);
  await settled(element);
  expect(element.plan?.target).toBe("driver");
});

const steps = (element: DevelopmentPlan): string[] => findAll(element, ".step h4").map(visibleText);

describe("a plan", () => {
  test("is made from a profile, a role and a catalogue, and handed to the host as JSON", async () => {
    const changes: unknown[] = [];
    document.body.addEventListener(
      "development-plan-change",
      ({ plan, change }) => changes.push([plan.target, change]),
      {
        once: true,
      },
    );
    const element = await show({});
    expect(changes).toEqual([["driver", { kind: "made" }]]);
    expect(JSON.parse(JSON.stringify(element.plan))).toEqual(element.plan);
    expect(steps(element)).toEqual(["First drives", "On the job", "The system"]);
    expect(findAll(element, ".head .quiet")).toEqual([]);
    expect(visibleText(find(element, ".sum"))).toMatch(/^46 hours, €600, done by/u);
  });

  test("says whose it is where the profile has a name", async () => {
    const element = await show({ profile: { ...profile, label: "Noor" } });
    expect(visibleText(find(element, ".head .quiet"))).toBe("Noor");
  });

  test("is a list that says who gives what, when, after what, and to which level", async () => {
    const element = await show({});
    const [first = "", second = ""] = findAll(element, ".step .about").map(visibleText);
    expect(first).toMatch(
      /4 Jan 2027 – \d+ Feb 2027 .*20 hours €300 course Forklift driving: up to 2 \(With help\).*By Drive & Co/u,
    );
    expect(second).toMatch(/coaching at work.*from 2 \(With help\) to 3 \(Independent\) After: First drives/u);
    expect(findAll(element, "a").length).toBe(0);
  });

  test("is a picture with a name, bars and an arrow from what comes first", async () => {
    const element = await show({});
    const timeline = find(element, "skillways-plan-timeline");
    expect(find(timeline, "[role=img]").getAttribute("aria-label")).toMatch(/^3 steps, from 4 Jan 2027 to/u);
    expect(findAll(timeline, ".bar").length).toBe(3);
    expect(findAll(timeline, ".arrow").length).toBe(1);
  });

  test("says what stays open and why, and that nothing better exists", async () => {
    const element = await show({ languages: ["en"] });
    expect(visibleText(find(element, ".open"))).toContain(
      "There is nothing in the chosen languages: Using the warehouse system.",
    );
    expect(visibleText(find(element, ".open"))).toContain("The catalogue has nothing for it: Order picking.");
    expect(visibleText(find(element, ".proof"))).toContain("Nothing better exists");
  });

  test("says how much more may be possible where nobody looked at every choice", async () => {
    const { plan } = await show({});
    if (plan === null) throw new Error("no plan");
    const proof = { exact: false, open: 30, leastOpen: 18, hours: 46, leastHours: 40 };
    const element = await show({ plan: { ...plan, proof } });
    expect(visibleText(find(element, ".proof"))).toContain("At most 12 hours more are possible.");
  });
});

describe("by keyboard", () => {
  test("a step is marked done: the host hears of it, and so does a screen reader", async () => {
    const element = await show({}, "nl");
    const changes: PlanChange[] = [];
    element.addEventListener("development-plan-change", ({ change }) => changes.push(change));
    const [state] = findAll<HTMLSelectElement>(element, ".step select");
    state?.focus();
    await userEvent.keyboard("kk");
    await element.updateComplete;
    expect(changes.at(-1)).toEqual({ kind: "state", activity: "drive-1", from: "planned", to: "done" });
    expect(visibleText(find(element, "article > [role=status]"))).toBe("First drives (nl): klaar. 1 van 3 klaar.");
    expect(element.plan?.steps[0]?.state).toBe("done");
  });

  test("a step is moved, and what comes after it moves along; what comes first is waited for", async () => {
    const element = await show({});
    const [first, second] = findAll<HTMLInputElement>(element, ".step input");
    await userEvent.fill(first as HTMLInputElement, "2027-03-01");
    await element.updateComplete;
    expect(visibleText(find(element, "article > [role=status]"))).toContain("1 step that comes after it moved along");
    await userEvent.fill(second as HTMLInputElement, "2027-01-01");
    await element.updateComplete;
    expect(visibleText(find(element, ".refused"))).toMatch(
      /On the job cannot start before .* “First drives” comes first/u,
    );
  });

  test("limits make another plan, which keeps what was done", async () => {
    const element = await show({});
    await userEvent.selectOptions(find<HTMLSelectElement>(element, ".step select"), "done");
    find(element, "summary").click();
    const settings = find(element, "skillways-plan-settings");
    const budget = find<HTMLInputElement>(settings, "input[placeholder]");
    await userEvent.fill(budget, "-5");
    await userEvent.keyboard("{Tab}");
    await settled(element);
    expect(visibleText(find(element, ".wrong"))).toBe("Fill in a number above 0.");
    const english = find<HTMLInputElement>(settings, "fieldset input");
    const dutch = findAll<HTMLInputElement>(settings, "fieldset input")[1];
    expect(visibleText(english.parentElement)).toBe("English");
    dutch?.click();
    await settled(element);
    expect(steps(element)).toEqual(["First drives", "On the job"]);
    expect(element.plan?.steps[0]?.state).toBe("done");
    english.click();
    await settled(element);
    expect(english.checked).toBe(true);
  });
});

const plan: DevelopmentPlanDocument = {
  format: "skillways/development-plan@1",
  id: "p",
  profile: "noor",
  start: "2027-01-04",
  hoursPerWeek: 4,
  gaps: [],
  steps: [],
};

describe("what cannot be shown is answered with a sentence", () => {
  test.each<[string, Partial<DevelopmentPlan>, RegExp]>([
    ["no taxonomy", { taxonomy: null }, /There is no skills map to look in yet/u],
    [
      "a broken taxonomy",
      { taxonomy: { format: "x" } as unknown as TaxonomyDocument },
      /skills map could not be read/u,
    ],
    ["a broken plan", { plan: { steps: 3 } as unknown as DevelopmentPlanDocument }, /plan could not be read: .{10,}/u],
    ["a broken catalogue", { catalogue: [] as unknown as LearningCatalogueDocument }, /catalogue could not be read/u],
    ["a broken profile", { profile: 7 as unknown as ProfileDocument }, /profile could not be read/u],
    ["an unknown role", { to: "__proto__" }, /The role “__proto__” is not in this skills map/u],
    [
      "another map",
      { plan: { ...plan, taxonomy: { id: "elsewhere" } } },
      /belongs to another skills map \(elsewhere\)/u,
    ],
    ["nothing to show", { profile: null }, /hand over a plan, or a profile/u],
    ["nothing to learn", { plan }, /There is nothing to learn/u],
  ])("%s", async (_, properties, sentence) => {
    expect(visibleText(await show(properties))).toMatch(sentence);
  });
});

test("has no accessibility violations in any colours, and fits 320 pixels", async () => {
  await page.viewport(320, 640);
  const element = await show({ languages: ["en"] }, "nl");
  for (const details of findAll<HTMLDetailsElement>(element, "details")) details.open = true;
  await element.updateComplete;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(await findViolations()).toEqual([]);
});
