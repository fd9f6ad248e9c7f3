import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkChange } from "../../src/index.js";
import { arbitraryTaxonomy } from "../support/arbitrary-taxonomy.js";
import { pickChange } from "../support/possible-changes.js";

const law = { kind: "skill", id: "law" };

test.each([
  [null, "unknown-choice /op"],
  [{ op: "copy" }, "unknown-choice /op"],
  [{ op: "set", path: ["label"] }, "missing-member ", "unknown-choice /target/kind"],
  [{ op: "set", target: law, path: [] }, "wrong-length /path"],
  [{ op: "set", target: law, path: "label" }, "wrong-type /path"],
  [{ op: "set", target: { kind: "skill" }, path: ["label"] }, "missing-member /target"],
  [
    { op: "set", target: { kind: "relation", type: "is", source: "a", target: "b" }, path: ["weight"] },
    "unknown-choice /target/type",
  ],
  [{ op: "set", target: law, path: ["custom"], after: { when: new Date(0) } }, "not-json /after/when"],
  [{ op: "add", target: law, item: { id: "law" } }, "missing-member /item"],
  [{ op: "add", target: law, item: { id: "law", label: {} }, at: -1 }, "out-of-range /at"],
  [{ op: "remove", target: { kind: "taxonomy" }, item: {} }, "unknown-choice /target/kind"],
  [
    { op: "all", changes: [{ op: "all", changes: [{ op: "x" }] }, 3] },
    "unknown-choice /changes/0/changes/0/op",
    "unknown-choice /changes/1/op",
  ],
] as [unknown, ...string[]][])("%j is no change", (value, ...expected) => {
  expect(checkChange(value).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
});

test("the schema of changes accepts what checkChange accepts", () => {
  const schemaOf = (name: string): object =>
    JSON.parse(readFileSync(new URL(`../../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
  const validate = new Ajv2020({ allErrors: false }).compile(schemaOf("change"));
  const property = fc.property(
    arbitraryTaxonomy({ skills: 3, roles: 3 }),
    fc.array(fc.nat(), { maxLength: 8 }),
    (taxonomy, picks) => {
      const changes = JSON.parse(JSON.stringify(picks.map((pick) => pickChange(taxonomy, pick)))) as unknown[];
      for (const change of changes) {
        if (checkChange(change).length === 0) expect(validate(change)).toBe(true);
      }
      if (checkChange({ op: "all", changes }).length === 0) expect(validate({ op: "all", changes })).toBe(true);
      expect(validate({ op: "all", changes: [...changes, { op: "add" }] })).toBe(false);
    },
  );
  fc.assert(property, { seed: 3, numRuns: 100 });
});
