import type { RatingChange, RatingPlace } from "../../people/apply-ratings.js";
import type { Finding } from "../../schema/finding.js";
import { FindingList } from "../../schema/finding-list.js";
import type { Evidence, ProfileDocument } from "../../schema/profile-document.js";
import type { Skill } from "../../schema/taxonomy-document.js";
import { hasLevel } from "../../taxonomy/scale-levels.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { BadgeSkills, type BadgeTarget, levelOf, type SkillMap, targetsOf } from "./badge-skills.js";
import { checkReadable } from "./check-readable.js";
import { reportEvidence } from "./evidence-problems.js";
import { type Credential, identifySubject, isOpenBadge, unwrapCredentials } from "./open-badges.js";
import { PersonFinder } from "./person-finder.js";
import { RatingChanges } from "./rating-changes.js";
import { readDay } from "./read-day.js";
import { memberOf, objectsOf, readRecords, textOf } from "./read-records.js";
import { SkillFinder } from "./skill-finder.js";

/** What is known about credentials beforehand. */
export interface BadgeOptions {
  /** The profiles that there are, so that what they hold already is told apart. */
  readonly profiles?: readonly ProfileDocument[];
  /** Whose all of the credentials are, by profile id. */
  readonly person?: string;
  /** Ids of profiles by what a credential calls somebody: an address, a number, a DID. Hashed names are looked up too. */
  readonly people?: Readonly<Record<string, string>>;
  /** Skills, with a level or without, by the URL, code or name of an alignment, or the id of an achievement. */
  readonly skills?: SkillMap;
  /** Levels on the skill's scale by the id or name of an achieved level. */
  readonly levels?: Readonly<Record<string, number>>;
  /** The file's name, for findings. */
  readonly file?: string;
}

/** Something in a record that nothing here stands for. It can be declared, and the record read again. */
export interface Unmatched extends BadgeTarget {
  /** Whose it is, by profile id. */
  readonly profile: string;
  /** The id of the credential or statement. */
  readonly record?: string;
  readonly place: RatingPlace;
}

/** What an import of records would do; nothing has been done. */
export interface EvidenceRead {
  readonly changes: readonly RatingChange[];
  readonly unmatched: readonly Unmatched[];
  readonly findings: readonly Finding[];
}

/** Results that say that something was not earned, or not yet. */
const NOT_EARNED = new Set(["enrolled", "failed", "inprogress", "onhold", "withdrew"]);

/**
 * Reads Open Badges 3.0 as evidence: JSON-LD or tokens (JWT), one or many, also in a presentation or a CLR. A credential
 * becomes a rating with its day, last day, issuer and id for each skill that it is aligned to, found by `skills`, by
 * the exactMatch mappings of the taxonomy, or by name, which is told. Signatures are not verified and revocation is not looked up,
 * which is told too. O(length).
 *
 * @throws SkillwaysError `invalid-option` when the input is neither text nor bytes.
 */
export function readBadges(
  input: string | Uint8Array | ArrayBuffer,
  taxonomy: Taxonomy,
  options: BadgeOptions = {},
): EvidenceRead {
  checkReadable("readBadges", input);
  const { records, findings } = readRecords(input, options.file ?? "badges.json", ["credentials", "badges"]);
  const reader = new BadgeReader(taxonomy, options);
  for (const record of records) for (const credential of unwrapCredentials(record)) reader.read(credential);
  return {
    changes: reader.changes.list,
    unmatched: reader.unmatched,
    findings: [...findings, ...reader.findings.toArray()],
  };
}

class BadgeReader {
  readonly changes: RatingChanges;
  readonly unmatched: Unmatched[] = [];
  readonly findings: FindingList = new FindingList();
  readonly #taxonomy: Taxonomy;
  readonly #options: BadgeOptions;
  readonly #people: PersonFinder;
  readonly #skills: BadgeSkills;

  constructor(taxonomy: Taxonomy, options: BadgeOptions) {
    this.#taxonomy = taxonomy;
    this.#options = options;
    this.changes = new RatingChanges(taxonomy, options.profiles ?? []);
    this.#people = new PersonFinder(options.profiles ?? [], options.people);
    this.#skills = new BadgeSkills(taxonomy, new SkillFinder(taxonomy), options.skills);
  }

  read({ value, place, isSigned }: Credential): void {
    const [subject] = objectsOf(value, "credentialSubject");
    const name =
      textOf(memberOf(subject, "achievement"), "name") ?? textOf(value, "name") ?? textOf(value, "id") ?? "?";
    if (!isOpenBadge(value) || subject === undefined) {
      const type = memberOf(value, "type");
      reportEvidence(this.findings, "no-credential", place, Array.isArray(type) ? type.join(", ") : String(type));
      return;
    }
    const status = objectsOf(subject, "result")
      .map((result) => textOf(result, "status"))
      .find((each) => each !== undefined && NOT_EARNED.has(each.toLowerCase()));
    if (status !== undefined) {
      reportEvidence(this.findings, "not-earned", place, status);
      return;
    }
    const time = textOf(value, "awardedDate") ?? textOf(value, "validFrom") ?? textOf(value, "issuanceDate");
    const date = readDay(time ?? "");
    if (date === undefined) {
      reportEvidence(this.findings, "no-day", place, time ?? "");
      return;
    }
    const profile = this.#findPerson(subject, place);
    if (profile === undefined) return;
    if (isSigned) reportEvidence(this.findings, "not-verified", place, name);
    if (memberOf(value, "credentialStatus") !== undefined) {
      reportEvidence(this.findings, "status-not-checked", place, name);
    }
    this.changes.addPerson(profile, "", undefined, place);
    const id = textOf(value, "id");
    const rater =
      textOf(memberOf(value, "issuer"), "name") ?? textOf(memberOf(value, "issuer"), "id") ?? textOf(value, "issuer");
    const expires = readDay(textOf(value, "validUntil") ?? textOf(value, "expirationDate") ?? "");
    const from = {
      source: "credential" as const,
      ...(rater !== undefined && { rater }),
      date,
      ...(name !== "?" && { note: name }),
      ...(id !== undefined && id.length <= 512 && { id }),
      ...(expires !== undefined && { expires }),
    };
    for (const [skill, level] of this.#levelsBySkill(subject, profile, id, place)) {
      this.#add(profile, { skill, level, ...from }, place);
    }
  }

  #findPerson(subject: object, place: RatingPlace): string | undefined {
    const names = identifySubject(subject);
    const { person } = this.#options;
    const found = person === undefined ? this.#people.find(names) : (this.#people.findKnown(names) ?? person);
    const [first] = names;
    const shown = first === undefined ? "" : "value" in first ? first.value : first.hash;
    if (found === undefined || found.length > 512) reportEvidence(this.findings, "no-person", place, shown);
    else if (person === undefined || found === person) return found;
    else reportEvidence(this.findings, "other-person", place, found, person);
    return undefined;
  }

  /** The highest level of each skill that the credential is about. */
  #levelsBySkill(
    subject: object,
    profile: string,
    record: string | undefined,
    place: RatingPlace,
  ): Map<string, number> {
    const levels = new Map<string, number>();
    for (const target of targetsOf(subject)) {
      const shown = target.name ?? target.url ?? target.code ?? "?";
      const match = this.#skills.match(target);
      const found =
        match !== undefined && match.how !== "ambiguous" ? this.#taxonomy.findSkill(match.skill) : undefined;
      if (match === undefined || match.how === "ambiguous" || found === undefined) {
        this.unmatched.push({ ...target, profile, ...(record !== undefined && { record }), place });
        if (match?.how === "ambiguous")
          reportEvidence(this.findings, "ambiguous-name", place, shown, match.skills.join(", "));
        else reportEvidence(this.findings, "unmapped-skill", place, shown);
        continue;
      }
      if (match.how === "name") reportEvidence(this.findings, "matched-by-name", place, shown, found.id);
      const level = match.level ?? this.#levelIn(subject, target, found, shown, place);
      if (this.#isOnScale(found, level)) levels.set(found.id, Math.max(level, levels.get(found.id) ?? 0));
      else reportEvidence(this.findings, "level-off-scale", place, String(level), found.id);
    }
    return levels;
  }

  #levelIn(subject: object, target: BadgeTarget, skill: Skill, shown: string, place: RatingPlace): number {
    const declared = this.#options.levels ?? {};
    const { level, isStated } = levelOf(subject, target, { skill, taxonomy: this.#taxonomy, declared });
    if (!isStated) reportEvidence(this.findings, "level-assumed", place, shown, String(level));
    return level;
  }

  #isOnScale(skill: Skill, level: number): boolean {
    const scale = this.#taxonomy.scaleOf(skill);
    return scale === undefined ? level >= 0 && level <= 1000 : level === 0 || hasLevel(scale, level);
  }

  #add(profile: string, evidence: Evidence, place: RatingPlace): void {
    const known = this.changes.addRating(profile, evidence, place);
    if (known === undefined || known.level === evidence.level) return;
    reportEvidence(this.findings, "held-otherwise", place, evidence.id ?? evidence.skill, String(known.level));
  }
}
