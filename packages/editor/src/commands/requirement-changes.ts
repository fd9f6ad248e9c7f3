import type { Change, Json, Necessity, Requirement, Role } from "@skillways/core";

/** What to set; null clears a member, an absent one stays as it is. */
export interface RequirementFields {
  readonly level?: number | null;
  readonly necessity?: Necessity | null;
  readonly importance?: number | null;
  readonly blocking?: boolean | null;
}

const MEMBERS = ["level", "necessity", "importance", "blocking"] as const;

/** The requirement of a role for a skill. O(requirements of the role). */
export function findRequirement(role: Role, skillId: string): Requirement | undefined {
  return role.requirements?.find(({ skill }) => skill === skillId);
}

/** A requirement as it is made anew. */
export function createRequirement(skillId: string, fields: RequirementFields): Requirement {
  const item: Record<string, Json> = { skill: skillId };
  for (const member of MEMBERS) {
    const value = fields[member];
    if (value !== undefined && value !== null) item[member] = value;
  }
  return item as unknown as Requirement;
}

/** What makes a role ask for a skill as `fields` say; nothing where it does so already. */
export function requirementChanges(role: Role, skillId: string, fields: RequirementFields): Change[] {
  const now = findRequirement(role, skillId);
  const target = { kind: "requirement", role: role.id, skill: skillId } as const;
  if (now === undefined) return [{ op: "add", target, item: createRequirement(skillId, fields) }];
  return MEMBERS.flatMap((member): Change[] => {
    const before = now[member];
    const after = fields[member] === undefined ? before : (fields[member] ?? undefined);
    if (before === after) return [];
    return [
      {
        op: "set",
        target,
        path: [member],
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ];
  });
}

/** What a requirement says, in full: another one made with these fields says the same. */
export function fieldsOf(requirement: Requirement): Required<RequirementFields> {
  const { level = null, necessity = null, importance = null, blocking = null } = requirement;
  return { level, necessity, importance, blocking };
}
