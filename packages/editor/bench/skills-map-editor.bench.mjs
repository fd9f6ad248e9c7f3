// How fast the editor draws and drags in a real Chromium, on a page with the strict Content-Security-Policy.
import { readFileSync } from "node:fs";
import { startBench } from "./start-bench.mjs";

const noordhaven = readFileSync(new URL("../../../examples/noordhaven/taxonomy.json", import.meta.url), "utf8");

const bench = await startBench();
try {
  const page = await bench.open();
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
  await bench.close();
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
