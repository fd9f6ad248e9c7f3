import type { DevelopmentPlanDocument, OpenReason } from "../schema/development-plan-document.js";
import type { LanguageText, Sentence } from "../schema/language.js";
import type { LearningCatalogueDocument, LearningMethod } from "../schema/learning-catalogue-document.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { printTable } from "./people-options.js";
import type { Terminal } from "./terminal.js";
import { wrapIndented } from "./text-layout.js";

/** Every way to learn, with what it is called. */
export const METHODS: readonly (readonly [LearningMethod, Sentence])[] = [
  ["on-the-job-coaching", { nl: "coaching op het werk", en: "coaching at work" }],
  ["micro-learning", { nl: "korte lessen", en: "short lessons" }],
  ["peer-learning", { nl: "van collega’s", en: "from colleagues" }],
  ["blended", { nl: "mengvorm", en: "blended" }],
  ["simulation", { nl: "nabootsing", en: "simulation" }],
  ["course", { nl: "cursus", en: "course" }],
  ["job-rotation", { nl: "meedraaien", en: "job rotation" }],
  ["project", { nl: "project", en: "project" }],
  ["mentoring", { nl: "mentor", en: "mentoring" }],
];

const REASONS: Readonly<Record<OpenReason, Sentence>> = {
  "no-activity": { nl: "de catalogus heeft er niets voor", en: "the catalogue has nothing for it" },
  "no-start": {
    nl: "wat er is, vraagt een beginniveau waar niets naartoe leidt",
    en: "what there is asks a level to start that nothing leads to",
  },
  language: { nl: "er is niets in de gekozen taal", en: "there is nothing in the chosen language" },
  method: { nl: "er is niets op de gekozen manier", en: "there is nothing of the chosen method" },
  budget: { nl: "het past niet in het budget", en: "it does not fit the budget" },
  hours: { nl: "het past niet in de uren", en: "it does not fit the hours" },
  cycle: { nl: "de activiteiten wachten op elkaar", en: "the activities wait for one another" },
};

/** Prints a plan for a person: steps with days, what stays open and why, and how good the plan is. */
export function printPlan(
  terminal: Terminal,
  taxonomy: Taxonomy,
  catalogue: LearningCatalogueDocument,
  plan: DevelopmentPlanDocument,
  person: string,
): void {
  const say = terminal.say.bind(terminal);
  const wrapped = (sentence: Sentence): void => terminal.print(wrapIndented(say(sentence), terminal.width, 0));
  const target = taxonomy.textOf(taxonomy.findRole(plan.target ?? "")?.label, terminal.language);
  const skill = (id: string): string => taxonomy.textOf(taxonomy.findSkill(id)?.label, terminal.language) || id;
  terminal.print(terminal.paint(`${person} → ${target || plan.target}`, "bold"));
  terminal.print();
  if (plan.gaps.length === 0) {
    wrapped({ nl: "Er is niets te leren voor deze rol.", en: "There is nothing to learn for this role." });
    return;
  }
  if (plan.steps.length === 0) wrapped({ nl: "Geen enkele activiteit past.", en: "No activity fits." });
  else {
    printSteps(terminal, catalogue, plan);
    terminal.print();
    wrapped(totalOf(terminal, plan));
  }
  const open = plan.gaps.filter(({ reason }) => reason !== undefined);
  if (open.length > 0) {
    terminal.print();
    terminal.print(terminal.paint(say({ nl: "Wat open blijft", en: "What stays open" }), "bold"));
    for (const { skill: id, closed, to, reason } of open) {
      const levels = `${terminal.number(closed, 2)} → ${terminal.number(to, 1)}`;
      const why = reason === undefined ? "" : say(REASONS[reason]);
      terminal.print(wrapIndented(`${skill(id)} (${levels}): ${why}`, terminal.width, 2));
    }
  }
  if (plan.proof !== undefined) {
    terminal.print();
    wrapped(proofOf(terminal, plan.proof));
  }
}

function printSteps(terminal: Terminal, catalogue: LearningCatalogueDocument, plan: DevelopmentPlanDocument): void {
  const say = terminal.say.bind(terminal);
  const byId = new Map(catalogue.activities.map((activity) => [activity.id, activity]));
  const methods = new Map(METHODS);
  printTable(
    terminal,
    [
      { title: say({ nl: "van", en: "from" }) },
      { title: say({ nl: "tot en met", en: "up to" }) },
      { title: say({ nl: "uren", en: "hours" }), align: "right" },
      { title: say({ nl: "wat", en: "what" }), flexible: true },
      { title: say({ nl: "hoe", en: "how" }) },
    ],
    plan.steps.map(({ activity, start, end, hours }) => {
      const known = byId.get(activity);
      const how = known === undefined ? undefined : methods.get(known.method);
      return [
        start,
        end,
        terminal.number(hours, 1),
        textIn(known?.label, terminal.language, catalogue.languages) ?? activity,
        how === undefined ? "" : say(how),
      ];
    }),
  );
}

function totalOf(terminal: Terminal, { steps }: DevelopmentPlanDocument): Sentence {
  const hours = terminal.number(
    steps.reduce((sum, step) => sum + step.hours, 0),
    1,
  );
  const last =
    steps
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? "";
  const costs = new Map<string, number>();
  for (const { cost } of steps) {
    if (cost !== undefined && cost.amount > 0) costs.set(cost.currency, (costs.get(cost.currency) ?? 0) + cost.amount);
  }
  const price = [...costs].map(([currency, amount]) => `, ${currency} ${terminal.number(amount, 2)}`).join("");
  return { nl: `Samen ${hours} uur${price}, klaar op ${last}.`, en: `${hours} hours in all${price}, done on ${last}.` };
}

function proofOf(
  terminal: Terminal,
  { exact, hours, leastHours, open, leastOpen }: NonNullable<DevelopmentPlanDocument["proof"]>,
): Sentence {
  if (exact) {
    return {
      nl: "Bewezen: geen andere keuze laat minder open, of doet hetzelfde in minder uren.",
      en: "Proven: no other choice leaves less open, or does the same in fewer hours.",
    };
  }
  const number = (value: number): string => terminal.number(value, 0);
  return open > leastOpen
    ? {
        nl: `Niet bewezen dat dit het beste is. Er blijft ${number(open)} uur leren open; met elk plan ten minste ${number(leastOpen)}.`,
        en: `Not proven to be the best. ${number(open)} hours of learning stay open; with any plan at least ${number(leastOpen)}.`,
      }
    : {
        nl: `Minder kan er niet open blijven. Dit kost ${number(hours)} uur; elk plan kost er ten minste ${number(leastHours)}.`,
        en: `No plan leaves less open. This takes ${number(hours)} hours; any plan takes at least ${number(leastHours)}.`,
      };
}

/** A text in a language, else in the document's first that has one. */
function textIn(text: LanguageText | undefined, language: string, fallback: readonly string[]): string | undefined {
  if (text === undefined) return undefined;
  const texts = new Map(Object.entries(text));
  return (
    [language, ...fallback].map((each) => texts.get(each)).find((each) => each !== undefined) ?? [...texts.values()][0]
  );
}
