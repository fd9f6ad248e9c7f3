import { createMobility, createTaxonomy, type Taxonomy, type TaxonomyDocument } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { listNearest } from "../../src/consequences/near-table.js";
import { layoutCareer } from "../../src/layout/layout-career.js";
import { createMessages } from "../../src/messages/messages.js";
import { wordMessages } from "../../src/messages/word-messages.js";
import { buildCareerScene } from "../../src/scene/build-career-scene.js";
import { buildRoleScene } from "../../src/scene/build-role-scene.js";
import type { Nearness } from "../../src/scene/role-closeness.js";
import type { Scene, SceneEdge, SceneNode } from "../../src/scene/scene.js";
import type { SceneOptions } from "../../src/scene/scene-options.js";
import { largeTaxonomy, sampleTaxonomy } from "../support/sample-taxonomy.js";

const messages = createMessages(wordMessages, "nl");

function career(document: TaxonomyDocument, options: Partial<SceneOptions> & { near?: boolean } = {}): Scene {
  const taxonomy = createTaxonomy(document);
  const nearness = options.near ? nearnessOf(taxonomy) : undefined;
  return buildCareerScene(taxonomy, layoutCareer(taxonomy).positions, { messages, nearness, ...options });
}

function nearnessOf(taxonomy: Taxonomy): Nearness {
  const nearest = listNearest(createMobility(taxonomy));
  return (role) => nearest.get(role) ?? [];
}

function node(scene: Scene, key: string): SceneNode {
  return scene.nodes.find((one) => one.key === key) as SceneNode;
}

function edgesAt(scene: Scene, key: string): SceneEdge[] {
  return scene.edges.filter(({ from, to }) => from === key || to === key);
}

/** One role with moves to eight others. */
function star(): TaxonomyDocument {
  const roles = Array.from({ length: 9 }, (_, at) => ({
    id: `r${at}`,
    label: { en: `Role ${at}` },
    grade: at === 0 ? 1 : 2,
  }));
  return { ...sampleTaxonomy(), roles, moves: roles.slice(1).map(({ id }) => ({ from: "r0", to: id })) };
}

describe("the career scene", () => {
  it("shows, of more than a thousand roles, the roles near to what is selected, and tells on each card how many wait", () => {
    const document = { ...largeTaxonomy(1200), moves: [{ from: "r0", to: "r1" }] };
    const calm = career(document, { near: true });
    expect(calm.edges.filter(({ kind }) => kind === "computed")).toEqual([]);
    expect(calm.edges.filter(({ kind }) => kind === "move")).toHaveLength(1);
    const waiting = node(calm, "role:r5").hiddenEdges;
    expect(waiting).toBeGreaterThan(0);
    const selected = career(document, { near: true, selection: ["role:r5"] });
    const shown = edgesAt(selected, "role:r5").filter(({ kind }) => kind === "computed");
    expect(shown).toHaveLength(waiting);
    expect(node(selected, "role:r5").hiddenEdges).toBe(0);
  });

  it("has a card for each role, with what is on it in the language at hand", () => {
    const scene = career(sampleTaxonomy());
    expect(scene.nodes).toHaveLength(6);
    expect(node(scene, "role:driver")).toMatchObject({
      kind: "role",
      label: "Heftruckchauffeur",
      family: "logistics",
      familyLabel: "Logistiek",
      familyIndex: 0,
      grade: 2,
      problems: 0,
      hiddenEdges: 0,
    });
    expect(scene.lanes.filter(({ kind }) => kind === "grade").map(({ label }) => label)).toEqual(
      [1, 2, 3, 4, 5].map((grade) => `Functieniveau ${grade}`),
    );
    expect(scene.lanes.filter(({ kind }) => kind === "family").map(({ label }) => label)).toEqual([
      "Logistiek",
      "Klantenservice",
    ]);
  });

  it("draws declared and blocked moves; near roles only once closeness is known", () => {
    const plain = career(sampleTaxonomy());
    expect(plain.edges.map(({ kind }) => kind).sort()).toEqual(["blocked", "move", "move", "move", "move", "move"]);
    expect(plain.edges.every(({ label, width }) => label === "" && width === 2)).toBe(true);
    const near = career(sampleTaxonomy(), { near: true });
    const move = near.edges.find(({ key }) => key === 'move:["picker","driver"]');
    expect(move?.closeness).toBeGreaterThan(0.3);
    expect(move?.width).toBeCloseTo(1.5 + 4.5 * (move?.closeness ?? 0));
    expect(move?.label).toMatch(/^\d+%$/);
    for (const edge of near.edges.filter(({ kind }) => kind === "computed")) {
      expect(node(near, edge.to).grade ?? 0).toBeGreaterThanOrEqual(node(near, edge.from).grade ?? 0);
    }
  });

  it("shows at most three edges a node, tells how many more there are, and shows them all where it is selected", () => {
    const scene = career(star());
    expect(edgesAt(scene, "role:r0")).toHaveLength(3);
    expect(node(scene, "role:r0").hiddenEdges).toBe(5);
    const selected = career(star(), { selection: ["role:r0"] });
    expect(edgesAt(selected, "role:r0")).toHaveLength(8);
    expect(selected.edges.filter(({ revealed }) => revealed)).toHaveLength(5);
    expect(node(selected, "role:r0").hiddenEdges).toBe(0);
    const large = career(largeTaxonomy(60), { near: true });
    for (const { key } of large.nodes) expect(edgesAt(large, key).length).toBeLessThanOrEqual(3);
  });

  it("shows roles of other families that are merely near only where one of both is selected", () => {
    const isNearAcross = ({ kind, across }: SceneEdge): boolean => kind === "computed" && across === true;
    const document = { ...largeTaxonomy(60), moves: [] };
    expect(career(document, { near: true }).edges.filter(isNearAcross)).toEqual([]);
    const found = career(document, { near: true, selection: ["role:r0"] }).edges.filter(isNearAcross);
    expect(found.length).toBeGreaterThan(0);
    for (const { from, to, revealed } of found)
      expect([[from, to].includes("role:r0"), revealed]).toEqual([true, true]);
  });

  it("lays ribbons under the lines to the nearest three of the selected role, as wide as what both ask", () => {
    expect(career(largeTaxonomy(60), { near: true }).edges.filter(({ kind }) => kind === "ribbon")).toEqual([]);
    const { edges } = career(largeTaxonomy(60), { near: true, selection: ["role:r0"] });
    const ribbons = edges.filter(({ kind }) => kind === "ribbon");
    expect(ribbons).toHaveLength(3);
    const closeness = ribbons.map(({ key }) => edges.find((edge) => `ribbon:${edge.key}` === key)?.closeness ?? 0);
    expect(closeness).toEqual([...closeness].sort((a, b) => b - a));
    expect(ribbons.map(({ width }) => width)).toEqual(closeness.map((share) => Math.round(8 + 32 * share)));
    const many = career(largeTaxonomy(60), { near: true, selection: ["role:r0", "role:r1"] });
    expect(many.edges.some(({ kind }) => kind === "ribbon")).toBe(false);
  });

  it("counts errors and warnings on what they are about", () => {
    const finding = (pointer: string, severity: "error" | "info") =>
      ({ pointer, severity, code: "x", expected: "", received: "", message: { nl: "", en: "" } }) as const;
    const findings = [
      finding("/roles/1/requirements/0/level", "error"),
      finding("/roles/1", "error"),
      finding("/moves/0/to", "error"),
      finding("/roles/2", "info"),
      finding("", "error"),
      finding("/roles/99", "error"),
    ];
    const scene = career(sampleTaxonomy(), { findings });
    expect(Object.fromEntries(scene.nodes.map(({ id, problems }) => [id, problems]))).toEqual({
      picker: 1,
      driver: 2,
      agent: 0,
      planner: 0,
      lead: 0,
      manager: 0,
    });
  });

  it("drops its columns as soon as a card leaves its own", () => {
    const taxonomy = createTaxonomy(sampleTaxonomy());
    const positions = new Map(layoutCareer(taxonomy).positions).set("role:picker", { x: 1000, y: 600 });
    const { lanes } = buildCareerScene(taxonomy, positions, { messages });
    expect(lanes.filter(({ kind }) => kind === "grade")).toEqual([]);
  });

  it("draws a broken draft: an id twice, a move to nowhere, an unknown family", () => {
    const document = sampleTaxonomy();
    const [first] = document.roles;
    const roles = [...document.roles, { ...(first as NonNullable<typeof first>), family: "gone" }];
    const moves = [...(document.moves ?? []), { from: "picker", to: "gone" }, { from: "lead", to: "lead" }];
    const scene = career({ ...document, roles, moves });
    expect(scene.nodes).toHaveLength(6);
    expect(scene.edges).toHaveLength(6);
  });

  it("is empty, with bounds, where there are no roles", () => {
    const scene = career({ ...sampleTaxonomy(), roles: [], moves: [] });
    expect([scene.nodes, scene.edges, scene.lanes]).toEqual([[], [], []]);
    expect(scene.bounds.width).toBeGreaterThan(0);
  });
});

describe("the role scene", () => {
  const taxonomy = createTaxonomy(sampleTaxonomy());

  it("puts the role in the middle, what it asks below, and the roles before and after it beside it", () => {
    const scene = buildRoleScene(taxonomy, "planner", { messages });
    const partOf = (part: string): SceneNode[] => scene.nodes.filter((one) => one.part === part);
    expect(partOf("centre").map(({ key }) => key)).toEqual(["role:planner"]);
    expect(
      partOf("before")
        .map(({ key }) => key)
        .sort(),
    ).toEqual(["role:agent", "role:driver"]);
    expect(partOf("after").map(({ key }) => key)).toEqual(["role:manager"]);
    expect(partOf("requirement").map(({ key }) => key)).toEqual(["skill:planning", "skill:analysis", "skill:wms"]);
    expect(partOf("before").every(({ x }) => x < 0) && partOf("after").every(({ x }) => x > 0)).toBe(true);
    expect(partOf("requirement")[0]?.requirement).toEqual({
      level: 4,
      top: 5,
      necessity: "essential",
      blocking: false,
      nature: "soft",
    });
    expect(scene.edges.filter(({ kind }) => kind === "requirement")).toHaveLength(3);
  });

  it("puts what is essential first", () => {
    const document = sampleTaxonomy();
    const roles = document.roles.map((role) => ({
      ...role,
      requirements:
        role.requirements?.map(
          (asked, at) => ({ ...asked, necessity: at === 0 ? "optional" : "essential" }) as const,
        ) ?? [],
    }));
    const scene = buildRoleScene(createTaxonomy({ ...document, roles }), "planner", { messages });
    expect(scene.nodes.flatMap(({ requirement }) => requirement?.necessity ?? [])).toEqual([
      "essential",
      "essential",
      "optional",
    ]);
  });

  it("meets each other role once, however many moves go to and fro", () => {
    const document = sampleTaxonomy();
    const moves = [...(document.moves ?? []), { from: "planner", to: "driver" }];
    const scene = buildRoleScene(createTaxonomy({ ...document, moves }), "driver", { messages });
    expect(new Set(scene.nodes.map(({ key }) => key)).size).toBe(scene.nodes.length);
  });

  it("is empty for a role that is gone", () => {
    expect(buildRoleScene(taxonomy, "gone", { messages }).nodes).toEqual([]);
  });
});
