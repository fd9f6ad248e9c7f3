import type { Target } from "@skillways/core";

/**
 * A target as one string, for selections, sets and attributes: `role:planner`, `skill:sql`, and for what has several
 * ids a JSON list of them: `move:["planner","team-lead"]`. Equal targets have equal keys.
 */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case "taxonomy":
      return "taxonomy:";
    case "requirement":
      return `requirement:${JSON.stringify([target.role, target.skill])}`;
    case "move":
      return `move:${JSON.stringify([target.from, target.to])}`;
    case "relation": {
      const levels = [target.sourceLevel ?? null, target.targetLevel ?? null];
      return `relation:${JSON.stringify([target.type, target.source, target.target, ...levels])}`;
    }
    default:
      return `${target.kind}:${target.id}`;
  }
}

/** The target that `targetKey` made this key of; undefined for any other string. */
export function findTarget(key: string): Target | undefined {
  const colon = key.indexOf(":");
  const kind = key.slice(0, colon);
  const rest = key.slice(colon + 1);
  switch (kind) {
    case "taxonomy":
      return rest === "" ? { kind } : undefined;
    case "scale":
    case "skill":
    case "family":
    case "role":
    case "map":
      return rest === "" ? undefined : { kind, id: rest };
    case "requirement": {
      const [role, skill] = parseList(rest);
      return typeof role === "string" && typeof skill === "string" ? { kind, role, skill } : undefined;
    }
    case "move": {
      const [from, to] = parseList(rest);
      return typeof from === "string" && typeof to === "string" ? { kind, from, to } : undefined;
    }
    case "relation":
      return findRelation(parseList(rest));
    default:
      return undefined;
  }
}

function findRelation([type, source, target, sourceLevel, targetLevel]: unknown[]): Target | undefined {
  if (type !== "requires" && type !== "overlaps" && type !== "equivalent") return undefined;
  if (typeof source !== "string" || typeof target !== "string") return undefined;
  return {
    kind: "relation",
    type,
    source,
    target,
    ...(typeof sourceLevel === "number" && { sourceLevel }),
    ...(typeof targetLevel === "number" && { targetLevel }),
  };
}

function parseList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
