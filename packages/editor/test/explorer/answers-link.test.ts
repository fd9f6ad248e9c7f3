import { createTaxonomy } from "@skillways/core";
import { afterEach, expect, test, vi } from "vitest";
import { AnswersLink, type AnswersPort, PATIENCE } from "../../src/explorer/answers-link.js";
import type { AnswersReply, AnswersRequest } from "../../src/explorer/answers-worker.js";
import type { Asked, Found } from "../../src/explorer/result.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const taxonomy = createTaxonomy(sampleTaxonomy());
const asking = (hoursPerWeek: number, change: Partial<Asked> = {}): Asked => ({
  start: { role: "picker" },
  to: "",
  view: "surprise",
  hoursPerWeek,
  ...change,
});
const found = (role: string): Found => ({ kind: "surprises", start: { role }, roles: [] });

afterEach(() => {
  vi.useRealTimers();
});

/** A link to a worker that answers when the test says so. */
function linked(): {
  link: AnswersLink;
  sent: AnswersRequest[];
  reply: (data: AnswersReply) => void;
  told: () => number;
} {
  const sent: AnswersRequest[] = [];
  const port: AnswersPort = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (request) => sent.push(request),
    terminate: () => {},
  };
  let told = 0;
  const link = new AnswersLink(
    () => told++,
    () => port,
  );
  return {
    link,
    sent,
    reply: (data) => port.onmessage?.({ data } as MessageEvent<AnswersReply>),
    told: () => told,
  };
}

test("the taxonomy is told once, when the worker is there; then the question", () => {
  const { link, sent, reply } = linked();
  expect(link.find(taxonomy, asking(4))).toEqual({ kind: "waiting" });
  expect(sent).toEqual([]);
  reply({});
  expect(sent).toEqual([{ open: taxonomy.document }, { asked: asking(4) }]);
});

test("an answer is told, and found again without asking", () => {
  const { link, sent, reply, told } = linked();
  link.find(taxonomy, asking(4));
  reply({});
  reply({ found: found("a") });
  expect(told()).toBe(1);
  expect(link.find(taxonomy, asking(4))).toEqual({ kind: "found", found: found("a") });
  expect(sent.length).toBe(2);
});

test("while other hours are under way the last answer stays; of many changes only the newest is asked", () => {
  const { link, sent, reply } = linked();
  link.find(taxonomy, asking(4));
  reply({});
  reply({ found: found("a") });
  for (const hours of [5, 6, 7]) {
    expect(link.find(taxonomy, asking(hours))).toEqual({ kind: "found", found: found("a") });
  }
  expect(sent.slice(2)).toEqual([{ asked: asking(5) }]);
  reply({ found: found("b") });
  expect(sent.slice(3)).toEqual([{ asked: asking(7) }]);
  reply({ found: found("c") });
  expect(link.find(taxonomy, asking(7))).toEqual({ kind: "found", found: found("c") });
});

test("another start or goal shows no answer of before", () => {
  const { link, reply } = linked();
  link.find(taxonomy, asking(4));
  reply({});
  reply({ found: found("a") });
  expect(link.find(taxonomy, asking(4, { start: { role: "driver" } }))).toEqual({ kind: "waiting" });
  expect(link.find(taxonomy, asking(4, { to: "driver" }))).toEqual({ kind: "waiting" });
});

test("where there is no worker, or it fails, the page has to answer", () => {
  expect(
    new AnswersLink(
      () => {},
      () => undefined,
    ).find(taxonomy, asking(4)),
  ).toEqual({ kind: "none" });
  const { link, reply, told } = linked();
  link.find(taxonomy, asking(4));
  reply({ failure: "out of memory" });
  expect(told()).toBe(1);
  expect(link.find(taxonomy, asking(4))).toEqual({ kind: "none" });
});

test.each([
  ["that never says it is there", 0],
  ["that stops answering", 1],
])("a worker %s is given up, and the page has to answer", (_, words) => {
  vi.useFakeTimers();
  const { link, reply, told } = linked();
  link.find(taxonomy, asking(4));
  if (words > 0) reply({});
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(told()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(told()).toBe(1);
  expect(link.find(taxonomy, asking(4))).toEqual({ kind: "none" });
});

test("a worker that has answered may be silent for as long as nothing is asked", () => {
  vi.useFakeTimers();
  const { link, reply, told } = linked();
  link.find(taxonomy, asking(4));
  reply({});
  reply({ found: found("a") });
  vi.advanceTimersByTime(10 * PATIENCE);
  expect(told()).toBe(1);
  expect(link.find(taxonomy, asking(4))).toEqual({ kind: "found", found: found("a") });
});

test("an explanation that was asked of a worker that fails is left to the page", async () => {
  const { link, reply } = linked();
  link.find(taxonomy, asking(4));
  reply({});
  const explained = link.explain([], { kind: "closeness", from: "picker", to: "driver" });
  reply({ failure: "out of memory" });
  expect(await explained).toBeUndefined();
});
