import type { MoveKind, Necessity, RelationType, Taxonomy } from "@skillways/core";
import type { Command } from "../commands/command.js";
import { connectRoles } from "../commands/connect-roles.js";
import { connectSkills } from "../commands/connect-skills.js";
import { findItem } from "../commands/find-item.js";
import { replaceRelation, targetOf } from "../commands/replace-relation.js";
import { setField } from "../commands/set-field.js";
import { setRequirement } from "../commands/set-requirement.js";
import { findTarget, targetKey } from "../commands/target-key.js";

/** How two skills, a role and a skill, or two roles hang together, as a form asks it. */
export type Connection =
  | {
      readonly kind: "relation";
      readonly source: string;
      readonly target: string;
      /** `broader`: source becomes a part of target. */
      readonly type: RelationType | "broader";
      readonly sourceLevel?: number | undefined;
      readonly targetLevel?: number | undefined;
      /** Over 0 to 1. */
      readonly weight: number;
      /** The key of the relation that this changes. */
      readonly changes?: string;
    }
  | {
      readonly kind: "requirement";
      readonly role: string;
      readonly skill: string;
      readonly level?: number | undefined;
      readonly necessity: Necessity;
      readonly changes?: string;
    }
  | {
      readonly kind: "move";
      readonly from: string;
      readonly to: string;
      readonly move: MoveKind;
      readonly blocked: boolean;
      readonly changes?: string;
    };

/**
 * What fits best between two nodes, such as `role:planner` and `skill:sql`: what there is already between a role and
 * a skill or between two roles, else something sensible to start from. Undefined for what cannot be connected.
 */
export function proposeConnection(taxonomy: Taxonomy, from: string, to: string): Connection | undefined {
  const source = findTarget(from);
  const target = findTarget(to);
  if (source?.kind === "role" && target?.kind === "role") return proposeMove(taxonomy, source.id, target.id);
  if (source?.kind === "role" && target?.kind === "skill") return proposeRequirement(taxonomy, source.id, target.id);
  if (source?.kind === "skill" && target?.kind === "role") return proposeRequirement(taxonomy, target.id, source.id);
  if (source?.kind !== "skill" || target?.kind !== "skill") return undefined;
  const isGroup = taxonomy.findSkill(target.id)?.grouping === true;
  const middle = middleLevel(taxonomy, source.id);
  const below = levelsOf(taxonomy, target.id).findLast((level) => level < (middle ?? 0));
  return {
    kind: "relation",
    source: source.id,
    target: target.id,
    type: isGroup ? "broader" : "requires",
    sourceLevel: middle,
    targetLevel: below ?? middleLevel(taxonomy, target.id),
    weight: 0.5,
  };
}

/** The relation, requirement or move of this key; undefined where there is none. */
export function readConnection(taxonomy: Taxonomy, key: string): Connection | undefined {
  const target = findTarget(key);
  if (target === undefined || findItem(taxonomy, target) === undefined) return undefined;
  if (target.kind === "requirement") return proposeRequirement(taxonomy, target.role, target.skill);
  if (target.kind === "move") return proposeMove(taxonomy, target.from, target.to);
  if (target.kind !== "relation") return undefined;
  const relation = taxonomy.relationsOf(target.source).find((one) => targetKey(targetOf(one)) === key);
  if (relation === undefined) return undefined;
  const { type, source, sourceLevel, targetLevel, weight = 0.5 } = relation;
  return { kind: "relation", type, source, target: relation.target, sourceLevel, targetLevel, weight, changes: key };
}

/** The commands, in order, that make it so. */
export function commandsFor(taxonomy: Taxonomy, connection: Connection): Command[] {
  switch (connection.kind) {
    case "relation":
      return relationCommands(connection);
    case "requirement": {
      const { role, skill, level, necessity } = connection;
      return [setRequirement(role, skill, { level: level ?? null, necessity })];
    }
    case "move": {
      const { from, to, move, blocked, changes } = connection;
      if (changes === undefined) return [connectRoles({ from, to, kind: move, ...(blocked && { blocked }) })];
      const target = { kind: "move", from, to } as const;
      const now = taxonomy.movesFrom(from).find((one) => one.to === to);
      return [
        ...((now?.kind ?? "other") === move ? [] : [setField(target, ["kind"], move)]),
        ...((now?.blocked ?? false) === blocked ? [] : [setField(target, ["blocked"], blocked || undefined)]),
      ];
    }
  }
}

/** The levels of the scale of a skill, lowest first. */
export function levelsOf(taxonomy: Taxonomy, skillId: string): number[] {
  const skill = taxonomy.findSkill(skillId);
  const scale = skill && taxonomy.scaleOf(skill);
  return (scale?.levels ?? []).map(({ value }) => value).sort((a, b) => a - b);
}

function relationCommands(connection: Extract<Connection, { kind: "relation" }>): Command[] {
  const { type, source, target, sourceLevel, targetLevel, weight, changes } = connection;
  const before = changes === undefined ? undefined : findTarget(changes);
  if (before?.kind !== "relation" || type === "broader") {
    const levels = {
      ...(sourceLevel !== undefined && { sourceLevel }),
      ...(targetLevel !== undefined && { targetLevel }),
    };
    return [connectSkills({ type, source, target, weight, ...levels })];
  }
  const next = targetOf({
    type,
    source,
    target,
    ...(type === "requires" && sourceLevel !== undefined && { sourceLevel }),
    ...(type === "requires" && targetLevel !== undefined && { targetLevel }),
  });
  return [
    ...(targetKey(next) === changes
      ? []
      : [
          replaceRelation(before, {
            type,
            source,
            target,
            sourceLevel: sourceLevel ?? null,
            targetLevel: targetLevel ?? null,
          }),
        ]),
    ...(type === "overlaps" ? [setField(next, ["weight"], weight)] : []),
  ];
}

function proposeRequirement(taxonomy: Taxonomy, role: string, skill: string): Connection {
  const now = taxonomy.findRole(role)?.requirements?.find((one) => one.skill === skill);
  return {
    kind: "requirement",
    role,
    skill,
    level: now === undefined ? middleLevel(taxonomy, skill) : now.level,
    necessity: now?.necessity ?? "essential",
    ...(now !== undefined && { changes: targetKey({ kind: "requirement", role, skill }) }),
  };
}

function proposeMove(taxonomy: Taxonomy, from: string, to: string): Connection {
  const now = taxonomy.movesFrom(from).find((one) => one.to === to);
  const low = taxonomy.findRole(from)?.grade ?? 0;
  const high = taxonomy.findRole(to)?.grade ?? 0;
  return {
    kind: "move",
    from,
    to,
    move: now ? (now.kind ?? "other") : high > low ? "promotion" : high < low ? "step-down" : "lateral",
    blocked: now?.blocked ?? false,
    ...(now !== undefined && { changes: targetKey({ kind: "move", from, to }) }),
  };
}

function middleLevel(taxonomy: Taxonomy, skillId: string): number | undefined {
  const levels = levelsOf(taxonomy, skillId);
  return levels[Math.floor((levels.length - 1) / 2)];
}
