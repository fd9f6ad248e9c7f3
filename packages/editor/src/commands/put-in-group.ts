import type { Change, Json, Skill, Taxonomy } from "@skillways/core";
import { type Command, type CommandContext, refuse } from "./command.js";
import { labelOf } from "./labels.js";

/**
 * Puts skills in a group, out of the group that each stands in (the first of its broader skills that exists);
 * without a group they stand by themselves. Other groups that a skill belongs to stay. Places that the map kept for
 * them are given up, since those were places among others. Refused: in a loop.
 */
export function putInGroup(skillIds: readonly string[], groupId: string | undefined): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const changes: Change[] = [];
    const moved: Skill[] = [];
    if (groupId !== undefined && taxonomy.findSkill(groupId) === undefined)
      return refuse("unknown-target", say("refused.unknown", { id: groupId }));
    for (const id of new Set(skillIds)) {
      const skill = taxonomy.findSkill(id);
      if (skill === undefined) return refuse("unknown-target", say("refused.unknown", { id }));
      const loop = groupId === undefined ? undefined : findLoop(taxonomy, id, groupId);
      if (loop !== undefined) return refuse("group-loop", say("refused.group-loop", { path: pathOf(context, loop) }));
      const before = skill.broader ?? [];
      const home = before.find((other) => taxonomy.findSkill(other) !== undefined);
      if (home === groupId) continue;
      const others = before.filter((other) => other !== home && other !== groupId);
      moved.push(skill);
      changes.push({
        op: "set",
        target: { kind: "skill", id },
        path: ["broader"],
        ...(skill.broader !== undefined && { before: skill.broader }),
        after: groupId === undefined ? others : [groupId, ...others],
      });
    }
    const [first] = moved;
    if (first === undefined) return { ok: true, changes: [], announcement: say("unchanged") };
    changes.push(...forgetPlaces(context, moved));
    const source = labelOf(context, { kind: "skill", id: first.id });
    if (groupId === undefined) {
      const announcement =
        moved.length === 1
          ? say("done.ungrouped-one", { label: source })
          : say("done.ungrouped", { count: moved.length });
      return { ok: true, changes, announcement, name: announcement };
    }
    const target = labelOf(context, { kind: "skill", id: groupId });
    return {
      ok: true,
      changes,
      announcement:
        moved.length === 1
          ? say("done.broader", { source, target })
          : say("done.grouped", { count: moved.length, target }),
      name:
        moved.length === 1
          ? say("name.group-one", { source, target })
          : say("name.group", { count: moved.length, target }),
    };
  };
}

/** From the skill over the group back to the skill; undefined where it is not above the group. */
function findLoop(taxonomy: Taxonomy, skillId: string, groupId: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [groupId];
  for (const id of open) {
    if (id === skillId) {
      const path = [skillId];
      for (let at = cameFrom.get(id); at !== undefined; at = cameFrom.get(at)) path.push(at);
      return [skillId, ...path.reverse()];
    }
    for (const broader of taxonomy.findSkill(id)?.broader ?? []) {
      if (broader === groupId || cameFrom.has(broader)) continue;
      cameFrom.set(broader, id);
      open.push(broader);
    }
  }
  return undefined;
}

function pathOf(context: CommandContext, ids: readonly string[]): { nl: string; en: string } {
  const labels = ids.map((id) => labelOf(context, { kind: "skill", id }));
  return { nl: labels.map(({ nl }) => nl).join(" → "), en: labels.map(({ en }) => en).join(" → ") };
}

function forgetPlaces({ taxonomy, mapId }: CommandContext, skills: readonly Skill[]): Change[] {
  const positions = taxonomy.findMap(mapId)?.positions ?? {};
  return skills.flatMap(({ id }): Change[] => {
    const key = `skill:${id}`;
    if (!Object.hasOwn(positions, key)) return [];
    const before = positions[key] as Json;
    return [{ op: "set", target: { kind: "map", id: mapId }, path: ["positions", key], before }];
  });
}
