// How fast ESCO is opened as a reference, searched, and taken over from, in a real Chromium.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "playwright";
import { browserFlags, findBrowser } from "../../../scripts/find-browser.mjs";

const root = new URL("../../../", import.meta.url).pathname;
const dist = new URL("../dist/cdn/", import.meta.url).pathname;
const data = process.env.SKILLWAYS_DATA ?? join(root, "../shared/data");
const source = join(data, "esco-1.1.1");
const TYPES = { ".js": "text/javascript", ".json": "application/json" };
const html = `<!doctype html><html lang="en"><title>Bench</title><style>skills-map-editor { height: 780px }</style>
<script type="module" src="skills-map-editor.js"></script></html>`;

console.log("### A reference taxonomy\n");
if (existsSync(source)) await run();
else console.log(`Not measured: ESCO is not at ${source}; say where in SKILLWAYS_DATA.`);

async function run() {
  const work = mkdtempSync(join(tmpdir(), "skillways-bench-"));
  const file = join(work, "esco.json");
  const cli = join(root, "packages/core/dist/cli/main.js");
  execFileSync("node", [cli, "convert", "--format", "esco", source, "--lang", "en,nl", "-o", file], {
    stdio: "ignore",
  });
  const esco = readFileSync(file);
  rmSync(work, { recursive: true });
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    const body = name === "" ? html : name === "esco.json" ? esco : undefined;
    response.setHeader("content-type", TYPES[extname(name)] ?? "text/html");
    if (body) response.end(body);
    else if (existsSync(join(dist, name))) response.end(readFileSync(join(dist, name)));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.evaluate(() => customElements.whenDefined("skills-map-editor"));
    const { names, read, index, longest, strokes, worst, shown, pull } = await page.evaluate(measure);
    console.log(`ESCO in English and Dutch: ${names} roles and skills to find.\n`);
    console.log("| what | time (ms) | budget |\n|---|---:|---:|");
    console.log(`| read and check the file | ${read.toFixed(0)} | |`);
    console.log(`| make it searchable, in all | ${index.toFixed(0)} | |`);
    console.log(`| … longest part of that | ${longest.toFixed(0)} | 50 |`);
    console.log(`| a keystroke, search: median of ${strokes.count} | ${strokes.median.toFixed(1)} | 20 |`);
    console.log(`| … the slowest (“${worst.query}”) | ${worst.time.toFixed(1)} | 20 |`);
    console.log(`| a keystroke, until the list is there: median | ${shown.toFixed(1)} | |`);
    console.log(
      `| what comes along with a role of ${pull.asked} skills, until it is shown | ${pull.time.toFixed(0)} | |`,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
async function measure() {
  const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const until = async (ready) => {
    for (;;) {
      const found = ready();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const editor = document.createElement("skills-map-editor");
  editor.drafts = "off";
  document.body.append(editor);
  const bytes = new Uint8Array(await (await fetch("esco.json")).arrayBuffer());
  editor.references = [{ title: "ESCO", load: async () => bytes }];
  await editor.updateComplete;
  const { shadowRoot } = editor;
  const toolbar = await until(() => shadowRoot.querySelector("skills-map-toolbar")?.shadowRoot);
  const items = await until(
    () => toolbar.querySelectorAll("#more button").length > 0 && toolbar.querySelectorAll("#more button"),
  );
  const start = performance.now();
  let indexing;
  // A turn of the page's own clock tells how long a part kept it waiting.
  const turns = [];
  let last;
  const turn = () => {
    const now = performance.now();
    if (indexing !== undefined) turns.push(now - last);
    last = now;
    if (!done) setTimeout(turn);
  };
  let done = false;
  [...items].find((item) => item.textContent.includes("Reference")).click();
  const panel = await until(() => shadowRoot.querySelector("skills-map-reference"));
  await until(
    () => panel.shadowRoot?.textContent.includes("Getting ready") || panel.shadowRoot?.querySelector("input"),
  );
  indexing = performance.now();
  last = indexing;
  turn();
  const field = await until(() => panel.shadowRoot.querySelector("input[type=search]"));
  const index = performance.now() - indexing;
  done = true;
  const read = indexing - start;
  const times = [];
  const shown = [];
  let worst = { query: "", time: 0 };
  for (const text of [
    "communicate with customers",
    "projectmanager",
    "ing",
    "a",
    "manage",
    "python",
    "luisteren",
    "zzz",
  ]) {
    for (let length = 1; length <= text.length; length++) {
      field.value = text.slice(0, length);
      const begin = performance.now();
      field.dispatchEvent(new Event("input"));
      const time = performance.now() - begin;
      await panel.updateComplete;
      shown.push(performance.now() - begin);
      times.push(time);
      if (time > worst.time) worst = { query: field.value, time };
    }
  }
  field.value = "hotel receptionist";
  field.dispatchEvent(new Event("input"));
  await panel.updateComplete;
  const begin = performance.now();
  panel.shadowRoot.querySelector(".results button").click();
  await panel.updateComplete;
  const time = performance.now() - begin;
  const asked = Number(/\d+/u.exec(panel.shadowRoot.querySelector(".plan li:nth-child(2)").textContent)?.[0]);
  const names = Number(
    /[\d,]+ roles and [\d,]+/u
      .exec(shadowRoot.querySelector(".live").textContent)?.[0]
      .replaceAll(",", "")
      .split(" roles and ")
      .reduce((sum, part) => sum + Number(part), 0),
  );
  return {
    names,
    read,
    index,
    longest: Math.max(...turns),
    strokes: { count: times.length, median: median(times) },
    worst,
    shown: median(shown),
    pull: { time, asked },
  };
}
