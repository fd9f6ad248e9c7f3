import type { Sentence } from "@skillways/core";
import type { Command } from "./command.js";
import type { PullPlan } from "./pull-plan.js";

/** Takes over what was planned from a reference, and selects what was asked for. */
export function pullItems(plan: PullPlan, name: Sentence, reference: Sentence): Command {
  return ({ say }) => ({
    ok: true,
    changes: plan.changes,
    announcement: say("done.pulled", { name, skills: plan.newSkills.length, held: plan.heldSkills.size }),
    name: say("name.pulled", { name, reference }),
    select: plan.keys,
  });
}
