import type { RatingPlace } from "../../people/apply-ratings.js";
import { FindingList } from "../../schema/finding-list.js";
import type { LearningActivity, LearningCatalogueDocument } from "../../schema/learning-catalogue-document.js";
import type { EvidenceSource, ProfileDocument } from "../../schema/profile-document.js";
import { hasLevel } from "../../taxonomy/scale-levels.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { checkReadable } from "./check-readable.js";
import { reportEvidence } from "./evidence-problems.js";
import { PersonFinder, type PersonIdentifier } from "./person-finder.js";
import { RatingChanges } from "./rating-changes.js";
import type { EvidenceRead, Unmatched } from "./read-badges.js";
import { readDay } from "./read-day.js";
import { type JsonRecord, memberOf, readRecords, textOf } from "./read-records.js";

/** What is known about statements beforehand. */
export interface StatementOptions {
  /** The profiles that there are, so that what they hold already is told apart. */
  readonly profiles?: readonly ProfileDocument[];
  /** Ids of profiles by what a statement calls somebody: an address or an account name. Hashed addresses are looked up too. */
  readonly people?: Readonly<Record<string, string>>;
  /** Ids of activities of the catalogue by the IRI that a statement has for them. */
  readonly activities?: Readonly<Record<string, string>>;
  /** The file's name, for findings. */
  readonly file?: string;
}

const ADL = "http://adlnet.gov/expapi/verbs/";

/** What says that somebody finished something, and how much each verb says. Passing is a test, completing is not. */
const VERBS: ReadonlyMap<string, { readonly rank: number; readonly source: EvidenceSource }> = new Map([
  [`${ADL}completed`, { rank: 1, source: "credential" }],
  [`${ADL}passed`, { rank: 2, source: "assessment" }],
  [`${ADL}mastered`, { rank: 3, source: "assessment" }],
]);
const VOIDED = `${ADL}voided`;

interface Event {
  readonly id?: string;
  readonly profile: string;
  readonly name: string;
  readonly activity: LearningActivity;
  readonly date: string;
  readonly verb: { readonly rank: number; readonly source: EvidenceSource };
  readonly rater?: string;
  readonly score?: number;
  readonly place: RatingPlace;
}

/**
 * Reads xAPI statements that somebody completed, passed or mastered an activity as evidence of what the catalogue says it
 * leads to: one statement, a list, what a learning record store answers, or one on every line. An activity is found by
 * `activities`, or by its id or url in the catalogue. What was failed or withdrawn (voided) is no evidence; of statements about one time (one
 * registration, or one day) the one that says most counts. Completing counts as a credential, passing and mastering as
 * an assessment. O(length).
 *
 * @throws SkillwaysError `invalid-option` when the input is neither text nor bytes.
 */
export function readStatements(
  input: string | Uint8Array | ArrayBuffer,
  taxonomy: Taxonomy,
  catalogue: LearningCatalogueDocument,
  options: StatementOptions = {},
): EvidenceRead {
  checkReadable("readStatements", input);
  const { records, findings } = readRecords(input, options.file ?? "statements.json", ["statements"]);
  const reader = new StatementReader(taxonomy, catalogue, options);
  const events = reader.listEvents(records);
  for (const event of events) reader.addOutcomes(event);
  return {
    changes: reader.changes.list,
    unmatched: reader.unmatched,
    findings: [...findings, ...reader.findings.toArray()],
  };
}

class StatementReader {
  readonly changes: RatingChanges;
  readonly unmatched: Unmatched[] = [];
  readonly findings: FindingList = new FindingList();
  readonly #taxonomy: Taxonomy;
  readonly #profiles: readonly ProfileDocument[];
  readonly #people: PersonFinder;
  readonly #activities = new Map<string, LearningActivity>();

  constructor(taxonomy: Taxonomy, catalogue: LearningCatalogueDocument, options: StatementOptions) {
    this.#taxonomy = taxonomy;
    this.#profiles = options.profiles ?? [];
    this.changes = new RatingChanges(taxonomy, this.#profiles);
    this.#people = new PersonFinder(this.#profiles, options.people);
    for (const activity of catalogue.activities) {
      if (activity.url !== undefined && !this.#activities.has(activity.url))
        this.#activities.set(activity.url, activity);
    }
    for (const activity of catalogue.activities) this.#activities.set(activity.id, activity);
    for (const [iri, id] of Object.entries(options.activities ?? {})) {
      const activity = catalogue.activities.find((each) => each.id === id);
      if (activity !== undefined) this.#activities.set(iri, activity);
    }
  }

  /** What counts, in the order of the statements. */
  listEvents(records: readonly JsonRecord[]): readonly Event[] {
    const voided = this.#listVoided(records);
    const best = new Map<string, Event>();
    for (const { value, place } of records) {
      const event = this.#readEvent(value, place, voided);
      if (event === undefined) continue;
      const time = textOf(memberOf(value, "context"), "registration") ?? event.date;
      const key = JSON.stringify([event.profile, event.activity.id, time]);
      const known = best.get(key);
      if (known === undefined || known.verb.rank < event.verb.rank) best.set(key, event);
      const less =
        known === undefined || known.id === event.id ? undefined : known.verb.rank < event.verb.rank ? known : event;
      if (less !== undefined) reportEvidence(this.findings, "same-event", less.place, less.id ?? less.name);
    }
    return [...best.values()];
  }

  /** The ids of withdrawn statements, also when they are in a profile already. */
  #listVoided(records: readonly JsonRecord[]): ReadonlySet<string> {
    const voided = new Set<string>();
    for (const { value } of records) {
      const id = textOf(memberOf(value, "object"), "id");
      if (textOf(memberOf(value, "verb"), "id") === VOIDED && id !== undefined) voided.add(id);
    }
    if (voided.size === 0) return voided;
    for (const { id: person, evidence } of this.#profiles) {
      const withdrawn = new Set(evidence.flatMap(({ id }) => (id !== undefined && voided.has(id) ? [id] : [])));
      for (const id of withdrawn) reportEvidence(this.findings, "voided-after-import", {}, id, person);
    }
    return voided;
  }

  #readEvent(value: unknown, place: RatingPlace, voided: ReadonlySet<string>): Event | undefined {
    const verbId = textOf(memberOf(value, "verb"), "id");
    const object = memberOf(value, "object");
    const objectId = textOf(object, "id");
    if (verbId === undefined || objectId === undefined || memberOf(value, "actor") === undefined) {
      reportEvidence(this.findings, "no-statement", place, typeof value === "string" ? value : typeof value);
      return undefined;
    }
    const id = textOf(value, "id");
    if (verbId === VOIDED) return undefined;
    if (id !== undefined && voided.has(id)) {
      reportEvidence(this.findings, "voided", place, id);
      return undefined;
    }
    const verb = VERBS.get(verbId);
    const result = memberOf(value, "result");
    if (verb === undefined || memberOf(result, "success") === false || memberOf(result, "completion") === false) {
      reportEvidence(this.findings, "not-completed", place, verb === undefined ? verbId : `${verbId}, result`);
      return undefined;
    }
    const time = textOf(value, "timestamp") ?? textOf(value, "stored");
    const date = readDay(time ?? "");
    if (date === undefined) {
      reportEvidence(this.findings, "no-day", place, time ?? "");
      return undefined;
    }
    const person = this.#findPerson(memberOf(value, "actor"), place);
    if (person === undefined) return undefined;
    const activity = this.#activities.get(objectId);
    if (activity === undefined) {
      const name = firstText(memberOf(memberOf(object, "definition"), "name"));
      const target = { url: objectId, ...(name !== undefined && { name }) };
      this.unmatched.push({ ...target, profile: person.profile, ...(id !== undefined && { record: id }), place });
      reportEvidence(this.findings, "unmapped-activity", place, name ?? objectId);
      return undefined;
    }
    const rater = textOf(memberOf(value, "authority"), "name");
    const scaled = memberOf(memberOf(result, "score"), "scaled");
    return {
      ...(id !== undefined && { id }),
      ...person,
      activity,
      date,
      verb,
      ...(rater !== undefined && { rater }),
      ...(typeof scaled === "number" && scaled >= -1 && scaled <= 1 && { score: scaled }),
      place,
    };
  }

  #findPerson(actor: unknown, place: RatingPlace): { readonly profile: string; readonly name: string } | undefined {
    const account = memberOf(actor, "account");
    const hash = textOf(actor, "mbox_sha1sum");
    const words = [textOf(actor, "mbox"), textOf(account, "name"), textOf(actor, "openid")];
    const names: PersonIdentifier[] = words.flatMap((value) => (value === undefined ? [] : [{ value }]));
    if (hash !== undefined) names.push({ hash, algorithm: "sha1" });
    const isGroup = memberOf(actor, "objectType") === "Group";
    const profile = isGroup ? undefined : this.#people.find(names);
    if (profile !== undefined && profile.length <= 512) return { profile, name: textOf(actor, "name") ?? "" };
    reportEvidence(this.findings, "no-person", place, words.find((each) => each !== undefined) ?? hash ?? "");
    return undefined;
  }

  addOutcomes({ id, profile, name, activity, date, verb, rater, score, place }: Event): void {
    const label = firstText(activity.label) ?? activity.id;
    this.changes.addPerson(profile, name, undefined, place);
    for (const { skill, to } of activity.teaches) {
      const known = this.#taxonomy.findSkill(skill);
      const scale = known === undefined ? undefined : this.#taxonomy.scaleOf(known);
      if (known === undefined || (scale !== undefined && !hasLevel(scale, to))) {
        reportEvidence(this.findings, "unknown-outcome", place, `${skill}: ${to}`, activity.id);
        continue;
      }
      const evidence = {
        skill,
        level: to,
        source: verb.source,
        ...(rater !== undefined && { rater }),
        date,
        note: score === undefined ? label : `${label} (${Math.round(100 * score)}%)`,
        ...(id !== undefined && { id }),
        ...(score !== undefined && { custom: { score } }),
      };
      const held = this.changes.addRating(profile, evidence, place);
      if (held !== undefined && held.level !== to) {
        reportEvidence(this.findings, "held-otherwise", place, id ?? skill, String(held.level));
      }
    }
  }
}

function firstText(texts: unknown): string | undefined {
  const list: readonly unknown[] = typeof texts === "object" && texts !== null ? Object.values(texts) : [];
  return list.find((each): each is string => typeof each === "string" && each.trim() !== "");
}
