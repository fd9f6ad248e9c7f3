import { SkillwaysError } from "../errors.js";
import { errorOf, type Reply, type Request } from "./worker-message.js";
import { listenTo, type WorkerPort } from "./worker-port.js";

export interface AskOptions {
  /** Rejects the promise, with its reason, as soon as it aborts. */
  readonly signal?: AbortSignal;
}

interface Job {
  readonly request: Request;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Requests to a worker. It gets one at a time, so that those that wait here can still be dropped. */
export class RequestQueue {
  readonly #port: WorkerPort;
  readonly #waiting = new Set<Job>();
  #running: Job | undefined;
  /** Why nothing will be answered any more. */
  #end: Error | undefined;

  constructor(port: WorkerPort) {
    this.#port = port;
    listenTo(port, {
      onMessage: (reply) => this.#finish(reply as Reply),
      onFailure: (reason) => this.#endWith(new SkillwaysError("worker-failed", `The worker failed: ${reason}`)),
    });
  }

  add(request: Request, { signal }: AskOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) return reject(this.#end);
      if (signal?.aborted === true) return reject(signal.reason);
      const forget = (): void => signal?.removeEventListener("abort", abort);
      const job: Job = {
        request,
        resolve(answer) {
          forget();
          resolve(answer);
        },
        reject(error) {
          forget();
          reject(error);
        },
      };
      const abort = (): void => {
        this.#waiting.delete(job);
        job.reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort);
      this.#waiting.add(job);
      this.#next();
    });
  }

  close(): void {
    this.#endWith(new DOMException("The worker is closed.", "AbortError"));
  }

  #next(): void {
    for (const job of this.#waiting) {
      if (this.#running !== undefined) return;
      this.#waiting.delete(job);
      try {
        this.#port.postMessage(job.request);
        this.#running = job;
      } catch (error) {
        // What cannot be cloned, such as a function among the options.
        job.reject(error);
      }
    }
  }

  #finish(reply: Reply): void {
    const job = this.#running;
    this.#running = undefined;
    if (job === undefined) return;
    if ("failure" in reply) job.reject(errorOf(reply.failure));
    else job.resolve(reply.answer);
    // A worker without a mobility answers nothing.
    if ("failure" in reply && job.request.do === "start") this.#endWith(errorOf(reply.failure));
    else this.#next();
  }

  #endWith(error: Error): void {
    if (this.#end !== undefined) return;
    this.#end = error;
    const jobs = [...(this.#running === undefined ? [] : [this.#running]), ...this.#waiting];
    this.#running = undefined;
    this.#waiting.clear();
    for (const job of jobs) job.reject(error);
    if (this.#port.terminate !== undefined) this.#port.terminate();
    else this.#port.close?.();
  }
}
