import { afterEach, beforeAll, expect, test, vi } from "vitest";
import "../../src/define/career-explorer.js";
import { loadPart } from "../../src/elements/explorer-parts.js";
import type { CareerPlanRequestEvent } from "../../src/events/career-plan-request-event.js";
import { find, findAll, settled, show, visibleText } from "./explorer-page.js";

beforeAll(async () => {
  await Promise.all([loadPart("routes"), loadPart("reach"), loadPart("tools")]);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test("two routes stand side by side: what differs, and what only one of them asks to learn", async () => {
  const explorer = await show({ from: "picker", to: "manager" });
  const comparison = find(explorer, "skillways-route-comparison");
  find<HTMLElement>(comparison, "summary").click();
  await settled(explorer);
  const rows = findAll(comparison, "tbody tr").map((row) => visibleText(row.querySelector("th")));
  expect(rows).toEqual([
    "Way",
    "Steps",
    "Time",
    "Learning",
    "Hardest step",
    "Pay on the way",
    "Only on this route you learn",
  ]);
  const selects = findAll<HTMLSelectElement>(comparison, "select");
  expect(selects.map(({ value }) => value)).toEqual(["0", "1"]);
  expect(selects.every(({ labels }) => visibleText(labels?.[0]) !== "")).toBe(true);
  expect(findAll(comparison, ".least").length).toBeGreaterThan(0);
});

test("a link restores what is shown on another page, and holds nothing of a profile", async () => {
  const shareUrl = (address: string): string => `https://intranet.example/career?${address}`;
  const explorer = await show({ from: "picker", to: "manager", hoursPerWeek: 6, shareUrl });
  findAll<HTMLInputElement>(explorer, "skillways-route-lines input[type=radio], input[name=route]")[1]?.click();
  await settled(explorer);
  const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const copy = findAll(explorer, "button").find((button) => visibleText(button) === "Copy link");
  copy?.click();
  await settled(explorer);
  expect(written).toHaveBeenCalledWith("https://intranet.example/career?from=picker&to=manager&hours=6&route=2");
  expect(visibleText(find(explorer, "skillways-take-along"))).toContain("nothing about you");
  const other = await show({});
  await other.restore("from=picker&to=manager&hours=6&route=2");
  await settled(other);
  expect(other.route).toEqual(explorer.route);
  expect(other.hoursPerWeek).toBe(6);
});

test("an address of another page, or with nonsense in it, changes nothing", async () => {
  const explorer = await show({ from: "picker" });
  await explorer.restore("#loopbaan&hours=-3&route=x&view=__proto__");
  expect(explorer).toMatchObject({ from: "picker", to: "", hoursPerWeek: 4, view: "close" });
});

test("the host gets the route and the skills to learn as plain data, where it asks for plans", async () => {
  const explorer = await show({ from: "picker", to: "driver", planRequest: true });
  const told = new Promise<CareerPlanRequestEvent>((done) =>
    document.addEventListener("career-plan-request", done, { once: true }),
  );
  findAll(explorer, "button")
    .find((button) => visibleText(button) === "Make this my plan")
    ?.click();
  const { plan } = await told;
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(plan).toMatchObject({ start: { role: "picker" }, to: "driver", toLearn: [{ skill: "forklift", level: 3 }] });
  expect(plan.route).toEqual(explorer.route);
});

test("the answer is plain data, with a profile in it by its id alone", async () => {
  const profile = { format: "skillways/profile@1" as const, id: "p-17", role: "picker", label: "Ada", evidence: [] };
  const explorer = await show({ profile, to: "driver" });
  expect(explorer.answer).toMatchObject({ kind: "routes", start: { profile: "p-17" }, hoursPerWeek: 4 });
  expect(JSON.stringify(explorer.answer)).not.toContain("Ada");
});
