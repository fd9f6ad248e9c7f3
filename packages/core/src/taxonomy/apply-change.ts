import { SkillwaysError } from "../errors.js";
import { applyItemChange } from "./apply-item-change.js";
import { applySetChange } from "./apply-set-change.js";
import type { Change } from "./change.js";
import { checkChange } from "./check-change.js";
import { Draft } from "./draft.js";
import { mapChange, type SingleChange } from "./map-change.js";
import { ChangeRefused, type Refusal } from "./refusal.js";
import { Taxonomy } from "./taxonomy.js";

/** What became of a change. */
export type ChangeAnswer =
  | {
      readonly ok: true;
      readonly taxonomy: Taxonomy;
      /** What was done, exactly: with the positions it used. Keep this one to undo it. */
      readonly change: Change;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The taxonomy with the change made, or why it is not made; then nothing of it is. What the change leaves alone is
 * shared with the taxonomy it started from, lookups included.
 *
 * O(size of the change + length of each list it changes, copied once). Removing a skill, role, scale or family
 * counts references first: O(references) once for each version of a list.
 *
 * @throws SkillwaysError `invalid-option` when `taxonomy` is none.
 */
export function applyChange(taxonomy: Taxonomy, change: Change): ChangeAnswer {
  if (!(taxonomy instanceof Taxonomy)) {
    throw new SkillwaysError("invalid-option", "applyChange: taxonomy must be a Taxonomy, as createTaxonomy makes");
  }
  const draft = new Draft(taxonomy);
  try {
    const made = mapChange(change, (single) => applySingle(draft, single));
    return { ok: true, taxonomy: draft.finish(), change: made };
  } catch (error) {
    if (error instanceof ChangeRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function applySingle(draft: Draft, change: SingleChange): Change {
  const findings = checkChange(change);
  if (findings.length > 0) {
    const first = findings[0];
    throw new ChangeRefused(
      change,
      "wrong-shape",
      {
        nl: `Dit is geen geldige wijziging. ${first?.message.nl ?? ""}`,
        en: `This is no valid change. ${first?.message.en ?? ""}`,
      },
      findings,
    );
  }
  return change.op === "set" ? applySetChange(draft, change) : applyItemChange(draft, change);
}
