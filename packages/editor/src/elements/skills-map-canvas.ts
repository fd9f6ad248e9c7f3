import {
  adoptStyles,
  type CSSResultGroup,
  html,
  nothing,
  type PropertyValues,
  type SVGTemplateResult,
  svg,
  type TemplateResult,
} from "lit";
import { query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { boundsOf, type Rect, rectAround, rectEncloses } from "../geometry/rect.js";
import { CardTexts, type Detail, detailAt } from "../scene/card-text.js";
import { chooseNear, type NearPart } from "../scene/choose-near.js";
import { drawCard, type NodeState } from "../scene/draw-card.js";
import { drawEdge } from "../scene/draw-edge.js";
import { drawLane, drawLaneHeading } from "../scene/draw-lane.js";
import { HEADING } from "../scene/find-lanes.js";
import type { Scene, SceneLane, SceneNode } from "../scene/scene.js";
import type { Session } from "../session/session.js";
import { legibleScale, openingScale, readableScale } from "../viewport/viewport.js";
import { lensFeature } from "../workbench/lenses.js";
import type { CanvasHost } from "./canvas-host.js";
import { controls } from "./controls.js";
import { familyColours } from "./family-colours.js";
import type { LateCanvas } from "./late-canvas.js";
import { SceneController } from "./scene-controller.js";
import { sceneStyles } from "./scene-styles.js";
import { theme } from "./theme.js";
import { WorkbenchElement } from "./workbench-element.js";

const NEIGHBOURS_READABLE = 0.6;
/** Room above the role lens for the way back and the context pad. */
const CRUMB = 56;

/** The drawing: one SVG scene of the lens at hand, with what floats over it. */
export class SkillsMapCanvas extends WorkbenchElement implements CanvasHost {
  static override styles: CSSResultGroup = [theme, controls, familyColours, sceneStyles];

  @query("svg.canvas") svg!: SVGSVGElement;
  @query("g.world") world!: SVGGElement;
  /** Loaded after the first drawing. */
  late: LateCanvas | undefined;
  readonly #scenes: SceneController = new SceneController(this);
  #near: NearPart = { scene: this.scene, area: undefined };
  #texts: CardTexts | undefined;
  #focusedNode: SceneNode | undefined;
  #behindDialog: SceneNode | undefined;
  #detail: Detail = "near";
  #fitted: { session: Session; name: string; size: string; transform: string } | undefined;
  #observer: ResizeObserver | undefined;
  #unfollow: (() => void) | undefined;

  get scene(): Scene {
    return this.#scenes.scene;
  }
  get drawn(): Scene {
    return this.#near.scene;
  }
  get editable(): boolean {
    return !this.bench.readonly;
  }
  nodeOf(key: string | undefined): SceneNode | undefined {
    return key === undefined ? undefined : this.#scenes.node(key);
  }
  elementOf(key: string): SVGGElement | null {
    return this.renderRoot.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      this.bench.viewport.resize(entry.contentRect.width, entry.contentRect.height);
      this.#fitOnce();
    });
    this.#observer.observe(this);
    this.#unfollow = this.bench.viewport.subscribe(() => this.#showViewport());
    this.late?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#unfollow?.();
    this.late?.disconnect();
  }

  /** Puts back what is being dragged; answers whether there was anything. */
  cancelDrag(): boolean {
    return this.late?.pointer.cancel() ?? false;
  }

  /** Goes to a node: focus, selection and sight. */
  override focusNode(key: string): void {
    this.bench.pick(key);
    void this.updateComplete.then(() => this.elementOf(key)?.focus({ preventScroll: true }));
  }

  /** All of the scene in sight. */
  override fit(): void {
    this.bench.viewport.fit(this.scene.bounds);
  }

  protected override firstUpdated(): void {
    void import("./late-canvas.js").then((module) => {
      this.late = new module.LateCanvas(this);
      if (this.isConnected) this.late.connect();
      adoptStyles(this.renderRoot as ShadowRoot, [...SkillsMapCanvas.elementStyles, ...this.late.styles]);
      this.requestUpdate();
    });
  }

  /** Under another lens nothing is drawn. */
  protected override shouldUpdate(): boolean {
    return lensFeature(this.bench.view) === undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const focused = this.nodeOf(this.#activeElement()?.getAttribute("data-key") ?? undefined);
    // While a dialog is open the focus is there, and comes back to where it was.
    if (focused || !this.bench.view.dialog) this.#focusedNode = focused ?? this.#behindDialog;
    this.#behindDialog = this.bench.view.dialog ? this.#focusedNode : undefined;
    this.#scenes.refresh();
    this.#texts ??= new CardTexts(getComputedStyle(this).fontFamily);
    const { view, viewport } = this.bench;
    // Known before the first drawing, or everything would be drawn twice.
    if (viewport.width === 0) viewport.resize(this.clientWidth, this.clientHeight);
    this.#fitOnce();
    this.#detail = view.lens === "role" ? "near" : detailAt(viewport.scale);
    this.#near = chooseNear(this.scene, viewport.area, [view.focusKey, view.revealKey], this.late !== undefined);
  }

  protected override updated(): void {
    this.#showViewport();
    this.#keepFocus();
    const { revealKey } = this.bench.view;
    const node = this.nodeOf(revealKey);
    // In a closed group: that opens, and it is drawn again.
    if (!node && revealKey !== undefined && this.late?.skills.uncover(revealKey)) return;
    if (node) {
      this.reveal(node);
      // A focus on the drawing goes along, and one that went with the button it was on.
      if (this.#activeElement()?.closest("svg") || document.activeElement === document.body)
        this.elementOf(node.key)?.focus({ preventScroll: true });
    }
    if (revealKey !== undefined) this.bench.show({ revealKey: undefined });
  }

  #activeElement(): Element | null {
    return this.shadowRoot?.activeElement ?? null;
  }

  /** Drawing anew may move or remove the node with the focus: it keeps it, or hands it to the nearest one. */
  #keepFocus(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>(".rename");
    if (field) {
      if (this.#activeElement() === field) return;
      field.focus();
      field.select();
      return;
    }
    const lost = this.#focusedNode;
    // A dialog that has just closed may still hold the focus.
    const holder = (this.getRootNode() as ShadowRoot | Document).activeElement;
    const elsewhere = holder !== null && !holder.matches("skills-map-dialogs, skills-map-palette");
    if (!lost || elsewhere || this.bench.view.dialog) return;
    const distance = (node: SceneNode): number => Math.hypot(node.x - lost.x, node.y - lost.y);
    const [nearest] = [...this.scene.nodes].sort((a, b) => distance(a) - distance(b));
    // What was made or found in the dialog takes it.
    const next = this.nodeOf(this.bench.view.focusKey) ?? this.nodeOf(lost.key) ?? nearest;
    if (next) this.elementOf(next.key)?.focus({ preventScroll: true });
  }

  reveal(node: SceneNode): void {
    const { x, y, width, height } = node;
    this.bench.viewport.reveal({ x: x - width / 2, y: y - height / 2, width, height });
  }

  protected override render(): TemplateResult {
    const { bench, drawn, late } = this;
    const { messages, view, session, taxonomy } = bench;
    const selected = new Set(session.selection);
    const near = this.#nearSelection(selected);
    const label =
      view.lens === "role" && view.roleId !== undefined
        ? messages.text("canvas.roleLabel", { name: bench.nameOf(`role:${view.roleId}`) })
        : view.lens === "skills"
          ? messages.text("skills.label", { count: taxonomy.skills.length })
          : messages.text("canvas.label", { count: taxonomy.roles.length });
    const tabStop = this.nodeOf(view.focusKey)?.key ?? drawn.nodes[0]?.key;
    return html`
      <svg class="canvas ${this.#detail}" role="application" aria-label=${label} aria-description=${messages.text(view.lens === "skills" ? "skills.help" : "canvas.help")}
        tabindex=${tabStop === undefined ? 0 : -1}
        @pointerdown=${late?.pointer.down} @pointermove=${late?.pointer.move} @pointerup=${late?.pointer.up} @pointercancel=${late?.pointer.lose}
        @wheel=${late?.pointer.wheel} @dblclick=${late?.pointer.twice} @contextmenu=${late?.pointer.ask} @keydown=${late?.keys.down} @keyup=${late?.keys.up} @focusin=${late?.keys.focused}>
        <g class="world">
          ${drawn.lanes.filter(({ kind }) => kind === "family").map(drawLane)}
          <g class="frames">${late && drawn.nodes.map(late.drawFrame)}</g>
          <g class="edges">${repeat(
            drawn.edges,
            ({ key }) => key,
            (edge) =>
              (view.lens === "skills" && late ? late.drawSkillEdge : drawEdge)(
                edge,
                selected.has(edge.key),
                near !== undefined && !near.has(edge.from) && !near.has(edge.to),
                near !== undefined && (near.has(edge.from) || near.has(edge.to)),
                this.#detail,
              ),
          )}</g>
          ${this.#headings("family")}
          ${late?.folds.draw(this.#detail)}
          <g class="nodes">${repeat(
            drawn.nodes,
            ({ key }) => key,
            (node) => {
              const state: NodeState = {
                selected: selected.has(node.key),
                tabStop: node.key === tabStop,
                dimmed: false,
                detail: this.#detail,
                editable: this.editable,
                drawSigns: late?.drawSigns,
                mark: bench.marks.get(node.key),
                description: late?.describe(bench, node) ?? "",
                texts: this.#texts as CardTexts,
                messages,
                toggle: late?.skills.toggle,
              };
              if (node.kind === "role") return drawCard(node, state);
              return node.skill ? late?.drawSkill(node, state) : late?.drawPill(node, state);
            },
          )}</g>
          ${this.#headings("grade")}
          ${svg`<path class="wire" visibility="hidden"></path>`}
        </g>
      </svg>
      ${late?.overlay.render()}${late?.menu.render()}
    `;
  }

  #headings(kind: SceneLane["kind"]): SVGTemplateResult {
    const lanes = this.scene.lanes.filter((lane) => lane.kind === kind);
    const { x, y, width } = boundsOf(lanes.map(({ rect }) => rect)) ?? this.scene.bounds;
    const strip = kind === "grade" && lanes.length > 0;
    return svg`<g class="${kind}s" data-top=${y}>
      ${strip ? svg`<rect class="strip" x=${x - 16} y=${y} width=${width + 32} height=${HEADING}></rect>` : nothing}
      ${lanes.map((lane) => drawLaneHeading(lane, this.#detail))}
    </g>`;
  }

  /** The selected nodes, when the rest should step back. */
  #nearSelection(selected: ReadonlySet<string>): ReadonlySet<string> | undefined {
    if (this.bench.view.lens === "role") return undefined;
    const nodes = [...selected].filter((key) => this.nodeOf(key) !== undefined);
    return nodes.length === 0 ? undefined : new Set(nodes);
  }

  /** Shows everything when something is opened, and again in another size until somebody works on it. */
  #fitOnce(): void {
    const { session, view, viewport } = this.bench;
    if (viewport.width === 0 || this.scene.nodes.length === 0) return;
    const name = `${view.lens} ${view.lens === "role" ? view.roleId : ""}`;
    const same = this.#fitted?.session === session && this.#fitted.name === name;
    const size = `${viewport.width} ${viewport.height}`;
    const held =
      this.#fitted?.transform !== viewport.transform || (view.lens !== "role" && session.selection.length > 0);
    if (same && (held || this.#fitted?.size === size)) return;
    const top = view.lens === "role" ? CRUMB : 0;
    viewport.fit(
      this.scene.bounds,
      openingScale(viewport, this.scene.bounds, view.lens === "skills" ? legibleScale : readableScale),
      top,
    );
    if (view.lens === "role" && viewport.scale < NEIGHBOURS_READABLE) viewport.fit(this.#middleOf(this.scene), 0, top);
    this.#fitted = { session, name, size, transform: viewport.transform };
  }

  /** The role and what it asks, without its neighbours. */
  #middleOf({ nodes, bounds }: Scene): Rect {
    const middle = nodes.filter(({ part }) => part === "centre" || part === "requirement");
    return boundsOf(middle.map((node) => rectAround(node, node.width, node.height))) ?? bounds;
  }

  /** Writes the viewport into the drawing; renders anew only where other cards, or other details, come in sight. */
  #showViewport(): void {
    const { viewport, view } = this.bench;
    if (!this.late?.sheet.show()) this.world?.setAttribute("transform", viewport.transform);
    // The grades stay in sight above the column they name.
    const grades = this.world?.querySelector<SVGGElement>(".grades");
    const above = viewport.toMap({ x: 0, y: 0 }).y - Number(grades?.dataset.top ?? 0);
    grades?.setAttribute("transform", `translate(0 ${Math.max(0, above)})`);
    this.late?.overlay.place();
    const leaves = this.#near.area && !rectEncloses(this.#near.area, viewport.area);
    if (leaves || (view.lens !== "role" && detailAt(viewport.scale) !== this.#detail)) this.requestUpdate();
  }
}
