import {
  applyChange,
  type Change,
  checkIntegrity,
  compareMobilities,
  createMobility,
  createTaxonomy,
  type Finding,
  type Mobility,
  type MobilityComparison,
  type Role,
  type Skill,
  SkillwaysError,
  type TaxonomyDocument,
  updateMobility,
} from "@skillways/core";
import { findHints, type Hint } from "@skillways/core/revise";
import { listNearest, type NearTable, writeNearTable } from "./near-table.js";

/** What is asked of a desk. */
export type DeskRequest =
  | { readonly do: "open"; readonly document: TaxonomyDocument }
  /** `seen`: what the answers before this one said was shown, so that this one is told from there. */
  | { readonly do: "update"; readonly changes: readonly Change[]; readonly seen: boolean };

/** Skills and roles that come ahead of the document that is opened next: they stand before its own. */
export interface DocumentPart {
  readonly do: "part";
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
}

/** All that a desk in a worker is told and asked. */
export type DeskQuestion = DeskRequest | DocumentPart | { readonly do: "check" } | { readonly do: "hint" };

/** What a desk answers. */
export interface DeskAnswer {
  /** Nothing of what was answered before counts any more. */
  readonly anew: boolean;
  /** What differs from the answer before. Absent for a draft that closeness cannot be computed of. */
  readonly nearest?: NearTable;
  /** What edits came to, since the last answer that was seen; its lists cut off at `MOST_LISTED`. */
  readonly comparison?: MobilityComparison;
}

/** More than anybody reads; nearly all of it where one edit changes everything. */
const MOST_LISTED = 200;

/**
 * Follows a taxonomy under edit, and says after each batch of changes what is wrong, how near roles are, and what the
 * changes did to fits and routes. It stands in a worker, or on the page where that allows none.
 */
export class MobilityDesk {
  #taxonomy = createTaxonomy(emptyDocument);
  #mobility: Mobility | undefined;
  /** As it was when an answer was last seen. */
  #base: Mobility | undefined;
  #ahead: { skills: Skill[]; roles: Role[] } = { skills: [], roles: [] };

  /** Keeps a part of a document that is opened later. */
  take({ skills, roles }: DocumentPart): void {
    this.#ahead.skills.push(...skills);
    this.#ahead.roles.push(...roles);
  }

  /** Throws what `createTaxonomy` throws, and SkillwaysError `invalid-option` for changes that do not fit. */
  answer(request: DeskRequest): DeskAnswer {
    return request.do === "open" ? this.#open(request.document) : this.#update(request.changes, request.seen);
  }

  #open(document: TaxonomyDocument): DeskAnswer {
    const { skills, roles } = this.#ahead;
    this.#ahead = { skills: [], roles: [] };
    this.#taxonomy = createTaxonomy({
      ...document,
      skills: [...skills, ...document.skills],
      roles: [...roles, ...document.roles],
    });
    this.#mobility = this.#measure(() => createMobility(this.#taxonomy));
    this.#base = this.#mobility;
    return this.#report(undefined);
  }

  #update(changes: readonly Change[], seen: boolean): DeskAnswer {
    const applied = applyChange(this.#taxonomy, { op: "all", changes });
    if (!applied.ok) throw new SkillwaysError("invalid-option", `update: ${applied.refusal.message.en}`);
    if (seen) this.#base = this.#mobility;
    this.#taxonomy = applied.taxonomy;
    const before = this.#mobility;
    this.#mobility = this.#measure(() =>
      before === undefined ? createMobility(this.#taxonomy) : updateMobility(before, this.#taxonomy, changes),
    );
    return this.#report(before);
  }

  /** What is wrong, as of the last answer. */
  check(): readonly Finding[] {
    return checkIntegrity(this.#taxonomy);
  }

  /** What could be better, as of the last answer. */
  hints(): readonly Hint[] {
    return findHints(this.#taxonomy);
  }

  /** A draft may be such that nothing can be computed of it: what is wrong is among the findings. */
  #measure(make: () => Mobility): Mobility | undefined {
    try {
      return make();
    } catch (error) {
      if (error instanceof SkillwaysError) return undefined;
      throw error;
    }
  }

  /** `last`: as it was at the answer before. */
  #report(last: Mobility | undefined): DeskAnswer {
    const anew = last === undefined;
    const [before, after] = [this.#base, this.#mobility];
    if (after === undefined) return { anew };
    const nearest = writeNearTable(listNearest(after, last));
    if (before === undefined || before === after) return { anew, nearest };
    return { anew, nearest, comparison: cutOff(compareMobilities(before, after)) };
  }
}

function cutOff(comparison: MobilityComparison): MobilityComparison {
  const { gained, lost, fits } = comparison;
  return {
    ...comparison,
    gained: gained.slice(0, MOST_LISTED),
    lost: lost.slice(0, MOST_LISTED),
    fits: fits.slice(0, MOST_LISTED),
  };
}

const emptyDocument: TaxonomyDocument = {
  format: "skillways/taxonomy@1",
  id: "empty",
  version: "0",
  title: { en: "Empty" },
  languages: ["en"],
  scales: [],
  skills: [],
  roles: [],
};
