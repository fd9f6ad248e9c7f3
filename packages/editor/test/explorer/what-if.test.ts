import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUp } from "../../src/explorer/add-up.js";
import { sayAge } from "../../src/explorer/say-age.js";
import { addTryOut } from "../../src/explorer/try-out.js";
import { readViewAddress, writeViewAddress } from "../../src/explorer/view-address.js";

describe("numbers that add up", () => {
  it("add up to the whole, each less than 1 from its own value", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }), (values) => {
        const total = Math.round(values.reduce((sum, value) => sum + value, 0));
        const shown = addUp(values, total);
        expect(shown.reduce((sum, value) => sum + value, 0)).toBe(total);
        shown.forEach((value, at) => {
          expect(Math.abs(value - (values[at] as number))).toBeLessThanOrEqual(1);
          if (values[at] === 0) expect(value).toBe(0);
        });
      }),
      { seed: 11 },
    );
  });
});

describe("the address of a view", () => {
  it("brings the same view back, whatever the ids", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), fc.nat(4), (from, to, route) => {
        const view = { from, to, view: "close" as const, hoursPerWeek: 6.5, route };
        expect({ view: "close", route: 0, ...readViewAddress(writeViewAddress(view)) }).toEqual(view);
      }),
      { seed: 12 },
    );
  });

  it("passes over what makes no sense", () => {
    expect(readViewAddress("#loopbaan&hours=-1&route=0&view=constructor&from=")).toEqual({});
  });
});

describe("try-outs", () => {
  it("hold one of two about the same thing, the new one", () => {
    const first = addTryOut([], { kind: "learn", skill: "sql", level: 2 });
    expect(addTryOut(first, { kind: "learn", skill: "sql", level: 3 })).toEqual([
      { kind: "learn", skill: "sql", level: 3 },
    ]);
    expect(addTryOut(first, { kind: "drop", role: "clerk", skill: "sql" })).toHaveLength(2);
  });
});

describe("the age of a rating", () => {
  it("is said as people do, and never lies ahead", () => {
    expect(sayAge("nl", "2026-01-10", "2026-05-10")).toBe("4 maanden geleden");
    expect(sayAge("en", "2023-05-10", "2026-05-10")).toBe("3 years ago");
    expect(sayAge("en", "2026-06-10", "2026-05-10")).toBe("today");
  });
});
