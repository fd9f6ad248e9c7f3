import type { Role } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import type { layoutCareer } from "../layout/layout-career.js";
import { buildCareerScene, EMPTY_BOUNDS } from "../scene/build-career-scene.js";
import type { Scene, SceneNode } from "../scene/scene.js";
import type { CanvasHost } from "./canvas-host.js";
import type { LateCanvas } from "./late-canvas.js";

interface SceneHost extends CanvasHost {
  readonly late: LateCanvas | undefined;
  requestUpdate(): void;
}

const NOTHING: Scene = { nodes: [], edges: [], lanes: [], bounds: EMPTY_BOUNDS };

/** Builds the scene of the lens at hand anew where anything in it changed. */
export class SceneController {
  readonly #canvas: SceneHost;
  #scene: Scene = NOTHING;
  #nodes = new Map<string, SceneNode>();
  #madeOf: readonly unknown[] = [];
  #layOut: typeof layoutCareer | undefined;
  #places: { of: readonly unknown[]; roles: readonly Role[]; positions: ReadonlyMap<string, Point> } | undefined;

  constructor(canvas: SceneHost) {
    this.#canvas = canvas;
  }

  get scene(): Scene {
    return this.#scene;
  }

  node(key: string): SceneNode | undefined {
    return this.#nodes.get(key);
  }

  refresh(): void {
    const { bench, late } = this.#canvas;
    const { taxonomy, messages, view, findings, nearness, session } = bench;
    const of = [
      taxonomy.document,
      messages,
      view.lens,
      view.roleId,
      view.groups,
      view.folded,
      findings,
      session.selection,
      late,
    ];
    const madeOf = [...of, nearness];
    if (sameItems(madeOf, this.#madeOf)) return;
    this.#madeOf = madeOf;
    const options = { messages, nearness, findings, selection: session.selection };
    if (view.lens === "skills") {
      const kept = this.#kept("skill");
      this.#scene = late?.buildSkillsScene(taxonomy, { ...options, groups: view.groups, kept }) ?? NOTHING;
    } else if (view.lens === "role" && view.roleId !== undefined)
      this.#scene = late?.buildRoleScene(taxonomy, view.roleId, options) ?? NOTHING;
    else {
      const build = (positions: ReadonlyMap<string, Point>): Scene => buildCareerScene(taxonomy, positions, options);
      this.#scene = late?.folds.build(bench, this.#positions(), build) ?? build(this.#positions());
    }
    this.#nodes = new Map(this.#scene.nodes.map((node) => [node.key, node]));
  }

  /** Where the map has the roles, and a free place beside those for the others. */
  #positions(): ReadonlyMap<string, Point> {
    const { taxonomy, session } = this.#canvas.bench;
    const { roles, moves, families } = taxonomy.document;
    const of = [moves, families, taxonomy.findMap(session.mapId)?.positions];
    if (this.#places && sameItems(of, this.#places.of) && standAlike(roles, this.#places.roles))
      return this.#places.positions;
    const keep = this.#kept("role");
    const layOut = this.#canvas.late?.layOut ?? this.#layOut;
    if (keep.size < taxonomy.roles.length && layOut === undefined) {
      void this.#loadLayout();
      return keep;
    }
    const positions = keep.size === taxonomy.roles.length ? keep : layOut?.(taxonomy, { keep }).positions;
    this.#places = { of, roles, positions: positions ?? keep };
    return this.#places.positions;
  }

  /** Where the map has the roles, or the skills, that it has a place for. */
  #kept(kind: "role" | "skill"): Map<string, Point> {
    const { taxonomy, session } = this.#canvas.bench;
    const drawn = taxonomy.findMap(session.mapId)?.positions ?? {};
    const kept = new Map<string, Point>();
    for (const { id } of kind === "role" ? taxonomy.roles : taxonomy.skills) {
      const key = `${kind}:${id}`;
      const at = Object.hasOwn(drawn, key) ? drawn[key] : undefined;
      if (at) kept.set(key, { x: at[0], y: at[1] });
    }
    return kept;
  }

  /** A map that has a place for each role needs no layout. */
  async #loadLayout(): Promise<void> {
    const { layoutCareer } = await import("../layout/layout-career.js");
    this.#layOut = layoutCareer;
    this.#madeOf = [];
    this.#canvas.requestUpdate();
  }
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Whether roles have the same places by themselves, whatever else about them changed. */
function standAlike(roles: readonly Role[], before: readonly Role[]): boolean {
  if (roles === before) return true;
  return (
    roles.length === before.length &&
    roles.every((role, place) => {
      const was = before[place];
      if (role === was) return true;
      return role.id === was?.id && role.family === was.family && role.grade === was.grade;
    })
  );
}
