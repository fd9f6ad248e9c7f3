import type { Evidence, ProfileDocument } from "../schema/profile-document.js";

/** One line of what an import would do, to be looked at before it is applied. */
export type RatingChange = NewPerson | NewRating | SameRating;

/** Where a change comes from: in a table, all from 1. */
export interface RatingPlace {
  readonly file?: string;
  /** The line, where every line is a record of its own. */
  readonly line?: number;
  /** JSON Pointer to the record, where the input was one JSON document. */
  readonly pointer?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

export interface NewPerson {
  readonly kind: "new-person";
  /** The person's id. */
  readonly profile: string;
  readonly label?: string;
  readonly role?: string;
  readonly taxonomy?: { readonly id: string; readonly version?: string };
  readonly place: RatingPlace;
}

export interface NewRating {
  readonly kind: "new-rating";
  readonly profile: string;
  readonly evidence: Evidence;
  readonly place: RatingPlace;
}

/** A rating that the profile has already, or that the input holds twice. Applying it does nothing. */
export interface SameRating {
  readonly kind: "same-rating";
  readonly profile: string;
  readonly evidence: Evidence;
  readonly place: RatingPlace;
}

/**
 * Ratings are the same when skill, level, source, rater and day are; those that rest on something with an id when
 * skill, day and id are. This text is then equal.
 */
export function ratingKey({ skill, level, source, rater, date, id }: Evidence): string {
  return JSON.stringify(id === undefined ? [skill, level, source, rater ?? null, date] : [skill, date, id]);
}

/**
 * The profiles with these changes, in order; new people come last. Ratings are only ever added, and applying the same
 * changes again changes nothing. A rating of somebody who is neither in `profiles` nor new is left out, so that a new
 * person can be struck from the list. Profiles that do not change are the same objects. O(ratings + changes).
 */
export function applyRatings(
  profiles: readonly ProfileDocument[],
  changes: readonly RatingChange[],
): readonly ProfileDocument[] {
  const people = new Map<string, ProfileDocument>(profiles.map((profile) => [profile.id, profile]));
  for (const change of changes) {
    if (change.kind !== "new-person" || people.has(change.profile)) continue;
    const { profile: id, label, role, taxonomy } = change;
    people.set(id, {
      format: "skillways/profile@1",
      id,
      ...(label !== undefined && { label }),
      ...(taxonomy !== undefined && { taxonomy }),
      ...(role !== undefined && { role }),
      evidence: [],
    });
  }
  const added = new Map<string, { keys: Set<string>; evidence: Evidence[] }>();
  for (const change of changes) {
    const person = people.get(change.profile);
    if (change.kind !== "new-rating" || person === undefined) continue;
    let gained = added.get(person.id);
    if (gained === undefined) {
      gained = { keys: new Set(person.evidence.map(ratingKey)), evidence: [] };
      added.set(person.id, gained);
    }
    const key = ratingKey(change.evidence);
    if (gained.keys.has(key)) continue;
    gained.keys.add(key);
    gained.evidence.push(change.evidence);
  }
  const result = [...people.values()].map((person) => {
    const gained = added.get(person.id)?.evidence ?? [];
    return gained.length === 0 ? person : { ...person, evidence: [...person.evidence, ...gained] };
  });
  return Object.freeze(result);
}
