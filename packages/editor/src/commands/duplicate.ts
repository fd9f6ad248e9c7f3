import { type Command, refuse } from "./command.js";
import { takeFragment } from "./fragment.js";
import { labelOf } from "./labels.js";
import { pasteFragment } from "./paste-fragment.js";
import { findTarget } from "./target-key.js";

const OFFSET = 32;

/**
 * Copies roles and skills (by default the selected ones) and selects the copies. A role's copy asks for the same
 * skills, or for their copies; the moves and relations among the originals are there among the copies too, those
 * with anything else are not: they say something about the original only.
 */
export function duplicate(keys?: readonly string[]): Command {
  return (context) => {
    const { taxonomy, mapId, say } = context;
    const fragment = takeFragment(taxonomy, mapId, keys ?? context.selection);
    if (fragment === undefined) return refuse("nothing-selected", say("refused.nothing-selected"));
    const [first, ...others] = fragment.chosen;
    const target = others.length === 0 && first !== undefined ? findTarget(first) : undefined;
    return pasteFragment(fragment, {
      by: { x: OFFSET, y: OFFSET },
      tell: (_what, count) => ({
        announcement:
          target === undefined
            ? say("done.duplicate", { count })
            : say("done.duplicate-one", { label: labelOf(context, target) }),
        name: say("name.duplicate", { count }),
      }),
    })(context);
  };
}
