import type { TaxonomyDocument } from "@skillways/core";
import { createMobility, type Mobility } from "@skillways/core/engine";
import { createTaxonomy } from "@skillways/core/model";
import { findCloseRoles } from "./find-close-roles.js";
import { LateResults } from "./late-results.js";
import { type Asked, type Found, isSameStart } from "./result.js";

/** What the worker is told: the taxonomy once, then one question at a time. */
export type AnswersRequest = { readonly open: TaxonomyDocument } | { readonly asked: Asked };
/** What it says: that it is there, then one answer for each question. */
export type AnswersReply = { readonly found?: Found; readonly failure?: string };

// The page's types know no worker scope; this is all of it that is used here.
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: AnswersRequest }) => void) | null;
  postMessage(reply: AnswersReply): void;
};

let mobility: Mobility | undefined;
let late: LateResults | undefined;
let last: Asked | undefined;

scope.onmessage = ({ data }) => {
  try {
    if ("open" in data) {
      mobility = createMobility(createTaxonomy(data.open));
      late = new LateResults(mobility);
      last = undefined;
      return;
    }
    if (mobility === undefined || late === undefined) throw new Error("asked before the taxonomy came");
    last = recognise(data.asked);
    const isFirstAnswer = last.to === "" && last.view === "close";
    scope.postMessage({ found: isFirstAnswer ? findCloseRoles(mobility, last) : late.find(last) });
  } catch (error) {
    mobility = undefined;
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
