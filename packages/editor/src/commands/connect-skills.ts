import type { Change, Relation, RelationType, Skill } from "@skillways/core";
import { type Command, type CommandContext, type CommandOutcome, refuse } from "./command.js";
import { labelOf } from "./labels.js";
import { refuseLevel } from "./refuse-level.js";

export interface SkillConnection {
  /** `broader`: source becomes a part of target. The others as in the taxonomy document. */
  readonly type: RelationType | "broader";
  readonly source: string;
  readonly target: string;
  /** For `requires`. */
  readonly sourceLevel?: number;
  /** For `requires`. */
  readonly targetLevel?: number;
  /** For `overlaps`, over 0 to 1; 0.5 when absent. */
  readonly weight?: number;
}

/** Connects two skills. Refused: with itself, twice, in a loop, or at a level its scale lacks. */
export function connectSkills(connection: SkillConnection): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const source = taxonomy.findSkill(connection.source);
    const target = taxonomy.findSkill(connection.target);
    if (source === undefined) return refuse("unknown-target", say("refused.unknown", { id: connection.source }));
    if (target === undefined) return refuse("unknown-target", say("refused.unknown", { id: connection.target }));
    if (source === target) {
      return refuse(
        "self-connection",
        say("refused.self", { label: labelOf(context, { kind: "skill", id: source.id }) }),
      );
    }
    return connection.type === "broader"
      ? connectBroader(context, source, target)
      : connectRelation(context, relationOf(connection, connection.type), source, target);
  };
}

function connectBroader(context: CommandContext, source: Skill, target: Skill): CommandOutcome {
  const labels = labelEnds(context, source, target);
  const broader = source.broader ?? [];
  if (broader.includes(target.id)) return refuse("connected", context.say("refused.connected", labels));
  const change: Change = {
    op: "set",
    target: { kind: "skill", id: source.id },
    path: ["broader"],
    ...(source.broader !== undefined && { before: source.broader }),
    after: [...broader, target.id],
  };
  return { ok: true, changes: [change], announcement: context.say("done.broader", labels) };
}

function connectRelation(context: CommandContext, item: Relation, source: Skill, target: Skill): CommandOutcome {
  const { taxonomy, say } = context;
  const labels = labelEnds(context, source, target);
  const refused = refuseLevel(context, source, item.sourceLevel) ?? refuseLevel(context, target, item.targetLevel);
  if (refused !== undefined) return refused;
  const { type, sourceLevel, targetLevel, weight } = item;
  if (weight !== undefined && !(weight > 0 && weight <= 1)) return refuse("bad-share", say("refused.share"));
  if (taxonomy.relationsOf(source.id).some((other) => connectsSame(other, item))) {
    return refuse("connected", say("refused.connected", labels));
  }
  const change: Change = {
    op: "add",
    target: {
      kind: "relation",
      type,
      source: source.id,
      target: target.id,
      ...(sourceLevel !== undefined && { sourceLevel }),
      ...(targetLevel !== undefined && { targetLevel }),
    },
    item,
  };
  const share = weight ?? 0.5;
  const announcement =
    type === "overlaps"
      ? say("done.overlaps", { ...labels, share: `${Math.round(share * 100)}%` })
      : type === "requires" && sourceLevel !== undefined && targetLevel !== undefined
        ? say("done.requires-level", { ...labels, sourceLevel, targetLevel })
        : say(`done.${type}`, labels);
  return { ok: true, changes: [change], announcement };
}

/** Only the members that mean something for the type. */
function relationOf(
  { source, target, sourceLevel, targetLevel, weight }: SkillConnection,
  type: RelationType,
): Relation {
  return {
    type,
    source,
    ...(type === "requires" && sourceLevel !== undefined && { sourceLevel }),
    target,
    ...(type === "requires" && targetLevel !== undefined && { targetLevel }),
    ...(type === "overlaps" && weight !== undefined && { weight }),
  };
}

function connectsSame(a: Relation, b: Relation): boolean {
  if (a.type !== b.type) return false;
  if (a.type !== "requires" && a.source === b.target && a.target === b.source) return true;
  return (
    a.source === b.source && a.target === b.target && a.sourceLevel === b.sourceLevel && a.targetLevel === b.targetLevel
  );
}

function labelEnds(
  context: CommandContext,
  source: Skill,
  target: Skill,
): Record<"source" | "target", ReturnType<typeof labelOf>> {
  return {
    source: labelOf(context, { kind: "skill", id: source.id }),
    target: labelOf(context, { kind: "skill", id: target.id }),
  };
}
