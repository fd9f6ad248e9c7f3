import type { Scale } from "../../schema/taxonomy-document.js";
import type { Target } from "../change.js";
import { diffMembers } from "./diff-members.js";
import type { DiffPlan } from "./diff-plan.js";

/**
 * Plans the scales that are added, changed or put in another order. Their order counts: the first is that of the
 * skills that name none. A scale moves by standing twice for a moment. O(scales²).
 */
export function planScales(before: readonly Scale[], after: readonly Scale[], plan: DiffPlan): void {
  const order = [...new Set(before.map(({ id }) => id))];
  const byId = new Map(before.toReversed().map((scale) => [scale.id, scale]));
  let at = 0;
  for (const scale of firstOfEach(after)) {
    const target: Target = { kind: "scale", id: scale.id };
    const was = byId.get(scale.id);
    const position = order.indexOf(scale.id);
    if (was === undefined) {
      plan.add("scales", "added", { op: "add", target, item: scale, at });
      order.splice(at, 0, scale.id);
    } else if (position < at) {
      plan.add(
        "scales",
        "changed",
        { op: "add", target, item: was, at, twin: true },
        { op: "remove", target, item: was, at: position, twin: true },
      );
      order.splice(at, 0, scale.id);
      order.splice(position, 1);
      at--;
    } else at = position;
    if (was !== undefined && was !== scale) plan.add("scales", "changed", ...diffMembers(target, was, scale));
    at++;
  }
}

function firstOfEach(scales: readonly Scale[]): Scale[] {
  const byId = new Map(scales.toReversed().map((scale) => [scale.id, scale]));
  return scales.filter((scale) => byId.get(scale.id) === scale);
}
