import { Taxonomy } from "@skillways/core";
import {
  type DatedFigure,
  findSkillMoves,
  type GapSnapshotDocument,
  moveSnapshot,
  type TeamGoal,
} from "@skillways/core/people";
import { dayNumber } from "./days.js";
import { type Kpi, measurePersonLines, measureTeamLines, type Progress } from "./measure-lines.js";
import { PeopleProblem } from "./people-problem.js";
import { readDocument, readTaxonomy } from "./read-people.js";

/** What a host has set: the documents that they should be, or anything else. */
export interface ProgressAsked {
  readonly taxonomy: unknown;
  readonly snapshots: unknown;
  readonly team: unknown;
  readonly goals: unknown;
  readonly kpis: unknown;
  readonly person: string;
}

/** What can be shown. */
export interface ProgressContents {
  readonly taxonomy: Taxonomy | null;
  /** Undefined where nobody by the id asked is in the snapshots. */
  readonly progress: Progress | undefined;
  readonly label: Readonly<Record<string, string>> | undefined;
}

/** Reads and measures what a host has set. Throws a PeopleProblem. O(snapshots · people · skills). */
export function readProgress({
  taxonomy: source,
  snapshots,
  team,
  goals,
  kpis,
  person,
}: ProgressAsked): ProgressContents {
  const taxonomy = isNone(source) ? null : source instanceof Taxonomy ? source : readTaxonomy(source);
  const list = isNone(snapshots) ? [] : Array.isArray(snapshots) ? (snapshots as readonly unknown[]) : [snapshots];
  const read = carryOver(
    list.map((each) => readDocument("snapshots", each, taxonomy ?? undefined)),
    taxonomy,
  );
  const document = isNone(team) ? undefined : readDocument("goals", team, taxonomy ?? undefined);
  const asked = isNone(goals) ? (document?.goals ?? []) : readGoals(goals);
  const figures = isNone(kpis) ? [] : readKpis(kpis);
  return {
    taxonomy,
    label: document?.label,
    progress: person === "" ? measureTeamLines(read, asked, figures) : measurePersonLines(read, person),
  };
}

/** Snapshots of another version of the taxonomy as they read with its skills of now: what replaced a skill goes on where that one stopped. */
function carryOver(
  snapshots: readonly GapSnapshotDocument[],
  taxonomy: Taxonomy | null,
): readonly GapSnapshotDocument[] {
  const now = taxonomy?.document.version;
  if (taxonomy === null || snapshots.every((snapshot) => snapshot.taxonomy.version === now)) return snapshots;
  const moves = findSkillMoves(taxonomy, taxonomy);
  return snapshots.map((snapshot) => (snapshot.taxonomy.version === now ? snapshot : moveSnapshot(snapshot, moves)));
}

function isNone(value: unknown): boolean {
  return value === null || value === undefined;
}

function readGoals(value: unknown): readonly TeamGoal[] {
  const team = { format: "skillways/team@1", id: "goals", members: [], goals: value };
  return readDocument("goals", team).goals ?? [];
}

function readKpis(value: unknown): readonly Kpi[] {
  const wrong = (detail: string): PeopleProblem => new PeopleProblem({ key: "problem.broken-kpis", detail });
  if (!Array.isArray(value)) throw wrong("");
  for (const kpi of value as readonly (Partial<Kpi> | null)[]) {
    if (!Array.isArray(kpi?.figures)) throw wrong(String(kpi?.id ?? ""));
    for (const { date, value: figure } of kpi.figures as readonly DatedFigure[]) {
      if (Number.isNaN(dayNumber(String(date))) || !Number.isFinite(figure)) throw wrong(`${kpi.id ?? ""}, ${date}.`);
    }
  }
  return value as readonly Kpi[];
}
