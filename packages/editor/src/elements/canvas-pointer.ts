import { moveNodes } from "../commands/move-nodes.js";
import { setRequirement } from "../commands/set-requirement.js";
import type { Point } from "../geometry/point.js";
import { findNodeAt } from "../scene/find-node-at.js";
import { SceneDrag } from "../scene/scene-drag.js";
import type { Gesture, Hit, Press } from "../tools/gesture.js";
import { PointerTool, type PointerToolHost } from "../tools/pointer-tool.js";
import { startConnect } from "../tools/start-connect.js";
import { startMove } from "../tools/start-move.js";
import { startPan } from "../tools/start-pan.js";
import { startPinch } from "../tools/start-pinch.js";
import { applyWheel } from "../viewport/apply-wheel.js";
import { connect } from "../workbench/connect.js";
import { ActionEvent } from "./action-event.js";
import type { CanvasHost } from "./canvas-host.js";

/** Mouse, pen and touch on the drawing. */
export class CanvasPointer implements PointerToolHost {
  readonly #canvas: CanvasHost;
  readonly #tool: PointerTool = new PointerTool(this);

  constructor(canvas: CanvasHost) {
    this.#canvas = canvas;
  }

  /** Escape: what is being dragged goes back. */
  cancel(): boolean {
    this.#canvas.svg?.classList.remove("dragging");
    return this.#tool.cancel();
  }

  down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#tool.down({
      pointer: event.pointerId,
      at: this.#at(event),
      hit: hitOf(event.composedPath()[0]),
      additive: event.shiftKey || event.ctrlKey || event.metaKey,
    });
  };

  move = (event: PointerEvent): void => {
    if (!this.#tool.move(event.pointerId, this.#at(event))) return;
    const { svg } = this.#canvas;
    // Only once it is a drag: a captured pointer would take the click away from what was pressed.
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    svg.classList.add("dragging");
  };

  up = (event: PointerEvent): void => {
    this.#canvas.svg.classList.remove("dragging");
    this.#tool.up(event.pointerId, this.#at(event));
  };

  lose = (event: PointerEvent): void => {
    this.#canvas.svg.classList.remove("dragging");
    this.#tool.lose(event.pointerId);
  };

  wheel = (event: WheelEvent): void => {
    event.preventDefault();
    applyWheel(this.#canvas.bench.viewport, event, this.#at(event));
  };

  twice = (event: MouseEvent): void => {
    if (hitOf(event.composedPath()[0]).on === "node") this.#canvas.dispatchEvent(new ActionEvent("open-role"));
  };

  tap(press: Press): void {
    const { bench } = this.#canvas;
    const { session } = bench;
    const { hit } = press;
    if (hit.on === "ground") {
      session.select([]);
      return;
    }
    if (hit.on === "node" && hit.level !== undefined && bench.view.roleId !== undefined && this.#canvas.editable) {
      const skill = this.#canvas.nodeOf(hit.key)?.id;
      if (skill !== undefined) bench.dispatch(setRequirement(bench.view.roleId, skill, { level: hit.level }));
    }
    if (hit.on !== "edge") bench.show({ focusKey: hit.key });
    session.select(press.additive ? toggled(session.selection, hit.key) : [hit.key]);
  }

  startDrag(press: Press): Gesture {
    const { bench, editable } = this.#canvas;
    if (editable && press.hit.on === "handle") return this.#startConnect(press.hit.key);
    if (editable && press.hit.on === "node" && bench.view.lens === "career")
      return this.#startMove(press, press.hit.key);
    return startPan(bench.viewport, press.at);
  }

  startPinch(first: Point, second: Point): ReturnType<typeof startPinch> {
    return startPinch(this.#canvas.bench.viewport, first, second);
  }

  #startMove(press: Press, key: string): Gesture {
    const { bench } = this.#canvas;
    const { session } = bench;
    const keys = session.selection.includes(key) ? session.selection : [key];
    if (keys !== session.selection) session.select(keys);
    let drag: SceneDrag | undefined;
    const dragOf = (): SceneDrag => {
      drag ??= new SceneDrag(this.#canvas.world, this.#canvas.scene, this.#canvas.drawn, new Set(keys));
      return drag;
    };
    const host = {
      showMoved: (by: Point) => dragOf().show(by),
      keepMoved: (by: Point) => bench.dispatch(moveNodes(dragOf().places(by))),
      cancelMoved: () => {
        if (drag === undefined) return;
        drag.show({ x: 0, y: 0 });
        bench.say(bench.messages.text("announce.dragCancelled"));
      },
    };
    return startMove(host, bench.viewport, press.at);
  }

  #startConnect(key: string): Gesture {
    const { bench } = this.#canvas;
    const wire = this.#canvas.world.querySelector<SVGPathElement>(".wire");
    const nodeAt = (at: Point): string | undefined => findNodeAt(this.#canvas.scene, bench.viewport.toMap(at))?.key;
    const mark = (target: string | undefined): void => {
      for (const element of this.#canvas.world.querySelectorAll(".node.target")) element.classList.remove("target");
      if (target !== undefined) this.#canvas.elementOf(target)?.classList.add("target");
    };
    return startConnect(
      {
        nodeAt,
        showWire: (from, to, target) => {
          const node = this.#canvas.nodeOf(from);
          const end = bench.viewport.toMap(to);
          if (!node || !wire) return;
          wire.setAttribute("d", `M${node.x + node.width / 2} ${node.y}L${end.x} ${end.y}`);
          wire.setAttribute("visibility", "visible");
          mark(target);
        },
        hideWire: () => {
          wire?.setAttribute("visibility", "hidden");
          mark(undefined);
        },
        connect: (from, to) => connect(bench, from, to),
        ask: (from) => bench.show({ dialog: { kind: "palette", purpose: { kind: "connect", from, targets: "any" } } }),
        cancelled: () => bench.say(bench.messages.text("announce.connectCancelled")),
      },
      key,
    );
  }

  #at(event: MouseEvent): Point {
    const box = this.#canvas.svg.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

function hitOf(target: EventTarget | undefined): Hit {
  if (!(target instanceof Element)) return { on: "ground" };
  const node = target.closest("[data-key]")?.getAttribute("data-key");
  if (node) {
    if (target.closest("[data-handle]")) return { on: "handle", key: node };
    const level = Number(target.closest("[data-level]")?.getAttribute("data-level") ?? Number.NaN);
    return { on: "node", key: node, ...(Number.isFinite(level) && { level }) };
  }
  const edge = target.closest("[data-edge]")?.getAttribute("data-edge");
  return edge ? { on: "edge", key: edge } : { on: "ground" };
}

function toggled(selection: readonly string[], key: string): string[] {
  return selection.includes(key) ? selection.filter((other) => other !== key) : [...selection, key];
}
