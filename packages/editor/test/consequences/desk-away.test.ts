import { createTaxonomy, type TaxonomyDocument } from "@skillways/core";
import { expect, test } from "vitest";
import { DeskAway } from "../../src/consequences/desk-away.js";
import { type DeskQuestion, MobilityDesk } from "../../src/consequences/mobility-desk.js";
import { largeTaxonomy, sampleTaxonomy } from "../support/sample-taxonomy.js";

/** A worker that works here, and remembers what came. */
class WorkerHere {
  readonly desk = new MobilityDesk();
  readonly questions: DeskQuestion[] = [];
  onmessage: (event: { data: unknown }) => void = () => {};

  postMessage(question: DeskQuestion): void {
    this.questions.push(structuredClone(question));
    if (question.do === "part") this.desk.take(question);
    else if (question.do === "check") this.onmessage({ data: { answer: this.desk.check() } });
    else if (question.do !== "hint") this.onmessage({ data: { answer: this.desk.answer(question) } });
  }

  terminate(): void {}
}

function start(): { worker: WorkerHere; desk: DeskAway } {
  const worker = new WorkerHere();
  return { worker, desk: new DeskAway(worker as unknown as Worker) };
}

test.each<[string, TaxonomyDocument]>([
  ["a small taxonomy at once", sampleTaxonomy()],
  ["a large one in parts", { ...largeTaxonomy(2500), "x-own": { kept: true } } as TaxonomyDocument],
])("is handed %s, and answers as of the whole", async (_, source) => {
  const { document } = createTaxonomy(source);
  const { worker, desk } = start();
  const answer = await desk.answer({ do: "open", document });
  expect(answer).toEqual(new MobilityDesk().answer({ do: "open", document }));
  expect(await desk.check()).toEqual(createDesk(document).check());
  const parts = worker.questions.flatMap((question) => (question.do === "part" ? [question] : []));
  expect(parts.length).toBe(document.roles.length > 1000 ? 15 : 0);
  for (const { roles, skills } of parts) expect(roles.length + skills.length).toBeLessThanOrEqual(1000);
});

test("opens the next taxonomy without anything of the one before", async () => {
  const { desk } = start();
  await desk.answer({ do: "open", document: largeTaxonomy(1500) });
  const document = sampleTaxonomy();
  expect(await desk.answer({ do: "open", document })).toEqual(createDesk(document).answer({ do: "open", document }));
});

function createDesk(document: TaxonomyDocument): MobilityDesk {
  const desk = new MobilityDesk();
  desk.answer({ do: "open", document });
  return desk;
}
