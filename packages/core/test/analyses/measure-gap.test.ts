import { describe, expect, it } from "vitest";
import {
  createMobility,
  createTaxonomy,
  type Evidence,
  measureGap,
  type ProfileDocument,
  type TaxonomyDocument,
} from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

function person(evidence: Partial<Evidence>[], role?: string): ProfileDocument {
  return {
    format: "skillways/profile@1",
    id: "ada",
    ...(role !== undefined && { role }),
    evidence: evidence.map((e) => ({ skill: "sql", level: 3, source: "assessment", date: "2026-01-01", ...e })),
  };
}

const office = createMobility(
  buildTaxonomy(`
    clerk: typing 2, filing 3
    lead: typing 4, filing 3 important, planning 2, coaching 1 optional
  `),
);

describe("a gap from one role to another", () => {
  const gap = measureGap(office, { role: "clerk" }, "lead");

  it("lets a skill held short of the level cover part of the requirement", () => {
    // By hand: Σ importance·level = 1·4 + 0.75·3 + 1·2 = 8.25; covered 1·2 + 0.75·3 = 4.25.
    expect(gap.readiness.expected).toBeCloseTo(4.25 / 8.25, 9);
    expect(gap.readiness).toMatchObject({ low: gap.readiness.expected, high: gap.readiness.expected });
    expect(gap.readiness.evidenceShare).toBeNull();
  });

  it("lists what is required, most missing first, ties by id", () => {
    expect(gap.skills.map(({ skill, need, have }) => [skill, need, have])).toEqual([
      ["planning", 2, 0],
      ["typing", 4, 2],
      ["filing", 3, 3],
    ]);
  });

  it("keeps optional skills out of readiness and effort", () => {
    expect(gap.niceToHave).toMatchObject([{ skill: "coaching", need: 1, have: 0, share: 1, missing: 1 }]);
    expect(gap.effort).toEqual({ levels: 4, hours: 160, weeks: 40, unknownHours: 0 });
  });

  it("learns faster with more hours a week", () => {
    expect(measureGap(office, { role: "clerk" }, "lead", { hoursPerWeek: 16 }).effort.weeks).toBe(10);
  });

  it("lists what is held and not asked for", () => {
    const back = measureGap(office, { role: "lead" }, "clerk");
    expect(back.readiness.low).toBe(1);
    expect(back.surplus).toEqual([{ skill: "planning", level: 2 }]);
  });

  it("is data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(gap))).toEqual(gap);
  });
});

describe("effort", () => {
  it("takes the hours that the scale gives, and counts between levels", () => {
    const levels = [10, 20, 70].map((effortHours, i) => ({ value: i + 1, effortHours }));
    const document: TaxonomyDocument = {
      ...buildDocument("junior: sql 1\nsenior: sql 3, english 2"),
      scales: [{ id: "hours", levels }],
    };
    const mobility = createMobility(createTaxonomy(document));
    const gap = measureGap(mobility, { role: "junior" }, "senior");
    expect(gap.effort).toMatchObject({ levels: 4, hours: 90 + 30 });
    expect(gap.readiness.low).toBeCloseTo(10 / (100 + 30), 9);
    // Assessed at 3: (2 + 7/3·3) / (1 + 7/3) = 2.7, so 30 + 0.7·70 hours are behind her.
    const assessed = measureGap(mobility, { profile: person([{ level: 3 }]) }, "senior");
    expect(assessed.skills.find(({ skill }) => skill === "sql")).toMatchObject({
      have: 2.7,
      effort: { levels: 0.3, hours: 21 },
    });
  });

  it("counts a skill that is only asked for at all as covered at any level", () => {
    const mobility = createMobility(buildTaxonomy("a: sql 1\nb: sql, excel"));
    const gap = measureGap(mobility, { role: "a" }, "b");
    expect(gap.readiness.low).toBe(0.5);
    expect(gap.skills[0]).toMatchObject({ skill: "excel", need: null, effort: { levels: 1, hours: 40 } });
    expect(gap.skills[1]).toMatchObject({ skill: "sql", need: null, missing: 0 });
  });
});

describe("what nobody has rated", () => {
  it("is unknown, not absent: readiness is a range", () => {
    const gap = measureGap(office, { profile: person([{ skill: "filing" }]) }, "lead");
    const filing = 2.25 / 8.25;
    // Filing comes out at 3: assessed at the middle of the scale.
    expect(gap.readiness.low).toBeCloseTo(filing, 9);
    expect(gap.readiness.high).toBe(1);
    expect(gap.readiness.evidenceShare).toBeCloseTo(filing, 9);
    expect(gap.readiness.expected).toBe(1);
    expect(gap.skills.find(({ skill }) => skill === "typing")).toMatchObject({ have: null, known: false, missing: 0 });
    expect(gap.effort.unknownHours).toBe(gap.effort.hours);
  });

  it("leaves an empty profile between 0 and 1, expected unknown", () => {
    const gap = measureGap(office, { profile: person([]) }, "lead");
    expect(gap.readiness).toEqual({ low: 0, expected: null, high: 1, evidenceShare: 0 });
  });

  it("starts effort at what the person's own role requires", () => {
    const gap = measureGap(office, { profile: person([], "clerk") }, "lead");
    expect(gap.readiness.low).toBe(0);
    expect(gap.effort.hours).toBe(160);
    expect(gap.skills.find(({ skill }) => skill === "typing")).toMatchObject({ known: false, presumed: 2 });
  });

  it("reports ratings and a role that it cannot use", () => {
    const gap = measureGap(office, { profile: person([{ skill: "juggling" }], "king") }, "lead");
    expect(gap.ignored).toEqual([
      { skill: "juggling", reason: "unknown-skill" },
      { skill: null, reason: "unknown-role" },
    ]);
  });
});

describe("credit for related skills", () => {
  const credit = (relations: string, from: string): ReturnType<typeof measureGap> =>
    measureGap(createMobility(buildTaxonomy(`a: ${from}\nb: wanted 4\n${relations}`)), { role: "a" }, "b");

  it.each([
    ["an equivalent skill counts in full", "held equivalent wanted", "equivalent", 1],
    ["an overlapping one counts by its weight", "held overlaps wanted 0.6", "overlaps", 0.6],
    ["an overlap never counts for more than 0.8", "held overlaps wanted 0.95", "overlaps", 0.8],
    ["a narrower skill counts 0.8", "held < wanted", "narrower", 0.8],
  ])("%s", (_, relation, kind, factor) => {
    const gap = credit(relation, "held 4");
    expect(gap.readiness.low).toBeCloseTo(factor, 9);
    expect(gap.skills[0]).toMatchObject({
      have: 0,
      credit: { through: "held", relation: kind, factor, level: 4 },
      effort: { hours: Math.round(160 * (1 - factor)) },
    });
  });

  it.each(["held overlaps wanted 0.4", "wanted < held", "wanted requires held"])("gives none for: %s", (relation) => {
    const gap = credit(relation, "held 4");
    expect(gap.readiness.low).toBe(0);
    expect(gap.skills[0]).not.toHaveProperty("credit");
  });

  it("prefers the own level where that covers more", () => {
    const gap = credit("held overlaps wanted 0.5", "held 4, wanted 3");
    expect(gap.skills[0]).toMatchObject({ have: 3, contribution: 0.75 });
    expect(gap.skills[0]).not.toHaveProperty("credit");
  });

  it("never uses up a skill that is itself asked for", () => {
    const mobility = createMobility(buildTaxonomy("a: held 4\nb: held 4, wanted 4\nheld equivalent wanted"));
    expect(measureGap(mobility, { role: "a" }, "b").readiness.low).toBe(1);
  });

  it("lends a skill once, where it helps most", () => {
    const mobility = createMobility(
      buildTaxonomy(`
        a: dutch 4
        b: german 4 ×0.5, frisian 4 ×1
        dutch overlaps german 0.7
        dutch overlaps frisian 0.6
      `),
    );
    const gap = measureGap(mobility, { role: "a" }, "b");
    expect(gap.skills.filter((skill) => skill.credit !== undefined).map(({ skill }) => skill)).toEqual(["frisian"]);
    expect(gap.readiness.low).toBeCloseTo((4 * 0.6) / 6, 9);
  });

  it("carries a level over to another scale by its share of the top", () => {
    const document = buildDocument("a: held 2\nb: wanted 4\nheld equivalent wanted");
    const skills = document.skills.map((skill) => (skill.id === "held" ? { ...skill, scale: "four" } : skill));
    const four = { id: "four", levels: [1, 2, 3, 4].map((value) => ({ value })) };
    const mobility = createMobility(createTaxonomy({ ...document, skills, scales: [...document.scales, four] }));
    expect(measureGap(mobility, { role: "a" }, "b").readiness.low).toBeCloseTo(2.5 / 4, 9);
  });
});

describe("must-haves", () => {
  const mobility = createMobility(
    buildTaxonomy(`
      driver: driving 3, licence 2 blocking
      helper: driving 3
      course < licence
      trainer: course 5
    `),
  );

  it("are listed apart when they are missing, whatever else fits", () => {
    expect(measureGap(mobility, { role: "helper" }, "driver").blockers).toEqual([
      { skill: "licence", need: 2, have: 0, known: true },
    ]);
  });

  it("are not made up for by a related skill", () => {
    const gap = measureGap(mobility, { role: "trainer" }, "driver");
    expect(gap.skills.find(({ skill }) => skill === "licence")?.credit?.through).toBe("course");
    expect(gap.blockers).toHaveLength(1);
  });

  it("say so when nobody has shown them", () => {
    expect(measureGap(mobility, { profile: person([]) }, "driver").blockers).toEqual([
      { skill: "licence", need: 2, have: null, known: false },
    ]);
  });

  it("are met by proof, although an average of ratings falls short of it", () => {
    const strict = createMobility(buildTaxonomy("driver: licence 5 blocking"));
    const blockers = (source: Evidence["source"]): unknown =>
      measureGap(strict, { profile: person([{ skill: "licence", level: 5, source }]) }, "driver").blockers.length;
    expect(blockers("self")).toBe(1);
    expect(blockers("credential")).toBe(0);
  });

  it("are essential credentials, without being marked", () => {
    const document = buildDocument("driver: licence\nhelper: lifting");
    const skills = document.skills.map(
      (skill) => ({ ...skill, kind: skill.id === "licence" ? "credential" : "skill" }) as const,
    );
    const gap = measureGap(createMobility(createTaxonomy({ ...document, skills })), { role: "helper" }, "driver");
    expect(gap.blockers.map(({ skill }) => skill)).toEqual(["licence"]);
  });
});

describe("degenerate input to a gap", () => {
  it("finds a role without requirements covered by anybody", () => {
    const mobility = createMobility(buildTaxonomy("a: sql 1\nempty:"));
    const gap = measureGap(mobility, { role: "a" }, "empty");
    expect(gap.readiness).toEqual({ low: 1, expected: 1, high: 1, evidenceShare: null });
    expect(gap.skills).toEqual([]);
  });

  it("gives a skill of importance 0 no share", () => {
    const mobility = createMobility(buildTaxonomy("a: sql 1\nb: sql 1, chess 3 ×0"));
    const gap = measureGap(mobility, { role: "a" }, "b");
    expect(gap.readiness.low).toBe(1);
    expect(gap.effort.hours).toBe(120);
  });

  it("names the call, the id and the taxonomy of a role that is not there", () => {
    expect(() => measureGap(office, { role: "clerk" }, "constructor")).toThrow(
      "measureGap: no role with id 'constructor' in taxonomy 'test'",
    );
    expect(() => measureGap(office, { role: "nobody" }, "lead")).toThrow("measureGap: no role with id 'nobody'");
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s hours a week", (hoursPerWeek) => {
    expect(() => measureGap(office, { role: "clerk" }, "lead", { hoursPerWeek })).toThrow("hoursPerWeek must be");
  });

  it("refuses a day that is none", () => {
    expect(() => measureGap(office, { profile: person([]) }, "lead", { asOf: "soon" })).toThrow("asOf must be a day");
  });
});
