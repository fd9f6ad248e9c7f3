import { createMobility, createTaxonomy, findRoutes, measureGap, type ProfileDocument } from "@skillways/core";
import { expect, test } from "vitest";
import { drawRoutesAcross, drawRoutesDown } from "../../src/explorer/draw-routes.js";
import { explainSkillGap } from "../../src/explorer/explain-skill-gap.js";
import { Wording } from "../../src/explorer/wording.js";
import { explorerMessages } from "../../src/messages/explorer-messages.js";
import { createMessages } from "../../src/messages/messages.js";
import { ratingMessages } from "../../src/messages/rating-messages.js";
import { reachMessages } from "../../src/messages/reach-messages.js";
import { routeMessages } from "../../src/messages/route-messages.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const taxonomy = createTaxonomy(sampleTaxonomy());
const mobility = createMobility(taxonomy);
const texts = {
  en: { ...explorerMessages.en, ...routeMessages.en, ...reachMessages.en, ...ratingMessages.en },
  nl: { ...explorerMessages.nl, ...routeMessages.nl, ...reachMessages.nl, ...ratingMessages.nl },
};
const wordingIn = (language: "nl" | "en"): Wording => new Wording(createMessages(texts, language), taxonomy);
const profile: ProfileDocument = {
  format: "skillways/profile@1",
  id: "p",
  role: "picker",
  evidence: [
    { skill: "picking", level: 2, source: "self", date: "2026-01-10" },
    { skill: "picking", level: 3, source: "manager", date: "2026-02-10" },
  ],
};

test.each([
  [0, "meteen", "right away"],
  [1, "1 week", "1 week"],
  [8.4, "8 weken", "8 weeks"],
  [13, "3 maanden", "3 months"],
  [100, "23 maanden", "23 months"],
  [130, "2,5 jaar", "2.5 years"],
])("%d weeks are said in the unit that people use for them", (weeks, nl, en) => {
  expect(wordingIn("nl").duration(weeks)).toBe(nl);
  expect(wordingIn("en").duration(weeks)).toBe(en);
});

test("a fit that rests on what nobody rated is a range; one that does not is one number", () => {
  const wording = wordingIn("en");
  expect(wording.fit({ low: 0.4, high: 0.9, expected: 0.5, evidenceShare: 0.5 })).toBe("40% – 90%");
  expect(wording.fit({ low: 0.72, high: 0.72, expected: 0.72, evidenceShare: null })).toBe("72%");
});

test("a level just short of what is needed is not rounded up to it", () => {
  const [gap] = measureGap(mobility, { role: "picker" }, "driver").skills;
  if (gap === undefined) throw new Error("the driver asks for something");
  expect(wordingIn("nl").skillGapShort({ ...gap, have: 2.96, need: 3, known: true })).toBe("van niveau 2,9 naar 3");
});

test("why: every rating is named with who gave it and when, and what they come to together", () => {
  const gap = measureGap(mobility, { profile }, "picker").skills.find(({ skill }) => skill === "picking");
  if (gap === undefined) throw new Error("the picker asks for picking");
  const text = explainSkillGap(wordingIn("nl"), gap, { to: "picker", startRole: "picker", isCarried: false }).join(" ");
  expect(text).toContain("Orderverzamelaar vraagt niveau 3 van 5 (Doet het zelf).");
  expect(text).toContain(
    "Gebaseerd op: jijzelf: niveau 2 (januari 2026) en je leidinggevende: niveau 3 (februari 2026).",
  );
  expect(text).toMatch(/Samen gewogen is dat niveau 2,\d/u);
});

test("why: what nobody rated counts neither as missing nor as there", () => {
  const gap = measureGap(mobility, { profile }, "driver").skills.find(({ skill }) => skill === "forklift");
  if (gap === undefined) throw new Error("the driver asks for forklift driving");
  const text = explainSkillGap(wordingIn("en"), gap, { to: "driver", startRole: "picker", isCarried: false }).join(" ");
  expect(text).toContain("Nobody has rated this skill yet, so we do not know whether you can do this.");
});

test("every line goes from the one start to the one goal, across and down", () => {
  const { routes } = findRoutes(mobility, { role: "picker" }, "manager");
  expect(routes.length).toBeGreaterThan(1);
  const across = drawRoutesAcross(routes, 900);
  for (const { segments, stops } of across.lanes) {
    expect(segments[0]?.x1).toBe(across.start.x + across.start.width / 2);
    expect(segments.at(-1)?.x2).toBe(across.goal.x + across.goal.width / 2);
    expect(stops.length).toBe(segments.length - 1);
  }
  const down = drawRoutesDown(routes, 300, 0);
  for (const { segments } of down.lanes) {
    expect(segments[0]?.y1).toBe(down.start.y + down.start.height / 2);
    expect(segments.at(-1)?.y2).toBe(down.goal.y + down.goal.height / 2);
  }
  const chosen = down.lanes.find(({ route }) => route === 0)?.segments[0]?.x1;
  expect(chosen).toBe(Math.max(...down.lanes.map(({ segments }) => segments[0]?.x1 ?? 0)));
});
