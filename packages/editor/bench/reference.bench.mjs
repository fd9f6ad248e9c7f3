// How fast ESCO is opened as a reference, searched, and taken over from, in a real Chromium.
import { readEscoFile } from "./esco-file.mjs";
import { startBench } from "./start-bench.mjs";

console.log("### A reference taxonomy\n");
const esco = readEscoFile();
if (esco) await run(esco);

/** @param {Buffer} esco */
async function run(esco) {
  const bench = await startBench({ "esco.json": esco });
  try {
    const page = await bench.open();
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
    await bench.close();
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
