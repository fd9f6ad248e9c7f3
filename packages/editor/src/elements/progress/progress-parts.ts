import type { GoalProgress, GoalStatus, KpiComparison } from "@skillways/core/people";
import { html, nothing, svg, type TemplateResult } from "lit";
import { drawLines } from "../../people/draw-lines.js";
import type { KpiBeside, Progress, ProgressLine } from "../../people/measure-lines.js";
import { type BasicIconName, icon } from "../basic-icons.js";
import type { ProgressWording } from "./progress-wording.js";

const STATUS_ICONS: Readonly<Record<GoalStatus, BasicIconName>> = {
  met: "check",
  "on-track": "right",
  behind: "clock",
  "at-risk": "warning",
  unknown: "info",
};
const KPI_WIDTH = 320;
const KPI_HEIGHT = 96;

/** Goals with how each goes, in a word and a sign. */
export function renderGoals(goals: readonly GoalProgress[], wording: ProgressWording): TemplateResult | typeof nothing {
  if (goals.length === 0) return nothing;
  const { messages, people } = wording;
  return html`<section aria-labelledby="goals"><h3 id="goals">${messages.text("goals.title")}</h3>
    <ul class="goals">${goals.map((goal) => {
      const name = people.text(goal.goal.label);
      return html`<li><span class="status ${goal.status}">${icon(STATUS_ICONS[goal.status])}${wording.status(goal.status)}</span>
        <div><p class="strong">${name || wording.goal(goal)}</p>
          ${name === "" ? nothing : html`<p class="quiet">${wording.goal(goal)}</p>`}
          <p class="quiet">${wording.goalSoFar(goal)}</p></div></li>`;
    })}</ul></section>`;
}

/** The lines as a table: a row for each, a column for each date. */
export function renderTable(
  { dates }: Progress,
  lines: readonly ProgressLine[],
  wording: ProgressWording,
): TemplateResult {
  const { messages, people } = wording;
  const goals = lines.some(({ goal }) => goal !== undefined);
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="caption"><table>
    <caption id="caption" class="quiet">${messages.text("progress.caption")}</caption>
    <thead><tr><th scope="col">${messages.text("progress.skill")}</th>
      ${dates.map((date) => html`<th scope="col">${people.day(date)}</th>`)}
      <th scope="col">${messages.text("progress.change")}</th>
      ${goals ? html`<th scope="col" class="words">${messages.text("goals.title")}</th>` : nothing}</tr></thead>
    <tbody>${lines.map(
      (line) => html`<tr><th scope="row">${wording.line(line)}</th>
        ${dates.map((date) => {
          const point = line.points.find((each) => each.date === date);
          return html`<td>${point === undefined ? messages.text("progress.unknown") : wording.value(point.value)}</td>`;
        })}
        <td>${wording.change(line.change)}</td>
        ${goals ? html`<td class="words">${line.goal === undefined ? "" : `${wording.goal(line.goal)}: ${wording.status(line.goal.status)}`}</td>` : nothing}</tr>`,
    )}</tbody></table></div>`;
}

/** A figure of the organisation under what is covered, over the same days; and in words whether they moved together. */
export function renderKpis({ kpis, covered }: Progress, wording: ProgressWording): TemplateResult | typeof nothing {
  if (kpis.length === 0) return nothing;
  const { messages } = wording;
  return html`<section aria-labelledby="kpis"><h3 id="kpis">${messages.text("kpi.title")}</h3>
    ${kpis.map(({ kpi, comparison }) => {
      const name = wording.people.text(kpi.label) || kpi.id;
      const since = kpi.figures.map(({ date }) => date).sort()[0] ?? "";
      return html`<article class="kpi">
        <div class="pair">
          ${renderLine(
            messages.text("kpi.covered"),
            covered.filter(({ date }) => date >= since),
            (value) => messages.percent(value),
            wording,
          )}
          ${renderLine(name, kpi.figures, (value) => messages.number(value), wording)}
        </div>
        ${comparison.intervals.length === 0 ? html`<p class="quiet">${messages.text("kpi.short")}</p>` : renderIntervals(name, comparison, wording)}
      </article>`;
    })}</section>`;
}

/** A single line with the first and the last figure; a picture, since the table beside it says all. */
function renderLine(
  name: string,
  figures: KpiBeside["kpi"]["figures"],
  say: (value: number) => string,
  { people }: ProgressWording,
): TemplateResult {
  const values = figures.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.2;
  const ordered = figures.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const layout = {
    width: KPI_WIDTH,
    height: KPI_HEIGHT,
    labels: 24,
    ticks: [low - room, high + room],
    language: people.language,
  };
  const points =
    figures.length === 0 ? [] : (drawLines([{ points: ordered, mark: undefined }], layout).lines[0]?.points ?? []);
  const ends = [points[0], points.length > 1 ? points.at(-1) : undefined];
  return html`<figure><figcaption>${name}</figcaption>
    <svg viewBox="0 0 ${KPI_WIDTH} ${KPI_HEIGHT}" aria-hidden="true">
      <path class="way" d=${points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("")}></path>
      ${points.map(({ x, y }) => svg`<circle class="dot" cx=${x} cy=${y} r="4"></circle>`)}
      ${ends.map((point, at) =>
        point === undefined
          ? nothing
          : svg`<text x=${point.x} y=${point.y - 10} text-anchor="middle">${say(point.value)}</text>
            <text class="day" x=${at === 0 ? Math.max(48, point.x) : Math.min(KPI_WIDTH - 40, point.x)} y=${KPI_HEIGHT - 4} text-anchor="middle">${people.day(point.date)}</text>`,
      )}
    </svg></figure>`;
}

function renderIntervals(
  name: string,
  { intervals, together, apart }: KpiComparison,
  wording: ProgressWording,
): TemplateResult {
  const { messages, people } = wording;
  const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
  return html`<div class="beside">
    <p class="strong">${messages.text("kpi.sum", { together, apart })}</p>
    <p class="quiet">${messages.text("kpi.warning")}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${name}><table>
      <thead><tr><th scope="col">${messages.text("kpi.period")}</th><th scope="col">${messages.text("kpi.points")}</th>
        <th scope="col">${name}</th><th scope="col" class="words">${messages.text("kpi.how")}</th></tr></thead>
      <tbody>${intervals.map(
        (
          interval,
        ) => html`<tr><th scope="row">${messages.text("people.range", { from: people.day(interval.from), to: people.day(interval.to) })}</th>
          <td>${signed(interval.progress, messages.number(interval.progress * 100, { maximumFractionDigits: 1 }))}</td>
          <td>${signed(interval.kpi, messages.number(interval.kpi))}</td>
          <td class="words">${messages.text(interval.together === null ? "kpi.still" : interval.together ? "kpi.together" : "kpi.apart")}</td></tr>`,
      )}</tbody></table></div></div>`;
}
