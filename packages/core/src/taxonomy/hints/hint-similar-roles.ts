import type { Role } from "../../schema/taxonomy-document.js";
import { nameItem } from "../name-target.js";
import type { Taxonomy } from "../taxonomy.js";
import type { HintList } from "./hint-list.js";

/** Which share of all that two roles ask, both must ask alike. */
const ALIKE = 0.85;
const FEWEST = 3;

/**
 * Roles of which at least 85% of all they ask together is asked by both, at the same level. Two such roles share one
 * of their rarest requirements (the prefix filter of Chaudhuri, Ganti and Kaushik, "A primitive operator for
 * similarity joins", 2006), so only those that do are compared.
 */
export function hintSimilarRoles(taxonomy: Taxonomy, hints: HintList): void {
  const asked = taxonomy.roles.map(({ requirements = [] }) => [
    ...new Set(requirements.map(({ skill, level }) => JSON.stringify([skill, level ?? null]))),
  ]);
  const counts = new Map<string, number>();
  for (const tokens of asked) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const rarity = (token: string): number => counts.get(token) ?? 0;
  const sets = asked.map((tokens) => new Set(tokens));
  const byToken = new Map<string, number[]>();
  asked.forEach((tokens, position) => {
    if (tokens.length < FEWEST) return;
    const rarest = tokens.sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    const candidates = new Set<number>();
    for (const token of rarest.slice(0, tokens.length - Math.ceil(ALIKE * tokens.length) + 1)) {
      const others = byToken.get(token);
      if (others === undefined) byToken.set(token, [position]);
      else {
        for (const other of others) candidates.add(other);
        others.push(position);
      }
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const share = shareInCommon(sets[other] as Set<string>, sets[position] as Set<string>);
      if (share >= ALIKE) hintPair(taxonomy, hints, other, position, share);
    }
  });
}

function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const token of a) if (b.has(token)) both++;
  return both / (a.size + b.size - both);
}

function hintPair(taxonomy: Taxonomy, hints: HintList, first: number, second: number, share: number): void {
  hints.add("similar-roles", () => {
    const [one, other] = [taxonomy.roles[first] as Role, taxonomy.roles[second] as Role];
    const [a, b] = [one, other].map(({ id, label }) => nameItem(taxonomy, "role", id, label));
    const percent = Math.floor(share * 100);
    return {
      pointer: `/roles/${second}`,
      target: { kind: "role", id: other.id },
      related: [{ kind: "role", id: one.id }],
      expected: "requirements of its own",
      received: `${percent}% the same`,
      message: {
        nl: `De rollen ${a?.nl} en ${b?.nl} vragen voor ${percent}% hetzelfde. Is het één rol?`,
        en: `The roles ${a?.en} and ${b?.en} ask for the same, for ${percent}%. Are they one role?`,
      },
    };
  });
}
