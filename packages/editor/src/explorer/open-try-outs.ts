import type { HeldSkill } from "@skillways/core";
import { createMobility, type Mobility } from "@skillways/core/engine";
import { createTaxonomy } from "@skillways/core/model";
import type { TryOut } from "./try-out.js";

/** What answers are found with while something is tried. */
export interface TriedMobility {
  readonly mobility: Mobility;
  /** What the person is taken to hold. */
  readonly learned: readonly HeldSkill[];
}

/** Lays requirements and moves that are tried over the taxonomy. The mobility itself where neither is. */
export function openTryOuts(mobility: Mobility, tryOuts: readonly TryOut[]): TriedMobility {
  const learned = tryOuts.filter((one) => one.kind === "learn").map(({ skill, level }) => ({ skill, level }));
  const scenario = tryOuts
    .filter((one) => one.kind === "drop")
    .map(({ role, skill }) => ({ role, skill, removed: true }));
  const moves = tryOuts.filter((one) => one.kind === "move").map(({ from, to }) => ({ from, to }));
  if (scenario.length === 0 && moves.length === 0) return { mobility, learned };
  let { taxonomy } = mobility;
  if (moves.length > 0) {
    const isTried = (from: string, to: string): boolean => moves.some((one) => one.from === from && one.to === to);
    const others = (taxonomy.document.moves ?? []).filter(({ from, to }) => !isTried(from, to));
    taxonomy = createTaxonomy({ ...taxonomy.document, moves: [...others, ...moves] });
  }
  return { mobility: createMobility(taxonomy, { ...mobility.options, scenario }), learned };
}
