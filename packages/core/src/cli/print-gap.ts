import type { Gap, Readiness, SkillGap } from "../indexes/gap.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { Terminal } from "./terminal.js";
import { type Column, cutText, drawBar, layoutTable, wrapIndented } from "./text-layout.js";

const MOST_ROWS = 25;

/** Prints a gap for a person: how ready, what stands in the way, and every skill that counts. */
export function printGap(terminal: Terminal, taxonomy: Taxonomy, gap: Gap, fromLabel: string): void {
  const label = (skill: string): string =>
    taxonomy.textOf(taxonomy.findSkill(skill)?.label, terminal.language) || skill;
  const to = taxonomy.textOf(taxonomy.findRole(gap.to)?.label, terminal.language);
  terminal.print(terminal.paint(`${fromLabel} → ${to}`, "bold"));
  terminal.print();
  terminal.print(`  ${describeReadiness(terminal, gap.readiness)}`);
  terminal.print(`  ${describeEffort(terminal, gap.effort)}`);
  for (const { skill, known } of gap.blockers) {
    const text = known
      ? { nl: `Zonder deze vaardigheid kan het niet: ${label(skill)}`, en: `Not possible without: ${label(skill)}` }
      : { nl: `Moet er zijn, maar niet bekend: ${label(skill)}`, en: `A must, and not known: ${label(skill)}` };
    terminal.print(terminal.paint(wrapIndented(`! ${terminal.say(text)}`, terminal.width, 2), "red"));
  }
  const open = gap.skills.filter(isOpen);
  const covered = gap.skills.length - open.length;
  if (open.length > 0) printSkills(terminal, open, label, { nl: "Wat nog mist", en: "What is missing" });
  if (covered > 0) {
    terminal.print();
    terminal.print(
      terminal.say({
        nl: `Helemaal gedekt: ${covered} van de ${gap.skills.length} gevraagde vaardigheden.`,
        en: `Fully covered: ${covered} of the ${gap.skills.length} skills asked for.`,
      }),
    );
  }
  const extra = gap.niceToHave.filter(isOpen);
  if (extra.length > 0) {
    printSkills(terminal, extra.slice(0, 10), label, {
      nl: `Mooi meegenomen (${extra.length}, telt niet mee)`,
      en: `Nice to have (${extra.length}, not counted)`,
    });
  }
}

/** Readiness on one line: the expected share, and between which shares it lies. */
export function describeReadiness(terminal: Terminal, { low, expected, high }: Readiness): string {
  const range = `${terminal.percent(low)} – ${terminal.percent(high)}`;
  if (expected === null) {
    return terminal.say({
      nl: `Gedekt: nog niet bekend (tussen ${range})`,
      en: `Covered: not known yet (between ${range})`,
    });
  }
  const bar = drawBar(expected, 20);
  const between = low === high ? "" : ` (${terminal.say({ nl: "tussen", en: "between" })} ${range})`;
  return `${terminal.say({ nl: "Gedekt:", en: "Covered:" })} ${bar} ${terminal.percent(expected)}${between}`;
}

/** Effort on one line. */
export function describeEffort(terminal: Terminal, effort: { readonly hours: number; readonly weeks: number }): string {
  const [hours, weeks] = [terminal.number(effort.hours), terminal.number(Math.ceil(effort.weeks))];
  return terminal.say({
    nl: `Leren: ongeveer ${hours} uur, ${weeks} ${weeks === "1" ? "week" : "weken"}`,
    en: `Learning: about ${hours} hours, ${weeks} ${weeks === "1" ? "week" : "weeks"}`,
  });
}

// A skill of importance 0 weighs nothing, and still takes time to learn.
function isOpen({ missing, unknown, effort }: SkillGap): boolean {
  return missing > 0 || unknown > 0 || effort.hours > 0;
}

function printSkills(
  terminal: Terminal,
  skills: readonly SkillGap[],
  label: (skill: string) => string,
  heading: { readonly nl: string; readonly en: string },
): void {
  const say = terminal.say.bind(terminal);
  const columns: readonly Column[] = [
    { title: say(heading), flexible: true },
    { title: say({ nl: "heeft", en: "has" }), align: "right" },
    { title: say({ nl: "vraagt", en: "needs" }), align: "right" },
    { title: say({ nl: "weegt", en: "weighs" }), align: "right" },
    { title: say({ nl: "gedekt", en: "covered" }), align: "right" },
  ];
  const level = (value: number | null, none: string): string => (value === null ? none : terminal.number(value, 1));
  const rows = skills.slice(0, MOST_ROWS).map((skill) => [
    label(skill.skill) +
      (skill.credit === undefined
        ? ""
        : say({
            nl: ` (deels via ${label(skill.credit.through)})`,
            en: ` (partly through ${label(skill.credit.through)})`,
          })),
    level(skill.have, "?"),
    level(skill.need, say({ nl: "ja", en: "yes" })),
    terminal.percent(skill.share),
    skill.share === 0 ? "" : terminal.percent(skill.contribution / skill.share),
  ]);
  const [head = "", ...lines] = layoutTable(columns, rows, terminal.width);
  terminal.print();
  terminal.print(terminal.paint(head, "bold"));
  for (const line of lines) terminal.print(line);
  if (skills.length > MOST_ROWS) {
    const more = skills.length - MOST_ROWS;
    terminal.print(
      terminal.paint(say({ nl: `… en nog ${more} (zie --json)`, en: `… and ${more} more (see --json)` }), "dim"),
    );
  }
}

/** The first few labels of skills, cut to a line. */
export function listSkills(labels: readonly string[], width: number): string {
  return cutText(labels.join(", "), width);
}
