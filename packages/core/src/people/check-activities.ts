import { cut, type FindingList } from "../schema/finding-list.js";
import type { LearningActivity } from "../schema/learning-catalogue-document.js";
import { checkUniqueIds } from "./check-unique-ids.js";
import { findCycle } from "./find-cycle.js";

/** What is wrong with activities, taxonomy aside. O(activities + prerequisites). */
export function checkActivities(activities: readonly LearningActivity[], findings: FindingList): void {
  checkUniqueIds(
    activities.map(({ id }) => id),
    (at) => `/activities/${at}/id`,
    findings,
    {
      nl: "Deze activiteit staat er twee keer in",
      en: "This activity is in it twice",
    },
  );
  const position = new Map(activities.map(({ id }, at) => [id, at]));
  activities.forEach(({ requires = [], teaches }, at) => {
    requires.forEach((id, n) => {
      if (position.has(id)) return;
      findings.add("unknown-activity", "error", () => ({
        pointer: `/activities/${at}/requires/${n}`,
        expected: "the id of an activity in this catalogue",
        received: JSON.stringify(cut(id)),
        message: {
          nl: `De activiteit ‘${cut(id)}’, die eerst moet, staat niet in deze catalogus.`,
          en: `The activity ‘${cut(id)}’, which comes first, is not in this catalogue.`,
        },
      }));
    });
    teaches.forEach(({ from = 0, to }, n) => {
      if (to > from) return;
      findings.add("teaches-nothing", "error", () => ({
        pointer: `/activities/${at}/teaches/${n}/to`,
        expected: `a level above ${from}`,
        received: String(to),
        message: {
          nl: `Deze activiteit leidt van niveau ${from} naar ${to}: daar leert niemand iets van.`,
          en: `This activity leads from level ${from} to ${to}: nobody learns anything from it.`,
        },
      }));
    });
  });
  const cycle = findCycle(activities.map(({ id, requires = [] }) => [id, requires] as const));
  const [first] = cycle;
  if (first === undefined) return;
  findings.add("activity-loop", "error", () => ({
    pointer: `/activities/${position.get(first)}/requires`,
    expected: "no activity that comes before itself",
    received: cycle.map((id) => cut(id)).join(" → "),
    message: {
      nl: `Deze activiteiten wachten op elkaar: ${cycle.map((id) => cut(id)).join(" → ")}.`,
      en: `These activities wait for one another: ${cycle.map((id) => cut(id)).join(" → ")}.`,
    },
  }));
}
