import { type RatingChange, type RatingPlace, ratingKey } from "../../people/apply-ratings.js";
import type { Evidence, ProfileDocument } from "../../schema/profile-document.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldLabel } from "../fold-label.js";
import { SeenRatings, type SeenRow, type SharedByRow, type SkillSlots } from "./seen-ratings.js";

/** The people and ratings found so far, over all sheets or records of an input. */
export class RatingChanges {
  #list: RatingChange[] = [];
  /** What profiles hold, and what rests on something with an id. */
  readonly #held = new Map<string, Map<string, Evidence>>();
  readonly #names = new Map<string, string | undefined>();
  readonly #seen = new SeenRatings();
  readonly #taxonomy: Taxonomy;

  constructor(taxonomy: Taxonomy, profiles: readonly ProfileDocument[]) {
    this.#taxonomy = taxonomy;
    for (const { id, label, evidence } of profiles) {
      this.#held.set(id, new Map(evidence.map((rating) => [ratingKey(rating), rating])));
      this.#names.set(id, label);
    }
  }

  get list(): readonly RatingChange[] {
    return this.#list;
  }

  /** The list so far, which begins anew. What was seen stays known. */
  takeList(): readonly RatingChange[] {
    const list = this.#list;
    this.#list = [];
    return list;
  }

  /** The name by which somebody else has this id; undefined when there is nobody else. */
  otherName(id: string, name: string): string | undefined {
    const known = this.#names.get(id);
    if (known === undefined || name === "" || known === name) return undefined;
    return foldLabel(known) === foldLabel(name) ? undefined : known;
  }

  /** Whether there is nobody with this id yet, or nobody knows their name. */
  isNews(id: string, name: string): boolean {
    return this.#names.get(id) === undefined && (name !== "" || !this.#names.has(id));
  }

  addPerson(id: string, name: string, role: string | undefined, place: RatingPlace): void {
    const isNew = !this.#names.has(id);
    if (isNew || (name !== "" && this.#names.get(id) === undefined))
      this.#names.set(id, name === "" ? undefined : name);
    if (!isNew) return;
    const { version } = this.#taxonomy.document;
    this.#list.push({
      kind: "new-person",
      profile: id,
      ...(name !== "" && { label: name }),
      ...(role !== undefined && { role }),
      taxonomy: { id: this.#taxonomy.id, version },
      place,
    });
  }

  /** A row of ratings that share all but skill and level. */
  startRow(profile: string, shared: SharedByRow, slots: SkillSlots): SeenRow {
    return this.#seen.startRow(profile, shared, slots);
  }

  /** The rating that this person has already in its place, if any. */
  addRating(profile: string, evidence: Evidence, place: RatingPlace, row?: SeenRow): Evidence | undefined {
    const known = this.#findKnown(profile, evidence, row);
    this.#list.push({ kind: known === undefined ? "new-rating" : "same-rating", profile, evidence, place });
    return known;
  }

  #findKnown(profile: string, evidence: Evidence, row: SeenRow | undefined): Evidence | undefined {
    let held = this.#held.get(profile);
    const key = held === undefined && evidence.id === undefined ? "" : ratingKey(evidence);
    const known = held?.get(key);
    if (known !== undefined) return known;
    if (evidence.id === undefined) {
      const isSeen =
        row === undefined ? this.#seen.add(profile, evidence) : this.#seen.addToRow(row, profile, evidence);
      return isSeen ? evidence : undefined;
    }
    if (held === undefined) {
      held = new Map();
      this.#held.set(profile, held);
    }
    held.set(key, evidence);
    return undefined;
  }
}
