import { describe, expect, test } from "vitest";
import type { Reply, Request } from "../../src/worker/worker-message.js";
import { createMobilityWorker, type MobilityWorker, type WorkerPort } from "../../src/worker.js";
import { buildTaxonomy } from "../support/build-taxonomy.js";

/** The end of a port that a worker would hold: it sees what is asked, and answers when the test says so. */
class WorkerInHand {
  readonly asked: string[] = [];
  isTerminated = false;
  #hear: (message: unknown) => void = () => {};

  readonly port: WorkerPort = {
    postMessage: (message) => {
      const request = message as Request;
      this.asked.push(request.do === "answer" ? request.question : request.do);
    },
    on: (type, listener) => {
      if (type === "message") this.#hear = listener;
    },
    terminate: () => {
      this.isTerminated = true;
    },
  };

  reply(answer?: unknown): void {
    const reply: Reply = { answer };
    this.#hear(reply);
  }
}

async function startInHand(): Promise<{ hand: WorkerInHand; worker: MobilityWorker }> {
  const hand = new WorkerInHand();
  const worker = createMobilityWorker(buildTaxonomy("clerk: typing 2"), { connect: () => hand.port });
  hand.reply();
  await worker.ready;
  return { hand, worker };
}

const clerk = { role: "clerk" };

describe("a request that is cancelled", () => {
  test("while it waits is never sent to the worker", async () => {
    const { hand, worker } = await startInHand();
    const cancel = new AbortController();
    const running = worker.measureGap(clerk, "clerk");
    const waiting = worker.rankUnlocks(clerk, {}, { signal: cancel.signal });
    const last = worker.describeMobility();
    cancel.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    hand.reply("the gap");
    expect(await running).toBe("the gap");
    hand.reply("the facts");
    expect(await last).toBe("the facts");
    expect(hand.asked).toEqual(["start", "measureGap", "describeMobility"]);
  });

  test("while it runs is rejected at once; its answer is dropped and goes to nobody else", async () => {
    const { hand, worker } = await startInHand();
    const cancel = new AbortController();
    const running = worker.measureGap(clerk, "clerk", {}, { signal: cancel.signal });
    const next = worker.describeMobility();
    cancel.abort(new Error("the page has moved on"));
    await expect(running).rejects.toThrow("the page has moved on");
    expect(hand.asked).toEqual(["start", "measureGap"]);
    hand.reply("the gap");
    hand.reply("the facts");
    expect(await next).toBe("the facts");
  });

  test("before it is made is not made", async () => {
    const { hand, worker } = await startInHand();
    const asked = worker.calibrateMobility({ signal: AbortSignal.abort() });
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(hand.asked).toEqual(["start"]);
  });

  test("after it is answered stays answered", async () => {
    const { hand, worker } = await startInHand();
    const cancel = new AbortController();
    const asked = worker.compareRoles("clerk", "clerk", { signal: cancel.signal });
    hand.reply("the same");
    expect(await asked).toBe("the same");
    cancel.abort();
    expect(await asked).toBe("the same");
  });
});

test("closing ends the worker and rejects what runs, what waits and what is asked later", async () => {
  const { hand, worker } = await startInHand();
  const asked = [worker.describeMobility(), worker.calibrateMobility()];
  worker.close();
  asked.push(worker.describeMobility());
  for (const promise of asked) await expect(promise).rejects.toMatchObject({ name: "AbortError" });
  expect(hand.isTerminated).toBe(true);
  expect(hand.asked).toEqual(["start", "describeMobility"]);
});
