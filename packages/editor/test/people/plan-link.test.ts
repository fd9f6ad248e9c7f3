import { createTaxonomy } from "@skillways/core";
import type { DevelopmentPlanDocument } from "@skillways/core/people";
import { describe, expect, it } from "vitest";
import { PlanLink, type PlanPort } from "../../src/people/plan-link.js";
import type { PlanRequest } from "../../src/people/plan-request.js";
import type { PlanQuestion, PlanReply } from "../../src/people/plan-worker.js";
import { sampleTaxonomy } from "../support/sample-taxonomy.js";

/** A worker that answers when told to. */
class StillPort implements PlanPort {
  onmessage: PlanPort["onmessage"] = null;
  onerror: PlanPort["onerror"] = null;
  readonly asked: PlanQuestion[] = [];
  isEnded = false;

  postMessage(question: PlanQuestion): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(reply: PlanReply): void {
    this.onmessage?.({ data: reply } as MessageEvent<PlanReply>);
  }
}

const taxonomy = createTaxonomy(sampleTaxonomy());
const request = (hoursPerWeek: number): PlanRequest => ({
  profile: { format: "skillways/profile@1", id: "noor", role: "picker", evidence: [] },
  to: "driver",
  catalogue: { format: "skillways/learning-catalogue@1", id: "c", languages: ["en"], activities: [] },
  options: { start: "2027-01-04", hoursPerWeek },
});
const planNamed = (id: string): DevelopmentPlanDocument => ({ id }) as DevelopmentPlanDocument;

describe("having plans made", () => {
  it("asks one at a time, and of those that come meanwhile only the newest", async () => {
    const port = new StillPort();
    const link = new PlanLink(() => port);
    const plans = [4, 6, 8].map((hours) => link.make(taxonomy, request(hours)));
    port.say({});
    expect(port.asked).toHaveLength(2);
    port.say({ plan: planNamed("last") });
    expect((await Promise.all(plans)).map((plan) => plan?.id)).toEqual([undefined, undefined, "last"]);
    expect(port.asked[1]).toMatchObject({ request: { options: { hoursPerWeek: 8 } } });
  });

  it("tells what went wrong, and makes the next", async () => {
    const port = new StillPort();
    const link = new PlanLink(() => port);
    const first = link.make(taxonomy, request(4));
    port.say({});
    port.say({ failure: "no role" });
    await expect(first).rejects.toThrow("no role");
    const second = link.make(taxonomy, request(4));
    port.say({ plan: planNamed("second") });
    expect((await second)?.id).toBe("second");
  });

  it.each([
    ["allows no worker", (): StillPort | undefined => undefined],
    ["ends the worker", (): StillPort => new StillPort()],
  ])("is done in the page where it %s", async (_, start) => {
    const port = start();
    const link = new PlanLink(() => port);
    const made = link.make(taxonomy, request(4));
    port?.onerror?.({} as ErrorEvent);
    const plan = await made;
    expect([plan?.target, plan?.hoursPerWeek, port?.isEnded]).toEqual(["driver", 4, port && true]);
  });

  it("is let go of when the element leaves the page", async () => {
    const link = new PlanLink(() => new StillPort());
    const made = link.make(taxonomy, request(4));
    link.close();
    expect(await made).toBeUndefined();
  });
});
