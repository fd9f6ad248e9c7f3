import type { Change, Json, Move, Relation, Requirement, Role, Skill, Target, Taxonomy } from "@skillways/core";
import { findTarget, targetKey } from "./target-key.js";

/** Everything that goes, or loses a reference, when some targets are deleted. */
export interface Deletion {
  readonly taxonomy: Taxonomy;
  /** What was asked for and exists, once each. */
  readonly targets: readonly Target[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly families: ReadonlySet<string>;
  readonly moves: ReadonlySet<Move>;
  readonly relations: ReadonlySet<Relation>;
  /** Of roles that stay. */
  readonly requirements: readonly { readonly role: Role; readonly requirement: Requirement }[];
}

/** What deleting these targets takes along. O(roles + skills + relations + moves). */
export function planDeletion(taxonomy: Taxonomy, keys: readonly string[]): Deletion {
  const roles = new Map<string, Role>();
  const skills = new Map<string, Skill>();
  const families = new Set<string>();
  const asked = new Set<string>();
  const targets: Target[] = [];
  for (const key of new Set(keys)) {
    const target = findTarget(key);
    if (target === undefined) continue;
    const role = target.kind === "role" ? taxonomy.findRole(target.id) : undefined;
    const skill = target.kind === "skill" ? taxonomy.findSkill(target.id) : undefined;
    if (role !== undefined) roles.set(role.id, role);
    if (skill !== undefined) skills.set(skill.id, skill);
    if (target.kind === "family" && taxonomy.findFamily(target.id) !== undefined) families.add(target.id);
    asked.add(key);
    targets.push(target);
  }
  const moves = taxonomy.moves.filter(
    ({ from, to }) => roles.has(from) || roles.has(to) || asked.has(targetKey({ kind: "move", from, to })),
  );
  const relations = taxonomy.relations.filter(
    (relation) =>
      skills.has(relation.source) || skills.has(relation.target) || asked.has(targetKey(relationTarget(relation))),
  );
  const requirements = taxonomy.roles
    .filter((role) => !roles.has(role.id))
    .flatMap((role) =>
      (role.requirements ?? [])
        .filter(({ skill }) => skills.has(skill) || asked.has(targetKey({ kind: "requirement", role: role.id, skill })))
        .map((requirement) => ({ role, requirement })),
    );
  return {
    taxonomy,
    targets,
    roles,
    skills,
    families,
    moves: new Set(moves),
    relations: new Set(relations),
    requirements,
  };
}

/** The changes of a deletion, in an order in which nothing is ever removed while something refers to it. */
export function deletionChanges(deletion: Deletion): Change[] {
  const { taxonomy, roles, skills, families } = deletion;
  const changes: Change[] = [];
  for (const item of deletion.moves) {
    changes.push({ op: "remove", target: { kind: "move", from: item.from, to: item.to }, item });
  }
  for (const item of deletion.relations) changes.push({ op: "remove", target: relationTarget(item), item });
  for (const { role, requirement } of deletion.requirements) {
    const target: Target = { kind: "requirement", role: role.id, skill: requirement.skill };
    changes.push({ op: "remove", target, item: requirement });
  }
  for (const role of taxonomy.roles) {
    if (roles.has(role.id) || role.family === undefined || !families.has(role.family)) continue;
    changes.push({ op: "set", target: { kind: "role", id: role.id }, path: ["family"], before: role.family });
  }
  changes.push(...forgetPositions(deletion));
  for (const item of roles.values()) changes.push({ op: "remove", target: { kind: "role", id: item.id }, item });
  changes.push(...removeSkills(taxonomy, skills));
  for (const target of deletion.targets) {
    const item =
      target.kind === "family"
        ? taxonomy.findFamily(target.id)
        : target.kind === "map"
          ? taxonomy.findMap(target.id)
          : target.kind === "scale"
            ? taxonomy.findScale(target.id)
            : undefined;
    if (item !== undefined) changes.push({ op: "remove", target, item });
  }
  return changes;
}

function forgetPositions({ taxonomy, roles, skills }: Deletion): Change[] {
  const keys = [...[...roles.keys()].map((id) => `role:${id}`), ...[...skills.keys()].map((id) => `skill:${id}`)];
  return taxonomy.maps.flatMap((map) =>
    keys
      .filter((key) => Object.hasOwn(map.positions, key))
      .map((key): Change => {
        const before = map.positions[key] as Json;
        return { op: "set", target: { kind: "map", id: map.id }, path: ["positions", key], before };
      }),
  );
}

function removeSkills(taxonomy: Taxonomy, skills: ReadonlyMap<string, Skill>): Change[] {
  const freed: Change[] = [];
  const removed: Change[] = [];
  for (const skill of taxonomy.skills) {
    let rest = skill;
    for (const member of ["broader", "replacedBy"] as const) {
      const before = skill[member];
      if (!before?.some((id) => skills.has(id))) continue;
      const after = before.filter((id) => !skills.has(id));
      freed.push({ op: "set", target: { kind: "skill", id: skill.id }, path: [member], before, after });
      rest = { ...rest, [member]: after };
    }
    if (skills.has(skill.id)) removed.push({ op: "remove", target: { kind: "skill", id: skill.id }, item: rest });
  }
  return [...freed, ...removed];
}

function relationTarget({ type, source, target, sourceLevel, targetLevel }: Relation): Target {
  return {
    kind: "relation",
    type,
    source,
    target,
    ...(sourceLevel !== undefined && { sourceLevel }),
    ...(targetLevel !== undefined && { targetLevel }),
  };
}
