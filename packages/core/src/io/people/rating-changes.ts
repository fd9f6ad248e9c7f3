import { type RatingChange, type RatingPlace, ratingKey } from "../../people/apply-ratings.js";
import type { Evidence, ProfileDocument } from "../../schema/profile-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldLabel } from "../fold-label.js";

/** The people and ratings found so far, over all sheets or records of an input. */
export class RatingChanges {
  readonly list: RatingChange[] = [];
  readonly #held = new Map<string, Map<string, Evidence>>();
  readonly #names = new Map<string, string | undefined>();
  readonly #taxonomy: Taxonomy;

  constructor(taxonomy: Taxonomy, profiles: readonly ProfileDocument[]) {
    this.#taxonomy = taxonomy;
    for (const { id, label, evidence } of profiles) {
      this.#held.set(id, new Map(evidence.map((rating) => [ratingKey(rating), rating])));
      this.#names.set(id, label);
    }
  }

  /** The name by which somebody else has this id; undefined when there is nobody else. */
  otherName(id: string, name: string): string | undefined {
    const known = this.#names.get(id);
    return known !== undefined && name !== "" && foldLabel(known) !== foldLabel(name) ? known : undefined;
  }

  addPerson(id: string, name: string, role: string | undefined, place: RatingPlace): void {
    if (this.#names.get(id) === undefined) this.#names.set(id, name === "" ? undefined : name);
    if (this.#held.has(id)) return;
    this.#held.set(id, new Map());
    const { version } = this.#taxonomy.document;
    this.list.push({
      kind: "new-person",
      profile: id,
      ...(name !== "" && { label: name }),
      ...(role !== undefined && { role }),
      taxonomy: { id: this.#taxonomy.id, version },
      place,
    });
  }

  /** The rating that this person has already in its place, if any. */
  addRating(profile: string, evidence: Evidence, place: RatingPlace): Evidence | undefined {
    const held = this.#held.get(profile);
    const key = ratingKey(evidence);
    const known = held?.get(key);
    if (known === undefined) held?.set(key, evidence);
    this.list.push({ kind: known === undefined ? "new-rating" : "same-rating", profile, evidence, place });
    return known;
  }
}
