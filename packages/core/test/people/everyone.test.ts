import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMobility, measureGap, rankNextRoles, readTaxonomy } from "../../src/index.js";
import {
  gatherHeldLevels,
  HeldTableBuilder,
  measureEveryone,
  type ProfileDocument,
  rankRolesForEveryone,
} from "../../src/people.js";
import { applyRatings } from "../../src/people-io.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";
import { NOORDHAVEN } from "../support/find-data.js";
import { buildPeople } from "./build-people.js";

const { taxonomy } = readTaxonomy(readFileSync(join(NOORDHAVEN, "taxonomy.json")));
if (taxonomy === undefined) throw new Error("no taxonomy");
const mobility = createMobility(taxonomy);
const warehouse = JSON.parse(readFileSync(join(NOORDHAVEN, "people/profiles.json"), "utf8")) as ProfileDocument[];
const people = [
  ...warehouse,
  ...warehouse.slice(0, 5).map(({ role: _role, ...profile }) => ({ ...profile, id: `${profile.id}-without-role` })),
  ...taxonomy.roles.map(({ id }): ProfileDocument => ({ format: "skillways/profile@1", id, role: id, evidence: [] })),
  { format: "skillways/profile@1", id: "nobody", evidence: [] } as const,
];
const held = gatherHeldLevels(mobility, people);

test("the gap of everybody is what the gap of each one says, for every role", () => {
  for (const { id: target } of taxonomy.roles) {
    const all = measureEveryone(
      mobility,
      held,
      people.map(() => target),
    );
    people.forEach((profile, at) => {
      const { readiness, effort, blockers } = measureGap(mobility, { profile }, target);
      expect([all.low[at], all.high[at], all.expected[at], all.hours[at], all.blockers[at]], profile.id).toEqual([
        readiness.low,
        readiness.high,
        readiness.expected ?? Number.NaN,
        effort.hours,
        blockers.length,
      ]);
    });
  }
});

test("the nearest roles of everybody are those of each one", () => {
  const all = rankRolesForEveryone(mobility, held, 10);
  people.forEach((profile, person) => {
    const wanted = rankNextRoles(mobility, { profile }, { limit: 10 })
      .filter(({ closeness }) => closeness > 0)
      .map(({ role, closeness }) => [role, closeness]);
    const places = Array.from({ length: all.count[person] ?? 0 }, (_, at) => person * all.limit + at);
    const got = places.map((at) => [all.roles[all.role[at] ?? -1], all.closeness[at]]);
    expect(got, profile.id).toEqual(wanted);
  });
});

test("ratings in any order come to what everybody's profiles come to, also those that expire", () => {
  const skills = [...taxonomy.skills.slice(0, 6).map(({ id }) => id), "gone"];
  const rating = fc.record({
    skill: fc.constantFrom(...skills),
    level: fc.constantFrom(0, 1, 2, 3, 4, 99),
    source: fc.constantFrom(...(["self", "peer", "manager", "assessment", "credential", "performance"] as const)),
    date: fc.constantFrom("2026-01-01", "2026-06-01", "2027-01-01"),
    expires: fc.constantFrom(undefined, "2026-05-01", "2028-01-01"),
  });
  const changes = fc.array(fc.tuple(fc.constantFrom("a", "b", "__proto__"), rating), { maxLength: 30 }).map((list) => [
    ...["a", "b", "__proto__"].map((profile, at) => ({
      kind: "new-person" as const,
      profile,
      ...(at > 0 && { role: taxonomy.roles[at]?.id ?? "" }),
      place: {},
    })),
    ...list.map(([profile, { expires, ...each }], at) => ({
      kind: "new-rating" as const,
      profile,
      evidence: { ...each, id: `e${at}`, ...(expires !== undefined && { expires }) },
      place: {},
    })),
  ]);
  fc.assert(
    fc.property(changes, fc.integer({ min: 1, max: 40 }), (all, cut) => {
      const builder = new HeldTableBuilder(mobility);
      builder.add(all.slice(0, cut));
      builder.add(all.slice(cut));
      expect(builder.build()).toEqual(gatherHeldLevels(mobility, applyRatings([], all)));
    }),
    { seed: 21, numRuns: 200 },
  );
});

test("somebody without a target has no gap, and a role that is not there is refused", () => {
  const one = buildTaxonomy("clerk: typing 2");
  const table = gatherHeldLevels(createMobility(one), buildPeople("noor: typing 2\n sam clerk: gone 3"));
  expect(table).toMatchObject({ profiles: ["noor", "sam"], role: Int32Array.of(-1, 0), start: Int32Array.of(0, 1, 1) });
  expect(measureEveryone(createMobility(one), table, ["clerk", null]).low[1]).toBeNaN();
  expect(() => measureEveryone(createMobility(one), table, ["pilot", null])).toThrow("pilot");
});

test("at least one role is asked for", () => {
  expect(() => rankRolesForEveryone(mobility, held, 0)).toThrow("limit");
});
