import type { FeatureName } from "../workbench/view.js";
import type { Workbench } from "../workbench/workbench.js";
import { defineElements } from "./define-elements.js";
import { features } from "./features.js";
import type { WorkbenchElement } from "./workbench-element.js";

/** Keeps the features that were asked for: one element each, which keeps its state while it is out of sight. */
export class FeatureController {
  readonly #bench: Workbench;
  readonly #made = new Map<FeatureName, WorkbenchElement>();
  readonly #loading = new Set<FeatureName>();

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** The element; absent until it is loaded, and then the bench tells. */
  element(name: FeatureName): WorkbenchElement | undefined {
    const made = this.#made.get(name);
    if (made === undefined && !this.#loading.has(name)) void this.#load(name);
    return made;
  }

  async #load(name: FeatureName): Promise<void> {
    const bench = this.#bench;
    this.#loading.add(name);
    try {
      const { feature } = await features[name]();
      if (feature.texts) bench.learn(feature.texts);
      defineElements({ [name]: feature.element });
      const element = document.createElement(name) as WorkbenchElement;
      element.bench = bench;
      this.#made.set(name, element);
      bench.show({});
    } catch {
      // Off the network, say: asked for again, it is tried again.
      bench.show({ lens: "career", dialog: undefined, side: undefined, guide: undefined });
      bench.say(bench.messages.text("announce.notLoaded"));
    } finally {
      this.#loading.delete(name);
    }
  }
}
