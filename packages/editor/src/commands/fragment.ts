import type { TaxonomyDocument } from "@skillways/core";
import { createTaxonomy, Taxonomy } from "@skillways/core/model";
import { findItem } from "./find-item.js";
import { findTarget } from "./target-key.js";

/** Roles and skills taken out of a taxonomy, with all that they lean on. */
export interface Fragment {
  /** Keys of what was chosen; the other skills come along because a role asks for them or a skill stands under them. */
  readonly chosen: readonly string[];
  /** A taxonomy of its own; its only map has the places of what was chosen. */
  readonly taxonomy: Taxonomy;
}

const FORMAT = "skillways/nodes@1";
/** More than any selection that somebody makes by hand; a text beyond it is not even read. */
const LONGEST = 20_000_000;

/** A fragment as JSON text, for the clipboard. */
export function writeFragment({ chosen, taxonomy }: Fragment): string {
  return JSON.stringify({ format: FORMAT, chosen, taxonomy: taxonomy.document });
}

/**
 * The fragment that `writeFragment` wrote; undefined for any other text, however it is made: nothing of it is
 * trusted before it has the shape of a taxonomy. O(size).
 */
export function readFragment(text: string): Fragment | undefined {
  if (text.length > LONGEST || !text.trimStart().startsWith("{")) return undefined;
  try {
    const { format, chosen, taxonomy: document } = JSON.parse(text) as Partial<Record<string, unknown>>;
    if (format !== FORMAT || !Array.isArray(chosen)) return undefined;
    const taxonomy = createTaxonomy(document as TaxonomyDocument);
    const keys = chosen.filter((key): key is string => typeof key === "string" && isNode(taxonomy, key));
    return keys.length === 0 ? undefined : { chosen: [...new Set(keys)], taxonomy };
  } catch {
    return undefined;
  }
}

/** The key of a role or skill that there is. */
export function isNode(taxonomy: Taxonomy, key: string): boolean {
  const target = findTarget(key);
  return (target?.kind === "role" || target?.kind === "skill") && findItem(taxonomy, target) !== undefined;
}

/**
 * Takes what is chosen (keys of roles and skills) with the skills that the roles ask for, what those stand under,
 * their scales and families, and the moves and relations among all of it; undefined when nothing is chosen.
 * O(size of the taxonomy).
 */
export function takeFragment(taxonomy: Taxonomy, mapId: string, keys: readonly string[]): Fragment | undefined {
  const chosen = [...new Set(keys)].filter((key) => isNode(taxonomy, key));
  if (chosen.length === 0) return undefined;
  const picked = new Set(chosen);
  const roles = taxonomy.roles.filter(({ id }) => picked.has(`role:${id}`));
  const skills = new Set(chosen.flatMap((key) => (key.startsWith("skill:") ? [key.slice("skill:".length)] : [])));
  for (const { requirements = [] } of roles) {
    for (const { skill } of requirements) if (taxonomy.findSkill(skill) !== undefined) skills.add(skill);
  }
  for (const id of skills) {
    for (const parent of taxonomy.findSkill(id)?.broader ?? []) if (taxonomy.findSkill(parent)) skills.add(parent);
  }
  const taken = taxonomy.skills.filter(({ id }) => skills.has(id));
  const scales = new Set(taken.map((skill) => taxonomy.scaleOf(skill)));
  const families = new Set(roles.map(({ family }) => family));
  const roleIds = new Set(roles.map(({ id }) => id));
  const positions = taxonomy.findMap(mapId)?.positions ?? {};
  const placed = chosen.flatMap((key): [string, readonly [number, number]][] => {
    const at = Object.hasOwn(positions, key) ? positions[key] : undefined;
    return at === undefined ? [] : [[key, at]];
  });
  const { format, id, version, title, languages } = taxonomy.document;
  // Entries, and not assignments: an id may be `__proto__`.
  const places: typeof positions = Object.fromEntries(placed);
  return {
    chosen,
    taxonomy: new Taxonomy({
      format,
      id,
      version,
      title,
      languages,
      // The first is the one of skills that name none: it stays the first.
      scales: taxonomy.scales.filter((scale, at) => at === 0 || scales.has(scale)),
      skills: taken,
      relations: taxonomy.relations.filter(({ source, target }) => skills.has(source) && skills.has(target)),
      families: taxonomy.families.filter(({ id: family }) => families.has(family)),
      roles,
      moves: taxonomy.moves.filter(({ from, to }) => roleIds.has(from) && roleIds.has(to)),
      maps: [{ id: "main", positions: places }],
    }),
  };
}
