import { describe, expect, test } from "vitest";
import {
  checkProfile,
  checkTaxonomy,
  createTaxonomy,
  type Finding,
  SkillwaysError,
  type TaxonomyDocument,
} from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

const SOUND = buildDocument("clerk: typing 2");

function inShort({ code, pointer, expected, received }: Finding): string {
  return `${code} ${pointer}: ${expected}, not ${received}`;
}

/** The findings on a sound document with these members instead. */
function findIn(members: object): string[] {
  return checkTaxonomy({ ...SOUND, ...members }).map(inShort);
}

describe("a document that is no taxonomy", () => {
  test.each([
    [null, "null"],
    [3, "3"],
    ["{}", '"{}"'],
    [[], "a list of 0"],
  ])("because it is %j", (document, received) => {
    expect(checkTaxonomy(document).map(inShort)).toEqual([`wrong-type : an object, not ${received}`]);
  });

  test("because it says to be something else, is told that and nothing more", () => {
    const findings = checkTaxonomy({ format: "skillways/profile@1" });
    expect(findings.map(({ code }) => code)).toEqual(["other-format"]);
    expect(findings[0]?.message.nl).toContain("ander soort document");
  });

  test("because it was made for a later version, is told to update", () => {
    const findings = checkTaxonomy({ ...SOUND, format: "skillways/taxonomy@2", skills: "elsewhere" });
    expect(findings.map(({ code }) => code)).toEqual(["newer-format"]);
    expect(findings[0]?.message.en).toContain("newer version of Skillways");
  });
});

describe("a member that", () => {
  test("is missing is named, at the object that lacks it", () => {
    const { title: _, ...rest } = SOUND;
    expect(checkTaxonomy(rest).map(inShort)).toEqual(["missing-member : title, not nothing"]);
    expect(findIn({ skills: [{ id: "a" }] })).toContain("missing-member /skills/0: label, not nothing");
  });

  test("has another type is told which one it must have", () => {
    expect(findIn({ skills: {} })).toEqual(["wrong-type /skills: a list, not an object"]);
    expect(findIn({ roles: [4] })).toEqual(["wrong-type /roles/0: an object, not 4"]);
    expect(findIn({ scales: [{ id: "s", levels: [{ value: 1.5 }] }] })).toEqual([
      "wrong-type /scales/0/levels/0/value: a whole number, not 1.5",
    ]);
  });

  test("has none of the possible values is told what they are", () => {
    const skills = [{ id: "typing", label: {}, status: "old" }];
    expect(findIn({ skills })).toEqual([
      'unknown-choice /skills/0/status: one of emerging, active, declining, deprecated, not "old"',
    ]);
  });

  test("is outside its range is told the limit", () => {
    const roles = [
      { id: "r", label: {}, requirements: [{ skill: "typing", level: 0, importance: 2 }], tenureMonths: -1 },
    ];
    expect(findIn({ roles })).toEqual([
      "out-of-range /roles/0/tenureMonths: ≥ 0, not -1",
      "out-of-range /roles/0/requirements/0/level: > 0, not 0",
      "out-of-range /roles/0/requirements/0/importance: ≤ 1, not 2",
    ]);
  });

  test("is empty, too long or too short is told so", () => {
    expect(findIn({ version: "" })).toEqual(['empty-text /version: at least one character, not ""']);
    expect(findIn({ id: "x".repeat(600) })[0]).toMatch(/^too-long \/id: at most 512 characters, not "x{59}…"$/);
    expect(findIn({ languages: [] })).toEqual(["wrong-length /languages: at least 1 items, not a list of 0"]);
  });

  test("lists something twice is told what", () => {
    expect(findIn({ languages: ["nl", "en", "nl"] })).toEqual(['listed-twice /languages/2: each value once, not "nl"']);
  });

  test("is in a list is counted as a person counts, also when its form is wrong", () => {
    const [finding] = checkTaxonomy({ ...SOUND, languages: ["e1"] });
    expect(finding).toMatchObject({
      code: "wrong-language-tag",
      pointer: "/languages/0",
      message: {
        nl: "Nummer 1 in deze lijst is geen goede waarde: verwacht wordt een taalcode, zoals nl of en-GB.",
        en: "Number 1 in this list is not right: expected is a language tag, such as nl or en-GB.",
      },
    });
  });

  test("has a name or value of another form is told the form", () => {
    expect(findIn({ title: { "en us": "T" } })).toEqual([
      'wrong-language-tag /title/en us: a language tag such as nl or en-GB, not "en us"',
    ]);
    expect(findIn({ maps: [{ id: "m", positions: { clerk: [0, 0] } }] })[0]).toMatch(
      /^wrong-position-name \/maps\/0\/positions\/clerk/,
    );
    expect(findIn({ roles: [{ id: "r", label: {}, pay: { currency: "euro", per: "month" } }] })[0]).toMatch(
      /^wrong-currency/,
    );
  });

  test("the schema does not know is kept and told once, with how often it is there", () => {
    const skills = [0, 1, 2].map((number) => ({
      id: `s${number}`,
      label: { en: "s" },
      colour: "red",
      custom: { mine: 1 },
    }));
    const findings = checkTaxonomy({ ...SOUND, skills, roles: [] });
    expect(findings.map(inShort)).toEqual([
      "unknown-member /skills/0/colour: a member of the schema, or one inside custom, not colour",
    ]);
    expect(findings[0]).toMatchObject({ severity: "info", message: { nl: expect.stringContaining("(3 keer)") } });
    const document = { ...SOUND, skills, roles: [] } as TaxonomyDocument;
    expect(createTaxonomy(document).skills[2]).toEqual(skills[2]);
  });
});

test("every finding says in Dutch and English what is wrong", () => {
  const bad = {
    ...SOUND,
    id: "",
    version: 3,
    scales: [{}],
    roles: [{ label: { "?": 1 } }],
    languages: ["nl", "nl"],
    moves: {},
  };
  const findings = checkTaxonomy(bad);
  expect(findings.length).toBeGreaterThan(6);
  for (const { message } of findings) {
    expect(message.nl).toMatch(/^\p{Lu}|^‘.*\.$/u);
    expect(message.en).toMatch(/^\p{Lu}|^‘.*\.$/u);
    expect(message.nl).not.toBe(message.en);
  }
});

test("a million wrong items are listed a hundred times and counted", () => {
  const findings = checkTaxonomy({ ...SOUND, relations: Array.from({ length: 1_000_000 }, () => 0) });
  expect(findings).toHaveLength(101);
  expect(findings.at(-1)).toMatchObject({ code: "wrong-type", count: 1_000_000 });
});

test("a role with a million wrong names in one text ends soon", () => {
  const label = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`?${at}`, at]));
  const findings = checkTaxonomy({ ...SOUND, roles: [{ id: "r", label, altLabels: label }] });
  expect(findings.filter(({ code }) => code === "wrong-language-tag").length).toBeGreaterThanOrEqual(100);
});

describe("createTaxonomy", () => {
  test("copies the document and freezes the copy, all the way down", () => {
    const document = structuredClone(SOUND) as unknown as { skills: { id: string; label: { en: string } }[] };
    const taxonomy = createTaxonomy(document as unknown as TaxonomyDocument);
    (document.skills[0] as { label: { en: string } }).label.en = "changed afterwards";
    expect(taxonomy.getSkill("typing").label.en).toBe("typing");
    expect(() => Object.assign(taxonomy.getSkill("typing").label, { en: "other" })).toThrow(TypeError);
    expect(Object.isFrozen(document.skills)).toBe(false);
  });

  test("throws on a wrong shape, with the findings and the first one in its message", () => {
    let thrown: unknown;
    try {
      createTaxonomy({ ...SOUND, id: "" });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SkillwaysError);
    expect(thrown).toMatchObject({
      code: "invalid-document",
      details: { findings: [{ code: "empty-text", pointer: "/id" }] },
    });
    expect((thrown as Error).message).toBe("createTaxonomy: no valid taxonomy document: ‘id’ must not be empty. (/id)");
  });

  test("holds a draft with loose ends", () => {
    const taxonomy = buildTaxonomy("", {
      also: { roles: [{ id: "r", label: {}, requirements: [{ skill: "missing" }] }] },
    });
    expect(taxonomy.roles).toHaveLength(1);
  });

  test("keeps members called __proto__ as they are, and no prototype changes", () => {
    const document = JSON.parse(
      JSON.stringify({ ...SOUND, custom: 0 }).replace(
        '"custom":0',
        '"custom":{"__proto__":{"polluted":true}},"__proto__":{"polluted":1}',
      ),
    );
    const taxonomy = createTaxonomy(document);
    expect(JSON.parse(JSON.stringify(taxonomy.document))).toEqual(document);
    expect(Object.keys(taxonomy.document)).toContain("__proto__");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((taxonomy.document as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("refuses what is no JSON: functions, dates, infinite numbers, objects that hold themselves", () => {
    const loop: { custom: Record<string, unknown> } = { ...SOUND, custom: {} };
    loop.custom.self = loop;
    for (const custom of [{ f: () => 1 }, { d: new Date(0) }, { n: Number.POSITIVE_INFINITY }, { b: 1n }]) {
      expect(checkTaxonomy({ ...SOUND, custom }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
        `not-json /custom/${Object.keys(custom)[0]}`,
      ]);
    }
    expect(checkTaxonomy(loop).map(({ code }) => code)).toEqual(["nested-too-deep"]);
  });

  test("leaves out members that are undefined", () => {
    expect(createTaxonomy({ ...SOUND, custom: undefined } as never).document).toStrictEqual(SOUND);
  });
});

describe("a profile", () => {
  const taxonomy = buildTaxonomy("clerk: typing 2, office", {
    also: {
      skills: [
        { id: "typing", label: { en: "Typing" } },
        { id: "office", label: { en: "Office" }, grouping: true },
      ],
      roles: [],
    },
  });
  const profile = { format: "skillways/profile@1", id: "p", evidence: [] as object[] };
  const rating = { skill: "typing", level: 2, source: "self", date: "2026-02-28" };
  const findInProfile = (members: object): string[] => checkProfile({ ...profile, ...members }, taxonomy).map(inShort);

  test("without errors gives no findings", () => {
    expect(findInProfile({ taxonomy: { id: "test" }, evidence: [rating, { ...rating, level: 0 }] })).toEqual([]);
  });

  test("has ratings of the right form, on days that exist", () => {
    expect(
      findInProfile({ evidence: [{ ...rating, source: "guess", date: "28-02-2026" }] }).map(
        (text) => text.split(":")[0],
      ),
    ).toEqual(["unknown-choice /evidence/0/source", "wrong-date /evidence/0/date"]);
    expect(findInProfile({ evidence: [{ ...rating, date: "2026-02-29" }] })).toEqual([
      "wrong-date /evidence/0/date: a day that exists, not 2026-02-29",
    ]);
    expect(findInProfile({ evidence: [{ ...rating, date: "2024-02-29" }] })).toEqual([]);
  });

  test("rates skills that the taxonomy has, at levels of their scales", () => {
    const evidence = [
      { ...rating, skill: "law" },
      { ...rating, level: 6 },
      { ...rating, level: 1.5 },
      { ...rating, skill: "office" },
    ];
    expect(findInProfile({ evidence }).map((text) => text.split(":")[0])).toEqual([
      "unknown-skill /evidence/0/skill",
      "unknown-level /evidence/1/level",
      "level-between /evidence/2/level",
      "grouping-skill /evidence/3/skill",
    ]);
  });

  test("names the taxonomy and a role of it", () => {
    expect(findInProfile({ taxonomy: { id: "other" }, role: "nobody" }).map((text) => text.split(":")[0])).toEqual([
      "other-taxonomy /taxonomy/id",
      "unknown-role /role",
    ]);
  });

  test("is judged by its shape alone without a taxonomy", () => {
    expect(checkProfile({ ...profile, evidence: [{ ...rating, skill: "anything" }] })).toEqual([]);
  });
});
