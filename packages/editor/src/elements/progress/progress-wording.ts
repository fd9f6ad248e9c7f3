import type { GoalProgress, GoalStatus } from "@skillways/core/people";
import type { Messages } from "../../messages/messages.js";
import type { ProgressTexts } from "../../messages/progress-messages.js";
import type { ProgressLine } from "../../people/measure-lines.js";
import type { PeopleWording } from "../../people/people-wording.js";

/** What progress is told in: shares of people, or levels of one person. */
export type Measure = "share" | "level";

/** Says lines, values and goals in words. */
export class ProgressWording {
  readonly people: PeopleWording;
  readonly messages: Messages<ProgressTexts>;
  readonly measure: Measure;

  constructor(people: PeopleWording, messages: Messages<ProgressTexts>, measure: Measure) {
    this.people = people;
    this.messages = messages;
    this.measure = measure;
  }

  /** "Rostering"; with its level where a goal says one. */
  line({ skill, level }: ProgressLine): string {
    const name = this.people.skill(skill);
    return level === undefined ? name : this.messages.text("progress.atLevel", { skill: name, level });
  }

  value(value: number): string {
    return this.measure === "share"
      ? this.messages.percent(value)
      : this.messages.number(value, { maximumFractionDigits: 1 });
  }

  change(change: number | null): string {
    if (change === null) return this.messages.text("progress.fewer");
    const size =
      Math.round(Math.abs(change) * (this.measure === "share" ? 100 : 10)) / (this.measure === "share" ? 1 : 10);
    if (size === 0) return this.messages.text("progress.noChange");
    const parts = { sign: change > 0 ? "+" : "−", count: size };
    return this.messages.text(this.measure === "share" ? "progress.points" : "progress.levels", parts);
  }

  status(status: GoalStatus): string {
    return this.messages.text(`status.${status}`);
  }

  /** "60% at level 3 in Planning by 1 June 2027". */
  goal({ goal }: GoalProgress): string {
    return this.messages.text("goals.asked", {
      share: this.messages.percent(goal.share),
      level: goal.level,
      skill: this.people.skill(goal.skill),
      date: this.people.day(goal.by),
    });
  }

  /** How it goes: now, at this pace, and what is needed. */
  goalSoFar({ status, points, projected, neededPerMonth }: GoalProgress): string {
    const { messages } = this;
    // One decimal: what is just short of a goal must not read as the goal.
    const percent = (share: number): string => messages.number(share, { style: "percent", maximumFractionDigits: 1 });
    const now = points.at(-1);
    const parts: string[] = [];
    if (now !== undefined) parts.push(messages.text("goals.now", { share: percent(now.share) }));
    if (projected !== null && status !== "met") {
      parts.push(messages.text("goals.will", { share: percent(projected) }));
    }
    if (neededPerMonth !== null && neededPerMonth > 0) {
      const points = messages.number(neededPerMonth * 100, { maximumFractionDigits: 1 });
      parts.push(messages.text("goals.needed", { points }));
    }
    return parts.join("; ");
  }
}
