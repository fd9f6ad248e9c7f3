import type { GoalProgress, GoalStatus } from "../people/check-goals.js";
import type { ProgressKind, SkillProgress, SnapshotComparison } from "../people/compare-snapshots.js";
import type { GapSnapshotDocument } from "../schema/gap-snapshot-document.js";
import type { Sentence } from "../schema/language.js";
import type { ProgressAnswer } from "./measure-progress.js";
import { printTable, showLevel } from "./people-options.js";
import type { Terminal } from "./terminal.js";
import { wrapIndented } from "./text-layout.js";

const STATUSES: Readonly<Record<GoalStatus, Sentence>> = {
  met: { nl: "gehaald", en: "met" },
  "on-track": { nl: "op koers", en: "on track" },
  behind: { nl: "loopt achter", en: "behind" },
  "at-risk": { nl: "in gevaar", en: "at risk" },
  unknown: { nl: "nog niet te zeggen", en: "too early to tell" },
};

type Told = Exclude<ProgressKind, "same">;
const KINDS: readonly (readonly [Told, Sentence])[] = [
  ["closed", { nl: "dicht", en: "closed" }],
  ["opened", { nl: "open", en: "opened" }],
  ["grown", { nl: "gegroeid", en: "grew" }],
  ["fallen", { nl: "gedaald", en: "fell" }],
  ["rated", { nl: "nu bekend", en: "now known" }],
];
const MOST_ROWS = 20;

export interface ProgressLabels {
  readonly skill: (id: string) => string;
  readonly person: (id: string) => string;
  readonly kpi: string;
}

/** Prints a line for each pair of snapshots, what happened last, the goals and the KPI. */
export function printProgress(
  terminal: Terminal,
  snapshots: readonly GapSnapshotDocument[],
  { comparisons, goals, kpi }: ProgressAnswer,
  labels: ProgressLabels,
): void {
  const dates = new Map(snapshots.map(({ id, date }) => [id, date]));
  printComparisons(terminal, comparisons, (id) => dates.get(id) ?? id);
  const last = comparisons.at(-1);
  if (last !== undefined) printLast(terminal, last.progress, labels);
  if (goals.length > 0) printGoals(terminal, goals, labels);
  if (kpi !== null) printKpi(terminal, kpi, labels.kpi);
}

function printComparisons(
  terminal: Terminal,
  comparisons: readonly SnapshotComparison[],
  dateOf: (id: string) => string,
): void {
  const say = terminal.say.bind(terminal);
  printTable(
    terminal,
    [
      { title: say({ nl: "van", en: "from" }) },
      { title: say({ nl: "tot", en: "to" }) },
      ...KINDS.map(([, title]) => ({ title: say(title), align: "right" as const })),
      { title: say({ nl: "gedekt", en: "covered" }), align: "right" },
    ],
    comparisons.map(({ from, to, counts, readiness }) => [
      dateOf(from),
      dateOf(to),
      ...KINDS.map(([kind]) => terminal.number(counts[kind])),
      readiness === null ? "?" : `${terminal.percent(readiness.before)} → ${terminal.percent(readiness.after)}`,
    ]),
  );
}

function printLast(terminal: Terminal, progress: readonly SkillProgress[], labels: ProgressLabels): void {
  const say = terminal.say.bind(terminal);
  const order = KINDS.map(([kind]) => kind);
  const told = progress
    .filter(({ kind }) => kind === "closed" || kind === "opened")
    .sort((a, b) => order.indexOf(a.kind as Told) - order.indexOf(b.kind as Told));
  if (told.length === 0) return;
  const kinds = new Map<ProgressKind, Sentence>(KINDS);
  terminal.print();
  printTable(
    terminal,
    [
      { title: say({ nl: "het laatst", en: "most recently" }) },
      { title: say({ nl: "wie", en: "who" }) },
      { title: say({ nl: "vaardigheid", en: "skill" }), flexible: true },
      { title: say({ nl: "niveau", en: "level" }), align: "right" },
      { title: say({ nl: "vraagt", en: "needs" }), align: "right" },
      { title: say({ nl: "per maand", en: "a month" }), align: "right" },
    ],
    told
      .slice(0, MOST_ROWS)
      .map(({ kind, profile, skill, before, after, need, perMonth }) => [
        say(kinds.get(kind) ?? { nl: kind, en: kind }),
        labels.person(profile),
        labels.skill(skill),
        `${showLevel(terminal, before)} → ${showLevel(terminal, after)}`,
        need === null ? say({ nl: "ja", en: "yes" }) : terminal.number(need, 1),
        perMonth === null ? "" : terminal.number(perMonth, 2),
      ]),
  );
  if (told.length > MOST_ROWS) {
    const more = told.length - MOST_ROWS;
    terminal.print(
      terminal.paint(say({ nl: `… en nog ${more} (zie --json)`, en: `… and ${more} more (see --json)` }), "dim"),
    );
  }
}

function printGoals(terminal: Terminal, goals: readonly GoalProgress[], labels: ProgressLabels): void {
  terminal.print();
  terminal.print(terminal.paint(terminal.say({ nl: "Doelen", en: "Goals" }), "bold"));
  for (const { goal, status, points, projected, neededPerMonth } of goals) {
    const percent = (value: number): string => `${terminal.number(value * 100, 1)}%`;
    const share = percent(goal.share);
    const now = points.at(-1);
    const name = new Map(Object.entries(goal.label ?? {})).get(terminal.language);
    const asked = terminal.say({
      nl: `${share} op niveau ${terminal.number(goal.level, 1)} in ${labels.skill(goal.skill)}, op ${goal.by}`,
      en: `${share} at level ${terminal.number(goal.level, 1)} in ${labels.skill(goal.skill)} by ${goal.by}`,
    });
    terminal.print(wrapIndented(`${terminal.say(STATUSES[status])}: ${name ?? asked}`, terminal.width, 2));
    const parts: Sentence[] = [];
    if (name !== undefined) parts.push({ nl: asked, en: asked });
    if (now !== undefined) {
      const is = percent(now.share);
      parts.push({ nl: `nu ${is}`, en: `now ${is}` });
    }
    if (projected !== null && status !== "met") {
      const will = percent(projected);
      parts.push({ nl: `zo doorgaand ${will}`, en: `at this pace ${will}` });
    }
    if (neededPerMonth !== null && neededPerMonth > 0) {
      const more = terminal.number(neededPerMonth * 100, 1);
      parts.push({ nl: `nodig: ${more} procentpunt per maand`, en: `needed: ${more} points a month` });
    }
    terminal.print(wrapIndented(parts.map((part) => terminal.say(part)).join("; "), terminal.width, 4));
  }
}

function printKpi(terminal: Terminal, kpi: NonNullable<ProgressAnswer["kpi"]>, label: string): void {
  const say = terminal.say.bind(terminal);
  terminal.print();
  printTable(
    terminal,
    [
      { title: label, flexible: true },
      { title: say({ nl: "verschil", en: "change" }), align: "right" },
      { title: say({ nl: "gedekt", en: "covered" }), align: "right" },
    ],
    kpi.intervals.map(({ from, to, progress, kpi: moved }) => [
      `${from} – ${to}`,
      signed(terminal, moved, 2),
      signed(terminal, progress * 100, 1),
    ]),
  );
  terminal.print();
  const text = say({
    nl: `Samen op of samen neer: ${kpi.together}×; tegen elkaar in: ${kpi.apart}×. Samen bewegen bewijst niet dat het een door het ander komt.`,
    en: `Moved together: ${kpi.together}×; moved apart: ${kpi.apart}×. Moving together does not prove that one causes the other.`,
  });
  terminal.print(wrapIndented(text, terminal.width, 0));
}

function signed(terminal: Terminal, value: number, digits: number): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : ""}${terminal.number(Math.abs(value), digits)}`;
}
