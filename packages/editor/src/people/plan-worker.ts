import type { TaxonomyDocument } from "@skillways/core";
import { createTaxonomy } from "@skillways/core/model";
import type { DevelopmentPlanDocument } from "@skillways/core/people";
import { PlanMaker, type PlanRequest } from "./plan-request.js";

/** What the worker is told: the taxonomy once, then one plan at a time. */
export type PlanQuestion = { readonly open: TaxonomyDocument } | { readonly request: PlanRequest };
/** What it says: that it is there, then one answer for each request. */
export type PlanReply = { readonly plan?: DevelopmentPlanDocument; readonly failure?: string };

// The page's types know no worker scope; this is all of it that is used here.
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: PlanQuestion }) => void) | null;
  postMessage(reply: PlanReply): void;
};

let maker: PlanMaker | undefined;

scope.onmessage = ({ data }) => {
  try {
    if ("open" in data) maker = new PlanMaker(createTaxonomy(data.open));
    else if (maker === undefined) throw new Error("asked before the taxonomy came");
    else scope.postMessage({ plan: maker.make(data.request) });
  } catch (error) {
    scope.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
};

// It is there: whoever started it may ask.
scope.postMessage({});
