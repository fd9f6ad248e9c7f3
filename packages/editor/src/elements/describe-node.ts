import type { SceneNode } from "../scene/scene.js";
import type { Workbench } from "../workbench/workbench.js";

/** What a screen reader says of a node after its name. */
export function describeNode(
  { messages, taxonomy, marks }: Pick<Workbench, "messages" | "taxonomy" | "marks">,
  node: SceneNode,
): string {
  const { skill, group, requirement } = node;
  const mark = marks.get(node.key);
  const problems = [
    ...(mark ? [messages.text(`compare.is-${mark}`)] : []),
    ...(node.problems === 0 ? [] : [`${messages.text("node.problems", { count: node.problems })}.`]),
  ];
  if (requirement) return messages.text(`necessity.${requirement.necessity}`);
  if (node.kind === "role") {
    const text = messages.text("node.description", {
      out: taxonomy.movesFrom(node.id).length,
      in: taxonomy.movesTo(node.id).length,
      skills: taxonomy.findRole(node.id)?.requirements?.length ?? 0,
    });
    return [text, ...problems].join(" ");
  }
  const relations = taxonomy.relationsOf(node.id).length;
  return [
    ...(group ? [messages.text("skills.holds", { count: group.count })] : []),
    ...(skill && !group ? [messages.text("skills.askedBy", { count: skill.roles })] : []),
    ...(relations > 0 ? [messages.text("skills.relations", { count: relations })] : []),
    ...(skill && skill.also.length > 0
      ? [`${messages.text("skills.alsoIn", { groups: messages.list(skill.also) })}.`]
      : []),
    ...problems,
  ].join(" ");
}
