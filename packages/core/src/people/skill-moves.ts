import type { Skill } from "../schema/taxonomy-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/** What became of each skill: the skills of the newer version that stand for it; empty for one that is gone. */
export type SkillMoves = ReadonlyMap<string, readonly string[]>;

/**
 * What became of each skill of a taxonomy in a newer version of it. A skill that is still in use stays itself. One that is
 * gone, or no longer in use, became what `replacedBy` says (in the newer version, else in the older; followed on); else
 * the skill of the newer version that carries the same `exactMatch` mapping; else nothing. O(skills + mappings).
 */
export function findSkillMoves(before: Taxonomy, after: Taxonomy): SkillMoves {
  const byMapping = new Map<string, string>();
  for (const skill of after.skills.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
    for (const target of exactMatches(skill)) byMapping.set(target, skill.id);
  }
  const become = (id: string, seen: ReadonlySet<string>): readonly string[] => {
    if (seen.has(id)) return [];
    const now = after.findSkill(id);
    if (now !== undefined && (now.status !== "deprecated" || (now.replacedBy ?? []).length === 0)) return [id];
    const next = now?.replacedBy ?? before.findSkill(id)?.replacedBy ?? [];
    const along = new Set([...seen, id]);
    const replaced = [...new Set(next.flatMap((each) => become(each, along)))];
    if (replaced.length > 0) return replaced;
    const was = before.findSkill(id);
    const same =
      was === undefined
        ? undefined
        : exactMatches(was)
            .map((target) => byMapping.get(target))
            .find(isThere);
    return same === undefined || seen.has(same) ? [] : [same];
  };
  return new Map(before.skills.map(({ id }) => [id, become(id, new Set())]));
}

function exactMatches({ mappings = [] }: Skill): string[] {
  return mappings.filter(({ type }) => type === "exactMatch").map(({ target }) => target);
}

function isThere(id: string | undefined): id is string {
  return id !== undefined;
}
