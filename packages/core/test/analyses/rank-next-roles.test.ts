import { describe, expect, it } from "vitest";
import { compareRoles, createMobility, type ProfileDocument, rankNextRoles } from "../../src/index.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const hotel = createMobility(
  buildTaxonomy(`
    porter: lifting 3, greeting 2, hotel 2
    concierge: greeting 4, hotel 3, city 3
    manager: hotel 5, planning 4, coaching 4
    gardener: pruning 3
    porter -> gardener other 3
    manager -x porter
  `),
);

const ids = (list: readonly { role: string }[]): string[] => list.map(({ role }) => role);

describe("next roles", () => {
  it("come nearest first, without the role itself and without roles that share nothing", () => {
    expect(ids(rankNextRoles(hotel, { role: "concierge" }))).toEqual(["porter", "manager"]);
  });

  it("hold the moves that an organisation declared, however far", () => {
    const next = rankNextRoles(hotel, { role: "porter" });
    expect(ids(next)).toEqual(["concierge", "manager", "gardener"]);
    expect(next[2]).toMatchObject({ closeness: 0, plausibility: "stretch", declared: { observed: 3 } });
  });

  it("leave out the moves that it blocked", () => {
    expect(ids(rankNextRoles(hotel, { role: "manager" }))).toEqual(["concierge"]);
  });

  it("say which skills make a role close, adding up to the closeness", () => {
    const [next] = rankNextRoles(hotel, { role: "porter" }, { limit: 1 });
    expect(next?.contributions.map(({ skill }) => skill).sort()).toEqual(["greeting", "hotel"]);
    expect(next?.contributions.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(next?.closeness ?? 0, 9);
  });

  it("rank by shape or by level, as the preset says", () => {
    const mobility = createMobility(buildTaxonomy("a: x 2, y 2\nshape: x 1, y 1\nlevel: x 3, y 1, z 1"));
    expect(ids(rankNextRoles(mobility, { role: "a" }, { closeness: "lateral" }))).toEqual(["shape", "level"]);
    expect(ids(rankNextRoles(mobility, { role: "a" }, { closeness: { lambda: 0, alpha: 0 } }))).toEqual([
      "level",
      "shape",
    ]);
  });

  it("see a person without ratings as the role they are in", () => {
    const person: ProfileDocument = { format: "skillways/profile@1", id: "p", role: "porter", evidence: [] };
    const rank = (from: Parameters<typeof rankNextRoles>[1]): unknown =>
      rankNextRoles(hotel, from).map(({ role, closeness, plausibility }) => ({ role, closeness, plausibility }));
    expect(rank({ profile: person })).toEqual(rank({ role: "porter" }));
  });

  it("break ties by id", () => {
    const mobility = createMobility(buildTaxonomy("c: x 1\nb: x 1\na: x 1\nB: x 1"));
    expect(ids(rankNextRoles(mobility, { role: "a" }))).toEqual(["B", "b", "c"]);
  });

  it.each([-1, 1.5, Number.NaN])("refuse a limit of %s", (limit) => {
    expect(() => rankNextRoles(hotel, { role: "porter" }, { limit })).toThrow("rankNextRoles: limit must be");
  });

  it("refuse a preset that there is not", () => {
    const closeness = "constructor" as "lateral";
    expect(() => rankNextRoles(hotel, { role: "porter" }, { closeness })).toThrow("closeness must be one of balanced");
  });
});

describe("thresholds", () => {
  it("are not calibrated on few roles: the nearest three count", () => {
    expect(hotel.thresholds).toEqual({ calibrated: false, possible: null, viable: null, strong: null, pairs: 12 });
  });

  it("are the quantiles over all ordered pairs from sixty roles", () => {
    const roles = Array.from(
      { length: 60 },
      (_, i) => `r${i}: s${i % 7} ${(i % 5) + 1}, t${i % 11} ${(i % 3) + 1}, u${i}`,
    );
    const mobility = createMobility(buildTaxonomy(roles.join("\n")));
    const all: number[] = [];
    for (let a = 0; a < 60; a++) {
      for (let b = 0; b < 60; b++) if (a !== b) all.push(compareRoles(mobility, `r${a}`, `r${b}`).closeness);
    }
    all.sort((x, y) => x - y);
    const { thresholds } = mobility;
    for (const [name, q] of [
      ["possible", 0.95],
      ["viable", 0.98],
      ["strong", 0.99],
    ] as const) {
      const exact = all[Math.ceil(q * all.length) - 1] as number;
      expect(thresholds[name]).toBeLessThanOrEqual(exact);
      expect(thresholds[name]).toBeGreaterThan(exact - 1e-5 - 1e-9);
    }
  });
});

describe("two roles side by side", () => {
  const comparison = compareRoles(hotel, "porter", "concierge");

  it("share, lack and have more", () => {
    const names = (list: readonly { skill: string }[]): string[] => list.map(({ skill }) => skill);
    expect(names([...comparison.shared, ...comparison.partlyShared]).sort()).toEqual(["greeting", "hotel"]);
    expect(names(comparison.partlyShared).sort()).toEqual(["greeting", "hotel"]);
    expect(names(comparison.missing)).toEqual(["city"]);
    expect(names(comparison.surplus)).toEqual(["lifting"]);
  });

  it("can be recomputed by hand", () => {
    const N = 4;
    const w = {
      lifting: Math.log(1 + N),
      greeting: Math.log(1 + N / 2),
      hotel: Math.log(1 + N / 3),
      city: Math.log(1 + N),
    };
    const porter = { lifting: 0.6 * w.lifting, greeting: 0.4 * w.greeting, hotel: 0.4 * w.hotel };
    const concierge = { greeting: 0.8 * w.greeting, hotel: 0.6 * w.hotel, city: 0.6 * w.city };
    const norm = (v: object): number => Math.hypot(...Object.values(v));
    const sum = (v: object): number => Object.values(v).reduce((a, b) => a + b, 0);
    const dot = porter.greeting * concierge.greeting + porter.hotel * concierge.hotel;
    const cosine = dot / (norm(porter) * norm(concierge));
    const tversky = (porter.greeting + porter.hotel) / (0.25 * sum(concierge) + 0.75 * sum(porter));
    expect(comparison.cosine).toBeCloseTo(cosine, 8);
    expect(comparison.tversky).toBeCloseTo(tversky, 8);
    expect(comparison.closeness).toBeCloseTo(0.75 * cosine + 0.25 * tversky, 8);
    expect(comparison.back).toBeCloseTo(
      0.75 * cosine + (0.25 * (porter.greeting + porter.hotel)) / (0.25 * sum(porter) + 0.75 * sum(concierge)),
      8,
    );
  });

  it("give half credit for skills that are alike, and say through which", () => {
    const lines = "a: pascal 4, talk 1\nb: python 4, walk 1\npascal overlaps python 0.8";
    const plain = compareRoles(createMobility(buildTaxonomy(lines)), "a", "b");
    expect(plain.closeness).toBe(0);
    expect(plain.missing.some((skill) => "through" in skill)).toBe(false);
    const credited = compareRoles(createMobility(buildTaxonomy(lines), { transfer: "hierarchy" }), "a", "b");
    // Everything weighs the same; x̂ of python from pascal is 0.5·0.8 of it.
    const square = 0.8 ** 2 + 0.2 ** 2;
    expect(credited.cosine).toBeCloseTo((0.4 * 0.8 * 0.8) / square, 8);
    expect(credited.tversky).toBeCloseTo((0.4 * 0.8) / 1, 8);
    expect(credited.missing.find(({ skill }) => skill === "python")).toMatchObject({ through: "pascal" });
    expect(credited.surplus.find(({ skill }) => skill === "pascal")).toMatchObject({ through: "python" });
  });
});
