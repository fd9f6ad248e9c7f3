// How fast the skills lens draws, moves and drags in a real Chromium, beside the career lens of as many roles.
import { readFileSync } from "node:fs";
import { startBench } from "./start-bench.mjs";

const noordhaven = readFileSync(new URL("../../../examples/noordhaven/taxonomy.json", import.meta.url), "utf8");
const empty = {
  format: "skillways/taxonomy@1",
  version: "1",
  title: { en: "Bench" },
  languages: ["en"],
  scales: [{ id: "five", levels: [{ value: 1 }] }],
};

const bench = await startBench();
try {
  const page = await bench.open();
  console.log("### Looking around and dragging, by lens\n");
  console.log(
    "| map | nodes | lines | draw, median of 7 (ms) | budget | pan and zoom, p95 of a frame (ms) | budget | script per move of a drag, median (ms) | budget |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|",
  );
  const rows = [
    ["skills of Noordhaven", "skills", JSON.parse(noordhaven), 100, 17],
    ["50 skills", "skills", groups(50), 50, 17],
    ["500 skills", "skills", groups(500), 100, 17],
    ["1,000 skills", "skills", groups(1000), 150, 17],
    ["1,000 roles", "career", ladder(1000), 150, 17],
    ["2,000 skills", "skills", groups(2000), "", 33],
    ["2,000 roles", "career", ladder(2000), "", 33],
  ];
  for (const [name, lens, document, budget, smooth] of rows) {
    const { nodes, lines, draw, frame, drag } = await page.evaluate(measure, { lens, document });
    console.log(
      `| ${name} | ${nodes} | ${lines} | ${draw.toFixed(0)} | ${budget} | ${frame.toFixed(1)} | ${smooth} | ${drag.toFixed(2)} | 2 |`,
    );
  }
  const { took, longest } = await page.evaluate(arrange, groups(200));
  console.log(
    `\nArranging 200 skills anew took ${took.toFixed(0)} ms (budget 500), the longest task on the page ${longest.toFixed(0)} ms (budget 50).`,
  );
} finally {
  await bench.close();
}

/** Runs in the page. Drawing: from the wish to see the lens until its nodes are laid out. */
async function measure({ lens, document: taxonomy }) {
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const frameOf = () => new Promise((resolve) => requestAnimationFrame(resolve));
  document.body.replaceChildren();
  const editor = document.createElement("skills-map-editor");
  editor.document = taxonomy;
  document.body.append(editor);
  await editor.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const canvas = editor.shadowRoot.querySelector("skills-map-canvas");
  const open = new Map(taxonomy.skills.map(({ id }) => [id, true]));
  const times = [];
  for (let round = 0; round < 7; round++) {
    canvas.bench.show({ lens: lens === "skills" ? "career" : "skills" });
    await canvas.updateComplete;
    await frameOf();
    const start = performance.now();
    canvas.bench.show({ lens, groups: open });
    await canvas.updateComplete;
    canvas.shadowRoot.querySelector(".world").getBBox();
    times.push(performance.now() - start);
  }

  const { viewport } = canvas.bench;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const frames = [];
  let last = await frameOf();
  for (let step = 0; step < 180; step++) {
    if (step % 60 < 40) viewport.panBy(step < 90 ? -14 : 14, step < 90 ? -9 : 9);
    else viewport.zoomBy(step % 60 < 50 ? 0.985 : 1 / 0.985);
    const now = await frameOf();
    frames.push(now - last);
    last = now;
  }
  frames.sort((a, b) => a - b);

  const svg = canvas.shadowRoot.querySelector("svg.canvas");
  const inSight = (element) => {
    const { x, y, right, bottom } = element.getBoundingClientRect();
    const stage = svg.getBoundingClientRect();
    return x > stage.x && y > stage.y && right < stage.right && bottom < stage.bottom;
  };
  const card = [...canvas.shadowRoot.querySelectorAll(".node:not(.group)")].find(inSight);
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
  return {
    nodes: canvas.scene.nodes.length,
    lines: canvas.scene.edges.length,
    draw: median(times),
    frame: frames[Math.floor(frames.length * 0.95)],
    drag: median(moves),
  };
}

/** Runs in the page: every skill was put somewhere by hand, and all are arranged. */
async function arrange(taxonomy) {
  document.body.replaceChildren();
  const positions = Object.fromEntries(taxonomy.skills.map(({ id }, at) => [`skill:${id}`, [(at % 20) * 300, at * 9]]));
  const editor = document.createElement("skills-map-editor");
  editor.document = { ...taxonomy, maps: [{ id: "main", positions }] };
  document.body.append(editor);
  await editor.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const canvas = editor.shadowRoot.querySelector("skills-map-canvas");
  canvas.bench.show({ lens: "skills" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  const start = performance.now();
  const drawn = new Promise((resolve) => {
    const stop = canvas.bench.subscribe((update) => {
      if (!update || update.changes.length === 0) return;
      stop();
      requestAnimationFrame(() => setTimeout(resolve));
    });
  });
  canvas.dispatchEvent(
    Object.assign(new Event("skillways-action", { bubbles: true, composed: true }), { action: "arrange" }),
  );
  await drawn;
  const took = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { took, longest };
}

/** Groups of ten skills; each skill builds on the next, and three in five overlap with one further on. */
function groups(count) {
  const skills = Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    label: { en: `Skill in part ${at}` },
    ...(at % 10 > 0 && { broader: [`s${at - (at % 10)}`] }),
  }));
  const relations = skills.flatMap(({ id }, at) => [
    ...(at + 1 < count ? [{ type: "requires", source: id, target: `s${at + 1}`, sourceLevel: 1, targetLevel: 1 }] : []),
    ...(at + 3 < count && at % 5 < 3 ? [{ type: "overlaps", source: id, target: `s${at + 3}`, weight: 0.5 }] : []),
  ]);
  return { ...empty, id: `groups-${count}`, skills, relations, roles: [] };
}

/** Roles in six grades and eight families, and about 1.6 moves a role. */
function ladder(count) {
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
  return { ...empty, id: `ladder-${count}`, skills: [], roles, moves, maps: [{ id: "main", positions }] };
}
