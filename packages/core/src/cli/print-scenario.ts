import type { DemandChange, DemandTrend } from "../analyses/compare-demand.js";
import type { GroupNeed, StrategicGap } from "../people/measure-strategic-gap.js";
import type { Sentence } from "../schema/language.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { printTable } from "./people-options.js";
import type { Terminal } from "./terminal.js";
import { wrapIndented } from "./text-layout.js";

const TRENDS: Readonly<Record<DemandTrend, Sentence>> = {
  new: { nl: "nieuw", en: "new" },
  growing: { nl: "groeit", en: "grows" },
  steady: { nl: "blijft gelijk", en: "stays" },
  shrinking: { nl: "krimpt", en: "shrinks" },
  ending: { nl: "verdwijnt", en: "ends" },
};

/** Skills for which a difference is printed at most. */
const SHOWN = 15;

/** Which skills come up and which go out, then what that means for a team. */
export function printScenario(
  terminal: Terminal,
  taxonomy: Taxonomy,
  day: string,
  demand: readonly DemandChange[],
  gap: StrategicGap | undefined,
): void {
  const say = terminal.say.bind(terminal);
  const skillName = (id: string): string => taxonomy.textOf(taxonomy.findSkill(id)?.label, terminal.language) || id;
  terminal.print(terminal.paint(say({ nl: `De rollen op ${day}`, en: `The roles on ${day}` }), "bold"));
  terminal.print();
  const changed = demand.filter(({ trend }) => trend !== "steady");
  if (changed.length === 0) {
    print({ nl: "Er verandert niets aan wat rollen vragen.", en: "Nothing changes in what roles ask." });
  } else {
    printTable(
      terminal,
      [
        { title: say({ nl: "vaardigheid", en: "skill" }), flexible: true },
        { title: say({ nl: "vraag ernaar", en: "demand" }) },
        { title: say({ nl: "rollen nu", en: "roles now" }), align: "right" },
        { title: say({ nl: "dan", en: "then" }), align: "right" },
      ],
      changed.map(({ skill, trend, before, after }) => [
        skillName(skill),
        say(TRENDS[trend]),
        terminal.number(before.roles),
        terminal.number(after.roles),
      ]),
    );
  }
  name("emerging", { nl: "In opkomst volgens de taxonomie", en: "Emerging, says the taxonomy" });
  name("declining", { nl: "Op hun retour volgens de taxonomie", en: "Declining, says the taxonomy" });
  if (gap !== undefined) printGap(terminal, gap, skillName, familyName);

  function name(status: "emerging" | "declining", heading: Sentence): void {
    const named = taxonomy.skills.filter((skill) => skill.status === status).map(({ id }) => skillName(id));
    if (named.length === 0) return;
    terminal.print();
    const list = named.join(", ");
    print({ nl: `${heading.nl}: ${list}.`, en: `${heading.en}: ${list}.` });
  }

  function familyName(id: string): string {
    return taxonomy.textOf(taxonomy.findFamily(id)?.label, terminal.language) || id;
  }

  function print(sentence: Sentence): void {
    terminal.print(wrapIndented(say(sentence), terminal.width, 0));
  }
}

function printGap(
  terminal: Terminal,
  { people, whole, skills, families }: StrategicGap,
  skillName: (id: string) => string,
  familyName: (id: string) => string,
): void {
  const say = terminal.say.bind(terminal);
  terminal.print();
  if (whole === null) {
    const sentence = {
      nl: "De groep is te klein om cijfers te tonen: je zou er mensen in herkennen.",
      en: "The group is too small to show figures: people would be recognised in them.",
    };
    terminal.print(wrapIndented(say(sentence), terminal.width, 0));
    return;
  }
  const hours = (value: number): string => terminal.number(Math.round(value));
  const [now, then] = [hours(whole.now.hours), hours(whole.later.hours)];
  const heading = {
    nl: `${people} mensen samen: nu ${now} uur te leren, dan ${then}`,
    en: `${people} people together: ${now} hours to learn now, ${then} by then`,
  };
  terminal.print(terminal.paint(say(heading), "bold"));
  terminal.print();
  const short = (need: GroupNeed): string =>
    terminal.number(need.short) + (need.unknown > 0 ? ` (+${need.unknown}?)` : "");
  const moved = skills.filter(({ difference }) => difference !== 0);
  if (moved.length > 0) {
    printTable(
      terminal,
      [
        { title: say({ nl: "vaardigheid", en: "skill" }), flexible: true },
        { title: say({ nl: "tekort nu", en: "short now" }), align: "right" },
        { title: say({ nl: "dan", en: "then" }), align: "right" },
        { title: say({ nl: "uren erbij", en: "hours more" }), align: "right" },
      ],
      moved
        .slice(0, SHOWN)
        .map(({ skill, now: need, later, difference }) => [
          skillName(skill),
          short(need),
          short(later),
          hours(difference),
        ]),
    );
    if (moved.length > SHOWN) {
      const more = terminal.number(moved.length - SHOWN);
      terminal.print(terminal.paint(say({ nl: `… en nog ${more}`, en: `… and ${more} more` }), "dim"));
    }
    terminal.print();
  }
  printTable(
    terminal,
    [
      { title: say({ nl: "familie", en: "family" }), flexible: true },
      { title: say({ nl: "mensen", en: "people" }), align: "right" },
      { title: say({ nl: "uren nu", en: "hours now" }), align: "right" },
      { title: say({ nl: "dan", en: "then" }), align: "right" },
    ],
    families.map(({ family, people: count, now: need, later }) => [
      family === null ? "–" : familyName(family),
      terminal.number(count),
      need === null ? "–" : hours(need.hours),
      later === null ? "–" : hours(later.hours),
    ]),
  );
  const legend = {
    nl: "tekort: mensen van wie bekend is dat ze een gevraagd niveau nog niet hebben; (+2?): van zoveel is het niet bekend. –: te weinig mensen om te tonen.",
    en: "short: people who are known not to have a level that is asked; (+2?): of so many it is not known. –: too few people to show.",
  };
  terminal.print();
  terminal.print(wrapIndented(say(legend), terminal.width, 0));
}
