import { createTaxonomy } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { rectAround, rectsOverlap } from "../../src/geometry/rect.js";
import { arrangeRoles } from "../../src/layout/arrange-roles.js";
import { CARD } from "../../src/layout/card-size.js";
import { layoutCareer } from "../../src/layout/layout-career.js";
import { layoutGraph } from "../../src/layout/layout-graph.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

function graphOf(count: number): Parameters<typeof layoutGraph>[0] {
  const keys = Array.from({ length: count }, (_, at) => `role:r${at}`);
  const edges = keys.slice(1).flatMap((to, at) => [
    { from: keys[Math.floor(at / 2)] ?? "", to },
    { from: keys[(at * 7) % (at + 1)] ?? "", to },
  ]);
  return { keys, edges };
}

describe("the layout along edges", () => {
  it("goes from left to right, with no card on another, the same every time", () => {
    const graph = graphOf(60);
    const positions = layoutGraph(graph);
    for (const { from, to } of graph.edges) {
      expect(positions.get(to)?.x ?? 0).toBeGreaterThan(positions.get(from)?.x ?? 0);
    }
    const rects = [...positions.values()].map((at) => rectAround(at, CARD.width, CARD.height));
    expect(rects.some((rect, at) => rects.some((other, place) => place < at && rectsOverlap(rect, other)))).toBe(false);
    expect([...layoutGraph(graph)]).toEqual([...positions]);
  });

  it("takes any ids, loops, doubled edges and edges to nowhere", () => {
    const keys = ["role:__proto__", "role:constructor", "role:a"];
    const edges = [
      { from: "role:__proto__", to: "role:constructor" },
      { from: "role:constructor", to: "role:__proto__" },
      { from: "role:a", to: "role:a" },
      { from: "role:a", to: "role:gone" },
    ];
    const positions = layoutGraph({ keys, edges: [...edges, ...edges] });
    expect([...positions.keys()]).toEqual(keys);
    expect([...positions.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe("arranging roles", () => {
  it("needs no worker where there are grades, and does without where there can be none", async () => {
    const graded = createTaxonomy(sampleTaxonomy());
    expect(await arrangeRoles(graded)).toEqual(layoutCareer(graded).positions);
    const document = sampleTaxonomy();
    const ungraded = createTaxonomy({ ...document, roles: document.roles.map(({ grade: _, ...role }) => role) });
    expect(typeof Worker).toBe("undefined");
    expect(await arrangeRoles(ungraded)).toEqual(layoutCareer(ungraded).positions);
  });
});
