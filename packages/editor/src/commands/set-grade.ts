import type { Command } from "./command.js";
import { refuse } from "./command.js";
import { labelOf } from "./labels.js";

/** Puts a role in a grade; undefined takes it out of any. */
export function setGrade(roleId: string, grade: number | undefined): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const role = taxonomy.findRole(roleId);
    if (role === undefined) return refuse("unknown-target", say("refused.unknown", { id: roleId }));
    const before = role.grade;
    if (before === grade) return { ok: true, changes: [], announcement: say("unchanged") };
    const label = labelOf(context, { kind: "role", id: roleId });
    return {
      ok: true,
      changes: [
        {
          op: "set",
          target: { kind: "role", id: roleId },
          path: ["grade"],
          ...(before !== undefined && { before }),
          ...(grade !== undefined && { after: grade }),
        },
      ],
      announcement: grade === undefined ? say("done.grade-none", { label }) : say("done.grade", { label, grade }),
    };
  };
}

/** Moves a role to the next grade that any role has, up (1) or down (−1); above the highest comes highest + 1. */
export function shiftGrade(roleId: string, step: 1 | -1): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const role = taxonomy.findRole(roleId);
    if (role === undefined) return refuse("unknown-target", say("refused.unknown", { id: roleId }));
    const label = labelOf(context, { kind: "role", id: roleId });
    const now = role.grade;
    if (now === undefined) return refuse("no-grade", say("refused.no-grade", { label }));
    const grades = taxonomy.roles.flatMap(({ grade }) => (grade === undefined ? [] : [grade]));
    const beyond = grades.filter((grade) => (step > 0 ? grade > now : grade < now));
    if (beyond.length === 0 && step < 0) return refuse("lowest-grade", say("refused.no-lower-grade", { label }));
    const next = beyond.length === 0 ? now + 1 : beyond.reduce((a, b) => (step > 0 === a < b ? a : b));
    return setGrade(roleId, next)(context);
  };
}
