import { setRequirement } from "../commands/set-requirement.js";
import type { Point } from "../geometry/point.js";
import { rectAround } from "../geometry/rect.js";
import { findNodeAt } from "../scene/find-node-at.js";
import type { Gesture, Press } from "../tools/gesture.js";
import { PointerTool, type PointerToolHost } from "../tools/pointer-tool.js";
import { startConnect } from "../tools/start-connect.js";
import { startLasso } from "../tools/start-lasso.js";
import { startPan } from "../tools/start-pan.js";
import { startPinch } from "../tools/start-pinch.js";
import { applyWheel } from "../viewport/apply-wheel.js";
import { selectKeys, toggleFold, toggleKey } from "../workbench/canvas-actions.js";
import { connect } from "../workbench/connect.js";
import { ActionEvent } from "./action-event.js";
import { startDrag } from "./canvas-drag.js";
import type { CanvasFolds } from "./canvas-folds.js";
import { hitOf } from "./canvas-hit.js";
import type { CanvasHost } from "./canvas-host.js";
import { CanvasMarks } from "./canvas-marks.js";
import type { CanvasMenu } from "./canvas-menu.js";
import type { SkillsLens } from "./skills-lens.js";

/** How long a finger rests before it asks what can be done, in milliseconds. */
const LONG_PRESS = 500;

/** Mouse, pen and touch on the drawing. */
export class CanvasPointer implements PointerToolHost {
  readonly #canvas: CanvasHost;
  readonly #menu: CanvasMenu;
  readonly #folds: CanvasFolds;
  readonly #skills: SkillsLens;
  readonly #marks: CanvasMarks;
  readonly #tool: PointerTool = new PointerTool(this);
  #longPress: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: CanvasHost, menu: CanvasMenu, folds: CanvasFolds, skills: SkillsLens) {
    this.#canvas = canvas;
    this.#menu = menu;
    this.#folds = folds;
    this.#skills = skills;
    this.#marks = new CanvasMarks(canvas);
  }

  /** Escape: what is being dragged goes back. */
  cancel(): boolean {
    clearTimeout(this.#longPress);
    this.#canvas.svg?.classList.remove("dragging");
    const cancelled = this.#tool.cancel();
    this.#marks.clear();
    return cancelled;
  }

  down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const shifted = event.shiftKey || this.#canvas.bench.view.tool === "select";
    const hit = hitOf(event.composedPath()[0]);
    const at = this.#at(event);
    this.#tool.down({
      pointer: event.pointerId,
      at,
      hit,
      additive: event.shiftKey || event.ctrlKey || event.metaKey,
      ...(shifted && { selects: event.altKey ? "lasso" : "box" }),
    });
    clearTimeout(this.#longPress);
    if (event.pointerType === "mouse" || !this.#tool.pressing) return;
    this.#longPress = setTimeout(() => {
      if (!this.#tool.pressing) return;
      this.#tool.cancel();
      this.#menu.open(at, hit);
    }, LONG_PRESS);
  };

  move = (event: PointerEvent): void => {
    if (!this.#tool.move(event.pointerId, this.#at(event), event.ctrlKey || event.metaKey)) return;
    clearTimeout(this.#longPress);
    const { svg } = this.#canvas;
    // Only once it is a drag: a captured pointer would take the click away from what was pressed.
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    svg.classList.add("dragging");
  };

  up = (event: PointerEvent): void => {
    clearTimeout(this.#longPress);
    this.#canvas.svg.classList.remove("dragging");
    this.#tool.up(event.pointerId, this.#at(event), event.ctrlKey || event.metaKey);
  };

  lose = (event: PointerEvent): void => {
    clearTimeout(this.#longPress);
    this.#canvas.svg.classList.remove("dragging");
    this.#tool.lose(event.pointerId);
    this.#marks.clear();
  };

  wheel = (event: WheelEvent): void => {
    event.preventDefault();
    applyWheel(this.#canvas.bench.viewport, event, this.#at(event));
  };

  twice = (event: MouseEvent): void => {
    const hit = hitOf(event.composedPath()[0]);
    const node = hit.on === "node" ? this.#canvas.nodeOf(hit.key) : undefined;
    if (!node || (node.group && this.#skills.open(node, event))) return;
    this.#canvas.dispatchEvent(new ActionEvent(this.#canvas.editable ? "rename" : "open-role"));
  };

  /** The right button, and the keys that stand for it; a finger that rests asks by itself. */
  ask = (event: MouseEvent): void => {
    event.preventDefault();
    if (this.#menu.isOpen) return;
    // By key there is no place, only what has the focus.
    if (event.button !== 2 && (event as PointerEvent).pointerType === "") this.#menu.openAtFocus();
    else if ((event as PointerEvent).pointerType !== "touch") {
      this.#tool.cancel();
      this.#menu.open(this.#at(event), hitOf(event.composedPath()[0]));
    }
  };

  tap(press: Press): void {
    const { bench } = this.#canvas;
    const { session } = bench;
    const { hit } = press;
    if (hit.on === "fold") {
      toggleFold(bench, hit.family);
      return;
    }
    if (hit.on === "ground") {
      if (!press.additive) session.select([]);
      return;
    }
    if (hit.on === "node" && hit.level !== undefined && bench.view.roleId !== undefined && this.#canvas.editable) {
      const skill = this.#canvas.nodeOf(hit.key)?.id;
      if (skill !== undefined) bench.dispatch(setRequirement(bench.view.roleId, skill, { level: hit.level }));
    }
    if (hit.on !== "edge") bench.show({ focusKey: hit.key });
    if (press.additive) toggleKey(bench, hit.key);
    else session.select([hit.key]);
  }

  startDrag(press: Press): Gesture {
    const { bench, editable } = this.#canvas;
    const { hit } = press;
    if (editable && hit.on === "handle") return this.#startConnect(hit.key);
    if (editable && hit.on === "node" && bench.view.lens === "skills")
      return this.#skills.startMove(press, hit.key, this.#marks);
    if (editable && hit.on === "node" && bench.view.lens === "career") {
      return startDrag(this.#canvas, this.#marks, this.#folds, press, hit.key);
    }
    if (press.selects !== undefined && bench.view.lens !== "role") return this.#startLasso(press, press.selects);
    return startPan(bench.viewport, press.at);
  }

  startPinch(first: Point, second: Point): ReturnType<typeof startPinch> {
    clearTimeout(this.#longPress);
    return startPinch(this.#canvas.bench.viewport, first, second);
  }

  #startLasso(press: Press, shape: "box" | "lasso"): Gesture {
    const { bench, scene } = this.#canvas;
    const before = press.additive ? bench.session.selection : [];
    const mark = (keys: readonly string[]): void => {
      const held = new Set(keys);
      for (const element of this.#canvas.world.querySelectorAll(".node")) {
        element.classList.toggle("target", held.has(element.getAttribute("data-key") ?? ""));
      }
    };
    return startLasso(
      {
        rects: scene.nodes.map((node) => [node.key, rectAround(node, node.width, node.height)] as const),
        showLasso: (line, keys) => {
          this.#marks.showLasso(line);
          mark(keys);
        },
        hideLasso: () => {
          this.#marks.clear();
          mark([]);
        },
        select: (keys) => selectKeys(bench, [...before, ...keys]),
      },
      bench.viewport,
      press.at,
      shape,
    );
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
    const box = this.#canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
