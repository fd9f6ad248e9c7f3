// Routes over ESCO's mobility graph: by cost alone beside libraries for k shortest paths, and in full.
import cytoscape from "cytoscape";
import { DirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/dijkstra.js";
import createGraph from "ngraph.graph";
import path from "ngraph.path";
import { createMobility, findRoutes, measureGap } from "../dist/index.js";
import { median, ms, mustAgree, printTable, quantile, RUNS, timeEach, times } from "./bench-table.mjs";
import { readEscoRoles } from "./esco-roles.mjs";
import { runPython } from "./run-python.mjs";
import { seededPairs } from "./seeded.mjs";

const QUESTIONS = 60;
const K = 5;
/** A library that looks at every node for one answer gets fewer questions. */
const FEW = 3;

const { name, taxonomy } = readEscoRoles();
const mobility = createMobility(taxonomy);
const { roles } = mobility.matrix;
const id = (/** @type {number} */ number) => roles[number]?.id ?? "";
const edges = readEdges();
const pairs = seededPairs(7, roles.length, QUESTIONS);
const weightBetween = new Map(edges.map(({ from, to, weight }) => [from * roles.length + to, weight]));

const everyStep = roles.length;
const byCost = timeEach(pairs, ([from, to]) =>
  findRoutes(mobility, { role: id(from) }, id(to), { by: "cost", k: K, maxSteps: everyStep }),
);
const fourSteps = timeEach(pairs, ([from, to]) =>
  findRoutes(mobility, { role: id(from) }, id(to), { by: "cost", k: K }),
);
const full = timeEach(pairs, ([from, to]) => findRoutes(mobility, { role: id(from) }, id(to)));
const ourLengths = byCost.answers.map(({ routes }) => routes.map(lengthOf).sort((a, b) => a - b));

const peers = [...measurePython(), measureGraphology(), measureNgraph(), measureCytoscape()];
printTable(
  "findRoutes by cost alone",
  `${name}: ${roles.length} roles, ${edges.length} moves. ${QUESTIONS} pairs of roles from a fixed seed, the median of ${RUNS} runs for each; then the ` +
    `median and the 95th percentile over pairs. Ours also measures the gap of every step of every route. Ratio of medians, to our first row. ` +
    "Checked: the lengths of all paths found equal ours.",
  ["", "median", "p95", "ratio", "limit"],
  [
    line(`**Skillways**, ${K} routes of any number of steps`, byCost.times, "4 / 10 ms", [4, 10]),
    line(`**Skillways**, ${K} routes of at most 4 steps`, fourSteps.times, "4 / 10 ms", [4, 10]),
    ...peers.map((peer) =>
      peer.missing === undefined ? line(peer.name, peer.times) : [`${peer.name}: ${peer.missing}`, "", "", "", ""],
    ),
  ],
);
const found = full.answers.filter(({ routes }) => routes.length > 0).length;
printTable(
  "findRoutes in full",
  `The same pairs, at most 4 steps: the profile carried along, routes that are best in weeks, steps, hardest step and pay, labelled. ` +
    `${found} of ${QUESTIONS} have a route; ${full.answers.filter(({ complete }) => complete).length} answers are complete. No other library answers this question.`,
  ["", "median", "p95", "slowest", "limit"],
  [
    [
      "**Skillways**",
      ms(median(full.times)),
      ms(quantile(full.times, 0.95)),
      ms(Math.max(...full.times)),
      verdict(full.times, "10 / 50 ms", [10, 50]),
    ],
  ],
);

/** The graph that routes are searched on: what a step costs for a holder of the role before it, big steps left out. */
function readEdges() {
  const { start, to } = mobility.graph;
  const { maxStepHours } = mobility.settings;
  const list = [];
  for (let from = 0; from < roles.length; from++) {
    for (let edge = start[from]; edge < start[from + 1]; edge++) {
      const { hours } = measureGap(mobility, { role: id(from) }, id(to[edge])).effort;
      if (hours <= maxStepHours) list.push({ from, to: to[edge], weight: 0.5 + (hours / maxStepHours) ** 2 });
    }
  }
  return list;
}

/** @param {import("../dist/index.js").Route} route */
function lengthOf({ steps }) {
  return steps.reduce((sum, { from, to }) => {
    const key = mobility.matrix.roleNumber.get(from) * roles.length + mobility.matrix.roleNumber.get(to);
    return sum + (weightBetween.get(key) ?? Number.NaN);
  }, 0);
}

function measurePython() {
  const answers = runPython("routes_peers.py", {
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    weight: Float64Array.from(edges, ({ weight }) => weight),
    sources: Int32Array.from(pairs, ([from]) => from),
    targets: Int32Array.from(pairs, ([, to]) => to),
  });
  return Object.entries(answers).map(([library, answer]) => {
    if (answer.missing !== undefined) return { name: library, missing: answer.missing };
    answer.lengths.forEach((/** @type {number[]} */ lengths, /** @type {number} */ i) => {
      checkLengths(library, lengths, i);
    });
    const language = library === "igraph" ? "C" : "Python";
    return { name: `${library} ${answer.version} (${language}), Yen: ${K} paths`, times: answer.times };
  });
}

function measureGraphology() {
  const graph = new DirectedGraph();
  for (const { id: role } of roles) graph.addNode(role);
  for (const { from, to, weight } of edges) graph.addEdge(id(from), id(to), { weight });
  const { times: each, answers } = timeEach(pairs, ([from, to]) => bidirectional(graph, id(from), id(to), "weight"));
  answers.forEach((nodes, i) => {
    checkLengths("graphology", nodes === null ? [] : [lengthAlong(nodes)], i);
  });
  return { name: "graphology-shortest-path, bidirectional Dijkstra: 1 path", times: each };
}

function measureNgraph() {
  const graph = createGraph();
  for (const { id: role } of roles) graph.addNode(role);
  for (const { from, to, weight } of edges) graph.addLink(id(from), id(to), { weight });
  const finder = path.nba(graph, { oriented: true, distance: (_from, _to, link) => link.data.weight });
  const { times: each, answers } = timeEach(pairs, ([from, to]) => finder.find(id(from), id(to)));
  answers.forEach((nodes, i) => {
    checkLengths(
      "ngraph.path",
      nodes.length === 0 ? [] : [lengthAlong(nodes.map((node) => String(node.id)).reverse())],
      i,
    );
  });
  return { name: "ngraph.path, bidirectional A*: 1 path", times: each };
}

function measureCytoscape() {
  const nodes = roles.map(({ id: role }) => ({ group: /** @type {const} */ ("nodes"), data: { id: `role:${role}` } }));
  const links = edges.map(({ from, to, weight }, i) => ({
    group: /** @type {const} */ ("edges"),
    data: { id: `move:${i}`, source: `role:${id(from)}`, target: `role:${id(to)}`, weight },
  }));
  const graph = cytoscape({ headless: true, styleEnabled: false, elements: [...nodes, ...links] });
  const few = pairs.slice(0, FEW);
  const { times: each, answers } = timeEach(few, ([from, to]) =>
    graph
      .elements()
      .dijkstra({
        root: graph.getElementById(`role:${id(from)}`),
        weight: (edge) => edge.data("weight"),
        directed: true,
      })
      .distanceTo(graph.getElementById(`role:${id(to)}`)),
  );
  answers.forEach((length, i) => {
    checkLengths("cytoscape", Number.isFinite(length) ? [length] : [], i);
  });
  return { name: `cytoscape.js, Dijkstra: 1 path (${FEW} pairs)`, times: each };
}

/** @param {readonly string[]} ids */
function lengthAlong(ids) {
  return lengthOf({ steps: ids.slice(1).map((to, i) => ({ from: ids[i], to })) });
}

/**
 * @param {string} library
 * @param {readonly number[]} lengths of the paths found, shortest first
 * @param {number} question
 */
function checkLengths(library, lengths, question) {
  const ours = ourLengths[question] ?? [];
  const isSame = lengths.every((length, i) => Math.abs(length - (ours[i] ?? Number.NaN)) < 1e-6);
  mustAgree(isSame && lengths.length > 0 === ours.length > 0, `${library}, pair ${question}: ${lengths} and ${ours}`);
}

/**
 * @param {string} what
 * @param {readonly number[]} each
 * @param {string} [words]
 * @param {readonly [number, number]} [limits]
 */
function line(what, each, words, limits) {
  const ratio = times(median(each), median(byCost.times));
  return [
    what,
    ms(median(each)),
    ms(quantile(each, 0.95)),
    ratio,
    limits === undefined ? "" : verdict(each, words ?? "", limits),
  ];
}

/**
 * @param {readonly number[]} each
 * @param {string} words
 * @param {readonly [number, number]} limits of the median and of the 95th percentile
 */
function verdict(each, words, [middle, high]) {
  return `${median(each) <= middle && quantile(each, 0.95) <= high ? "meets" : "does not meet"} ≤ ${words}`;
}
