// A whole labour market in the editor: opened, drawn at once, and edited, in a real Chromium.
import { gzipSync } from "node:zlib";
import { readEscoFile } from "./esco-file.mjs";
import { startBench } from "./start-bench.mjs";

/** Each kind of edit so often. */
const EDITS = 6;
const LENSES = ["career", "role", "matrix", "skills", "whole", "outline"];

console.log("### ESCO in the editor\n");
const esco = readEscoFile({ placed: true });
if (esco) await run(esco);

/** @param {Buffer} esco */
async function run(esco) {
  const bench = await startBench({ "esco.json": esco });
  try {
    const page = await bench.open();
    const devtools = await page.context().newCDPSession(page);
    const heap = async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      return (await devtools.send("Runtime.getHeapUsage")).usedSize / 1e6;
    };
    await page.evaluate(prepare);
    const opened = await page.evaluate(open);
    const whole = await drawWhole(page);
    const drawnHeap = await heap();
    const pointed = await point(page);
    const edited = [];
    for (const lens of LENSES) edited.push({ lens, ...(await page.evaluate(edit, { lens, count: EDITS })) });
    const places = gzipSync(JSON.stringify(JSON.parse(esco.toString()).maps), { level: 9 }).length / 1e6;
    print({ opened, whole, places, drawnHeap, pointed, edited });
  } finally {
    await bench.close();
  }
}

function print({ opened, whole, places, drawnHeap, pointed, edited }) {
  const ms = (/** @type {number} */ time) => `${time.toFixed(0)} ms`;
  console.log(`${opened.roles} roles, ${opened.skills} skills, ${opened.lines} requirements and relations.\n`);
  console.log("| what | measured | budget |\n|---|---:|---:|");
  console.log(`| places that the command line computed, gzipped | ${places.toFixed(2)} MB | 1.5 MB |`);
  console.log(`| the file read and checked, and its first map on screen | ${ms(opened.time)} | |`);
  console.log(`| the longest task after that, while roles are compared in a worker | ${ms(opened.longest)} | |`);
  console.log(`| whole map: from a click until a dot answers the pointer | ${ms(whole)} | 2500 ms |`);
  console.log(`| whole map: what the page keeps in memory, taxonomy included | ${drawnHeap.toFixed(0)} MB | 150 MB |`);
  console.log(
    `| whole map: the longest task while the pointer goes over 60 places | ${pointed < 50 ? "under 50 ms" : ms(pointed)} | 50 ms |`,
  );
  console.log(
    `\nA requirement becomes optional or essential, or goes; ${EDITS} edits in each view, the median and the slowest. Near roles and fits, and the problems, ` +
      "are computed in a worker and told when they are on screen.\n",
  );
  console.log(
    "| view | on screen | near roles and fits right | problems right | budget | longest task | budget |\n|---|---:|---:|---:|---:|---:|---:|",
  );
  for (const { lens, painted, near, problems, longest } of edited) {
    const both = ([median, most]) => `${ms(median)}, at most ${ms(most)}`;
    console.log(
      `| ${lens} | ${both(painted)} | ${both(near)} | ${both(problems)} | 50 ms | ${longest < 50 ? "under 50 ms" : ms(longest)} | 50 ms |`,
    );
  }
}

/** What the functions below use, in the page. */
function prepare() {
  const bench = {
    tasks: [],
    until: async (ready) => {
      for (;;) {
        const found = ready();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
    frame: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    rest: (time) => new Promise((resolve) => setTimeout(resolve, time)),
    longest: () => Math.max(0, ...bench.tasks.splice(0)),
  };
  new PerformanceObserver((list) => bench.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ["longtask"],
  });
  globalThis.bench = bench;
}

/** Runs in the page. */
async function open() {
  const { until, frame, rest, longest } = globalThis.bench;
  const text = await (await fetch("esco.json")).text();
  const editor = document.createElement("skills-map-editor");
  editor.drafts = "off";
  document.body.append(editor);
  globalThis.editor = editor;
  await until(() => editor.shadowRoot?.querySelector("skills-map-toolbar")?.shadowRoot?.querySelector("button"));
  const start = performance.now();
  await editor.load(text);
  await frame();
  await editor.shadowRoot.querySelector("skills-map-canvas").updateComplete;
  const time = performance.now() - start;
  globalThis.parts = editor.shadowRoot.querySelector("skills-map-problems").bench;
  const { parts } = globalThis;
  await rest(200);
  longest();
  await until(() => parts.nearness && parts.findings.length > 0);
  await rest(3000);
  const { roles, skills, relations } = editor.document;
  const lines = roles.reduce((sum, role) => sum + (role.requirements?.length ?? 0), relations?.length ?? 0);
  return { time, longest: longest(), roles: roles.length, skills: skills.length, lines };
}

/**
 * Opens the whole map; how long it takes until a dot answers the pointer.
 *
 * @param {import("playwright").Page} page
 */
async function drawWhole(page) {
  const start = performance.now();
  await page.evaluate(async () => {
    const { until } = globalThis.bench;
    globalThis.parts.show({ lens: "whole" });
    const { shadowRoot } = globalThis.editor;
    globalThis.map = await until(() => shadowRoot.querySelector("skills-map-whole")?.shadowRoot?.querySelector(".map"));
    await until(() => globalThis.map.querySelector(".sigma-mouse"));
  });
  for (let at = 0; at < 200; at++) {
    await movePointer(page, at);
    if (await page.evaluate(() => globalThis.map.classList.contains("marked"))) return performance.now() - start;
  }
  throw new Error("no dot answered the pointer");
}

/**
 * Points at one place after the other; the longest task that took.
 *
 * @param {import("playwright").Page} page
 */
async function point(page) {
  await page.evaluate(() => globalThis.bench.longest());
  for (let at = 0; at < 60; at++) await movePointer(page, at);
  return page.evaluate(async () => {
    await globalThis.bench.rest(200);
    return globalThis.bench.longest();
  });
}

/**
 * @param {import("playwright").Page} page
 * @param {number} at
 */
async function movePointer(page, at) {
  await page.mouse.move(640 + ((at * 37) % 200) - 100, 420 + ((at * 53) % 160) - 80);
  await page.evaluate(() => globalThis.bench.frame());
}

/** Runs in the page. */
async function edit({ lens, count }) {
  const { until, frame, rest, longest } = globalThis.bench;
  const { parts } = globalThis;
  const { id } = parts.taxonomy.roles[1200];
  parts.show(lens === "role" ? { lens, roleId: id } : { lens });
  await rest(2500);
  longest();
  const times = { painted: [], near: [], problems: [] };
  for (let at = 0; at < count; at++) {
    const item = parts.taxonomy.getRole(id).requirements[at];
    const target = { kind: "requirement", role: id, skill: item.skill };
    const { necessity: before } = item;
    const change =
      at % 3 === 2
        ? { op: "remove", target, item }
        : { op: "set", target, path: ["necessity"], before, after: before === "optional" ? "essential" : "optional" };
    const was = { nearness: parts.nearness, findings: parts.findings };
    const start = performance.now();
    parts.dispatch(() => ({ ok: true, changes: [change], announcement: { nl: "", en: "" } }));
    await frame();
    times.painted.push(performance.now() - start);
    await until(() => parts.nearness !== was.nearness || parts.findings !== was.findings);
    times.near.push(performance.now() - start);
    await until(() => parts.findings !== was.findings);
    times.problems.push(performance.now() - start);
    await rest(1200);
  }
  const both = (list) => [list.sort((a, b) => a - b)[Math.floor(list.length / 2)], list.at(-1)];
  return {
    painted: both(times.painted),
    near: both(times.near),
    problems: both(times.problems),
    longest: longest(),
  };
}
