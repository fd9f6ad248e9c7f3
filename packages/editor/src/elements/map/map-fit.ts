import { legibleScale, openingScale, readableScale, type Viewport } from "../../viewport/viewport.js";
import type { MapModel } from "./map-model.js";

/** Shows everything when something is opened, and again in another size until somebody moves the map. */
export class MapFit {
  #fitted: { readonly what: string; readonly size: string; readonly transform: string } | undefined;

  /** What is opened next is fitted, whatever it is called. */
  forget(): void {
    this.#fitted = undefined;
  }

  refresh(viewport: Viewport, { scene, lens }: MapModel): void {
    if (viewport.width === 0 || scene.nodes.length + scene.lanes.length === 0) return;
    const size = `${viewport.width} ${viewport.height}`;
    const before = this.#fitted;
    const isMoved = before?.transform !== viewport.transform || before.size === size;
    if (before?.what === lens && isMoved) return;
    const least = lens === "skills" ? legibleScale : readableScale;
    viewport.fit(scene.bounds, openingScale(viewport, scene.bounds, least));
    this.#fitted = { what: lens, size, transform: viewport.transform };
  }
}
