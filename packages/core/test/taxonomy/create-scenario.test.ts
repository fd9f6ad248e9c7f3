import { describe, expect, test } from "vitest";
import { checkIntegrity, checkTaxonomy, createScenario, createTaxonomy, type Requirement } from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

function withRequirements(requirements: readonly Requirement[], skills = {}) {
  const document = buildDocument("typing\nlaw\nfiling");
  return createTaxonomy({
    ...document,
    skills: document.skills.map((skill) => (skill.id === "law" ? { ...skill, ...skills } : skill)),
    roles: [{ id: "clerk", label: { en: "Clerk" }, requirements }],
  });
}

const askedOn = (day: string, requirements: readonly Requirement[], skills = {}) =>
  createScenario(withRequirements(requirements, skills), day).getRole("clerk").requirements;

describe("a taxonomy as of a day", () => {
  test("a requirement holds from its first day up to and with its last", () => {
    const law = { skill: "law", level: 3, validFrom: "2027-01-01", validUntil: "2027-12-31" };
    expect(askedOn("2026-12-31", [law])).toEqual([]);
    expect(askedOn("2027-01-01", [law])).toEqual([law]);
    expect(askedOn("2027-12-31", [law])).toEqual([law]);
    expect(askedOn("2028-01-01", [law])).toEqual([]);
  });

  test("nobody asks for a skill outside the days on which it is there; it stays known", () => {
    const law = { skill: "law", level: 3 };
    const ends = { validUntil: "2027-06-30" };
    expect(askedOn("2027-06-30", [law], ends)).toEqual([law]);
    expect(askedOn("2027-07-01", [law], ends)).toEqual([]);
    expect(createScenario(withRequirements([law], ends), "2027-07-01").findSkill("law")).toBeDefined();
  });

  test("plans take effect in the order of their days, whatever the order they stand in; what they do not name stays", () => {
    const planned = [
      { from: "2029-01-01", level: 5 },
      { from: "2028-01-01", level: 4, necessity: "essential" },
    ] as const;
    const law: Requirement = { skill: "law", level: 2, necessity: "important", planned };
    expect(askedOn("2027-12-31", [law])).toEqual([law]);
    expect(askedOn("2028-06-01", [law])).toEqual([
      { skill: "law", level: 4, necessity: "essential", planned: [{ from: "2029-01-01", level: 5 }] },
    ]);
    expect(askedOn("2029-01-01", [law])).toEqual([{ skill: "law", level: 5, necessity: "essential" }]);
  });

  test("a scenario taken further is the scenario of the later day", () => {
    const law: Requirement = {
      skill: "law",
      level: 2,
      validUntil: "2029-12-31",
      planned: [
        { from: "2028-01-01", level: 3 },
        { from: "2029-01-01", level: 4 },
      ],
    };
    const taxonomy = withRequirements([law]);
    for (const day of ["2027-01-01", "2028-01-01", "2029-06-01", "2030-01-01"]) {
      const further = createScenario(createScenario(taxonomy, "2027-06-01" < day ? "2027-06-01" : day), day);
      expect(further.document).toEqual(createScenario(taxonomy, day).document);
    }
  });

  test("it is the same taxonomy where nothing differs on that day", () => {
    const taxonomy = buildTaxonomy("clerk: typing 2, law 3");
    expect(createScenario(taxonomy, "2030-01-01")).toBe(taxonomy);
  });

  test.each(["2028", "1-1-2028", "2028-01-01T00:00:00", ""])("%j is refused as a day", (day) => {
    expect(() => createScenario(buildTaxonomy("clerk: typing 2"), day)).toThrowError(/YYYY-MM-DD/);
  });
});

describe("periods and plans that cannot be", () => {
  const findIn = (requirement: Omit<Requirement, "skill">, skills = {}) =>
    checkIntegrity(withRequirements([{ skill: "law", level: 2, ...requirement }], skills)).map(
      ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
    );

  test("an end before the beginning, and days that no calendar has", () => {
    expect(findIn({ validFrom: "2028-01-01", validUntil: "2027-01-01" })).toEqual([
      "error period-backwards /roles/0/requirements/0/validUntil",
    ]);
    expect(findIn({}, { validFrom: "2027-02-29", validUntil: "2028-02-29" })).toEqual([
      "error wrong-date /skills/1/validFrom",
    ]);
  });

  test("plans twice on a day, outside the period, or at a level that the scale has not", () => {
    expect(findIn({ planned: [{ from: "2028-01-01" }, { from: "2028-01-01" }] })).toEqual([
      "warning planned-twice /roles/0/requirements/0/planned/1/from",
    ]);
    expect(findIn({ validUntil: "2027-12-31", planned: [{ from: "2028-01-01", level: 6 }] })).toEqual([
      "warning planned-outside-period /roles/0/requirements/0/planned/0/from",
      "error unknown-level /roles/0/requirements/0/planned/0/level",
    ]);
    expect(findIn({ validUntil: "2028-12-31", planned: [{ from: "2028-01-01", level: 3 }] })).toEqual([]);
  });

  test("what is no day at all is told by the shape", () => {
    const document = buildDocument("clerk: typing 2");
    const roles = [
      { ...document.roles[0], requirements: [{ skill: "typing", validFrom: "next year", planned: [{ level: 3 }] }] },
    ];
    expect(checkTaxonomy({ ...document, roles }).map(({ pointer }) => pointer)).toEqual([
      "/roles/0/requirements/0/validFrom",
      "/roles/0/requirements/0/planned/0",
    ]);
  });
});
