import { createTaxonomy, type ProfileDocument, type TaxonomyDocument } from "@skillways/core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import type { CareerSelectEvent } from "../../src/events/career-select-event.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, findAll, settled, show, spoken, visibleText } from "./explorer-page.js";

beforeAll(async () => {
  await customElements.whenDefined("skillways-route-steps");
});
afterEach(() => {
  document.body.replaceChildren();
});

const profile: ProfileDocument = {
  format: "skillways/profile@1",
  id: "p1",
  taxonomy: { id: "depot", version: "1" },
  role: "picker",
  evidence: [{ skill: "picking", level: 3, source: "manager", date: "2026-01-10" }],
};

test("without a start it asks for one and lets people choose from the families", async () => {
  const explorer = await show({});
  expect(spoken(explorer)).toBe("Choose the role you have now.");
  findAll(explorer, ".families summary")[0]?.click();
  await settled(explorer);
  const button = findAll<HTMLButtonElement>(explorer, ".families ul button").find(
    (b) => b.textContent === "Order picker",
  );
  button?.click();
  await settled(explorer);
  expect(explorer.from).toBe("picker");
});

test("from a role it shows what is close, the closest first, with what is missing", async () => {
  const explorer = await show({ from: "picker" });
  expect(spoken(explorer)).toMatch(/^\d+ roles close to you\. The closest is Forklift driver\.$/u);
  const [first] = findAll(explorer, ".card");
  expect(visibleText(first)).toContain("Forklift driving");
});

test("what is said is said in Dutch where the page is Dutch, and follows a change of language", async () => {
  const explorer = await show({ from: "picker", to: "planner" }, "nl");
  expect(spoken(explorer)).toMatch(/^\d+ routes? gevonden\./u);
  document.body.lang = "en";
  await settled(explorer);
  expect(spoken(explorer)).toMatch(/^\d+ routes? found\./u);
  document.body.lang = "nl";
  await settled(explorer);
  explorer.to = "";
  await settled(explorer);
  expect(spoken(explorer)).toMatch(/rollen dicht bij jou\. De dichtstbijzijnde is Heftruckchauffeur\.$/u);
});

test("a role is found by typing part of a word in the other language, and chosen with the keyboard alone", async () => {
  const explorer = await show({});
  const events: CareerSelectEvent[] = [];
  document.addEventListener("career-select", (event) => events.push(event), { once: true });
  const [from] = findAll<HTMLInputElement>(explorer, "input[role=combobox]");
  from?.focus();
  await userEvent.keyboard("verzamel");
  await settled(explorer);
  expect(from?.getAttribute("aria-expanded")).toBe("true");
  const active = find(explorer, `#${from?.getAttribute("aria-activedescendant")}`);
  expect(visibleText(active)).toContain("Order picker");
  await userEvent.keyboard("{Enter}");
  await settled(explorer);
  expect(explorer.from).toBe("picker");
  expect(from?.getAttribute("aria-expanded")).toBe("false");
  expect(events.map(({ from: start, to, route }) => [start, to, route])).toEqual([["picker", null, null]]);
});

test("arrows browse all roles by family, and Escape leaves the choice as it was", async () => {
  const explorer = await show({ from: "picker" });
  const [from] = findAll<HTMLInputElement>(explorer, "input[role=combobox]");
  from?.focus();
  await userEvent.keyboard("{ArrowDown}");
  await settled(explorer);
  expect(findAll(explorer, "[role=group] > .heading").map(visibleText)).toEqual(["Logistics", "Customer service"]);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Escape}");
  await settled(explorer);
  expect(explorer.from).toBe("picker");
  expect(from?.value).toBe("Order picker");
});

test("a query that nothing answers says so", async () => {
  const explorer = await show({});
  findAll<HTMLInputElement>(explorer, "input[role=combobox]")[0]?.focus();
  await userEvent.keyboard("zzzz");
  await settled(explorer);
  expect(visibleText(find(explorer, ".note"))).toMatch(/^No role is called “zzzz”/u);
});

test("routes are lines with a reason, and another one is chosen with the arrow keys", async () => {
  const explorer = await show({ from: "picker", to: "manager" });
  const radios = findAll<HTMLInputElement>(explorer, "input[type=radio]");
  expect(radios.length).toBeGreaterThan(1);
  expect(findAll(explorer, "svg.map .lane").length).toBe(radios.length);
  expect(visibleText(find(explorer, ".row"))).toMatch(/fastest|gentlest|fewest steps|a middle way/u);
  const before = explorer.route;
  const told = new Promise<CareerSelectEvent>((done) =>
    document.addEventListener("career-select", done, { once: true }),
  );
  radios[0]?.focus();
  await userEvent.keyboard("{ArrowDown}");
  await settled(explorer);
  expect(explorer.route).not.toBe(before);
  expect((await told).route).toBe(explorer.route);
});

test("the same routes read as a table", async () => {
  const explorer = await show({ from: "picker", to: "manager" });
  const count = findAll(explorer, "input[type=radio]").length;
  findAll<HTMLButtonElement>(explorer, ".views button")[1]?.click();
  await settled(explorer);
  expect(findAll(find(explorer, "skillways-route-lines"), "tbody tr").length).toBe(count);
});

test("of a route only the first step lies open, with its largest skills first; the rest is a press away", async () => {
  const document = sampleTaxonomy();
  const extra = Array.from({ length: 8 }, (_, at) => ({
    id: `extra-${at}`,
    kind: "skill" as const,
    label: { nl: `Vaardigheid ${at}`, en: `Extra skill ${at}` },
  }));
  const asked = extra.map(({ id }) => ({ skill: id, level: 2 }));
  const taxonomy: TaxonomyDocument = {
    ...document,
    skills: [...document.skills, ...extra],
    roles: document.roles.map((role) =>
      role.id !== "picker" ? { ...role, requirements: [...(role.requirements ?? []), ...asked] } : role,
    ),
  };
  const explorer = await show({ taxonomy, from: "picker", to: "manager" });
  const [first, ...later] = findAll(explorer, "article.step");
  expect(visibleText(first)).toContain("What you still learn");
  expect(first?.querySelector("skillways-skill-rows")?.skills).toHaveLength(5);
  expect(visibleText(first?.querySelector("details.more > summary"))).toMatch(/^Show the other \d+ skills$/u);
  expect(later.length).toBeGreaterThan(0);
  for (const step of later) {
    expect(step.querySelector(":scope > skillways-skill-rows")).toBeNull();
    expect(visibleText(step.querySelector("details.more > summary"))).toMatch(/^Show the /u);
    expect(visibleText(step.querySelector(".fit"))).toMatch(/^By then you have/u);
  }
});

test("under a missing skill it says why: the requirement, its share and what the level rests on", async () => {
  const explorer = await show({ from: "picker", to: "driver" });
  const row = findAll<HTMLDetailsElement>(explorer, "details").find((details) =>
    visibleText(details.querySelector("summary")).startsWith("Forklift driving"),
  );
  const why = visibleText(row?.querySelector(".reasons"));
  expect(why).toContain("Forklift driver asks for level 3 of 5 (Independent)");
  expect(why).toContain("Order picker does not ask for this skill, so we count from nothing.");
  expect(visibleText(row)).toContain("70 h");
});

test("a level nobody rated is shown as a range, never as one number", async () => {
  const explorer = await show({ profile, to: "driver" });
  expect(visibleText(find(explorer, ".fit strong"))).toMatch(/^\d+% – \d+%$/u);
  expect(findAll(explorer, "input[role=combobox]").map((input) => (input as HTMLInputElement).value)[0]).toBe(
    "Order picker (my profile)",
  );
});

test("a closed way is an answer: the reason, and the smallest thing that opens it", async () => {
  const document = sampleTaxonomy();
  const licensed: TaxonomyDocument = {
    ...document,
    skills: [
      ...document.skills,
      { id: "licence", kind: "credential", label: { nl: "Heftruckbewijs", en: "Forklift licence" } },
    ],
    roles: document.roles.map((role) =>
      role.id === "driver" ? { ...role, requirements: [...(role.requirements ?? []), { skill: "licence" }] } : role,
    ),
  };
  const explorer = await show({ taxonomy: licensed, from: "picker", to: "driver" });
  expect(spoken(explorer)).toBe("No route found to Forklift driver.");
  const text = visibleText(find(explorer, ".message"));
  expect(text).toContain("Forklift licence");
  expect(visibleText(find(explorer, ".blocker"))).toBe("You need Forklift licence first.");
});

test.each<[string, Partial<CareerExplorer>, RegExp]>([
  ["no taxonomy", { taxonomy: null }, /There is no skills map to look in yet/u],
  [
    "a broken document",
    { taxonomy: { format: "x" } as unknown as TaxonomyDocument },
    /The skills map could not be read/u,
  ],
  ["no roles", { taxonomy: { ...sampleTaxonomy(), roles: [], moves: [] } }, /holds no roles yet/u],
  [
    "one role",
    { taxonomy: { ...sampleTaxonomy(), roles: sampleTaxonomy().roles.slice(0, 1), moves: [] } },
    /only one role, Order picker/u,
  ],
  ["an unknown start", { from: "nobody" }, /The role “nobody” is not in this skills map/u],
  ["an unknown goal", { from: "picker", to: "__proto__" }, /The role “__proto__” is not in this skills map/u],
  ["the same role twice", { from: "picker", to: "picker" }, /Choose another role to go to/u],
  ["a broken profile", { profile: { id: 1 } as unknown as ProfileDocument }, /Your profile could not be read/u],
  [
    "a profile for another taxonomy",
    { profile: { ...profile, taxonomy: { id: "other" } } },
    /belongs to another skills map \(other\)/u,
  ],
  [
    "a profile for another version",
    { profile: { ...profile, taxonomy: { id: "depot", version: "0" } } },
    /made for version 0/u,
  ],
  [
    "a profile with a skill that is gone",
    { profile: { ...profile, evidence: [{ skill: "gone", level: 1, source: "self", date: "2026-01-01" }] } },
    /1 skill in your profile is no longer in this skills map/u,
  ],
])("%s is answered with a sentence that says what to do", async (_, properties, sentence) => {
  const explorer = await show(properties);
  expect(visibleText(explorer)).toMatch(sentence);
});

test("a taxonomy that was made ready elsewhere is shown at once", async () => {
  const explorer = document.createElement("career-explorer");
  explorer.taxonomy = createTaxonomy(sampleTaxonomy());
  explorer.from = "picker";
  document.body.append(explorer);
  await explorer.updateComplete;
  expect(findAll(explorer, "skillways-next-roles").length).toBe(1);
});

test("a host's own word takes the place of ours wherever it is said", async () => {
  const explorer = await show({ messages: { "word.role": "job", "word.roles": "jobs" } });
  expect(spoken(explorer)).toBe("Choose the job you have now.");
});

test("more hours a week make the same route shorter", async () => {
  const explorer = await show({ from: "picker", to: "driver" });
  const weeks = explorer.route?.weeks ?? 0;
  const slider = find<HTMLInputElement>(explorer, "input[type=range]");
  slider.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
  await settled(explorer);
  expect(explorer.route?.weeks).toBeCloseTo(weeks / 2);
});
