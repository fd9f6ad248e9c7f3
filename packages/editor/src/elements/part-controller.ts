import type { ReactiveControllerHost } from "lit";
import { hasPart, loadPart, type PartName } from "./explorer-parts.js";

/** Brings parts for one explorer, which is drawn again when they are there, or when they could not be loaded. */
export class PartController {
  readonly #host: ReactiveControllerHost;
  readonly #coming = new Set<PartName>();
  readonly #missing = new Set<PartName>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether a part can be drawn; nothing to wait for is there. */
  stateOf(part: PartName | undefined): "there" | "coming" | "missing" {
    if (part === undefined || hasPart(part)) return "there";
    return this.#missing.has(part) ? "missing" : "coming";
  }

  /** Loads it, once; what could not be loaded waits for `bring`. */
  need(part: PartName | undefined): void {
    if (part !== undefined && this.stateOf(part) === "coming" && !this.#coming.has(part)) this.bring(part);
  }

  /** Loads it when what is drawn now is on screen. */
  needLater(part: PartName): void {
    if (this.stateOf(part) !== "coming" || this.#coming.has(part)) return;
    this.#coming.add(part);
    requestAnimationFrame(() => setTimeout(() => this.bring(part)));
  }

  async bring(part: PartName): Promise<void> {
    this.#coming.add(part);
    this.#missing.delete(part);
    try {
      await loadPart(part);
    } catch {
      this.#missing.add(part);
    }
    this.#coming.delete(part);
    this.#host.requestUpdate();
  }
}
