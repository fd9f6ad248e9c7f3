import { readFileSync } from "node:fs";
import { createTaxonomy, type Relation, type Skill, type TaxonomyDocument } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { createMessages } from "../../src/messages/messages.js";
import { wordMessages } from "../../src/messages/word-messages.js";
import { buildSkillsScene, type SkillsSceneOptions } from "../../src/scene/build-skills-scene.js";
import type { Scene, SceneNode } from "../../src/scene/scene.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const messages = createMessages(wordMessages, "en");
const noordhaven = JSON.parse(
  readFileSync(new URL("../../../../examples/noordhaven/taxonomy.json", import.meta.url), "utf8"),
) as TaxonomyDocument;

function build(
  skills: readonly Skill[],
  relations: readonly Relation[] = [],
  options: Partial<SkillsSceneOptions> = {},
): Scene {
  const taxonomy = createTaxonomy({ ...sampleTaxonomy(), skills, relations, roles: [], moves: [] });
  return buildSkillsScene(taxonomy, { messages, ...options });
}

function skill(id: string, broader: readonly string[] = []): Skill {
  return { id, label: { en: id }, ...(broader.length > 0 && { broader }) };
}

function node(scene: Scene, id: string): SceneNode {
  return scene.nodes.find((one) => one.id === id) as SceneNode;
}

describe("the skills scene", () => {
  it("tells of a skill its kind, whether it is soft, and how many roles ask for it", () => {
    const scene = buildSkillsScene(createTaxonomy(sampleTaxonomy()), { messages });
    expect(node(scene, "planning")).toMatchObject({
      label: "Planning",
      skill: { kind: "skill", soft: true, roles: 3, also: [] },
    });
    expect(scene.nodes).toHaveLength(7);
  });

  it("draws what a skill builds on as an arrow with its levels, an overlap by its weight, and what is the same double", () => {
    const scene = build(
      [skill("a"), skill("b"), skill("c"), skill("d")],
      [
        { type: "requires", source: "a", target: "b", sourceLevel: 3, targetLevel: 2 },
        { type: "overlaps", source: "b", target: "c", weight: 0.75 },
        { type: "equivalent", source: "c", target: "d" },
      ],
    );
    expect(scene.edges.map(({ kind, label, width, arrow }) => [kind, label, width, arrow !== ""])).toEqual([
      ["requires", "3 → 2", 1.5, true],
      ["equivalent", "=", 5, false],
      ["overlaps", "75%", 4, false],
    ]);
    expect(scene.edges[0]?.key).toBe('relation:["requires","a","b",3,2]');
  });

  it("closes and opens a group, and counts what is in it", () => {
    const skills = [skill("data"), skill("sql", ["data"]), skill("joins", ["sql"])];
    const open = build(skills);
    expect(node(open, "data").group).toMatchObject({ open: true, count: 1, depth: 0 });
    expect(node(open, "sql").group).toMatchObject({ open: true, count: 1, depth: 1 });
    const closed = build(skills, [], { groups: new Map([["data", false]]) });
    expect(closed.nodes.map(({ id }) => id)).toEqual(["data"]);
    expect(node(closed, "data").group).toMatchObject({ open: false, count: 1 });
  });

  it("leads relations into a closed group to the group, as one line while an end of them is selected", () => {
    const skills = [skill("data"), skill("sql", ["data"]), skill("r", ["data"]), skill("maths")];
    const relations: Relation[] = [
      { type: "requires", source: "sql", target: "maths" },
      { type: "overlaps", source: "r", target: "maths" },
    ];
    const groups = new Map([["data", false]]);
    const calm = build(skills, relations, { groups });
    expect(calm.edges).toEqual([]);
    expect(node(calm, "data").hiddenEdges).toBe(2);
    const [edge, ...others] = build(skills, relations, { groups, selection: ["skill:maths"] }).edges;
    expect(others).toEqual([]);
    expect(edge).toMatchObject({ kind: "bundle", label: "2×", from: "skill:data", to: "skill:maths" });
  });

  it("tells in which other groups a skill belongs, and leads there while it is selected", () => {
    const skills = [skill("a"), skill("b"), skill("x", ["a", "b"])];
    expect(node(build(skills), "x").skill?.also).toEqual(["b"]);
    const selected = build(skills, [], { selection: ["skill:x"] });
    expect(selected.edges.map(({ kind, from, to }) => [kind, from, to])).toEqual([["member", "skill:x", "skill:b"]]);
  });

  it("shows at most three lines a skill, and the others once it, or one of them, is selected", () => {
    const skills = [skill("hub"), ...Array.from({ length: 6 }, (_, at) => skill(`s${at}`))];
    const relations = skills.slice(1).map(({ id }): Relation => ({ type: "requires", source: "hub", target: id }));
    expect(build(skills, relations).edges).toHaveLength(3);
    expect(node(build(skills, relations), "hub").hiddenEdges).toBe(3);
    expect(build(skills, relations, { selection: ["skill:hub"] }).edges).toHaveLength(6);
    const one = build(skills, relations, { selection: ['relation:["requires","hub","s5",null,null]'] });
    expect(one.edges).toHaveLength(4);
  });

  it("opens a large taxonomy with its top groups only", () => {
    const groups = Array.from({ length: 20 }, (_, at) => skill(`g${at}`));
    const inside = groups.flatMap(({ id }) => Array.from({ length: 50 }, (_, at) => skill(`${id}-${at}`, [id])));
    expect(build([...groups, ...inside]).nodes).toHaveLength(20);
  });

  it("draws a broken draft: an id twice, a relation to nowhere or to itself, a group that is gone", () => {
    const skills = [skill("a", ["gone"]), skill("a"), skill("b", ["b"])];
    const relations: Relation[] = [
      { type: "requires", source: "a", target: "gone" },
      { type: "overlaps", source: "b", target: "b" },
    ];
    const scene = build(skills, relations);
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(["a", "b"]);
    expect(scene.edges).toEqual([]);
  });

  it("shows all of Noordhaven, each skill once, and counts for each what it does not draw", () => {
    const taxonomy = createTaxonomy(noordhaven);
    const scene = buildSkillsScene(taxonomy, { messages });
    expect(new Set(scene.nodes.map(({ id }) => id)).size).toBe(taxonomy.skills.length);
    for (const one of scene.nodes) {
      const drawn = scene.edges.filter(({ from, to }) => from === one.key || to === one.key).length;
      expect(drawn + one.hiddenEdges).toBe(taxonomy.relationsOf(one.id).length);
    }
  });
});
