import { html, type ReactiveController, render } from "lit";
import { lensFeature } from "../../workbench/lenses.js";
import { pictureTitle } from "../export/picture-title.js";
import type { SkillsMapCanvas } from "../skills-map-canvas.js";
import type { WorkbenchElement } from "../workbench-element.js";
import { copyScene } from "./copy-scene.js";
import { frameOnPaper, paperStyles } from "./paper-styles.js";
import { isPrintable } from "./printable.js";

/**
 * When the page that holds the editor is printed, the lens at hand is on the paper in place of the editor: a drawing
 * fitted to the page, a matrix or an outline on as many pages as it takes.
 */
export class PagePrint implements ReactiveController {
  readonly #host: WorkbenchElement;
  #paper: HTMLElement | undefined;

  /** `host` is a part of the editor. */
  constructor(host: WorkbenchElement) {
    this.#host = host;
  }

  hostConnected(): void {
    window.addEventListener("beforeprint", this.#before);
    window.addEventListener("afterprint", this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeprint", this.#before);
    window.removeEventListener("afterprint", this.#after);
    this.#after();
  }

  #before = (): void => {
    this.#after();
    const { bench } = this.#host;
    const root = this.#host.getRootNode() as ShadowRoot;
    const lens = root.querySelector(lensFeature(bench.view) ?? "skills-map-canvas");
    const isCanvas = lens?.localName === "skills-map-canvas";
    if (!lens || (!isCanvas && !isPrintable(lens))) return;
    const paper = document.createElement("section");
    const inside = paper.attachShadow({ mode: "open" });
    inside.adoptedStyleSheets = [...(lens.shadowRoot?.adoptedStyleSheets ?? []), ...sheetsOf(paperStyles)];
    paper.lang = bench.messages.language;
    const content = isPrintable(lens) ? lens.forPaper() : html`${copyScene(lens as SkillsMapCanvas)}`;
    render(html`<h1 dir="auto">${pictureTitle(bench)}</h1>${content}`, inside);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheetsOf(frameOnPaper)];
    root.append(paper);
    this.#paper = paper;
  };

  #after = (): void => {
    const root = this.#paper?.getRootNode() as ShadowRoot | undefined;
    this.#paper?.remove();
    this.#paper = undefined;
    if (root) {
      const own = sheetsOf(frameOnPaper);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
    }
  };
}

function sheetsOf({ styleSheet }: { readonly styleSheet?: CSSStyleSheet | undefined }): CSSStyleSheet[] {
  return styleSheet ? [styleSheet] : [];
}
