import { describe, expect, test } from "vitest";
import { checkIntegrity, checkTaxonomy, type Finding, type TaxonomyDocument } from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

/** A sound taxonomy that uses everything the rules look at. */
const SOUND = `
  clerk: typing 2, law 3 blocking, filing optional
  manager: law 5
  typing < office
  law 3 requires typing 2
  law 4 requires typing 3
  typing 1 requires reading
  typing overlaps filing 0.6
  clerk -> manager promotion 12
  manager -x clerk
`;

/** The findings on lines, in short: severity, code and place. */
function findIn(lines: string, also: Partial<TaxonomyDocument> = {}, levels = 5): string[] {
  return checkIntegrity(buildTaxonomy(lines, { also, levels })).map(inShort);
}

function inShort({ severity, code, pointer }: Finding): string {
  return `${severity} ${code} ${pointer}`;
}

function messagesOf(lines: string, also: Partial<TaxonomyDocument> = {}): string[] {
  return checkIntegrity(buildTaxonomy(lines, { also })).map(({ message }) => message.en);
}

const skill = (id: string, rest: object = {}): TaxonomyDocument["skills"][number] => ({
  id,
  label: { en: id },
  ...rest,
});
const role = (id: string, rest: object = {}): TaxonomyDocument["roles"][number] => ({ id, label: { en: id }, ...rest });

test("a sound taxonomy gives no findings", () => {
  expect(findIn(SOUND)).toEqual([]);
});

describe("references to what does not exist", () => {
  test("a skill may only name existing broader skills, replacements and scales", () => {
    const skills = [skill("a", { broader: ["x"], replacedBy: ["a", "y"], scale: "z" })];
    expect(findIn("", { skills })).toEqual([
      "error unknown-skill /skills/0/broader/0",
      "error unknown-skill /skills/0/replacedBy/1",
      "error unknown-scale /skills/0/scale",
      "error self-replacement /skills/0/replacedBy/0",
    ]);
  });

  test("a relation and a requirement may only name existing skills", () => {
    const relations = [{ type: "overlaps", source: "a", target: "x" }] as const;
    expect(findIn("a", { relations, roles: [role("r", { requirements: [{ skill: "y" }] })] })).toEqual([
      "error unknown-skill /relations/0/target",
      "error unknown-skill /roles/0/requirements/0/skill",
    ]);
  });

  test("a move may only name existing roles", () => {
    expect(findIn("r:", { moves: [{ from: "r", to: "x" }] })).toEqual(["error unknown-role /moves/0/to"]);
  });

  test("a role's family must exist where families are listed", () => {
    const roles = [role("r", { family: "x" })];
    expect(findIn("", { roles })).toEqual([]);
    expect(findIn("", { roles, families: [{ id: "y", label: { en: "Y" } }] })).toEqual([
      "warning unknown-family /roles/0/family",
    ]);
  });

  test("a map may only place existing roles and skills", () => {
    const maps = [{ id: "main", positions: { "role:r": [0, 0], "skill:r": [0, 0], "role:a/b": [1, 1] } }] as const;
    expect(findIn("r:", { maps })).toEqual([
      "warning unknown-map-node /maps/0/positions/skill:r",
      "warning unknown-map-node /maps/0/positions/role:a~1b",
    ]);
  });

  test("the sentence names what refers, and what is missing", () => {
    const roles = [role("r", { label: { en: "Clerk", nl: "Klerk" }, requirements: [{ skill: "typing" }] })];
    const [finding] = checkIntegrity(buildTaxonomy("", { also: { roles } }));
    expect(finding?.message).toEqual({
      nl: "In ‘Klerk’ wordt de vaardigheid ‘typing’ genoemd, maar die bestaat niet.",
      en: "‘Clerk’ names the skill ‘typing’, which does not exist.",
    });
    expect(finding?.received).toBe('"typing"');
  });
});

describe("ids", () => {
  test("are unique within a kind, and may be the same for a skill and a role", () => {
    expect(findIn("", { skills: [skill("a"), skill("a")], roles: [role("a")] })).toEqual([
      "error duplicate-id /skills/1/id",
    ]);
  });

  test("may have names that mean something to JavaScript", () => {
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const skills = ids.map((id) => skill(id));
    const roles = [role("__proto__", { requirements: ids.map((id) => ({ skill: id })) })];
    expect(findIn("", { skills, roles })).toEqual([]);
  });
});

describe("broader skills", () => {
  test("do not come back to the skill itself, and the loop is named", () => {
    expect(findIn("a < b\nb < c\nc < a")).toEqual(["error broader-loop /skills/2/broader/0"]);
    expect(messagesOf("a < b\nb < c\nc < a")).toEqual(["The skill ‘a’ is broader than itself: a → b → c → a."]);
    expect(messagesOf("a < a")).toEqual(["The skill ‘a’ is broader than itself: a → a."]);
  });

  test("may meet again in a common ancestor", () => {
    expect(findIn("a < b, c\nb < d\nc < d")).toEqual([]);
  });

  test("may go twenty thousand levels up", () => {
    const skills = Array.from({ length: 20_000 }, (_, at) =>
      skill(`s${at}`, at > 0 ? { broader: [`s${at - 1}`] } : {}),
    );
    expect(findIn("", { skills })).toEqual([]);
    expect(findIn("", { skills: [skill("s0", { broader: ["s19999"] }), ...skills.slice(1)] })).toHaveLength(1);
  });
});

describe("prerequisites", () => {
  test("do not require the same level of a skill that they are needed for", () => {
    expect(findIn("a 3 requires b 2\nb 2 requires a 3")).toEqual(["error requires-loop /relations/1"]);
    expect(messagesOf("a requires b\nb requires c\nc requires a")).toEqual([
      "These prerequisites form a loop, so that nobody can meet them: a → b → c → a.",
    ]);
  });

  test("may require a lower level, which is how people grow", () => {
    expect(findIn("a 3 requires b 2\nb 2 requires a 2\na 2 requires b 1")).toEqual([]);
  });

  test("of a lower level hold at the higher ones too", () => {
    expect(findIn("a 1 requires b 3\nb 2 requires a 2")).toHaveLength(1);
    expect(messagesOf("a 1 requires b 3\nb 2 requires a 2")[0]).toMatch(/: (a → b → a|b → a → b)\.$/);
  });

  test("without a level mean the lowest one", () => {
    expect(findIn("a requires b\nb 1 requires a 1")).toHaveLength(1);
    expect(findIn("a requires b\nb 2 requires a 1")).toEqual([]);
  });
});

describe("levels", () => {
  test("are on the skill's scale", () => {
    const levelDescriptions = { 2: { en: "two" }, 9: { en: "nine" } };
    const skills = [skill("a", { levelDescriptions }), skill("b")];
    expect(findIn("r: a 4\na 1 requires b 6", {}, 3)).toEqual([
      "error unknown-level /roles/0/requirements/0/level",
      "error unknown-level /relations/0/targetLevel",
    ]);
    expect(findIn("", { skills })).toEqual(["warning unknown-level-description /skills/0/levelDescriptions/9"]);
  });

  test("may lie between those of a scale that says so, or below the lowest, not above the highest", () => {
    const scales = [{ id: "s", levels: [{ value: 1 }, { value: 4 }], fractional: true }];
    expect(findIn("r: a 2.5\nq: a 4", { scales })).toEqual([]);
    expect(findIn("r: a 0.5", { scales })).toEqual([]);
    expect(findIn("r: a 4.1", { scales })).toHaveLength(1);
    expect(findIn("r: a 2.5")).toEqual(["error unknown-level /roles/0/requirements/0/level"]);
  });

  test("need a scale", () => {
    expect(findIn("r: a 1, b", { scales: [] })).toEqual(["error unknown-level /roles/0/requirements/0/level"]);
  });

  test("of a scale come once, from low to high", () => {
    const scales = [{ id: "s", levels: [{ value: 1 }, { value: 3 }, { value: 2 }, { value: 3 }] }];
    expect(findIn("", { scales })).toEqual([
      "warning level-order /scales/0/levels/2/value",
      "error level-twice /scales/0/levels/3/value",
    ]);
  });
});

describe("the same thing twice", () => {
  test("a skill is required once by a role", () => {
    expect(findIn("r: a 1, a 2")).toEqual(["error repeated-requirement /roles/0/requirements/1"]);
  });

  test("a relation is there once, and an overlap is the same in both directions", () => {
    expect(findIn("a overlaps b\nb overlaps a")).toEqual(["warning repeated-relation /relations/1"]);
    expect(findIn("a 2 requires b 1\na 3 requires b 2")).toEqual([]);
  });

  test("a move is there once, and its way back is another", () => {
    expect(findIn("a -> b\nb -> a")).toEqual([]);
    expect(findIn("a -> b\na -x b")).toEqual(["warning repeated-move /moves/1"]);
  });
});

describe("what contradicts itself", () => {
  test("nothing is connected with itself", () => {
    expect(findIn("a overlaps a\nr -> r")).toEqual([
      "error self-relation /relations/0/target",
      "error self-move /moves/0/to",
    ]);
  });

  test("a blocked move is not one that people made", () => {
    expect(findIn("a -x b 3")).toEqual(["warning blocked-yet-observed /moves/0/observed"]);
    expect(findIn("a -x b 0")).toEqual([]);
  });

  test("the lowest pay is not above the highest", () => {
    const pay = { currency: "EUR", per: "month" } as const;
    expect(findIn("", { roles: [role("r", { pay: { ...pay, min: 2, max: 1 } })] })).toEqual([
      "error pay-range /roles/0/pay/max",
    ]);
    expect(findIn("", { roles: [role("r", { pay: { ...pay, min: 2, max: 2 } })] })).toEqual([]);
  });

  test("an optional requirement does not close the role", () => {
    expect(findIn("r: a optional blocking")).toEqual([
      "warning optional-yet-blocking /roles/0/requirements/0/blocking",
    ]);
  });

  test("only overlaps have a weight", () => {
    const relations = [{ type: "requires", source: "a", target: "b", weight: 0.4 }] as const;
    expect(findIn("a\nb", { relations })).toEqual(["info unused-weight /relations/0/weight"]);
  });
});

describe("required skills", () => {
  test("are not deprecated, and the sentence names what replaces them", () => {
    const skills = [skill("fax", { status: "deprecated", replacedBy: ["mail"] }), skill("mail")];
    const roles = [role("clerk", { requirements: [{ skill: "fax" }] })];
    expect(findIn("", { skills, roles })).toEqual(["warning deprecated-skill /roles/0/requirements/0/skill"]);
    expect(messagesOf("", { skills, roles })).toEqual([
      "The role ‘clerk’ asks for the deprecated skill ‘fax’; use ‘mail’ now.",
    ]);
  });

  test("are not mere headings", () => {
    const skills = [skill("office", { grouping: true })];
    expect(findIn("", { skills, roles: [role("r", { requirements: [{ skill: "office" }] })] })).toEqual([
      "warning grouping-skill /roles/0/requirements/0/skill",
    ]);
  });
});

describe("texts", () => {
  test("are there in every language of the taxonomy", () => {
    const skills = [
      skill("a", { description: { en: "Only English" } }),
      skill("b", { label: { en: "B", nl: "B", de: "B" } }),
    ];
    expect(findIn("", { languages: ["en", "nl"], title: { en: "T", nl: "T" }, skills })).toEqual([
      "info missing-text /skills/0/label",
    ]);
  });

  test("that are missing are told once for each kind of item and language, with how many items lack one", () => {
    const skills = Array.from({ length: 2_340 }, (_, number) =>
      skill(`s${number}`, { description: { en: "English" } }),
    );
    const roles = [
      role("baker", { label: { en: "Baker", nl: "" } }),
      role("nurse", { label: { en: "Nurse", nl: "Zorg" } }),
    ];
    const languages = ["en", "nl", "de"];
    const findings = checkTaxonomy(
      buildDocument("", { also: { languages, title: { en: "T", nl: "T", de: "T" }, skills, roles } }),
    );
    expect(findings.map(({ pointer, message }) => [pointer, message.en, message.nl])).toEqual([
      ["/skills/0/label", "2,340 skills lack a text in ‘nl’.", "Bij 2.340 vaardigheden ontbreekt een tekst in ‘nl’."],
      ["/skills/0/label", "2,340 skills lack a text in ‘de’.", "Bij 2.340 vaardigheden ontbreekt een tekst in ‘de’."],
      ["/roles/0/label", "The role ‘Baker’ lacks a text in ‘nl’.", "Bij de rol ‘Baker’ ontbreekt een tekst in ‘nl’."],
      ["/roles/0/label", "2 roles lack a text in ‘de’.", "Bij 2 rollen ontbreekt een tekst in ‘de’."],
    ]);
  });

  test("that name something are not empty in all of them", () => {
    expect(findIn("", { roles: [role("r", { label: { en: "" } })] })).toEqual(["warning no-label /roles/0/label"]);
  });
});

describe("many findings", () => {
  test("of one kind are listed a hundred times and counted", () => {
    const skills = Array.from({ length: 1_000 }, () => skill("same"));
    const findings = checkTaxonomy(buildDocument("", { also: { skills } }));
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toMatchObject({ code: "duplicate-id", severity: "error", count: 999 });
  });
});
