import { createTaxonomy } from "@skillways/core";
import { describe, expect, it } from "vitest";
import { layoutCareer } from "../../src/layout/layout-career.js";
import { createMessages } from "../../src/messages/messages.js";
import { wordMessages } from "../../src/messages/word-messages.js";
import { buildCareerScene } from "../../src/scene/build-career-scene.js";
import { chooseNear } from "../../src/scene/choose-near.js";
import type { Scene } from "../../src/scene/scene.js";
import { largeTaxonomy } from "../support/sample-taxonomy.js";

function sceneOf(count: number): Scene {
  const taxonomy = createTaxonomy(largeTaxonomy(count));
  const messages = createMessages(wordMessages, "en");
  return buildCareerScene(taxonomy, layoutCareer(taxonomy).positions, { messages });
}

const corner = { x: 0, y: 0, width: 1200, height: 700 };

describe("what is drawn of a map", () => {
  it("is all of it while it is small", () => {
    const scene = sceneOf(150);
    expect(chooseNear(scene, corner, [])).toEqual({ scene, area: undefined });
  });

  it("is what is in sight or near to it of a large one, and the node with the focus wherever it is", () => {
    const scene = sceneOf(400);
    const { scene: drawn, area } = chooseNear(scene, corner, ["role:r399", undefined]);
    const inSight = scene.nodes.filter(({ x, y }) => x > 0 && x < corner.width && y > 0 && y < corner.height);
    const keys = new Set(drawn.nodes.map(({ key }) => key));
    expect(inSight.length).toBeGreaterThan(5);
    expect(inSight.filter(({ key }) => !keys.has(key))).toEqual([]);
    expect(keys.has("role:r399")).toBe(true);
    expect(drawn.nodes.length).toBeLessThan(scene.nodes.length / 2);
    expect(area).toMatchObject({ x: -480, width: 2160 });
  });

  it("has the lines that end there, and those that only pass through", () => {
    const scene = sceneOf(400);
    const { scene: drawn } = chooseNear(scene, corner, []);
    const there = new Set(drawn.nodes.map(({ key }) => key));
    const drawnEdges = new Set(drawn.edges.map(({ key }) => key));
    const ending = scene.edges.filter(({ from, to }) => there.has(from) || there.has(to));
    expect(ending.length).toBeGreaterThan(5);
    expect(ending.filter(({ key }) => !drawnEdges.has(key))).toEqual([]);
    expect(drawn.edges.length).toBeLessThan(scene.edges.length);
  });

  it("is next to nothing before the map has a size", () => {
    expect(chooseNear(sceneOf(400), { x: 0, y: 0, width: 0, height: 0 }, []).scene.nodes).toEqual([]);
  });
});
