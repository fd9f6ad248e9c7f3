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

/**
 * Nodes on the move: writes into the drawn elements of those nodes and of the edges that end at them, and touches
 * nothing else. Beside `world` the document knows nothing of it.
 */
export class SceneDrag {
  readonly #nodes: { readonly node: SceneNode; readonly group: Element | undefined; readonly frame?: Element }[] = [];
  readonly #edges: DrawnEdge[] = [];
  readonly #rects = new Map<string, Rect>();

  /** `world` holds the groups `nodes` and `edges`, with what is `drawn` of the scene in its order. O(nodes + edges). */
  constructor(world: Element, scene: Scene, drawn: Scene, keys: ReadonlySet<string>) {
    const nodeGroups = world.querySelector(".nodes")?.children ?? [];
    const edgeGroups = world.querySelector(".edges")?.children ?? [];
    const groups = new Map(drawn.nodes.map(({ key }, index) => [key, nodeGroups[index]]));
    const frames = new Map(
      [...(world.querySelector(".frames")?.children ?? [])].map((frame) => [frame.getAttribute("data-frame"), frame]),
    );
    for (const node of scene.nodes) {
      this.#rects.set(node.key, rectAround(node, node.width, node.height));
      const frame = frames.get(node.key);
      if (keys.has(node.key)) this.#nodes.push({ node, group: groups.get(node.key), ...(frame && { frame }) });
    }
    drawn.edges.forEach((edge, index) => {
      const group = edgeGroups[index];
      if (!group || !(keys.has(edge.from) || keys.has(edge.to))) return;
      const { key, from, to } = edge;
      this.#edges.push({ edge, group, toRoute: { key, from, to, headLength: headLength(edge) } });
    });
  }

  /** Shows the nodes this far from where they stand; at no distance everything is as it was. */
  show(by: Point): void {
    const still = by.x === 0 && by.y === 0;
    for (const { node, group, frame } of this.#nodes) {
      frame?.setAttribute("x", String((node.group?.frame?.x ?? 0) + by.x));
      frame?.setAttribute("y", String((node.group?.frame?.y ?? 0) + by.y));
      const rect = rectAround({ x: node.x + by.x, y: node.y + by.y }, node.width, node.height);
      this.#rects.set(node.key, rect);
      group?.setAttribute("transform", `translate(${rect.x} ${rect.y})`);
    }
    const routed = still
      ? undefined
      : routeEdges(
          this.#edges.map(({ toRoute }) => toRoute),
          this.#rects,
        );
    for (const { edge, group } of this.#edges) {
      const route = routed?.get(edge.key);
      const { path, arrow } = route ? edgePaths(route, edge) : edge;
      group.classList.toggle("moving", !still);
      for (const line of group.querySelectorAll(".line, .reach, .gap")) line.setAttribute("d", path);
      group.querySelector(".head")?.setAttribute("d", arrow);
    }
  }

  /** The centres of the nodes this far from where they stand. */
  places(by: Point): Map<string, Point> {
    return new Map(this.#nodes.map(({ node }) => [node.key, { x: node.x + by.x, y: node.y + by.y }]));
  }
}
