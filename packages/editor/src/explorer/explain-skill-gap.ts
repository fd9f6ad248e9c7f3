import type { SkillGap } from "@skillways/core";
import { tidyLevel } from "./tidy-level.js";
import type { Wording } from "./wording.js";

/** Where a gap is measured from and to. */
export interface GapContext {
  readonly to: string;
  /** The role whose requirements count as held; absent where only a profile says what is held. */
  readonly startRole?: string;
  /** Whether this is a later step of a route, which starts from the role before it. */
  readonly isCarried: boolean;
  /** Skills that count as learned because somebody tries that. */
  readonly tried?: readonly string[];
}

/**
 * Why a gap is what it is, sentence by sentence: its share of the whole, the requirement behind it, what the held level
 * rests on, and the effort.
 */
export function explainSkillGap(wording: Wording, gap: SkillGap, context: GapContext): string[] {
  const { messages } = wording;
  const skill = wording.skill(gap.skill);
  const role = wording.role(context.to);
  const need = wording.level(gap.skill, gap.need);
  const sentences = [
    messages.text("why.rule", { role, need, necessity: messages.text(`necessity.${gap.necessity}`) }),
    [messages.text("why.share", { skill, share: messages.percent(gap.share), role }), partsOf(wording, gap)]
      .filter(Boolean)
      .join(" "),
    ...evidenceFor(wording, gap, context),
  ];
  if (gap.credit !== undefined) {
    const { through, factor } = gap.credit;
    sentences.push(messages.text("why.credit", { skill: wording.skill(through), share: messages.percent(factor) }));
  }
  if (gap.effort.hours > 0) sentences.push(messages.text("why.effort", { hours: wording.hours(gap.effort.hours) }));
  const description = wording.levelDescription(gap.skill, gap.need);
  if (description !== "") sentences.push(messages.text("why.levelMeans", { need, description }));
  return sentences;
}

function partsOf(wording: Wording, gap: SkillGap): string {
  const { messages } = wording;
  const have = messages.percent(gap.contribution);
  const missing = messages.percent(gap.missing);
  if (gap.unknown > 0) {
    return messages.text("why.partsUnknown", { have, missing, unknown: messages.percent(gap.unknown) });
  }
  return gap.missing > 0 ? messages.text("why.parts", { have, missing }) : "";
}

function evidenceFor(wording: Wording, gap: SkillGap, context: GapContext): string[] {
  const { messages } = wording;
  if (context.tried?.includes(gap.skill) === true) return [messages.text("why.tried")];
  if (gap.evidence !== undefined && gap.evidence.length > 0) {
    const dates = new Intl.DateTimeFormat(messages.language, { month: "long", year: "numeric", timeZone: "UTC" });
    const ratings = gap.evidence.map(({ source, level, date }) =>
      messages.text("why.rating", {
        source: messages.text(`source.${source}`),
        level: tidyLevel(level),
        date: dates.format(new Date(date)),
      }),
    );
    const sentences = [messages.text("why.evidence", { ratings: messages.list(ratings) })];
    if (gap.evidence.length > 1 && gap.have !== null) {
      sentences.push(messages.text("why.weighed", { level: tidyLevel(gap.have) }));
    }
    return sentences;
  }
  const role = context.startRole === undefined ? "" : wording.role(context.startRole);
  if (!gap.known) {
    return gap.presumed === undefined || role === ""
      ? [messages.text("why.none")]
      : [messages.text("why.presumed", { role, level: wording.level(gap.skill, gap.presumed) })];
  }
  if (role === "") return [];
  if (gap.have === null || gap.have === 0) return [messages.text("why.notAsked", { role })];
  return [messages.text(context.isCarried ? "why.carried" : "why.fromRole", { role })];
}
