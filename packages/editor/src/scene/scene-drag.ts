import type { Point } from "../geometry/point.js";
import { type Rect, rectAround } from "../geometry/rect.js";
import { type EdgeToRoute, routeEdges } from "../geometry/route-edges.js";
import { edgePaths, headLength } from "./build-edges.js";
import type { Scene, SceneEdge, SceneNode } from "./scene.js";

interface DrawnEdge {
  readonly edge: SceneEdge;
  readonly toRoute: EdgeToRoute;
  readonly group: Element;
}

/** Shows pictures of drawn elements. */
export interface DragPictures {
  /** Pictures of what moves and of the lines that go along; answers those of the lines. */
  lift(moving: readonly Element[], lines: readonly Element[]): Element[];
  /** Moves the pictures of what moves this far from where it stands. */
  showLifted(by: Point): void;
}

/** Nodes on the move: moves pictures of them, and writes into those of the edges that end at them. */
export class SceneDrag {
  readonly #nodes: SceneNode[] = [];
  readonly #edges: DrawnEdge[] = [];
  readonly #rects = new Map<string, Rect>();
  readonly #elements: Element[] = [];
  readonly #pictures: DragPictures;
  #lines: Element[] | undefined;

  /** `world` holds the groups `nodes` and `edges`, with what is `drawn` of the scene in its order. O(nodes + edges). */
  constructor(world: Element, scene: Scene, drawn: Scene, keys: ReadonlySet<string>, pictures: DragPictures) {
    this.#pictures = pictures;
    const nodeGroups = world.querySelector(".nodes")?.children ?? [];
    const edgeGroups = world.querySelector(".edges")?.children ?? [];
    const groups = new Map(drawn.nodes.map(({ key }, index) => [key, nodeGroups[index]]));
    const frames = new Map(
      [...(world.querySelector(".frames")?.children ?? [])].map((frame) => [frame.getAttribute("data-frame"), frame]),
    );
    const moving: (Element | undefined)[] = [];
    for (const node of scene.nodes) {
      this.#rects.set(node.key, rectAround(node, node.width, node.height));
      if (!keys.has(node.key)) continue;
      this.#nodes.push(node);
      this.#elements.push(...[frames.get(node.key)].filter((frame) => frame !== undefined));
      moving.push(groups.get(node.key));
    }
    this.#elements.push(...moving.filter((group) => group !== undefined));
    drawn.edges.forEach((edge, index) => {
      const group = edgeGroups[index];
      if (!group || !(keys.has(edge.from) || keys.has(edge.to))) return;
      const { key, from, to } = edge;
      this.#edges.push({ edge, group, toRoute: { key, from, to, headLength: headLength(edge) } });
    });
  }

  /** Shows the nodes this far from where they stand. */
  show(by: Point): void {
    const lines = this.#edges.map(({ group }) => group);
    this.#lines ??= this.#pictures.lift(this.#elements, lines);
    this.#pictures.showLifted(by);
    for (const { key, x, y, width, height } of this.#nodes) {
      this.#rects.set(key, rectAround({ x: x + by.x, y: y + by.y }, width, height));
    }
    const routed = routeEdges(
      this.#edges.map(({ toRoute }) => toRoute),
      this.#rects,
    );
    this.#edges.forEach(({ edge }, index) => {
      const route = routed.get(edge.key);
      const { path, arrow } = route ? edgePaths(route, edge) : edge;
      const picture = this.#lines?.[index];
      for (const line of picture?.querySelectorAll(".line, .gap") ?? []) line.setAttribute("d", path);
      picture?.querySelector(".head")?.setAttribute("d", arrow);
    });
  }

  /** The centres of the nodes this far from where they stand. */
  places(by: Point): Map<string, Point> {
    return new Map(this.#nodes.map(({ key, x, y }) => [key, { x: x + by.x, y: y + by.y }]));
  }
}
