import { refuse } from "../indexes/check-option.js";
import { dayOf } from "../indexes/held-level.js";
import type { Mobility } from "../indexes/mobility.js";
import { freezeDeep } from "../schema/freeze-deep.js";
import type { GapSnapshotDocument, SnapshotPerson } from "../schema/gap-snapshot-document.js";
import type { ProfileDocument } from "../schema/profile-document.js";
import type { TeamDocument } from "../schema/team-document.js";
import { measureTeamGap } from "./measure-team-gap.js";

export interface SnapshotOptions {
  /** The day it is about, YYYY-MM-DD: later ratings are left out. */
  readonly date: string;
  /** Default: the team and the day. */
  readonly id?: string;
}

/**
 * What a team's gap analysis says on a day, to be kept: every person with a target, with each skill that the team or a
 * target asks for. Throws SkillwaysError as `measureTeamGap` does, and `invalid-option` for a date that is none. The same cost.
 */
export function takeGapSnapshot(
  mobility: Mobility,
  team: TeamDocument,
  profiles: readonly ProfileDocument[],
  { date, id }: SnapshotOptions,
): GapSnapshotDocument {
  if (Number.isNaN(dayOf(String(date)))) refuse("takeGapSnapshot", "date", "a day as YYYY-MM-DD", date);
  const known = profiles.map((profile) => ({
    ...profile,
    evidence: profile.evidence.filter((rating) => rating.date <= date),
  }));
  const { people } = measureTeamGap(mobility, team, known, { asOf: date });
  const { taxonomy } = mobility;
  const snapshot: GapSnapshotDocument = {
    format: "skillways/gap-snapshot@1",
    id: id ?? `${team.id}-${date}`,
    date,
    taxonomy: { id: taxonomy.id, version: taxonomy.document.version },
    team: team.id,
    people: people.flatMap((person): SnapshotPerson[] => {
      if (person.target === null || person.readiness === null) return [];
      const { low, expected, high } = person.readiness;
      return [
        {
          profile: person.profile,
          ...(person.role !== null && { role: person.role }),
          target: person.target,
          readiness: { low, ...(expected !== null && { expected }), high },
          skills: person.cells.map(({ skill, have, need, asked, confidence, proven }) => ({
            skill,
            ...(need !== null && { need }),
            ...(have !== null && { have }),
            ...(confidence !== undefined && { confidence }),
            ...(proven !== undefined && { proven }),
            ...(!asked && { asked }),
          })),
        },
      ];
    }),
  };
  freezeDeep(snapshot);
  return snapshot;
}
