import type { Move, Relation } from "@skillways/core";
import { targetOf } from "../commands/replace-relation.js";
import { findTarget, targetKey } from "../commands/target-key.js";
import type { Workbench } from "./workbench.js";

/** A line of a node, as it is told from there. */
export interface EdgeOfNode {
  readonly key: string;
  readonly text: string;
}

/** The lines of a node in the order of the document: relations of a skill, moves of a role. */
export function edgesOf(bench: Workbench, nodeKey: string): EdgeOfNode[] {
  const { taxonomy } = bench;
  const target = findTarget(nodeKey);
  if (target?.kind === "skill") {
    return taxonomy
      .relationsOf(target.id)
      .map((relation) => ({ key: targetKey(targetOf(relation)), text: describeRelation(bench, target.id, relation) }));
  }
  if (target?.kind !== "role") return [];
  const moves = [...taxonomy.movesFrom(target.id), ...taxonomy.movesTo(target.id)];
  return moves.map((move) => ({
    key: targetKey({ kind: "move", from: move.from, to: move.to }),
    text: describeMove(bench, target.id, move),
  }));
}

function describeRelation(bench: Workbench, id: string, relation: Relation): string {
  const { messages } = bench;
  const { type, source, target, sourceLevel, targetLevel, weight = 0.5 } = relation;
  const name = bench.nameOf(`skill:${source === id ? target : source}`);
  if (type === "overlaps") return messages.text("edge.overlaps", { name, share: messages.percent(weight) });
  if (type === "equivalent") return messages.text("edge.equivalent", { name });
  if (source === id) {
    return targetLevel === undefined
      ? messages.text("edge.requires", { name })
      : messages.text("edge.requiresLevel", { name, level: targetLevel });
  }
  return sourceLevel === undefined
    ? messages.text("edge.requiredBy", { name })
    : messages.text("edge.requiredByLevel", { name, level: sourceLevel });
}

function describeMove(bench: Workbench, id: string, { from, to, blocked }: Move): string {
  const { messages } = bench;
  const name = bench.nameOf(`role:${from === id ? to : from}`);
  if (from === id) return messages.text(blocked ? "edge.toBlocked" : "edge.to", { name });
  return messages.text(blocked ? "edge.fromBlocked" : "edge.fromRole", { name });
}
