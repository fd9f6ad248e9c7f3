import type { SkillTree } from "../layout/skill-tree.js";

/** Opened level by level from the top while no more than this shows; a large taxonomy opens with its top groups. */
const MOST_SHOWN = 400;

/** The groups that are open before anybody opened or closed one. O(skills that show). */
export function chooseOpenGroups({ roots, members }: SkillTree, most: number = MOST_SHOWN): ReadonlySet<string> {
  const open = new Set<string>();
  let level = roots.filter((id) => members.has(id));
  let shown = roots.length;
  while (level.length > 0) {
    shown += level.reduce((sum, id) => sum + (members.get(id)?.length ?? 0), 0);
    if (shown > most) break;
    for (const id of level) open.add(id);
    level = level.flatMap((id) => members.get(id)?.filter((member) => members.has(member)) ?? []);
  }
  return open;
}
