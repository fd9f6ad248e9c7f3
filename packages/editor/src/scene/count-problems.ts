import type { Finding, Taxonomy } from "@skillways/core";

/**
 * How many errors and warnings each role (`role:…`) and skill (`skill:…`) has; those of a move count for the role it
 * starts from, those of a relation for its source. O(findings).
 */
export function countProblems(taxonomy: Taxonomy, findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pointer, severity } of findings) {
    const key = severity === "info" ? undefined : findNode(taxonomy, pointer);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The node that a JSON Pointer into the document is about. */
export function findNode(taxonomy: Taxonomy, pointer: string): string | undefined {
  const [, list, place] = pointer.split("/");
  const index = Number(place);
  switch (list) {
    case "roles":
      return named("role", taxonomy.roles[index]?.id);
    case "skills":
      return named("skill", taxonomy.skills[index]?.id);
    case "moves":
      return named("role", taxonomy.moves[index]?.from);
    case "relations":
      return named("skill", taxonomy.relations[index]?.source);
    default:
      return undefined;
  }
}

function named(kind: "role" | "skill", id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${kind}:${id}`;
}
