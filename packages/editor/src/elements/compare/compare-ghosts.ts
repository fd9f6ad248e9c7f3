import type { Target, Taxonomy } from "@skillways/core";
import type { DiffEntry } from "@skillways/core/revise";
import { render } from "lit";
import { targetKey } from "../../commands/target-key.js";
import { growRect, type Rect, rectAround } from "../../geometry/rect.js";
import { CARD } from "../../layout/card-size.js";
import { layoutCareer } from "../../layout/layout-career.js";
import { layoutSkills } from "../../layout/layout-skills.js";
import { type SkillTree, skillTreeOf } from "../../layout/skill-tree.js";
import { openGroupsOf } from "../../scene/build-skills-scene.js";
import { CardTexts, detailAt } from "../../scene/card-text.js";
import { placeGhosts } from "../../scene/place-ghosts.js";
import type { Scene } from "../../scene/scene.js";
import { hasNode } from "../../workbench/find-marks.js";
import { lensFeature } from "../../workbench/lenses.js";
import type { Workbench } from "../../workbench/workbench.js";
import { drawGhostLines, drawGhosts, type Ghost, type GhostLine } from "./draw-ghosts.js";
import { ghostStyles } from "./ghost-styles.js";

const SVG = "http://www.w3.org/2000/svg";
/** More would hide what is there. */
const MOST_DRAWN = 300;

/** The drawing that ghosts are added to. */
interface Canvas extends HTMLElement {
  readonly scene: Scene;
  readonly world: SVGGElement | null;
  readonly updateComplete: Promise<boolean>;
}

/** Draws on the map what only the other version has, and takes it away again. */
export class CompareGhosts {
  readonly #bench: Workbench;
  readonly #canvas: Canvas;
  readonly #front: SVGGElement = document.createElementNS(SVG, "g");
  readonly #back: SVGGElement = document.createElementNS(SVG, "g");
  readonly #texts: CardTexts;
  readonly #stop: () => void;
  #entries: readonly DiffEntry[] = [];
  #other: Taxonomy | undefined;
  #ghosts: readonly Ghost[] = [];
  #drawnOf: readonly unknown[] = [];

  constructor(bench: Workbench, canvas: HTMLElement) {
    this.#bench = bench;
    this.#canvas = canvas as Canvas;
    this.#texts = new CardTexts(getComputedStyle(canvas).fontFamily);
    this.#front.setAttribute("class", "ghosts");
    this.#back.setAttribute("class", "ghost-lines");
    const sheets = canvas.shadowRoot?.adoptedStyleSheets;
    if (ghostStyles.styleSheet && !sheets?.includes(ghostStyles.styleSheet)) sheets?.push(ghostStyles.styleSheet);
    this.#stop = bench.viewport.subscribe(() => this.#draw());
  }

  /** What differs, where `other` has what the map has not. */
  show(entries: readonly DiffEntry[], other: Taxonomy): void {
    this.#entries = entries;
    this.#other = other;
    void this.refresh();
  }

  /** Draws anew where the map did. */
  async refresh(): Promise<void> {
    await this.#canvas.updateComplete;
    this.#draw();
  }

  /** The focus goes to a ghost, and it comes into sight; in the lens that has such things. */
  async focus(key: string): Promise<void> {
    const lens = key.startsWith("role:") ? "career" : "skills";
    if (this.#bench.view.lens !== lens) this.#bench.show({ lens });
    await this.refresh();
    const ghost = this.#ghosts.find((one) => one.key === key);
    if (!ghost) return;
    // Clear of what floats over the edges of the map.
    this.#bench.viewport.reveal(growRect(ghost.rect, 64));
    this.#front.querySelector<SVGGElement>(`[data-ghost="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
    this.#bench.say(ghost.spoken);
  }

  remove(): void {
    this.#stop();
    // A drawing that is still waited for has nothing to draw.
    this.#other = undefined;
    this.#front.remove();
    this.#back.remove();
  }

  #draw(): void {
    const { world, scene } = this.#canvas;
    const { view, viewport, messages } = this.#bench;
    const isDrawn = lensFeature(view) === undefined && view.lens !== "role";
    if (!world || !this.#other || !isDrawn) {
      this.#front.remove();
      this.#back.remove();
      this.#drawnOf = [];
      return;
    }
    const detail = detailAt(viewport.scale);
    const of = [world, scene, this.#entries, detail, messages, view.groups];
    if (this.#front.isConnected && of.every((item, at) => item === this.#drawnOf[at])) return;
    this.#drawnOf = of;
    const now = new Map(
      scene.nodes.map((node): [string, Rect] => [node.key, rectAround(node, node.width, node.height)]),
    );
    this.#ghosts = this.#findGhosts(this.#other, now);
    render(drawGhosts(this.#ghosts, this.#texts, detail), this.#front);
    render(drawGhostLines(this.#findLines(this.#other, now)), this.#back);
    world.querySelector(".nodes")?.before(this.#back);
    world.append(this.#front);
  }

  #findGhosts(other: Taxonomy, now: ReadonlyMap<string, Rect>): Ghost[] {
    const { messages, taxonomy, view } = this.#bench;
    const kind = view.lens === "skills" ? "skill" : "role";
    const gone = this.#entries.filter(
      ({ target }) =>
        target.kind === kind && !hasNode(taxonomy, targetKey(target)) && hasNode(other, targetKey(target)),
    );
    const keys = gone.slice(0, MOST_DRAWN).map(({ target }) => targetKey(target));
    if (keys.length === 0) return [];
    const tree = kind === "skill" ? skillTreeOf(other) : undefined;
    const before = tree ? skillsOf(tree, view.groups) : rolesOf(other);
    const placed = placeGhosts(keys, before, now, (key) => {
      const group = tree?.groupOf.get(key.slice("skill:".length));
      return this.#canvas.scene.nodes.find((node) => node.key === `skill:${group}`)?.group?.frame;
    });
    return gone.flatMap(({ target, kind: became }): Ghost[] => {
      const key = targetKey(target);
      const rect = placed.get(key);
      if (rect === undefined || became === "changed") return [];
      const label = nameOf(other, key, messages.language);
      const word = messages.text(`compare.ghost-${became}`);
      const spoken = messages.text("compare.ghost", { name: label, what: messages.text(`word.${kind}`), word });
      return [{ key, kind: became, rect, label, word, spoken }];
    });
  }

  #findLines(other: Taxonomy, now: ReadonlyMap<string, Rect>): GhostLine[] {
    const { messages, taxonomy, view } = this.#bench;
    const places = new Map([...now, ...this.#ghosts.map(({ key, rect }): [string, Rect] => [key, rect])]);
    const there = new Set([
      ...taxonomy.moves.map(({ from, to }) => targetKey({ kind: "move", from, to })),
      ...taxonomy.relations.map((relation) => targetKey({ kind: "relation", ...relation })),
    ]);
    return this.#entries.slice(0, MOST_DRAWN).flatMap(({ target, kind }): GhostLine[] => {
      const ends = endsOf(target, view.lens);
      if (ends === undefined || kind === "changed" || there.has(targetKey(target))) return [];
      const [from, to] = ends.map((key) => places.get(key));
      if (!from || !to) return [];
      const names = ends.map((key) => nameOf(other, key, messages.language));
      const word = messages.text(`compare.ghost-${kind}`);
      return [{ kind, from, to, spoken: `${names.join(" → ")}, ${word}` }];
    });
  }
}

function skillsOf(tree: SkillTree, groups: ReadonlyMap<string, boolean> | undefined): ReadonlyMap<string, Rect> {
  return layoutSkills(tree, { isOpen: openGroupsOf(tree, groups) }).rects;
}

function rolesOf(other: Taxonomy): Map<string, Rect> {
  const positions = other.document.maps?.[0]?.positions ?? {};
  const drawn = new Map(Object.entries(positions).map(([key, [x, y]]) => [key, { x, y }]));
  // One without a place would stand below all others, and tell nothing.
  const isWhole = other.roles.every(({ id }) => drawn.has(`role:${id}`));
  const placed = layoutCareer(other, isWhole ? { keep: drawn } : {}).positions;
  return new Map([...placed].map(([key, at]) => [key, rectAround(at, CARD.width, CARD.height)]));
}

function endsOf(target: Target, lens: string): [string, string] | undefined {
  if (target.kind === "move" && lens === "career") return [`role:${target.from}`, `role:${target.to}`];
  if (target.kind === "relation" && lens === "skills") return [`skill:${target.source}`, `skill:${target.target}`];
  return undefined;
}

function nameOf(taxonomy: Taxonomy, key: string, language: string): string {
  const id = key.slice(key.indexOf(":") + 1);
  const item = key.startsWith("role:") ? taxonomy.findRole(id) : taxonomy.findSkill(id);
  return taxonomy.textOf(item?.label, language) || id;
}
