// How smoothly the matrix scrolls and takes edits in a real Chromium, on a page with the strict Content-Security-Policy.
import { startBench } from "./start-bench.mjs";

const bench = await startBench();
try {
  console.log("### Scrolling and editing the matrix\n");
  console.log(
    "| matrix | opened (ms) | script per scrolled frame, p95 (ms) | frames p95 (budget 17 ms) | a digit typed, median (ms) | 10,000 cells pasted (ms) | and undone (ms) |\n|---|---:|---:|---:|---:|---:|---:|",
  );
  for (const [roles, skills] of [
    [200, 500],
    [3007, 13_485],
  ]) {
    const page = await bench.open();
    const figures = await page.evaluate(measure, matrix(roles, skills));
    const shown = Object.values(figures).map((figure) => figure.toFixed(figure < 100 ? 1 : 0));
    console.log(`| ${roles} × ${skills} | ${shown.join(" | ")} |`);
    await page.close();
  }
} finally {
  await bench.close();
}

/** Runs in the page. */
async function measure(taxonomy) {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const quantile = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)];
  const editor = document.createElement("skills-map-editor");
  editor.drafts = "off";
  editor.document = taxonomy;
  document.body.append(editor);
  const root = editor.shadowRoot;
  const button = async () => {
    for (;;) {
      const found = root
        .querySelector("skills-map-toolbar")
        ?.shadowRoot?.querySelector('.lenses button[aria-label="Matrix"]');
      if (found) return found;
      await wait(20);
    }
  };
  const lens = await button();
  await wait(1500);
  const begun = performance.now();
  lens.click();
  let matrix;
  while (!matrix?.querySelector(".cell")) {
    await frame();
    matrix = root.querySelector("skills-map-matrix")?.shadowRoot;
  }
  const opened = performance.now() - begun;
  await wait(1000);
  const scroller = matrix.querySelector(".scroller");
  const scripts = [];
  const frames = [];
  let last = await frame();
  for (let step = 0; step < 240; step++) {
    const [left, top] = step % 120 < 60 ? [36, 48] : [-20, 30];
    scroller.scrollBy(left, top);
    const before = performance.now();
    scroller.dispatchEvent(new Event("scroll"));
    scripts.push(performance.now() - before);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  const cell = matrix.querySelector('.cell[tabindex="0"]');
  cell.focus();
  const edits = [];
  for (let step = 0; step < 30; step++) {
    const before = performance.now();
    matrix.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", { key: String(1 + (step % 5)), bubbles: true, composed: true, cancelable: true }),
    );
    edits.push(performance.now() - before);
    await frame();
  }
  matrix.activeElement.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Home", ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
  );
  const data = new DataTransfer();
  data.setData(
    "text/plain",
    Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 100 }, (_, at) => 1 + ((row + at) % 5)).join("\t"),
    ).join("\n"),
  );
  matrix.activeElement.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
  );
  const dialog = () => root.querySelector("skills-map-paste")?.shadowRoot;
  while (!dialog()?.querySelector(".counts")) await wait(20);
  const pasting = performance.now();
  dialog().querySelector(".primary").click();
  const pasted = performance.now() - pasting;
  await wait(500);
  const undo = root.querySelector("skills-map-toolbar").shadowRoot.querySelector('[aria-label^="Undo"]');
  const undoing = performance.now();
  const roles = editor.taxonomy.roles;
  undo.click();
  while (editor.taxonomy.roles === roles) await wait(0);
  const undone = performance.now() - undoing;
  return {
    opened,
    script: quantile(scripts, 0.95),
    frames: quantile(frames, 0.95),
    edit: quantile(edits, 0.5),
    pasted,
    undone,
  };
}

/** Roles in eight families, each asking forty skills in ten groups. */
function matrix(roleCount, skillCount) {
  const groups = Array.from({ length: 10 }, (_, at) => ({
    id: `g${at}`,
    label: { en: `Group ${at}` },
    grouping: true,
  }));
  const skills = Array.from({ length: skillCount }, (_, at) => ({
    id: `s${at}`,
    label: { en: `Working with subject number ${at}` },
    broader: [`g${at % 10}`],
  }));
  const roles = Array.from({ length: roleCount }, (_, at) => ({
    id: `r${at}`,
    label: { en: `Specialist in part ${at}` },
    family: `f${at % 8}`,
    requirements: Array.from({ length: 40 }, (_, step) => ({
      skill: `s${(at * 7 + step * 13) % skillCount}`,
      level: 1 + ((at + step) % 5),
      necessity: ["essential", "important", "optional"][step % 3],
    })),
  }));
  return {
    format: "skillways/taxonomy@1",
    id: `matrix-${roleCount}`,
    version: "1",
    title: { en: "Matrix" },
    languages: ["en"],
    scales: [{ id: "five", levels: [1, 2, 3, 4, 5].map((value) => ({ value })) }],
    skills: [...groups, ...skills],
    families: Array.from({ length: 8 }, (_, at) => ({ id: `f${at}`, label: { en: `Family ${at}` } })),
    roles,
    maps: [
      {
        id: "main",
        positions: Object.fromEntries(
          roles.map(({ id }, at) => [`role:${id}`, [(at % 8) * 300, Math.floor(at / 8) * 110]]),
        ),
      },
    ],
  };
}
