import type { ProfileDocument } from "@skillways/core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/define/career-explorer.js";
import type { CareerExplorer } from "../../src/elements/career-explorer.js";
import { loadPart } from "../../src/elements/explorer-parts.js";
import { find, findAll, settled, show, visibleText } from "./explorer-page.js";

beforeAll(async () => {
  await Promise.all([loadPart("routes"), loadPart("reach"), loadPart("tools")]);
});
afterEach(() => document.body.replaceChildren());

const profile: ProfileDocument = {
  format: "skillways/profile@1",
  id: "ada",
  role: "picker",
  evidence: [
    { skill: "picking", level: 3, source: "manager", date: "2026-01-10" },
    { skill: "forklift", level: 1, source: "self", date: "2024-05-10" },
  ],
};

async function open(explorer: CareerExplorer, element: string): Promise<HTMLElement> {
  const why = find(explorer, element);
  find(why, "summary").focus();
  await userEvent.keyboard("{Enter}");
  await settled(explorer);
  for (let frame = 0; frame < 60 && visibleText(why).includes("One moment"); frame++) {
    await new Promise(requestAnimationFrame);
  }
  return why;
}

/** The numbers of a column of the table, and what stands under it. */
function column(why: HTMLElement, at: number): { readonly parts: number[]; readonly total: number } {
  const read = (row: Element): number => Number.parseInt(row.querySelectorAll("td")[at]?.textContent ?? "", 10);
  const [total] = findAll(why, "tfoot tr").map(read);
  return { parts: findAll(why, "tbody tr:not(.basis)").map(read), total: total ?? Number.NaN };
}

function sum(parts: readonly number[]): number {
  return parts.reduce((whole, part) => whole + part, 0);
}

test("why a fit: the shown parts add up to the shown total, with what each rests on, its age and the rule", async () => {
  const explorer = await show({ profile, to: "driver", today: () => "2026-05-10" });
  const why = await open(explorer, "skillways-why-fit");
  const columns = [0, 1, 2].map((at) => column(why, at));
  for (const { parts, total } of columns) expect(sum(parts)).toBe(total);
  expect(sum(columns.map(({ total }) => total))).toBe(100);
  expect(visibleText(find(explorer, ".fit strong"))).toContain(`${columns[0]?.total}%`);
  expect(visibleText(why)).toMatch(/your manager: level 3, 4 months ago/u);
  expect(visibleText(why)).toMatch(/you yourself: level 1, 2 years ago/u);
  expect(visibleText(why)).toContain("not rated yet");
  expect(visibleText(why)).toContain("Not sure because …");
  expect(visibleText(why)).toContain("Little or old evidence: Forklift driving.");
  expect(visibleText(why)).toContain("Covered = ");
});

test("why it takes so long: hours skill by skill add up, and divided by the pace they are the weeks", async () => {
  const explorer = await show({ from: "picker", to: "driver", hoursPerWeek: 5 }, "nl");
  const why = await open(explorer, "skillways-why-time[pace], .step skillways-why-time");
  const { parts, total } = column(why, 0);
  expect(sum(parts)).toBe(total);
  expect(total).toBe(Math.round(explorer.route?.steps[0]?.hours ?? 0));
  expect(visibleText(why)).toContain(`${total} uur ÷ 5 uur per week = ${Math.round(total / 5)} weken`);
});

test("why a role is called close: the parts of its closeness add up, term by term where it is between roles", async () => {
  const explorer = await show({ from: "picker" });
  const why = await open(explorer, "skillways-why-closeness");
  const { parts, total } = column(why, 0);
  expect(sum(parts)).toBe(total);
  expect(visibleText(why)).toContain("How this is worked out, term by term");
  expect(visibleText(why)).toContain("Closeness = 0.75 ×");
});
