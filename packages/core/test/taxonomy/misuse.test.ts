import { describe, expect, test } from "vitest";
import {
  applyChange,
  type Change,
  checkProfile,
  checkTaxonomy,
  createTaxonomy,
  describeChange,
  invertChange,
  SkillwaysError,
  type TaxonomyDocument,
} from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

const taxonomy = buildTaxonomy("clerk: typing 2");

const NO_CHANGES: readonly unknown[] = [
  null,
  undefined,
  3,
  "set",
  [],
  {},
  { op: "x" },
  { op: "set" },
  { op: "set", target: null, path: [] },
  { op: "set", target: { kind: "skill", id: "typing" } },
  { op: "add", target: { kind: "skill", id: "law" } },
  { op: "remove", target: { kind: "requirement" }, item: {} },
  { op: "all" },
  { op: "all", changes: null },
  { op: "all", changes: [null] },
  { op: "all", changes: [undefined, { op: "all", changes: [{ op: "x" }] }] },
];

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

test.each([null, undefined, 7, {}])("a change to %j, which is no taxonomy, is a typed error", (value) => {
  const error = thrownBy(() => applyChange(value as unknown as typeof taxonomy, { op: "all", changes: [] }));
  expect(error).toBeInstanceOf(SkillwaysError);
  expect(error).toMatchObject({ code: "invalid-option", message: expect.stringMatching(/^applyChange: taxonomy /) });
});

describe("a value that is no change", () => {
  test.each(NO_CHANGES.map((value) => [JSON.stringify(value) ?? "undefined", value as Change]))("%s", (_, change) => {
    const answer = applyChange(taxonomy, change);
    expect(answer).toMatchObject({ ok: false, refusal: { code: "wrong-shape" } });
    expect(!answer.ok && answer.refusal.findings).not.toEqual([]);
    for (const call of [() => describeChange(taxonomy, change), () => invertChange(change)]) {
      const error = thrownBy(call);
      expect(error).toBeInstanceOf(SkillwaysError);
      expect(error).toMatchObject({
        code: "invalid-option",
        message: expect.stringMatching(/Change: this is no change/),
      });
    }
  });

  test("can be described when only the item that it brings along is wrong, to say what was refused", () => {
    const change: Change = { op: "add", target: { kind: "skill", id: "law" }, item: { label: { en: "Law" } } };
    expect(describeChange(taxonomy, change).en).toBe("add the skill ‘Law’");
  });
});

describe("a value that throws when it is read", () => {
  const failing = (): never => {
    throw new Error("not for you");
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const values: readonly (readonly [string, object, string])[] = [
    [
      "a getter",
      {
        get format() {
          return failing();
        },
      },
      "",
    ],
    [
      "a getter further down",
      {
        ...buildDocument("clerk: typing 2"),
        custom: {
          deep: {
            get x() {
              return failing();
            },
          },
        },
      },
      "/custom/deep",
    ],
    ["a Proxy", new Proxy({}, { ownKeys: failing }), ""],
    ["a Proxy of a list", { skills: new Proxy([1], { get: failing }) }, "/skills"],
    ["a revoked Proxy", { skills: revoked }, "/skills"],
  ];
  test.each(values)("%s is a finding", (_, value, pointer) => {
    expect(checkTaxonomy(value)).toMatchObject([{ code: "not-json", pointer }]);
    expect(checkProfile(value)).toMatchObject([{ code: "not-json", pointer }]);
    const error = thrownBy(() => createTaxonomy(value as TaxonomyDocument));
    expect(error).toMatchObject({ name: "SkillwaysError", code: "invalid-document" });
  });
});
