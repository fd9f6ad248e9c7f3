import { describe, expect, it } from "vitest";
import {
  createMobility,
  createTaxonomy,
  findRoutes,
  type ProfileDocument,
  type RouteAnswer,
  type TaxonomyDocument,
} from "../../src/index.js";
import { buildDocument, buildTaxonomy } from "../support/build-taxonomy.js";

/** A ladder: each rung asks for one level more of two skills, and the organisation moves people one rung at a time. */
const LADDER = `
  junior: sql 1, talk 1
  medior: sql 2, talk 2
  senior: sql 3, talk 3
  lead: sql 4, talk 4
`;
const ladder = createMobility(buildTaxonomy(LADDER), { maxStepHours: 240 });

const ways = ({ routes }: RouteAnswer): string[] =>
  routes.map(({ steps }) => [steps[0]?.from, ...steps.map(({ to }) => to)].join(" > "));

function withRoles(lines: string, members: Record<string, object>): TaxonomyDocument {
  const document = buildDocument(lines);
  return { ...document, roles: document.roles.map((role) => ({ ...role, ...members[role.id] })) };
}

describe("routes", () => {
  const answer = findRoutes(ladder, { role: "junior" }, "lead");

  it("offer the direct way and gentler ones, each labelled with what it is the best in", () => {
    const labels = new Map(answer.routes.map((route, i) => [ways(answer)[i], route.labels]));
    expect(labels.get("junior > lead")).toEqual(["fastest", "balanced", "fewest-moves"]);
    expect(labels.get("junior > medior > senior > lead")).toEqual(["gentlest"]);
    expect(answer.complete).toBe(true);
  });

  it("are shown for a reason, each of them", () => {
    expect(answer.routes.length).toBeGreaterThan(1);
    for (const { labels } of answer.routes) expect(labels).not.toEqual([]);
  });

  it("leave out a detour: more than a year, and more than twice as long as the fastest", () => {
    const stay = (tenureMonths: number): string[] => {
      const document = withRoles(LADDER, { medior: { tenureMonths }, senior: { tenureMonths } });
      const mobility = createMobility(createTaxonomy(document), { maxStepHours: 240 });
      return ways(findRoutes(mobility, { role: "junior" }, "lead"));
    };
    expect(stay(10)).toContain("junior > medior > senior > lead");
    expect(stay(60)).toEqual(["junior > lead"]);
  });

  it("leave out a bigger step than is usual, unless nothing else leads there", () => {
    const careful = createMobility(buildTaxonomy(LADDER), { maxStepHours: 80 });
    expect(ways(findRoutes(careful, { role: "junior" }, "lead"))).toEqual(["junior > medior > senior > lead"]);
    expect(ways(findRoutes(careful, { role: "junior" }, "lead", { maxSteps: 1 }))).toEqual(["junior > lead"]);
  });

  it("take as many steps as there are roles, however many are allowed", () => {
    const free = { maxSteps: Number.MAX_SAFE_INTEGER };
    expect(findRoutes(ladder, { role: "junior" }, "lead", free)).toEqual(answer);
  });

  it("measure each step from what somebody carries along", () => {
    const gentle = answer.routes.find(({ labels }) => labels.includes("gentlest"));
    expect(gentle?.steps.map(({ hours }) => hours)).toEqual([80, 80, 80]);
    expect(gentle).toMatchObject({ hours: 240, weeks: 60, hardestStep: 80 });
  });

  it("keep skills that an intermediate role does not ask for", () => {
    const mobility = createMobility(
      buildTaxonomy(
        "baker: bread 3\nshop: selling 3\nown-bakery: bread 3, selling 3\nbaker -> shop\nshop -> own-bakery",
      ),
    );
    const through = findRoutes(mobility, { role: "baker" }, "own-bakery", { mustPass: ["shop"] }).routes[0];
    expect(through?.steps[1]).toMatchObject({ hours: 0, gap: { effort: { hours: 0 } } });
  });

  it("stay the usual time in an intermediate role, and learn meanwhile", () => {
    const document = withRoles(LADDER, { medior: { tenureMonths: 12 } });
    const { routes } = findRoutes(createMobility(createTaxonomy(document)), { role: "junior" }, "senior", {
      mustPass: ["medior"],
    });
    expect(routes[0]?.steps.map(({ weeks, tenureWeeks }) => [weeks, tenureWeeks])).toEqual([
      [20, 0],
      [52, 52],
    ]);
  });

  it("tell the pay on the way, by weeks", () => {
    const month = (min: number, max: number): object => ({ pay: { min, max, currency: "EUR", per: "month" } });
    const document = withRoles(LADDER, {
      junior: month(2000, 2200),
      medior: month(2500, 2700),
      senior: month(3000, 3000),
    });
    const { routes } = findRoutes(createMobility(createTaxonomy(document)), { role: "junior" }, "lead");
    const best = routes.find(({ labels }) => labels.includes("best-paid"));
    expect(best?.steps.map(({ to }) => to)).toEqual(["medior", "senior", "lead"]);
    expect(best?.payOnTheWay).toBeCloseTo((2100 * 20 + 2600 * 20 + 3000 * 20) / 60, 8);
  });

  it("come with the declared move of a step", () => {
    const mobility = createMobility(buildTaxonomy(`${LADDER}\njunior -> medior promotion 7`));
    expect(findRoutes(mobility, { role: "junior" }, "medior").routes[0]?.steps[0]?.move).toMatchObject({ observed: 7 });
  });

  it("start from what a profile without a role holds", () => {
    const profile: ProfileDocument = {
      format: "skillways/profile@1",
      id: "ada",
      evidence: [{ skill: "sql", level: 3, source: "assessment", date: "2026-01-01" }],
    };
    const route = findRoutes(ladder, { profile }, "senior").routes[0];
    expect(route?.steps[0]).toMatchObject({ from: null, to: "senior", gap: { from: { profile: "ada" } } });
    const inRole = findRoutes(ladder, { profile: { ...profile, role: "medior" } }, "senior").routes[0];
    expect(inRole?.steps[0]?.from).toBe("medior");
  });

  it("start from the role of a person and from what is near to their own skills", () => {
    const mobility = createMobility(
      buildTaxonomy("packer: lifting 2\ncook: cooking 3\nbaker: cooking 3\npacker -> cook"),
    );
    const profile: ProfileDocument = {
      format: "skillways/profile@1",
      id: "ada",
      role: "packer",
      evidence: [{ skill: "cooking", level: 3, source: "assessment", date: "2026-01-01" }],
    };
    expect(findRoutes(mobility, { role: "packer" }, "baker", { maxSteps: 1 }).routes).toEqual([]);
    const [route] = findRoutes(mobility, { profile }, "baker", { maxSteps: 1 }).routes;
    expect(route?.steps[0]).toMatchObject({ from: "packer", to: "baker", stretch: false });
  });

  it("can be ranked by cost alone", () => {
    const byCost = findRoutes(ladder, { role: "junior" }, "lead", { by: "cost", k: 3 });
    expect(byCost.routes).toHaveLength(3);
    expect(byCost.routes.map(({ cost }) => cost)).toEqual(
      byCost.routes.map(({ cost }) => cost).toSorted((a, b) => a - b),
    );
  });

  it("avoid and pass the roles that are named", () => {
    expect(ways(findRoutes(ladder, { role: "junior" }, "lead", { avoid: ["medior", "senior"] }))).toEqual([
      "junior > lead",
    ]);
    const passing = ways(findRoutes(ladder, { role: "junior" }, "lead", { mustPass: ["medior"] }));
    expect(passing.every((way) => way.includes("medior"))).toBe(true);
    expect(passing).not.toEqual([]);
  });

  it("stay in the families that are named", () => {
    const document = withRoles(LADDER, { medior: { family: "it" }, senior: { family: "sales" } });
    const mobility = createMobility(createTaxonomy(document));
    const routes = ways(findRoutes(mobility, { role: "junior" }, "lead", { families: ["it"] }));
    expect(routes.join()).toContain("medior");
    expect(routes.join()).not.toContain("senior");
  });
});

describe("no route", () => {
  const reasonOf = (lines: string, options: Parameters<typeof findRoutes>[3] = {}): unknown =>
    findRoutes(createMobility(buildTaxonomy(lines)), { role: "a" }, "z", options).reason;

  it("to the role somebody is in", () => {
    expect(findRoutes(ladder, { role: "lead" }, "lead")).toMatchObject({
      routes: [],
      reason: { code: "already-there" },
    });
  });

  it("where nothing leads: the move to add is named", () => {
    expect(reasonOf("a: x 1\nz: y 1")).toMatchObject({
      code: "no-edge",
      relaxation: { kind: "move", from: "a", to: "z" },
    });
  });

  it("for a person of whom nothing is known yet", () => {
    const profile: ProfileDocument = { format: "skillways/profile@1", id: "new", evidence: [] };
    expect(findRoutes(ladder, { profile }, "lead")).toMatchObject({ routes: [], reason: { code: "no-start" } });
  });

  it("past a must-have: what to get is named", () => {
    expect(reasonOf("a: x 1\nz: x 1, licence 1 blocking")).toMatchObject({
      code: "blocker",
      relaxation: { kind: "skills", skills: ["licence"] },
    });
  });

  it("along a blocked move", () => {
    expect(reasonOf("a: x 1\nz: x 1\na -x z")).toMatchObject({
      code: "blocked-move",
      relaxation: { kind: "move", from: "a", to: "z" },
    });
  });

  it("in so few steps, or so few weeks", () => {
    const chain = "a: w 1\nb: y 1\nz: z 2\na -> b\nb -> z";
    expect(reasonOf(chain, { maxSteps: 1 })).toMatchObject({ code: "step-cap", relaxation: { steps: 2 } });
    expect(reasonOf(chain, { maxWeeks: 12 })).toMatchObject({ code: "effort-cap", relaxation: { weeks: 30 } });
  });

  it("past too many steps and a must-have", () => {
    const chain = "a: v 1\nb: w 1\nc: y 1\nz: z 1, licence 1 blocking\na -> b\nb -> c\nc -> z";
    expect(reasonOf(chain, { maxSteps: 2 })).toMatchObject({ code: "several" });
  });

  it("within a constraint", () => {
    expect(reasonOf("a: x 1\nz: y 1\na -> z", { acceptStretch: false })).toMatchObject({
      code: "constraint",
      relaxation: { option: "acceptStretch" },
    });
    const chain = "a: w 1\nb: y 1\nz: z 1\na -> b\nb -> z";
    expect(reasonOf(chain, { avoid: ["b"] })).toMatchObject({ code: "constraint", relaxation: { option: "avoid" } });
  });
});

describe("a wrong question about routes", () => {
  const ask =
    (to: string, options: Parameters<typeof findRoutes>[3] = {}) =>
    () =>
      findRoutes(ladder, { role: "junior" }, to, options);

  it.each([
    ["an unknown target", ask("boss"), "findRoutes: no role with id 'boss' in taxonomy 'test'"],
    ["an unknown role to avoid", ask("lead", { avoid: ["__proto__"] }), "no role with id '__proto__'"],
    ["an unknown family", ask("lead", { families: ["it"] }), "findRoutes: no family with id 'it'"],
    ["avoiding the target", ask("lead", { avoid: ["lead"] }), "avoid names role 'lead', which is the target"],
    [
      "avoiding and passing",
      ask("lead", { avoid: ["senior"], mustPass: ["senior"] }),
      "avoid names role 'senior', which is in",
    ],
    ["no steps", ask("lead", { maxSteps: 0 }), "maxSteps must be a whole number from 1"],
    ["NaN weeks", ask("lead", { maxWeeks: Number.NaN }), "maxWeeks must be a number above 0"],
    ["a start without a name", () => findRoutes(ladder, null as never, "lead"), "from must be { role } or { profile }"],
    ["a start in words", () => findRoutes(ladder, "junior" as never, "lead"), "from must be { role } or { profile }"],
    ["a document", () => createMobility(buildDocument(LADDER) as never), "taxonomy must be a Taxonomy"],
    ["no routes", ask("lead", { k: 0 }), "k must be a whole number from 1"],
    ["by cost within weeks", ask("lead", { by: "cost", maxWeeks: 4 }), "by must be tradeoffs"],
  ])("throws: %s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
