import { createTaxonomy, type ProfileDocument } from "@skillways/core";
import { checkProfile } from "@skillways/core/people";
import { expect, test } from "vitest";
import { chooseRatingSkills } from "../../src/explorer/choose-rating-skills.js";
import { addOwnRatings } from "../../src/explorer/rating-profile.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const taxonomy = createTaxonomy(sampleTaxonomy());
const idsFor = (from: string | undefined, to: string | undefined, rated: string[] = []): string[] =>
  chooseRatingSkills(taxonomy, from, to, new Set(rated)).map(({ skill }) => skill.id);

test("what both roles ask comes first, then what the goal asks, then the rest", () => {
  expect(idsFor("picker", "driver")).toEqual(["picking", "wms", "forklift"]);
  expect(idsFor("agent", "planner")).toEqual(["wms", "analysis", "planning", "listening"]);
});

test("a skill that somebody rated before is asked last", () => {
  expect(idsFor("picker", "driver", ["picking"])).toEqual(["wms", "forklift", "picking"]);
});

test("with one role or none it asks what that role asks, or nothing", () => {
  expect(idsFor(undefined, "manager")).toEqual(["analysis", "coaching", "planning"]);
  expect(idsFor("picker", "gone")).toEqual(["picking", "wms"]);
  expect(idsFor(undefined, undefined)).toEqual([]);
});

test("twelve questions are the most, must-haves among the first", () => {
  const document = sampleTaxonomy();
  const skills = Array.from({ length: 20 }, (_, at) => ({
    id: `s${at}`,
    label: { en: `S${at}` },
    kind: "skill" as const,
  }));
  const requirements = skills.map(({ id }, at) => ({
    skill: id,
    importance: 0.5,
    ...(at === 19 && { blocking: true }),
  }));
  const large = createTaxonomy({
    ...document,
    skills: [...document.skills, ...skills],
    roles: [...document.roles, { id: "wide", label: { en: "Wide" }, requirements }],
  });
  const asked = chooseRatingSkills(large, undefined, "wide", new Set()).map(({ skill }) => skill.id);
  expect(asked.length).toBe(12);
  expect(asked[0]).toBe("s19");
});

test("own ratings make a valid profile; what others rated stays, an own rating of the same day is replaced", () => {
  const first = addOwnRatings(null, new Map([["picking", 2]]), taxonomy, "picker", "2026-05-06");
  expect(checkProfile(first)).toEqual([]);
  expect(first).toMatchObject({ taxonomy: { id: "depot", version: "1" }, role: "picker" });
  const known: ProfileDocument = {
    ...first,
    evidence: [...first.evidence, { skill: "picking", level: 3, source: "manager", date: "2026-05-06" }],
  };
  const again = addOwnRatings(known, new Map([["picking", 4]]), taxonomy, "picker", "2026-05-06");
  expect(again.evidence.map(({ level, source }) => [level, source])).toEqual([
    [3, "manager"],
    [4, "self"],
  ]);
  const later = addOwnRatings(known, new Map([["picking", 4]]), taxonomy, "picker", "2026-08-01");
  expect(later.evidence.length).toBe(3);
});
