import type { Scene, SceneNode } from "../scene/scene.js";
import type { Workbench } from "../workbench/workbench.js";

/** The drawing as its hands, keys and overlay know it. */
export interface CanvasHost extends EventTarget {
  readonly bench: Workbench;
  /** Everything on the map. */
  readonly scene: Scene;
  /** The part of it that is drawn now. */
  readonly drawn: Scene;
  readonly editable: boolean;
  readonly svg: SVGSVGElement;
  /** The group that moves and grows with the viewport. */
  readonly world: SVGGElement;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  getBoundingClientRect(): DOMRect;
  nodeOf(key: string | undefined): SceneNode | undefined;
  elementOf(key: string): SVGGElement | null;
  /** Goes to a node: focus, selection and sight. */
  focusNode(key: string): void;
  /** Puts back what is being dragged; answers whether there was anything. */
  cancelDrag(): boolean;
}
