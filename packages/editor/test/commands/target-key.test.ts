import type { Target } from "@skillways/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTarget, targetKey } from "../../src/commands/target-key.js";

const id = fc.string({ minLength: 1 });
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constantFrom("scale", "skill", "family", "role", "map"), id }),
  fc.record({ kind: fc.constant("requirement"), role: id, skill: id }),
  fc.record({ kind: fc.constant("move"), from: id, to: id }),
  fc.record(
    {
      kind: fc.constant("relation"),
      type: fc.constantFrom("requires", "overlaps", "equivalent"),
      source: id,
      target: id,
      sourceLevel: fc.integer({ min: 1, max: 9 }),
      targetLevel: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ["kind", "type", "source", "target"] },
  ),
  fc.constant({ kind: "taxonomy" } as const),
);

describe("a target's key", () => {
  it("leads back to the target, whatever its ids", () => {
    fc.assert(
      fc.property(target, (some) => {
        expect(findTarget(targetKey(some))).toEqual(some);
      }),
      { seed: 7 },
    );
  });

  it("differs also where the ids, run together, read the same", () => {
    expect(targetKey({ kind: "move", from: 'a","b', to: "c" })).not.toBe(
      targetKey({ kind: "move", from: "a", to: 'b","c' }),
    );
  });

  it("is none for any other text", () => {
    for (const text of ["", "role", "role:", "move:", "move:[1,2]", "move:{}", 'relation:["likes","a","b"]', "x:y"]) {
      expect(findTarget(text), text).toBeUndefined();
    }
  });
});
