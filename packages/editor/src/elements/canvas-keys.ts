import { moveNodes } from "../commands/move-nodes.js";
import { setRequirement } from "../commands/set-requirement.js";
import type { Point } from "../geometry/point.js";
import type { SceneNode } from "../scene/scene.js";
import type { SessionGesture } from "../session/session.js";
import { type Arrow, EdgeWalk, findSpatially, type Walkable } from "../tools/edge-walk.js";
import { selectKeys, toggleKey } from "../workbench/canvas-actions.js";
import { findCanvasKey } from "../workbench/shortcuts.js";
import { ActionEvent } from "./action-event.js";
import type { CanvasFolds } from "./canvas-folds.js";
import { hitOf } from "./canvas-hit.js";
import type { CanvasHost } from "./canvas-host.js";
import type { CanvasMenu } from "./canvas-menu.js";
import type { SkillsLens } from "./skills-lens.js";

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const STEPS: Readonly<Record<Arrow, Point>> = {
  left: { x: -16, y: 0 },
  right: { x: 16, y: 0 },
  up: { x: 0, y: -16 },
  down: { x: 0, y: 16 },
};

/** Keys on the drawing: arrows walk, Alt walks by direction, Shift moves, a level's arrows and digits set it. */
export class CanvasKeys {
  readonly #canvas: CanvasHost;
  readonly #menu: CanvasMenu;
  readonly #folds: CanvasFolds;
  readonly #skills: SkillsLens;
  readonly #walk: EdgeWalk = new EdgeWalk();
  #moving: SessionGesture | undefined;

  constructor(canvas: CanvasHost, menu: CanvasMenu, folds: CanvasFolds, skills: SkillsLens) {
    this.#canvas = canvas;
    this.#menu = menu;
    this.#folds = folds;
    this.#skills = skills;
  }

  down = (event: KeyboardEvent): void => {
    // The keys of a word that is being composed are no shortcuts.
    if (event.isComposing) return;
    const node = this.#node(event);
    const arrow = ARROWS[event.key];
    if (this.#skills.key(event, node)) return;
    if (event.key === "Escape") {
      this.#escape(event);
    } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      this.#menu.openAtFocus();
    } else if (this.#fold(event) || this.#select(event, node)) {
      event.preventDefault();
    } else if (node && arrow !== undefined && !(event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (event.shiftKey && event.altKey) this.#extend(node, arrow);
      else if (event.shiftKey) this.#move(node, arrow);
      else if (!event.altKey && this.#setsLevel(node) && (arrow === "left" || arrow === "right"))
        this.#level(node, arrow);
      else this.#go(node, arrow, event.altKey);
    } else if (
      node &&
      this.#setsLevel(node) &&
      /^[1-9]$/u.test(event.key) &&
      !(event.ctrlKey || event.metaKey || event.altKey)
    ) {
      this.#setLevel(node, Number(event.key));
    } else {
      const action = findCanvasKey(event);
      if (action === undefined) return;
      event.preventDefault();
      this.#canvas.dispatchEvent(new ActionEvent(action));
    }
  };

  /** Space selects, with Ctrl adds or takes out; Ctrl+A selects all. */
  #select(event: KeyboardEvent, node: SceneNode | undefined): boolean {
    const { bench, scene } = this.#canvas;
    const control = event.ctrlKey || event.metaKey;
    if (node && event.key === " ") {
      if (control) toggleKey(bench, node.key);
      else bench.session.select([node.key]);
      return true;
    }
    if (!control || event.altKey || event.shiftKey || event.key.toLowerCase() !== "a") return false;
    selectKeys(
      bench,
      scene.nodes.map(({ key }) => key),
    );
    return true;
  }

  /** F closes the family of the node with the focus; on the sign of a family, Enter and Space open it too. */
  #fold(event: KeyboardEvent): boolean {
    const { bench } = this.#canvas;
    if (bench.view.lens !== "career" || event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = event.key.toLowerCase();
    const hit = hitOf(event.composedPath()[0]);
    if (hit.on === "fold" && (key === "f" || key === "enter" || key === " ")) {
      this.#folds.toggle(hit.family);
      return true;
    }
    const family = this.#node(event)?.family;
    if (key !== "f" || family === undefined) return false;
    this.#folds.toggle(family);
    return true;
  }

  up = (event: KeyboardEvent): void => {
    if (event.key !== "Shift") return;
    this.#moving?.commit();
    this.#moving = undefined;
  };

  /** Focus that comes by Tab or from elsewhere selects, as walking does. */
  focused = (event: FocusEvent): void => {
    const node = this.#node(event);
    const { bench } = this.#canvas;
    if (node && bench.view.focusKey !== node.key) bench.show({ focusKey: node.key });
  };

  #node(event: Event): SceneNode | undefined {
    const target = event.composedPath()[0];
    const key = target instanceof Element ? target.closest("[data-key]")?.getAttribute("data-key") : undefined;
    return this.#canvas.nodeOf(key ?? undefined);
  }

  #escape(event: KeyboardEvent): void {
    const { bench } = this.#canvas;
    if (this.#canvas.cancelDrag()) return;
    if (this.#moving) {
      this.#moving.abandon();
      this.#moving = undefined;
    } else if (bench.session.selection.length > 0 && bench.view.lens !== "role") bench.session.select([]);
    else if (bench.view.lens === "role") this.#canvas.dispatchEvent(new ActionEvent("lens-career"));
    else return;
    event.preventDefault();
  }

  #go(node: SceneNode, arrow: Arrow, spatially: boolean): void {
    const { bench, scene } = this.#canvas;
    const drawing: Walkable = { centers: new Map(scene.nodes.map((one) => [one.key, one])), edges: scene.edges };
    const upright = bench.view.lens === "role" && (arrow === "up" || arrow === "down");
    const step = spatially || upright ? undefined : this.#walk.step(drawing, node.key, arrow);
    // Most skills have few lines: where none leads on, one goes to what lies there.
    const skills = bench.view.lens === "skills";
    const key = step?.key ?? (spatially || upright || skills ? findSpatially(drawing, node.key, arrow) : undefined);
    if (key === undefined) {
      bench.say(bench.messages.text(skills ? "skills.edgeEnd" : "announce.edgeEnd"));
      return;
    }
    this.#canvas.focusNode(key);
    if (step && step.count > 1) {
      const { place, count } = step;
      const said = { name: bench.nameOf(key), place, count, from: bench.nameOf(step.from) };
      bench.say(bench.messages.text(skills ? "skills.step" : "announce.step", said));
    }
  }

  /** To what lies in that direction, which is selected too. */
  #extend(node: SceneNode, arrow: Arrow): void {
    const { bench, scene, updateComplete } = this.#canvas;
    const key = findSpatially(
      { centers: new Map(scene.nodes.map((one) => [one.key, one])), edges: [] },
      node.key,
      arrow,
    );
    if (key === undefined) {
      bench.say(bench.messages.text("select.edge"));
      return;
    }
    const { session } = bench;
    const selection = session.selection.filter((other) => other !== key);
    session.select([...selection, ...(selection.includes(node.key) ? [] : [node.key]), key]);
    bench.show({ focusKey: key, revealKey: key });
    void updateComplete.then(() => this.#canvas.elementOf(key)?.focus({ preventScroll: true }));
    bench.say(bench.messages.text("select.added", { name: bench.nameOf(key), count: session.selection.length }));
  }

  /** The node with the focus, and with it what else is selected. */
  #move(node: SceneNode, arrow: Arrow): void {
    const { bench, editable } = this.#canvas;
    if (bench.view.lens === "role") return;
    if (!editable) {
      bench.say(bench.messages.text("announce.readonly"));
      return;
    }
    this.#moving ??= bench.session.begin();
    const by = STEPS[arrow];
    if (bench.view.lens === "skills") {
      this.#skills.nudge(this.#moving, node, by);
      return;
    }
    const { selection } = bench.session;
    const keys = selection.includes(node.key) ? selection : [node.key];
    const places = keys.flatMap((key): [string, Point][] => {
      const at = this.#canvas.nodeOf(key);
      return at ? [[key, this.#folds.placeOf({ x: at.x + by.x, y: at.y + by.y })]] : [];
    });
    this.#moving.dispatch(moveNodes(new Map(places)));
  }

  #setsLevel(node: SceneNode): boolean {
    return node.kind === "skill" && node.requirement?.top !== undefined && this.#canvas.bench.view.lens === "role";
  }

  #level(node: SceneNode, arrow: "left" | "right"): void {
    const top = node.requirement?.top ?? 1;
    const now = node.requirement?.level ?? 0;
    this.#setLevel(node, Math.min(Math.max(now + (arrow === "right" ? 1 : -1), 1), top));
  }

  #setLevel(node: SceneNode, level: number): void {
    const { bench } = this.#canvas;
    if (bench.view.roleId !== undefined) bench.dispatch(setRequirement(bench.view.roleId, node.id, { level }));
  }
}
