import type { CSSResult } from "lit";
import { isTaxonomy } from "../../explorer/is-taxonomy.js";
import type { MapParts } from "./map-model.js";
import type { MapReading } from "./map-reading.js";
import type { readMapDocument } from "./read-map-document.js";

/** Reads what a host has set, and brings what the map needs late. */
export class TaxonomyReader {
  /** What was needed could not be loaded. */
  failed = false;
  readonly #onReady: () => void;
  readonly #coming = new Set<string>();
  #read: typeof readMapDocument | undefined;
  #last: { readonly source: unknown; readonly reading: MapReading } | undefined;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Never throws. */
  read(source: unknown): MapReading {
    if (source === null || source === undefined || source === "") return { kind: "none" };
    if (isTaxonomy(source)) return { kind: "taxonomy", taxonomy: source };
    if (this.#read === undefined) {
      void this.#load("documents", async () => {
        this.#read = (await import("./read-map-document.js")).readMapDocument;
      });
      return { kind: "reading" };
    }
    if (this.#last?.source !== source) this.#last = { source, reading: this.#read(source) };
    return this.#last.reading;
  }

  /** Loads a part; answers its styles, where it has some. */
  async bring(part: keyof MapParts, parts: MapParts): Promise<CSSResult | undefined> {
    let styles: CSSResult | undefined;
    await this.#load(part, async () => {
      if (part === "layOut") parts.layOut = (await import("../../layout/layout-career.js")).layoutCareer;
      else {
        parts.skills = (await import("./skills-scene.js")).skillsSceneParts;
        styles = parts.skills.styles;
      }
    });
    return styles;
  }

  async #load(name: string, load: () => Promise<void>): Promise<void> {
    if (this.#coming.has(name)) return;
    this.#coming.add(name);
    try {
      await load();
    } catch {
      this.failed = true;
    }
    this.#coming.delete(name);
    this.#onReady();
  }
}
