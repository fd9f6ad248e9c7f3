import { type DeskQuestion, MobilityDesk } from "./mobility-desk.js";

// The page's types know no worker scope; this is all of it that is used here.
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: DeskQuestion }) => void) | null;
  postMessage(message: unknown): void;
};

const desk = new MobilityDesk();

scope.onmessage = ({ data }) => {
  if (data.do === "part") {
    desk.take(data);
    return;
  }
  try {
    const answer = data.do === "hint" ? desk.hints() : data.do === "check" ? desk.check() : desk.answer(data);
    scope.postMessage({ answer });
  } catch (error) {
    scope.postMessage({ failure: String(error) });
  }
};

// It is there: whoever started it may ask.
scope.postMessage({});
