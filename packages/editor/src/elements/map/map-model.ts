import type { Taxonomy } from "@skillways/core";
import type { Point } from "../../geometry/point.js";
import type { layoutCareer } from "../../layout/layout-career.js";
import type { EditorTexts } from "../../messages/editor-texts.js";
import type { MapTexts } from "../../messages/map-messages.js";
import type { Messages } from "../../messages/messages.js";
import { buildCareerScene, EMPTY_BOUNDS } from "../../scene/build-career-scene.js";
import { addFoldedLanes, foldFamilies } from "../../scene/fold-families.js";
import type { Scene, SceneNode } from "../../scene/scene.js";
import type { SkillsSceneParts } from "./skills-scene.js";

/** More cards than this at once are a hairball, and slow. */
export const MOST_ROLES = 1200;

const NOTHING: Scene = { nodes: [], edges: [], lanes: [], bounds: EMPTY_BOUNDS };

export type MapLens = "career" | "skills";

/** What is loaded when it is needed. */
export interface MapParts {
  layOut?: typeof layoutCareer;
  skills?: SkillsSceneParts;
}

/** What of a taxonomy the map shows: the scene of a lens, with families or groups closed, and what is selected. */
export class MapModel {
  readonly parts: MapParts = {};
  lens: MapLens = "career";
  selection: readonly string[] = [];
  folded: readonly string[] = [];
  groups: ReadonlyMap<string, boolean> = new Map();
  scene: Scene = NOTHING;
  taxonomy: Taxonomy | undefined;
  #nodes = new Map<string, SceneNode>();
  #madeOf: readonly unknown[] = [];
  #positions: ReadonlyMap<string, Point> = new Map();

  /** Another taxonomy: nothing is selected or closed, unless it is too large to be open. */
  open(taxonomy: Taxonomy | undefined): void {
    this.taxonomy = taxonomy;
    this.selection = [];
    this.groups = new Map();
    this.folded = taxonomy && this.isLarge ? taxonomy.families.map(({ id }) => id) : [];
    this.#positions = new Map();
  }

  /** Too many roles to show at once. */
  get isLarge(): boolean {
    return (this.taxonomy?.roles.length ?? 0) > MOST_ROLES;
  }

  /** Too many, and not in families that could be closed. */
  get isUnreadable(): boolean {
    if (!this.isLarge || this.taxonomy === undefined) return false;
    const families = new Set(this.taxonomy.families.map(({ id }) => id));
    return this.taxonomy.roles.filter(({ family }) => !families.has(family ?? "")).length > MOST_ROLES;
  }

  /** What has to be loaded before this can be drawn; undefined where all is there. */
  get missing(): keyof MapParts | undefined {
    if (this.taxonomy === undefined) return undefined;
    if (this.lens === "skills") return this.parts.skills === undefined ? "skills" : undefined;
    if (this.isUnreadable || this.parts.layOut !== undefined) return undefined;
    return this.#kept(this.taxonomy).size < this.taxonomy.roles.length ? "layOut" : undefined;
  }

  node(key: string | undefined): SceneNode | undefined {
    return key === undefined ? undefined : this.#nodes.get(key);
  }

  /** The scene as it is now, built anew where something changed. */
  refresh(messages: Messages<MapTexts>): Scene {
    const { taxonomy, lens, selection, folded, groups } = this;
    const madeOf = [taxonomy, messages, lens, selection, folded, groups, this.missing];
    if (madeOf.every((item, at) => item === this.#madeOf[at])) return this.scene;
    this.#madeOf = madeOf;
    this.scene = taxonomy === undefined || this.missing !== undefined ? NOTHING : this.#build(taxonomy, messages);
    this.#nodes = new Map(this.scene.nodes.map((node) => [node.key, node]));
    return this.scene;
  }

  /** Whether a group of skills is open. */
  isOpen(id: string): boolean {
    const { skills } = this.parts;
    if (skills === undefined || this.taxonomy === undefined) return false;
    return skills.openGroupsOf(skills.skillTreeOf(this.taxonomy), this.groups)(id);
  }

  /** Opens a closed family, or closes an open one; answers whether it is closed now. Of too many, one is open at a time. */
  toggleFamily(family: string): boolean {
    const closes = !this.folded.includes(family);
    const others = this.isLarge ? (this.taxonomy?.families.map(({ id }) => id) ?? []) : this.folded;
    this.folded = closes ? [...this.folded, family] : others.filter((other) => other !== family);
    return closes;
  }

  /** The same for a group of skills; answers whether it is open now. */
  toggleGroup(id: string): boolean {
    const opens = !this.isOpen(id);
    this.groups = new Map(this.groups).set(id, opens);
    return opens;
  }

  #build(taxonomy: Taxonomy, said: Messages<MapTexts>): Scene {
    // What scenes say is among these texts; the type of theirs names all that the editor says.
    const messages = said as unknown as Messages<EditorTexts>;
    const options = { messages, selection: this.selection };
    if (this.lens === "skills") {
      return this.parts.skills?.build(taxonomy, { ...options, groups: this.groups }) ?? NOTHING;
    }
    if (this.isUnreadable) return NOTHING;
    const positions = this.#placed(taxonomy);
    if (this.folded.length === 0) return buildCareerScene(taxonomy, positions, options);
    const { positions: shown, lanes } = foldFamilies(taxonomy, positions, this.folded, messages.language);
    return addFoldedLanes(buildCareerScene(taxonomy, shown, options), lanes);
  }

  #placed(taxonomy: Taxonomy): ReadonlyMap<string, Point> {
    if (this.#positions.size > 0) return this.#positions;
    const keep = this.#kept(taxonomy);
    const isWhole = keep.size === taxonomy.roles.length;
    this.#positions = isWhole ? keep : (this.parts.layOut?.(taxonomy, { keep }).positions ?? keep);
    return this.#positions;
  }

  /** Where the first map of the taxonomy has its roles. */
  #kept({ document, roles }: Taxonomy): Map<string, Point> {
    const drawn = document.maps?.[0]?.positions ?? {};
    const kept = new Map<string, Point>();
    for (const { id } of roles) {
      const key = `role:${id}`;
      const at = Object.hasOwn(drawn, key) ? drawn[key] : undefined;
      if (at) kept.set(key, { x: at[0], y: at[1] });
    }
    return kept;
  }
}
