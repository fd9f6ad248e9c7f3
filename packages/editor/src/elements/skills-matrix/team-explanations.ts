import type { Evidence, EvidenceSource } from "@skillways/core";
import type { TeamCell, TeamGap, TeamPerson, TeamSkill } from "@skillways/core/people";
import { html, nothing, type TemplateResult } from "lit";
import type { TeamMatrixTexts } from "../../messages/team-matrix-messages.js";
import type { TeamRead } from "../../people/read-team.js";
import { cellState, type TeamWording } from "./team-wording.js";

const SOURCES = {
  self: "team.sourceSelf",
  manager: "team.sourceManager",
  peer: "team.sourcePeer",
  assessment: "team.sourceAssessment",
  credential: "team.sourceCredential",
  performance: "team.sourcePerformance",
} as const satisfies Record<EvidenceSource, keyof TeamMatrixTexts>;

/** What somebody has of a skill, beside what is asked, and the ratings it rests on. */
export function explainCell(
  wording: TeamWording,
  read: TeamRead,
  person: TeamPerson,
  cell: TeamCell,
  words: string,
): TemplateResult {
  const { text, percent } = wording.messages;
  const ratings = (read.profiles.get(person.profile)?.evidence ?? [])
    .filter(({ skill }) => skill === cell.skill)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const role = wording.role(person.target);
  const asked = cell.need === null ? text("matrix.asked") : wording.level(cell.skill, cell.need);
  const rounded = cell.meets === true && (cell.difference ?? 0) < 0;
  const isProven = ratings.some(
    ({ source, level }) => (source === "assessment" || source === "credential") && level >= (cell.need ?? 0),
  );
  return html`<p><b>${words}.</b></p>
    ${rounded ? html`<p>${text(isProven ? "team.proven" : "team.rounded")}</p>` : nothing}
    ${cell.have === null ? html`<p>${text("team.unknownLong")}</p>` : nothing}
    <dl>
      ${cell.have === null ? nothing : fact(text("team.has"), wording.level(cell.skill, cell.have))}
      ${cell.asked ? fact(text("team.asked"), text("team.askedBy", { level: asked, role })) : nothing}
      ${cell.confidence === undefined ? nothing : fact(text("team.sure"), text("team.sureShare", { share: percent(cell.confidence) }))}
    </dl>
    ${ratings.length === 0 ? nothing : tabulateRatings(wording, read, ratings)}`;
}

/** Newest first. With hidden names neither raters nor notes are shown: they tell whose ratings these are. */
function tabulateRatings(wording: TeamWording, read: TeamRead, ratings: readonly Evidence[]): TemplateResult {
  const { text, number } = wording.messages;
  const skill = read.taxonomy.findSkill(ratings[0]?.skill ?? "");
  const top = Math.max(0, ...((skill && read.taxonomy.scaleOf(skill)?.levels) ?? []).map(({ value }) => value));
  const hasNotes = !wording.hidesNames && ratings.some(({ note }) => note);
  return html`<table class="ratings"><caption>${text("team.ratings", { count: ratings.length })}</caption>
    <thead><tr><th scope="col">${text("team.date")}</th><th scope="col">${text("team.source")}</th><th scope="col" class="figure">${text("team.level")}</th>
      ${hasNotes ? html`<th scope="col">${text("team.note")}</th>` : nothing}</tr></thead>
    <tbody>${ratings.map(({ date, source, rater, level, note }) => {
      const by = text(SOURCES[source]);
      return html`<tr><td>${wording.day(date)}</td>
        <td>${rater && !wording.hidesNames ? html`${by} <span class="quiet" dir="auto">(${rater})</span>` : by}</td>
        <td class="figure">${number(level)}${level > top ? html` <span class="quiet">${text("team.notCounted")}</span>` : nothing}</td>
        ${hasNotes ? html`<td dir="auto">${note ?? ""}</td>` : nothing}</tr>`;
    })}</tbody></table>`;
}

/** Somebody beside the role they are measured against. */
export function explainPerson(wording: TeamWording, person: TeamPerson): TemplateResult {
  const { text, percent } = wording.messages;
  const { role, target, readiness, blockers, cells } = person;
  const item = (cell: TeamCell): string => `${wording.skill(cell.skill)}: ${wording.cell(cell.skill, cell)}`;
  const inState = (state: string): string[] => cells.filter((cell) => cellState(cell) === state).map(item);
  return html`<dl>
      ${role === null ? nothing : fact(text("team.now"), wording.role(role))}
      ${target === null || target === role ? nothing : fact(text("team.beside"), wording.role(target))}
      ${
        readiness === null
          ? nothing
          : fact(
              text("team.shown"),
              readiness.low === readiness.high
                ? text("team.shownText", { low: percent(readiness.low) })
                : text("team.shownRange", { low: percent(readiness.low), high: percent(readiness.high) }),
            )
      }
    </dl>
    ${readiness === null ? html`<p>${text("team.noTarget")}</p>` : nothing}
    ${listed(
      text("team.mustsList"),
      blockers.map(({ skill }) => wording.skill(skill)),
    )}
    ${listed(text("team.shortList"), inState("short"))}
    ${listed(text("team.unknownList"), inState("unknown"))}`;
}

/** A skill over the whole team; in too small a group only who has what, without figures over it. */
export function explainSkill(wording: TeamWording, { people, suppressed }: TeamGap, skill: TeamSkill): TemplateResult {
  const { text } = wording.messages;
  const named = (keep: (cell: TeamCell) => boolean): string[] =>
    people.flatMap(({ profile, cells }) => {
      const cell = cells.find((one) => one.skill === skill.skill);
      if (cell === undefined || !keep(cell)) return [];
      const name = wording.person(profile);
      return [cell.have === null ? name : `${name}: ${wording.level(skill.skill, cell.have)}`];
    });
  return html`<p><b>${wording.wanted(skill)}.</b></p>
    <p>${suppressed ? text("team.suppressed") : `${wording.summariseSkill(skill).words}.`}</p>
    ${suppressed ? nothing : html`<p>${meaningOf(wording, skill)}</p>`}
    ${listed(
      text("team.whoNot"),
      named(({ meets }) => meets === false),
    )}
    ${listed(
      text("team.whoUnknown"),
      named(({ asked, have }) => asked && have === null),
    )}
    ${listed(
      text("team.who"),
      named(({ meets }) => meets === true),
    )}`;
}

function meaningOf({ messages: { text } }: TeamWording, { state, coverage }: TeamSkill): string {
  if (state === "single-point") return text("team.singleLong");
  if (state === "gap") return text("team.gapLong", { count: -(coverage ?? 0) });
  return state === "covered" ? text("team.coveredLong", { count: coverage ?? 0 }) : text("team.perhapsLong");
}

function fact(name: string, value: string): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function listed(title: string, items: readonly string[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h4>${title}</h4><ul class="list">${items.map((item) => html`<li dir="auto">${item}</li>`)}</ul>`;
}
