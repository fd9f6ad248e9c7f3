import type { Workbench } from "../../workbench/workbench.js";
import { buildPicture } from "./build-picture.js";
import { printPicture, printStyles, printTable, trimPage } from "./build-print.js";

/**
 * Prints the lens at hand: from a document of its own, so that the page around the editor is not printed along. The
 * browser asks for the printer. `date` is written on each page.
 */
export async function printPages(
  bench: Workbench,
  holder: ParentNode & Node,
  { extent, date }: { readonly extent: "whole" | "sight"; readonly date: string },
): Promise<void> {
  const frame = document.createElement("iframe");
  frame.title = bench.messages.text("export.print");
  for (const [name, value] of Object.entries({
    position: "fixed",
    width: "1100px",
    height: "780px",
    left: "-30000px",
    border: "0",
  }))
    frame.style.setProperty(name, value);
  holder.append(frame);
  const target = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!target || !view) throw new Error("no frame to print from");
  await fillPrint(bench, holder, target, { extent, date });
  const gone = (): void => frame.remove();
  view.addEventListener("afterprint", gone, { once: true });
  view.print();
}

/** Puts the pages into an empty document. */
export async function fillPrint(
  bench: Workbench,
  holder: ParentNode & Node,
  target: Document,
  { extent, date }: { readonly extent: "whole" | "sight"; readonly date: string },
): Promise<void> {
  target.documentElement.lang = bench.messages.language;
  target.title = bench.title;
  // A sheet made here is allowed where a style element is not.
  const sheet = new ((target.defaultView ?? window) as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(printStyles);
  target.adoptedStyleSheets = [sheet];
  if (!isDrawn(bench)) {
    target.body.append(...printTable(bench, "roles", date, target), ...printTable(bench, "skills", date, target));
    return;
  }
  const picture = await buildPicture(bench, holder, { extent, scheme: "light", framed: true, heading: false });
  const pages = printPicture(bench, picture, date, target);
  target.body.append(...pages);
  if (pages.length > 1) for (const page of pages) trimPage(page);
}

/** Whether the lens at hand is drawn on the canvas. */
export function isDrawn({ view: { lens } }: Workbench): boolean {
  return lens === "career" || lens === "skills" || lens === "role";
}
