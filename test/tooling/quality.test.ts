import { describe, expect, it } from "vitest";
import { createPeers } from "../../packages/core/quality/measures.mjs";
import { pairedBootstrap } from "../../packages/core/quality/paired-bootstrap.mjs";
import { Profiles } from "../../packages/core/quality/profiles.mjs";
import { findPromotions } from "../../packages/core/quality/promotions.mjs";

/** Roles from what they ask: strengths by skill. */
function profiles(roles: Record<string, Record<string, number>>): Profiles {
  return new Profiles(
    new Map(
      Object.entries(roles).map(([role, skills]) => [
        role,
        new Map(
          Object.entries(skills).map(([skill, strength]) => [skill, { strength, raw: strength, counts: strength > 0 }]),
        ),
      ]),
    ),
  );
}

describe("the measures that closeness is held against", () => {
  const peers = new Map(
    createPeers(profiles({ a: { s: 1, t: 0.5 }, b: { s: 0.5, u: 1 } })).map(({ name, scores }) => [name, scores(0)[1]]),
  );

  it.each([
    ["raw cosine", 0.5 / 1.25],
    ["Jaccard", 1 / 3],
    ["weighted Jaccard", 0.5 / 2.5],
    ["one-way overlap", 1 / 2],
    ["smallest gap", 0.5 - 1.5],
    // Both ask 1.5 in sum, so neither is upward of the other.
    ["coverage, upward only", -1],
  ])("%s is worked out by hand", (name, value) => {
    expect(peers.get(name)).toBeCloseTo(value, 12);
  });

  it("SKILLS SPACE is worked out by hand", () => {
    // Σx = 3. RCA(a, s) = (1/1.5) ÷ (1.5/3) = 4/3, RCA(a, t) = (0.5/1.5) ÷ (0.5/3) = 2; RCA(b, s) = 2/3, RCA(b, u) = 2.
    // With RCA ≥ 1 a has s and t, and b has u alone: θ(s, s) = 1, θ(t, s) = 1, and no skill goes with u.
    const theta = (4 / 3) * (2 / 3) * 1 + 2 * (2 / 3) * 1;
    expect(peers.get("SKILLS SPACE")).toBeCloseTo(theta / ((4 / 3 + 2) * (2 / 3 + 2)), 12);
  });
});

describe("the interval of a difference", () => {
  it("is the same every time, and holds the mean", () => {
    const ours = Array.from({ length: 50 }, (_, i) => (i % 3 === 0 ? 1 : 0));
    const theirs = Array.from({ length: 50 }, (_, i) => (i % 5 === 0 ? 1 : 0));
    const interval = pairedBootstrap(ours, theirs);
    expect(pairedBootstrap(ours, theirs)).toEqual(interval);
    expect(interval.mean).toBeCloseTo(17 / 50 - 10 / 50, 12);
    expect(interval.low).toBeLessThan(interval.mean);
    expect(interval.high).toBeGreaterThan(interval.mean);
  });

  it("is a point when every question gives the same difference", () => {
    expect(pairedBootstrap([1, 1, 1], [0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });
});

describe("promotions read from names", () => {
  it("climb from one rung that a role has to the next", () => {
    const levels = ["Lead tester", "Senior tester", "Tester", "Trainee tester"];
    expect(findPromotions(new Map([["Tester", levels]]))).toEqual([
      ["Trainee tester", "Tester"],
      ["Tester", "Senior tester"],
      ["Senior tester", "Lead tester"],
    ]);
  });

  it("leave out leaps, and levels that stand beside the ladder", () => {
    const levels = ["Head of test", "Test manager"];
    expect(findPromotions(new Map([["Test manager", levels]]))).toEqual([]);
    expect(findPromotions(new Map([["Dev", ["Dev", "Senior dev", "Senior dev - management"]]]))).toEqual([
      ["Dev", "Senior dev"],
    ]);
  });
});
