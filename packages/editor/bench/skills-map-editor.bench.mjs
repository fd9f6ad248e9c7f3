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
  console.log("\n### Edits on a map of 500 roles, each with ten requirements\n");
  console.log("| what | median of 21 (ms) | budget |\n|---|---:|---:|");
  const edits = await page.evaluate(measureEdits, withRequirements(grid(500)));
  for (const [what, time, budget] of edits) console.log(`| ${what} | ${time.toFixed(1)} | ${budget} |`);
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

/** Runs in the page. An edit of a requirement, until the page has what is wrong now and how close the role is to others. */
async function measureEdits(taxonomy) {
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  document.body.replaceChildren();
  const editor = document.createElement("skills-map-editor");
  editor.document = taxonomy;
  document.body.append(editor);
  await editor.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const canvas = editor.shadowRoot.querySelector("skills-map-canvas");
  const { bench } = canvas;
  const session = bench.session;
  const until = (isDone) =>
    new Promise((resolve) => {
      const stop = bench.subscribe(() => {
        if (!isDone()) return;
        stop();
        resolve();
      });
    });
  const drawn = [];
  const fits = [];
  const problems = [];
  const undo = [];
  const redo = [];
  const redrawn = [];
  for (let round = 0; round < 21; round++) {
    const role = taxonomy.roles[round * 20];
    const [first] = role.requirements;
    const level = first.level === 5 ? 1 : first.level + 1;
    const { findings, nearness } = bench;
    const target = { kind: "requirement", role: role.id, skill: first.skill };
    const start = performance.now();
    const problemsRight = until(() => bench.findings !== findings);
    const fitsRight = until(() => bench.nearness !== nearness);
    bench.dispatch(() => ({
      ok: true,
      changes: [{ op: "set", target, path: ["level"], before: first.level, after: level }],
      announcement: { en: "Changed.", nl: "Veranderd." },
    }));
    await canvas.updateComplete;
    drawn.push(performance.now() - start);
    await fitsRight;
    await canvas.updateComplete;
    fits.push(performance.now() - start);
    await problemsRight;
    problems.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const [step, times] of [
      ["undo", undo],
      ["redo", redo],
    ]) {
      const begun = performance.now();
      if (!session[step]()) throw new Error(`nothing to ${step}`);
      times.push(performance.now() - begun);
      await canvas.updateComplete;
      redrawn.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
  return [
    ["undo", median(undo), 5],
    ["redo", median(redo), 5],
    ["either, until the map is drawn again", median(redrawn), ""],
    ["a requirement changed, until the map is drawn again", median(drawn), ""],
    ["until the fits on it are right again", median(fits), 16],
    ["until the problems are right again", median(problems), 16],
  ];
}

/** The same with 100 skills, of which each role asks ten. */
function withRequirements(taxonomy) {
  const skills = Array.from({ length: 100 }, (_, at) => ({
    id: `s${at}`,
    label: { en: `Skill ${at}` },
    scale: "five",
  }));
  const levels = [1, 2, 3, 4, 5].map((value) => ({ value }));
  const roles = taxonomy.roles.map((role, at) => ({
    ...role,
    requirements: Array.from({ length: 10 }, (_, place) => ({
      skill: `s${(at * 7 + place * 11) % 100}`,
      level: 1 + ((at + place) % 5),
    })),
  }));
  return { ...taxonomy, id: "asked-500", scales: [{ id: "five", levels }], skills, roles };
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
