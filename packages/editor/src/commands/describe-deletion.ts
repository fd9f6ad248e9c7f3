import type { Sentence } from "@skillways/core";
import type { CommandContext } from "./command.js";
import { type Deletion, planDeletion } from "./deletion.js";
import { labelOf } from "./labels.js";

/**
 * What goes along when these targets are deleted, and what loses a reference: one sentence each, for the question
 * before it happens. Empty when nothing else is touched.
 */
export function describeDeletion(
  context: Pick<CommandContext, "taxonomy" | "say">,
  keys: readonly string[],
): Sentence[] {
  const deletion = planDeletion(context.taxonomy, keys);
  return [
    ...describeSkills(context, deletion),
    ...describeRoles(context, deletion),
    ...describeFamilies(context, deletion),
  ];
}

function describeSkills({ taxonomy, say }: Pick<CommandContext, "taxonomy" | "say">, deletion: Deletion): Sentence[] {
  return [...deletion.skills.keys()].flatMap((id) => {
    const label = labelOf({ taxonomy, say }, { kind: "skill", id });
    const required = deletion.requirements.filter(({ requirement }) => requirement.skill === id).length;
    const relations = taxonomy.relationsOf(id).length;
    const narrower = taxonomy.narrowerOf(id).filter((skill) => !deletion.skills.has(skill.id)).length;
    return [
      ...(required > 0 ? [say("deletion.required", { label, count: required })] : []),
      ...(relations > 0 ? [say("deletion.relations", { label, count: relations })] : []),
      ...(narrower > 0 ? [say("deletion.narrower", { label, count: narrower })] : []),
    ];
  });
}

function describeRoles({ taxonomy, say }: Pick<CommandContext, "taxonomy" | "say">, deletion: Deletion): Sentence[] {
  return [...deletion.roles.values()].flatMap((role) => {
    const label = labelOf({ taxonomy, say }, { kind: "role", id: role.id });
    const moves = [...deletion.moves].filter(({ from, to }) => from === role.id || to === role.id).length;
    const asks = role.requirements?.length ?? 0;
    return [
      ...(moves > 0 ? [say("deletion.moves", { label, count: moves })] : []),
      ...(asks > 0 ? [say("deletion.requirements", { label, count: asks })] : []),
    ];
  });
}

function describeFamilies({ taxonomy, say }: Pick<CommandContext, "taxonomy" | "say">, deletion: Deletion): Sentence[] {
  const { families, roles } = deletion;
  const count = taxonomy.roles.filter(
    ({ id, family }) => !roles.has(id) && family !== undefined && families.has(family),
  ).length;
  return count > 0 ? [say("deletion.family", { count })] : [];
}
