import { type Command, refuse } from "./command.js";
import { deletionChanges, planDeletion } from "./deletion.js";
import { labelOf } from "./labels.js";

/**
 * Deletes targets (by default the selection) and all that refers to them: a skill goes out of every role that asks
 * for it. `describeDeletion` names that first.
 */
export function deleteTargets(keys?: readonly string[]): Command {
  return (context) => {
    const { taxonomy, say } = context;
    const deletion = planDeletion(taxonomy, keys ?? context.selection);
    const [first, ...others] = deletion.targets;
    if (first === undefined) return refuse("nothing-selected", say("refused.nothing-selected"));
    const changes = deletionChanges(deletion);
    if (changes.length === 0) return refuse("unknown-target", say("refused.unknown", { id: labelOf(context, first) }));
    const count = deletion.targets.length;
    const label = labelOf(context, first);
    return others.length === 0
      ? {
          ok: true,
          changes,
          announcement: say("done.delete-one", { label }),
          name: say("name.delete-one", { label }),
          select: [],
        }
      : {
          ok: true,
          changes,
          announcement: say("done.delete", { count }),
          name: say("name.delete", { count }),
          select: [],
        };
  };
}
