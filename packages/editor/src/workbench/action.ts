import type { Point } from "../geometry/point.js";
import type { Scene } from "../scene/scene.js";
import type { Workbench } from "./workbench.js";

/** The drawing, as far as actions ask something of it. */
export interface Drawing {
  readonly scene: Scene;
  /** Absent until it is loaded. */
  readonly late:
    | {
        readonly clipboard: { ask(what: "copy" | "cut"): void; askPaste(): Promise<void> };
        readonly menu: { openAtFocus(): void };
        readonly folds: { placeOf(drawn: Point): Point; toggle(family: string): void };
      }
    | undefined;
}

/** What an action needs of the element around it. */
export interface ActionHost {
  readonly canvas: Drawing;
  fit(): void;
  save(): Promise<void>;
  download(): Promise<void>;
  downloadMatrix(): Promise<void>;
  openFile(): Promise<void>;
  /** Asks the page whether this may go. */
  mayDelete(keys: readonly string[], consequences: readonly string[]): boolean;
  /** To the node, in the lens at hand. */
  focusNode(key: string): void;
}

/** What a button or a key can ask. */
export interface Action {
  /** It changes the taxonomy: refused, in words, where that is read only. */
  readonly writes?: true;
  run(bench: Workbench, host: ActionHost): void;
}
