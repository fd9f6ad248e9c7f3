import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Picture, PictureOptions } from "../../src/elements/export/build-picture.js";
import { buildPicture } from "../../src/elements/export/build-picture.js";
import { PAGE, planPages } from "../../src/elements/export/build-print.js";
import { fillPrint } from "../../src/elements/export/print-pages.js";
import { pngScale, writePng, writeSvg } from "../../src/elements/export/write-picture.js";
import type { SkillsMapEditor } from "../../src/elements/skills-map-editor.js";
import type { WorkbenchElement } from "../../src/elements/workbench-element.js";
import { exportMessages } from "../../src/messages/export-messages.js";
import type { View } from "../../src/workbench/view.js";
import type { Workbench } from "../../src/workbench/workbench.js";
import { largeTaxonomy, sampleTaxonomy } from "../support/sample-taxonomy.js";
import { findViolations } from "./accessibility.js";
import { find, part, settled, showEditor, spoken } from "./editor-page.js";

let downloads: HTMLAnchorElement[] = [];
const click = HTMLAnchorElement.prototype.click;

beforeEach(() => {
  downloads = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    downloads.push(this);
  };
});
afterEach(async () => {
  HTMLAnchorElement.prototype.click = click;
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

function benchOf(editor: SkillsMapEditor): Workbench {
  const { bench } = part(editor, "canvas").host as WorkbenchElement;
  bench.learn(exportMessages);
  return bench;
}

async function picture(
  view: Partial<View>,
  options: Partial<PictureOptions> = {},
  document = sampleTaxonomy(),
): Promise<Picture & { text: string; editor: SkillsMapEditor }> {
  const editor = await showEditor("nl", document);
  const bench = benchOf(editor);
  await expect.poll(() => bench.nearness, { timeout: 10_000 }).toBeDefined();
  bench.show(view);
  await settled(editor);
  const made = await buildPicture(bench, editor.shadowRoot as ShadowRoot, {
    extent: "whole",
    scheme: "light",
    framed: true,
    ...options,
  });
  return { ...made, editor, text: await writeSvg(made).text() };
}

function parse(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed;
}

/** The picture as another program shows it: through an image, which knows nothing of this page. */
async function pixels(text: string, width: number, height: number): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

describe("an SVG of the lens at hand", () => {
  test.each([
    ["career", {}, "Teamleider magazijn"],
    ["skills", { lens: "skills" }, "Actief luisteren"],
    ["role", { lens: "role", roleId: "lead" }, "Coachen"],
  ] as const)("stands on its own: %s", async (_, view, word) => {
    const { text } = await picture(view);
    const svg = parse(text);
    expect(svg.documentElement.textContent).toContain(word.split(" ")[0]);
    expect(text).not.toMatch(/class=|style=|var\(|oklch|data-|aria-|tabindex|<style|<script|lit\$/u);
    for (const element of svg.querySelectorAll("path, rect, circle, text")) {
      expect(element.getAttribute("fill") ?? "", element.outerHTML.slice(0, 200)).toMatch(/^(#[0-9a-f]{6}|none)$/u);
    }
  });

  test("holds the title, every role and what the lines mean, and nothing of the selection or the hands", async () => {
    const { text, editor } = await picture({});
    const words = [...parse(text).querySelectorAll("text")].map(({ textContent }) => textContent);
    for (const word of ["Depot", "stap die mag", "niet toegestaan"]) expect(words).toContain(word);
    editor.selection = ["role:lead"];
    await settled(editor);
    const again = await buildPicture(benchOf(editor), editor.shadowRoot as ShadowRoot, {
      extent: "whole",
      scheme: "light",
      framed: true,
    });
    expect(await writeSvg(again).text()).toBe(text);
    expect(editor.shadowRoot?.querySelectorAll("skills-map-canvas")).toHaveLength(1);
  });

  test("holds what is in sight, where that is asked", async () => {
    const editor = await showEditor("en", largeTaxonomy(300));
    const bench = benchOf(editor);
    bench.viewport.zoomTo(1);
    await settled(editor);
    const options = { scheme: "light", framed: false } as const;
    const sight = await buildPicture(bench, editor.shadowRoot as ShadowRoot, { ...options, extent: "sight" });
    const whole = await buildPicture(bench, editor.shadowRoot as ShadowRoot, { ...options, extent: "whole" });
    const cards = ({ svg }: Picture): number => svg.querySelectorAll("text[font-weight]").length;
    expect(cards(whole)).toBeGreaterThan(300);
    expect(cards(sight)).toBeGreaterThan(2);
    expect(cards(sight)).toBeLessThan(100);
    expect(sight.width).toBe(Math.ceil(bench.viewport.area.width));
  });

  test("is dark where that is asked", async () => {
    const light = await picture({});
    const dark = await picture({}, { scheme: "dark" });
    const lightness = ({ background }: Picture): number => Number.parseInt(background.slice(1, 3), 16);
    expect(lightness(light)).toBeGreaterThan(200);
    expect(lightness(dark)).toBeLessThan(60);
  });

  test("holds markup in a name as text", async () => {
    const document = sampleTaxonomy();
    const [first, ...rest] = document.roles;
    const label = { nl: "<b>&", en: "<b>&" };
    const { text } = await picture({}, {}, { ...document, roles: [{ ...(first as object), label } as never, ...rest] });
    expect(parse(text).documentElement.textContent).toContain("<b>&");
  });
});

describe("a PNG of the lens at hand", () => {
  test("is what the SVG looks like, twice as large", async () => {
    for (const view of [{}, { lens: "skills" }, { lens: "role", roleId: "lead" }] as const) {
      document.body.replaceChildren();
      const made = await picture(view);
      const blob = (await writePng(made, 1, "system-ui, sans-serif")) as Blob;
      const bitmap = await createImageBitmap(blob);
      expect([bitmap.width, bitmap.height]).toEqual([made.width, made.height]);
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [made.width, made.height];
      const context = canvas.getContext("2d") as CanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      const mine = context.getImageData(0, 0, made.width, made.height).data;
      const theirs = (await pixels(made.text, made.width, made.height)).data;
      let different = 0;
      for (let at = 0; at < mine.length; at += 4) {
        const far = [0, 1, 2].some((i) => Math.abs((mine[at + i] as number) - (theirs[at + i] as number)) > 60);
        if (far) different++;
      }
      expect(different / (mine.length / 4), JSON.stringify(view)).toBeLessThan(0.004);
    }
  });

  test("is smaller where a browser cannot paint it, and refused where it could not be read", () => {
    expect(pngScale({ width: 2000, height: 1000 })).toBe(2);
    expect(pngScale({ width: 12_000, height: 2000 })).toBeCloseTo(4 / 3);
    expect(pngScale({ width: 60_000, height: 2000 })).toBeUndefined();
    expect(pngScale({ width: 30_000, height: 30_000 })).toBeUndefined();
  });
});

describe("a print", () => {
  test("is one page where that can be read, and else as many as it takes, which together show everything", () => {
    expect(planPages({ width: 1000, height: 600 }).pages).toHaveLength(1);
    const size = { width: 6000, height: 2400 };
    const { scale, pages } = planPages(size);
    expect(scale).toBeGreaterThan(0.6);
    for (const { width, height } of pages) {
      expect(width * scale).toBeLessThanOrEqual(PAGE.width + 1);
      expect(height * scale).toBeLessThanOrEqual(PAGE.height + 1);
    }
    for (let x = 5; x < size.width; x += 97) {
      for (let y = 5; y < size.height; y += 97) {
        const covers = pages.some((p) => x >= p.x && x <= p.x + p.width && y >= p.y && y <= p.y + p.height);
        expect(covers, `${x} ${y}`).toBe(true);
      }
    }
  });

  test("has the title, the date, the lines' meaning and its number on each page; other lenses are tables", async () => {
    const editor = await showEditor("nl", largeTaxonomy(120));
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const target = frame.contentDocument as Document;
    await fillPrint(benchOf(editor), editor.shadowRoot as ShadowRoot, target, { extent: "whole", date: "1 mei 2026" });
    const pages = [...target.querySelectorAll(".page")];
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, one] of pages.entries()) {
      expect(one.querySelector("header")?.textContent).toContain("1 mei 2026");
      expect(one.querySelector("header")?.textContent).toContain(`pagina ${index + 1} van ${pages.length}`);
    }
    expect(target.body.textContent).toContain("stap die mag");
    expect(pages[0]?.querySelectorAll("text").length).toBeLessThan(target.querySelectorAll("text").length / 2);
  });
});

test.each(["nl", "en"] as const)(
  "the dialog downloads what is asked and says so; no accessibility violations, %s",
  async (language) => {
    const editor = await showEditor(language);
    benchOf(editor).show({ dialog: { kind: "feature", name: "skills-map-export" } });
    await expect
      .poll(() => editor.shadowRoot?.querySelector("skills-map-export")?.shadowRoot?.querySelector("dialog[open]"))
      .toBeTruthy();
    expect(await findViolations()).toEqual([]);
    const dialog = part(editor, "export");
    const kinds = dialog.querySelectorAll<HTMLInputElement>("input[name=kind]");
    kinds[1]?.click();
    find(dialog, "button.primary").click();
    await expect
      .poll(() => downloads.map(({ download }) => download), { timeout: 15_000 })
      .toEqual(["depot-career.png"]);
    await expect.poll(() => spoken(editor)).toContain("depot-career.png");
    await expect.poll(() => dialog.querySelector("dialog[open]") === null).toBe(true);
  },
);
