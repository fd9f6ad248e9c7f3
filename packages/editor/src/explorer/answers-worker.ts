import type { Explanation, TaxonomyDocument } from "@skillways/core";
import { createMobility } from "@skillways/core/engine";
import { createTaxonomy } from "@skillways/core/model";
import { type Asked, type Found, isSameStart } from "./result.js";
import { TriedResults } from "./tried-results.js";
import type { TryOut } from "./try-out.js";
import type { WhyAsked } from "./why-asked.js";

/** What the worker is told: the taxonomy once, then one question at a time. */
export type AnswersRequest =
  | { readonly open: TaxonomyDocument }
  | { readonly asked: Asked }
  | { readonly why: WhyAsked; readonly tryOuts: readonly TryOut[] };
/** What it says: that it is there, then one answer for each question. */
export type AnswersReply = {
  readonly found?: Found;
  readonly explanation?: Explanation;
  readonly failure?: string;
};

// The page's types know no worker scope; this is all of it that is used here.
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: AnswersRequest }) => void) | null;
  postMessage(reply: AnswersReply): void;
};

let results: TriedResults | undefined;
let last: Asked | undefined;

scope.onmessage = ({ data }) => {
  try {
    if ("open" in data) {
      results = new TriedResults(createMobility(createTaxonomy(data.open)));
      last = undefined;
      return;
    }
    if (results === undefined) throw new Error("asked before the taxonomy came");
    if ("why" in data) {
      scope.postMessage({ explanation: results.explain(data.tryOuts, data.why) });
      return;
    }
    last = recognise(data.asked);
    scope.postMessage({ found: results.find(last) });
  } catch (error) {
    results = undefined;
    scope.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
};

/** A profile comes as another copy each time: where it says the same, what is known of it holds. */
function recognise(asked: Asked): Asked {
  if (last === undefined || isSameStart(last.start, asked.start)) return asked;
  return JSON.stringify(last.start) === JSON.stringify(asked.start) ? { ...asked, start: last.start } : asked;
}

// It is there: whoever started it may ask.
scope.postMessage({});
