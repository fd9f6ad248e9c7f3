import type { MentorMatches } from "../people/match-mentors.js";
import type { TeamGap, TeamPerson, TeamSkill } from "../people/measure-team-gap.js";
import type { Candidates } from "../people/rank-candidates.js";
import type { Sentence } from "../schema/language.js";
import { printTable, showLevel } from "./people-options.js";
import type { Terminal } from "./terminal.js";
import { wrapIndented } from "./text-layout.js";

/** What ids are called in the language of the terminal. */
export interface TeamLabels {
  readonly skill: (id: string) => string;
  readonly role: (id: string) => string;
  readonly person: (id: string) => string;
}

type State = NonNullable<TeamSkill["state"]>;

const STATES: Readonly<Record<State, Sentence>> = {
  "single-point": { nl: "hangt aan één mens", en: "hangs on one person" },
  gap: { nl: "te weinig", en: "too few" },
  unknown: { nl: "niet bekend", en: "not known" },
  covered: { nl: "op orde", en: "in order" },
};
const ORDER: readonly State[] = ["single-point", "gap", "unknown", "covered"];

/** People with how far they are, then the skills that need looking at; or every skill alone. */
export function printTeam(
  terminal: Terminal,
  name: string,
  gap: TeamGap,
  labels: TeamLabels,
  everySkill: boolean,
): void {
  const say = terminal.say.bind(terminal);
  terminal.print(terminal.paint(name, "bold"));
  terminal.print();
  if (!everySkill) {
    printPeople(terminal, gap.people, labels);
    terminal.print();
  }
  if (gap.suppressed) {
    printWrapped(terminal, {
      nl: "De groep is te klein om cijfers over vaardigheden te tonen: je zou er mensen in herkennen.",
      en: "The group is too small to show figures over skills: people would be recognised in them.",
    });
  } else printSkills(terminal, gap.skills, labels, everySkill);
  if (gap.missingProfiles.length > 0) {
    terminal.print();
    printWrapped(terminal, {
      nl: `Zonder profiel: ${gap.missingProfiles.join(", ")}`,
      en: `Without a profile: ${gap.missingProfiles.join(", ")}`,
    });
  }
  const count = (state: State): number => gap.skills.filter((skill) => skill.state === state).length;
  if (!gap.suppressed) {
    terminal.print();
    printWrapped(terminal, {
      nl: `${gap.people.length} mensen, ${gap.skills.length} vaardigheden: ${count("single-point")} aan één mens, ${count("gap")} te weinig, ${count("unknown")} niet bekend, ${count("covered")} op orde.`,
      en: `${gap.people.length} people, ${gap.skills.length} skills: ${count("single-point")} on one person, ${count("gap")} too few, ${count("unknown")} not known, ${count("covered")} in order.`,
    });
  }
  function printWrapped(to: Terminal, sentence: Sentence): void {
    to.print(wrapIndented(say(sentence), to.width, 0));
  }
}

function printPeople(terminal: Terminal, people: readonly TeamPerson[], labels: TeamLabels): void {
  const say = terminal.say.bind(terminal);
  printTable(
    terminal,
    [
      { title: say({ nl: "wie", en: "who" }) },
      { title: say({ nl: "gemeten aan", en: "measured against" }), flexible: true },
      { title: say({ nl: "gedekt", en: "covered" }), align: "right" },
      { title: say({ nl: "mist", en: "missing" }), align: "right" },
      { title: say({ nl: "niet bekend", en: "not known" }), align: "right" },
    ],
    people.map(({ profile, target, readiness, blockers, cells }) => {
      const asked = cells.filter((cell) => cell.asked);
      const short = asked.filter(({ have, need }) => have !== null && Math.round(have) < (need ?? 1)).length;
      const unknown = asked.filter(({ have }) => have === null).length;
      const covered = readiness === null || readiness.expected === null ? "?" : terminal.percent(readiness.expected);
      return [
        labels.person(profile),
        target === null ? "–" : labels.role(target),
        covered + (blockers.length > 0 ? ` (!${blockers.length})` : ""),
        terminal.number(short),
        terminal.number(unknown),
      ];
    }),
  );
  if (people.some(({ blockers }) => blockers.length > 0)) {
    terminal.print();
    terminal.print(say({ nl: "(!1): er mist 1 vaardigheid die er moet zijn.", en: "(!1): 1 must-have is missing." }));
  }
}

function printSkills(terminal: Terminal, skills: readonly TeamSkill[], labels: TeamLabels, everySkill: boolean): void {
  const say = terminal.say.bind(terminal);
  const rank = ({ state }: TeamSkill): number => ORDER.indexOf(state ?? "covered");
  const shown = skills.filter(({ state }) => everySkill || state !== "covered").sort((a, b) => rank(a) - rank(b));
  if (shown.length === 0) {
    terminal.print(say({ nl: "Elke vaardigheid is op orde.", en: "Every skill is in order." }));
    return;
  }
  printTable(
    terminal,
    [
      { title: say({ nl: "vaardigheid", en: "skill" }), flexible: true },
      { title: say({ nl: "niveau", en: "level" }), align: "right" },
      { title: say({ nl: "kunnen het", en: "can do it" }), align: "right" },
      { title: say({ nl: "nodig", en: "needed" }), align: "right" },
      { title: "bus", align: "right" },
      { title: say({ nl: "toestand", en: "state" }) },
    ],
    shown.map(({ skill, level, qualified, needed, busFactor, state }) => [
      labels.skill(skill),
      terminal.number(level, 1),
      terminal.number(qualified ?? 0),
      terminal.number(needed),
      terminal.number(busFactor ?? 0),
      state === null ? "" : say(STATES[state]),
    ]),
  );
  terminal.print();
  terminal.print(
    wrapIndented(
      say({
        nl: "bus: kunnen het − nodig + 1. Bij 1 hangt het aan één mens, bij 0 of minder zijn er te weinig.",
        en: "bus: can do it − needed + 1. At 1 it hangs on one person, at 0 or less there are too few.",
      }),
      terminal.width,
      0,
    ),
  );
}

/** Who is closest to a role; must-haves that are missing come first in the order, and are named. */
export function printCandidates(
  terminal: Terminal,
  role: string,
  { candidates, withheld }: Pick<Candidates, "candidates" | "withheld">,
  labels: TeamLabels,
): void {
  const say = terminal.say.bind(terminal);
  terminal.print(terminal.paint(say({ nl: `Het dichtst bij ${role}`, en: `Closest to ${role}` }), "bold"));
  terminal.print();
  if (candidates.length === 0) {
    terminal.print(say({ nl: "Niemand om te laten zien.", en: "Nobody to show." }));
  } else {
    printTable(
      terminal,
      [
        { title: "", align: "right" },
        { title: say({ nl: "wie", en: "who" }) },
        { title: say({ nl: "gedekt", en: "covered" }), align: "right" },
        { title: say({ nl: "hoogstens", en: "at most" }), align: "right" },
        { title: say({ nl: "uren leren", en: "hours to learn" }), align: "right" },
        { title: say({ nl: "moet er zijn en mist", en: "must be there, is not" }), flexible: true },
      ],
      candidates.map(({ candidate, label, gap }, at) => [
        String(at + 1),
        label ?? candidate,
        terminal.percent(gap.readiness.low),
        terminal.percent(gap.readiness.high),
        terminal.number(gap.effort.hours),
        gap.blockers.map(({ skill }) => labels.skill(skill)).join(", "),
      ]),
    );
  }
  terminal.print();
  terminal.print(
    wrapIndented(
      say({
        nl: `Een voorstel om over te praten, geen besluit. ${withheld} niet bekeken: geen toestemming.`,
        en: `A proposal to talk about, no decision. ${withheld} not looked at: no consent.`,
      }),
      terminal.width,
      0,
    ),
  );
}

/** Who helps whom with what, then what nobody can help with. */
export function printMentors(terminal: Terminal, { matches, open, withheld }: MentorMatches, labels: TeamLabels): void {
  const say = terminal.say.bind(terminal);
  if (matches.length === 0) terminal.print(say({ nl: "Niemand kan iemand helpen.", en: "Nobody can help anybody." }));
  else {
    printTable(
      terminal,
      [
        { title: say({ nl: "wie leert", en: "who learns" }) },
        { title: say({ nl: "wat", en: "what" }), flexible: true },
        { title: say({ nl: "van", en: "from" }), align: "right" },
        { title: say({ nl: "naar", en: "to" }), align: "right" },
        { title: say({ nl: "van wie", en: "from whom" }) },
        { title: say({ nl: "die heeft", en: "who has" }), align: "right" },
      ],
      matches.map(({ profile, skill, level, learnerLevel, mentor, mentorLevel }) => [
        labels.person(profile),
        labels.skill(skill),
        showLevel(terminal, learnerLevel),
        terminal.number(level, 1),
        labels.person(mentor),
        showLevel(terminal, mentorLevel),
      ]),
    );
  }
  const count = (reason: "nobody" | "no-room"): number => open.filter((each) => each.reason === reason).length;
  terminal.print();
  terminal.print(
    wrapIndented(
      say({
        nl: `Zonder mentor: ${open.length} (${count("nobody")} omdat niemand het kan, ${count("no-room")} omdat niemand plaats heeft). ${withheld} niet bekeken: geen toestemming.`,
        en: `Without a mentor: ${open.length} (${count("nobody")} as nobody can, ${count("no-room")} as nobody has room). ${withheld} not looked at: no consent.`,
      }),
      terminal.width,
      0,
    ),
  );
}
