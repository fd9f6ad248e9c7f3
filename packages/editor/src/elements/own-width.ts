import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How wide an element is, in whole CSS pixels; 0 until it is measured. Draws the element anew when that changes. */
export class OwnWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;
  #width = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get value(): number {
    return this.#width;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      // Drawing changes the height: within the same turn of the observer that would be a loop.
      requestAnimationFrame(() => {
        if (width === this.#width) return;
        this.#width = width;
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
