import { afterEach, beforeAll, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import { loadPart } from "../../src/elements/explorer-parts.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";
import { find, findAll, settled, show, spoken, visibleText } from "./explorer-page.js";

beforeAll(async () => {
  await Promise.all([loadPart("routes"), loadPart("reach"), loadPart("tools")]);
});
afterEach(() => document.body.replaceChildren());

/** Goes to an element with the keyboard's focus and presses a key on it. */
async function press(explorer: CareerExplorer, element: HTMLElement, key = "{Enter}"): Promise<void> {
  element.focus();
  await userEvent.keyboard(key);
  await settled(explorer);
}

function buttonCalled(explorer: CareerExplorer, text: RegExp): HTMLElement {
  const found = findAll(explorer, "button").find((button) =>
    text.test(button.getAttribute("aria-label") ?? visibleText(button)),
  );
  if (found === undefined) throw new Error(`no button ${text}`);
  return found;
}

function summaryCalled(explorer: CareerExplorer, text: RegExp): HTMLElement {
  const found = findAll(explorer, "summary").find((summary) => text.test(visibleText(summary)));
  if (found === undefined) throw new Error(`nothing to open is called ${text}`);
  return found;
}

test.each([
  ["en", /^Forklift driving/u, /What if I learn this to level 3/u, "What if: I learn Forklift driving to level 3."],
  ["nl", /^Heftruck rijden/u, /Wat als ik dit leer tot niveau 3/u, "Wat als: Ik leer Heftruck rijden tot niveau 3."],
])(
  "a skill is tried as learned with keys alone, in %s: routes change and it is said",
  async (language, row, button, said) => {
    const explorer = await show({ from: "picker", to: "driver" }, language);
    const before = explorer.route?.weeks ?? 0;
    expect(before).toBeGreaterThan(0);
    await press(explorer, summaryCalled(explorer, row));
    await press(explorer, buttonCalled(explorer, button));
    expect(explorer.route?.weeks).toBeLessThan(before);
    expect(spoken(explorer)).toContain(said);
    expect(explorer.answer?.tryOuts).toEqual([{ kind: "learn", skill: "forklift", level: 3 }]);
    expect(explorer.profile).toBeNull();
  },
);

test("a requirement that is tried as not needed leaves the gap; undo brings it back and says so", async () => {
  const explorer = await show({ from: "picker", to: "driver" });
  const before = explorer.route?.hours;
  await press(explorer, summaryCalled(explorer, /^Forklift driving/u));
  await press(explorer, buttonCalled(explorer, /What if I do not need this/u));
  expect(explorer.route?.steps.at(-1)?.gap.skills.map(({ skill }) => skill)).not.toContain("forklift");
  expect(visibleText(find(explorer, "skillways-try-outs"))).toContain(
    "I do not need Forklift driving for Forklift driver",
  );
  expect(visibleText(find(explorer, "skillways-try-outs"))).toContain("You are trying something out");
  await press(explorer, buttonCalled(explorer, /^Undo$/u));
  expect(explorer.route?.hours).toBe(before);
  expect(spoken(explorer)).toContain("Last try-out undone.");
});

test("each try-out can be taken away by itself, and all of them at once", async () => {
  const explorer = await show({ from: "picker", to: "lead" });
  for (const name of [/^Planning/u, /^Coaching/u]) {
    const row = summaryCalled(explorer, name);
    await press(explorer, row);
    await press(explorer, row.parentElement?.querySelector(".tries button") as HTMLElement);
  }
  expect(explorer.answer?.tryOuts).toHaveLength(2);
  await press(explorer, buttonCalled(explorer, /^Stop trying: I learn Planning/u));
  expect(explorer.answer?.tryOuts).toMatchObject([{ skill: "coaching" }]);
  expect(find(explorer, "skillways-try-outs").shadowRoot?.activeElement).not.toBeNull();
  await press(explorer, buttonCalled(explorer, /^Undo$/u));
  await press(explorer, buttonCalled(explorer, /^Clear all$/u));
  expect(explorer.answer?.tryOuts).toEqual([]);
  expect(spoken(explorer)).toContain("All try-outs cleared.");
});

test("a skill that opens most is tried from its list, and what opens up changes at once", async () => {
  const explorer = await show({ from: "picker", view: "reach" });
  const answer = explorer.answer;
  if (answer?.kind !== "reach") throw new Error("no reach");
  await press(explorer, buttonCalled(explorer, /^What if I learn this/u));
  const after = explorer.answer;
  expect(after?.kind === "reach" && after.roles.length).toBeGreaterThanOrEqual(answer.roles.length);
  expect(after?.tryOuts).toHaveLength(1);
  expect(after?.kind === "reach" && after.roles).not.toEqual(answer.roles);
});

test("where nothing leads, the smallest change is one press away as a try-out", async () => {
  const document = sampleTaxonomy();
  const licence = {
    id: "licence",
    kind: "credential" as const,
    label: { nl: "Heftruckbewijs", en: "Forklift licence" },
  };
  const taxonomy = {
    ...document,
    skills: [...document.skills, licence],
    roles: document.roles.map((role) =>
      role.id === "driver" ? { ...role, requirements: [...(role.requirements ?? []), { skill: "licence" }] } : role,
    ),
  };
  const explorer = await show({ taxonomy, from: "picker", to: "driver" });
  expect(explorer.route).toBeNull();
  await press(explorer, buttonCalled(explorer, /^Try this: what if/u));
  expect(explorer.route).not.toBeNull();
  expect(spoken(explorer)).toContain("What if: I get Forklift licence.");
});

test("what is tried is gone with another skills map", async () => {
  const explorer = await show({ from: "picker", to: "driver" });
  await press(explorer, summaryCalled(explorer, /^Forklift driving/u));
  await press(explorer, buttonCalled(explorer, /What if I learn this/u));
  explorer.taxonomy = { ...sampleTaxonomy(), id: "other" };
  await settled(explorer);
  expect(explorer.answer?.tryOuts).toEqual([]);
});
