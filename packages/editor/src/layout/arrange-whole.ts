import { layoutWhole, type WholeGraph } from "./layout-whole.js";
import { startOwnModule } from "./start-own-module.js";

/** Where there is no worker, so many lines are laid out on the page itself: it takes a few tenths of a second. */
const MOST_LINES_HERE = 5000;

/** The places of `layoutWhole`, from a worker; undefined where the page allows none and the graph is large. */
export function arrangeWhole(graph: WholeGraph, signal: AbortSignal): Promise<Float32Array | undefined> {
  return new Promise((resolve) => {
    const here = (): Float32Array | undefined =>
      graph.from.length <= MOST_LINES_HERE && !signal.aborted ? layoutWhole(graph) : undefined;
    const worker = startOwnModule(new URL("./whole-map-worker.js", import.meta.url));
    if (worker === undefined) {
      resolve(here());
      return;
    }
    const finish = (places: Float32Array | undefined): void => {
      worker.terminate();
      resolve(places);
    };
    signal.addEventListener("abort", () => finish(undefined), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Float32Array>) => finish(data);
    worker.onerror = () => finish(here());
    worker.postMessage(graph);
  });
}
