import type { AnyItem, ListedKind } from "../item-lists.js";
import type { Comebacks } from "./comebacks.js";
import { otherSide, SIDES, type Versions } from "./versions.js";

type Members = Readonly<Record<string, unknown>>;

/** The item with references that a side took away only because it removed what comes back now. */
export function bringBackMembers<Item extends AnyItem>(
  kind: ListedKind | "requirement",
  merged: Item,
  versions: Versions<Item> & { readonly base: Item; readonly ours: Item; readonly theirs: Item },
  { comebacks }: { readonly comebacks: Comebacks },
): Item {
  if (!comebacks.any || (kind !== "skill" && kind !== "role")) return merged;
  const changed: Record<string, unknown> = {};
  const memberIn = (item: AnyItem, member: string): unknown => (item as unknown as Members)[member];
  for (const side of SIDES) {
    const [base, own, other] = [versions.base, versions[side], versions[otherSide(side)]];
    for (const [member, of] of kind === "skill" ? SKILL_MEMBERS : ROLE_MEMBERS) {
      const now = changed[member] ?? memberIn(merged, member);
      const [was, has, stays] = [memberIn(base, member), memberIn(own, member), memberIn(other, member)];
      if (Array.isArray(was) && Array.isArray(stays)) {
        const list = (now ?? []) as readonly string[];
        const kept = (has ?? []) as readonly string[];
        const back = was.filter(
          (id: string) =>
            stays.includes(id) && !kept.includes(id) && !list.includes(id) && comebacks.has(side, `${of}:${id}`),
        );
        if (back.length > 0) changed[member] = Object.freeze([...list, ...back]);
      } else if (typeof was === "string" && was === stays && has === undefined && now === undefined) {
        if (comebacks.has(side, `${of}:${was}`)) changed[member] = was;
      }
    }
  }
  return Object.keys(changed).length === 0 ? merged : (Object.freeze({ ...merged, ...changed }) as unknown as Item);
}

const SKILL_MEMBERS = [
  ["broader", "skill"],
  ["replacedBy", "skill"],
  ["scale", "scale"],
] as const;
const ROLE_MEMBERS = [["family", "family"]] as const;
