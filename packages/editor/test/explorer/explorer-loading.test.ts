import { expect, test, vi } from "vitest";
import { Explorer, type Question } from "../../src/explorer/explorer.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

const tries = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../src/explorer/read-documents.js", () => {
  tries.count++;
  throw new Error("no connection");
});

const question: Question = {
  taxonomy: sampleTaxonomy(),
  profile: null,
  from: "picker",
  to: "",
  view: "close",
  hoursPerWeek: 4,
  maxSteps: undefined,
  tryOuts: [],
};

test("code that cannot be loaded is told, and tried again only when somebody asks for it", async () => {
  const explorer: Explorer = new Explorer(() => void explorer.answer(question));
  expect(explorer.answer(question)).toEqual({ kind: "reading" });
  expect(explorer.isLost).toBe(false);
  await expect.poll(() => explorer.isLost).toBe(true);
  explorer.answer(question);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tries.count).toBe(1);
  explorer.retry();
  expect(explorer.isLost).toBe(false);
  await expect.poll(() => explorer.isLost).toBe(true);
});
