import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import type { MapDrawing } from "../schema/taxonomy-document.js";
import { createTaxonomyGraph } from "../taxonomy/create-taxonomy-graph.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { createRandom } from "./seeded-random.js";

// The functions themselves are what is exported; their type declarations say that they are under `default`.
const louvain = louvainModule as unknown as (typeof louvainModule)["default"];
const forceAtlas2 = forceAtlas2Module as unknown as (typeof forceAtlas2Module)["default"];

export interface PlaceOptions {
  /** How often all nodes move. More gives a clearer picture, and takes longer. Default 300. */
  readonly rounds?: number;
  /** Hears of each part that is done, over 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** About how wide and high the drawing is for each root of the number of nodes, in map units. */
const SPACING = 60;
const ROUNDS_AT_ONCE = 10;

/**
 * A place for every skill and role of a taxonomy, in whole map units around 0: near what they are connected with by
 * requirements, relations and the hierarchy (ForceAtlas2, Jacomy et al. 2014, with Barnes-Hut, begun from communities). The same for the same
 * taxonomy. O(rounds × (edges + nodes log nodes)).
 */
export function placeNodes(
  taxonomy: Taxonomy,
  { rounds = 300, onProgress }: PlaceOptions = {},
): MapDrawing["positions"] {
  const graph = connectNodes(taxonomy);
  placeByCommunity(graph);
  const settings = {
    barnesHutOptimize: graph.order > 500,
    barnesHutTheta: 0.8,
    linLogMode: true,
    gravity: 0.2,
    scalingRatio: 2,
    slowDown: 1 + Math.log(graph.order + 1) / 4,
  };
  for (let done = 0; done < rounds; done += ROUNDS_AT_ONCE) {
    const iterations = Math.min(ROUNDS_AT_ONCE, rounds - done);
    if (graph.order > 1) forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: "weight" });
    onProgress?.((done + iterations) / rounds);
  }
  return roundPositions(graph);
}

type NodeGraph = UndirectedGraph<{ x: number; y: number }, { weight: number }>;

/** What is connected with little counts for more: else roles, which ask for dozens of skills, push each other away. */
function connectNodes(taxonomy: Taxonomy): NodeGraph {
  const graph: NodeGraph = new UndirectedGraph();
  const source = createTaxonomyGraph(taxonomy);
  source.forEachNode((node) => {
    graph.addNode(node, { x: 0, y: 0 });
  });
  source.forEachEdge((_, { kind }, from, to) => {
    if (from === to || graph.hasEdge(from, to)) return;
    const share = Math.sqrt(source.degree(from) * source.degree(to));
    graph.addEdge(from, to, { weight: (kind === "requirement" ? 4 : 2) / share });
  });
  return graph;
}

/** Starts each community of nodes (Louvain) at a place of its own, the largest in the middle, in a sunflower of sunflowers. */
function placeByCommunity(graph: NodeGraph): void {
  if (graph.order === 0) return;
  const communities = new Map<number, string[]>();
  const assigned = louvain(graph, { getEdgeWeight: "weight", rng: createRandom(1) });
  graph.forEachNode((node) => {
    const community = assigned[node] ?? -1;
    const members = communities.get(community);
    if (members === undefined) communities.set(community, [node]);
    else members.push(node);
  });
  let before = 0;
  const largestFirst = [...communities.values()].sort((a, b) => b.length - a.length);
  largestFirst.forEach((members, index) => {
    const [centreX, centreY] = sunflower(index, 12 * Math.sqrt(before + members.length / 2));
    members.forEach((node, at) => {
      const [x, y] = sunflower(at, 6 * Math.sqrt(at));
      graph.mergeNodeAttributes(node, { x: centreX + x, y: centreY + y });
    });
    before += members.length;
  });
}

function sunflower(index: number, radius: number): readonly [x: number, y: number] {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** Centred, scaled to the number of nodes by how far half of them are out, and whole: so that they are short. */
function roundPositions(graph: NodeGraph): MapDrawing["positions"] {
  const places = graph.mapNodes((node, { x, y }) => ({ node, x, y }));
  const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const [centreX, centreY] = [middle(places.map(({ x }) => x)), middle(places.map(({ y }) => y))];
  const reach = middle(places.map(({ x, y }) => Math.hypot(x - centreX, y - centreY)));
  const scale = reach === 0 ? 1 : (SPACING * Math.sqrt(places.length)) / 2 / reach;
  const positions = places.map(({ node, x, y }) => {
    const [right, down] = [Math.round((x - centreX) * scale), Math.round((y - centreY) * scale)];
    // JSON has no negative zero.
    return [node, [right + 0, down + 0] as const] as const;
  });
  return Object.fromEntries(positions);
}
