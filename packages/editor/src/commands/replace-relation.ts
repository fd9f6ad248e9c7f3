import type { Change, Relation, Target } from "@skillways/core";
import type { Command } from "./command.js";
import { refuse } from "./command.js";
import { findItem } from "./find-item.js";
import { labelOf } from "./labels.js";
import { refuseLevel } from "./refuse-level.js";
import { targetKey } from "./target-key.js";

type RelationTarget = Extract<Target, { kind: "relation" }>;

/** What another relation it becomes; null takes a level away, an absent member stays. */
export interface RelationIdentity {
  readonly type?: Relation["type"];
  readonly source?: string;
  readonly target?: string;
  readonly sourceLevel?: number | null;
  readonly targetLevel?: number | null;
}

/** Makes a relation one of another type, direction or level, and selects it; the rest it keeps. */
export function replaceRelation(target: RelationTarget, to: RelationIdentity): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const item = findItem(taxonomy, target) as Relation | undefined;
    const label = labelOf(context, target);
    if (item === undefined) return refuse("unknown-target", say("refused.unknown", { id: label }));
    const { sourceLevel, targetLevel, ...rest } = item;
    const type = to.type ?? item.type;
    const levels = { source: pick(sourceLevel, to.sourceLevel), target: pick(targetLevel, to.targetLevel) };
    const { weight, ...others } = rest;
    const made: Relation = {
      ...others,
      type,
      source: to.source ?? item.source,
      target: to.target ?? item.target,
      ...(type === "requires" && levels.source !== undefined && { sourceLevel: levels.source }),
      ...(type === "requires" && levels.target !== undefined && { targetLevel: levels.target }),
      ...(type === "overlaps" && weight !== undefined && { weight }),
    };
    const source = taxonomy.findSkill(made.source);
    const other = taxonomy.findSkill(made.target);
    const refused =
      (source && refuseLevel(context, source, made.sourceLevel)) ??
      (other && refuseLevel(context, other, made.targetLevel));
    if (refused !== undefined) return refused;
    const next = targetOf(made);
    if (targetKey(next) === targetKey(target)) return { ok: true, changes: [], announcement: say("unchanged") };
    const changes: Change[] = [
      { op: "remove", target, item },
      { op: "add", target: next, item: made },
    ];
    return { ok: true, changes, announcement: say("done.field", { label }), select: [targetKey(next)] };
  };
}

function pick(now: number | undefined, asked: number | null | undefined): number | undefined {
  return asked === undefined ? now : (asked ?? undefined);
}

/** The target that names a relation. */
export function targetOf({ type, source, target, sourceLevel, targetLevel }: Relation): RelationTarget {
  return {
    kind: "relation",
    type,
    source,
    target,
    ...(sourceLevel !== undefined && { sourceLevel }),
    ...(targetLevel !== undefined && { targetLevel }),
  };
}
