import { afterEach, beforeAll, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerSelectEvent } from "../../src/events/career-select-event.js";
import { find, findAll, settled, show, spoken, visibleText } from "./explorer-page.js";

beforeAll(async () => {
  await customElements.whenDefined("skillways-route-steps");
});
afterEach(() => {
  document.body.replaceChildren();
});

function focusedLabel(): string | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.getAttribute("aria-label") ?? focused?.textContent?.trim() ?? null;
}

test("arrow keys go from tab to tab, and what opens up is drawn as rings and said", async () => {
  const explorer = await show({ from: "picker" });
  find(explorer, "[role=tab][aria-selected=true]").focus();
  await userEvent.keyboard("{ArrowRight}");
  await settled(explorer);
  expect(explorer.view).toBe("reach");
  expect(focusedLabel()).toBe("What opens up");
  expect(spoken(explorer)).toMatch(
    /^With 4 hours a week, \d+ roles open within 2 years\. The first is Customer service agent, 4 months\.$/u,
  );
  expect(findAll(explorer, ".dot").length).toBeGreaterThan(2);
});

test("the rings say in Dutch what opens, and speak of the role, the time and the family of each dot", async () => {
  const explorer = await show({ from: "picker", view: "reach" }, "nl");
  expect(spoken(explorer)).toMatch(
    /^Met 4 uur per week gaan er binnen 2 jaar \d+ rollen open\. De eerste is Medewerker klantcontact, 4 maanden\.$/u,
  );
  expect(find(explorer, ".dot").getAttribute("aria-label")).toBe("Heftruckchauffeur, 4 maanden. Logistiek");
});

test("the rings are one Tab stop: arrows go on, Enter chooses a role and shows its routes", async () => {
  const explorer = await show({ from: "picker", view: "reach" });
  expect(findAll(explorer, ".dot[tabindex='0']").length).toBe(1);
  const told: CareerSelectEvent[] = [];
  document.addEventListener("career-select", (event) => told.push(event), { once: true });
  const [first] = findAll<SVGElement & HTMLElement>(explorer, ".dot");
  first?.focus();
  const start = focusedLabel();
  await userEvent.keyboard("{ArrowRight}");
  const later = focusedLabel();
  expect(later).not.toBe(start);
  await userEvent.keyboard("{ArrowLeft}");
  expect(focusedLabel()).toBe(start);
  await userEvent.keyboard("{Enter}");
  await settled(explorer);
  expect(explorer.to).toBe("driver");
  expect(told.map(({ to }) => to)).toEqual(["driver"]);
  expect(focusedLabel()).toBe("Routes to Forklift driver");
});

test("more hours a week bring roles nearer at once", async () => {
  const explorer = await show({ from: "picker", view: "reach", hoursPerWeek: 1 });
  const inReach = (): number => Number(/(\d+) roles? opens?/u.exec(spoken(explorer).replace("hours", ""))?.[1] ?? 0);
  const before = inReach();
  find<HTMLInputElement>(explorer, "input[type=range]").focus();
  await userEvent.keyboard("{End}");
  await explorer.updateComplete;
  expect(explorer.hoursPerWeek).toBe(32);
  expect(inReach()).toBeGreaterThan(before);
  expect(find(explorer, "input[type=range]").getAttribute("aria-valuetext")).toBe("32 hours");
});

test("the list says what the rings show, and the time and the way besides", async () => {
  const explorer = await show({ from: "picker", view: "reach", hoursPerWeek: 8 });
  const drawn = findAll(explorer, ".dot:not(.more)").map((dot) => dot.getAttribute("aria-label")?.split(",")[0]);
  findAll(explorer, ".views button").at(-1)?.click();
  await settled(explorer);
  const listed = findAll(explorer, "skillways-reach-list .name, li .name").map(visibleText);
  expect(listed.filter((name) => drawn.includes(name)).sort()).toEqual(drawn.sort());
  const driver = findAll(explorer, "li button").find((button) => visibleText(button).startsWith("Forklift driver"));
  expect(visibleText(driver)).toBe("Forklift driver Logistics · grade 2 · 70 hours 9 weeks");
});

test("where nothing opens within two years it says so, and what would help", async () => {
  const explorer = await show({ from: "picker", view: "reach", hoursPerWeek: 0.1 });
  expect(spoken(explorer)).toBe("With 0.1 hours a week, no role opens within 2 years.");
  expect(visibleText(find(explorer, ".note"))).toContain("More hours a week bring these roles nearer.");
  expect(findAll(explorer, ".dot").length).toBeGreaterThan(0);
});

test("one skill that opens most names the level, the hours and the roles, and leads there", async () => {
  const explorer = await show({ from: "picker", view: "reach" });
  const [skill] = findAll(explorer, "li.skill");
  expect(visibleText(skill)).toContain("Forklift driving");
  expect(visibleText(skill)).toContain("70 hours");
  find<HTMLButtonElement>(skill as HTMLElement, ".opens button").click();
  await settled(explorer);
  expect(explorer.to).toBe("driver");
});

test("a surprise is a role of another family, with a sentence that says why", async () => {
  const explorer = await show({ from: "lead", view: "surprise" });
  const [card] = findAll(explorer, "article");
  expect(visibleText(card)).toContain("Customer service");
  expect(visibleText(card)).toContain("You bring Active listening");
  expect(spoken(explorer)).toBe("1 role in another family: Customer service agent.");
});

test("all roles are browsed by family and grade with the keyboard, and one is chosen as the goal", async () => {
  const explorer = await show({ from: "picker", view: "families" });
  expect(spoken(explorer)).toBe("2 families");
  const [summary] = findAll(explorer, ".families summary");
  summary?.focus();
  await userEvent.keyboard("{Enter}");
  await settled(explorer);
  expect(findAll(explorer, ".grade h3").map(visibleText)).toEqual(["grade 2", "grade 3", "grade 4", "grade 5"]);
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await settled(explorer);
  expect(explorer.to).toBe("planner");
});

test("a role is found by a skill that it asks for, and it says so", async () => {
  const explorer = await show({ from: "picker" });
  findAll<HTMLInputElement>(explorer, "input[role=combobox]")[1]?.focus();
  await userEvent.keyboard("coach");
  await settled(explorer);
  expect(findAll(explorer, "[role=group] > .heading").map(visibleText)).toEqual(["Roles that ask for Coaching"]);
  expect(findAll(explorer, "[role=option]").map(visibleText)).toEqual([
    "Operations manager asks for level 4",
    "Warehouse team lead asks for level 3",
  ]);
});

test("under reduced motion nothing glides", async () => {
  const original = window.matchMedia;
  window.matchMedia = (query) => ({ ...original.call(window, query), matches: query.includes("reduce") });
  try {
    const explorer = await show({ from: "picker", view: "reach", hoursPerWeek: 1 });
    explorer.hoursPerWeek = 16;
    await explorer.updateComplete;
    await new Promise(requestAnimationFrame);
    const gliding = findAll(explorer, ".dot").flatMap((dot) => dot.getAnimations());
    expect(gliding).toEqual([]);
  } finally {
    window.matchMedia = original;
  }
});
