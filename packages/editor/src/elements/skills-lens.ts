import { moveSkills } from "../commands/move-skills.js";
import { putInGroup } from "../commands/put-in-group.js";
import type { Point } from "../geometry/point.js";
import { type SkillTree, skillTreeOf } from "../layout/skill-tree.js";
import { findGroupAt } from "../scene/find-group-at.js";
import { keepSkillPlaces, membersOf } from "../scene/keep-skill-places.js";
import type { SceneNode } from "../scene/scene.js";
import { SceneDrag } from "../scene/scene-drag.js";
import type { SessionGesture } from "../session/session.js";
import type { Gesture, Press } from "../tools/gesture.js";
import { editConnection } from "../workbench/connect.js";
import { edgesOf } from "../workbench/describe-edge.js";
import { openAround, toggleGroup } from "../workbench/toggle-group.js";
import { ActionEvent } from "./action-event.js";
import type { CanvasHost } from "./canvas-host.js";
import type { CanvasMarks } from "./canvas-marks.js";

/** What keys and hands do with groups of skills, and with lines. */
export class SkillsLens {
  readonly #canvas: CanvasHost;
  #edge: { readonly of: string; readonly place: number } | undefined;

  constructor(canvas: CanvasHost) {
    this.#canvas = canvas;
  }

  get #isShown(): boolean {
    return this.#canvas.bench.view.lens === "skills";
  }

  get #tree(): SkillTree {
    return skillTreeOf(this.#canvas.bench.taxonomy);
  }

  /** Answers whether the key was meant for a group or a line. */
  key(event: KeyboardEvent, node: SceneNode | undefined): boolean {
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = event.key.toLowerCase();
    if (key === "e") this.#nextEdge(node, event.shiftKey ? -1 : 1);
    else if (key === "enter") return this.open(node, event);
    else if (this.#isShown && key === "g") this.#act(event.shiftKey ? "take-out-of-group" : "put-in-group");
    else if (this.#isShown && key === "n") this.#act("new-skill");
    else return false;
    event.preventDefault();
    return true;
  }

  /** Enter or a double press: the line that is selected, else the group; of a skill, what belongs to it. */
  open(node: SceneNode, event?: Event): boolean {
    const { bench } = this.#canvas;
    const [selected] = bench.session.selection;
    if (selected !== undefined && /^(?:relation|move|requirement):/u.test(selected)) editConnection(bench, selected);
    else if (!this.#isShown) return false;
    else if (node.group) toggleGroup(bench, node.key);
    else bench.show({ propertiesOpen: true });
    event?.preventDefault();
    return true;
  }

  /** Opens the groups around a skill that does not show; answers whether that was so. */
  uncover(key: string): boolean {
    const { bench } = this.#canvas;
    return (
      this.#isShown && bench.taxonomy.findSkill(key.slice("skill:".length)) !== undefined && openAround(bench, key)
    );
  }

  toggle = (key: string): void => toggleGroup(this.#canvas.bench, key);

  /** One step by the keys, within the group; part of a gesture. */
  nudge(gesture: SessionGesture, node: SceneNode, by: Point): void {
    gesture.dispatch(moveSkills(this.#places(new Set([node.key]), by), [node.key]));
  }

  /** Skills dragged: within their group to another place, onto another group into it, onto the ground out of all. */
  startMove(press: Press, key: string, marks: CanvasMarks): Gesture {
    const { bench } = this.#canvas;
    const { session, viewport } = bench;
    const keys = session.selection.includes(key) ? session.selection.filter((one) => one.startsWith("skill:")) : [key];
    if (keys.length !== session.selection.length) session.select(keys);
    const moved = new Set(keys.flatMap((one) => [one, ...membersOf(this.#tree, one)]));
    let drag: SceneDrag | undefined;
    const by = (at: Point): Point => ({
      x: Math.round((at.x - press.at.x) / viewport.scale),
      y: Math.round((at.y - press.at.y) / viewport.scale),
    });
    const stop = (): void => {
      marks.clear();
      this.#mark(undefined);
    };
    return {
      move: (at) => {
        drag ??= new SceneDrag(this.#canvas.world, this.#canvas.scene, this.#canvas.drawn, moved, marks);
        drag.show(by(at));
        this.#mark(findGroupAt(this.#canvas.scene, viewport.toMap(at), moved)?.key);
      },
      end: (at) => {
        stop();
        this.#drop(keys, findGroupAt(this.#canvas.scene, viewport.toMap(at), moved)?.id, by(at));
      },
      cancel: () => {
        stop();
        bench.say(bench.messages.text("announce.dragCancelled"));
      },
    };
  }

  #drop(keys: readonly string[], group: string | undefined, by: Point): void {
    const { bench } = this.#canvas;
    const ids = keys.map((key) => key.slice("skill:".length));
    const leaves = ids.some((id) => this.#tree.groupOf.get(id) !== group);
    if (leaves) bench.dispatch(putInGroup(ids, group));
    else bench.dispatch(moveSkills(this.#places(new Set(keys), by), keys));
  }

  #places(keys: ReadonlySet<string>, by: Point): Map<string, Point> {
    const { bench, scene } = this.#canvas;
    const drawn = bench.taxonomy.findMap(bench.session.mapId)?.positions ?? {};
    const kept = new Map(Object.entries(drawn).map(([key, [x, y]]) => [key, { x, y }]));
    return keepSkillPlaces({ scene, tree: this.#tree, kept }, keys, by);
  }

  /** Shows where what is dragged would go. */
  #mark(key: string | undefined): void {
    const { world } = this.#canvas;
    for (const element of world.querySelectorAll(".target")) element.classList.remove("target");
    if (key === undefined) return;
    const frame = world.querySelector(`[data-frame="${CSS.escape(key)}"]`);
    (frame ?? this.#canvas.elementOf(key))?.classList.add("target");
  }

  /** Selects the next line of a node and tells where it leads; the focus stays. */
  #nextEdge(node: SceneNode, step: 1 | -1): void {
    const { bench } = this.#canvas;
    const { messages, session } = bench;
    const edges = edgesOf(bench, node.key);
    if (edges.length === 0) {
      bench.say(messages.text("skills.noEdges", { name: node.label }));
      return;
    }
    const now = this.#edge?.of === node.key ? this.#edge.place : step > 0 ? -1 : 0;
    const place = (now + step + edges.length) % edges.length;
    const edge = edges[place];
    if (edge === undefined) return;
    this.#edge = { of: node.key, place };
    session.select([edge.key]);
    bench.say(messages.text("edge.place", { text: edge.text, place: place + 1, count: edges.length }));
  }

  #act(action: "put-in-group" | "take-out-of-group" | "new-skill"): void {
    this.#canvas.dispatchEvent(new ActionEvent(action));
  }
}
