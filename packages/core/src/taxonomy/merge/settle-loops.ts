import type { Relation, Skill } from "../../schema/taxonomy-document.js";
import { findBroaderLoop } from "../find-broader-loop.js";
import { findRequiresLoop } from "../find-requires-loop.js";
import { relationKey, targetOf } from "../item-lists.js";
import { lowestLevel } from "../scale-levels.js";
import type { Taxonomy } from "../taxonomy.js";
import type { MergeContext } from "./merge-items.js";
import type { MergedLists } from "./merged-lists.js";
import type { MergeChoice } from "./taxonomy-merge.js";

/**
 * Puts the broader skills that only theirs has to those of ours one by one. One that closes a loop with what only ours
 * has is a conflict. O(skills + for each one that only theirs has, its ancestors).
 */
export function settleBroaderLoops(lists: MergedLists, { taxonomies, conflicts }: MergeContext): void {
  const { base, ours, theirs } = taxonomies;
  const skills = lists.get("skill") as readonly Skill[];
  const parents = new Map<string, readonly string[]>();
  const waiting: (readonly [id: string, parent: string])[] = [];
  for (const { id, broader } of skills) {
    if (broader === undefined) continue;
    const own = ours.findSkill(id)?.broader ?? [];
    parents.set(
      id,
      broader.filter((parent) => own.includes(parent)),
    );
    for (const parent of broader) if (!own.includes(parent)) waiting.push([id, parent]);
  }
  if (waiting.length === 0) return;
  const removed = new Map<string, Set<string>>();
  const isIn = (taxonomy: Taxonomy, [id, parent]: readonly [string, string]): boolean =>
    taxonomy.findSkill(id)?.broader?.includes(parent) ?? false;
  const remove = ([id, parent]: readonly [string, string]): void => {
    removed.set(id, (removed.get(id) ?? new Set<string>()).add(parent));
    parents.set(
      id,
      (parents.get(id) ?? []).filter((each) => each !== parent),
    );
  };
  const broaderOf = (id: string): readonly string[] => parents.get(id) ?? [];
  for (const link of waiting) {
    const [id, parent] = link;
    let choice: MergeChoice = "theirs";
    for (
      let loop = findBroaderLoop(id, [parent], broaderOf);
      loop !== undefined && choice === "theirs";
      loop = findBroaderLoop(id, [parent], broaderOf)
    ) {
      const links = loop.slice(1).map((end, at): readonly [string, string] => [loop?.[at] as string, end]);
      const disputed = links.filter((each) => each !== link && isIn(ours, each) && !isIn(theirs, each));
      // Without one, the loop is a defect of theirs alone.
      if (disputed.length === 0) break;
      const versions = { base: base.findSkill(id)?.broader, ours: broaderOf(id), theirs: [...broaderOf(id), parent] };
      choice = conflicts.decide("broader-loop", { kind: "skill", id }, versions, {
        path: ["broader", parent],
        about: loop.map((each) => `skill:${each}`),
      });
      if (choice !== "ours") for (const each of disputed) if (choice === "theirs" || !isIn(base, each)) remove(each);
    }
    if (choice === "theirs") parents.set(id, [...broaderOf(id), parent]);
    else removed.set(id, (removed.get(id) ?? new Set<string>()).add(parent));
  }
  if (removed.size === 0) return;
  lists.set(
    "skill",
    Object.freeze(
      skills.map((skill) => {
        const gone = removed.get(skill.id);
        if (gone === undefined) return skill;
        return Object.freeze({ ...skill, broader: Object.freeze(skill.broader?.filter((id) => !gone.has(id)) ?? []) });
      }),
    ),
  );
}

/** The same for relations of type `requires`. O(relations + for each that only theirs has, those it leads to). */
export function settleRequiresLoops(lists: MergedLists, { taxonomies, conflicts }: MergeContext): void {
  const relations = lists.get("relation") as readonly Relation[];
  const keysOf = ({ relations: all }: Taxonomy): Set<string> => new Set(all.map(relationKey));
  const [inBase, inOurs, inTheirs] = [keysOf(taxonomies.base), keysOf(taxonomies.ours), keysOf(taxonomies.theirs)];
  const bySource = new Map<string, Relation[]>();
  const waiting: Relation[] = [];
  const put = (relation: Relation): void => {
    const own = bySource.get(relation.source);
    if (own === undefined) bySource.set(relation.source, [relation]);
    else own.push(relation);
  };
  for (const relation of relations) {
    if (relation.type !== "requires") continue;
    if (inOurs.has(relationKey(relation))) put(relation);
    else waiting.push(relation);
  }
  const removed = new Set<string>();
  const source = {
    requiresFrom: (id: string): readonly Relation[] =>
      (bySource.get(id) ?? []).filter((relation) => !removed.has(relationKey(relation))),
    lowestLevel: lowestLevels(lists),
  };
  for (const relation of waiting) {
    let choice: MergeChoice = "theirs";
    for (
      let loop = findRequiresLoop(relation, source);
      loop !== undefined && choice === "theirs";
      loop = findRequiresLoop(relation, source)
    ) {
      const disputed = loop
        .slice(1)
        .flatMap((target, at) => source.requiresFrom(loop?.[at] as string).filter((each) => each.target === target))
        .map(relationKey)
        .filter((key) => inOurs.has(key) && !inTheirs.has(key));
      if (disputed.length === 0) break;
      const versions = { base: undefined, ours: undefined, theirs: relation };
      choice = conflicts.decide("requires-loop", targetOf("relation", relation), versions, {
        about: loop.map((id) => `skill:${id}`),
      });
      if (choice !== "ours") for (const key of disputed) if (choice === "theirs" || !inBase.has(key)) removed.add(key);
    }
    if (choice === "theirs") put(relation);
    else removed.add(relationKey(relation));
  }
  if (removed.size === 0) return;
  lists.set("relation", Object.freeze(relations.filter((relation) => !removed.has(relationKey(relation)))));
}

function lowestLevels(lists: MergedLists): (skillId: string) => number {
  const scales = (lists.get("scale") ?? []) as Taxonomy["scales"];
  const byId = new Map(scales.map((scale) => [scale.id, lowestLevel(scale)]));
  const skills = new Map(((lists.get("skill") ?? []) as readonly Skill[]).map(({ id, scale }) => [id, scale]));
  const first = lowestLevel(scales[0]);
  return (id) => {
    const scale = skills.get(id);
    return scale === undefined ? first : (byId.get(scale) ?? 1);
  };
}
