import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyChange,
  createTaxonomy,
  readTaxonomy,
  type Taxonomy,
  type TaxonomyDocument,
  writeTaxonomy,
} from "../../src/index.js";
import { arbitraryTaxonomy } from "../support/arbitrary-taxonomy.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

test("short objects stand on a line of their own, and the rest a member to a line", () => {
  const taxonomy = buildTaxonomy("clerk: typing 2, filing optional", { levels: 1, also: { skills: [] } });
  expect(writeTaxonomy(taxonomy)).toBe(`{
  "format": "skillways/taxonomy@1",
  "id": "test",
  "version": "1",
  "title": { "en": "Test" },
  "languages": ["en"],
  "scales": [
    {
      "id": "scale",
      "levels": [
        { "value": 1 }
      ]
    }
  ],
  "skills": [],
  "roles": [
    {
      "id": "clerk",
      "label": { "en": "clerk" },
      "requirements": [
        { "skill": "typing", "level": 2 },
        { "skill": "filing", "necessity": "optional" }
      ]
    }
  ]
}
`);
});

test("members come in the schema's order, then the unknown ones by name; texts in the taxonomy's languages first", () => {
  const { roles, skills, ...rest } = buildDocument("");
  const role = { zeta: 1, alpha: { b: 1, a: [] }, label: { de: "c", en: "b", nl: "a" }, id: "r" };
  const written = writeTaxonomy(
    createTaxonomy({ roles: [role], skills, ...rest, languages: ["nl", "en"] } as TaxonomyDocument),
  );
  expect(written).toContain(`  "skills": [],
  "roles": [
    {
      "id": "r",
      "label": { "nl": "a", "en": "b", "de": "c" },
      "alpha": { "a": [], "b": 1 },
      "zeta": 1
    }
  ]
}
`);
});

test("a long text, a long list and a deep object are broken over lines", () => {
  const long = "x".repeat(130);
  const custom = { deep: { text: long, list: ["a".repeat(70), "b".repeat(70)] } };
  const written = writeTaxonomy(createTaxonomy({ ...buildDocument(""), custom }));
  expect(written).toContain(`  "custom": {
    "deep": {
      "list": [
        "${"a".repeat(70)}",
        "${"b".repeat(70)}"
      ],
      "text": "${long}"
    }
  }
}
`);
});

test("what is read of the text is the document, and it is written the same again", () => {
  const property = fc.property(arbitraryTaxonomy(), fc.jsonValue(), (taxonomy, custom) => {
    const withCustom = createTaxonomy({ ...taxonomy.document, custom: { custom }, more: custom } as TaxonomyDocument);
    const text = writeTaxonomy(withCustom);
    const { document, findings } = readTaxonomy(text);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // JSON has no negative zero.
    expect(document).toEqual(JSON.parse(JSON.stringify(withCustom.document)));
    expect(writeTaxonomy(readTaxonomy(text).taxonomy as Taxonomy)).toBe(text);
  });
  fc.assert(property, { seed: 7, numRuns: 200 });
});

test("the order in which members were set does not show in the text", () => {
  const property = fc.property(arbitraryTaxonomy(), (taxonomy) => {
    const reversed = createTaxonomy(reverseMembers(taxonomy.document) as TaxonomyDocument);
    expect(writeTaxonomy(reversed)).toBe(writeTaxonomy(taxonomy));
  });
  fc.assert(property, { seed: 8, numRuns: 100 });
});

test("one changed requirement changes one line", () => {
  const taxonomy = buildTaxonomy("clerk: typing 2, filing 3\nmanager: typing 4");
  const target = { kind: "requirement", role: "clerk", skill: "filing" } as const;
  const answer = applyChange(taxonomy, { op: "set", target, path: ["level"], before: 3, after: 4 });
  const before = writeTaxonomy(taxonomy).split("\n");
  const after = answer.ok ? writeTaxonomy(answer.taxonomy).split("\n") : [];
  expect(after.filter((line, at) => line !== before[at])).toEqual(['        { "skill": "filing", "level": 4 }']);
});

function reverseMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseMembers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reverseMembers(inner)]),
  );
}
