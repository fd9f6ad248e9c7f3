import type { Role, Skill } from "@skillways/core";
import { type Command, type CommandContext, refuse } from "./command.js";
import { labelOf } from "./labels.js";
import { refuseLevel } from "./refuse-level.js";
import { findRequirement, type RequirementFields, requirementChanges } from "./requirement-changes.js";

/** Makes a role ask for a skill, or changes how it does. Refused: a level its scale lacks, a skill that only groups. */
export function setRequirement(roleId: string, skillId: string, fields: RequirementFields = {}): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const role = taxonomy.findRole(roleId);
    const skill = taxonomy.findSkill(skillId);
    if (role === undefined) return refuse("unknown-target", say("refused.unknown", { id: roleId }));
    if (skill === undefined) return refuse("unknown-target", say("refused.unknown", { id: skillId }));
    const refused = refuseLevel(context, skill, fields.level ?? undefined);
    if (refused !== undefined) return refused;
    if (
      fields.importance !== undefined &&
      fields.importance !== null &&
      !(fields.importance >= 0 && fields.importance <= 1)
    ) {
      return refuse("bad-share", say("refused.importance"));
    }
    const now = findRequirement(role, skillId);
    if (now === undefined && skill.grouping) {
      return refuse(
        "grouping-skill",
        say("refused.grouping", { label: labelOf(context, { kind: "skill", id: skillId }) }),
      );
    }
    const changes = requirementChanges(role, skillId, fields);
    if (changes.length === 0) return { ok: true, changes, announcement: say("unchanged") };
    return { ok: true, changes, announcement: announce(context, role, skill, fields, now === undefined) };
  };
}

function announce(
  context: CommandContext,
  role: Role,
  skill: Skill,
  fields: RequirementFields,
  added: boolean,
): ReturnType<CommandContext["say"]> {
  const labels = {
    role: labelOf(context, { kind: "role", id: role.id }),
    skill: labelOf(context, { kind: "skill", id: skill.id }),
  };
  const level = fields.level ?? undefined;
  const top = context.taxonomy.scaleOf(skill)?.levels.at(-1)?.value;
  if (level === undefined || top === undefined) {
    return context.say(added ? "done.requirement-add" : "done.requirement-set", labels);
  }
  return context.say(added ? "done.requirement-add-level" : "done.requirement-level", { ...labels, level, top });
}
