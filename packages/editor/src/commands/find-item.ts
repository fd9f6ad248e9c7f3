import type { Move, Relation, Requirement, Target, Taxonomy } from "@skillways/core";

/** The item of the document that a target names. */
export function findItem(taxonomy: Taxonomy, target: Target): object | undefined {
  switch (target.kind) {
    case "taxonomy":
      return taxonomy.document;
    case "scale":
      return taxonomy.findScale(target.id);
    case "skill":
      return taxonomy.findSkill(target.id);
    case "family":
      return taxonomy.findFamily(target.id);
    case "role":
      return taxonomy.findRole(target.id);
    case "map":
      return taxonomy.findMap(target.id);
    case "requirement":
      return findRequirement(taxonomy, target);
    case "relation":
      return findRelation(taxonomy, target);
    case "move":
      return findMove(taxonomy, target);
  }
}

type RequirementTarget = Extract<Target, { kind: "requirement" }>;
type RelationTarget = Extract<Target, { kind: "relation" }>;
type MoveTarget = Extract<Target, { kind: "move" }>;

function findRequirement(taxonomy: Taxonomy, target: RequirementTarget): Requirement | undefined {
  return taxonomy.findRole(target.role)?.requirements?.find(({ skill }) => skill === target.skill);
}

function findRelation(taxonomy: Taxonomy, target: RelationTarget): Relation | undefined {
  return taxonomy
    .relationsOf(target.source)
    .find(
      (relation) =>
        relation.type === target.type &&
        relation.source === target.source &&
        relation.target === target.target &&
        relation.sourceLevel === target.sourceLevel &&
        relation.targetLevel === target.targetLevel,
    );
}

function findMove(taxonomy: Taxonomy, target: MoveTarget): Move | undefined {
  return taxonomy.movesFrom(target.from).find(({ to }) => to === target.to);
}
