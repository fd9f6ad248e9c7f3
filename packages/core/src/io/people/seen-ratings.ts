import type { Evidence, EvidenceSource } from "../../schema/profile-document.js";

/** What all ratings in a row of a table with a column for each skill share. */
export type SharedByRow = Omit<Evidence, "skill" | "level">;

/** Where in the row of such a table each skill is kept. */
export type SkillSlots = ReadonlyMap<string, number>;

/** The room of one row. */
export interface SeenRow {
  readonly key: string;
  readonly slots: SkillSlots;
  readonly start: number;
}

const WORDS = 4;
const FULL = 0.7;
const PAGE = 1 << 22;
const MOST_LEVELS = 1 << 12;
const MOST_SKILLS = 1 << 19;
const SOURCES: readonly EvidenceSource[] = ["self", "manager", "peer", "assessment", "credential", "performance"];

/**
 * Which ratings an input held so far, exactly, in little memory: 16 bytes for each, at most 70% filled, and for a table with
 * a column for each skill one byte for each cell. Ratings are the same when person, skill, level, source, rater and day
 * are. O(1) for each.
 */
export class SeenRatings {
  readonly #people = new Numbers();
  readonly #skills = new Numbers();
  readonly #raters = new Numbers();
  readonly #days = new Numbers();
  readonly #levels = new Numbers<number>();
  /** The few whose numbers do not fit. */
  readonly #others = new Set<string>();
  readonly #rows = new Map<string, SeenRow[]>();
  readonly #pages: Uint8Array[] = [];
  #filled = 0;
  #entries = new Int32Array(1024 * WORDS);
  #size = 0;

  /** Whether the rating was seen before; from now on it was. */
  add(person: string, rating: Evidence): boolean {
    if (this.#rows.size > 0 && this.#isInRow(keyOf(person, rating), rating)) return true;
    return this.#take(person, rating, true);
  }

  startRow(person: string, shared: SharedByRow, slots: SkillSlots): SeenRow {
    // A row does not go over the end of a page.
    if ((this.#filled % PAGE) + slots.size > PAGE) this.#filled = PAGE * Math.ceil(this.#filled / PAGE);
    const row = { key: keyOf(person, shared), slots, start: this.#filled };
    this.#filled += slots.size;
    const known = this.#rows.get(row.key);
    if (known === undefined) this.#rows.set(row.key, [row]);
    else known.push(row);
    return row;
  }

  /** As `add`, for a rating in a row that was started. */
  addToRow(row: SeenRow, person: string, rating: Evidence): boolean {
    if (this.#isInRow(row.key, rating) || (this.#size + this.#others.size > 0 && this.#take(person, rating, false)))
      return true;
    const slot = row.slots.get(rating.skill);
    const level = 1 + this.#levels.of(rating.level);
    if (slot === undefined || level > 255 || row.slots.size > PAGE || this.#cell(row.start + slot) !== 0) {
      return this.#take(person, rating, true);
    }
    const page = Math.floor((row.start + slot) / PAGE);
    this.#pages[page] ??= new Uint8Array(PAGE);
    (this.#pages[page] as Uint8Array)[(row.start + slot) % PAGE] = level;
    return false;
  }

  #isInRow(key: string, { skill, level }: Evidence): boolean {
    const rows = this.#rows.get(key);
    if (rows === undefined) return false;
    const wanted = 1 + this.#levels.of(level);
    return rows.some(({ slots, start }) => {
      const slot = slots.get(skill);
      return slot !== undefined && this.#cell(start + slot) === wanted;
    });
  }

  #cell(at: number): number {
    return this.#pages[Math.floor(at / PAGE)]?.[at % PAGE] ?? 0;
  }

  /** Whether it is among those that are kept one by one; with `keep` it is afterwards. */
  #take(person: string, { skill, level, source, rater, date }: Evidence, keep: boolean): boolean {
    const [number, step] = [this.#skills.of(skill), this.#levels.of(level)];
    if (number >= MOST_SKILLS || step >= MOST_LEVELS) {
      const key = JSON.stringify([person, skill, level, source, rater ?? null, date]);
      const isSeen = this.#others.has(key);
      if (keep) this.#others.add(key);
      return isSeen;
    }
    const a = this.#people.of(person);
    const b = number * MOST_LEVELS + step;
    const c = rater === undefined ? -1 : this.#raters.of(rater);
    const d = 8 * this.#days.of(date) + SOURCES.indexOf(source);
    const at = this.#find(this.#entries, a, b, c, d);
    if (this.#entries[at] !== 0) return true;
    if (!keep) return false;
    put(this.#entries, at, a, b, c, d);
    this.#size++;
    if (this.#size * WORDS > FULL * this.#entries.length) this.#grow();
    return false;
  }

  /** Where it is, or where it would come: a free place holds 0 for the person. */
  #find(entries: Int32Array, a: number, b: number, c: number, d: number): number {
    const places = entries.length / WORDS;
    let hash =
      Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    for (let place = (hash ^ (hash >>> 13)) & (places - 1); ; place = (place + 1) & (places - 1)) {
      const at = place * WORDS;
      const person = entries[at];
      if (person === 0) return at;
      if (person === a + 1 && entries[at + 1] === b && entries[at + 2] === c && entries[at + 3] === d) return at;
    }
  }

  #grow(): void {
    const old = this.#entries;
    const entries = new Int32Array(2 * old.length);
    for (let from = 0; from < old.length; from += WORDS) {
      if (old[from] === 0) continue;
      const [a, b, c, d] = [(old[from] as number) - 1, old[from + 1], old[from + 2], old[from + 3]] as [
        number,
        number,
        number,
        number,
      ];
      put(entries, this.#find(entries, a, b, c, d), a, b, c, d);
    }
    this.#entries = entries;
  }
}

/** Numbers for what comes, from 0 in the order in which it does. */
class Numbers<Thing = string> {
  readonly #known = new Map<Thing, number>();

  of(thing: Thing): number {
    let number = this.#known.get(thing);
    if (number === undefined) {
      number = this.#known.size;
      this.#known.set(thing, number);
    }
    return number;
  }
}

function put(entries: Int32Array, at: number, a: number, b: number, c: number, d: number): void {
  entries[at] = a + 1;
  entries[at + 1] = b;
  entries[at + 2] = c;
  entries[at + 3] = d;
}

function keyOf(person: string, { source, rater, date }: SharedByRow): string {
  return JSON.stringify([person, source, rater ?? null, date]);
}
