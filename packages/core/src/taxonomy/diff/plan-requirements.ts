import { equalJson } from "../../schema/equal-json.js";
import type { Requirement, Role } from "../../schema/taxonomy-document.js";
import type { AddChange, RemoveChange, Target } from "../change.js";
import { diffMembers } from "./diff-members.js";
import type { DiffPlan } from "./diff-plan.js";
import { matchItems } from "./match-items.js";

/** Plans what changes in what a role asks. O(requirements). */
export function planRequirements(before: Role, after: Role, plan: DiffPlan): void {
  const [was, is] = [before.requirements ?? [], after.requirements ?? []];
  if (was === is || equalJson(was, is)) return;
  const targetOf = ({ skill }: Requirement): Target => ({ kind: "requirement", role: after.id, skill });
  const closes = after.requirements === undefined;
  const removal = (item: Requirement): RemoveChange => ({
    op: "remove",
    target: targetOf(item),
    item,
    ...(closes && { closesList: true as const }),
  });
  const { kept, added, removed } = matchItems(was, is, ({ skill }) => skill, equalJson);
  for (const { item, at, twin } of removed.toSorted((a, b) => b.at - a.at)) {
    if (twin) plan.add("twins", "changed", { ...removal(item), at, twin });
    else plan.add("disconnect", "removed", removal(item));
  }
  for (const { item, twin } of added) {
    const addition: AddChange = { op: "add", target: targetOf(item), item };
    plan.add("requirements", twin ? "changed" : "added", twin ? { ...addition, twin } : addition);
  }
  for (const [from, to] of kept) {
    if (from !== to) plan.add("requirements", "changed", ...diffMembers(targetOf(to), from, to));
  }
}
