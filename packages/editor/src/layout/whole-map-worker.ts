import { layoutWhole, type WholeGraph } from "./layout-whole.js";

// The page's types know no worker scope; this is all of it that is used here.
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: WholeGraph }) => void) | null;
  postMessage(message: unknown): void;
};

scope.onmessage = ({ data }) => scope.postMessage(layoutWhole(data));
