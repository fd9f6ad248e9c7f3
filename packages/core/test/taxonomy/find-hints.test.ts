import { describe, expect, test } from "vitest";
import { createTaxonomy, type Skill } from "../../src/index.js";
import { findHints, type Hint } from "../../src/revise.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

function hintsOf(lines: string, code: string): Hint[] {
  return findHints(buildTaxonomy(lines)).filter((hint) => hint.code === code);
}

/** Hints about skills with these labels, which a role asks for. */
function similarLabels(...labels: readonly (string | Partial<Skill>)[]): string[] {
  const skills = labels.map(
    (label, at): Skill => ({
      id: `s${at}`,
      ...(typeof label === "string" ? { label: { en: label } } : { label: { en: "" }, ...label }),
    }),
  );
  const taxonomy = createTaxonomy({ ...buildTaxonomy("").document, skills });
  return findHints(taxonomy)
    .filter(({ code }) => code === "similar-labels")
    .map(({ message }) => message.en);
}

describe("skills and roles that are loose", () => {
  test("a skill that no role asks for and nothing refers to is told, with what it is about", () => {
    expect(hintsOf("clerk: typing 2\nlaw", "unused-skill")).toMatchObject([
      {
        severity: "hint",
        pointer: "/skills/1",
        target: { kind: "skill", id: "law" },
        message: {
          nl: "Geen enkele rol vraagt ‘law’, en niets verwijst ernaar.",
          en: "No role asks for ‘law’, and nothing refers to it.",
        },
      },
    ]);
  });

  test("a skill that another one is part of, or needs, is in use", () => {
    expect(hintsOf("clerk: typing 2\ntyping < office\ntyping requires reading", "unused-skill")).toEqual([]);
  });

  test("a role that asks for nothing is told", () => {
    expect(hintsOf("clerk: typing 2\nboss:", "role-without-requirements")).toMatchObject([
      { target: { kind: "role", id: "boss" } },
    ]);
  });
});

describe("labels that say the same", () => {
  test.each([
    ["Trim excess material", "Trim excess materials"],
    ["Plan the work", "work planning"],
    ["Manage staff", "MANAGE  STAFF"],
    ["Prepare reports", "prepare repörts"],
    ["Repair organisations", "Repair organisatoins"],
  ])("%s and %s", (one, other) => {
    expect(similarLabels(one, other)).toEqual([`The skills ‘${one}’ and ‘${other}’ look like the same thing.`]);
  });

  test.each([
    ["Geology", "Gemology"],
    ["Speak Japanese", "Speak Javanese", "Write Japanese", "Write Javanese"],
    ["Level 1 support", "Level 2 support"],
    ["Install heating", "Install healing"],
    ["C", "C++"],
  ])("but not %s and %s", (...labels) => {
    expect(similarLabels(...labels)).toEqual([]);
  });

  test("are not told of where the author says how they belong together", () => {
    const label = { en: "Planning" };
    expect(similarLabels({ label }, { label })).toHaveLength(1);
    expect(similarLabels({ label }, { label, status: "deprecated" })).toEqual([]);
    expect(similarLabels({ label }, { label, broader: ["s0"] })).toEqual([]);
  });

  test("are found among many that share a word", () => {
    const labels = Array.from({ length: 400 }, (_, at) => `manage thing${String.fromCharCode(97 + (at % 26))}${at}x`);
    expect(similarLabels(...labels, "manage warehouse", "manage warehouses")).toEqual([
      "The skills ‘manage warehouse’ and ‘manage warehouses’ look like the same thing.",
    ]);
  });
});

describe("roles that ask almost the same", () => {
  const skills = (level: number) => Array.from({ length: 8 }, (_, at) => `s${at} ${level}`).join(", ");

  test("seven of eight requirements alike is almost the same", () => {
    expect(hintsOf(`a: ${skills(2)}\nb: ${skills(2)}, more 1`, "similar-roles")).toMatchObject([
      { target: { kind: "role", id: "b" }, related: [{ kind: "role", id: "a" }] },
    ]);
  });

  test("the same skills at other levels is another role: a junior and a senior", () => {
    expect(hintsOf(`a: ${skills(2)}\nb: ${skills(3)}`, "similar-roles")).toEqual([]);
  });
});

describe("texts that are missing", () => {
  test("a skill asked for at a level that nobody described is told", () => {
    expect(hintsOf("clerk: typing 2, law", "no-level-descriptions")).toMatchObject([
      { target: { kind: "skill", id: "typing" } },
    ]);
  });

  test("a text that lacks one of the languages is told, with the languages", () => {
    const { document } = buildTaxonomy("clerk: typing 2");
    const hints = findHints(createTaxonomy({ ...document, languages: ["en", "nl", "fr"] }));
    expect(hints.find(({ target }) => target?.kind === "skill" && target.id === "typing")).toBeDefined();
    expect(hints.filter(({ code }) => code === "untranslated").map(({ message }) => message.en)).toEqual([
      "In ‘nl’ and ‘fr’, the skill ‘typing’ lacks: the name.",
      "In ‘nl’ and ‘fr’, the role ‘clerk’ lacks: the name.",
    ]);
  });
});

test("of each kind the first hundred are listed, or as many as asked for, and how many there are", () => {
  const taxonomy = buildTaxonomy(Array.from({ length: 130 }, (_, at) => `loose${at}x${at}`).join("\n"));
  expect(findHints(taxonomy)).toHaveLength(101);
  expect(findHints(taxonomy).at(-1)).toMatchObject({ code: "unused-skill", count: 130 });
  expect(findHints(taxonomy, { perCode: 500 })).toHaveLength(130);
  expect(() => findHints(taxonomy, { perCode: 0 })).toThrow("findHints: perCode must be a whole number");
});
