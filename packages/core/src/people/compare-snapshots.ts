import { roundScore } from "../indexes/closeness.js";
import { dayOf } from "../indexes/held-level.js";
import type { GapSnapshotDocument, SnapshotPerson, SnapshotSkill } from "../schema/gap-snapshot-document.js";
import { keptComesTo, moveSkills } from "./move-snapshot.js";
import type { SkillMoves } from "./skill-moves.js";

/**
 * What happened to one skill of one person. `closed`: what was asked is there now. `opened`: it was, and is not. `grown`
 * and `fallen`: the level went up or down, and the gap stayed what it was. `rated`: first known now.
 */
export type ProgressKind = "closed" | "opened" | "grown" | "fallen" | "rated" | "same";

export interface SkillProgress {
  readonly profile: string;
  readonly skill: string;
  readonly kind: ProgressKind;
  /** Null where it was not known. */
  readonly before: number | null;
  readonly after: number | null;
  /** What was asked before and is asked now. */
  readonly needBefore: number | null;
  readonly need: number | null;
  /** Levels a month; null where one of the two is not known. */
  readonly perMonth: number | null;
}

export interface SnapshotComparison {
  readonly from: string;
  readonly to: string;
  readonly months: number;
  /** By profile, then skill; those that are `same` left out. */
  readonly progress: readonly SkillProgress[];
  /** How many of each kind. */
  readonly counts: Readonly<Record<ProgressKind, number>>;
  /** Mean of what is shown to be covered, of those in both; null where nobody is. */
  readonly readiness: { readonly before: number; readonly after: number } | null;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * What changed between two snapshots. Between versions of a taxonomy, `moves` (of `findSkillMoves`) says what became of a
 * skill: of several that became one, the highest level counts. O(people · skills).
 */
export function compareSnapshots(
  before: GapSnapshotDocument,
  after: GapSnapshotDocument,
  moves?: SkillMoves,
): SnapshotComparison {
  const months = (dayOf(after.date) - dayOf(before.date)) / DAYS_PER_MONTH;
  const old = new Map(before.people.map((person) => [person.profile, person]));
  const now = new Map(after.people.map((person) => [person.profile, person]));
  const both = [...now.keys()].filter((id) => old.has(id)).sort();
  const all = both.flatMap((id) => {
    const was = old.get(id) as SnapshotPerson;
    const is = now.get(id) as SnapshotPerson;
    const moved = moveSkills(was.skills, moves);
    return [...is.skills]
      .sort((a, b) => (a.skill < b.skill ? -1 : 1))
      .map((skill) => compareSkill(id, moved.get(skill.skill), skill, months));
  });
  const counts = { closed: 0, opened: 0, grown: 0, fallen: 0, rated: 0, same: 0 };
  for (const { kind } of all) counts[kind]++;
  const mean = (people: ReadonlyMap<string, SnapshotPerson>): number =>
    roundScore(both.reduce((sum, id) => sum + (people.get(id)?.readiness.low ?? 0), 0) / both.length);
  return {
    from: before.id,
    to: after.id,
    months: roundScore(months),
    progress: all.filter(({ kind }) => kind !== "same"),
    counts,
    readiness: both.length === 0 ? null : { before: mean(old), after: mean(now) },
    joined: [...now.keys()].filter((id) => !old.has(id)).sort(),
    left: [...old.keys()].filter((id) => !now.has(id)).sort(),
  };
}

function compareSkill(
  profile: string,
  was: SnapshotSkill | undefined,
  is: SnapshotSkill,
  months: number,
): SkillProgress {
  const before = was?.have ?? null;
  const after = is.have ?? null;
  const perMonth = before === null || after === null || months <= 0 ? null : roundScore((after - before) / months);
  return {
    profile,
    skill: is.skill,
    kind: kindOf(was, is),
    before,
    after,
    needBefore: was?.need ?? null,
    need: is.need ?? null,
    perMonth,
  };
}

function kindOf(was: SnapshotSkill | undefined, is: SnapshotSkill): ProgressKind {
  const { have: after } = is;
  const before = was?.have;
  if (after === undefined) return "same";
  if (before === undefined) return "rated";
  const [met, meets] = [isMet(was, before), isMet(is, after)];
  if (met !== meets && met !== null && meets !== null) return meets ? "closed" : "opened";
  const change = roundScore(after - before);
  return change > 0 ? "grown" : change < 0 ? "fallen" : "same";
}

/** Null where nothing is asked. */
function isMet(skill: SnapshotSkill | undefined, have: number): boolean | null {
  if (skill === undefined || skill.asked === false) return null;
  return skill.need === undefined ? have > 0 : keptComesTo(skill, skill.need);
}
