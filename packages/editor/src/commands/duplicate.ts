import type { Change, LanguageText, Role, Skill, Taxonomy } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { type Command, type CommandContext, refuse } from "./command.js";
import { labelOf } from "./labels.js";
import { newId } from "./new-id.js";
import { placeChanges } from "./place-changes.js";
import { findTarget } from "./target-key.js";

const OFFSET = 32;

/**
 * Copies roles and skills (by default the selected ones) and selects the copies. A role's copy asks for the same
 * skills; moves and relations are not copied, since they say something about the original only.
 */
export function duplicate(keys?: readonly string[]): Command {
  return (context) => {
    const { taxonomy, mapId, say } = context;
    const changes: Change[] = [];
    const places = new Map<string, Point>();
    const taken = new Set<string>();
    for (const key of new Set(keys ?? context.selection)) {
      const target = findTarget(key);
      if (target?.kind !== "role" && target?.kind !== "skill") continue;
      const item = target.kind === "role" ? taxonomy.findRole(target.id) : taxonomy.findSkill(target.id);
      if (item === undefined) continue;
      const { kind } = target;
      const copy = copyItem(context, item, (id) => taken.has(`${kind}:${id}`) || exists(taxonomy, kind, id));
      const copyKey = `${kind}:${copy.id}`;
      taken.add(copyKey);
      changes.push({ op: "add", target: { kind, id: copy.id }, item: copy });
      const positions = taxonomy.findMap(mapId)?.positions ?? {};
      const place = Object.hasOwn(positions, key) ? positions[key] : undefined;
      if (place !== undefined) places.set(copyKey, { x: place[0] + OFFSET, y: place[1] + OFFSET });
    }
    if (changes.length === 0) return refuse("nothing-selected", say("refused.nothing-selected"));
    const select = [...taken];
    const first = changes.length === 1 ? findTarget((keys ?? context.selection)[0] ?? "") : undefined;
    const count = changes.length;
    return {
      ok: true,
      changes: [...changes, ...placeChanges(taxonomy, mapId, places)],
      announcement:
        first === undefined
          ? say("done.duplicate", { count })
          : say("done.duplicate-one", { label: labelOf(context, first) }),
      name: say("name.duplicate", { count }),
      select,
    };
  };
}

function exists(taxonomy: Taxonomy, kind: "role" | "skill", id: string): boolean {
  return (kind === "role" ? taxonomy.findRole(id) : taxonomy.findSkill(id)) !== undefined;
}

function copyItem<Item extends Role | Skill>(
  { say }: CommandContext,
  item: Item,
  taken: (id: string) => boolean,
): Item {
  const label: LanguageText = Object.fromEntries(
    Object.entries(item.label).map(([tag, text]) => {
      const copied = say("label.copy", { label: text });
      return [tag, tag.split("-")[0] === "nl" ? copied.nl : copied.en];
    }),
  );
  return { ...item, id: newId(item.id, "copy", taken), label };
}
