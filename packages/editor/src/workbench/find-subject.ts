import type { Finding, Taxonomy } from "@skillways/core";

/** The key of the role, skill or move that a finding is about; undefined where it is about something else. */
export function findSubject(taxonomy: Taxonomy, finding: Finding): string | undefined {
  const [, list, index] = finding.pointer.split("/");
  const at = Number(index);
  if (index === undefined || !Number.isInteger(at)) return undefined;
  if (list === "roles") return keyOf("role", taxonomy.roles[at]?.id);
  if (list === "skills") return keyOf("skill", taxonomy.skills[at]?.id);
  if (list === "relations") return keyOf("skill", taxonomy.relations[at]?.source);
  const move = list === "moves" ? taxonomy.moves[at] : undefined;
  return move && keyOf("role", taxonomy.findRole(move.from) ? move.from : move.to);
}

function keyOf(kind: "role" | "skill", id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${kind}:${id}`;
}
