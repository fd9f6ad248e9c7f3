import { LitElement, type PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import type { SessionUpdate } from "../session/session-update.js";
import type { ActionName } from "../workbench/action-name.js";
import { writeShortcut } from "../workbench/shortcuts.js";
import type { Workbench } from "../workbench/workbench.js";
import { ActionEvent } from "./action-event.js";

/** A part of the editor: it follows the workbench that the editor hands it. */
export abstract class WorkbenchElement extends LitElement {
  @property({ attribute: false }) bench!: Workbench;
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.bench) return;
    this.#follow();
    // What happened while it was out of sight.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("bench")) this.#follow();
  }

  /** The session changed (`update`), or what is shown of it. */
  protected benchChanged(_update?: SessionUpdate): void {
    this.requestUpdate();
  }

  /** Goes to a role or a skill, where this part shows it. */
  focusNode(_key: string): void {}

  /** All of it in sight, where it has a scale. */
  fit(): void {}

  protected act(action: ActionName): void {
    this.dispatchEvent(new ActionEvent(action));
  }

  /** The focus goes on to the map, where this part goes out of sight. */
  protected leave(): void {
    (this.getRootNode() as Document | ShadowRoot).querySelector<HTMLElement>(".stage")?.focus();
  }

  /** A tooltip: what it does, and its key. */
  protected tip(text: string, action: ActionName): string {
    const keys = writeShortcut(action, /Mac|iP/u.test(navigator.platform));
    return keys === undefined ? text : `${text} (${keys})`;
  }

  #follow(): void {
    this.#stop?.();
    this.#stop = this.bench.subscribe((update) => this.benchChanged(update));
  }
}
