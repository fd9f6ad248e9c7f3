import type { ReactiveController, ReactiveControllerHost } from "lit";
import { addTryOut, type TryOut } from "../../explorer/try-out.js";
import { type TryOutChange, TryOutEvent } from "./try-out-event.js";

/** Keeps what somebody tries, each state before it, and nothing longer than the page. */
export class TryOutController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (change: TryOutChange) => void;
  #before: readonly (readonly TryOut[])[] = [];
  #tryOuts: readonly TryOut[] = [];

  /** `onChange` is called for what somebody did, not for `reset`. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (change: TryOutChange) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get tryOuts(): readonly TryOut[] {
    return this.#tryOuts;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  hostConnected(): void {
    this.#host.addEventListener(TryOutEvent.type, this.#hear as EventListener);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(TryOutEvent.type, this.#hear as EventListener);
  }

  reset(): void {
    this.#before = [];
    this.#tryOuts = [];
  }

  #hear = (event: TryOutEvent): void => {
    event.stopPropagation();
    const { change } = event;
    if (change.kind === "undo") {
      this.#tryOuts = this.#before.at(-1) ?? [];
      this.#before = this.#before.slice(0, -1);
    } else {
      this.#before = [...this.#before, this.#tryOuts];
      this.#tryOuts = applied(this.#tryOuts, change);
    }
    this.#onChange(change);
  };
}

function applied(tryOuts: readonly TryOut[], change: Exclude<TryOutChange, { kind: "undo" }>): readonly TryOut[] {
  switch (change.kind) {
    case "add":
      return addTryOut(tryOuts, change.tryOut);
    case "remove":
      return tryOuts.filter((one) => one !== change.tryOut);
    case "clear":
      return [];
  }
}
