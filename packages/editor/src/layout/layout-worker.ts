import { type GraphToLayout, layoutGraph } from "./layout-graph.js";

// The page's types know no worker scope; this is all of it that is used here.
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: GraphToLayout }) => void) | null;
  postMessage(message: unknown): void;
};

scope.onmessage = ({ data }) => scope.postMessage([...layoutGraph(data)]);
