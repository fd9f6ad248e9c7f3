import { blendLevel, dayOf, precisionOf, SOURCE_RELIABILITY } from "../indexes/held-level.js";
import type { LearningScale } from "../indexes/learning-scale.js";
import type { Mobility } from "../indexes/mobility.js";
import type { EvidenceSource } from "../schema/profile-document.js";
import type { NewRating, RatingChange } from "./apply-ratings.js";
import { grown } from "./grown.js";
import type { HeldTable } from "./held-table.js";

/** In the order in which ratings of one day are added up. */
const SOURCES = (Object.keys(SOURCE_RELIABILITY) as EvidenceSource[]).sort();
const SOURCE_NUMBER: ReadonlyMap<string, number> = new Map(SOURCES.map((source, at) => [source, at]));
const PRECISION = Float64Array.from(SOURCES, precisionOf);

/**
 * Gathers ratings that come in any order, as `streamRatings` hands them on, into what everybody holds: 21 bytes for each, and no
 * profile is made. The table is the one that `gatherHeldLevels` gives for the profiles that `applyRatings` would make of
 * them.
 */
export class HeldTableBuilder {
  readonly #mobility: Mobility;
  readonly #numbers = new Map<string, number>();
  readonly #roles: number[] = [];
  readonly #days = new Map<string, number>();
  readonly #expires = new Map<number, number>();
  #person = new Int32Array(1024);
  #skill = new Int32Array(1024);
  #day = new Int32Array(1024);
  #level = new Float64Array(1024);
  #source = new Uint8Array(1024);
  #size = 0;

  constructor(mobility: Mobility) {
    this.#mobility = mobility;
  }

  /** Takes in changes, in any number of calls. Ratings that are there already change nothing. O(changes). */
  add(changes: readonly RatingChange[]): void {
    for (const change of changes) {
      if (change.kind === "new-rating") this.#addRating(change);
      else if (change.kind === "new-person" && !this.#numbers.has(change.profile)) {
        const role = change.role === undefined ? -1 : (this.#mobility.matrix.roleNumber.get(change.role) ?? -1);
        this.#numbers.set(change.profile, this.#numbers.size);
        this.#roles.push(role);
      }
    }
  }

  #addRating({ profile, evidence }: NewRating): void {
    const { skillNumber, scales } = this.#mobility.matrix;
    const person = this.#numbers.get(profile);
    const skill = skillNumber.get(evidence.skill);
    const source = SOURCE_NUMBER.get(evidence.source);
    const day = this.#dayOf(evidence.date);
    if (person === undefined || skill === undefined || source === undefined || Number.isNaN(day)) return;
    if (!(evidence.level >= 0 && evidence.level <= (scales[skill] as LearningScale).top)) return;
    if (this.#size === this.#person.length) this.#grow();
    this.#person[this.#size] = person;
    this.#skill[this.#size] = skill;
    this.#day[this.#size] = day;
    this.#level[this.#size] = evidence.level;
    this.#source[this.#size] = source;
    if (evidence.expires !== undefined) this.#expires.set(this.#size, dayOf(evidence.expires));
    this.#size++;
  }

  /** What everybody holds by now. O(ratings log ratings of a person). */
  build(): HeldTable {
    const people = this.#numbers.size;
    const first = new Int32Array(people + 1);
    for (let at = 0; at < this.#size; at++) {
      const after = (this.#person[at] as number) + 1;
      first[after] = (first[after] as number) + 1;
    }
    for (let person = 0; person < people; person++)
      first[person + 1] = (first[person + 1] as number) + (first[person] as number);
    const next = first.slice();
    const order = new Int32Array(this.#size);
    for (let at = 0; at < this.#size; at++) {
      const person = this.#person[at] as number;
      const place = next[person] as number;
      order[place] = at;
      next[person] = place + 1;
    }
    const table = {
      profiles: [...this.#numbers.keys()],
      role: Int32Array.from(this.#roles),
      start: new Int32Array(people + 1),
      skill: new Int32Array(this.#size),
      level: new Float64Array(this.#size),
      proof: new Float64Array(this.#size),
    };
    let size = 0;
    for (let person = 0; person < people; person++) {
      size = this.#addPerson(order.subarray(first[person], first[person + 1]), table, size);
      table.start[person + 1] = size;
    }
    const { skill, level, proof } = table;
    return { ...table, skill: skill.slice(0, size), level: level.slice(0, size), proof: proof.slice(0, size) };
  }

  /** The levels of one person, whose ratings are at these places; how far the table is filled then. */
  #addPerson(places: Int32Array, table: HeldTable, from: number): number {
    let newest = Number.NEGATIVE_INFINITY;
    for (const at of places) newest = Math.max(newest, this.#day[at] as number);
    places.sort(
      (a, b) =>
        (this.#skill[a] as number) - (this.#skill[b] as number) ||
        (this.#day[a] as number) - (this.#day[b] as number) ||
        (this.#source[a] as number) - (this.#source[b] as number) ||
        (this.#level[a] as number) - (this.#level[b] as number),
    );
    let size = from;
    for (let i = 0; i < places.length; ) {
      const skill = this.#skill[places[i] as number] as number;
      const sums = { precision: 0, weighted: 0, highest: 0 };
      let proof = -1;
      for (; i < places.length && this.#skill[places[i] as number] === skill; i++) {
        const at = places[i] as number;
        if (this.#expires.size > 0 && !((this.#expires.get(at) ?? newest) >= newest)) continue;
        const level = this.#level[at] as number;
        const source = this.#source[at] as number;
        const precision = PRECISION[source] as number;
        sums.precision += precision;
        sums.weighted += precision * level;
        sums.highest = Math.max(sums.highest, level);
        if (SOURCES[source] === "credential" || SOURCES[source] === "assessment") proof = Math.max(proof, level);
      }
      if (sums.precision === 0) continue;
      table.skill[size] = skill;
      table.level[size] = blendLevel(sums, this.#mobility.matrix.scales[skill] as LearningScale);
      table.proof[size] = proof;
      size++;
    }
    return size;
  }

  #dayOf(date: string): number {
    let day = this.#days.get(date);
    if (day === undefined) {
      day = dayOf(date);
      this.#days.set(date, day);
    }
    return day;
  }

  #grow(): void {
    const room = 2 * this.#person.length;
    this.#person = grown(this.#person, new Int32Array(room));
    this.#skill = grown(this.#skill, new Int32Array(room));
    this.#day = grown(this.#day, new Int32Array(room));
    this.#level = grown(this.#level, new Float64Array(room));
    this.#source = grown(this.#source, new Uint8Array(room));
  }
}
