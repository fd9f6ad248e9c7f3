// All ordered pairs of ESCO's roles: closeness, each role's 20 nearest, and the quantiles; then the whole of createMobility, beside
// the mobility graph built by hand with Maps and graphology.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { DirectedGraph } from "graphology";
import { createMobility } from "../dist/index.js";
import { heldMegabytes, ms, mustAgree, printTable, RUNS, time, times, within } from "./bench-table.mjs";
import { closenessByMaps } from "./closeness-by-maps.mjs";
import { readEscoRoles } from "./esco-roles.mjs";
import { runPython } from "./run-python.mjs";

const MIX = { lambda: 0.75, alpha: 0.25 };
const { name, taxonomy } = readEscoRoles();
const { createRequirementMatrix, createClosenessIndex, findNeighbours, createThresholds } = await importIndexes();

const matrix = createRequirementMatrix(taxonomy, 40);
const index = createClosenessIndex(matrix);
const ours = time(() => {
  const neighbours = findNeighbours(matrix, index, MIX);
  return { neighbours, thresholds: createThresholds(neighbours, matrix.roles.length) };
});
const byMaps = time(() => closenessByMaps(taxonomy, MIX), { warm: false });
const { scipy = { missing: "no python3 on this machine" } } = runPython("closeness_peers.py", {
  start: matrix.start,
  skill: matrix.skill,
  weighted: index.weighted,
});

const { neighbours, thresholds } = ours.answer;
const per = neighbours.role.length / matrix.roles.length;
for (const [number, { id }] of matrix.roles.entries()) {
  const wanted = (byMaps.answer.nearest.get(id) ?? []).map(({ closeness }) => closeness);
  const got = [...neighbours.closeness.subarray(number * per, number * per + neighbours.count[number])];
  mustAgree(
    got.length === wanted.length && got.every((each, i) => Math.abs(each - wanted[i]) < 2e-9),
    `nearest of ${id}`,
  );
}
const { possible, viable, strong } = thresholds;
mustAgree(
  [possible, viable, strong].every((each, i) => Math.abs(each - byMaps.answer.quantiles[i]) < 2e-5),
  "quantiles",
);
mustAgree(scipy.missing !== undefined || Math.abs(scipy.sum / sumOfProducts() - 1) < 1e-9, "SciPy's sum of products");

const lines = [["**Skillways**, everything", ms(ours.milliseconds), "1 ×", ""]];
if (scipy.missing === undefined) {
  lines[0][3] = within(ours.milliseconds / scipy.milliseconds, 0.5, "0.5 × SciPy");
  lines.push([
    `SciPy ${scipy.version} (C): the products alone`,
    ms(scipy.milliseconds),
    times(scipy.milliseconds, ours.milliseconds),
    "",
  ]);
} else lines.push([`SciPy: ${scipy.missing}`, "", "", ""]);
lines.push([
  "plain JavaScript with Maps, everything",
  ms(byMaps.milliseconds),
  times(byMaps.milliseconds, ours.milliseconds),
  "",
]);
printTable(
  "Closeness of all ordered pairs",
  `${name}: ${matrix.roles.length} roles, ${matrix.skill.length} requirements, ${neighbours.pairs} ordered pairs. Everything: closeness both ` +
    `ways, the 20 nearest of each role, the quantiles. Median of ${RUNS} runs. Checked: the 20 nearest and the quantiles equal those of the Maps; ` +
    "SciPy's products add up to ours.",
  ["", "time", "ratio", "limit"],
  lines,
);

const beforeMobility = heldMegabytes();
const mobility = createMobility(taxonomy);
const held = heldMegabytes() - beforeMobility;
const whole = time(() => createMobility(taxonomy), { warm: false });
const beforeGraph = heldMegabytes();
const graph = graphByHand(byMaps.answer);
const heldByHand = heldMegabytes() - beforeGraph;
const graphAlone = time(() => graphByHand(byMaps.answer), { warm: false });
const byHand = byMaps.milliseconds + graphAlone.milliseconds;
mustAgree(graph.size === mobility.graph.to.length, `${graph.size} and ${mobility.graph.to.length} moves`);

const size = (/** @type {number} */ megabytes) => `${megabytes.toFixed(0)} MB`;
printTable(
  "createMobility",
  `${name}, the taxonomy in memory. By hand: closeness with Maps, as above, then the same moves in a graphology graph; without gaps, ` +
    `learning hours and step size. Median of ${RUNS} runs. Checked: both have ${graph.size} moves. Memory is what is held afterwards, ` +
    "garbage collected; by hand, that is the graph alone.",
  ["", "time", "ratio", "limit", "memory", "limit"],
  [
    [
      "**Skillways**",
      ms(whole.milliseconds),
      "1 ×",
      within(whole.milliseconds, 600, "600 ms"),
      size(held),
      within(held, 250, "250 MB"),
    ],
    ["Maps and graphology by hand", ms(byHand), times(byHand, whole.milliseconds), "", size(heldByHand), ""],
  ],
);

/**
 * A→B when one is among the other's 20 nearest and closeness is viable, or one is among the other's 3 nearest.
 *
 * @param {ReturnType<typeof closenessByMaps>} answer
 */
function graphByHand({ nearest, quantiles }) {
  // The engine's quantiles are exact to 1e−5.
  const viable = Math.floor(quantiles[1] * 1e5) / 1e5;
  const moves = new DirectedGraph();
  for (const { id } of taxonomy.roles) moves.addNode(`role:${id}`);
  for (const [a, list] of nearest) {
    list.forEach(({ role: b, closeness, back }, rank) => {
      if (rank < 3 || closeness >= viable) moves.mergeEdge(`role:${a}`, `role:${b}`, { closeness });
      if (rank < 3 || back >= viable) moves.mergeEdge(`role:${b}`, `role:${a}`, { closeness: back });
    });
  }
  return moves;
}

/** Σ over skills of (Σ over roles of u)²: what all products of two roles add up to. */
function sumOfProducts() {
  const bySkill = new Float64Array(matrix.skills.length);
  matrix.skill.forEach((/** @type {number} */ skill, /** @type {number} */ entry) => {
    bySkill[skill] += index.weighted[entry];
  });
  return bySkill.reduce((sum, each) => sum + each * each, 0);
}

/** The part of the engine that is measured, which the package does not export on its own. */
async function importIndexes() {
  const folder = mkdtempSync(join(tmpdir(), "skillways-bench-"));
  try {
    const outfile = join(folder, "indexes.mjs");
    const files = ["requirement-matrix", "closeness", "neighbours", "thresholds"];
    await build({
      stdin: {
        contents: files.map((file) => `export * from "./${file}.ts";`).join("\n"),
        resolveDir: join(import.meta.dirname, "../src/indexes"),
      },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "es2022",
      outfile,
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
