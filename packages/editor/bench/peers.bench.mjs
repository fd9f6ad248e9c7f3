// The same map in the editor and in three diagram libraries, in one run: 500 nodes and 800 edges, first drawing, pan and drag
// by a real mouse in a real Chromium. Time is all work of the page's main thread, by the browser's own account.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright";
import { browserFlags, findBrowser } from "../../../scripts/find-browser.mjs";

const NODES = 500;
const EDGES = 800;
const ROUNDS = 5;
const MOVES = 120;
const here = fileURLToPath(new URL("./", import.meta.url));
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };

const columns = 25;
const nodes = Array.from({ length: NODES }, (_, at) => ({
  id: `n${at}`,
  label: `Role number ${at}`,
  x: (at % columns) * 256,
  y: Math.floor(at / columns) * 120,
}));
// To the next in the row and, for the first ones, to the one below: no edge twice.
const edges = [
  ...nodes.flatMap((_, at) => (at % columns < columns - 1 ? [[at, at + 1]] : [])),
  ...nodes.flatMap((_, at) => (at + columns < NODES ? [[at, at + columns]] : [])),
]
  .slice(0, EDGES)
  .map(([from, to]) => ({ from: `n${from}`, to: `n${to}` }));

const pages = {
  skillways: `import "./dist/define/skills-map-editor.js";
const editor = document.createElement("skills-map-editor");
window.start = async () => {
  editor.drafts = "off";
  editor.document = ${JSON.stringify(taxonomyOf())};
  document.body.append(editor);
  await editor.updateComplete;
};`,
  cytoscape: `import cytoscape from "cytoscape";
window.start = async () => {
  const elements = [...scene.nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
    ...scene.edges.map(({ from, to }) => ({ data: { source: from, target: to } }))];
  await new Promise((drawn) => {
    const cy = cytoscape({ container: document.body, elements, layout: { name: "preset", fit: false }, zoom: scene.zoom, pan: { x: 130, y: 60 },
      style: [{ selector: "node", style: { shape: "round-rectangle", width: 208, height: 72, label: "data(label)", "text-valign": "center" } },
        { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle" } }] });
    cy.one("render", drawn);
  });
};`,
  "@xyflow/react": `import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { MarkerType, ReactFlow, useEdgesState, useNodesState } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
const nodes = scene.nodes.map(({ id, label, x, y }) => ({ id, position: { x, y }, data: { label }, style: { width: 208, height: 72 } }));
const edges = scene.edges.map(({ from, to }) => ({ id: from + to, source: from, target: to, markerEnd: { type: MarkerType.ArrowClosed } }));
window.start = () => new Promise((drawn) => {
  function Flow() {
    const [shown, , moved] = useNodesState(nodes);
    const [lines, , changed] = useEdgesState(edges);
    return h(ReactFlow, { nodes: shown, edges: lines, onNodesChange: moved, onEdgesChange: changed, onInit: drawn, minZoom: 0.05,
      defaultViewport: { x: 60, y: 40, zoom: scene.zoom }, onlyRenderVisibleElements: scene.near });
  }
  const root = document.createElement("div");
  root.className = "flow";
  document.body.append(root);
  createRoot(root).render(h(Flow));
});`,
  "diagram-js": `import Diagram from "diagram-js";
import Move from "diagram-js/lib/features/move";
import MoveCanvas from "diagram-js/lib/navigation/movecanvas";
import Modeling from "diagram-js/lib/features/modeling";
import Rules from "diagram-js/lib/features/rules";
import "diagram-js/assets/diagram-js.css";
window.start = async () => {
  const diagram = new Diagram({ canvas: { container: document.body }, modules: [Move, MoveCanvas, Modeling, Rules] });
  const [factory, canvas] = [diagram.get("elementFactory"), diagram.get("canvas")];
  const root = factory.createRoot();
  canvas.setRootElement(root);
  const shapes = new Map(scene.nodes.map(({ id, x, y }) => [id, canvas.addShape(factory.createShape({ id, x, y, width: 208, height: 72 }), root)]));
  for (const { from, to } of scene.edges) {
    const [source, target] = [shapes.get(from), shapes.get(to)];
    const middle = (shape) => ({ x: shape.x + 104, y: shape.y + 36 });
    canvas.addConnection(factory.createConnection({ waypoints: [middle(source), middle(target)], source, target }), root);
  }
  canvas.zoom(scene.zoom, { x: 0, y: 0 });
};`,
};

const work = mkdtempSync(join(tmpdir(), "skillways-peers-"));
const server = createServer((request, response) => {
  const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
  const file = join(work, name);
  if (!existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "text/html" }).end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
try {
  const rows = [];
  for (const name of Object.keys(pages)) rows.push(await measure(name));
  print(rows);
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}

async function measure(name) {
  const file = name.replaceAll(/\W/g, "-");
  await build({
    stdin: {
      contents: `const scene = ${JSON.stringify({ nodes, edges, zoom: 0.6, near: true })};\n${pages[name]}`,
      resolveDir: join(here, ".."),
      sourcefile: `${file}.js`,
    },
    outfile: join(work, `${file}.js`),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const css = "html, body, .flow, skills-map-editor { margin: 0; height: 800px; width: 1280px; display: block }";
  const styles = name === "skillways" || name === "cytoscape" ? "" : `<link rel="stylesheet" href="${file}.css">`;
  writeFileSync(
    join(work, `${file}.html`),
    `<!doctype html><meta charset="utf-8"><style>${css}</style>${styles}<body><script type="module" src="${file}.js"></script>`,
  );
  const draws = [];
  const pans = [];
  const drags = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${server.address().port}/${file}.html`);
    await page.waitForFunction(() => window.start !== undefined);
    await page.waitForTimeout(300);
    draws.push(
      await page.evaluate(async () => {
        const begun = performance.now();
        await window.start();
        // The second frame begins when the first is painted.
        await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        return performance.now() - begun;
      }),
    );
    await page.waitForTimeout(1500);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const [ground, card] = await page.evaluate(findPlaces);
    pans.push(await drag(page, session, ground));
    await page.waitForTimeout(500);
    const [, again] = await page.evaluate(findPlaces);
    drags.push(await drag(page, session, again ?? card));
    await page.close();
  }
  return { name, draw: median(draws), pan: average(pans), drag: average(drags) };
}

/** Milliseconds of main-thread work for each move of the mouse, and the 95th percentile of the time between frames. */
async function drag(page, session, { x, y }) {
  await page.mouse.move(x, y);
  await page.evaluate(() => {
    window.frames_ = [];
    const tick = (now) => {
      window.frames_.push(now);
      window.ticking = requestAnimationFrame(tick);
    };
    window.ticking = requestAnimationFrame(tick);
  });
  await page.mouse.down();
  await page.mouse.move(x + 4, y + 4);
  const before = await busy(session);
  for (let move = 0; move < MOVES; move++) await page.mouse.move(x + 4 + (move % 60) * 2, y + 4 + (move % 40));
  const after = await busy(session);
  await page.mouse.up();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking);
    return window.frames_;
  });
  const gaps = times.slice(1).map((now, at) => now - times[at]);
  return { work: (after - before) / MOVES, frame: percentile(gaps, 0.95) };
}

async function busy(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

/** Runs in the page: a place on empty ground and one on a card, in the middle of the view. */
function findPlaces() {
  const deep = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y)) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (inner === found) break;
      found = inner;
    }
    return found;
  };
  const cards = ".node .face, .react-flow__node, .djs-shape rect, .djs-hit";
  let ground;
  let card;
  for (let y = 300; y < 560 && !(ground && card); y += 4) {
    for (let x = 500; x < 900 && !(ground && card); x += 4) {
      const element = deep(x, y);
      const isCard = element?.closest?.(".node, .react-flow__node, .djs-shape") !== null;
      const isLine = element?.closest?.(".edge, .react-flow__edge, .djs-connection") !== null;
      if (isCard && element.matches?.(cards) !== false) card ??= { x: x + 20, y: y + 8 };
      else if (!isCard && !isLine) ground ??= { x, y };
    }
  }
  // Drawn on one canvas: places by the scene's own measures.
  if (card === undefined) {
    const at = { x: 130 + 0.6 * 256 * 3, y: 60 + 0.6 * 120 * 4 };
    return [{ x: at.x + 0.6 * 128, y: at.y + 0.6 * 60 }, at];
  }
  return [ground ?? { x: 640, y: 790 }, card];
}

function taxonomyOf() {
  return {
    format: "skillways/taxonomy@1",
    id: "bench",
    version: "1",
    title: { en: "Bench" },
    languages: ["en"],
    scales: [],
    skills: [],
    roles: nodes.map(({ id, label }) => ({ id, label: { en: label } })),
    moves: edges.map(({ from, to }) => ({ from, to })),
    maps: [
      {
        id: "main",
        title: { en: "Main" },
        positions: Object.fromEntries(nodes.map(({ id, x, y }) => [`role:${id}`, [x, y]])),
      },
    ],
  };
}

function print(rows) {
  console.log(`### ${NODES} nodes and ${EDGES} edges, beside other diagram libraries\n`);
  console.log(
    `Median of ${ROUNDS} fresh pages for the drawing, mean of ${ROUNDS} for the gestures; ${MOVES} moves of a real mouse each.\n`,
  );
  console.log(
    "| | first drawing (ms) | pan: work a move (ms) | frame p95 (ms) | drag a card: work a move (ms) | frame p95 (ms) |",
  );
  console.log("|---|---:|---:|---:|---:|---:|");
  for (const { name, draw, pan, drag: moved } of rows) {
    const cells = [
      draw.toFixed(0),
      pan.work.toFixed(2),
      pan.frame.toFixed(1),
      moved.work.toFixed(2),
      moved.frame.toFixed(1),
    ];
    console.log(`| ${name === "skillways" ? "**Skillways**" : name} | ${cells.join(" | ")} |`);
  }
}

function average(list) {
  const mean = (key) => list.reduce((sum, each) => sum + each[key], 0) / list.length;
  return { work: mean("work"), frame: mean("frame") };
}

function median(values) {
  return percentile(values, 0.5);
}

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
