import { createTaxonomy, type Role, type Taxonomy } from "@skillways/core";
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/geometry/point.js";
import { rectAround, rectsOverlap } from "../../src/geometry/rect.js";
import { CARD } from "../../src/layout/card-size.js";
import { layoutCareer } from "../../src/layout/layout-career.js";
import { rankRoles } from "../../src/layout/rank-roles.js";
import { largeTaxonomy, sampleTaxonomy } from "../support/sample-taxonomy.js";

function withRoles(change: (role: Role) => Role, moves = sampleTaxonomy().moves): Taxonomy {
  const document = sampleTaxonomy();
  return createTaxonomy({ ...document, roles: document.roles.map(change), moves: moves ?? [] });
}

function ungraded({ grade: _, ...role }: Role): Role {
  return role;
}

function overlaps(positions: ReadonlyMap<string, Point>): number {
  const rects = [...positions.values()].map((at) => rectAround(at, CARD.width, CARD.height));
  return rects.filter((rect, at) => rects.some((other, place) => place < at && rectsOverlap(rect, other))).length;
}

const sample = createTaxonomy(sampleTaxonomy());

describe("the career layout", () => {
  it("puts grades in columns from left to right, and families in bands", () => {
    const { positions, columns, bands } = layoutCareer(sample);
    const at = (id: string): Point => positions.get(`role:${id}`) as Point;
    expect(columns.map(({ grade }) => grade)).toEqual([1, 2, 3, 4, 5]);
    expect(["picker", "driver", "planner", "lead", "manager"].map((id) => at(id).x)).toEqual([
      104, 360, 616, 872, 1128,
    ]);
    expect(at("agent").x).toBe(at("picker").x);
    expect(bands.map(({ family }) => family)).toEqual(["logistics", "service"]);
    const [logistics, service] = bands;
    for (const role of sample.roles) {
      const band = role.family === "service" ? service : logistics;
      const { y } = at(role.id);
      expect(y).toBeGreaterThan(band?.top ?? Number.NaN);
      expect(y).toBeLessThan((band?.top ?? 0) + (band?.height ?? 0));
    }
  });

  it("is the same every time, and leaves no card on another", () => {
    for (const count of [6, 50, 200]) {
      const taxonomy = createTaxonomy(largeTaxonomy(count));
      const { positions } = layoutCareer(taxonomy);
      expect(positions.size).toBe(count);
      expect(overlaps(positions)).toBe(0);
      expect([...layoutCareer(createTaxonomy(largeTaxonomy(count))).positions]).toEqual([...positions]);
    }
  });

  it("stands a role without a grade behind what leads to it, or before what it leads to", () => {
    const { columns } = rankRoles(
      withRoles((role) => (["planner", "agent"].includes(role.id) ? ungraded(role) : role)),
    );
    expect(columns.get("driver")).toBe(1);
    expect(columns.get("planner")).toBe(2);
    expect(columns.get("agent")).toBe(1);
  });

  it("makes columns of moves where there are no grades, loops and blocked moves aside", () => {
    const moves = [...(sampleTaxonomy().moves ?? []), { from: "manager", to: "picker" }];
    const taxonomy = withRoles(ungraded, moves);
    const { columns, grades } = rankRoles(taxonomy);
    expect(Object.fromEntries(columns)).toEqual({ picker: 0, driver: 1, agent: 0, planner: 2, lead: 2, manager: 3 });
    expect(grades).toEqual([undefined, undefined, undefined, undefined]);
    expect(layoutCareer(taxonomy).columns.every(({ grade }) => grade === undefined)).toBe(true);
  });

  it("stands a long career in a long row, without running out of stack", () => {
    const roles = Array.from({ length: 20_000 }, (_, at) => ({ id: `r${at}`, label: { en: `Role ${at}` } }));
    const moves = roles.slice(1).map(({ id }, at) => ({ from: `r${at}`, to: id }));
    const { columns } = rankRoles(createTaxonomy({ ...sampleTaxonomy(), roles, moves }));
    expect(columns.get("r19999")).toBe(19_999);
  });

  it("lays thousands of roles without grades or moves in a compact grid", () => {
    const document = largeTaxonomy(3000);
    const roles = document.roles.map((role) => ungraded(role)).map(({ family: _, ...role }) => role);
    const { positions, columns } = layoutCareer(createTaxonomy({ ...document, roles, moves: [], families: [] }));
    expect(columns).toEqual([]);
    expect(overlaps(new Map([...positions].slice(0, 600)))).toBe(0);
    const points = [...positions.values()];
    const width = Math.max(...points.map(({ x }) => x)) + CARD.width / 2;
    const height = Math.max(...points.map(({ y }) => y)) + CARD.height / 2;
    expect(width / height).toBeGreaterThan(1.3);
    expect(width / height).toBeLessThan(1.9);
    expect((width * height) / (3000 * CARD.width * CARD.height)).toBeLessThan(1.8);
  });

  it("leaves what has a place where it is, and finds a free place for the others", () => {
    const keep = new Map([
      ["role:picker", { x: 1000, y: 500 }],
      ["role:driver", { x: 1320, y: 500 }],
      ["role:lead", { x: 1640, y: 500 }],
    ]);
    const { positions } = layoutCareer(sample, { keep });
    for (const [key, at] of keep) expect(positions.get(key)).toEqual(at);
    expect(positions.size).toBe(6);
    expect(overlaps(positions)).toBe(0);
    expect(positions.get("role:agent")?.x).toBe(1000);
  });

  it("brings families together that people move between", () => {
    const document = sampleTaxonomy();
    const families = ["a", "b", "c", "d"].map((id) => ({ id, label: { en: id } }));
    const roles = families.map(({ id }, at) => ({ id: `in-${id}`, label: { en: id }, family: id, grade: at + 1 }));
    const moves = [
      { from: "in-a", to: "in-d" },
      { from: "in-b", to: "in-c" },
    ];
    const { bands } = layoutCareer(createTaxonomy({ ...document, families, roles, moves }));
    const order = bands.map(({ family }) => family).join("");
    expect(Math.abs(order.indexOf("a") - order.indexOf("d"))).toBe(1);
    expect(Math.abs(order.indexOf("b") - order.indexOf("c"))).toBe(1);
  });

  it("places nothing where there is nothing", () => {
    const empty = layoutCareer(createTaxonomy({ ...sampleTaxonomy(), roles: [], moves: [], families: [] }));
    expect([empty.positions.size, empty.columns.length, empty.bands.length]).toEqual([0, 0, 0]);
  });
});
