import type { Workbench } from "./workbench.js";

/** What an action needs of the element around it. */
export interface ActionHost {
  fit(): void;
  save(): Promise<void>;
  download(): Promise<void>;
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
