// How fast the editor draws and drags in a real Chromium, on a page with the strict Content-Security-Policy.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright";
import { browserFlags, findBrowser } from "../../../scripts/find-browser.mjs";

const dist = new URL("../dist/cdn/", import.meta.url).pathname;
const noordhaven = readFileSync(new URL("../../../examples/noordhaven/taxonomy.json", import.meta.url), "utf8");
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
const html = `<!doctype html><html lang="en"><title>Bench</title><link rel="stylesheet" href="page.css">
<script type="module" src="skills-map-editor.js"></script></html>`;
const TYPES = { ".js": "text/javascript", ".css": "text/css" };

const server = createServer((request, response) => {
  const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
  const headers = { "content-security-policy": policy, "content-type": TYPES[extname(name)] ?? "text/html" };
  if (name === "") response.writeHead(200, headers).end(html);
  else if (name === "page.css") response.writeHead(200, headers).end("skills-map-editor { height: 780px }");
  else if (existsSync(join(dist, name))) response.writeHead(200, headers).end(readFileSync(join(dist, name)));
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(() => customElements.whenDefined("skills-map-editor"));
  const rows = [["Noordhaven", JSON.parse(noordhaven), 100]];
  for (const [count, budget] of [
    [50, 50],
    [500, 100],
    [1000, 150],
  ])
    rows.push([`${count} roles`, grid(count), budget]);
  console.log("### Drawing and dragging a career map\n");
  console.log(
    "| map | first drawing, median of 7 (ms) | budget | script per move of a drag, median (ms) |\n|---|---:|---:|---:|",
  );
  for (const [name, document, budget] of rows) {
    const { draw, drag } = await page.evaluate(measure, document);
    console.log(`| ${name} | ${draw.toFixed(0)} | ${budget} | ${drag.toFixed(2)} |`);
  }
} finally {
  await browser.close();
  server.close();
}

/** Runs in the page. Drawing: from a new element until its cards are laid out. */
async function measure(taxonomy) {
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const open = async () => {
    document.body.replaceChildren();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const editor = document.createElement("skills-map-editor");
    editor.document = taxonomy;
    const start = performance.now();
    document.body.append(editor);
    await editor.updateComplete;
    const canvas = editor.shadowRoot.querySelector("skills-map-canvas");
    await canvas.updateComplete;
    canvas.shadowRoot.querySelector(".world").getBBox();
    return { canvas, time: performance.now() - start };
  };
  const times = [];
  let canvas;
  for (let round = 0; round < 7; round++) {
    const opened = await open();
    canvas = opened.canvas;
    times.push(opened.time);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const svg = canvas.shadowRoot.querySelector("svg.canvas");
  const card = canvas.shadowRoot.querySelectorAll(".node")[7];
  const box = card.getBoundingClientRect();
  svg.setPointerCapture = () => {};
  const send = (target, type, step) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        pointerId: 1,
        clientX: box.x + 9 + step,
        clientY: box.y + 9 + step,
      }),
    );
  send(card, "pointerdown", 0);
  send(svg, "pointermove", 6);
  const moves = [];
  for (let step = 7; step < 67; step++) {
    const start = performance.now();
    send(svg, "pointermove", step);
    moves.push(performance.now() - start);
  }
  send(svg, "pointercancel", 0);
  return { draw: median(times), drag: median(moves) };
}

/** Roles in six grades and eight families with a place each, and about 1.6 moves a role. */
function grid(count) {
  const roles = Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    label: { en: `Specialist in part ${at}` },
    family: `f${at % 8}`,
    grade: 1 + (at % 6),
  }));
  const moves = roles.flatMap((_, at) => [
    ...(at + 6 < count ? [{ from: `r${at}`, to: `r${at + 6}` }] : []),
    ...(at + 7 < count && at % 5 < 3 ? [{ from: `r${at}`, to: `r${at + 7}` }] : []),
  ]);
  const positions = Object.fromEntries(
    roles.map(({ id }, at) => [`role:${id}`, [(at % 6) * 320, Math.floor(at / 6) * 112]]),
  );
  return {
    format: "skillways/taxonomy@1",
    id: `grid-${count}`,
    version: "1",
    title: { en: "Grid" },
    languages: ["en"],
    scales: [{ id: "five", levels: [{ value: 1 }] }],
    skills: [],
    families: Array.from({ length: 8 }, (_, at) => ({ id: `f${at}`, label: { en: `Family ${at}` } })),
    roles,
    moves,
    maps: [{ id: "main", positions }],
  };
}
