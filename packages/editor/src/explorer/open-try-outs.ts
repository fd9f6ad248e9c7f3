import type { Change, HeldSkill, Move, Taxonomy } from "@skillways/core";
import type { Mobility } from "@skillways/core/engine";
import { applyChange } from "@skillways/core/model";
import { updateMobility } from "@skillways/core/routes";
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
  const allowed = allowMoves(mobility.taxonomy, moves);
  return { mobility: updateMobility(mobility, allowed.taxonomy, allowed.changes, scenario), learned };
}

/** The taxonomy with moves that are allowed, whatever it says of them itself. */
function allowMoves(
  taxonomy: Taxonomy,
  moves: readonly Move[],
): { readonly taxonomy: Taxonomy; readonly changes: readonly Change[] } {
  const changes = moves.flatMap(({ from, to }): Change[] => {
    const target = { kind: "move", from, to } as const;
    const own = taxonomy.movesFrom(from).filter((move) => move.to === to);
    return [...own.map((item): Change => ({ op: "remove", target, item })), { op: "add", target, item: { from, to } }];
  });
  const applied = applyChange(taxonomy, { op: "all", changes });
  return applied.ok ? { taxonomy: applied.taxonomy, changes } : { taxonomy, changes: [] };
}
