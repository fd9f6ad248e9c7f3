import type { Change, Sentence } from "@skillways/core";
import type { Point } from "../geometry/point.js";
import { clipboardMessages } from "../messages/clipboard-messages.js";
import { createSentences } from "../messages/sentences.js";
import type { Command, CommandContext } from "./command.js";
import { labelOf } from "./labels.js";
import { moveNodes } from "./move-nodes.js";
import { countNodes } from "./paste-fragment.js";
import { setFamily } from "./set-family.js";
import { setGrade } from "./set-grade.js";

/** What a role becomes part of where it is let go; absent where that stays as it is. */
export interface DropPlace {
  readonly family?: string;
  readonly grade?: number;
}

const say = createSentences(clipboardMessages);

/**
 * Puts nodes at these places, and the roles among them in the family and the grade in whose lane they come to stand;
 * one undo step, that says so.
 */
export function dropRoles(places: ReadonlyMap<string, Point>, lanes: ReadonlyMap<string, DropPlace>): Command {
  return (context) => {
    const moved = moveNodes(places)(context);
    if (!moved.ok || lanes.size === 0) return moved;
    const changes: Change[] = [...moved.changes];
    for (const [key, { family, grade }] of lanes) {
      const id = key.slice("role:".length);
      for (const command of [
        ...(family === undefined ? [] : [setFamily(id, { id: family })]),
        ...(grade === undefined ? [] : [setGrade(id, grade)]),
      ]) {
        const outcome = command(context);
        if (!outcome.ok) return outcome;
        changes.push(...outcome.changes);
      }
    }
    const [[key, place] = ["", {}]] = lanes;
    const same = [...lanes.values()].every((other) => other.family === place.family && other.grade === place.grade);
    const count = lanes.size;
    const label = labelOf(context, { kind: "role", id: key.slice("role:".length) });
    const where = describePlace(context, place);
    const what = count === 1 ? label : countNodes(count, 0);
    return {
      ok: true,
      changes,
      announcement: !same
        ? say("drop.apart", { count })
        : count === 1
          ? say("drop.one", { label, where })
          : say("drop.many", { count, where }),
      name: same ? say("drop.name", { what, where }) : say("drop.nameApart", { what }),
    };
  };
}

/** "in the family “Logistics”, in grade 3". */
export function describePlace(
  context: Pick<CommandContext, "taxonomy" | "say">,
  { family, grade }: DropPlace,
): Sentence {
  const inFamily = family && say("drop.family", { family: labelOf(context, { kind: "family", id: family }) });
  const inGrade = grade === undefined ? undefined : say("drop.grade", { grade });
  if (inFamily && inGrade) return say("drop.both", { family: inFamily, grade: inGrade });
  return inFamily || inGrade || { nl: "", en: "" };
}
