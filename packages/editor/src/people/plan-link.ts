import type { Taxonomy } from "@skillways/core";
import type { DevelopmentPlanDocument } from "@skillways/core/people";
import { startOwnModule } from "../layout/start-own-module.js";
import type { PlanMaker, PlanRequest } from "./plan-request.js";
import type { PlanQuestion, PlanReply } from "./plan-worker.js";

/** What is used here of a worker. */
export interface PlanPort {
  onmessage: ((event: MessageEvent<PlanReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: PlanQuestion): void;
  terminate(): void;
}

interface Waiting {
  readonly request: PlanRequest;
  readonly resolve: (plan: DevelopmentPlanDocument | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Has plans made in a worker, since looking at every choice can take a second; where the page allows no worker, in the page. One plan is
 * under way at a time: of those that are asked meanwhile only the newest is made.
 */
export class PlanLink {
  readonly #start: () => PlanPort | undefined;
  #taxonomy: Taxonomy | undefined;
  #port: PlanPort | undefined;
  #isThere = false;
  #hasFailed = false;
  #local: Promise<PlanMaker> | undefined;
  #now: Waiting | undefined;
  #next: Waiting | undefined;

  constructor(start: () => PlanPort | undefined = startPlanWorker) {
    this.#start = start;
  }

  /** Undefined where another plan was asked before this one was begun. Rejected as `createDevelopmentPlan` throws. */
  make(taxonomy: Taxonomy, request: PlanRequest): Promise<DevelopmentPlanDocument | undefined> {
    if (taxonomy !== this.#taxonomy) this.#open(taxonomy);
    return new Promise((resolve, reject) => {
      this.#next?.resolve(undefined);
      this.#next = { request, resolve, reject };
      this.#send();
    });
  }

  close(): void {
    this.#port?.terminate();
    this.#port = this.#taxonomy = this.#local = undefined;
    this.#isThere = false;
    for (const waiting of [this.#now, this.#next]) waiting?.resolve(undefined);
    this.#now = this.#next = undefined;
  }

  #open(taxonomy: Taxonomy): void {
    this.close();
    this.#taxonomy = taxonomy;
    if (this.#hasFailed) return;
    const port = this.#start();
    this.#hasFailed = port === undefined;
    if (port === undefined) return;
    this.#port = port;
    port.onerror = () => this.#workHere();
    port.onmessage = ({ data }) => this.#hear(data);
  }

  #hear({ plan, failure }: PlanReply): void {
    if (!this.#isThere) {
      this.#isThere = true;
      if (this.#taxonomy !== undefined) this.#port?.postMessage({ open: this.#taxonomy.document });
    } else if (plan !== undefined) {
      this.#take().resolve(plan);
    } else if (this.#now !== undefined) {
      this.#take().reject(new Error(failure));
    }
    this.#send();
  }

  #take(): Waiting {
    const now = this.#now as Waiting;
    this.#now = undefined;
    return now;
  }

  #send(): void {
    if (this.#now !== undefined || this.#next === undefined || (!this.#hasFailed && !this.#isThere)) return;
    this.#now = this.#next;
    this.#next = undefined;
    if (this.#port !== undefined) this.#port.postMessage({ request: this.#now.request });
    else void this.#makeHere(this.#now);
  }

  /** The worker did not start, or died: what was asked is made in the page. */
  #workHere(): void {
    this.#port?.terminate();
    this.#port = undefined;
    this.#hasFailed = true;
    if (this.#next === undefined) this.#next = this.#now;
    else this.#now?.resolve(undefined);
    this.#now = undefined;
    this.#send();
  }

  async #makeHere(waiting: Waiting): Promise<void> {
    const taxonomy = this.#taxonomy as Taxonomy;
    try {
      this.#local ??= import("./plan-request.js").then((module) => new module.PlanMaker(taxonomy));
      waiting.resolve((await this.#local).make(waiting.request));
    } catch (error) {
      waiting.reject(error);
    }
    if (this.#now === waiting) this.#now = undefined;
    this.#send();
  }
}

function startPlanWorker(): PlanPort | undefined {
  return startOwnModule(new URL("./plan-worker.js", import.meta.url));
}
