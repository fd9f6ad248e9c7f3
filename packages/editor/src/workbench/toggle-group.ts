import { skillTreeOf } from "../layout/skill-tree.js";
import { openGroupsOf } from "../scene/build-skills-scene.js";
import type { Workbench } from "./workbench.js";

/** Opens a closed group of skills, or closes an open one, and says so. Its key is such as `skill:data`. */
export function toggleGroup(bench: Workbench, key: string): void {
  const { messages, taxonomy, view } = bench;
  const id = key.slice("skill:".length);
  const tree = skillTreeOf(taxonomy);
  const open = !openGroupsOf(tree, view.groups)(id);
  bench.show({ groups: new Map(view.groups).set(id, open), focusKey: key });
  const said = { name: bench.nameOf(key), count: tree.counts.get(id) ?? 0 };
  bench.say(open ? messages.text("skills.opened", said) : messages.text("skills.closed", said));
}

/** Opens the groups around a skill, so that it shows; answers whether one was closed. */
export function openAround(bench: Workbench, key: string): boolean {
  const tree = skillTreeOf(bench.taxonomy);
  const isOpen = openGroupsOf(tree, bench.view.groups);
  const groups = new Map(bench.view.groups);
  const closed: string[] = [];
  for (let id = tree.groupOf.get(key.slice("skill:".length)); id !== undefined; id = tree.groupOf.get(id))
    if (!isOpen(id)) closed.push(id);
  for (const id of closed) groups.set(id, true);
  if (closed.length > 0) bench.show({ groups });
  return closed.length > 0;
}
