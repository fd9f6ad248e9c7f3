import type { Finding, TaxonomyDocument } from "@skillways/core";
import type { Hint } from "@skillways/core/revise";
import type { DeskAnswer, DeskQuestion, DeskRequest } from "./mobility-desk.js";

/** Handing over more at once keeps the page waiting. */
const MOST_SKILLS = 1000;
const MOST_ROLES = 200;

/** A desk in a worker. */
export class DeskAway {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  async answer(request: DeskRequest): Promise<DeskAnswer> {
    if (request.do !== "open") return this.#ask(request);
    return this.#ask({ do: "open", document: await this.#handOver(request.document) });
  }

  check(): Promise<readonly Finding[]> {
    return this.#ask({ do: "check" });
  }

  hints(): Promise<readonly Hint[]> {
    return this.#ask({ do: "hint" });
  }

  close(): void {
    this.#worker.terminate();
  }

  /** Sends the lists of a large document ahead, in parts; answers what is left to send. */
  async #handOver(document: TaxonomyDocument): Promise<TaxonomyDocument> {
    const { skills, roles } = document;
    if (skills.length <= MOST_SKILLS && roles.length <= MOST_ROLES) return document;
    for (let start = 0; start < skills.length; start += MOST_SKILLS) {
      await this.#send({ do: "part", skills: skills.slice(start, start + MOST_SKILLS), roles: [] });
    }
    for (let start = 0; start < roles.length; start += MOST_ROLES) {
      await this.#send({ do: "part", skills: [], roles: roles.slice(start, start + MOST_ROLES) });
    }
    return { ...document, skills: [], roles: [] };
  }

  /** The page comes to its turn in between. */
  #send(part: DeskQuestion): Promise<void> {
    this.#worker.postMessage(part);
    return new Promise((resolve) => setTimeout(resolve));
  }

  #ask<Answer>(request: DeskQuestion): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#worker.onerror = ({ message }) => reject(new Error(message));
      this.#worker.onmessage = ({ data }: MessageEvent<{ answer?: Answer; failure?: string }>) => {
        if (data.answer === undefined) reject(new Error(data.failure));
        else resolve(data.answer);
      };
      this.#worker.postMessage(request);
    });
  }
}
