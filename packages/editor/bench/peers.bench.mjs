// The same map in the editor and in three diagram libraries, in one run: 500 nodes and 800 edges, first drawing, pan and drag
// by a real mouse in a real Chromium. Time is all work of the page's main thread, by the browser's own account. All show the
// same labels and arrow heads; that a drag moved a card, and a pan all of them, is looked up after each.
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
    window.cards = () => cy.nodes().map((card) => ({ at: card.renderedPosition(), name: card.data("label") }))
      .map(({ at, name }) => ({ name, x: at.x - 0.3 * 208, y: at.y - 0.3 * 72, width: 0.6 * 208, height: 0.6 * 72 }));
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
import Text from "diagram-js/lib/util/Text";
import "diagram-js/assets/diagram-js.css";
window.start = async () => {
  const diagram = new Diagram({ canvas: { container: document.body }, modules: [Move, MoveCanvas, Modeling, Rules] });
  const [factory, canvas] = [diagram.get("elementFactory"), diagram.get("canvas")];
  // Its own renderer draws bare boxes and lines: labels and heads as those build them who use it.
  const renderer = diagram.get("defaultRenderer");
  const [drawShape, drawLine] = [renderer.drawShape.bind(renderer), renderer.drawConnection.bind(renderer)];
  const text = new Text({ style: { fontSize: 14, fontFamily: "sans-serif" } });
  const labels = new Map(scene.nodes.map(({ id, label }) => [id, label]));
  renderer.drawShape = (visuals, shape, attrs) => {
    const box = drawShape(visuals, shape, attrs);
    visuals.append(text.createText(labels.get(shape.id) ?? "", { box: { width: shape.width, height: shape.height }, align: "center-middle" }));
    return box;
  };
  renderer.drawConnection = (visuals, connection, attrs) => {
    const line = drawLine(visuals, connection, { ...attrs, strokeWidth: 2 });
    line.setAttribute("marker-end", "url(#head)");
    return line;
  };
  const make = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const head = make("marker", { id: "head", viewBox: "0 0 10 10", refX: 10, refY: 5, markerWidth: 6, markerHeight: 6, orient: "auto" });
  head.append(make("path", { d: "M0 0 10 5 0 10Z", fill: "fuchsia" }));
  document.querySelector("svg").append(head);
  const root = factory.createRoot();
  canvas.setRootElement(root);
  const shapes = new Map(scene.nodes.map(({ id, x, y }) => [id, canvas.addShape(factory.createShape({ id, x, y, width: 208, height: 72 }), root)]));
  for (const { from, to } of scene.edges) {
    const [source, target] = [shapes.get(from), shapes.get(to)];
    const beside = source.y === target.y;
    const [start, end] = beside ? [{ x: source.x + 208, y: source.y + 36 }, { x: target.x, y: target.y + 36 }]
      : [{ x: source.x + 104, y: source.y + 72 }, { x: target.x + 104, y: target.y }];
    canvas.addConnection(factory.createConnection({ waypoints: [start, end], source, target }), root);
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
  const names = Object.keys(pages);
  const rounds = new Map(names.map((name) => [name, []]));
  for (const name of names) await prepare(name);
  // In turns: what else the machine does meets all alike.
  for (let round = 0; round < ROUNDS; round++) for (const name of names) rounds.get(name).push(await measure(name));
  print(
    names.map((name) => {
      const list = rounds.get(name);
      return {
        name,
        draw: median(list.map(({ draw }) => draw)),
        pan: average(list, "pan"),
        drag: average(list, "drag"),
      };
    }),
  );
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}

function fileOf(name) {
  return name.replaceAll(/\W/g, "-");
}

/** As a bundler delivers it: what is loaded late stands in files of its own. */
async function prepare(name) {
  const file = fileOf(name);
  await build({
    stdin: {
      contents: `const scene = ${JSON.stringify({ nodes, edges, zoom: 0.6, near: true })};\n${pages[name]}`,
      resolveDir: join(here, ".."),
      sourcefile: `${file}.js`,
    },
    outdir: work,
    entryNames: file,
    bundle: true,
    splitting: true,
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
}

async function measure(name) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/${fileOf(name)}.html`);
  await page.waitForFunction(() => window.start !== undefined);
  await page.waitForTimeout(300);
  const draw = await page.evaluate(async () => {
    const begun = performance.now();
    await window.start();
    // The second frame begins when the first is painted.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return performance.now() - begun;
  });
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const first = await page.evaluate(findCards);
  const pan = await drag(page, session, first.ground);
  await page.waitForTimeout(400);
  const second = await page.evaluate(findCards);
  requireMoved(name, "pan", first.all, second.all, () => true);
  const moved = await drag(page, session, { x: second.card.x + 20, y: second.card.y + second.card.height / 2 });
  await page.waitForTimeout(400);
  requireMoved(name, "drag", second.all, (await page.evaluate(findCards)).all, (card) => card === second.card.name);
  await page.close();
  return { draw, pan, drag: moved };
}

/** Nothing is measured that did not happen. */
function requireMoved(library, gesture, before, after, shouldMove) {
  const places = new Map(after.map(({ name, x }) => [name, x]));
  const kept = before.filter(({ name }) => places.has(name));
  const wrong = kept.filter(({ name, x }) => places.get(name) - x > 50 !== shouldMove(name));
  if (kept.length < 40 || wrong.length > 0) throw new Error(`${library}: the ${gesture} did not move what it should`);
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

/** Runs in the page: where the cards are that are drawn, one in the middle, and a place on empty ground beside it. */
function findCards() {
  const found = [];
  const search = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(".nodes > .card .face, .react-flow__node, .djs-shape")) {
        const { x, y, width, height } = element.getBoundingClientRect();
        const name = (element.closest("[aria-label^=Role]")?.getAttribute("aria-label") ?? element.textContent).trim();
        found.push({ name, x, y, width, height });
      }
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  const all = window.cards?.() ?? found;
  const card = all.find(({ x, y }) => x > 480 && x < 800 && y > 280 && y < 500);
  return { all, card, ground: { x: card.x + card.width + 13, y: card.y + card.height + 10 } };
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

function average(list, gesture) {
  const mean = (key) => list.reduce((sum, each) => sum + each[gesture][key], 0) / list.length;
  return { work: mean("work"), frame: mean("frame") };
}

function median(values) {
  return percentile(values, 0.5);
}

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
