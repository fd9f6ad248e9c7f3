import type { Taxonomy } from "@skillways/core";

/** "What if": something that somebody tries, and that is nowhere kept. Plain data, which crosses to a worker. */
export type TryOut =
  /** I learn the skill up to the level. */
  | { readonly kind: "learn"; readonly skill: string; readonly level: number }
  /** The role does not ask for the skill. */
  | { readonly kind: "drop"; readonly role: string; readonly skill: string }
  /** The organisation allows the move. */
  | { readonly kind: "move"; readonly from: string; readonly to: string };

/** Adds a try-out; of two about the same thing the new one counts. */
export function addTryOut(tryOuts: readonly TryOut[], added: TryOut): readonly TryOut[] {
  return [...tryOuts.filter((one) => !isAboutTheSame(one, added)), added];
}

export function isSameTryOuts(a: readonly TryOut[], b: readonly TryOut[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

/** Those that the taxonomy, which may have changed since, can answer for. */
export function keepPossible(taxonomy: Taxonomy, tryOuts: readonly TryOut[]): readonly TryOut[] {
  const kept = tryOuts.filter((one) => isPossible(taxonomy, one));
  return kept.length === tryOuts.length ? tryOuts : kept;
}

function isPossible(taxonomy: Taxonomy, tryOut: TryOut): boolean {
  if (tryOut.kind === "move") return isRole(taxonomy, tryOut.from) && isRole(taxonomy, tryOut.to);
  const skill = taxonomy.findSkill(tryOut.skill);
  if (skill === undefined) return false;
  if (tryOut.kind === "drop") return isRole(taxonomy, tryOut.role);
  const levels = taxonomy.scaleOf(skill)?.levels.map(({ value }) => value) ?? [1];
  return tryOut.level > 0 && tryOut.level <= Math.max(1, ...levels);
}

function isRole(taxonomy: Taxonomy, id: string): boolean {
  return taxonomy.findRole(id) !== undefined;
}

function isAboutTheSame(a: TryOut, b: TryOut): boolean {
  if (a.kind === "learn") return b.kind === "learn" && a.skill === b.skill;
  if (a.kind === "drop") return b.kind === "drop" && a.skill === b.skill && a.role === b.role;
  return b.kind === "move" && a.from === b.from && a.to === b.to;
}
