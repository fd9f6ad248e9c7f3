import { type DeskRequest, MobilityDesk } from "./mobility-desk.js";

// The page's types know no worker scope; this is all of it that is used here.
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: DeskRequest | { readonly do: "hint" } }) => void) | null;
  postMessage(message: unknown): void;
};

const desk = new MobilityDesk();

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ answer: data.do === "hint" ? desk.hints() : desk.answer(data) });
  } catch (error) {
    scope.postMessage({ failure: String(error) });
  }
};

// It is there: whoever started it may ask.
scope.postMessage({});
