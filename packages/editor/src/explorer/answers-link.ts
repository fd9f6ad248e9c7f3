import type { Explanation, Taxonomy } from "@skillways/core";
import { startOwnModule } from "../layout/start-own-module.js";
import type { AnswersReply, AnswersRequest } from "./answers-worker.js";
import { type Asked, type Found, isSameStart } from "./result.js";
import { isSameTryOuts, type TryOut } from "./try-out.js";
import type { WhyAsked } from "./why-asked.js";

/** What is used here of a worker. */
export interface AnswersPort {
  onmessage: ((event: MessageEvent<AnswersReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(request: AnswersRequest): void;
  terminate(): void;
}

export type LinkAnswer =
  | { readonly kind: "found"; readonly found: Found }
  /** On its way, and nothing like it is at hand. */
  | { readonly kind: "waiting" }
  /** The worker cannot answer: the page has to. */
  | { readonly kind: "none" };

/** How long a worker may say nothing, in ms: the largest taxonomy on a slow phone takes a part of it. */
export const PATIENCE = 20_000;

/**
 * Asks a worker about a large taxonomy, so that the page never stands still. One question is under way at a time; of
 * those that come meanwhile only the newest is asked. A worker that fails, or stays silent, is given up: until another
 * taxonomy comes the page has to answer.
 */
export class AnswersLink {
  readonly #onAnswer: () => void;
  readonly #start: () => AnswersPort | undefined;
  #port: AnswersPort | undefined;
  #taxonomy: Taxonomy | undefined;
  #isThere = false;
  #failed = false;
  #asked: Asked | undefined;
  #next: Asked | undefined;
  #last: { readonly asked: Asked; readonly found: Found } | undefined;
  #explaining: ((explanation: Explanation | undefined) => void)[] = [];
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** `onAnswer` is called when what `find` says is another than before. */
  constructor(onAnswer: () => void, start: () => AnswersPort | undefined = startAnswersWorker) {
    this.#onAnswer = onAnswer;
    this.#start = start;
  }

  /** The answer; while it is under way the last one, where only the hours a week or the steps differ. */
  find(taxonomy: Taxonomy, asked: Asked): LinkAnswer {
    if (taxonomy !== this.#taxonomy) this.#open(taxonomy);
    if (this.#failed) return { kind: "none" };
    const last = this.#last;
    if (last !== undefined && isSame(last.asked, asked)) {
      this.#next = undefined;
      return { kind: "found", found: last.found };
    }
    if (this.#asked === undefined || !isSame(this.#asked, asked)) this.#next = asked;
    this.#send();
    return last !== undefined && isAlike(last.asked, asked)
      ? { kind: "found", found: last.found }
      : { kind: "waiting" };
  }

  /** Explanations come in the order in which they were asked; undefined where the worker fails or ends before. */
  explain(tryOuts: readonly TryOut[], why: WhyAsked): Promise<Explanation | undefined> {
    return new Promise((resolve) => {
      this.#explaining.push(resolve);
      this.#port?.postMessage({ why, tryOuts });
      this.#listen();
    });
  }

  /** Whether it answers, now or soon. */
  get isOpen(): boolean {
    return this.#port !== undefined;
  }

  close(): void {
    this.#taxonomy = undefined;
    this.#end();
  }

  #end(): void {
    clearTimeout(this.#silence);
    this.#port?.terminate();
    this.#port = undefined;
    for (const resolve of this.#explaining.splice(0)) resolve(undefined);
  }

  /** Waits for a next word, where there is one to come. */
  #listen(): void {
    clearTimeout(this.#silence);
    const isAwaited = !this.#isThere || this.#asked !== undefined || this.#explaining.length > 0;
    if (isAwaited && this.#port !== undefined) this.#silence = setTimeout(() => this.#fail(), PATIENCE);
  }

  #open(taxonomy: Taxonomy): void {
    this.close();
    this.#taxonomy = taxonomy;
    this.#asked = this.#next = this.#last = undefined;
    this.#isThere = false;
    const port = this.#start();
    this.#failed = port === undefined;
    if (port === undefined) return;
    this.#port = port;
    port.onerror = port.onmessageerror = () => this.#fail();
    port.onmessage = ({ data }) => this.#hear(data);
    this.#listen();
  }

  #hear({ found, explanation, failure }: AnswersReply): void {
    if (failure !== undefined) {
      this.#fail();
      return;
    }
    if (explanation !== undefined) {
      this.#explaining.shift()?.(explanation);
      this.#listen();
      return;
    }
    if (found === undefined) {
      this.#isThere = true;
      if (this.#taxonomy !== undefined) this.#port?.postMessage({ open: this.#taxonomy.document });
    } else if (this.#asked !== undefined) {
      this.#last = { asked: this.#asked, found };
      this.#asked = undefined;
      this.#onAnswer();
    }
    this.#send();
    this.#listen();
  }

  #send(): void {
    if (!this.#isThere || this.#asked !== undefined || this.#next === undefined) return;
    this.#asked = this.#next;
    this.#next = undefined;
    this.#port?.postMessage({ asked: this.#asked });
    this.#listen();
  }

  #fail(): void {
    this.#failed = true;
    this.#end();
    this.#onAnswer();
  }
}

function isAlike(a: Asked, b: Asked): boolean {
  return a.to === b.to && (a.to !== "" || a.view === b.view) && isSameStart(a.start, b.start);
}

function isSame(a: Asked, b: Asked): boolean {
  return isAlike(a, b) && a.hoursPerWeek === b.hoursPerWeek && a.maxSteps === b.maxSteps && hasSameTryOuts(a, b);
}

function hasSameTryOuts(a: Asked, b: Asked): boolean {
  return isSameTryOuts(a.tryOuts ?? [], b.tryOuts ?? []);
}

function startAnswersWorker(): AnswersPort | undefined {
  return startOwnModule(new URL("./answers-worker.js", import.meta.url));
}
