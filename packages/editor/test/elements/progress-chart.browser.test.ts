import type { GapSnapshotDocument, TeamDocument } from "@skillways/core/people";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/define/progress-chart.js";
import type { ProgressChart } from "../../src/elements/progress-chart.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, findAll, visibleText } from "./explorer-page.js";

beforeAll(() => {
  document.title = "Progress";
  document.documentElement.lang = "en";
});
afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

const DATES = ["2026-01-01", "2026-04-01", "2026-07-01"];
const PEOPLE = ["a", "b", "c", "d", "e"];
/** How many of the five are at level 3 in each skill, by snapshot. */
const AT: Readonly<Record<string, readonly number[]>> = {
  planning: [1, 2, 4],
  wms: [2, 2, 2],
  coaching: [3, 3, 2],
  listening: [1, 1, 1],
  analysis: [0, 1, 1],
  forklift: [0, 2, 2],
};
const snapshots: GapSnapshotDocument[] = DATES.map((date, at) => ({
  format: "skillways/gap-snapshot@1",
  id: `s-${date}`,
  date,
  taxonomy: { id: "depot" },
  people: PEOPLE.map((profile, person) => ({
    profile,
    target: "lead",
    readiness: { low: 0.3 + at * 0.1, high: 1 },
    skills: [
      ...Object.entries(AT).map(([skill, counts]) => ({ skill, need: 3, have: person < (counts[at] ?? 0) ? 3 : 1 })),
      ...(person === 0 ? [{ skill: "picking", need: 2, have: 1 }] : []),
    ],
  })),
}));
const team: TeamDocument = {
  format: "skillways/team@1",
  id: "team",
  label: { nl: "Ploeg", en: "Crew" },
  members: PEOPLE.map((profile) => ({ profile })),
  goals: [
    { id: "g1", skill: "planning", level: 3, share: 0.8, by: "2026-12-31" },
    { id: "g2", skill: "coaching", level: 3, share: 0.9, by: "2026-12-31" },
  ],
};
const kpi = {
  id: "errors",
  label: { nl: "Fouten", en: "Errors" },
  figures: [9, 7, 8].map((value, at) => ({ date: DATES[at] ?? "", value })),
};

async function show(properties: Partial<ProgressChart>, language = "en"): Promise<ProgressChart> {
  document.body.lang = language;
  const element = document.createElement("progress-chart");
  Object.assign(element, { taxonomy: sampleTaxonomy(), snapshots, team, kpis: [kpi], ...properties });
  document.body.append(element);
  for (let frame = 0; frame < 300; frame++) {
    await new Promise(requestAnimationFrame);
    const isDrawn = findAll(element, "skillways-progress-lines").every((lines) => findAll(lines, "svg").length > 0);
    if (frame > 3 && !visibleText(element).includes("…") && isDrawn) break;
  }
  return element;
}

const labels = (element: ProgressChart): (string | null)[] =>
  findAll(element, ".point").map((point) => point.getAttribute("aria-label"));
const names = (element: ProgressChart): string[] => findAll(element, ".line .name").map(visibleText);

describe("progress of a team", () => {
  test("shows goals first, then the skills that moved most, each with its points", async () => {
    const element = await show({});
    expect(visibleText(find(element, "h2"))).toBe("Progress: Crew");
    expect(names(element).sort()).toEqual([
      "Active listening",
      "Analysing figures",
      "Coaching, level 3",
      "Forklift driving",
      "Planning, level 3",
    ]);
    expect(labels(element)).toContain("Planning, level 3, 1 Apr 2026: 40%");
    expect(labels(element)).toContain("Planning, level 3, goal: 80% by 31 Dec 2026. met");
  });

  test("says in words how each goal goes", async () => {
    const element = await show({}, "nl");
    expect(findAll(element, ".goals .status").map(visibleText)).toEqual(["gehaald", "in gevaar"]);
    expect(visibleText(findAll(element, ".goals li")[1])).toContain(
      "90% op niveau 3 in Coachen, op 31 dec 2026 nu 40%",
    );
  });

  test("leaves out what fewer than five people are asked for, and says so", async () => {
    const element = await show({});
    expect(visibleText(element)).toContain("1 skill is left out: fewer than five people are asked for it.");
    expect(visibleText(element)).not.toContain("Order picking");
  });

  test("lays a figure beside it, and says that they moved together, not that one caused the other", async () => {
    const element = await show({});
    const words = findAll(element, ".kpi td.words").map(visibleText);
    expect(words).toEqual(["moved apart", "moved together"]);
    expect(visibleText(find(element, ".beside"))).toContain("Moving together does not prove");
    expect(visibleText(element)).not.toMatch(/caused|because of/iu);
  });

  test("tells lines apart by sign and dashes, too", async () => {
    const element = await show({});
    const looks = findAll(element, ".line .way").map((way) => way.getAttribute("stroke-dasharray"));
    expect(new Set(looks).size).toBe(looks.length);
    const signs = findAll(element, ".point:not(.mark)").map((point) => point.querySelector(".sign")?.getAttribute("d"));
    expect(new Set(signs).size).toBe(looks.length);
  });
});

describe("by keyboard", () => {
  test("arrow keys go from point to point, each says what it is, and Escape puts the note away", async () => {
    const element = await show({});
    const chart = find(element, "skillways-progress-lines");
    const stops = findAll(chart, "[tabindex='0']");
    expect(stops.length).toBe(1);
    stops[0]?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await element.updateComplete;
    const focused = (): string | null | undefined => chart.shadowRoot?.activeElement?.getAttribute("aria-label");
    expect(focused()).toBe("Planning, level 3, 1 Apr 2026: 40%");
    expect(visibleText(find(chart, ".tip"))).toBe(focused());
    await userEvent.keyboard("{ArrowDown}{End}");
    expect(focused()).toBe("Coaching, level 3, goal: 90% by 31 Dec 2026. at risk");
    await userEvent.keyboard("{Escape}");
    await (chart as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(findAll(chart, ".tip")).toEqual([]);
  });

  test("the chart is a table one press away", async () => {
    const element = await show({});
    find(element, ".presses button").focus();
    await userEvent.keyboard("{Enter}");
    await element.updateComplete;
    const rows = findAll(element, ".sheet tbody tr").map(visibleText);
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^Planning, level 3 ?20% ?40% ?80% ?\+60 points ?80% at level 3 in Planning by 31 Dec 2026: met$/u,
      ),
    );
    expect(findAll(element, ".sheet thead th").map(visibleText).slice(0, 2)).toEqual(["Skill", "1 Jan 2026"]);
  });

  test("skills are chosen, and the others keep their look", async () => {
    const element = await show({});
    const hueOf = (name: string): string | undefined =>
      findAll(element, ".line").find((line) => visibleText(line).startsWith(name))?.classList.value;
    const before = hueOf("Forklift");
    find(element, "summary").click();
    const boxes = findAll<HTMLInputElement>(element, ".choices input");
    boxes[0]?.click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(names(element)).toHaveLength(4);
    expect(hueOf("Forklift")).toBe(before);
    expect(element.chosen).toHaveLength(4);
  });
});

test("of one person it shows the levels, and what is asked", async () => {
  const element = await show({ person: "b", team: null });
  expect(visibleText(find(element, "h2"))).toBe("Progress");
  expect(labels(element)).toContain("Planning, 1 Apr 2026: 3");
  expect(labels(element)).toContain("Planning: 3 is asked");
});

describe("what cannot be shown is answered with a sentence", () => {
  test.each<[string, Partial<ProgressChart>, RegExp]>([
    ["no snapshots", { snapshots: [] }, /There are no snapshots yet/u],
    ["one snapshot", { snapshots: snapshots.slice(0, 1) }, /Progress shows from the second one on/u],
    [
      "a broken one",
      { snapshots: [{ people: 1 }] as unknown as GapSnapshotDocument[] },
      /snapshot could not be read: .{10,}/u,
    ],
    ["nobody by that id", { person: "__proto__" }, /Nobody by the id “__proto__” is in these snapshots/u],
    ["broken goals", { goals: [{}] as never }, /goals could not be read/u],
    [
      "a broken figure",
      { kpis: [{ id: "x", figures: [{ date: "soon", value: 1 }] }] },
      /figure could not be read: x, soon/u,
    ],
    [
      "another map",
      { snapshots: [{ ...(snapshots[0] as GapSnapshotDocument), taxonomy: { id: "else" } }] },
      /another skills map \(else\)/u,
    ],
    [
      "a tiny team",
      { snapshots: snapshots.map((each) => ({ ...each, people: each.people.slice(0, 3) })), goals: [] },
      /Fewer than five people/u,
    ],
  ])("%s", async (_, properties, sentence) => {
    expect(visibleText(await show(properties))).toMatch(sentence);
  });
});

test("has no accessibility violations in any colours, as chart and as table, and fits 320 pixels", async () => {
  await page.viewport(320, 640);
  const element = await show({}, "nl");
  for (const details of findAll<HTMLDetailsElement>(element, "details")) details.open = true;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(await findViolations()).toEqual([]);
  find(element, ".presses button").click();
  await element.updateComplete;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(await findViolations()).toEqual([]);
});
