// How fast the career explorer answers in a real Chromium, on a page with the strict Content-Security-Policy.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright";
import { browserFlags, findBrowser } from "../../../scripts/find-browser.mjs";
import { readEscoRoles } from "../../core/bench/esco-roles.mjs";

const dist = new URL("../dist/cdn/", import.meta.url).pathname;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const html = `<!doctype html><html lang="en"><title>Bench</title>
<script type="module" src="career-explorer.js"></script><body><career-explorer></career-explorer></body></html>`;
const TYPES = { ".js": "text/javascript", ".json": "application/json" };
const noordhaven = readFileSync(new URL("../../../examples/noordhaven/taxonomy.json", import.meta.url), "utf8");
const { name, taxonomy } = readEscoRoles();
const documents = { "noordhaven.json": noordhaven, "large.json": JSON.stringify(taxonomy.document) };

const server = createServer((request, response) => {
  const file = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
  const headers = { "content-security-policy": policy, "content-type": TYPES[extname(file)] ?? "text/html" };
  if (file === "") response.writeHead(200, headers).end(html);
  else if (documents[file]) response.writeHead(200, headers).end(documents[file]);
  else if (existsSync(join(dist, file))) response.writeHead(200, headers).end(readFileSync(join(dist, file)));
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserFlags, ...(executablePath && { executablePath }) });
try {
  console.log("### The career explorer\n");
  console.log(
    "| taxonomy | first answer on screen, median / worst of 7 cold pages (ms) | budget | other hours → new rings, median / worst of 31 (ms) | budget | longest task meanwhile (ms) |\n|---|---:|---:|---:|---:|---:|",
  );
  for (const [title, file, from, first, budget, pages] of [
    ["Noordhaven", "noordhaven.json", "packer", 100, 50, 7],
    [name, "large.json", taxonomy.roles[500].id, "–", 150, 1],
  ]) {
    const answers = [];
    let times = [];
    let longest = 0;
    // Each page starts cold: its code is compiled, and its styles are read, for the first time.
    for (let cold = 0; cold < pages; cold++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.evaluate(() => customElements.whenDefined("career-explorer"));
      answers.push(await page.evaluate(showAnswer, { file, from }));
      if (cold === pages - 1) ({ times, longest } = await page.evaluate(changeHours));
      await page.close();
    }
    const [answer, lastAnswer] = spread(answers);
    const [median, worst] = spread(times);
    console.log(
      `| ${title} | ${pages === 1 ? answer : `${answer} / ${lastAnswer}`} | ${first} | ${median} / ${worst} | ${budget} | ${longest === 0 ? "under 50" : longest.toFixed(0)} |`,
    );
  }
} finally {
  await browser.close();
  server.close();
}

/** Median and worst, in whole milliseconds. */
function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((time) => time.toFixed(0));
}

/** Runs in the page. From the parsed document until the cards are laid out. */
async function showAnswer({ file, from }) {
  globalThis.until = async (ask) => {
    for (let value = ask(); ; value = ask()) {
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const taxonomy = await (await fetch(file)).json();
  const explorer = document.querySelector("career-explorer");
  const start = performance.now();
  explorer.taxonomy = taxonomy;
  explorer.from = from;
  const cards = await until(() => explorer.shadowRoot.querySelector("skillways-next-roles"));
  await cards.updateComplete;
  cards.getBoundingClientRect();
  return performance.now() - start;
}

/** Runs in the page. From other hours until the rings are laid out. */
async function changeHours() {
  const explorer = document.querySelector("career-explorer");
  explorer.view = "reach";
  const opens = await until(() => explorer.shadowRoot.querySelector("skillways-what-opens"));
  const rings = await until(() => opens.shadowRoot?.querySelector("skillways-reach-rings"));
  await until(() => rings.shadowRoot?.querySelector("svg"));
  const slider = explorer.shadowRoot.querySelector("input[type=range]");
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  const times = [];
  for (let hours = 1; hours <= 32; hours++) {
    if (hours === explorer.hoursPerWeek) continue;
    const before = opens.reach;
    await new Promise((resolve) => setTimeout(resolve, 30));
    const changed = performance.now();
    slider.value = String(hours);
    slider.dispatchEvent(new Event("input"));
    await explorer.updateComplete;
    await until(() => opens.reach !== before);
    await opens.updateComplete;
    await rings.updateComplete;
    rings.shadowRoot.querySelector("svg").getBBox();
    times.push(performance.now() - changed);
  }
  await new Promise((resolve) => setTimeout(resolve));
  return { times, longest };
}
