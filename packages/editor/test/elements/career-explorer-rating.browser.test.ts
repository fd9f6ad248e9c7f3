import type { ProfileDocument } from "@skillways/core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import type { CareerProfileChangeEvent } from "../../src/events/career-profile-change-event.js";
import { find, findAll, settled, show, spoken, visibleText } from "./explorer-page.js";

const KEY = "skillways-profile:depot";
const profile: ProfileDocument = {
  format: "skillways/profile@1",
  id: "p1",
  taxonomy: { id: "depot", version: "1" },
  role: "picker",
  evidence: [{ skill: "picking", level: 3, source: "manager", date: "2026-01-10" }],
};

beforeAll(async () => {
  await customElements.whenDefined("skillways-route-steps");
});
beforeEach(() => localStorage.clear());
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

async function ask(properties: Partial<CareerExplorer>, language = "en"): Promise<CareerExplorer> {
  const explorer = await show({ today: () => "2026-05-06", ...properties }, language);
  find(explorer, ".me button").focus();
  await userEvent.keyboard("{Enter}");
  await settled(explorer);
  return explorer;
}

const question = (explorer: CareerExplorer): string => visibleText(find(explorer, "legend"));
const answers = (explorer: CareerExplorer): string[] => findAll(explorer, ".answers strong").map(visibleText);
const remember = (explorer: CareerExplorer): HTMLInputElement => find(explorer, ".remember input");

test("the questions are about what both roles ask, the levels in words, “I don't know” unless said otherwise", async () => {
  const explorer = await ask({ from: "picker", to: "driver" });
  expect(question(explorer)).toBe("Question 1 of 3. How well can you do this: Order picking?");
  expect(answers(explorer)).toEqual([
    "I don't know",
    "I cannot do this yet",
    "Level 1: Aware",
    "Level 2: With help",
    "Level 3: Independent",
    "Level 4: Helps others",
    "Level 5: Sets direction",
  ]);
  expect(findAll<HTMLInputElement>(explorer, ".answers input").map(({ checked }) => checked)[0]).toBe(true);
  expect(visibleText(find(explorer, "fieldset"))).toContain("Order picker and Forklift driver both ask for this.");
});

test("by keys alone somebody answers one question, stops, and is told; the answers make a profile of today", async () => {
  const explorer = await ask({ from: "picker", to: "driver" });
  const told: CareerProfileChangeEvent[] = [];
  document.addEventListener("career-profile-change", (event) => told.push(event), { once: true });
  find<HTMLInputElement>(explorer, ".answers input:checked, .answers input").focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  await settled(explorer);
  await userEvent.keyboard("{Tab}{Enter}");
  await settled(explorer);
  expect(question(explorer)).toMatch(/^Question 2 of 3\./u);
  await userEvent.keyboard("{Tab}{Tab}{Tab}{Tab}{Enter}");
  await settled(explorer);
  expect(told.map((event) => event.profile?.evidence)).toEqual([
    [{ skill: expect.any(String), level: 3, source: "self", date: "2026-05-06" }],
  ]);
  expect(explorer.profile).toMatchObject({ role: "picker", taxonomy: { id: "depot", version: "1" } });
  expect(explorer.from).toBe("");
  expect(spoken(explorer)).toMatch(/^1 answer added to your profile\. It counts from now on\. \d+ routes? found/u);
  expect(visibleText(find(explorer, ".me"))).toContain("My profile: 1 skill rated");
});

test("the answers are announced in Dutch, and what others rated is kept", async () => {
  const explorer = await ask({ profile, to: "driver" }, "nl");
  findAll<HTMLInputElement>(explorer, ".answers input")[1]?.click();
  await settled(explorer);
  findAll(explorer, "footer button").at(-1)?.click();
  await settled(explorer);
  expect(spoken(explorer)).toMatch(/^1 antwoord staat nu in je profiel\. Het telt vanaf nu mee\./u);
  expect(explorer.profile?.evidence).toContainEqual(profile.evidence[0]);
  expect(explorer.profile?.evidence).toContainEqual({
    skill: expect.any(String),
    level: 0,
    source: "self",
    date: "2026-05-06",
  });
});

test("without an answer nothing changes, and it says so", async () => {
  const explorer = await ask({ from: "picker" });
  findAll(explorer, "footer button").at(-1)?.click();
  await settled(explorer);
  expect(explorer.profile).toBeNull();
  expect(explorer.from).toBe("picker");
  expect(spoken(explorer)).toMatch(/^You gave no answers, so nothing has changed\./u);
});

test("going back shows the answer that was given", async () => {
  const explorer = await ask({ from: "picker", to: "driver" });
  const first = question(explorer);
  findAll<HTMLInputElement>(explorer, ".answers input")[4]?.click();
  find(explorer, "footer .primary").click();
  await settled(explorer);
  findAll(explorer, "footer button")[0]?.click();
  await settled(explorer);
  expect(question(explorer)).toBe(first);
  expect(findAll<HTMLInputElement>(explorer, ".answers input").findIndex(({ checked }) => checked)).toBe(4);
});

test("nothing is stored on the device until somebody asks for it, and then it comes back", async () => {
  const explorer = await show({ profile });
  expect(localStorage.length).toBe(0);
  expect(remember(explorer).checked).toBe(false);
  remember(explorer).focus();
  await userEvent.keyboard(" ");
  await settled(explorer);
  expect(spoken(explorer)).toMatch(/^Your profile is remembered on this device\./u);
  expect(JSON.parse(localStorage.getItem(KEY) ?? "null")).toEqual(profile);
  document.body.replaceChildren();
  const again = await show({});
  expect(again.profile).toEqual(profile);
  expect(remember(again).checked).toBe(true);
  remember(again).click();
  await settled(again);
  expect(localStorage.length).toBe(0);
  expect(again.profile).toEqual(profile);
});

test("one press forgets all, on the page and on the device, and says so in both languages", async () => {
  localStorage.setItem(KEY, JSON.stringify(profile));
  const explorer = await show({ to: "driver" });
  const told: CareerProfileChangeEvent[] = [];
  document.addEventListener("career-profile-change", (event) => told.push(event), { once: true });
  findAll(explorer, ".me button").at(-1)?.focus();
  await userEvent.keyboard("{Enter}");
  await settled(explorer);
  expect(localStorage.length).toBe(0);
  expect([explorer.profile, explorer.from, explorer.to]).toEqual([null, "", ""]);
  expect(told.map((event) => event.profile)).toEqual([null]);
  expect(spoken(explorer)).toMatch(/^Everything about you is forgotten, on this page and on this device\./u);
  document.body.lang = "nl";
  await settled(explorer);
  expect(spoken(explorer)).toMatch(/^Alles over jou is vergeten, op deze pagina en op dit apparaat\./u);
});

test("where the browser keeps nothing, it says so and all else works", async () => {
  const original = Storage.prototype.setItem;
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  try {
    const explorer = await show({ profile });
    remember(explorer).click();
    await settled(explorer);
    expect(remember(explorer).checked).toBe(false);
    expect(spoken(explorer)).toMatch(/^This browser does not let the page remember anything\./u);
  } finally {
    Storage.prototype.setItem = original;
  }
});

test.each([
  ["no JSON", "{"],
  ["a profile that is broken", '{"format":1}'],
])("%s on the device does no harm, and can be forgotten", async (_, stored) => {
  localStorage.setItem(KEY, stored);
  const explorer = await show({});
  expect(visibleText(explorer)).toContain("Which role do you have now?");
});

test("a profile that is broken, remembered for another version, or rates off the scale is answered with a sentence", async () => {
  const kept = { ...profile, taxonomy: { id: "depot", version: "0" }, role: "gone" };
  const evidence = [{ skill: "picking", level: 9, source: "self", date: "2026-01-01" }];
  localStorage.setItem(KEY, JSON.stringify({ ...kept, evidence }));
  const explorer = await show({});
  const text = visibleText(explorer);
  expect(text).toContain("Your profile was made for version 0 of this skills map; this is version 1.");
  expect(text).toContain("The role in your profile (“gone”) is not in this skills map");
  expect(text).toContain("1 rating in your profile is above the highest level of its scale. It does not count.");
});
