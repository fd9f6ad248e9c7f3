import type { Taxonomy } from "@skillways/core";
import { type Rect, rectsOverlap } from "../../geometry/rect.js";
import type { Workbench } from "../../workbench/workbench.js";
import type { Picture } from "./build-picture.js";
import { placeOf } from "./copy-drawing.js";
import { pictureTitle } from "./picture-title.js";

/** What fits on a page of A4 on its side inside its margins, in CSS pixels, below the heading. */
export const PAGE = { width: 1040, height: 650 } as const;
/** Letters of 12 are no smaller on paper than 7.5. */
const LEAST_SCALE = 0.62;
/** How far a page shows what the next one shows again, so that nothing is lost at an edge. */
const OVERLAP = 24;

/** How a print looks: for a document of its own, in black on white. */
export const printStyles = `
  @page { size: A4 landscape; margin: 10mm; }
  * { box-sizing: border-box; }
  body { margin: 0; color: #000; background: #fff; font: 12px/1.4 system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
  .page { break-after: page; break-inside: avoid; }
  .page:last-child { break-after: auto; }
  header { display: flex; gap: 16px; align-items: baseline; height: 32px; }
  h1 { font-size: 16px; margin: 0; flex: 1; }
  .page svg { display: block; max-width: 100%; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  table { width: 100%; border-collapse: collapse; }
  thead { display: table-header-group; }
  th, td { text-align: left; vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid #999; }
  tr { break-inside: avoid; }
`;

/** Where the pages of a picture begin, and the scale they are printed at: one page where that can be read. */
export function planPages({ width, height }: { readonly width: number; readonly height: number }): {
  readonly scale: number;
  readonly pages: readonly Rect[];
} {
  const whole = Math.min(1, PAGE.width / width, PAGE.height / height);
  if (whole >= LEAST_SCALE) return { scale: whole, pages: [{ x: 0, y: 0, width, height }] };
  const scale = LEAST_SCALE;
  const [pageWidth, pageHeight] = [PAGE.width / scale, PAGE.height / scale];
  const starts = (length: number, page: number): number[] =>
    Array.from(
      { length: Math.max(1, Math.ceil((length - OVERLAP) / (page - OVERLAP))) },
      (_, i) => i * (page - OVERLAP),
    );
  const pages = starts(height, pageHeight).flatMap((y) =>
    starts(width, pageWidth).map((x) => ({
      x,
      y,
      width: Math.min(pageWidth, width - x),
      height: Math.min(pageHeight, height - y),
    })),
  );
  return { scale, pages };
}

/** The pages of a picture, each with its title, the date and its number. */
export function printPicture(bench: Workbench, picture: Picture, date: string, target: Document): HTMLElement[] {
  const { scale, pages } = planPages(picture);
  return pages.map((rect, index) => {
    const number =
      pages.length === 1 ? "" : bench.messages.text("print.page", { page: index + 1, pages: pages.length });
    const page = startPage(target, pictureTitle(bench), [date, number]);
    const svg = target.importNode(picture.svg, true);
    svg.setAttribute("viewBox", [rect.x, rect.y, rect.width, rect.height].join(" "));
    svg.setAttribute("width", String(Math.floor(rect.width * scale)));
    svg.setAttribute("height", String(Math.floor(rect.height * scale)));
    page.append(svg);
    return page;
  });
}

/** Once on the page: what a page does not show goes, so that a print of many pages is not many times the whole map. */
export function trimPage(page: HTMLElement): void {
  const svg = page.querySelector("svg");
  const map = svg?.querySelector("svg");
  if (!svg || !map) return;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const inner = map.viewBox.baseVal;
  const seen = { x: x - map.x.baseVal.value + inner.x, y: y - map.y.baseVal.value + inner.y, width, height };
  for (const element of [...map.querySelectorAll<SVGGraphicsElement>(":scope > g > g > *")]) {
    if (!rectsOverlap(placeOf(element), seen)) element.remove();
  }
}

/** Roles with what they ask, or skills with who asks for them, as a table. */
export function printTable(bench: Workbench, what: "roles" | "skills", date: string, target: Document): HTMLElement[] {
  const { messages, taxonomy } = bench;
  const page = startPage(target, pictureTitle(bench), [date]);
  const columns =
    what === "roles"
      ? (["print.role", "print.family", "print.grade", "print.asks"] as const)
      : (["print.skill", "print.usedBy"] as const);
  const table = target.createElement("table");
  const head = table.createTHead().insertRow();
  for (const key of columns) {
    const cell = target.createElement("th");
    cell.scope = "col";
    cell.textContent = messages.text(key);
    head.append(cell);
  }
  const body = table.createTBody();
  for (const cells of what === "roles" ? roleRows(bench, taxonomy) : skillRows(bench, taxonomy)) {
    const row = body.insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
  page.append(table);
  page.classList.remove("page");
  return [page];
}

function roleRows(bench: Workbench, taxonomy: Taxonomy): string[][] {
  const { language } = bench.messages;
  return taxonomy.roles.map(({ id, family, grade, requirements = [] }) => [
    bench.nameOf(`role:${id}`),
    family === undefined ? "" : taxonomy.textOf(taxonomy.findFamily(family)?.label, language) || family,
    grade === undefined ? "" : bench.messages.number(grade),
    requirements
      .map(({ skill, level }) => `${bench.nameOf(`skill:${skill}`)}${level === undefined ? "" : ` ${level}`}`)
      .join(", "),
  ]);
}

function skillRows(bench: Workbench, taxonomy: Taxonomy): string[][] {
  const users = new Map<string, string[]>();
  for (const { id, requirements = [] } of taxonomy.roles) {
    for (const { skill } of requirements) users.set(skill, [...(users.get(skill) ?? []), bench.nameOf(`role:${id}`)]);
  }
  return taxonomy.skills.map(({ id }) => [bench.nameOf(`skill:${id}`), (users.get(id) ?? []).join(", ")]);
}

function startPage(target: Document, title: string, notes: readonly string[]): HTMLElement {
  const page = target.createElement("section");
  page.className = "page";
  const header = target.createElement("header");
  const heading = target.createElement("h1");
  heading.textContent = title;
  header.append(heading);
  for (const note of notes.filter(Boolean)) {
    const text = target.createElement("span");
    text.textContent = note;
    header.append(text);
  }
  page.append(header);
  return page;
}
