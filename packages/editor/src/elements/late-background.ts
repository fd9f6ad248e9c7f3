import type { SessionUpdate } from "../session/session-update.js";
import type { Workbench } from "../workbench/workbench.js";
import type { BackgroundWork } from "./background-work.js";

/** The work that comes a moment after an edit: its code, too, is loaded after the first drawing. */
export class LateBackground {
  readonly #bench: Workbench;
  readonly #checked: () => void;
  #work: Promise<BackgroundWork> | undefined;

  constructor(bench: Workbench, checked: () => void) {
    this.#bench = bench;
    this.#checked = checked;
  }

  schedule(update?: SessionUpdate): void {
    this.#work ??= import("./background-work.js").then(
      (module) => new module.BackgroundWork(this.#bench, this.#checked),
    );
    void this.#work.then((work) => work.schedule(update));
  }

  stop(): void {
    void this.#work?.then((work) => work.stop());
  }
}
