import type { SceneNode } from "../../scene/scene.js";
import { type Arrow, EdgeWalk, findSpatially, type Walkable, type WalkStep } from "../../tools/edge-walk.js";
import { hitOf } from "../canvas-hit.js";
import type { MapHands } from "./map-hands.js";
import type { MapModel } from "./map-model.js";

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** What keys do on the map. */
export interface MapActions {
  readonly model: MapModel;
  readonly hands: MapHands;
  /** To a node, which is selected; `step` says which of several lines was taken. */
  goTo(key: string, step?: WalkStep): void;
  /** Nothing lies that way. */
  stay(): void;
  select(keys: readonly string[]): void;
  toggleFamily(family: string): void;
  toggleGroup(key: string): void;
  zoom(to: "in" | "out" | "fit"): void;
}

/** Keys on the map: arrows walk along its lines, Alt walks by direction. None of them changes the taxonomy. */
export class MapKeys {
  readonly #map: MapActions;
  readonly #walk: EdgeWalk = new EdgeWalk();

  constructor(map: MapActions) {
    this.#map = map;
  }

  down = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const target = hitOf(event.composedPath()[0]);
    const node = target.on === "node" ? this.#map.model.node(target.key) : undefined;
    const arrow = ARROWS[event.key];
    const isDone =
      node !== undefined && arrow !== undefined
        ? this.#go(node, arrow, event.altKey)
        : !event.altKey &&
          (this.#fold(event.key, target.on === "fold" ? target.family : undefined, node) || this.#act(event.key, node));
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #go(node: SceneNode, arrow: Arrow, spatially: boolean): true {
    const { scene, lens } = this.#map.model;
    const drawing: Walkable = { centers: new Map(scene.nodes.map((one) => [one.key, one])), edges: scene.edges };
    const step = spatially ? undefined : this.#walk.step(drawing, node.key, arrow);
    // Most skills have few lines: where none leads on, one goes to what lies there.
    const key = step?.key ?? (spatially || lens === "skills" ? findSpatially(drawing, node.key, arrow) : undefined);
    if (key === undefined) this.#map.stay();
    else this.#map.goTo(key, step);
    return true;
  }

  #fold(key: string, family: string | undefined, node: SceneNode | undefined): boolean {
    const opens = key === "Enter" || key === " ";
    if (family !== undefined && (opens || key.toLowerCase() === "f")) this.#map.toggleFamily(family);
    else if (opens && node?.group) this.#map.toggleGroup(node.key);
    else if (key.toLowerCase() === "f" && node?.family !== undefined) this.#map.toggleFamily(node.family);
    else return false;
    return true;
  }

  #act(key: string, node: SceneNode | undefined): boolean {
    const { model, hands } = this.#map;
    if (key === "Escape") {
      if (!hands.cancel() && model.selection.length === 0) return false;
      this.#map.select([]);
    } else if ((key === " " || key === "Enter") && node) this.#map.select([node.key]);
    else if (key === "+" || key === "=") this.#map.zoom("in");
    else if (key === "-") this.#map.zoom("out");
    else if (key === "0") this.#map.zoom("fit");
    else return false;
    return true;
  }
}
