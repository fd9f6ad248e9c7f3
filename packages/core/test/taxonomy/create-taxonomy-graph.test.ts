import { bidirectional } from "graphology-shortest-path/unweighted.js";
import { describe, expect, test } from "vitest";
import { createTaxonomyGraph } from "../../src/graph.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

const taxonomy = buildTaxonomy(`
  clerk: typing 2, law
  manager: law 3
  typing < office
  law 3 requires typing 2
  typing overlaps office 0.6
  clerk -> manager promotion 12
`);

describe("the graph of a taxonomy", () => {
  const graph = createTaxonomyGraph(taxonomy);

  test("has a node for each skill and role, and tells which it is", () => {
    expect(graph.nodes()).toEqual(["skill:typing", "skill:law", "skill:office", "role:clerk", "role:manager"]);
    expect(graph.getNodeAttributes("role:clerk")).toMatchObject({ kind: "role", id: "clerk", label: { en: "clerk" } });
  });

  test("has an edge for each connection, with the item behind it", () => {
    const edges = graph.mapEdges((_, { kind }, source, target) => `${source} ${kind} ${target}`);
    expect(edges).toEqual([
      "skill:typing broader skill:office",
      "skill:law requires skill:typing",
      "skill:typing overlaps skill:office",
      "role:clerk requirement skill:typing",
      "role:clerk requirement skill:law",
      "role:manager requirement skill:law",
      "role:clerk move role:manager",
    ]);
    const [move] = graph.filterEdges((_, attributes) => attributes.kind === "move");
    expect(graph.getEdgeAttributes(move)).toEqual({ kind: "move", move: taxonomy.moves[0] });
  });

  test("serves graphology's own algorithms", () => {
    expect(bidirectional(graph, "role:clerk", "skill:office")).toEqual(["role:clerk", "skill:typing", "skill:office"]);
  });

  test("cannot be changed", () => {
    expect(() => graph.addNode("skill:new")).toThrow(/addNode: .*read-only/);
    expect(() => graph.dropEdge(graph.edges()[0])).toThrow(/dropEdge/);
    expect(() => graph.clear()).toThrow(/read-only/);
    expect(() => graph.setNodeAttribute("role:clerk", "id", "other")).toThrow(/read-only/);
    expect(() => Object.assign(graph.getNodeAttributes("role:clerk"), { id: "other" })).toThrow(TypeError);
  });

  test("can be copied, and the copy changed", () => {
    const copy = graph.copy();
    copy.dropNode("role:clerk");
    expect(graph.hasNode("role:clerk")).toBe(true);
    expect(copy.order).toBe(graph.order - 1);
  });

  test("leaves out what refers to nothing, and keeps apart a skill and a role with one id", () => {
    const loose = buildTaxonomy("", {
      also: {
        skills: [{ id: "__proto__", label: { en: "a" }, broader: ["missing"] }],
        roles: [{ id: "__proto__", label: { en: "b" }, requirements: [{ skill: "missing" }, { skill: "__proto__" }] }],
      },
    });
    const small = createTaxonomyGraph(loose);
    expect(small.nodes()).toEqual(["skill:__proto__", "role:__proto__"]);
    expect(small.size).toBe(1);
  });
});
